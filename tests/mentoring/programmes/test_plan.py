"""Dates of a plan: own ones, «N days after», circles, templates; and how long a programme lasts."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.programmes.plan import (
    MOST_ITEMS,
    Item,
    Step,
    check_plan,
    due_dates,
    items_in,
    kept_items,
    scheduled,
    steps_of,
    with_item,
    without_item,
)
from mentoring.programmes.plans import BY_FORM, FIRST_DAYS
from mentoring.programmes.samples import sample_of
from mentoring.programmes.staged_plan import STAGED
from mentoring.programmes.terms import (
    SECTIONS,
    add_months,
    check_term,
    last_day_after,
    stages,
    usual_term,
)
from mentoring.refusals import NotFound, Refusal
from mentoring.tags import DIRECTIONS

START, END = date(2026, 11, 2), date(2027, 5, 31)
DAYS = st.dates(min_value=date(2020, 1, 1), max_value=date(2040, 1, 1))


@st.composite
def plans(draw: st.DrawFn) -> list[Item]:
    """Items of which each has its own date or waits for one of those before it, in any order."""
    count = draw(st.integers(1, 12))
    items = []
    for key in range(1, count + 1):
        if key > 1 and draw(st.booleans()):
            after = draw(st.integers(1, key - 1))
            items.append(Item(key, f"{key}", after=after, days=draw(st.integers(0, 90))))
        else:
            items.append(Item(key, f"{key}", due_on=draw(DAYS)))
    return draw(st.permutations(items))


@given(plans())
def test_every_item_has_its_day(items: list[Item]) -> None:
    due = due_dates(items)
    assert set(due) == {item.key for item in items}
    for item in items:
        if item.due_on is not None:
            assert due[item.key] == item.due_on
        else:
            assert item.after is not None
            assert due[item.key] == due[item.after] + timedelta(days=item.days)


@given(plans(), st.data())
def test_what_is_done_moves_what_follows_and_nothing_else(
    items: list[Item], data: st.DataObject
) -> None:
    done = data.draw(st.dictionaries(st.sampled_from([i.key for i in items]), DAYS))
    due = due_dates(items, done)
    for item in items:
        if item.after is not None:
            since = done.get(item.after, due[item.after])
            assert due[item.key] == since + timedelta(days=item.days)
        else:
            assert due[item.key] == item.due_on


@given(plans(), st.data())
def test_dropping_an_item_moves_no_other(items: list[Item], data: st.DataObject) -> None:
    key = data.draw(st.sampled_from([item.key for item in items]))
    before = due_dates(items)
    after = due_dates(without_item(items, key))
    assert after == {k: day for k, day in before.items() if k != key}


@given(plans(), st.data())
def test_a_circle_is_never_let_in(items: list[Item], data: st.DataObject) -> None:
    """Whatever item is made to wait for whatever other: either all have days, or it is refused."""
    item = data.draw(st.sampled_from(items))
    other = data.draw(st.sampled_from(items))
    changed = replace(item, due_on=None, after=other.key, days=1)
    waits = other
    while waits.due_on is None and waits.key != item.key:
        waits = next(one for one in items if one.key == waits.after)
    if waits.key == item.key:
        with pytest.raises(Refusal) as refused:
            with_item(items, changed)
        assert refused.value.code == "plan-circle"
    else:
        assert set(due_dates(with_item(items, changed))) == {one.key for one in items}


@given(plans())
def test_a_plan_is_kept_as_it_is(items: list[Item]) -> None:
    assert items_in(kept_items(items)) == items


@given(plans(), st.integers(0, 30))
def test_new_items_get_keys_of_their_own(items: list[Item], used: int) -> None:
    added = with_item(items, Item(0, "new", due_on=START), used)
    assert added[-1].key > max(used, *(item.key for item in items))
    assert len({item.key for item in added}) == len(added)


def test_a_plan_is_never_too_long() -> None:
    items = [Item(key, "x", due_on=START) for key in range(1, MOST_ITEMS + 1)]
    with pytest.raises(Refusal, match="plan-full"):
        with_item(items, Item(0, "one too many", due_on=START))
    with pytest.raises(NotFound):
        with_item(items, Item(MOST_ITEMS + 1, "no such", due_on=START))


def test_a_plan_lies_within_the_programme() -> None:
    with pytest.raises(Refusal, match="plan-empty"):
        check_plan([], START, END)
    late = [Item(1, "a", due_on=END), Item(2, "b", after=1, days=1)]
    with pytest.raises(Refusal) as refused:
        check_plan(late, START, END)
    assert refused.value.data == {"text": "b", "day": "01.06.2027"}
    check_plan(late[:1], START, END)


@given(st.dates(date(2024, 1, 1), date(2030, 1, 1)), st.integers(89, 366))
def test_every_template_fits_every_usual_programme(starts: date, days: int) -> None:
    ends = starts + timedelta(days=days)
    for steps in (*BY_FORM.values(), FIRST_DAYS):
        items = scheduled(steps, starts, ends)
        assert len(items) == len(steps)
        due = due_dates(items)
        assert all(starts <= day for day in due.values())
        assert all(i.due_on is None or i.due_on <= ends for i in items)


def test_every_template_fits_half_a_year() -> None:
    for steps in (*BY_FORM.values(), FIRST_DAYS):
        check_plan(scheduled(steps, START, END), START, END)


def test_templates_name_all_five_directions_of_the_source() -> None:
    for steps in BY_FORM.values():
        assert {step.direction for step in steps} == set(DIRECTIONS)


def test_every_form_has_its_samples() -> None:
    for form in BY_FORM:
        for section in set(SECTIONS) - {"problem", "strengths"}:
            assert sample_of(form, section)


@given(plans(), DAYS)
def test_a_template_of_ones_own_comes_back_as_it_was(items: list[Item], starts: date) -> None:
    first = min(starts, *due_dates(items).values())
    last = max(due_dates(items).values()) + timedelta(days=1)
    again = scheduled(steps_of(items, first), first, last)
    due, new = due_dates(items), due_dates(again)
    assert [(i.text, new[i.key]) for i in again] == [(i.text, due[i.key]) for i in items]


# How long


@given(st.dates(date(2020, 1, 1), date(2035, 1, 1)), st.integers(0, 60))
def test_months_are_added_as_people_do(day: date, months: int) -> None:
    later = add_months(day, months)
    assert (later.year - day.year) * 12 + later.month - day.month == months
    assert later.day <= day.day


@given(st.dates(date(2020, 1, 1), date(2035, 1, 1)), st.integers(-40, 1500))
def test_three_to_twelve_months(starts: date, days: int) -> None:
    ends = starts + timedelta(days=days)
    if last_day_after(starts, 3) <= ends <= add_months(starts, 12):
        check_term("usual", starts, ends)
        return
    with pytest.raises(Refusal, match=r"programme-too-(short|long)") as refused:
        check_term("usual", starts, ends)
    check_term("usual", starts, day_of(refused.value.data["day"]))  # the day it names would do


def day_of(text: str) -> date:
    """«26.11.2026» as a date."""
    day, month, year = map(int, text.split("."))
    return date(year, month, day)


@given(st.dates(date(2020, 1, 1), date(2035, 1, 1)), st.integers(13, 36))
def test_stages_cover_the_programme_without_gap(starts: date, months: int) -> None:
    ends = last_day_after(starts, months)
    check_term("staged", starts, ends)
    found = stages(starts, ends)
    assert found[0].first == starts
    assert found[-1].last == ends
    for one, following in pairwise(found):
        assert following.first == one.last + timedelta(days=1)
        assert following.number == one.number + 1


@given(st.dates(date(2024, 1, 1), date(2035, 1, 1)))
def test_the_staged_plan_keeps_the_deadlines_of_the_source(starts: date) -> None:
    """S4 §6: filed in two and three days; a week before stage 2 ends; in the last month."""
    ends = last_day_after(starts, 36)
    spans = {one.number: (one.first, one.last) for one in stages(starts, ends)}
    items = scheduled(STAGED, starts, ends, spans)
    check_plan(items, starts, ends)
    due = due_dates(items)

    def day(stage: int, kind: str) -> date:
        return next(due[i.key] for i in items if i.stage == stage and i.kind == kind)

    assert day(1, "filing") - day(1, "interview") == timedelta(days=2)
    assert day(3, "filing") - day(3, "interview") == timedelta(days=3)
    assert day(2, "conclusion") <= spans[2][1] - timedelta(days=7)
    assert day(3, "interview") > add_months(spans[3][1], -1)
    assert day(1, "control") <= starts + timedelta(days=30)
    controls = {
        stage: [i for i in items if i.kind == "control" and i.stage == stage] for stage in spans
    }
    assert {stage: len(found) for stage, found in controls.items()} == {1: 3, 2: 1, 3: 1}
    assert all(item.who == "curator" for found in controls.values() for item in found)
    assert sum(item.kind == "report" for item in items) == 3
    for item in items:
        first, last = spans[item.stage]
        assert first <= due[item.key] <= last


def test_a_programme_is_for_the_pairs_own_time_where_that_fits() -> None:
    today = date(2026, 11, 23)
    assert usual_term("usual", START, END, today) == (START, END)
    assert usual_term("usual", date(2025, 9, 1), END, today) == (today, END)
    assert usual_term("usual", None, date(2026, 12, 31), today) == (today, date(2027, 5, 22))
    assert usual_term("staged", START, END, today) == (START, date(2029, 11, 1))


def test_a_template_without_a_stage_leaves_its_steps_out() -> None:
    steps = (Step("a", stage=1, day=3), Step("b", stage=3, day=3))
    only = {1: (START, END)}
    assert [item.text for item in scheduled(steps, START, END, only)] == ["a"]
