"""Making districts and organisations (domain §2: the admin, the coordinator)."""

from sqlalchemy import select

from mentoring.acting import Act, action
from mentoring.organisations.zones import ZONES
from mentoring.permissions import on_line, require_district, require_everywhere
from mentoring.refusals import NotFound, Refusal
from storage.organisations import Municipality, Organisation

KINDS = ("school", "kindergarten", "additional", "college", "other")
"""School, kindergarten, further education, college, anything else (domain §1)."""
CHANGEABLE: dict[str, tuple[str, ...] | None] = {"name": None, "kind": KINDS, "timezone": ZONES}


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
def make_organisation(
    act: Act, municipality_id: int, name: str, timezone: str, kind: str = KINDS[0]
) -> int:
    """Make an organisation in a district and give its id.

    :param timezone: one of ZONES; `kind` is one of KINDS
    :raises Refusal: `organisation-known` when the district has one of this name
    """
    if act.session.get(Municipality, municipality_id) is None:
        raise NotFound
    if timezone not in ZONES or kind not in KINDS:
        raise ValueError(f"neither on the lists: {timezone}, {kind}")
    if _known(act, Organisation, name, municipality_id):
        raise Refusal("organisation-known", name=name)
    organisation = Organisation(
        municipality_id=municipality_id,
        name=name,
        kind=kind,
        timezone=timezone,
        created_at=act.now,
    )
    act.session.add(organisation)
    act.session.flush()
    act.note("organisation", organisation.id, "made")
    return organisation.id


@on_line("make_organisation")
def _of_district(act: Act, *, organisation_id: int, **_: object) -> None:
    organisation = act.session.get(Organisation, organisation_id)
    if organisation is None:
        raise NotFound
    require_district(act, organisation.municipality_id, "make_organisation")


@action(_of_district)
def change_organisation(act: Act, organisation_id: int, field: str, value: str) -> None:
    """Change an organisation's `name`, `kind` or `timezone`; what it was stays in the history.

    People keep the zone they have chosen. :raises Refusal: `organisation-known`
    """
    row = act.session.get_one(Organisation, organisation_id)
    if field not in CHANGEABLE or value not in (CHANGEABLE[field] or (value,)):
        raise NotFound
    was = getattr(row, field)
    if value == was:
        return
    renamed = field == "name" and value.casefold() != was.casefold()
    if renamed and _known(act, Organisation, value, row.municipality_id):
        raise Refusal("organisation-known", name=value)
    setattr(row, field, value)
    act.note("organisation", row.id, "changed", field=field, was=was)


def _known(
    act: Act, table: type[Municipality] | type[Organisation], name: str, district: int | None = None
) -> bool:
    # Names are compared here and not by SQL: SQLite folds the case of Latin letters only
    query = select(table.name)
    if table is Organisation:
        query = query.where(Organisation.municipality_id == district)
    return name.casefold() in {known.casefold() for known in act.session.scalars(query)}
