"""The rules of papers and terms, without a database."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentoring.mentorships.rules import (
    FURTHEST_ORDER,
    OLDEST_ORDER,
    SHORTEST_TERM,
    check_order_date,
    check_signed,
    kind_of,
    morning_of,
    order_number,
    today,
    usual_end,
    usual_form,
)
from mentoring.refusals import Refusal

DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))


@settings(deadline=None)
@given(DAYS)
def test_a_term_ends_with_a_teaching_year_and_is_long_enough(starts: date) -> None:
    end = usual_end(starts)
    assert (end.month, end.day) == (5, 31)
    assert SHORTEST_TERM <= end - starts <= timedelta(days=366 + 60)


@settings(deadline=None)
@given(DAYS, DAYS, DAYS)
def test_a_signature_lies_between_proposal_and_today(signed: date, made: date, now: date) -> None:
    if made <= signed <= now:
        check_signed(signed, made, now)
    else:
        with pytest.raises(Refusal):
            check_signed(signed, made, now)


@settings(deadline=None)
@given(DAYS, st.lists(DAYS, max_size=4), DAYS)
def test_no_order_is_older_than_a_consent(dated: date, signed: list[date], now: date) -> None:
    near = now - OLDEST_ORDER <= dated <= now + FURTHEST_ORDER
    if near and all(day <= dated for day in signed):
        check_order_date(dated, signed, now)
    else:
        with pytest.raises(Refusal, match="order-"):
            check_order_date(dated, signed, now)


@pytest.mark.parametrize(
    ("typed", "kept"), [("№ 12", "12"), (" 47-о ", "47-о"), ("№47 / 2", "47 / 2")]
)
def test_a_number_is_kept_without_its_sign(typed: str, kept: str) -> None:
    assert order_number(typed) == kept


@pytest.mark.parametrize("typed", ["", "№", " — ", "1" * 41])
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(Refusal, match="order-number"):
        order_number(typed)


def test_a_day_is_the_organisations_own() -> None:
    late = datetime(2026, 11, 23, 22, 30, tzinfo=UTC)
    assert today(late, "Europe/Moscow") == date(2026, 11, 24)
    assert morning_of(date(2026, 11, 24), "Asia/Yekaterinburg") == datetime(
        2026, 11, 24, 3, 0, tzinfo=UTC
    )


def test_two_mentees_make_a_group() -> None:
    assert [kind_of(number) for number in (1, 2, 6)] == ["traditional", "group", "group"]


@pytest.mark.parametrize(
    ("mentees", "mentors", "form"),
    [
        ("kindergarten", "kindergarten", "educator_educator"),
        ("kindergarten", "school", "teacher_teacher"),
        ("school", "kindergarten", "teacher_teacher"),
        ("school", "school", "teacher_teacher"),
        ("additional", "additional", "teacher_teacher"),
        ("college", "college", "teacher_teacher"),
        ("college", "school", "teacher_teacher"),
        ("school", "college", "lecturer_young_teacher"),
        ("kindergarten", "college", "lecturer_young_teacher"),
        ("other", "other", "teacher_teacher"),
    ],
)
def test_the_role_form_follows_from_the_organisations(
    mentees: str, mentors: str, form: str
) -> None:
    assert usual_form(mentees, mentors) == form
