"""Making districts and organisations (domain §2: the admin)."""

from sqlalchemy import select

from mentoring.acting import Act, action
from mentoring.organisations.zones import ZONES
from mentoring.refusals import Forbidden, NotFound, Refusal
from storage.organisations import Municipality, Organisation


def _admin(act: Act, **_: object) -> None:
    if not any(role.role == "admin" for role in act.roles()):
        raise Forbidden


@action(_admin)
def make_municipality(act: Act, name: str) -> int:
    """Make a district and give its id.

    :raises Refusal: `district-known` when there is one of this name
    """
    if _known(act, Municipality, name):
        raise Refusal("district-known", name=name)
    district = Municipality(name=name, created_at=act.now)
    act.session.add(district)
    act.session.flush()
    act.note("municipality", district.id, "made")
    return district.id


@action(_admin)
def make_organisation(act: Act, municipality_id: int, name: str, timezone: str) -> int:
    """Make an organisation in a district and give its id; `timezone` is one of ZONES.

    :raises Refusal: `organisation-known` when the district has one of this name
    """
    if act.session.get(Municipality, municipality_id) is None:
        raise NotFound
    if timezone not in ZONES:
        raise ValueError(f"not a zone of Russia: {timezone}")
    if _known(act, Organisation, name, municipality_id):
        raise Refusal("organisation-known", name=name)
    organisation = Organisation(
        municipality_id=municipality_id, name=name, timezone=timezone, created_at=act.now
    )
    act.session.add(organisation)
    act.session.flush()
    act.note("organisation", organisation.id, "made")
    return organisation.id


def _known(
    act: Act, table: type[Municipality] | type[Organisation], name: str, district: int | None = None
) -> bool:
    # Names are compared here and not by SQL: SQLite folds the case of Latin letters only
    query = select(table.name)
    if table is Organisation:
        query = query.where(Organisation.municipality_id == district)
    return name.casefold() in {known.casefold() for known in act.session.scalars(query)}
