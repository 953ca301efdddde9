"""What people are told of programmes, each looked at again before it is sent."""

from handlers.notices import notice
from handlers.programmes.buttons import Prog, Version
from handlers.programmes.facts import pair_listed, programme_seen, version_seen
from handlers.programmes.screens import programme_screen, version_screen
from handlers.screen import Screen, rows
from handlers.view import View
from storage.people import Person
from storage.programmes import ProgrammeVersion, consents_to


def _under(line: str, screen: Screen) -> Screen:
    return Screen(f"{line}\n\n{screen.text}", screen.rows, screen.attachment)


@notice("programme-offered")
def offered(view: View, version_id: int) -> Screen | None:
    """Read and agree; nothing, if the reader has or it was taken back."""
    version, _, _, _ = version_seen(view, version_id)
    agreed = {one.person_id for one in consents_to(view.session, version_id)}
    if version.state != "offered" or view.me.id in agreed:
        return None
    by = view.session.get(Person, version.offered_by or 0)
    line = view.words("programme-told-offered", name=view.address(by) if by else "")
    return _under(line, version_screen(view, version_id))


@notice("programme-agreed")
def agreed(view: View, version_id: int) -> Screen | None:
    """Everybody has agreed; the curator is next."""
    version, programme, _, _ = version_seen(view, version_id)
    if version.state != "agreed":
        return None
    open_it = view.button("programme-open", Prog(programme=programme.id))
    return Screen(view.words("programme-told-agreed"), rows(open_it))


@notice("programme-to-approve")
def to_approve(view: View, version_id: int) -> Screen | None:
    """The curator is asked to approve."""
    version, _, _, _ = version_seen(view, version_id)
    if version.state != "agreed":
        return None
    return _under(view.words("programme-told-to-approve"), version_screen(view, version_id))


@notice("programme-approved")
def approved(view: View, version_id: int) -> Screen | None:
    """It is in force: joy, and the plan."""
    version, programme, _, _ = version_seen(view, version_id)
    if version.state != "approved":
        return None
    return _under(view.words("programme-told-approved"), programme_screen(view, programme.id))


@notice("programme-returned")
def returned(view: View, version_id: int) -> Screen | None:
    """It came back with a word."""
    version, _, _, _ = version_seen(view, version_id)
    if version.state != "draft":
        return None
    return _under(view.words("programme-told-returned"), version_screen(view, version_id))


@notice("programme-unanswered")
def unanswered(view: View, version_id: int) -> Screen | None:
    """The curator learns that an answer is not there yet; nobody is blamed."""
    version, _, row, _ = version_seen(view, version_id)
    if version.state != "offered":
        return None
    line = view.words("programme-told-unanswered", name=pair_listed(view, row))
    return Screen(line, rows(view.button("programme-open", Version(version=version_id))))


@notice("programme-ending")
def ending(view: View, programme_id: int) -> Screen | None:
    """Its last day is near, or over."""
    programme, row, _ = programme_seen(view, programme_id)
    version = view.session.get(ProgrammeVersion, programme.current_id or 0)
    if programme.state != "active" or version is None:
        return None
    over = version.ends_on < view.now.date()
    key = "programme-told-over" if over else "programme-told-ending"
    line = view.words(key, name=pair_listed(view, row), day=view.day(version.ends_on))
    return _under(line, programme_screen(view, programme_id))


@notice("programme-ended")
def ended(view: View, programme_id: int) -> Screen | None:
    """It ended."""
    programme, _, _ = programme_seen(view, programme_id)
    if programme.state in ("draft", "active"):
        return None
    return programme_screen(view, programme_id)
