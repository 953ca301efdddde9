"""Who may do what with a programme, and what is looked up on the way (domain §2)."""

from datetime import date
from hashlib import sha256

from mentoring.acting import Act
from mentoring.mentorships.circle import hide_from_strangers, own_part, zone_of
from mentoring.mentorships.rules import today
from mentoring.permissions import on_line, require
from mentoring.programmes.plan import items_in, kept_items
from mentoring.programmes.terms import SECTIONS
from mentoring.refusals import Late, NotFound
from storage.mentorships import Mentorship
from storage.programmes import Programme, ProgrammeVersion

ANSWER = "programme-answer"
APPROVAL = "programme-approval"
WRITES_IN = ("agreed", "trial", "ordered", "active", "paused")


def programme_of(act: Act, programme_id: int) -> Programme:
    """The row. :raises NotFound: there is none"""
    row = act.session.get(Programme, programme_id)
    if row is None:
        raise NotFound
    return row


def version_of(act: Act, version_id: int) -> ProgrammeVersion:
    """The row. :raises NotFound: there is none"""
    row = act.session.get(ProgrammeVersion, version_id)
    if row is None:
        raise NotFound
    return row


def mentorship_behind(act: Act, programme: Programme) -> Mentorship:
    """The mentorship that works to it."""
    return act.session.get_one(Mentorship, programme.mentorship_id)


@on_line("set_tasks")
def leads(act: Act, *, mentorship_id: int, **_: object) -> None:
    """A rule: the caller is the mentor of the mentorship."""
    if own_part(act, mentorship_id).side != "mentor":
        raise NotFound


@on_line("own_pair")
def takes_part(act: Act, *, programme_id: int, **_: object) -> None:
    """A rule: the caller is mentor or mentee of the programme's mentorship."""
    own_part(act, programme_of(act, programme_id).mentorship_id)


@on_line("set_tasks")
def leads_programme(act: Act, *, programme_id: int, **_: object) -> None:
    """A rule: the caller is the mentor of the programme's mentorship."""
    leads(act, mentorship_id=programme_of(act, programme_id).mentorship_id)


@on_line("programmes")
def manages_programme(act: Act, *, programme_id: int, **_: object) -> None:
    """A rule: the caller is curator or head where the mentorship is (domain §2)."""
    row = mentorship_behind(act, programme_of(act, programme_id))
    hide_from_strangers(act, row.id)
    require(act, row.organisation_id, "programmes")


@on_line("own_pair")
def takes_part_in_version(act: Act, *, version_id: int, **_: object) -> None:
    """A rule: the caller is mentor or mentee of the version's mentorship."""
    takes_part(act, programme_id=version_of(act, version_id).programme_id)


@on_line("set_tasks")
def leads_version(act: Act, *, version_id: int, **_: object) -> None:
    """A rule: the caller is the mentor of the version's mentorship."""
    leads_programme(act, programme_id=version_of(act, version_id).programme_id)


@on_line("programmes")
def manages_version(act: Act, *, version_id: int, **_: object) -> None:
    """A rule: the caller is curator or head where the version's mentorship is."""
    manages_programme(act, programme_id=version_of(act, version_id).programme_id)


def draft(act: Act, version_id: int) -> tuple[Programme, ProgrammeVersion]:
    """A version that is being written, and its programme.

    :raises Late: `programme-not-draft`
    """
    version = version_of(act, version_id)
    programme = programme_of(act, version.programme_id)
    if version.state != "draft" or programme.state not in ("draft", "active"):
        raise Late("programme-not-draft")
    return programme, version


def local_today(act: Act, programme: Programme) -> date:
    """Today where the organisation is."""
    organisation_id = mentorship_behind(act, programme).organisation_id
    return today(act.now, zone_of(act.session, organisation_id))


def hash_of(version: ProgrammeVersion) -> str:
    """SHA-256 of all that a version says: what people agree to."""
    parts = [version.starts_on.isoformat(), version.ends_on.isoformat(), version.mode]
    parts += [getattr(version, section) for section in SECTIONS]
    parts += [str(sorted(item.items(), key=str)) for item in kept_items(items_in(version.plan))]
    return sha256("\x00".join(parts).encode()).hexdigest()
