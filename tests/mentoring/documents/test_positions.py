"""Posts in their cases, and names that the rules must not bend wrongly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.documents.cases import Case, NameInPapers, full_name
from mentoring.documents.names import PersonName, split_name
from mentoring.documents.papers import Participant, with_position
from mentoring.documents.positions import position_in

CASES: list[Case] = ["genitive", "dative", "accusative", "instrumental"]


@pytest.mark.parametrize(
    ("post", "accusative", "instrumental"),
    [
        ("учитель математики", "учителя математики", "учителем математики"),
        ("Учитель-логопед", "Учителя-логопеда", "Учителем-логопедом"),
        ("педагог-психолог", "педагога-психолога", "педагогом-психологом"),
        ("старший воспитатель", "старшего воспитателя", "старшим воспитателем"),
        ("музыкальный руководитель", "музыкального руководителя", "музыкальным руководителем"),
        ("социальный педагог", "социального педагога", "социальным педагогом"),
        ("заместитель директора по УВР", "заместителя директора по УВР", "заместителем директора"),
        ("заведующая", "заведующую", "заведующей"),
        ("заведующий детским садом", "заведующего детским садом", "заведующим детским садом"),
        ("старшая вожатая", "старшую вожатую", "старшей вожатой"),
        ("студентка", "студентку", "студенткой"),
        ("тьютор", "тьютора", "тьютором"),
    ],
)
def test_posts_of_a_staff_list(post: str, accusative: str, instrumental: str) -> None:
    assert position_in(post, "accusative") == accusative
    assert (position_in(post, "instrumental") or "").startswith(instrumental)


@pytest.mark.parametrize("post", ["", "и. о. директора", "Chief", "учит. математики", "директриса"])
def test_a_post_that_is_not_known_is_not_bent(post: str) -> None:
    assert position_in(post, "dative") is None


def test_an_unknown_post_stands_in_brackets() -> None:
    person = Participant(NameInPapers(split_name("Петров Иван Ильич")), "и. о. завхоза")
    assert with_position(person, "dative") == "Петрову Ивану Ильичу (и. о. завхоза)"


WORDS = st.text(alphabet="абвгдежзийклмнопрстуфхцчшщьыэюя-. ", max_size=30)


@given(WORDS, st.sampled_from(CASES))
def test_any_text_is_bent_or_left(post: str, case: Case) -> None:
    bent = position_in(post, case)
    assert bent is None or len(bent.split()) == len(post.split())


SURNAMES = [
    "Иванов",
    "Петров-Водкин",
    "Салтыков-Щедрин",
    "Шевченко",
    "Дурново",
    "Черных",
    "Долгих",
    "Мицкевич",
    "Гёте",
    "Дюма",
    "Ким",
    "Цой",
    "Саакашвили",
    "Каренин",
    "Толстой",
    "Достоевский",
    "Белый",
    "Гарипов",
    "Мулюков",
    "Алиев",
]
FIRST = ["Иван", "Пётр", "Лев", "Илья", "Никита", "Ильдар", "Мурад", "Рөстәм", "Шон"]
PATRONYMICS = ["", "Ильич", "Петрович", "Фомич", "Расим оглы", "Айдар улы"]
FEMALE_SURNAMES = [
    "Иванова",
    "Петрова-Водкина",
    "Шевченко",
    "Черных",
    "Мицкевич",
    "Дюма",
    "Ким",
    "Толстая",
    "Достоевская",
    "Гарипова",
    "Бек",
]
FEMALE_FIRST = ["Анна", "Гузель", "Айгуль", "Мария", "Любовь", "Нинель", "Лейла", "Кармен"]
FEMALE_PATRONYMICS = ["", "Ильинична", "Петровна", "Расим кызы", "Фәридовна"]
NAMES = st.one_of(
    st.tuples(
        st.builds(
            PersonName,
            st.sampled_from(SURNAMES),
            st.sampled_from(FIRST),
            st.sampled_from(PATRONYMICS),
        ),
        st.just("male"),
    ),
    st.tuples(
        st.builds(
            PersonName,
            st.sampled_from(FEMALE_SURNAMES),
            st.sampled_from(FEMALE_FIRST),
            st.sampled_from(FEMALE_PATRONYMICS),
        ),
        st.just("female"),
    ),
)


@given(NAMES, st.sampled_from(CASES))
def test_a_name_keeps_its_parts_its_hyphens_and_its_beginning(
    who: tuple[PersonName, str], case: Case
) -> None:
    """However it is bent: the same words in the same order, each beginning as it began."""
    name, gender = who
    bent = full_name(NameInPapers(name, gender="male" if gender == "male" else "female"), case)
    assert len(bent.split()) == len(name.full.split())
    assert bent.count("-") == name.full.count("-")
    for was, now in zip(name.full.split(), bent.split(), strict=True):
        assert now[:1] == was[:1]
        assert now[:1].isupper() == was[:1].isupper()


@given(NAMES, st.sampled_from(CASES))
def test_undeclined_surnames_stay(who: tuple[PersonName, str], case: Case) -> None:
    name, gender = who
    bent = full_name(NameInPapers(name, gender="male" if gender == "male" else "female"), case)
    always = {"Шевченко", "Дурново", "Черных", "Долгих", "Гёте", "Дюма"}
    of_women = {"Мицкевич", "Ким", "Бек"}
    if name.surname in always or (gender == "female" and name.surname in of_women):
        assert bent.split()[0] == name.surname


@given(NAMES, st.sampled_from(CASES), st.text(alphabet="абвгАБВГ -", min_size=3, max_size=20))
def test_what_was_corrected_by_hand_is_what_stands(
    who: tuple[PersonName, str], case: Case, typed: str
) -> None:
    bent = full_name(NameInPapers(who[0], forms={case: typed}), case)
    if typed.strip():
        assert bent == typed.strip()


@pytest.mark.parametrize(
    ("surname", "gender", "dative"),
    [
        ("Дурново", "male", "Дурново"),
        ("Седых", "female", "Седых"),
        ("Дюма", "male", "Дюма"),
        ("Гёте", "male", "Гёте"),
        ("Саакашвили", "male", "Саакашвили"),
        ("Ким", "male", "Киму"),
        ("Ким", "female", "Ким"),
        ("Бек", "female", "Бек"),
        ("Петров-Водкин", "male", "Петрову-Водкину"),
        ("Римская-Корсакова", "female", "Римской-Корсаковой"),
        ("Бонч-Бруевич", "male", "Бонч-Бруевичу"),
        ("Толстая", "female", "Толстой"),
        ("Щерба", "male", "Щербе"),
        ("Короленко", "female", "Короленко"),
    ],
)
def test_surnames_that_are_hard(surname: str, gender: str, dative: str) -> None:
    name = PersonName(surname, "Саша", "")
    known = NameInPapers(name, gender="male" if gender == "male" else "female")
    assert full_name(known, "dative").split()[0] == dative
