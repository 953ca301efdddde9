"""The words of typed dates and hours, and how a typed phrase is made plain before it is read.

Data only: Russian first, simple English and Tatar beside it. `plain` turns number words into
digits, so that the grammar (`typed_grammar`) has one shape to read.
"""

import re
from collections.abc import Iterator
from typing import Final

WEEKDAYS: Final[dict[str, int]] = {
    word: number
    for number, words in enumerate(
        (
            "понедельник понедельника понедельнику пн пон monday mon дүшәмбе дүшәмбедә",
            "вторник вторника вторнику вт втр tuesday tue сишәмбе сишәмбедә",
            "среду среда среды среде ср срд wednesday wed чәршәмбе чәршәмбедә",
            "четверг четверга четвергу чт чтв thursday thu пәнҗешәмбе пәнҗешәмбедә",
            "пятницу пятница пятницы пятнице пт птн friday fri җомга җомгада",
            "субботу суббота субботы субботе сб сбт saturday sat шимбә шимбәдә",
            "воскресенье воскресенья воскресенью вс вск sunday sun якшәмбе якшәмбедә",
        )
    )
    for word in words.split()
}

MONTHS: Final[dict[str, int]] = {
    word: number
    for number, words in enumerate(
        (
            "января январь янв january jan гыйнвар гыйнварда",
            "февраля февраль фев февр february feb февральдә",
            "марта март мар march mar мартта",
            "апреля апрель апр april apr апрельдә",
            "мая май may майда",
            "июня июнь июн june jun июньдә",
            "июля июль июл july jul июльдә",
            "августа август авг august aug августта",
            "сентября сентябрь сен сент september sep sept сентябрьдә",
            "октября октябрь окт october oct октябрьдә",
            "ноября ноябрь ноя нояб november nov ноябрьдә",
            "декабря декабрь дек december dec декабрьдә",
        ),
        start=1,
    )
    for word in words.split()
}

RELATIVE_DAYS: Final[dict[str, int]] = {
    "позавчера": -2,
    "вчера": -1,
    "сегодня": 0,
    "завтра": 1,
    "послезавтра": 2,
    "послепослезавтра": 3,
    "yesterday": -1,
    "today": 0,
    "tomorrow": 1,
    "day after tomorrow": 2,
    "кичә": -1,
    "бүген": 0,
    "иртәгә": 1,
    "берсекөнгә": 2,
    "берсекөн": 2,
}

PARTS: Final[dict[str, str]] = {
    **dict.fromkeys(("утра", "утром", "с утра", "am", "in the morning", "иртәнге"), "morning"),
    **dict.fromkeys(("дня", "днем", "in the afternoon", "көндез", "көндезге"), "day"),
    **dict.fromkeys(("вечера", "вечером", "in the evening", "кичке", "кичен", "кич"), "evening"),
    **dict.fromkeys(("ночи", "ночью", "at night", "төнге"), "night"),
    "pm": "pm",
}

_CARDINALS: Final[dict[str, int]] = {
    word: number
    for number, words in {
        0: "ноль нуль",
        1: "один одна одну одного одной one бер бердә",
        2: "два две двух двум two ике икедә",
        3: "три трех three өч өчтә",
        4: "четыре четырех four дүрт дүрттә",
        5: "пять пяти five биш биштә",
        6: "шесть шести six алты алтыда",
        7: "семь семи seven җиде җидедә",
        8: "восемь восьми eight сигез сигездә",
        9: "девять девяти nine тугыз тугызда",
        10: "десять десяти ten ун унда",
        11: "одиннадцать одиннадцати eleven унбер унбердә",
        12: "двенадцать двенадцати twelve унике уникедә",
        13: "тринадцать тринадцати",
        14: "четырнадцать четырнадцати",
        15: "пятнадцать пятнадцати fifteen",
        16: "шестнадцать шестнадцати",
        17: "семнадцать семнадцати",
        18: "восемнадцать восемнадцати",
        19: "девятнадцать девятнадцати",
        20: "двадцать двадцати twenty",
        30: "тридцать тридцати thirty",
        40: "сорок сорока forty",
        50: "пятьдесят пятидесяти fifty",
    }.items()
    for word in words.split()
}

_ORDINAL_WORDS: Final = (
    "первого второго третьего четвертого пятого шестого седьмого восьмого девятого "
    "десятого одиннадцатого двенадцатого тринадцатого четырнадцатого пятнадцатого "
    "шестнадцатого семнадцатого восемнадцатого девятнадцатого двадцатого"
)
_ORDINALS: Final[dict[str, int]] = {
    word: number
    for number, word in enumerate(
        _ORDINAL_WORDS.split(),
        start=1,
    )
} | {"тридцатого": 30}

_TENS: Final = frozenset({20, 30, 40, 50})
_DASHES: Final = str.maketrans({"–": "-", "—": "-", "−": "-", "‑": "-", "ё": "е", "\u00a0": " "})
_DIGIT_ENDINGS: Final = re.compile(
    r"(?<=\d)-?(?:(го|ого|е|ое|st|nd|rd|th)|да|дә|та|тә|ти|и|х)(?=[\s.]|$)"
)
_PUNCTUATION: Final = re.compile(r"[,;!?()«»\"]|\.(?!\d)|(?<!\d)\.")


def _numbers(words: list[str]) -> Iterator[str]:
    """Number words as digits: «двадцать шестого» gives «26-го», «три» gives «3»."""
    index = 0
    while index < len(words):
        word = words[index]
        following = words[index + 1] if index + 1 < len(words) else ""
        if word in _CARDINALS:
            value = _CARDINALS[word]
            unit = _CARDINALS.get(following, 0)
            ordinal = _ORDINALS.get(following, 0)
            if value in _TENS and 0 < unit < 10:
                yield str(value + unit)
                index += 2
                continue
            if value in _TENS and 0 < ordinal < 10:
                yield f"{value + ordinal}-го"
                index += 2
                continue
            yield str(value)
        elif word in _ORDINALS:
            yield f"{_ORDINALS[word]}-го"
        elif word.startswith("пол") and word[3:] in _ORDINALS:
            yield f"половина {_ORDINALS[word[3:]]}-го"
        else:
            yield word
        index += 1


def plain(text: str) -> str:
    """Give `text` in small letters, without punctuation between words, with numbers in digits."""
    small = text.casefold().translate(_DASHES)
    small = _PUNCTUATION.sub(" ", small)
    small = _DIGIT_ENDINGS.sub(lambda found: "-го" if found.group(1) else "", small)
    return " ".join(_numbers(small.split()))
