"""The press: work in a child, errors through, dead children replaced, nothing left behind."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Callable
from concurrent.futures import BrokenExecutor
from pathlib import Path

import psutil
import pytest

from mentoring.documents.picture import qr_png
from mentoring.documents.press import Press
from mentoring.documents.spreadsheet import UnreadableFile


def which_process(_: str = "") -> bytes:
    return str(os.getpid()).encode()


def refuse() -> bytes:
    raise UnreadableFile("missing_columns", ("form",))


def die_once(marker: str) -> bytes:
    if not Path(marker).exists():
        Path(marker).write_text("")
        os.kill(os.getpid(), signal.SIGKILL)
    return b"made"


def die_always(marker: str) -> bytes:
    with Path(marker).open("a") as times:
        times.write("x")
    os.kill(os.getpid(), signal.SIGKILL)
    return b""


def hang(marker: str) -> bytes:
    with Path(marker).open("a") as times:
        times.write("x")
    threading.Event().wait()
    return b""


@pytest.fixture
async def press() -> AsyncIterator[Press]:
    made = Press()
    yield made
    await made.close()


async def gone(process: int) -> bool:
    """Whether the child ends within ten seconds."""
    try:
        child = psutil.Process(process)
    except psutil.NoSuchProcess:
        return True
    try:
        await asyncio.to_thread(child.wait, 10)
    except psutil.TimeoutExpired:
        return False
    return True


async def test_work_is_done_in_one_child_that_stays_for_more(press: Press) -> None:
    first = int(await press.make(which_process))
    second = int(await press.make(which_process, "x"))
    assert first == second != os.getpid()
    assert (await press.make(qr_png, "https://t.me/x")).startswith(b"\x89PNG")


async def test_errors_come_through_whole(press: Press) -> None:
    with pytest.raises(UnreadableFile) as caught:
        await press.make(refuse)
    assert (caught.value.code, caught.value.columns) == ("missing_columns", ("form",))


async def test_a_killed_child_is_replaced_once(press: Press, tmp_path: Path) -> None:
    assert await press.make(die_once, str(tmp_path / "once")) == b"made"
    with pytest.raises(BrokenExecutor):
        await press.make(die_always, str(tmp_path / "always"))
    assert (tmp_path / "always").read_text() == "xx"
    assert int(await press.make(which_process)) != os.getpid()


async def test_work_that_hangs_ends_and_is_not_repeated(tmp_path: Path) -> None:
    press = Press(job_seconds=2)  # the child has to import this very module first
    with pytest.raises(TimeoutError):
        await press.make(hang, str(tmp_path / "hung"))
    assert (tmp_path / "hung").read_text() == "x"
    await press.close()


async def test_many_at_once_take_turns(press: Press) -> None:
    results = await asyncio.gather(*(press.make(which_process, str(n)) for n in range(5)))
    assert len(set(results)) == 1


async def test_an_idle_child_goes_and_a_new_one_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    loop = asyncio.get_running_loop()
    timers: list[tuple[float, Callable[[], object]]] = []

    def call_later(delay: float, callback: Callable[[], object], *_: object) -> asyncio.TimerHandle:
        timers.append((delay, callback))
        return asyncio.TimerHandle(loop.time() + delay, callback, (), loop)

    press = Press(idle_seconds=45)
    with monkeypatch.context() as patch:
        patch.setattr(loop, "call_later", call_later)
        first = int(await press.make(which_process))
    ((delay, retire),) = timers
    assert delay == 45
    retire()
    assert await gone(first)
    assert int(await press.make(which_process)) != first
    await press.close()


async def test_close_ends_the_child_and_refuses_more() -> None:
    press = Press()
    child = int(await press.make(which_process))
    await press.close()
    assert await gone(child)
    await press.close()
    with pytest.raises(RuntimeError):
        await press.make(which_process)


async def test_inline_works_in_a_thread_of_this_process() -> None:
    press = Press(inline=True)
    assert int(await press.make(which_process)) == os.getpid()
    with pytest.raises(UnreadableFile):
        await press.make(refuse)
    await press.close()


PROGRAM = """
import asyncio, sys
from mentoring.documents.picture import qr_png
from mentoring.documents.press import Press
from tests.mentoring.documents.test_press import which_process

async def main():
    press = Press()
    sys.stdout.write((await press.make(which_process)).decode() + "\\n")
    sys.stdout.flush()
    if "wait" in sys.argv:
        await asyncio.Event().wait()
    await press.close()

if __name__ == "__main__":
    asyncio.run(main())
"""


def start(script: Path, *arguments: str) -> subprocess.Popen[str]:
    script.write_text(PROGRAM)
    return subprocess.Popen(
        [sys.executable, "-W", "error", str(script), *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[3])},
    )


def test_a_console_script_can_use_it(tmp_path: Path) -> None:
    # Like the installed command: a file without a suffix, guarded by ``__main__``.
    with start(tmp_path / "command") as program:
        output, errors = program.communicate(timeout=30)
    assert program.returncode == 0
    assert int(output) != program.pid
    assert errors == ""


async def test_the_child_of_a_killed_bot_goes_too(tmp_path: Path) -> None:
    with start(tmp_path / "command", "wait") as program:
        assert program.stdout is not None
        child = int(await asyncio.to_thread(program.stdout.readline))
        program.kill()
        assert await gone(child)
