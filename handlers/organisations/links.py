"""What is seen of invitations: whom to invite, a link with picture and sheet, the open ones."""

from handlers.buttons import Open
from handlers.organisations.buttons import At, Invite, Link, Links
from handlers.organisations.choosing import choice_screen, own_organisations, require_own
from handlers.paging import page_buttons, page_of
from handlers.screen import Attachment, Button, Screen
from handlers.view import View
from locales.translator import Words, shared
from mentoring.acting import Act
from mentoring.documents.invitation_pdf import InvitationSheet, invitation_pdf
from mentoring.documents.picture import qr_png
from mentoring.people.invitations import (
    INVITERS,
    SETTINGS,
    may_handle,
    open_invitation,
    open_invitations,
)
from mentoring.permissions import powers
from mentoring.refusals import NotFound
from storage.organisations import Municipality, Organisation
from storage.people import Invitation

LINE = "gather"
OFFERED = ("mentee", "mentor", "curator", "head", "council")


def invite_screen(view: View, organisation_id: int = 0, page: int = 0) -> Screen:
    """To which role; of which organisation first, where there are several."""
    organisations = own_organisations(view, LINE)
    if not organisation_id and len(organisations) != 1:
        return choice_screen(view, "invite", organisations, page)
    organisation = require_own(view, organisation_id or organisations[0].id, LINE)
    mine = powers(Act(view.session, view.now, view.me.id), organisation.id)
    rows = [
        (view.button(f"invite-{role}", Invite(organisation=organisation.id, role=role)),)
        for role in OFFERED
        if mine & set(INVITERS[role])
    ]
    count = len(open_invitations(view.session, organisation.id, view.now))
    standing = view.button("invite-links", Links(organisation=organisation.id), count=count)
    return Screen(
        view.words("invite-whom", organisation=organisation.name),
        (
            *rows,
            *(((standing,),) if count else ()),
            (view.button("button-menu", Open(entry="menu")),),
        ),
    )


def _link(view: View, token: str) -> Invitation:
    """A link that the reader may handle. :raises NotFound: another's, or none"""
    may_handle(Act(view.session, view.now, view.me.id), token=token)
    return view.session.get_one(Invitation, token)


def own_link(view: View, token: str) -> dict[str, int | str]:
    """The organisation and role of a link that the reader may handle, to make another like it."""
    found = _link(view, token)
    if found.organisation_id is None:
        raise NotFound
    return {"organisation_id": found.organisation_id, "role": found.role}


def _where(view: View, invitation: Invitation) -> str:
    place: Organisation | Municipality | None
    if invitation.organisation_id is not None:
        place = view.session.get(Organisation, invitation.organisation_id)
    else:
        place = view.session.get(Municipality, invitation.municipality_id or 0)
    return place.name if place else ""


def link_screen(view: View, token: str, link: str) -> Screen:
    """An invitation as text and QR picture: for whom, until when, for how many more."""
    invitation = _link(view, token)
    if open_invitation(view.session, token, view.now) is None:
        return standing_screen(view, token, view.words("invite-over"))
    text = view.lines(
        view.words("invite-title", role=view.words.plain(f"role-{invitation.role}")),
        view.words("invite-where", organisation=_where(view, invitation)),
        view.words("invite-link", link=link),
        _terms(view, view.words, invitation),
        view.words("invite-how"),
    )
    picture = Attachment("invitation.png", qr_png, (link,), picture=True)
    return Screen(text, _doable(view, invitation), picture)


def _single(invitation: Invitation) -> bool:
    return invitation.role in SETTINGS.single_use or invitation.person_id is not None


def _terms(view: View, words: Words, invitation: Invitation) -> str:
    return words(
        "invite-single" if _single(invitation) else "invite-many",
        until=view.moment(invitation.expires_at),
        left=invitation.uses_left,
    )


def _doable(view: View, invitation: Invitation) -> tuple[tuple[Button, ...], ...]:
    def to(key: str, do: str) -> tuple[Button, ...]:
        return (view.button(key, Link(do=do, token=invitation.token)),)

    at = invitation.organisation_id
    rows = [to("invite-sheet", "sheet")]
    if at is not None and invitation.person_id is None:
        rows.append(to("invite-other", "other"))
        if _single(invitation):
            one_more = Invite(organisation=at, role=invitation.role, after=invitation.token)
            rows.append((view.button("invite-one-more", one_more),))
    rows.append(to("invite-close", "close"))
    if at is not None:
        rows.append((view.button("invite-more", At(entry="invite", organisation=at)),))
    return tuple(rows)


def sheet_screen(view: View, token: str, link: str) -> Screen:
    """The sheet for the staff room: it is Russian, as all papers are."""
    invitation = _link(view, token)
    if open_invitation(view.session, token, view.now) is None:
        return standing_screen(view, token, view.words("invite-over"))
    words: Words = shared()("ru")
    role = words.plain(f"role-{invitation.role}")
    sheet = InvitationSheet(
        title=words.plain("sheet-title"),
        organisation=_where(view, invitation),
        lines=tuple(words.plain(f"sheet-step-{n}") for n in (1, 2, 3)),
        link=link,
        foot=words.plain(
            "sheet-foot",
            role=role,
            until=f"{invitation.expires_at:%d.%m.%Y}",
        ),
    )
    file = Attachment("priglashenie.pdf", invitation_pdf, (sheet,))
    return Screen(view.words("invite-sheet-is"), (), file)


def links_screen(view: View, organisation_id: int, page: int = 0) -> Screen:
    """The links that can still be used, each to be looked at and closed."""
    organisation = require_own(view, organisation_id, LINE)
    mine = powers(Act(view.session, view.now, view.me.id), organisation.id)
    known = [
        one
        for one in open_invitations(view.session, organisation_id, view.now)
        if mine & set(INVITERS[one.role])
    ]
    shown, page, pages = page_of(known, page)
    rows = [
        (
            view.button(
                "invite-listed",
                Link(do="show", token=one.token),
                role=view.words.plain(f"role-{one.role}"),
                left=one.uses_left,
                until=view.day(one.expires_at.date()),
            ),
        )
        for one in shown
    ]
    turn = page_buttons(view, page, pages, lambda to: Links(organisation=organisation_id, page=to))
    back = view.button("button-back", At(entry="invite", organisation=organisation_id))
    text = view.words("invite-links-title", organisation=organisation.name, count=len(known))
    return Screen(text, (*rows, *turn, (back,)))


def close_screen(view: View, token: str) -> Screen:
    """Asked once more before a link is closed."""
    invitation = _link(view, token)
    if open_invitation(view.session, token, view.now) is None:
        return standing_screen(view, token, view.words("invite-over"))
    text = view.words(
        "invite-close-sure",
        role=view.words.plain(f"role-{invitation.role}"),
        where=_where(view, invitation),
    )
    keep = view.button("invite-keep", Link(do="show", token=token))
    sure = view.button("invite-close-yes", Link(do="closed", token=token))
    return Screen(text, ((keep,), (sure,)))


def standing_screen(view: View, token: str, said: str) -> Screen:
    """What is left to do about a link that is over or closed."""
    invitation = _link(view, token)
    if invitation.organisation_id is None:
        return Screen(said, ((view.button("button-menu", Open(entry="menu")),),))
    again = At(entry="invite", organisation=invitation.organisation_id)
    return Screen(said, ((view.button("invite-more", again),),))
