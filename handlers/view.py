"""What a screen is drawn from: one snapshot of the database, one reader, the reader's language."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Concatenate, ParamSpec

from markupsafe import Markup
from sqlalchemy.orm import Session

from handlers.screen import Button, Screen
from locales import moments, names
from locales.translator import Words
from storage.people import Person

P = ParamSpec("P")


@dataclass(frozen=True)
class View:
    """Everything that a screen may look at. `zone` is the reader's, `now` is in UTC.

    `reader` is None in a group, where nothing personal is shown.
    """

    session: Session
    words: Words
    now: datetime
    zone: str
    reader: Person | None

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

    def address(self, person: Person) -> str:
        """How a person is addressed: «Анна Петровна»."""
        return self._named(person, names.address)

    def listed(self, person: Person) -> str:
        """How a person stands in a list: «Иванова А. П.»."""
        return self._named(person, names.listed)

    def full(self, person: Person) -> str:
        """The full name: «Иванова Анна Петровна»."""
        return self._named(person, names.full_name)

    def _named(self, person: Person, way: Callable[[str, str, str], str]) -> str:
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
