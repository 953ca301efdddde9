"""Entries of the diary: from meetings, help and tasks by themselves, and the mentor's own notes."""

from datetime import datetime

from mentoring.acting import Act, action
from mentoring.permissions import on_line
from mentoring.refusals import NotFound
from mentoring.waiting.telling import tell_kindly
from storage.diary import DiaryEntry, entry_of
from storage.mentorships import Mentorship, parties_of

KINDS = ("meeting", "help", "task", "note")
VISIBILITIES = ("both", "mentor")
NOTE_LENGTH = 1000


def write_entry(
    act: Act,
    mentorship_id: int,
    kind: str,
    *,
    at: datetime,
    text: str,
    subject_id: int | None = None,
    visibility: str = "both",
) -> int:
    """Write an entry about the moment `at` (aware) into a mentorship's diary.

    The same meeting, help request or task (`kind` and `subject_id`) has one entry: writing it
    again puts the new text in its place. Gives the entry's id. For use inside other actions; it
    asks no rule.
    """
    if kind not in KINDS or visibility not in VISIBILITIES:
        raise ValueError("an entry's kind and visibility are chosen from lists")
    known = entry_of(act.session, mentorship_id, kind, subject_id) if subject_id else None
    if known is not None:
        known.text = text
        return known.id
    entry = DiaryEntry(
        mentorship_id=mentorship_id,
        kind=kind,
        subject_id=subject_id,
        author_id=act.caller_id,
        at=at,
        text=text,
        visibility=visibility,
        created_at=act.now,
    )
    act.session.add(entry)
    act.session.flush()
    return entry.id


@on_line("diary")
def _is_mentor(act: Act, *, mentorship_id: int, **_: object) -> None:
    mentorship = act.session.get(Mentorship, mentorship_id)
    if mentorship is None or mentorship.mentor_id != act.caller_id:
        raise NotFound


@action(_is_mentor)
def add_note(act: Act, mentorship_id: int, text: str, visibility: str) -> None:
    """The mentor writes a short note, for themselves or for both; then the mentees are told
    (domain §5)."""
    entry_id = write_entry(
        act, mentorship_id, "note", at=act.now, text=text[:NOTE_LENGTH], visibility=visibility
    )
    if visibility == "both":
        for party in parties_of(act.session, mentorship_id):
            if party.side == "mentee" and party.left_at is None:
                tell_kindly(act, party.person_id, "diary-note", entry_id=entry_id)
    act.note("mentorship", mentorship_id, "diary-note", visibility=visibility)
