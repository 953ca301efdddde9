"""What is kept of a person, table by table: the one register behind /mydata and /forget.

Every table stands here or is found by itself: a table with a column `person_id`, `author_id` or
`mentee_id` that points to people belongs to that person, and its free texts (`Text`) go when the
person is erased. Whatever differs from that has an entry in RULES; what holds nothing of a person
is named in NOT_PERSONAL with the reason. A test fails for a table that is neither. A title for
the readable page stands under `mydata-table-<table>` in the locales.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import JSON, ColumnElement, Text, delete, select, update
from sqlalchemy.orm import Session
from sqlalchemy.schema import Column, Table

from storage.people import Person
from storage.references import references_to_people
from storage.schema import metadata

OWNERS = ("person_id", "author_id", "mentee_id")


@dataclass(frozen=True)
class Rule:
    """How a table belongs to people.

    :param owners: the columns by which a row is a person's own
    :param holds: what these columns hold, the person's `id` or the Telegram account `telegram_id`
    :param through: (column, table) when rows belong to a row of another table that is personal
    :param via: the column of that other table which the rows point to
    :param personal: columns that are emptied besides free texts
    :param goes: the rows themselves are deleted
    :param goes_with: columns naming somebody else, with whose erasure the rows are deleted too
    :param only_for: a column that others wrote → the owner column whose person alone may see it
    :param stays: nothing is emptied, because erasure treats the table by itself
    """

    owners: tuple[str, ...] = ()
    holds: str = "id"
    through: tuple[str, str] | None = None
    via: str = "id"
    personal: tuple[str, ...] = ()
    goes: bool = False
    goes_with: tuple[str, ...] = ()
    only_for: Mapping[str, str] = field(default_factory=dict)
    stays: bool = False


RULES: dict[str, Rule] = {
    "people": Rule(("id",), stays=True),
    "consents": Rule(("person_id",), stays=True),
    "roles": Rule(("person_id",), stays=True),
    "looks": Rule(("about_id", "person_id"), stays=True),
    "visits": Rule(("person_id",)),
    "profiles": Rule(("person_id",), goes=True),
    "invitations": Rule(("person_id",), goes=True),
    "outbox": Rule(("recipient",), goes=True),
    "history": Rule(("person_id",), personal=("details",)),
    "dialog_states": Rule(("chat_id",), holds="telegram_id", goes=True),
    "mentorships": Rule(("mentor_id",), stays=True),
    "amendments": Rule(("proposed_by",)),
    "meetings": Rule(("proposed_by",), personal=("place", "topic")),
    "survey_answers": Rule(through=("sheet_id", "survey_sheets")),
    "speed_meetings": Rule(
        ("mentor_id", "mentee_id"),
        only_for={"mentor_yes": "mentor_id", "mentee_yes": "mentee_id"},
        stays=True,
    ),
    "help_talks": Rule(("person_id",), goes=True),
    "agreements": Rule(("person_id",), personal=("account",)),
    "name_forms": Rule(("person_id",), goes=True),
    "contract_terms": Rule(through=("party_id", "parties"), goes=True),
    "scans": Rule(through=("party_id", "parties"), stays=True),  # the organisation's (domain §3)
    "appointed": Rule(("person_id",), stays=True),
    "absences": Rule(("person_id",), goes=True),
    "wishes": Rule(("person_id",), goes=True, goes_with=("about_id",)),
    "match_rows": Rule(
        ("mentee_id",),
        goes=True,
        goes_with=("mentor_id",),
        # A draft of the curator's; the mentor's wishes could be read from it
        only_for=dict.fromkeys(
            ("mentor_id", "score", "good", "bad", "rule", "barred", "pinned", "skipped"),
            "mentor_id",
        ),
    ),
    "programmes": Rule(through=("mentorship_id", "parties"), via="mentorship_id", stays=True),
    "programme_versions": Rule(through=("programme_id", "programmes"), stays=True),
    "tasks": Rule(through=("mentorship_id", "parties"), via="mentorship_id", stays=True),
    "plan_templates": Rule(("person_id",), goes=True),
    "waiting_lists": Rule(("mentee_id",), goes=True, goes_with=("mentor_id",)),
}
NOT_PERSONAL: dict[str, str] = {
    "base_imports": "a file on its way into the base, emptied when it is taken or after a day",
    "chat_bindings": "groups of the organisation",
    "speed_events": "events of the organisation",
    "erasures": "a number without a person",
    "matchings": "whose proposal it is and how far it is worked out",
    "inbox": "emptied as soon as an update is handled, and by erasure",
    "municipalities": "districts",
    "order_corrections": "numbers and dates of the organisation's papers",
    "organisations": "organisations",
    "own_days": "days of the organisation",
    "quarter_returns": "figures of the organisation",
    "refreshes": "that an organisation looked through its list",
    "paper_details": "what the organisation's papers say of it and its head",
    "paper_files": "the bytes of scans and templates, which stand in `scans`",
    "paper_templates": "the organisation's own templates",
    "orders": "papers of the organisation (domain §3)",
    "receipts": "what an action answered, for two days: no names",
    "surveys": "which questionnaire was opened when",
    "waits": "dates",
    "work_weeks": "the organisation's working week",
}


@dataclass(frozen=True)
class Kept:
    """The rows of one table that are a person's own, as plain values by column."""

    table: str
    rows: list[dict[str, Any]]


def rule_of(table: Table) -> Rule | None:
    """How a table belongs to people; None when it does not."""
    if table.name in RULES:
        return RULES[table.name]
    if table.name in NOT_PERSONAL:
        return None
    pointing = {column.key for column in references_to_people() if column.table is table}
    owner = next((name for name in OWNERS if name in pointing), None)
    return Rule((owner,)) if owner else None


def everything_of(session: Session, person_id: int) -> list[Kept]:
    """Everything that is kept of a person, in the order of the tables."""
    person = session.get_one(Person, person_id)
    found = []
    for table in metadata.sorted_tables:
        mine = _own_rows(table, person)
        if mine is None:
            continue
        found_rows = session.execute(select(table).where(mine)).mappings()
        rows = [_without_others(table, dict(row), person_id) for row in found_rows]
        if rows:
            found.append(Kept(table.name, rows))
    return found


def _without_others(table: Table, row: dict[str, Any], person_id: int) -> dict[str, Any]:
    rule = rule_of(table)
    hidden = rule.only_for if rule else {}
    return {
        name: value
        for name, value in row.items()
        if name not in hidden or row[hidden[name]] == person_id
    }


def empty_everything_of(session: Session, person: Person) -> None:
    """Delete or empty what is a person's own, as the rules say; tables that stay are left."""
    for table in reversed(metadata.sorted_tables):
        rule, mine = rule_of(table), _own_rows(table, person)
        if rule is None or mine is None or rule.stays:
            continue
        for other in rule.goes_with:
            session.execute(delete(table).where(table.c[other] == person.id))
        if rule.goes:
            session.execute(delete(table).where(mine))
        elif values := _emptied(table, rule):
            session.execute(update(table).where(mine).values(values))


def _own_rows(table: Table, person: Person) -> ColumnElement[bool] | None:
    rule = rule_of(table)
    if rule is None:
        return None
    if rule.through is not None:
        column, name = rule.through
        parent = metadata.tables[name]
        own = _own_rows(parent, person)
        return None if own is None else table.c[column].in_(select(parent.c[rule.via]).where(own))
    value = getattr(person, rule.holds)
    conditions = [table.c[owner] == value for owner in rule.owners]
    whole = conditions[0]
    for condition in conditions[1:]:
        whole = whole | condition
    return whole if value is not None else None


def _emptied(table: Table, rule: Rule) -> dict[str, Any]:
    return {
        column.key: _nothing(column)
        for column in table.columns
        if column.key in rule.personal or isinstance(column.type, Text)
    }


def _nothing(column: Column[Any]) -> Any:
    if column.nullable:
        return None
    if isinstance(column.type, JSON):
        return {}
    return ""
