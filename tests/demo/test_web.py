"""The demo's page over HTTP: who may ask, what is told, what people do."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from aiohttp import ClientSession, ClientTimeout

from bot.clock import MovableClock
from bot.demo.main import PortBusy, running, serve
from bot.demo.playing import school_morning
from locales.catalogue import LANGUAGES

SUNDAY = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


class Page:
    """An open page: it is told events and asks for things."""

    def __init__(self, session: ClientSession, url: str, events: asyncio.Queue[Any]) -> None:
        self.session, self.url, self.events = session, url, events
        self.chats: dict[tuple[str, str], dict[int, Any]] = {}
        self.heads: dict[tuple[str, str], Any] = {}
        self.state: Any = None

    async def post(self, path: str, body: Any, **headers: str) -> tuple[int, Any]:
        given = {"Origin": self.url, **headers}
        async with self.session.post(self.url + path, json=body, headers=given) as answer:
            text = await answer.text()
            return answer.status, json.loads(text) if answer.status == 200 else text

    async def do(self, name: str, part: str, **ask: Any) -> int:
        return (await self.post(f"/do/{name}", {"part": part, **ask}))[0]

    async def event(self, wanted: str) -> Any:
        async with asyncio.timeout(5):
            while True:
                kind, body = await self.events.get()
                self._take(kind, body)
                if kind == wanted:
                    return body

    async def message(self, part: str, words: str, place: str = "private") -> Any:
        """Wait until a message with these words is in the chat, and give it."""

        def found() -> list[Any]:
            seen = self.chats[part, place].values()
            return [one for one in seen if words in one.get("text", "")]

        await self.until(found)
        return found()[-1]

    async def until(self, holds: Callable[[], object]) -> None:
        """Take in what is told until something holds."""
        while not holds():
            await self.event("chat")

    def _take(self, kind: str, body: Any) -> None:
        if kind == "state":
            self.state = body
            self.chats.clear()
        if kind == "chat":
            key = body["part"], body["place"]
            known = self.chats.setdefault(key, {})
            known.update({one["id"]: one for one in body["fresh"]})
            self.chats[key] = {number: known[number] for number in body["order"]}
            self.heads[key] = body


@asynccontextmanager
async def opened(beginning: str) -> AsyncIterator[Page]:
    events: asyncio.Queue[Any] = asyncio.Queue()

    async def listen(session: ClientSession, url: str) -> None:
        async with session.get(f"{url}/live") as stream:
            kind = ""
            async for raw in stream.content:
                line = raw.decode().rstrip()
                if line.startswith("event: "):
                    kind = line[7:]
                elif line.startswith("data: "):
                    events.put_nowait((kind, json.loads(line[6:])))

    timeout = ClientTimeout(total=None, sock_connect=5)
    async with (
        running(0, beginning, MovableClock(SUNDAY)) as demo,
        ClientSession(timeout=timeout, read_bufsize=2**20) as session,
        asyncio.TaskGroup() as tasks,
    ):
        listening = tasks.create_task(listen(session, demo.address))
        page = Page(session, demo.address, events)
        await page.event("state")
        await page.until(lambda: len(page.heads) == 2 * len(page.state["people"]))
        yield page
        listening.cancel()


async def test_the_ready_school_greets_its_people() -> None:
    async with opened("ready") as page:
        menu = await page.message("mentor", "Анна Петровна")
        assert menu["bot"]
        assert menu["rows"][0][0]["data"]
        assert [one["key"] for one in page.state["people"]][:4] == [
            "mentee",
            "mentor",
            "curator",
            "head",
        ]
        assert page.heads["mentor", "private"]["commands"]
        moment = datetime.fromtimestamp(page.state["now"], ZoneInfo("Europe/Moscow"))
        assert (moment.weekday(), moment.hour) == (0, 10)


async def test_only_what_has_changed_is_told_again() -> None:
    async with opened("ready") as page:
        await page.message("curator", "Мария Ивановна")
        known = set(page.chats["curator", "private"])
        assert await page.do("say", "curator", text="/help") == 200
        while len(page.chats["curator", "private"]) < len(known) + 2:
            told = await page.event("chat")
            assert known.isdisjoint(one["id"] for one in told["fresh"])
            assert told["part"] == "curator"
            assert known < set(told["order"])


async def test_from_scratch_only_the_admin_is_known_and_links_open_on_any_phone() -> None:
    async with opened("scratch") as page:
        assert await page.do("account", "admin", what="start") == 200
        menu = await page.message("admin", "чем помочь")
        assert menu["rows"]
        link = f"https://t.me/{page.state['bot']}?start=nothing-behind-it"
        assert await page.do("open", "colleague", url=link) == 200
        assert await page.message("colleague", "/start nothing-behind-it")
        elsewhere = await page.do("open", "colleague", url="https://t.me/other_bot?start=x")
        assert elsewhere == 409


async def test_a_press_spins_until_it_is_answered() -> None:
    async with opened("scratch") as page:
        await page.do("account", "mentee", what="start")
        asked = await page.message("mentee", "языке")
        data = asked["rows"][0][0]["data"]
        assert await page.do("press", "mentee", message=asked["id"], data=data) == 200
        chat = ("mentee", "private")
        await page.until(lambda: page.chats[chat][asked["id"]].get("rows") != asked["rows"])
        assert "spinning" not in page.chats["mentee", "private"][asked["id"]]
        assert await page.do("press", "mentee", message=asked["id"], data="forged") == 409


async def test_files_come_and_go() -> None:
    async with opened("ready") as page:
        asked = f"{page.url}/send?part=mentee&kind=document&name=%D0%BF%D0%BB%D0%B0%D0%BD.html"
        headers = {"Origin": page.url}
        async with page.session.post(asked, data=b"<script>1</script>", headers=headers) as answer:
            assert answer.status == 200

        def sent() -> list[Any]:
            return [m for m in page.chats["mentee", "private"].values() if "file" in m]

        await page.until(sent)
        address = f"{page.url}/files/{sent()[0]['file']['id']}"
        async with page.session.get(address) as answer:
            assert await answer.read() == b"<script>1</script>"
            assert answer.content_type == "application/octet-stream"
            assert answer.headers["Content-Disposition"].startswith("attachment")
            assert "sandbox" in answer.headers["Content-Security-Policy"]
        async with page.session.get(f"{page.url}/files/none") as answer:
            assert answer.status == 404


async def test_long_texts_go_in_pieces_and_own_messages_change() -> None:
    async with opened("ready") as page:
        assert await page.do("say", "head", text="я" * 5000) == 200
        await page.message("head", "я" * 904)
        pieces = [m for m in page.chats["head", "private"].values() if m["text"].startswith("яяя")]
        assert [len(one["text"]) for one in pieces] == [4096, 904]
        assert await page.do("edit", "head", message=pieces[1]["id"], text="коротко") == 200
        changed = await page.message("head", "коротко")
        assert changed["edited"]
        assert await page.do("delete", "head", message=changed["id"]) == 200
        await page.until(lambda: changed["id"] not in page.chats["head", "private"])


async def test_the_bot_comes_into_the_group_and_is_blocked_and_forgiven() -> None:
    async with opened("ready") as page:
        assert await page.do("group", "mentee", what="add") == 200
        await page.until(lambda: page.heads["curator", "group"]["bot"] == "member")
        assert await page.do("account", "mentee", what="block") == 200
        await page.until(lambda: page.heads["mentee", "private"]["blocked"])
        assert await page.do("account", "mentee", what="unblock") == 200
        await page.until(lambda: not page.heads["mentee", "private"]["blocked"])
        assert await page.do("say", "admin", chat="group", text="я не здесь") == 409


async def test_the_clock_moves_and_tells_what_happened() -> None:
    async with opened("ready") as page:
        began = page.state["now"]
        status, told = await page.post("/clock", {"step": "day"})
        assert (status, told["moved"]) == (200, True)
        assert (await page.event("clock"))["now"] >= began + timedelta(days=1).total_seconds()
        assert (await page.post("/clock", {"step": "year"}))[0] == 400


async def test_beginning_anew_forgets_everything() -> None:
    async with opened("ready") as page:
        await page.message("mentor", "Анна Петровна")
        assert (await page.post("/begin", {"beginning": "scratch"}))[0] == 200
        state = await page.event("state")
        assert state["beginning"] == "scratch"
        await page.until(lambda: ("mentor", "private") in page.chats)
        assert page.chats["mentor", "private"] == {}
        assert (await page.post("/begin", {"beginning": "nowhere"}))[0] == 400


async def test_strangers_are_refused() -> None:
    async with opened("ready") as page:
        ask = {"part": "mentor", "text": "чужое"}
        assert (await page.post("/do/say", ask, Origin="http://elsewhere.example"))[0] == 403
        assert (await page.post("/do/say", ask, Origin="null"))[0] == 403
        assert (await page.post("/do/say", ask, Host="elsewhere.example:80"))[0] == 403
        assert (await page.post("/do/say", {**ask, "more": 1}))[0] == 400
        assert (await page.post("/do/steal", ask))[0] == 404
        assert await page.do("say", "nobody", text="?") == 409
        async with page.session.get(f"{page.url}/page/..%2fweb.py") as answer:
            assert answer.status == 404


async def test_the_page_may_load_nothing_but_itself() -> None:
    async with opened("ready") as page:
        async with page.session.get(page.url) as answer:
            policy = answer.headers["Content-Security-Policy"]
            html = await answer.text()
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "http:" not in html
        assert "https:" not in html
        spoken = []
        for locale in LANGUAGES:
            async with page.session.get(f"{page.url}/words/{locale}") as answer:
                spoken.append(await answer.json())
        assert spoken[0].keys() == spoken[1].keys() == spoken[2].keys()
        assert spoken[0]["unread"] == "новых: {count}"
        async with page.session.get(f"{page.url}/words/xx") as answer:
            assert answer.status == 404


async def test_a_busy_port_is_said_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    async with running(0, "scratch") as demo:
        port = int(demo.address.rpartition(":")[2])
        with pytest.raises(PortBusy):
            async with running(port):
                pass
        with pytest.raises(BaseException) as ended:
            await serve(port, open_browser=False)
    assert getattr(ended.value, "exit_code", None) == 1
    complaint = capsys.readouterr().err.strip()
    assert str(port) in complaint
    assert "\n" not in complaint


@pytest.mark.parametrize(
    ("now", "morning"),
    [
        (SUNDAY, datetime(2026, 11, 23, 7, tzinfo=UTC)),
        (datetime(2026, 11, 23, 6, tzinfo=UTC), datetime(2026, 11, 23, 7, tzinfo=UTC)),
        (datetime(2026, 11, 23, 8, tzinfo=UTC), datetime(2026, 11, 24, 7, tzinfo=UTC)),
        (datetime(2026, 7, 10, 8, tzinfo=UTC), datetime(2026, 9, 1, 7, tzinfo=UTC)),
    ],
)
def test_the_story_begins_on_a_school_morning(now: datetime, morning: datetime) -> None:
    assert school_morning(now) == morning
