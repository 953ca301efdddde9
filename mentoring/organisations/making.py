"""Making districts and organisations (domain §2: the admin, the coordinator)."""

from sqlalchemy import select

from mentoring.acting import Act, action
from mentoring.organisations.zones import ZONES
from mentoring.permissions import on_line, require_district, require_everywhere
from mentoring.refusals import NotFound, Refusal
from storage.organisations import Municipality, Organisation


@on_line("make_district")
def _everywhere(act: Act, **_: object) -> None:
    require_everywhere(act, "make_district")


@on_line("make_organisation")
def _in_district(act: Act, *, municipality_id: int, **_: object) -> None:
    require_district(act, municipality_id, "make_organisation")


@action(_everywhere)
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


@action(_in_district)
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
