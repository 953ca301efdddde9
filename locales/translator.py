"""The strict translator: a key and its arguments become a sentence in the reader's language.

``Translator.load()`` costs nothing; a language is read when it is first spoken, an entry parsed
when it is first needed. Fluent itself fails silently (a missing variable prints its own name), so
here whatever it complains of is an error: raised as ``MissingWords`` when ``strict`` (tests), else
logged once and answered in Russian, and at the very last with the bare key.

``words = translator("ru")`` gives the voice of one language:

- ``words("meeting-proposed", mentor=name)`` is HTML for a message: every text argument is escaped,
  unless it is already ``Markup`` (for instance another ``words(...)``);
- ``words.plain("button-back")`` is bare text for buttons, toasts, commands and files.
"""

from __future__ import annotations

import logging
from decimal import Decimal
from functools import cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from locales.catalogue import HOME, LANGUAGES, read

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

logger = logging.getLogger(__name__)

DEFAULT_LANGUAGE = LANGUAGES[0]

Argument = str | int | float | Decimal | bool
"""What a message takes. Dates are handed over as text made by ``locales.moments``; yes/no reaches
the message as the word ``true`` or ``false``, to be selected on."""

# Fluent refuses an argument above 2500 characters; a person's own text may be 4096 long.
_LONG = 1000


class MissingWords(LookupError):
    """A key, or a variable of a key, that a language does not have."""

    def __init__(self, locale: str, key: str, why: str) -> None:
        super().__init__(f"{locale}: {key}: {why}")
        self.locale, self.key, self.why = locale, key, why


class Translator:
    """All languages; ``translator(locale)`` gives the ``Words`` of one."""

    def __init__(self, home: Path = HOME, *, strict: bool = False) -> None:
        self.strict = strict
        self._home = home
        self._words: dict[str, Words] = {}
        self._complained: set[tuple[str, str]] = set()

    @classmethod
    def load(cls, *, strict: bool = False) -> Translator:
        """The translator over the texts of this package; ``strict`` raises what else is logged."""
        return cls(strict=strict)

    def __call__(self, locale: str | None) -> Words:
        """The voice of ``ru``, ``en`` or ``tt``; of Russian for anything else (``en-GB`` is en)."""
        language = (locale or DEFAULT_LANGUAGE).replace("_", "-").split("-")[0].lower()
        if language not in LANGUAGES:
            language = DEFAULT_LANGUAGE
        words = self._words.get(language)
        if words is None:
            words = self._words[language] = Words(self, language)
        return words

    def read(self, locale: str) -> dict[str, str]:
        """The unparsed entries of a language."""
        return read(locale, self._home)

    def missing(self, error: MissingWords) -> None:
        """Raise it (strict), or say it in the log, once for each key of a language."""
        if self.strict:
            raise error
        if (error.locale, error.key) not in self._complained:
            self._complained.add((error.locale, error.key))
            logger.error("words are missing: %s", error)


class Words:
    """One language's voice; see the module's description."""

    def __init__(self, translator: Translator, locale: str) -> None:
        self.locale = locale
        self._translator = translator
        self._entries: dict[str, str] | None = None
        self._bundle: FluentBundle | None = None
        self._fixed: dict[str, str] = {}
        # Screens are drawn in threads too, and Fluent parses an entry when it is first needed
        self._one_at_a_time = Lock()

    def __call__(self, key: str, /, **args: Argument) -> Markup:
        """HTML of ``key``, with its text arguments escaped unless they are ``Markup``.

        Raises ``MissingWords`` (strict only) for an unknown key or a variable not given.
        """
        return Markup(self._say(key, {name: _escaped(value) for name, value in args.items()}))

    def plain(self, key: str, /, **args: Argument) -> str:
        """Bare text of ``key`` for buttons, toasts and files: nothing is escaped.

        ``Markup`` arguments are turned back to what they say. Raises as ``__call__`` does.
        """
        return self._say(key, {name: _bare(value) for name, value in args.items()})

    def has(self, key: str) -> bool:
        """Whether this very language knows ``key``."""
        return key in self._known() and not key.startswith("-")

    def _say(self, key: str, args: dict[str, Argument]) -> str:
        try:
            with self._one_at_a_time:
                return self._format(key, args)
        except MissingWords as error:
            self._translator.missing(error)
        if self.locale == DEFAULT_LANGUAGE:
            return key
        return self._translator(DEFAULT_LANGUAGE)._say(key, args)

    def _format(self, key: str, args: dict[str, Argument]) -> str:
        if not args and (known := self._fixed.get(key)) is not None:
            return known
        bundle = self._holding(key)
        pattern = bundle.get_message(key).value
        if pattern is None:
            raise MissingWords(self.locale, key, "it has no text")
        kept: list[str] = []
        given = {name: self._fluent(key, name, value, kept) for name, value in args.items()}
        said, errors = bundle.format_pattern(pattern, given)
        if errors:
            raise MissingWords(self.locale, key, "; ".join(str(error) for error in errors))
        text = str(said)
        for number, long in enumerate(kept):
            text = text.replace(_stand_in(number), long)
        if not args:
            self._fixed[key] = text
        return text

    def _fluent(self, key: str, name: str, value: object, kept: list[str]) -> object:
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, int):
            return _whole_number(value)
        if isinstance(value, str):
            if len(value) < _LONG:
                return str(value)
            kept.append(str(value))
            return _stand_in(len(kept) - 1)
        if isinstance(value, (float, Decimal)):
            return value
        kind = type(value).__name__
        raise MissingWords(self.locale, key, f"{name} must be text or a number, not a {kind}")

    def _known(self) -> dict[str, str]:
        if self._entries is None:
            self._entries = self._translator.read(self.locale)
        return self._entries

    def _holding(self, key: str) -> FluentBundle:
        """The bundle, with ``key`` and whatever it refers to parsed."""
        if self._bundle is None:
            from fluent.runtime import FluentBundle

            self._bundle = FluentBundle([self.locale], use_isolating=False)
        if not self._bundle.has_message(key):
            if key.startswith("-"):
                raise MissingWords(self.locale, key, "a term cannot be said by itself")
            self._parse(self._bundle, key, seen=set())
        return self._bundle

    def _parse(self, bundle: FluentBundle, key: str, seen: set[str]) -> None:
        from locales.parsing import parse_entry

        entry = self._known().get(key)
        if entry is None:
            raise MissingWords(self.locale, key, "there is no such key")
        seen.add(key)
        try:
            resource, references = parse_entry(entry)
        except ValueError as error:
            raise MissingWords(self.locale, key, str(error)) from None
        for reference in references - seen:
            self._parse(bundle, reference, seen)
        bundle.add_resource(resource)


@cache
def shared() -> Translator:
    """The translator of the helpers that are told a language and nothing else (``moments``)."""
    return Translator.load()


def _escaped(value: Argument) -> Argument:
    return escape(value) if isinstance(value, str) else value


def _bare(value: Argument) -> Argument:
    return value.unescape() if isinstance(value, Markup) else value


def _stand_in(number: int) -> str:
    # A private-use character, which nobody types, frames the number.
    return f"\ue000{number}\ue000"


def _whole_number(value: int) -> object:
    # It chooses plural forms, and is written as it is: 2026, not «2 026».
    from fluent.runtime.types import fluent_number

    return fluent_number(value, useGrouping=False)
