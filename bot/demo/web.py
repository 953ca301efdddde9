"""The demo's page over HTTP: its files, its live events, and what people do on it.

Only for this machine: a foreign Host is refused (another site's name that leads here), a foreign
Origin may change nothing, and the page may load nothing but itself.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from urllib.parse import quote

from aiohttp import web
from pydantic import ValidationError

from bot.demo.cast import WORKBOOK
from bot.demo.doings import DOINGS, Ask, Doing, place, send_file
from bot.demo.live import Live
from bot.demo.playing import BEGINNINGS, Happened, Playing
from bot.demo.views import Json
from locales.catalogue import HOME as WORDS
from locales.catalogue import LANGUAGES, split
from locales.translator import Translator

HOME = Path(__file__).with_name("page")
STEPS: dict[str, timedelta | None] = {
    "quarter": timedelta(minutes=15),
    "hour": timedelta(hours=1),
    "day": timedelta(days=1),
    "week": timedelta(days=7),
    "next": None,
}
_LARGEST = 25 * 1024 * 1024
_PULSE = 20  # seconds of silence on an open stream
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
    "media-src 'self' blob:; connect-src 'self'; manifest-src 'self'; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'none'"
)
_FILE_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'"
_TYPES = {
    ".html": "text/html",
    ".css": "text/css",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
}
_PICTURES = ((b"\x89PNG", "image/png"), (b"\xff\xd8", "image/jpeg"), (b"GIF8", "image/gif"))
_VARIABLE = re.compile(r"\{\s*\$(\w+)\s*\}")
_PREFIX = "demo-"

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def build(playing: Playing) -> tuple[web.Application, Live]:
    """The page of a demo, and what keeps open pages live."""
    live = Live(playing)
    site = _Site(playing, live)
    app = web.Application(middlewares=[_guard], client_max_size=_LARGEST)
    app.add_routes(
        [
            web.get("/", site.index),
            web.get(r"/page/{name:[a-z-]+\.(?:js|css|svg)}", site.asset),
            web.get("/live", site.live),
            web.get("/words/{locale}", site.words),
            web.get("/files/{id}", site.file),
            web.get("/school.xlsx", site.school),
            web.post("/do/{name}", site.do),
            web.post("/send", site.send),
            web.post("/clock", site.clock),
            web.post("/begin", site.begin),
        ]
    )
    return app, live


@web.middleware
async def _guard(request: web.Request, handler: Handler) -> web.StreamResponse:
    host = request.headers.get("Host", "")
    if host.rpartition(":")[0] not in ("127.0.0.1", "localhost"):
        raise web.HTTPForbidden(text="this page is only for this machine")
    if request.method != "GET" and request.headers.get("Origin") != f"http://{host}":
        raise web.HTTPForbidden(text="asked by another page")
    return await handler(request)


def _headers(policy: str = _POLICY) -> dict[str, str]:
    return {
        "Content-Security-Policy": policy,
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Cache-Control": "no-cache",
    }


class _Site:
    def __init__(self, playing: Playing, live: Live) -> None:
        self._playing, self._live = playing, live
        self._translator = Translator.load()

    # --- reading -----------------------------------------------------------------------------

    async def index(self, _request: web.Request) -> web.Response:
        return _page("index.html")

    async def asset(self, request: web.Request) -> web.Response:
        return _page(request.match_info["name"])

    async def words(self, request: web.Request) -> web.Response:
        """The page's words in one language; variables stay as «{name}»."""
        locale = request.match_info["locale"]
        if locale not in LANGUAGES:
            raise web.HTTPNotFound
        said = self._translator(locale)
        source = (WORDS / locale / "demo.ftl").read_text(encoding="utf-8")
        found = {}
        for key, entry in split(source).items():
            names = {name: f"{{{name}}}" for name in _VARIABLE.findall(entry)}
            found[key.removeprefix(_PREFIX)] = said.plain(key, **names)
        return web.json_response(found, headers=_headers())

    async def file(self, request: web.Request) -> web.Response:
        """A file out of a chat: pictures and sound to be shown, everything else to be saved."""
        stored = self._playing.telegram.world.files.get(request.match_info["id"])
        if stored is None:
            raise web.HTTPNotFound
        headers = _headers(_FILE_POLICY)
        kind = _shown_as(stored.data, stored.kind)
        if kind is None:
            kind = "application/octet-stream"
            name = quote(stored.name or stored.path.rsplit("/", 1)[-1])
            headers["Content-Disposition"] = f"attachment; filename*=UTF-8''{name}"
        return web.Response(body=stored.data, content_type=kind, headers=headers)

    async def school(self, _request: web.Request) -> web.Response:
        headers = _headers(_FILE_POLICY)
        headers["Content-Disposition"] = 'attachment; filename="school.xlsx"'
        body = WORKBOOK.read_bytes()
        return web.Response(body=body, content_type="application/octet-stream", headers=headers)

    async def live(self, request: web.Request) -> web.StreamResponse:
        """Everything now, and every change from now on."""
        headers = {**_headers(), "Content-Type": "text/event-stream"}
        response = web.StreamResponse(headers=headers)
        await response.prepare(request)
        page = self._live.open()
        try:
            while True:
                try:
                    event = await asyncio.wait_for(page.events.get(), _PULSE)
                except TimeoutError:
                    event = ": still here\n\n"
                if event is None:
                    return response
                await response.write(event.encode())
        except ConnectionError:
            return response
        finally:
            self._live.leave(page)

    # --- doing -------------------------------------------------------------------------------

    async def do(self, request: web.Request) -> web.Response:
        """One thing that a person does on a phone."""
        act = DOINGS.get(request.match_info["name"])
        if act is None:
            raise web.HTTPNotFound
        try:
            doing = Doing(self._playing, Ask.model_validate_json(await request.read()))
            act(doing)
        except ValidationError as error:
            raise web.HTTPBadRequest(text=str(error)) from None
        except (AssertionError, LookupError) as error:
            raise web.HTTPConflict(text=str(error)) from None
        if doing.press is not None:
            self._live.watch(doing.press)
        return _done()

    async def send(self, request: web.Request) -> web.Response:
        """A photo, a file or a voice message; the body is the file."""
        asked = request.query
        data = await request.read()
        try:
            phone = self._playing.cast.phones[asked["part"]]
            chat = place(self._playing.cast, phone, asked.get("chat", "private"))
            send_file(phone, chat, asked["kind"], data, asked.get("name", ""))
        except (AssertionError, LookupError) as error:
            raise web.HTTPConflict(text=str(error)) from None
        return _done()

    async def clock(self, request: web.Request) -> web.Response:
        """Let time pass; tells what the bot wrote meanwhile."""
        step = str((await request.json()).get("step"))
        if step not in STEPS:
            raise web.HTTPBadRequest(text="no such step")
        began = self._playing.clock()
        try:
            happened = await self._playing.let_pass(STEPS[step])
        except AssertionError as error:
            raise web.HTTPConflict(text=str(error)) from None
        finally:
            self._live.tell("clock", {"now": self._playing.clock().timestamp()})
        moved = self._playing.clock() - began > timedelta(seconds=30) or bool(happened)
        return _done(moved=moved, happened=[_told(one) for one in happened])

    async def begin(self, request: web.Request) -> web.Response:
        """Begin anew."""
        beginning = str((await request.json()).get("beginning"))
        if beginning not in BEGINNINGS:
            raise web.HTTPBadRequest(text="no such beginning")
        await self._playing.begin(beginning)
        return _done()


def _told(one: Happened) -> Json:
    return {"part": one.part, "at": one.at.timestamp(), "text": one.text}


def _done(**more: object) -> web.Response:
    return web.json_response({"ok": True, **more}, headers=_headers())


def _page(name: str) -> web.Response:
    path = HOME / name
    if not path.is_file():
        raise web.HTTPNotFound
    kind = _TYPES[path.suffix]
    return web.Response(
        body=path.read_bytes(), content_type=kind, charset="utf-8", headers=_headers()
    )


def _shown_as(data: bytes, kind: str) -> str | None:
    """How a file may be shown in the page; None: only saved."""
    if kind in ("voice", "audio"):
        return "audio/wav" if data.startswith(b"RIFF") else "audio/ogg"
    if kind in ("photo", "sticker"):
        if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
            return "image/webp"
        return next((mime for mark, mime in _PICTURES if data.startswith(mark)), None)
    return None
