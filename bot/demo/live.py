"""Live pages: every change of the local Telegram reaches the open pages as a server-sent event.

A page gets everything once; after that of each changed chat only the messages that differ.
"""

from __future__ import annotations

import asyncio
import json
from typing import Any

from bot.demo.playing import Playing
from bot.demo.telegram import Change, Press
from bot.demo.views import Json, chat_view, state_view

Key = tuple[str, str]  # part, place
_GATHER = 0.025  # seconds in which changes are put together
_MOST_WAITING = 500  # events; a page that reads no more is let go


class Page:
    """One open page: what it was told and what it is still to be told."""

    def __init__(self) -> None:
        self.events: asyncio.Queue[str | None] = asyncio.Queue()
        self._known: dict[Key, dict[int, str]] = {}

    def tell(self, kind: str, body: Json) -> None:
        """Queue an event."""
        if self.events.qsize() < _MOST_WAITING:
            self.events.put_nowait(f"event: {kind}\ndata: {_compact(body)}\n\n")
        else:
            self.events.put_nowait(None)

    def forget(self) -> None:
        """What was known no longer counts."""
        self._known.clear()

    def tell_chat(self, key: Key, view: Json) -> None:
        """Queue what of a chat is new to this page."""
        known = self._known.get(key, {})
        told = {one["id"]: _compact(one) for one in view["messages"]}
        self._known[key] = told
        fresh = [one for one in view["messages"] if known.get(one["id"]) != told[one["id"]]]
        head = {name: value for name, value in view.items() if name != "messages"}
        part, place = key
        body = {"part": part, "place": place, "order": list(told), "fresh": fresh, **head}
        self.tell("chat", body)


class Live:
    """Listens to the local Telegram for all open pages."""

    def __init__(self, playing: Playing) -> None:
        self._playing = playing
        self._pages: set[Page] = set()
        self._dirty: set[Key] = set()
        self._presses: list[Press] = []
        self._timer: asyncio.TimerHandle | None = None
        self._end = playing.telegram.subscribe(self._changed)
        playing.begun.append(self.begin_anew)

    def open(self) -> Page:
        """A page that has just been opened is told everything."""
        page = Page()
        self._pages.add(page)
        self._tell_all(page)
        return page

    def leave(self, page: Page) -> None:
        """The page is closed."""
        self._pages.discard(page)

    def close(self) -> None:
        """Let every page go."""
        self._end()
        if self._timer is not None:
            self._timer.cancel()
        for page in self._pages:
            page.events.put_nowait(None)

    def watch(self, press: Press) -> None:
        """Tell the pages when this press is answered."""
        self._presses.append(press)
        self._mark(press.message.chat.id)

    def begin_anew(self) -> None:
        """Everything has changed."""
        self._dirty.clear()
        self._presses.clear()
        for page in self._pages:
            self._tell_all(page)

    def tell(self, kind: str, body: Json) -> None:
        """Tell every page."""
        for page in self._pages:
            page.tell(kind, body)

    def _tell_all(self, page: Page) -> None:
        page.forget()
        page.tell("state", state_view(self._playing))
        for key in self._keys(None):
            page.tell_chat(key, self._view(key))

    def _keys(self, chat_id: int | None) -> list[Key]:
        """What is shown of a chat; None: everything."""
        cast = self._playing.cast
        keys: list[Key] = [
            (part, "private")
            for part, phone in cast.phones.items()
            if chat_id in (None, phone.chat.id)
        ]
        if cast.group is not None and chat_id in (None, cast.group.id):
            keys += [(part, "group") for part in cast.phones]
        return keys

    def _view(self, key: Key) -> Json:
        part, place = key
        cast = self._playing.cast
        phone = cast.phones[part]
        if place == "private" or cast.group is None:
            return chat_view(self._playing, phone, phone.chat)
        return chat_view(self._playing, phone, cast.group.chat)

    def _changed(self, change: Change) -> None:
        if change.kind in ("chat", "commands", "toast"):
            self._mark(change.chat_id)

    def _mark(self, chat_id: int | None) -> None:
        self._dirty.update(self._keys(chat_id))
        if self._timer is None and self._dirty and self._pages:
            self._timer = asyncio.get_running_loop().call_later(_GATHER, self._flush)

    def _flush(self) -> None:
        self._timer = None
        keys, self._dirty = self._dirty, set()
        for key in sorted(keys):
            if key[0] in self._playing.cast.phones:
                view = self._view(key)
                for page in self._pages:
                    page.tell_chat(key, view)
        self._tell_answers()

    def _tell_answers(self) -> None:
        cast = self._playing.cast
        for press in [press for press in self._presses if press.answered]:
            self._presses.remove(press)
            part = cast.part_of(press.user.id)
            if part and (press.text or press.url):
                place = "private" if press.message.chat.is_private else "group"
                body = {"part": part, "place": place, "text": press.text}
                self.tell("toast", {**body, "alert": press.alert, "url": press.url})


def _compact(body: Any) -> str:
    return json.dumps(body, ensure_ascii=False, separators=(",", ":"))
