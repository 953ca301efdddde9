"""Runs the making of a file where its memory does not stay: in a short-lived child process."""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import Callable
from concurrent.futures import BrokenExecutor
from functools import partial
from typing import TYPE_CHECKING, ParamSpec, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor

P = ParamSpec("P")
R = TypeVar("R")


class Press:
    """Makes one file after another in a child process that ends when it has nothing to do.

    matplotlib, lxml and their fonts take more memory than the bot itself; here they go with the
    child after ``idle_seconds`` of no use. ``job_seconds`` bounds one file. With ``inline`` the
    work is done in a thread instead (tests, or machines without processes).

    A function for the press, its arguments, its result and its errors cross a process border, so
    they are picklable: module-level functions, frozen dataclasses, bytes.
    """

    def __init__(
        self, *, idle_seconds: float = 60.0, job_seconds: float = 120.0, inline: bool = False
    ) -> None:
        self._idle_seconds = idle_seconds
        self._job_seconds = job_seconds
        self._inline = inline
        self._turn = asyncio.Lock()
        self._child: ProcessPoolExecutor | None = None
        self._idle: asyncio.TimerHandle | None = None
        self._leaving: set[asyncio.Future[None]] = set()
        self._closed = False

    async def make(self, function: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """What ``function`` gives; its own errors come through as they are.

        A child that was killed is replaced once and the work done again. Raises TimeoutError when
        the work takes longer than ``job_seconds``, BrokenExecutor when the second child dies
        too, RuntimeError after ``close``.
        """
        if self._closed:
            raise RuntimeError("the press is closed")
        if self._inline:
            return await asyncio.to_thread(function, *args, **kwargs)
        # One at a time: a child that dies takes only its own work with it.
        async with self._turn:
            if self._closed:
                raise RuntimeError("the press is closed")
            self._keep()
            try:
                return await self._in_child(function, *args, **kwargs)
            finally:
                self._rest()

    async def close(self) -> None:
        """End the child, after the work it has in hand. May be called twice."""
        self._closed = True
        async with self._turn:
            self._retire()
            await asyncio.gather(*self._leaving)

    async def _in_child(self, function: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        loop = asyncio.get_running_loop()
        began = loop.time()
        try:
            return await self._submit(function, *args, **kwargs)
        except BrokenExecutor:
            self._retire()
            if loop.time() - began >= self._job_seconds:
                # The child ended itself (see _work): the same work would only take as long again.
                raise TimeoutError("the file took too long to make") from None
        try:
            return await self._submit(function, *args, **kwargs)
        except BrokenExecutor:
            self._retire()
            raise

    async def _submit(self, function: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        if self._child is None:
            self._child = _new_child()
        work = self._child.submit(_work, self._job_seconds, partial(function, *args, **kwargs))
        return await asyncio.wrap_future(work)

    def _keep(self) -> None:
        if self._idle is not None:
            self._idle.cancel()
            self._idle = None

    def _rest(self) -> None:
        self._keep()
        if self._child is not None and not self._closed:
            loop = asyncio.get_running_loop()
            self._idle = loop.call_later(self._idle_seconds, self._retire)

    def _retire(self) -> None:
        """Let the child go without waiting for it here; ``close`` waits."""
        self._keep()
        child, self._child = self._child, None
        if child is None:
            return
        loop = asyncio.get_running_loop()
        leaving = loop.run_in_executor(None, child.shutdown, True)
        self._leaving.add(leaving)
        leaving.add_done_callback(self._leaving.discard)


def _new_child() -> ProcessPoolExecutor:
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    # Not fork: the bot has threads and open connections that a fork would share.
    return ProcessPoolExecutor(max_workers=1, mp_context=get_context("spawn"), initializer=_settle)


def _settle() -> None:
    """The child's first act: leave Ctrl-C to the bot, give way to it, and end when it ends."""
    import signal
    import threading

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with contextlib.suppress(AttributeError, OSError):
        os.nice(5)
    threading.Thread(target=_follow_parent, daemon=True).start()


def _follow_parent() -> None:
    """A bot that is killed says no goodbye; without this its child would wait for work forever."""
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(0)


def _work(seconds: float, job: Callable[[], R]) -> R:
    import faulthandler

    # Ends the child, with the place it was stuck at on stderr, wherever the work hangs. Without a
    # stderr to write to there is no such guard, and the work is done all the same.
    with contextlib.suppress(AttributeError, RuntimeError, ValueError, OSError):
        faulthandler.dump_traceback_later(seconds, exit=True)
    try:
        return job()
    finally:
        faulthandler.cancel_dump_traceback_later()
