"""Typed dates and hours: what people write, and what is rather asked again."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.times.typed import LONGEST_PHRASE, has_passed, parse_typed_date, parse_typed_time

START, END = datetime.fromisoformat("2024-01-01"), datetime.fromisoformat("2030-01-01")

MOSCOW = ZoneInfo("Europe/Moscow")
NOW = datetime(2026, 11, 24, 10, 7, 30, tzinfo=MOSCOW)  # a Tuesday

READ = {
    # The phrases that made day and hour be put apart.
    "завтра в 15:30": "2026-11-25 15:30",
    "завтра в три": "2026-11-25 15:00",
    "в пятницу в 10": "2026-11-27 10:00",
    "послезавтра 9 утра": "2026-11-26 09:00",
    "в следующий вторник в 12:30": "2026-12-01 12:30",
    "через два дня в 16": "2026-11-26 16:00",
    "26 ноября 14.00": "2026-11-26 14:00",
    "26.11 в 14": "2026-11-26 14:00",
    "сегодня в полдень": "2026-11-24 12:00",
    # As the bot itself writes them.
    "чт, 26 ноября, 15:30 (МСК)": "2026-11-26 15:30",
    "завтра, ср, 25 ноября, 15:30 (МСК)": "2026-11-25 15:30",
    # Days.
    "Завтра в 15:30!": "2026-11-25 15:30",
    "15:30 завтра": "2026-11-25 15:30",
    "вторник 15": "2026-11-24 15:00",
    "во вторник в 9": "2026-12-01 09:00",
    "во вторник в 15": "2026-11-24 15:00",
    "в среду к 14": "2026-11-25 14:00",
    "в ближайшую среду в 14": "2026-11-25 14:00",
    "в эту пятницу в 9:15": "2026-11-27 09:15",
    "в пн в 9:00": "2026-11-30 09:00",
    "на следующей неделе в среду в 10": "2026-12-02 10:00",
    "в среду на следующей неделе в 10": "2026-12-02 10:00",
    "на этой неделе в пятницу в 10": "2026-11-27 10:00",
    "через неделю в 10": "2026-12-01 10:00",
    "через неделю в пятницу в 10": "2026-12-04 10:00",
    "через 3 недели в 12": "2026-12-15 12:00",
    "через месяц в 12": "2026-12-24 12:00",
    "26-го в 14": "2026-11-26 14:00",
    "23-го в 14": "2026-12-23 14:00",
    "26 числа в 14:00": "2026-11-26 14:00",
    "двадцать шестого ноября в 15": "2026-11-26 15:00",
    "первого декабря в 9 утра": "2026-12-01 09:00",
    "1-го декабря в 9.30": "2026-12-01 09:30",
    "1 декабря 2026 года в 9:00": "2026-12-01 09:00",
    "1 декабря 2026 г. в 9:00": "2026-12-01 09:00",
    "01.12.2026 09:00": "2026-12-01 09:00",
    "1.12.26 в 10": "2026-12-01 10:00",
    "2026-12-01 09:00": "2026-12-01 09:00",
    "26/11 14:00": "2026-11-26 14:00",
    "26.11 14.10": "2026-11-26 14:10",
    "30.11. в 14:00": "2026-11-30 14:00",
    "15 января в 11": "2027-01-15 11:00",
    "в 15 26 ноября": "2026-11-26 15:00",
    "в 15 30 26 ноября": "2026-11-26 15:30",
    "5.12 в 10 утра": "2026-12-05 10:00",
    # Hours.
    "завтра в 14.10": "2026-11-25 14:10",
    "в 14.10": "2026-11-24 14:10",
    "завтра в 15-30": "2026-11-25 15:30",
    "завтра в 15 30": "2026-11-25 15:30",
    "завтра в 15 ч 30 мин": "2026-11-25 15:30",
    "завтра в 15 часов": "2026-11-25 15:00",
    "завтра в 3 часа дня": "2026-11-25 15:00",
    "завтра в 7 вечера": "2026-11-25 19:00",
    "вечером в 7": "2026-11-24 19:00",
    "завтра утром в 8": "2026-11-25 08:00",
    "завтра в 7 утра": "2026-11-25 07:00",
    "завтра в 07:00": "2026-11-25 07:00",
    "завтра в 3:15": "2026-11-25 15:15",
    "завтра в час": "2026-11-25 13:00",
    "завтра в половине третьего": "2026-11-25 14:30",
    "завтра в полтретьего": "2026-11-25 14:30",
    "завтра без четверти три": "2026-11-25 14:45",
    "завтра без пятнадцати четыре": "2026-11-25 15:45",
    "завтра в четверть пятого": "2026-11-25 16:15",
    "завтра в 10 минут четвёртого": "2026-11-25 15:10",
    "завтра в пятнадцать тридцать": "2026-11-25 15:30",
    "завтра в пятнадцать ноль ноль": "2026-11-25 15:00",
    "завтра в двадцать один": "2026-11-25 21:00",
    "завтра в 1530": "2026-11-25 15:30",
    "давайте завтра в 16, пожалуйста": "2026-11-25 16:00",
    "завтра в 16 по москве": "2026-11-25 16:00",
    # From now.
    "через час": "2026-11-24 11:07",
    "через полчаса": "2026-11-24 10:37",
    "через 2 часа": "2026-11-24 12:07",
    "через полтора часа": "2026-11-24 11:37",
    "через 1 час 20 минут": "2026-11-24 11:27",
    "через 40 минут": "2026-11-24 10:47",
    # Passed, and given back all the same.
    "сегодня в 9": "2026-11-24 09:00",
    "вчера в 15": "2026-11-23 15:00",
    "14.10 в 15": "2026-10-14 15:00",
    # English and Tatar.
    "tomorrow at 3pm": "2026-11-25 15:00",
    "tomorrow at 3:30 pm": "2026-11-25 15:30",
    "next Tuesday at 12:30": "2026-12-01 12:30",
    "Nov 26 at 15:00": "2026-11-26 15:00",
    "26th of November, 10 am": "2026-11-26 10:00",
    "in two hours": "2026-11-24 12:07",
    "the day after tomorrow at noon": "2026-11-26 12:00",
    "on friday at half past three": "2026-11-27 15:30",
    "иртәгә сәгать 15:30да": "2026-11-25 15:30",
    "иртәгә сәгать өчтә": "2026-11-25 15:00",
    "җомга көнне сәгать 10да": "2026-11-27 10:00",
    "26 ноябрьдә 14:00": "2026-11-26 14:00",
    "2 көннән соң 16:00": "2026-11-26 16:00",
}

NOT_READ = (
    "",
    "   ",
    "привет",
    "15",
    "14.10",
    "26 ноября",
    "завтра",
    "завтра вечером",
    "завтра утром",
    "в понедельник после обеда",
    "послезавтра в обед",
    "завтра с 14 до 16",
    "завтра 14-16",
    "завтра 14:00-15:00",
    "завтра 14:00–15:00",
    "завтра 14:00 - 15:00",
    "завтра после 15",
    "завтра до 15",
    "завтра около 15",
    "между 14 и 15 завтра",
    "завтра в 15 или в 16",
    "завтра или в пятницу в 15",
    "в среду и в пятницу в 10",
    "не завтра в 15",
    "завтра не в 15",
    "пт, 26 ноября, 15:30",
    "завтра 26 ноября в 15:30",
    "завтра в 25",
    "завтра в 15:75",
    "завтра в 15 утра",
    "завтра в 12 ночи",
    "завтра в полночь",
    "31 февраля в 10",
    "32.11 в 10",
    "через час в 15",
    "через день в 10",
    "на следующей неделе в 10",
    "в конце недели в 10",
    "1.1.9999999 в 3",
    "завтра в 15:30 " + "очень " * 40,
)


@pytest.mark.parametrize(("phrase", "expected"), READ.items())
def test_reads_what_people_write(phrase: str, expected: str) -> None:
    moment = parse_typed_time(phrase, NOW)
    assert moment is not None
    assert moment.strftime("%Y-%m-%d %H:%M") == expected
    assert moment.tzinfo is MOSCOW


@pytest.mark.parametrize("phrase", NOT_READ)
def test_asks_again_rather_than_guess(phrase: str) -> None:
    assert parse_typed_time(phrase, NOW) is None


def test_hour_is_of_the_persons_zone_unless_moscow_is_named() -> None:
    now = NOW.astimezone(ZoneInfo("Asia/Kamchatka"))
    own = parse_typed_time("завтра в 15:30", now)
    named = parse_typed_time("завтра в 15:30 мск", now)
    assert own is not None
    assert named is not None
    assert own.utcoffset() == named.utcoffset() == timedelta(hours=12)
    assert own.hour == 15
    assert named.astimezone(MOSCOW).strftime("%d %H:%M") == "25 15:30"


def test_skipped_hour_becomes_one_that_exists() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    moment = parse_typed_time("29.03.2026 в 02:30", datetime(2026, 3, 1, tzinfo=berlin))
    assert moment is not None
    assert moment.astimezone(UTC).astimezone(berlin) == moment
    assert moment.strftime("%H:%M") == "03:30"


def test_naive_now_is_refused() -> None:
    with pytest.raises(ValueError):
        parse_typed_time("завтра в 15", NOW.replace(tzinfo=None))


def test_has_passed() -> None:
    assert has_passed(NOW, NOW)
    assert not has_passed(NOW + timedelta(minutes=1), NOW)


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("26 ноября", date(2026, 11, 26)),
        ("26.11", date(2026, 11, 26)),
        ("14.10", date(2026, 10, 14)),
        ("26.11.2026", date(2026, 11, 26)),
        ("завтра", date(2026, 11, 25)),
        ("через два дня", date(2026, 11, 26)),
        ("в пятницу", date(2026, 11, 27)),
        ("во вторник", date(2026, 11, 24)),
        ("1 сентября", date(2027, 9, 1)),
        ("31-го", date(2026, 12, 31)),
        ("29 февраля", date(2028, 2, 29)),
        ("20 октября", date(2026, 10, 20)),
        ("завтра в 15", None),
        ("через час", None),
        ("в 15:30", None),
        ("когда-нибудь", None),
    ],
)
def test_reads_days(phrase: str, expected: date | None) -> None:
    assert parse_typed_date(phrase, NOW.date()) == expected


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("1 сентября", date(2026, 9, 1)),
        ("25.11", date(2025, 11, 25)),
        ("25-го", date(2026, 10, 25)),
        ("во вторник", date(2026, 11, 24)),
        ("в среду", date(2026, 11, 18)),
        ("29 февраля", date(2024, 2, 29)),
        ("01.12.2026", date(2026, 12, 1)),
    ],
)
def test_days_of_papers_lie_behind(phrase: str, expected: date) -> None:
    assert parse_typed_date(phrase, NOW.date(), prefer="past") == expected


@given(
    moment=st.datetimes(START, END),
    now=st.datetimes(START, END),
    shape=st.sampled_from(["%d.%m.%Y %H:%M", "%Y-%m-%d %H:%M", "%d.%m.%Y в %H.%M"]),
)
def test_a_full_date_reads_back_as_itself(moment: datetime, now: datetime, shape: str) -> None:
    read = parse_typed_time(moment.strftime(shape), now.replace(tzinfo=MOSCOW))
    assert read == moment.replace(second=0, microsecond=0, tzinfo=MOSCOW)


SNIPPETS = (
    "в на завтра 15 15:30 26.11 ноября пятницу через два дня утра вечера - . , 14-16 го часа "
    "половине третьего следующий неделе мск at pm 2026 0 иртәгә сәгать 31 99 ° 1.1.26"
)
WORDS = st.sampled_from(SNIPPETS.split())


@given(
    text=st.one_of(st.text(max_size=LONGEST_PHRASE + 10), st.lists(WORDS, max_size=9).map(" ".join))
)
def test_no_text_breaks_it(text: str) -> None:
    moment = parse_typed_time(text, NOW)
    assert moment is None or (moment.tzinfo is MOSCOW and moment.second == 0)
    day = parse_typed_date(text, NOW.date())
    assert day is None or moment is None or day == moment.date()
