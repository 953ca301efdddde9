"""Moments, days, lengths of time and names as people read them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales.catalogue import LANGUAGES
from locales.moments import (
    RUSSIAN_ZONES,
    date_ru,
    day,
    day_and_year,
    duration,
    hour,
    moment,
    month_and_year,
    workdays,
    zone_label,
)
from locales.names import address, full_name, listed

AT = datetime(2026, 11, 26, 12, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("ru", "чт, 26 ноября, 15:30 (МСК)"),
        ("en", "Thu, 26 November, 15:30 (MSK)"),
        ("tt", "пәнҗ, 26 ноябрь, 15:30 (МСК)"),
    ],
)
def test_moment_in_each_language(locale: str, said: str) -> None:
    assert moment(AT, "Europe/Moscow", locale) == said
    assert moment(AT, ZoneInfo("Europe/Moscow"), locale) == said


@pytest.mark.parametrize(
    ("zone", "said"),
    [
        ("Europe/Kaliningrad", "чт, 26 ноября, 14:30 (МСК−1)"),
        ("Asia/Yekaterinburg", "чт, 26 ноября, 17:30 (МСК+2)"),
        ("Asia/Kamchatka", "пт, 27 ноября, 00:30 (МСК+9)"),
        ("Europe/Berlin", "чт, 26 ноября, 13:30 (UTC+1)"),
        ("Asia/Kolkata", "чт, 26 ноября, 18:00 (UTC+5:30)"),
        ("America/St_Johns", "чт, 26 ноября, 09:00 (UTC−3:30)"),
        ("UTC", "чт, 26 ноября, 12:30 (UTC+0)"),
    ],
)
def test_moment_in_the_readers_zone(zone: str, said: str) -> None:
    assert moment(AT, zone, "ru") == said


def test_the_label_is_that_of_the_moment() -> None:
    summer = datetime(2026, 7, 1, 12, tzinfo=UTC)
    assert zone_label("Europe/Berlin", summer, "ru") == "UTC+2"
    assert zone_label("Europe/Berlin", AT, "ru") == "UTC+1"


def test_naive_moments_are_refused() -> None:
    naive = AT.replace(tzinfo=None)
    for say in (moment, hour):
        with pytest.raises(ValueError, match="zone"):
            say(naive, "Europe/Moscow", "ru")


def test_every_russian_zone_exists() -> None:
    assert all(zone_label(zone, AT, "ru").startswith("МСК") for zone in RUSSIAN_ZONES)


def test_parts() -> None:
    assert hour(AT, "Asia/Omsk", "ru") == "18:30 (МСК+3)"
    assert day(AT.date(), "ru") == "чт, 26 ноября"
    assert day_and_year(AT.date(), "en") == "26 November 2026"
    assert month_and_year(AT.date(), "ru") == "ноябрь 2026"
    assert date_ru(date(2026, 2, 3)) == "03.02.2026"


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        (0, "0 минут"),
        (1, "1 минута"),
        (45, "45 минут"),
        (60, "1 час"),
        (90, "1 час 30 минут"),
        (122, "2 часа 2 минуты"),
        (3 * 24 * 60, "3 дня"),
        (24 * 60 + 5, "1 день 5 минут"),
    ],
)
def test_duration(minutes: int, said: str) -> None:
    assert duration(minutes, "ru") == said


def test_workdays() -> None:
    said = [workdays(number, "ru") for number in (1, 3, 5)]
    assert said == ["1 рабочий день", "3 рабочих дня", "5 рабочих дней"]


@given(
    st.integers(0, 60 * 24 * 3650).map(lambda minutes: AT + timedelta(minutes=minutes)),
    st.sampled_from(sorted(RUSSIAN_ZONES)),
    st.sampled_from(LANGUAGES),
)
def test_the_hour_minus_its_label_is_moscow_time(at: datetime, zone: str, locale: str) -> None:
    said = moment(at, zone, locale)
    shift = said.rpartition("(")[2].rstrip(")")[3:].replace("−", "-") or "0"
    moscow = at.astimezone(ZoneInfo("Europe/Moscow")) + timedelta(hours=int(shift))
    assert f"{moscow:%H:%M}" in said
    assert f" {moscow.day} " in said


@pytest.mark.parametrize(
    ("name", "addressed", "in_list", "full"),
    [
        (
            ("Иванова", "Анна", "Петровна"),
            "Анна Петровна",
            "Иванова А. П.",
            "Иванова Анна Петровна",
        ),
        (("Иванова", "Анна", None), "Анна Иванова", "Иванова А.", "Иванова Анна"),
        (("Иванова", "Анна", " "), "Анна Иванова", "Иванова А.", "Иванова Анна"),
        (
            ("Петрова-Водкина", "Анна-Мария", "Олеговна"),
            "Анна-Мария Олеговна",
            "Петрова-Водкина А.-М. О.",
            "Петрова-Водкина Анна-Мария Олеговна",
        ),
        (
            ("Алиев", "Рашид", "Гасан оглы"),
            "Рашид Гасан оглы",
            "Алиев Р. Г.",
            "Алиев Рашид Гасан оглы",
        ),
    ],
)
def test_names(name: tuple[str, str, str | None], addressed: str, in_list: str, full: str) -> None:
    assert (address(*name), listed(*name), full_name(*name)) == (addressed, in_list, full)
