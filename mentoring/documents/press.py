"""Runs the making of a file where its memory does not stay: in a short-lived child process."""

from __future__ import annotations

import asyncio
import contextlib
import os
import pickle
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Callable
from concurrent.futures import BrokenExecutor
from functools import partial
from typing import ParamSpec, TypeVar, cast

from mentoring.documents.press_child import HEADER, READY

P = ParamSpec("P")
R = TypeVar("R")

LARGEST = 256 * 1024 * 1024  # bytes of one answer: a bound for the reader, far above any file


class Press:
    """Makes one file after another in a child process that ends when it has nothing to do.

    matplotlib, lxml and their fonts take more memory than the bot itself; here they go with the
    child after ``idle_seconds`` of no use. ``job_seconds`` bounds one file. With ``inline`` the
    work is done in a thread instead (tests, or machines without processes).

    A function for the press, its arguments, its result and its errors cross a process border, so
    they are picklable: module-level functions, frozen dataclasses, bytes. The child reads its work
    from a pipe, so it ends by itself when the bot does, however that ends.
    """

    def __init__(
        self, *, idle_seconds: float = 60.0, job_seconds: float = 120.0, inline: bool = False
    ) -> None:
        self._idle_seconds = idle_seconds
        self._job_seconds = job_seconds
        self._inline = inline
        self._turn = asyncio.Lock()
        self._child: Process | None = None
        self._retired: list[Process] = []
        self._idle: asyncio.TimerHandle | None = None
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
        job = pickle.dumps(partial(function, *args, **kwargs))
        # One at a time: a child that dies takes only its own work with it.
        async with self._turn:
            if self._closed:
                raise RuntimeError("the press is closed")
            self._keep()
            try:
                made, result = await self._in_child(job)
            finally:
                self._rest()
        if not made:
            raise cast(BaseException, result)
        return cast(R, result)

    async def close(self) -> None:
        """End the child, after the work it has in hand. May be called twice."""
        self._closed = True
        async with self._turn:
            await self._end()
            while self._retired:
                await self._retired.pop().communicate()

    async def _in_child(self, job: bytes) -> tuple[bool, object]:
        for last in (False, True):
            try:
                child = self._child or await self._start()
                async with asyncio.timeout(self._job_seconds):
                    return await _ask(child, job)
            except (asyncio.IncompleteReadError, ConnectionError):
                await self._end()
                if last:
                    raise BrokenExecutor("the child that makes files died twice") from None
            except BaseException:  # it took too long, or whoever asked has gone
                await self._end()
                raise
        raise AssertionError("the loop returns or raises")

    async def _start(self) -> Process:
        command = (sys.executable, "-m", "mentoring.documents.press_child")
        paths = os.pathsep.join(path or os.curdir for path in sys.path)
        self._child = await asyncio.create_subprocess_exec(
            *command, stdin=PIPE, stdout=PIPE, limit=LARGEST, env=os.environ | {"PYTHONPATH": paths}
        )
        assert self._child.stdout is not None
        await self._child.stdout.readexactly(len(READY))  # its start does not count as work
        return self._child

    async def _end(self) -> None:
        self._keep()
        child, self._child = self._child, None
        if child is not None:
            _kill(child)
            await child.communicate()  # takes what is left in the pipes, and the child's end

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
        """Nothing to do: the child goes; `close` takes what is left of it."""
        child, self._child = self._child, None
        if child is not None:
            _kill(child)
            self._retired.append(child)


async def _ask(child: Process, job: bytes) -> tuple[bool, object]:
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.write(HEADER.pack(len(job)) + job)
    await child.stdin.drain()
    (length,) = HEADER.unpack(await child.stdout.readexactly(HEADER.size))
    answer: tuple[bool, object] = pickle.loads(await child.stdout.readexactly(length))
    return answer


def _kill(child: Process) -> None:
    with contextlib.suppress(ProcessLookupError):
        child.kill()
