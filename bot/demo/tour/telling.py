"""How a story is told: to nobody, or on the terminal as a conversation that can be read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from rich.console import Console
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from bot.demo.telegram import Button, Posted
from bot.demo.tour.watching import Heard, Toast
from locales import moments
from locales.translator import Words

LONG = 500  # letters; a text of that length is told in full only once
SHORT = 120  # letters; a longer one that several people get at once is told in full once
MARKS = {"seen": ("✔", "bold green"), "failed": ("✘", "bold red"), "left-out": ("–", "yellow")}


class Teller(Protocol):
    """Who is told what happens. Ids are those of people and groups; moments are aware."""

    def somebody(self, chat_id: int, name: str, role: str) -> None:
        """A person or group is there from now on."""

    def step(self, number: int, key: str) -> None:
        """A step begins."""

    def did(self, at: datetime, who: int, deed: str, what: str, where: int | None) -> None:
        """A person did something: `tap`, `say`, `open`, `file`, `photo`, `vote`, `join`."""

    def heard(self, news: Heard) -> None:
        """The bot wrote or changed a message."""

    def toast(self, news: Toast) -> None:
        """The bot answered a tap."""

    def restarted(self) -> None:
        """The bot goes down and comes up again."""

    def aside(self, key: str) -> None:
        """More happens of the same kind, and is not told."""

    def failed(self, trouble: str, screens: str) -> None:
        """A step was not seen to its end."""

    def table(self, outcomes: Sequence[tuple[str, str]]) -> None:
        """All steps with what became of them."""


class Silent:
    """Tells nobody."""

    def somebody(self, chat_id: int, name: str, role: str) -> None: ...
    def step(self, number: int, key: str) -> None: ...
    def did(self, at: datetime, who: int, deed: str, what: str, where: int | None) -> None: ...
    def heard(self, news: Heard) -> None: ...
    def toast(self, news: Toast) -> None: ...
    def restarted(self) -> None: ...
    def aside(self, key: str) -> None: ...
    def failed(self, trouble: str, screens: str) -> None: ...
    def table(self, outcomes: Sequence[tuple[str, str]]) -> None: ...


class Narrator:
    """Tells on a terminal: whose chat it is, what they did, what the bot wrote, the clock."""

    def __init__(self, console: Console, words: Words, zone: str) -> None:
        """:param words: the voice of headings; the play itself is in Russian. :param zone: IANA"""
        self._console, self._words, self._zone = console, words, zone
        self._names: dict[int, Text] = {}
        self._place: int | None = None
        self._now = ""
        self._told: set[str] = set()
        self._now_told: set[str] = set()

    def somebody(self, chat_id: int, name: str, role: str) -> None:
        label = Text(name, "bold cyan")
        label.append(f", {self._words.plain(f'tour-role-{role}')}", "cyan")
        self._names[chat_id] = label

    def step(self, number: int, key: str) -> None:
        self._place = None
        title = Text(f"{number}. {self._words.plain(f'tour-step-{key}')}", "bold")
        self._console.print()
        self._console.print(Rule(title, align="left", style="green"))
        self._console.print(Text(self._words.plain(f"tour-step-{key}-what"), "dim"))

    def did(self, at: datetime, who: int, deed: str, what: str, where: int | None) -> None:
        self._clock(at)
        self._turn_to(where or who)
        line = Text("  ▸ ", "yellow")
        if where is not None:
            line.append_text(self._names[who]).append(": ")
        line.append(f"[ {what} ]" if deed in ("tap", "vote") else what, "yellow")
        if deed not in ("tap", "say"):
            line.append(f" ({self._words.plain(f'tour-deed-{deed}')})", "dim")
        self._console.print(line)

    def heard(self, news: Heard) -> None:
        if news.chat_id not in self._names:
            return
        self._clock(news.at)
        self._turn_to(news.chat_id)
        before = news.before
        if before is None or before.text != news.text or before.closed != news.closed:
            self._lines("✎" if before else "┃", self._text(news))
            if not before and len(news.text) > SHORT:
                if news.text in self._now_told:
                    return
                self._now_told.add(news.text)
            shown = news.buttons
        else:
            old = {button.text for button in before.buttons}
            shown = tuple(button for button in news.buttons if button.text not in old)
        self._lines("┃", _rows(shown))

    def toast(self, news: Toast) -> None:
        if news.user_id in self._names:
            who = Text().append_text(self._names[news.user_id])
            self._lines("ⓘ", [who.append(f": {news.text}")])

    def restarted(self) -> None:
        self._console.print(Text(f"  ↻ {self._words.plain('tour-restarted')}", "magenta"))

    def aside(self, key: str) -> None:
        self._console.print(Text(f"  … {self._words.plain(f'tour-aside-{key}')}", "magenta"))

    def failed(self, trouble: str, screens: str) -> None:
        self._console.print()
        self._console.print(Text(self._words.plain("tour-failed"), "bold red"))
        self._console.print(Text(trouble, "red"))
        self._console.print(Text(screens, "dim"))

    def table(self, outcomes: Sequence[tuple[str, str]]) -> None:
        self._console.print()
        table = Table(title=self._words.plain("tour-table"), title_style="bold", show_header=False)
        for number, (key, state) in enumerate(outcomes, start=1):
            mark, style = MARKS[state]
            title = self._words.plain(f"tour-step-{key}")
            table.add_row(str(number), title, Text(mark, style))
        self._console.print(table)

    def _lines(self, mark: str, lines: Sequence[Text]) -> None:
        """Lines of the bot, broken at the terminal's width; the first has its own mark."""
        width = max(self._console.width - 6, 20)
        for whole in lines:
            for line in whole.wrap(self._console, width) or [Text()]:
                self._console.print(Text(f"    {mark} ", "dim").append_text(line))
                mark = "┃"

    def _clock(self, at: datetime) -> None:
        told = moments.moment(at, self._zone, self._words.locale)
        if self._now != told:
            self._now = told
            self._now_told.clear()
            self._console.print()
            self._console.print(Text(f"🕑 {told}", "bold blue"))
            self._place = None

    def _turn_to(self, place: int) -> None:
        if self._place != place:
            self._place = place
            self._console.print(self._names[place])

    def _text(self, news: Heard) -> list[Text]:
        posted = news.posted
        whole = _styled(news.text, posted)
        if posted.poll is not None:
            for option in posted.poll["options"]:
                whole.append(f"\n○ {option['text']}: {option['voter_count']}")
        elif posted.kind != "text":
            label = f"[{posted.file_name or self._words.plain('tour-picture')}]"
            whole = Text(label, "magenta").append("\n").append_text(whole)
        lines = list(whole.split("\n"))
        if news.text in self._now_told:
            return [lines[0], Text("…")]
        if len(news.text) > LONG and news.text in self._told:
            return [lines[0], Text("…")]
        self._told.add(news.text)
        return lines


def _styled(text: str, posted: Posted) -> Text:
    """The text with its bold parts; Telegram counts offsets in UTF-16 units."""
    units = text.encode("utf-16-le")
    styled = Text(text)
    for entity in posted.entities:
        if entity["type"] == "bold":
            start = len(units[: entity["offset"] * 2].decode("utf-16-le"))
            end = entity["offset"] + entity["length"]
            styled.stylize("bold", start, len(units[: end * 2].decode("utf-16-le")))
    return styled


def _rows(buttons: Sequence[Button]) -> list[Text]:
    rows: dict[int, Text] = {}
    for button in buttons:
        row = rows.setdefault(button.row, Text())
        arrow = " ↗" if button.url else ""
        row.append(f"[ {button.text}{arrow} ] ", "green")
    return list(rows.values())
