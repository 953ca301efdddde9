"""A plan as data: items with their own dates or «N days after» another one (S0 4.9, domain §5)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, Final

from pydantic import TypeAdapter

from mentoring.refusals import NotFound, Refusal

WHO: Final = ("mentee", "mentor", "both", "curator")
MOST_ITEMS: Final = 60
LONGEST_ITEM: Final = 300
LONGEST_AFTER: Final = 365


@dataclass(frozen=True)
class Item:
    """One item of a plan. Either `due_on`, or `after` (another item's key) and `days`.

    `kind` and `stage` are those of a staged programme: item | control | document | interview |
    conclusion | filing | report, and 1 to 3.
    """

    key: int
    text: str
    who: str = "mentee"
    direction: str = ""
    expected: str = ""
    due_on: date | None = None
    after: int | None = None
    days: int = 0
    stage: int = 0
    kind: str = "item"


@dataclass(frozen=True)
class Step:
    """One item of a template: `day` counts from the programme's (or its stage's) first day, or,
    with `after` (the place of another step), from that one's date. A negative `day` counts back
    from the last day."""

    text: str
    who: str = "mentee"
    direction: str = ""
    expected: str = ""
    day: int = 0
    after: int | None = None
    stage: int = 0
    kind: str = "item"


_ITEMS: Final = TypeAdapter(list[Item])
_STEPS: Final = TypeAdapter(list[Step])


def items_in(kept: Sequence[Mapping[str, Any]]) -> list[Item]:
    """The items of a plan as it is kept."""
    return _ITEMS.validate_python(list(kept))


def kept_items(items: Sequence[Item]) -> list[dict[str, Any]]:
    """A plan as it is kept."""
    found: list[dict[str, Any]] = _ITEMS.dump_python(list(items), mode="json")
    return found


def steps_in(kept: Sequence[Mapping[str, Any]]) -> list[Step]:
    """The steps of a template as it is kept."""
    return _STEPS.validate_python(list(kept))


def kept_steps(steps: Sequence[Step]) -> list[dict[str, Any]]:
    """A template as it is kept."""
    found: list[dict[str, Any]] = _STEPS.dump_python(list(steps), mode="json")
    return found


def due_dates(items: Iterable[Item], done: Mapping[int, date] | None = None) -> dict[int, date]:
    """When every item is due, by key.

    What is due after another one is due so many days after the day on which that was done
    (`done`, by key), and until then after the day on which it is due itself.

    :raises Refusal: `plan-circle` when items wait for each other; NotFound: for one that is gone
    """
    by_key = {item.key: item for item in items}
    finished: Mapping[int, date] = done or {}
    found: dict[int, date] = {}
    for key in by_key:
        chain: list[Item] = []
        at: int | None = key
        while at is not None and at not in found:
            if at not in by_key:
                raise NotFound
            item = by_key[at]
            if item in chain:
                raise Refusal("plan-circle")
            chain.append(item)
            at = item.after if item.due_on is None else None
        for item in reversed(chain):
            found[item.key] = _due(item, finished, found)
    return found


def _due(item: Item, done: Mapping[int, date], due: Mapping[int, date]) -> date:
    if item.due_on is not None:
        return item.due_on
    if item.after is None:
        raise NotFound
    return done.get(item.after, due[item.after]) + timedelta(days=item.days)


def check_plan(items: Sequence[Item], starts: date, ends: date) -> None:
    """A plan has items, none of them outside the programme's dates.

    :raises Refusal: `plan-empty`, `plan-circle`, `plan-outside` (with the first such item's text)
    """
    if not items:
        raise Refusal("plan-empty")
    due = due_dates(items)
    outside = next((item for item in items if not starts <= due[item.key] <= ends), None)
    if outside is not None:
        raise Refusal("plan-outside", text=outside.text, day=f"{due[outside.key]:%d.%m.%Y}")


def with_item(items: Sequence[Item], item: Item, used: int = 0) -> list[Item]:
    """The plan with one item more (key 0), or one in place of that with its key.

    :param used: the highest key that was ever in force: keys of what was dropped are not given anew

    :raises Refusal: `plan-full`, `plan-circle`; NotFound: for a key or predecessor that is gone
    """
    if item.key:
        if item.key not in {one.key for one in items}:
            raise NotFound
        found = [item if one.key == item.key else one for one in items]
    elif len(items) >= MOST_ITEMS:
        raise Refusal("plan-full", most=MOST_ITEMS)
    else:
        found = [*items, replace(item, key=max((used, *(one.key for one in items))) + 1)]
    due_dates(found)
    return found


def without_item(items: Sequence[Item], key: int) -> list[Item]:
    """The plan without one item; what was due after it keeps the date that it has now.

    :raises NotFound: there is no such item
    """
    due = due_dates(items)
    if key not in due:
        raise NotFound
    return [
        replace(one, due_on=due[one.key], after=None, days=0) if one.after == key else one
        for one in items
        if one.key != key
    ]


def scheduled(
    steps: Sequence[Step],
    starts: date,
    ends: date,
    stages: Mapping[int, tuple[date, date]] | None = None,
    first_key: int = 1,
) -> list[Item]:
    """A template's steps as items between two days; what would come later is due on the last.

    :param stages: first and last day of each stage; the steps of others are left out
    """
    spans = {0: (starts, ends), **(stages or {})}
    kept = [place for place, step in enumerate(steps) if step.stage in spans]
    keys = {place: first_key + number for number, place in enumerate(kept)}
    return [_item(steps[place], keys, place, spans[steps[place].stage]) for place in kept]


def _item(step: Step, keys: Mapping[int, int], place: int, span: tuple[date, date]) -> Item:
    item = Item(
        key=keys[place],
        text=step.text,
        who=step.who,
        direction=step.direction,
        expected=step.expected,
        stage=step.stage,
        kind=step.kind,
    )
    if step.after is not None and step.after in keys:
        return replace(item, after=keys[step.after], days=step.day)
    first, last = span
    day = (last if step.day < 0 else first) + timedelta(days=step.day)
    return replace(item, due_on=min(max(day, first), last))


def steps_of(items: Sequence[Item], starts: date) -> list[Step]:
    """A plan as a template: dates become days from `starts`."""
    due = due_dates(items)
    places = {item.key: place for place, item in enumerate(items)}
    return [
        Step(
            text=item.text,
            who=item.who,
            direction=item.direction,
            expected=item.expected,
            day=item.days if item.due_on is None else max((due[item.key] - starts).days, 0),
            after=places[item.after] if item.due_on is None and item.after is not None else None,
        )
        for item in items
    ]
