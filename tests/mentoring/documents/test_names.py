"""Names taken apart, and written in Russian cases."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.documents.cases import NameInPapers, full_name, gender_of, surname_and_initials
from mentoring.documents.names import PersonName, UnclearName, split_name


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Иванова Анна Петровна", ("Иванова", "Анна", "Петровна")),
        ("  Иванова\u00a0Анна   Петровна. ", ("Иванова", "Анна", "Петровна")),
        ("ИВАНОВА-ПЕТРОВА АННА ИЛЬИНИЧНА", ("Иванова-Петрова", "Анна", "Ильинична")),
        ("Иванова – Петрова Анна Олеговна", ("Иванова-Петрова", "Анна", "Олеговна")),
        ("иванова анна петровна", ("Иванова", "Анна", "Петровна")),
        ("Анна Петровна Иванова", ("Иванова", "Анна", "Петровна")),
        ("Абрамович Роман Аркадьевич", ("Абрамович", "Роман", "Аркадьевич")),
        ("Алиев Мурад Расим оглы", ("Алиев", "Мурад", "Расим оглы")),
        ("Алиева Лейла Расим кызы", ("Алиева", "Лейла", "Расим кызы")),
        ("Алиев Мурад Расим-оглы", ("Алиев", "Мурад", "Расим-оглы")),
        ("Фаткуллин Рөстәм Айдар улы", ("Фаткуллин", "Рөстәм", "Айдар улы")),
        ("Смит Джон", ("Смит", "Джон", "")),
        ("Нгуен Ван Ань", ("Нгуен", "Ван Ань", "")),
        ("О'Нил Шон", ("О'Нил", "Шон", "")),
        ("фон Берг Отто Карлович", ("фон Берг", "Отто", "Карлович")),
    ],
)
def test_split(text: str, parts: tuple[str, str, str]) -> None:
    assert split_name(text) == PersonName(*parts)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "name_incomplete"),
        ("Иванова", "name_incomplete"),
        ("Анна Петровна", "name_incomplete"),
        ("Иванова А.П.", "name_initials"),
        ("Иванова А. П.", "name_initials"),
        ("А.П. Иванова", "name_initials"),
        ("Иванова Анна 2", "name_odd"),
        ("Иванова Анна (учитель)", "name_odd"),
        ("=Иванова Анна", "name_odd"),
        ("учитель физики", "name_odd"),
        ("Учитель физики", "name_odd"),
        ("молодой специалист", "name_odd"),
        ("Очень" * 40 + " Анна", "name_odd"),
    ],
)
def test_unclear_names_say_why(text: str, code: str) -> None:
    with pytest.raises(UnclearName) as caught:
        split_name(text)
    assert caught.value.code == code


@given(
    st.builds(
        PersonName,
        st.sampled_from(["Иванова", "Салтыкова-Щедрина", "Мицкевич", "де ла Крус", "Ли"]),
        st.sampled_from(["Анна", "Айгуль", "Анна-Мария", "Пётр"]),
        st.sampled_from(["", "Петровна", "Ильич", "Расим оглы", "Фәридовна", "Никитична"]),
    )
)
def test_a_full_name_is_taken_apart_as_it_was(name: PersonName) -> None:
    assert split_name(name.full) == name


@given(st.text(max_size=60))
def test_any_text_is_a_name_or_a_reason(text: str) -> None:
    try:
        name = split_name(text)
    except UnclearName as unclear:
        code = unclear.code
    else:
        code = "" if name.surname and name.first_name else "half a name"
    assert code in {"", "name_initials", "name_incomplete", "name_odd"}


def test_short_forms() -> None:
    name = PersonName("Иванова", "Анна", "Петровна")
    assert name.initials_last == "Иванова А. П."
    assert name.initials_first == "А.П. Иванова"
    assert PersonName("Смит", "Джон").initials_last == "Смит Д."


@pytest.mark.parametrize(
    ("text", "dative", "accusative", "instrumental"),
    [
        (
            "Иванова Анна Петровна",
            "Ивановой Анне Петровне",
            "Иванову Анну Петровну",
            "Ивановой Анной Петровной",
        ),
        (
            "Салтыков-Щедрин Лев Ильич",
            "Салтыкову-Щедрину Льву Ильичу",
            "Салтыкова-Щедрина Льва Ильича",
            "Салтыковым-Щедриным Львом Ильичом",
        ),
        (
            "Иванова-Петрова Гузель Маратовна",
            "Ивановой-Петровой Гузель Маратовне",
            "Иванову-Петрову Гузель Маратовну",
            "Ивановой-Петровой Гузель Маратовной",
        ),
        (
            "Мицкевич Анна Львовна",
            "Мицкевич Анне Львовне",
            "Мицкевич Анну Львовну",
            "Мицкевич Анной Львовной",
        ),
        (
            "Мицкевич Пётр Львович",
            "Мицкевичу Петру Львовичу",
            "Мицкевича Петра Львовича",
            "Мицкевичем Петром Львовичем",
        ),
        (
            "Шевченко Олег Фомич",
            "Шевченко Олегу Фомичу",
            "Шевченко Олега Фомича",
            "Шевченко Олегом Фомичом",
        ),
        (
            "Алиев Мурад Расим оглы",
            "Алиеву Мураду Расим оглы",
            "Алиева Мурада Расим оглы",
            "Алиевым Мурадом Расим оглы",
        ),
        (
            "Алиева Лейла Расим кызы",
            "Алиевой Лейле Расим кызы",
            "Алиеву Лейлу Расим кызы",
            "Алиевой Лейлой Расим кызы",
        ),
        ("Хасанов Ильдар", "Хасанову Ильдару", "Хасанова Ильдара", "Хасановым Ильдаром"),
    ],
)
def test_cases(text: str, dative: str, accusative: str, instrumental: str) -> None:
    person = NameInPapers(split_name(text))
    assert full_name(person, "dative") == dative
    assert full_name(person, "accusative") == accusative
    assert full_name(person, "instrumental") == instrumental


@pytest.mark.parametrize("text", ["Гарсия Кармен", "Смит Джейн", "Нгуен Ван Ань", "Ли Эн"])
def test_a_name_whose_gender_is_unknown_is_left_as_it_is(text: str) -> None:
    person = NameInPapers(split_name(text))
    assert gender_of(person) == ""
    assert full_name(person, "dative") == text


def test_the_given_gender_beats_the_guess() -> None:
    name = PersonName("Смит", "Джон")
    assert full_name(NameInPapers(name, gender="male"), "dative") == "Смиту Джону"
    smith = PersonName("Смит", "Мария")
    assert full_name(NameInPapers(smith), "accusative") == "Смит Марию"


def test_a_form_corrected_by_hand_beats_the_rules() -> None:
    person = NameInPapers(
        PersonName("Сорока", "Анна", "Петровна"), forms={"dative": "Сорока Анне Петровне"}
    )
    assert full_name(person, "dative") == "Сорока Анне Петровне"
    assert full_name(person, "accusative") == "Сороку Анну Петровну"
    assert surname_and_initials(person, "dative") == "Сорока Анне Петровне"
    assert surname_and_initials(person, "genitive") == "Сороки А.П."


def test_a_line_for_the_pen_is_one_line_in_every_case() -> None:
    pen = NameInPapers(PersonName("__________", ""))
    assert full_name(pen, "dative") == "__________"
    assert surname_and_initials(pen, "dative") == "__________"
