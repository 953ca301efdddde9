"""What a person can know and decide about their data: who looked, which consents stand (§3)."""

from handlers.buttons import Open
from handlers.people.buttons import WhoSees
from handlers.privacy.buttons import Consents, Looked, Withdraw
from handlers.screen import Rows, Screen
from handlers.view import View
from mentoring.people.consenting import erased_at, standing_consents
from mentoring.refusals import NotFound
from storage.audit import changes_about, looks_at
from storage.mentorships import mentorships_of
from storage.organisations import Municipality, Organisation
from storage.people import Consent, Person

MOST = 12


def looked_screen(view: View) -> Screen:
    """Who opened the reader's card or their pair's notes, and what others changed."""
    looks = looks_at(view.session, view.me.id, MOST)
    changes = changes_about(view.session, view.me.id, MOST)
    lines = [
        view.words(
            f"privacy-look-{one.what}", who=_who(view, one.person_id), when=view.moment(one.at)
        )
        for one in looks
    ]
    changed = [
        view.words(
            "privacy-changed",
            what=_what(view, f"{row.subject}-{row.change}", row.subject),
            who=_who(view, row.person_id),
            when=view.moment(row.at),
        )
        for row in changes
    ]
    text = view.lines(
        view.words("privacy-looked-title"),
        *(lines or [view.words("privacy-looked-nobody")]),
        view.words("privacy-changed-title"),
        *(changed or [view.words("privacy-changed-nothing")]),
    )
    back = view.button("button-back", WhoSees())
    return Screen(text, ((view.button("menu-mydata", Open(entry="mydata")),), (back,)))


def _who(view: View, person_id: int | None) -> str:
    person = view.session.get(Person, person_id) if person_id else None
    return view.listed(person) if person else view.words.plain("privacy-clock")


def _what(view: View, code: str, subject: str) -> str:
    key = f"privacy-change-{code}"
    return view.words.plain(key if view.words.has(key) else f"privacy-change-{subject}")


def consents_screen(view: View) -> Screen:
    """The consents that stand, each to be taken back; or when everything is erased."""
    standing = standing_consents(view.session, view.me.id)
    ends = erased_at(view.session, view.me.id)
    lines = [
        view.words("privacy-consent", operator=_operator(view, one), when=view.moment(one.given_at))
        for one in standing
    ]
    text = view.lines(
        view.words("privacy-consents-title"),
        *lines,
        view.words("privacy-withdrawn-until", until=view.moment(ends)) if ends else None,
        view.words("privacy-consents-none") if not standing and ends is None else None,
    )
    buttons = [
        (view.button("privacy-withdraw", Withdraw(consent=one.id), operator=_operator(view, one)),)
        for one in standing
    ]
    again = ((view.button("join-choose-role", Open(entry="start")),),) if ends else ()
    return Screen(text, (*buttons, *again, (view.button("button-back", WhoSees()),)))


def withdraw_screen(view: View, consent_id: int) -> Screen:
    """Asked once more, with what then happens.

    :raises NotFound: it is another's
    """
    given = view.session.get(Consent, consent_id)
    if given is None or given.person_id != view.me.id:
        raise NotFound
    if given.withdrawn_at is not None:
        return consents_screen(view)
    running = [
        row
        for row in mentorships_of(view.session, view.me.id)
        if row.organisation_id == given.organisation_id
    ]
    text = view.lines(
        view.words("privacy-withdraw-sure", operator=_operator(view, given)),
        view.words("privacy-withdraw-pairs", count=len(running)) if running else None,
    )
    return Screen(
        text,
        (
            (view.button("privacy-keep", Consents()),),
            (view.button("privacy-withdraw-yes", Withdraw(consent=consent_id, sure=True)),),
        ),
    )


def withdrawn_screen(view: View, _consent_id: int) -> Screen:
    """What became of it."""
    return consents_screen(view)


def _operator(view: View, given: Consent) -> str:
    if given.organisation_id is not None:
        place = view.session.get(Organisation, given.organisation_id)
        return place.name if place else ""
    district = view.session.get(Municipality, given.municipality_id or 0)
    return district.name if district else view.words.plain("profile-everywhere")


def own_rows(view: View) -> Rows:
    """What stands under «Кто видит мои данные»."""
    return (
        (view.button("privacy-looked", Looked()),),
        (view.button("privacy-consents", Consents()),),
    )
