"""The text that people agree to, and its hash (L1, L3, S0 3.5)."""

import hashlib

from markupsafe import Markup

from handlers.mentorships.telling import form_words, names, year_day
from handlers.view import View
from mentoring.mentorships.proposing import AGREEMENT_VERSION
from storage.mentorships import Mentorship, Party
from storage.organisations import Organisation


def agreement_text(view: View, row: Mentorship, own: Party, parties: list[Party]) -> Markup:
    """The whole text for one side, in the reader's language."""
    assert row.ends_on is not None
    organisation = view.session.get_one(Organisation, row.organisation_id)
    return view.words(
        f"pairs-agreement-{own.side}",
        mentor=names(view, [p.person_id for p in parties if p.side == "mentor"]),
        mentees=names(view, [p.person_id for p in parties if p.side == "mentee"]),
        organisation=organisation.name,
        form=form_words(view, row),
        ends=year_day(view, row.ends_on),
        version=AGREEMENT_VERSION,
    )


def text_hash(text: str) -> str:
    """SHA-256 of a text as it was shown."""
    return hashlib.sha256(text.encode()).hexdigest()


def text_version(view: View) -> str:
    """The version with the language it is read in: «2026-11-ru»."""
    return f"{AGREEMENT_VERSION}-{view.words.locale}"
