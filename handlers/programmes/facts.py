"""Who reads a programme, and the few words that all its screens need."""

from datetime import date

from handlers.mentorships.telling import acting, year_day
from handlers.view import View
from mentoring.mentorships.circle import hide_from_strangers, zone_of
from mentoring.mentorships.rules import today
from mentoring.permissions import require
from mentoring.programmes.terms import SECTIONS
from mentoring.refusals import NotFound, Refusal
from storage.mentorships import Mentorship, Party, parties_of, party_of
from storage.people import Person
from storage.programmes import Programme, ProgrammeVersion

CLIPPED = 220


def programme_seen(view: View, programme_id: int) -> tuple[Programme, Mentorship, str]:
    """The programme, its mentorship, and as what the reader sees it: mentor | mentee | manager.

    :raises NotFound: the reader has nothing to do with it
    """
    programme = view.session.get(Programme, programme_id)
    if programme is None or view.reader is None:
        raise NotFound
    row = view.session.get_one(Mentorship, programme.mentorship_id)
    party = party_of(view.session, row.id, view.me.id)
    if party is not None and party.left_at is None:
        return programme, row, party.side
    if manages(view, row):
        return programme, row, "manager"
    raise NotFound


def version_seen(
    view: View, version_id: int
) -> tuple[ProgrammeVersion, Programme, Mentorship, str]:
    """The version with what `programme_seen` gives. :raises NotFound: likewise"""
    version = view.session.get(ProgrammeVersion, version_id)
    if version is None:
        raise NotFound
    return version, *programme_seen(view, version.programme_id)


def manages(view: View, row: Mentorship) -> bool:
    """Whether the reader may approve programmes there (domain §2)."""
    try:
        hide_from_strangers(acting(view), row.id)
        require(acting(view), row.organisation_id, "programmes")
    except Refusal:
        return False
    return True


def people_in(view: View, row: Mentorship) -> tuple[Person, list[Person]]:
    """The mentor and the mentees."""
    parties: list[Party] = parties_of(view.session, row.id)
    mentees = [
        view.session.get_one(Person, party.person_id) for party in parties if party.side == "mentee"
    ]
    return view.session.get_one(Person, row.mentor_id), mentees


def pair_listed(view: View, row: Mentorship) -> str:
    """«Иванова А. П. – Молодой Б. И.»."""
    mentor, mentees = people_in(view, row)
    return f"{view.listed(mentor)} – {', '.join(view.listed(one) for one in mentees)}"


def others_listed(view: View, row: Mentorship) -> str:
    """Who else takes part, as in a list: «Молодой Б. И.»."""
    parties = parties_of(view.session, row.id)
    people = [p.person_id for p in parties if p.person_id != view.me.id]
    return ", ".join(view.listed(view.session.get_one(Person, one)) for one in people)


def today_there(view: View, row: Mentorship) -> date:
    """Today where the organisation is."""
    return today(view.now, zone_of(view.session, row.organisation_id))


def term_line(view: View, version: ProgrammeVersion) -> str:
    """«с 2 ноября 2026 по 31 мая 2027»."""
    return view.words(
        "programme-term",
        starts=year_day(view, version.starts_on),
        ends=year_day(view, version.ends_on),
    )


def clipped(text: str, most: int = CLIPPED) -> str:
    """A text on one screen among others."""
    return text if len(text) <= most else text[:most].rstrip() + "…"


def missing(version: ProgrammeVersion) -> list[str]:
    """What is not written yet, in order."""
    parts = [section for section in SECTIONS if not getattr(version, section)]
    if not version.mode:
        parts.append("mode")
    if not version.plan:
        parts.append("plan")
    return parts
