"""How a programme came to be what it is: its versions, with both consents (S0 4.10)."""

from zoneinfo import ZoneInfo

from markupsafe import Markup

from handlers.mentorships.telling import names, person, year_day
from handlers.programmes.buttons import Prog, Version
from handlers.programmes.facts import clipped, programme_seen
from handlers.screen import Screen, rows
from handlers.view import View
from storage.programmes import ProgrammeVersion, consents_to, versions_of

MOST = 8


def history_screen(view: View, programme_id: int) -> Screen:
    """The versions, the newest last, each with its file."""
    programme_seen(view, programme_id)
    found = versions_of(view.session, programme_id)[-MOST:]
    buttons = [
        view.button(
            "programme-version-file",
            Version(version=version.id, do="file"),
            number=version.number,
        )
        for version in found
    ]
    back = view.button("button-back", Prog(programme=programme_id))
    text = view.lines(view.words("programme-history"), *[_told(view, one) for one in found])
    return Screen(text, (*rows(*buttons, wide=2), (back,)))


def _told(view: View, version: ProgrammeVersion) -> Markup:
    agreed = [one.person_id for one in consents_to(view.session, version.id)]
    parts = [view.words(f"programme-history-{version.state}", number=version.number)]
    if agreed:
        parts.append(view.words("programme-consents", names=names(view, agreed)))
    if version.approved_at is not None and version.approved_by is not None:
        day = version.approved_at.astimezone(ZoneInfo(view.zone)).date()
        approver = view.listed(person(view, version.approved_by))
        parts.append(view.words("programme-history-by", name=approver, day=year_day(view, day)))
    if version.why:
        parts.append(view.words("programme-version-why", why=clipped(version.why)))
    return Markup("\n").join(parts)
