"""The language that a person is spoken to in."""

from mentoring.acting import Act, action, anyone

LANGUAGES = ("ru", "en", "tt")


@action(anyone)
def choose_language(act: Act, locale: str) -> None:
    """Speak this language from now on, in messages, files and the command list."""
    if locale not in LANGUAGES:
        raise ValueError(f"no such language: {locale}")
    if act.caller.locale != locale:
        act.caller.locale = locale
        act.tell(act.caller.id, "commands")
