"""What a screen is drawn from: one snapshot of the database, one reader, the reader's language."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Concatenate, ParamSpec, Protocol

from markupsafe import Markup
from sqlalchemy.orm import Session
from sqlalchemy.orm.util import identity_key

from handlers.screen import Button, Screen
from locales import moments, names
from locales.translator import Words
from storage.people import Person, zone_of

P = ParamSpec("P")


class Named(Protocol):
    """A person, or a row with the columns that a name is made of."""

    @property
    def surname(self) -> str:
        """As it stands in the papers."""

    @property
    def first_name(self) -> str:
        """As it stands in the papers."""

    @property
    def patronymic(self) -> str:
        """May be empty."""

    @property
    def erased_at(self) -> datetime | None:
        """When nothing of the name was left."""


@dataclass(frozen=True)
class View:
    """Everything that a screen may look at. `now` is in UTC, `home` the zone of the settings.

    `reader_id` is None in a group, where nothing personal is shown.
    """

    session: Session
    words: Words
    now: datetime
    home: str
    reader_id: int | None

    @cached_property
    def reader(self) -> Person | None:
        """The reader of a private screen, looked up when somebody asks."""
        return self.session.get(Person, self.reader_id) if self.reader_id else None

    @cached_property
    def zone(self) -> str:
        """The reader's zone, in which they are told every moment."""
        if self.reader_id is None:
            return self.home
        known = self.session.identity_map.get(identity_key(Person, self.reader_id))
        return known.timezone if known else zone_of(self.session, self.reader_id)

    @property
    def my_id(self) -> int:
        """The reader of a private screen by id, which costs no look-up."""
        assert self.reader_id is not None
        return self.reader_id

    @property
    def me(self) -> Person:
        """The reader of a private screen."""
        assert self.reader is not None
        return self.reader

    def moment(self, when: datetime) -> str:
        """A moment in the reader's zone: «чт, 26 ноября, 15:30 (МСК)»."""
        return moments.moment(when, self.zone, self.words.locale)

    def day(self, when: date) -> str:
        """A day: «чт, 26 ноября»."""
        return moments.day(when, self.words.locale)

    def minutes(self, minutes: int) -> str:
        """A duration: «45 минут»."""
        return moments.duration(minutes, self.words.locale)

    def address(self, person: Named) -> str:
        """How a person is addressed: «Анна Петровна»."""
        return self._named(person, names.address)

    def listed(self, person: Named) -> str:
        """How a person stands in a list: «Иванова А. П.»."""
        return self._named(person, names.listed)

    def full(self, person: Named) -> str:
        """The full name: «Иванова Анна Петровна»."""
        return self._named(person, names.full_name)

    def _named(self, person: Named, way: Callable[[str, str, str], str]) -> str:
        if person.erased_at is not None:  # what they leave behind has no name any more
            return self.words.plain("person-erased")
        return way(person.surname, person.first_name, person.patronymic)

    def button(self, key: str, data: object = None, **args: str | int) -> Button:
        """A button whose words stand under `key`; `data` is a CallbackData or a link."""
        text = self.words.plain(key, **args)
        if isinstance(data, str):
            return Button(text, url=data)
        return Button(text, data)  # type: ignore[arg-type]

    def lines(self, *parts: str | Markup | None) -> str:
        """The parts of a message one under the other; None is left out."""
        return "\n".join(part for part in parts if part is not None)


Drawing = Callable[Concatenate[View, P], Screen]
