"""Who may do what (domain §2): one table, and the rules that ask it.

Every action stands on one line of the table, by its rule: `@action(may("papers"))`, or a rule of
its own with `@on_line("papers")`. What the table does not give is denied.
"""

from collections.abc import Callable, Mapping
from typing import Final, TypeVar

from mentoring.acting import ACTIONS, Act, Rule, anyone, require_role
from mentoring.refusals import Forbidden, NotFound
from storage.organisations import Organisation

R = TypeVar("R", bound=Rule)

ROLES: Final = ("mentee", "mentor", "council", "curator", "head", "coordinator", "admin")

# own: what is theirs; here: all of their organisation's, or of every organisation (admin);
# district: that of the district's organisations; names: names and nothing else; -: not at all
_TABLE = """
                   mentee mentor council curator head coordinator admin
# own profile, own data, own consents; joining, leaving, answering what one is asked
own_data           own    own    own     own     own  own         own
# ask for a mentor, ask for help, rate help
ask_help           own    -      -       -       -    -           -
# offer to mentor, answer help; the curator what was escalated
answer_help        -      own    -       own     -    -           -
# write the diary
diary              -      own    -       -       -    -           -
# do tasks, hand them in; agree to a programme
do_tasks           own    -      -       -       -    -           -
# set tasks, accept and return them; write a programme and its plan
set_tasks          -      own    -       -       -    -           -
# propose, confirm, move, cancel a meeting; say what came of it
meetings           own    own    -       -       -    -           -
# see the organisation's people and pairs
see_people         names  names  here    here    here district    here
# propose a pair
propose_pair       own    own    here    here    here -           -
# propose for everybody without a mentor, in an organisation or a district (§4, /match)
match_pairs        -      -      here    here    here district    -
# agree to a pair, decline it, leave it, change it (§4)
own_pair           own    own    -       -       -    -           -
# change a pair's term or form, say for it who stands in (§4)
amend_pair         own    own    -       here    here -           -
# say from when to when one is ill or on leave (§2a)
be_away            own    own    own     here    here own         own
# withdraw, trial, pause, end a pair (§4)
run_pair           -      -      -       here    here -           -
# mark consents signed, record orders, enter figures
papers             -      -      -       here    here -           -
# approve a pair by order, approve council and roadmap, appoint the curator
approve            -      -      -       -       here -           -
# approve a programme, record conclusions
programmes         -      -      -       here    here -           -
# read help requests, diaries, notes
read_notes         own    own    -       -       -    -           -
# read them from outside: with a stated reason that the pair is shown first
visit_notes        -      -      -       here    -    -           -
# mediate when a side asks
mediate            -      -      here    here    -    -           -
# invite, confirm, remove, import, export, announce, survey, speed event
gather             -      -      -       here    here district    here
# reports
reports            own    own    here    here    here district    here
# submit the quarterly return
submit_return      -      -      -       here    here -           -
# accept the quarterly return or send it back
accept_return      -      -      -       -       -    district    -
# create and change organisations
make_organisation  -      -      -       -       -    district    here
# create municipalities, appoint coordinators, back up
make_district      -      -      -       -       -    -           here
"""


def _read(table: str) -> dict[str, dict[str, str]]:
    lines = [line for line in table.strip().splitlines() if not line.startswith("#")]
    head, *rows = (line.split() for line in lines)
    return {
        line: {role: cell for role, cell in zip(head, cells, strict=True) if cell != "-"}
        for line, *cells in rows
    }


MATRIX: Final[Mapping[str, Mapping[str, str]]] = _read(_TABLE)
"""Line → role → how far: own, names, here, district. A role that is left out may not."""

LINES: dict[Rule, str] = {anyone: "own_data"}
"""The line that a rule stands on."""


def roles_on(line: str) -> tuple[str, ...]:
    """The roles that may do it with whatever belongs to their organisation or district."""
    return tuple(role for role, reach in MATRIX[line].items() if reach in ("here", "district"))


def on_line(line: str) -> Callable[[R], R]:
    """Declare which line of the table a rule stands on. Raises KeyError for no line of it."""
    assert MATRIX[line]

    def declare(rule: R) -> R:
        LINES[rule] = line
        return rule

    return declare


def may(line: str) -> Rule:
    """A rule: this line of the table gives it to the caller in the organisation
    `organisation_id`."""

    @on_line(line)
    def rule(act: Act, *, organisation_id: int, **_: object) -> None:
        require(act, organisation_id, line)

    return rule


def own(line: str) -> Rule:
    """A rule for what is done with one's own: the action itself finds nothing of others'."""

    @on_line(line)
    def rule(act: Act, **_: object) -> None:
        assert act.caller

    return rule


def require(act: Act, organisation_id: int, line: str) -> None:
    """Refuse the caller unless the line gives it to one of their roles in that organisation.

    :raises NotFound: the caller has nothing to do with that organisation
    :raises Forbidden: they are of it, but not in such a role; or are not of it any more
    """
    require_role(act, organisation_id, *roles_on(line))


def require_district(act: Act, municipality_id: int, line: str) -> None:
    """The same for a district: its coordinator, an admin.

    :raises NotFound: another's district
    """
    for role in act.roles():
        reach = MATRIX[line].get(role.role)
        if role.role == "admin" and reach == "here":
            return
        if reach == "district" and role.municipality_id == municipality_id:
            return
    raise NotFound


def require_everywhere(act: Act, line: str) -> None:
    """The same for what belongs to no district: an admin. :raises Forbidden: for everybody else"""
    if not any(role.role == "admin" and "admin" in MATRIX[line] for role in act.roles()):
        raise Forbidden


def powers(act: Act, organisation_id: int) -> set[str]:
    """The caller's roles that count in an organisation: its own, its district's, an admin's."""
    organisation = act.session.get(Organisation, organisation_id)
    if organisation is None:
        return set()
    places = (None, None), (organisation.id, None), (None, organisation.municipality_id)
    held = act.roles()
    return {role.role for role in held if (role.organisation_id, role.municipality_id) in places}


def line_of(function: Callable[..., object]) -> str | None:
    """The line that an action stands on; None when its rule names none."""
    return LINES.get(ACTIONS[function])
