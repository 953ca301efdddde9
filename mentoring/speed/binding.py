"""Groups that belong to an organisation: bound by a curator's button, followed when they move."""

from datetime import datetime

from sqlalchemy import or_, select, update
from sqlalchemy.orm import Session

from mentoring.acting import Act, action, require_role
from mentoring.permissions import may, roles_on
from storage.organisations import Organisation
from storage.people import roles_of
from storage.speed import ChatBinding, binding_of

HOSTS = roles_on("gather")
TITLE = 200


@action(may("gather"))
def bind(
    act: Act, organisation_id: int, chat_id: int, title: str, thread_id: int | None = None
) -> int:
    """Bind a group to an organisation; the binding's id. Binding again changes nothing but title.

    :raises NotFound: the group belongs to an organisation that the caller has nothing to do with
    """
    row = binding_of(act.session, chat_id)
    if row is None:
        row = ChatBinding(
            chat_id=chat_id,
            organisation_id=organisation_id,
            bound_by=act.caller.id,
            bound_at=act.now,
        )
        act.session.add(row)
    elif row.organisation_id != organisation_id:
        require_role(act, row.organisation_id, *HOSTS)
        row.organisation_id = organisation_id
    row.title, row.gone_at, row.thread_id = title[:TITLE], None, thread_id
    act.session.flush()
    act.note("chat", row.id, "bound", organisation=organisation_id)
    return row.id


def hosted(session: Session, person_id: int) -> list[Organisation]:
    """The organisations for which a person may bind groups and announce events, by name."""
    held = [role for role in roles_of(session, person_id) if role.state == "confirmed"]
    found = select(Organisation).order_by(Organisation.name, Organisation.id)
    if any(role.role == "admin" for role in held):
        return list(session.scalars(found))
    hosting = [role for role in held if role.role in HOSTS]
    return list(
        session.scalars(
            found.where(
                or_(
                    Organisation.id.in_([role.organisation_id for role in hosting]),
                    Organisation.municipality_id.in_(
                        [role.municipality_id for role in hosting if role.organisation_id is None]
                    ),
                )
            )
        )
    )


def follow(session: Session, old_id: int, new_id: int) -> None:
    """A group has become a supergroup: its binding goes along. Twice is once."""
    if binding_of(session, new_id) is None:
        session.execute(
            update(ChatBinding).where(ChatBinding.chat_id == old_id).values(chat_id=new_id)
        )


def standing(session: Session, chat_id: int, inside: bool, now: datetime) -> None:
    """The bot was thrown out of a group, or is back."""
    row = binding_of(session, chat_id)
    if row is not None:
        row.gone_at = None if inside else row.gone_at or now
