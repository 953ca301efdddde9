"""/mydata: everything that is kept of a person, as a readable page and as JSON (domain §3)."""

import re
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from aiogram import Router

from handlers.desk import Desk
from handlers.forms.week import week_words
from handlers.joining.tags import tag_label
from handlers.menu.entries import answers
from handlers.screen import Attachment, Screen
from handlers.view import View
from locales import moments
from mentoring.documents.forms import ROLE_FORMS
from mentoring.documents.readable import (
    PersonalPage,
    Section,
    personal_data_html,
    personal_data_json,
)
from mentoring.people.keeping import Kept, everything_of
from mentoring.people.week import read_week
from storage.organisations import Municipality, Organisation
from storage.people import Person
from storage.references import references_to_people

UNSAID = ("id", "text_hash", "token", "message_id", "poll_id", "html")  # only in the JSON
MACHINERY = ("outbox", "dialog_states", "history")  # tables that stand only in the JSON
FIRST = ("people", "profiles", "roles", "consents", "parties", "mentorships")
WORDS_OF = {  # columns whose codes have their words elsewhere
    "item": "monitoring-mark",
    "words": "survey-option",
    "locale": "language-name",
    "questionnaire": "survey",
    "urgency": "ask-urgency",
    "took_place": "meet-took",
    "visibility": "diary-visibility",
}
PLACES = ("organisation_id", "municipality_id")
TAGS = ("competences", "difficulties")
WEEKS = ("free_hours", "lessons")


def register(router: Router) -> None:
    """The command: two files."""

    @answers(router, "mydata")
    async def mydata(desk: Desk) -> None:
        await desk.send(await desk.read(page_file))
        await desk.send(await desk.read(json_file))


def page_file(view: View) -> Screen:
    """The page to read."""
    kept = [one for one in everything_of(view.session, view.me.id) if one.table not in MACHINERY]
    kept.sort(key=lambda one: FIRST.index(one.table) if one.table in FIRST else len(FIRST))
    page = PersonalPage(
        title=view.words.plain("mydata-title"),
        language=view.words.locale,
        sections=tuple(_section(view, one) for one in kept),
        introduction=view.words.plain("mydata-introduction"),
        made=view.words.plain("mydata-made", moment=_dated(view, view.now)),
    )
    file = Attachment("nastavnik-my-data.html", personal_data_html, (page,))
    return Screen(view.words("mydata-page"), (), file)


def json_file(view: View) -> Screen:
    """The same for machines, with every number."""
    kept = everything_of(view.session, view.me.id)
    data: dict[str, Any] = {one.table: one.rows for one in kept}
    file = Attachment("nastavnik-my-data.json", personal_data_json, (data,))
    return Screen(view.words("mydata-json"), (), file)


def _section(view: View, kept: Kept) -> Section:
    people = {c.key for c in references_to_people() if c.table.name == kept.table}
    names = list(dict.fromkeys(n for row in kept.rows for n in row))
    names = [name for name in names if _said(name, people) and _label(view, name)]

    def told(name: str, value: Any) -> str:
        if name in people and value is not None:
            return _who(view, int(value))
        return _told(view, name, value)

    title = _named(view, f"mydata-table-{kept.table}", kept.table)
    columns = tuple(_label(view, name) for name in names)
    table = tuple(tuple(told(name, row.get(name)) for name in names) for row in kept.rows)
    if len(table) == 1:
        facts = zip(columns, table[0], strict=True)
        return Section(title, facts=tuple((label, value) for label, value in facts if value))
    return Section(title, columns=columns, rows=table)


def _said(name: str, people: set[str]) -> bool:
    """Whether a column says something to a reader; bare numbers stand in the JSON."""
    number = name.endswith("_id") and name not in people and name not in PLACES
    return name not in UNSAID and not (number and name != "telegram_id")


def _label(view: View, name: str) -> str:
    """What a column is called; what has no name is for machines."""
    own = f"mydata-column-{name}"
    return view.words.plain(own) if view.words.has(own) else _named(view, f"join-{name}-label", "")


def _named(view: View, key: str, otherwise: str) -> str:
    return view.words.plain(key) if view.words.has(key) else otherwise


def _who(view: View, person_id: int) -> str:
    if person_id == view.me.id:
        return view.words.plain("mydata-you")
    person = view.session.get(Person, person_id)
    return view.listed(person) if person else ""


def _dated(view: View, at: datetime) -> str:
    """«26 ноября 2026, 15:30 (МСК)»: what is kept may be years old."""
    day = at.astimezone(ZoneInfo(view.zone)).date()
    hour = moments.hour(at, view.zone, view.words.locale)
    return f"{moments.day_and_year(day, view.words.locale)}, {hour}"


def _told(view: View, name: str, value: Any) -> str:
    if value is None or value in ("", [], {}):
        return ""
    if isinstance(value, bool):
        return view.words.plain("button-yes" if value else "button-no")
    if isinstance(value, datetime):
        return _dated(view, value)
    if isinstance(value, date):
        return moments.day_and_year(value, view.words.locale)
    if name in WEEKS:
        return week_words(view.words, read_week(value))
    if isinstance(value, list):
        return ", ".join(
            tag_label(view, str(v)) if name in TAGS else _named(view, f"join-{name}-{v}", str(v))
            for v in value
        )
    if name == "organisation_id" and (place := view.session.get(Organisation, value)):
        return place.name
    if name == "municipality_id" and (district := view.session.get(Municipality, value)):
        return district.name
    if name in ("role", "side"):
        return _named(view, f"role-{value}", str(value))
    if name == "role_form":
        return ROLE_FORMS.get(str(value), str(value))
    if name in WORDS_OF:
        return _named(view, f"{WORDS_OF[name]}-{value}", str(value))
    if isinstance(value, str) and re.fullmatch(r"[a-z_]+", value):
        return _named(view, f"mydata-{name}-{value}", _named(view, f"join-{name}-{value}", value))
    return str(value)
