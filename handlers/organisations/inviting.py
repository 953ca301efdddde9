"""/invite: a link and a QR picture for a role (domain §3)."""

from aiogram import F, Router
from aiogram.types import CallbackQuery

from handlers.buttons import Open
from handlers.desk import Desk
from handlers.menu.entries import answers
from handlers.organisations.buttons import At, Invite
from handlers.organisations.choosing import choice_screen, is_admin, own_organisations, require_own
from handlers.screen import Attachment, Button, Screen
from handlers.view import View
from mentoring.documents.picture import qr_png
from mentoring.people.invitations import INVITERS, SETTINGS, invite
from mentoring.refusals import NotFound
from storage.organisations import Organisation
from storage.people import Invitation, roles_of

LINE = "gather"


def register(router: Router) -> None:
    """The command, the choice of an organisation and of a role, and the link."""

    @answers(router, "invite")
    async def start(desk: Desk) -> None:
        await desk.show(invite_screen)

    @router.callback_query(At.filter(F.entry == "invite"))
    async def at(_query: CallbackQuery, callback_data: At, desk: Desk) -> None:
        await desk.show(invite_screen, callback_data.organisation, callback_data.page)

    @router.callback_query(Invite.filter())
    async def make(_query: CallbackQuery, callback_data: Invite, desk: Desk) -> None:
        if callback_data.role not in INVITERS:
            raise NotFound
        token = await desk.do(invite, callback_data.organisation, callback_data.role)
        await desk.show_new(link_screen, token, start_link_of(desk, token))


def start_link_of(desk: Desk, token: str) -> str:
    """The link that opens the bot with this payload."""
    return f"https://t.me/{desk.tools.username()}?start={token}"


def invite_screen(view: View, organisation_id: int = 0, page: int = 0) -> Screen:
    """To which role; of which organisation first, where there are several."""
    organisations = own_organisations(view, LINE)
    if not organisation_id and len(organisations) != 1:
        return choice_screen(view, "invite", organisations, page)
    organisation = require_own(view, organisation_id or organisations[0].id, LINE)
    rows = [
        (view.button(f"invite-{role}", Invite(organisation=organisation.id, role=role)),)
        for role in ("mentee", "mentor", "curator", "head")
        if _own_roles(view, organisation.id) & set(INVITERS[role])
    ]
    return Screen(
        view.words("invite-whom", organisation=organisation.name),
        (*rows, (view.button("button-menu", Open(entry="menu")),)),
    )


def _own_roles(view: View, organisation_id: int) -> set[str]:
    held = roles_of(view.session, view.me.id)
    own = {r.role for r in held if r.state == "confirmed" and r.organisation_id == organisation_id}
    return own | {"admin"} if is_admin(view) else own


def link_screen(view: View, token: str, link: str) -> Screen:
    """An invitation as text and QR picture: for whom, until when, for how many more."""
    invitation = view.session.get_one(Invitation, token)
    organisation = view.session.get_one(Organisation, invitation.organisation_id)
    single = invitation.role in SETTINGS.single_use or invitation.person_id is not None
    text = view.lines(
        view.words("invite-title", role=view.words.plain(f"role-{invitation.role}")),
        organisation.name and view.words("invite-where", organisation=organisation.name),
        view.words("invite-link", link=link),
        view.words(
            "invite-single" if single else "invite-many",
            until=view.moment(invitation.expires_at),
            left=invitation.uses_left,
        ),
        view.words("invite-how"),
    )
    again = At(entry="invite", organisation=organisation.id)
    rows: tuple[tuple[Button, ...], ...] = ((view.button("invite-more", again),),)
    return Screen(text, rows, Attachment("invitation.png", qr_png, (link,), picture=True))
