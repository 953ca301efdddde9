"""Needs and offers as hypothesis draws them."""

from hypothesis import strategies as st

from mentoring.matching.profiles import Need, Offer, Slot, Weights

TAGS = ("parents", "hard-class", "assessment", "homework")
SUBJECTS = st.sampled_from([None, "math", "physics"])
SLOTS = st.lists(
    st.builds(
        lambda day, begin, length: Slot(day, begin, begin + length),
        st.integers(0, 2),
        st.integers(480, 800),
        st.integers(1, 200),
    ),
    max_size=3,
).map(tuple)
KINDS = st.frozensets(st.sampled_from(["traditional", "group"]), max_size=2)
MODES = st.sampled_from([None, "online", "in-person", "mixed"])
MENTEES = tuple(range(1, 9))
# Ids overlap: some people are mentee and mentor at once.
MENTORS = tuple(range(6, 13))


def needs(person: int) -> st.SearchStrategy[Need]:
    return st.builds(
        Need,
        person=st.just(person),
        organisation=st.integers(1, 2),
        municipality=st.sampled_from([None, 1]),
        difficulties=st.frozensets(st.sampled_from(TAGS)),
        subject=SUBJECTS,
        age_group=st.sampled_from([None, "small", "big"]),
        same_subject_only=st.sampled_from([False, False, False, True]),
        experience_years=st.integers(0, 20),
        kinds=KINDS,
        mode=MODES,
        free=SLOTS,
        line_manager=st.sampled_from([None, None, *MENTORS]),
        together_with=st.frozensets(st.sampled_from(MENTORS), max_size=1),
        liked=st.frozensets(st.sampled_from(MENTORS), max_size=2),
        disliked=st.frozensets(st.sampled_from(MENTORS), max_size=1),
        barred=st.frozensets(st.sampled_from(MENTORS), max_size=1),
    )


def offers(person: int) -> st.SearchStrategy[Offer]:
    return st.builds(
        Offer,
        person=st.just(person),
        organisation=st.integers(1, 2),
        municipality=st.sampled_from([None, 1]),
        competences=st.frozensets(st.sampled_from(TAGS)),
        subject=SUBJECTS,
        age_group=st.sampled_from([None, "small", "big"]),
        experience_years=st.integers(0, 40),
        kinds=KINDS,
        mode=MODES,
        free=SLOTS,
        capacity=st.integers(0, 3),
        load=st.integers(0, 2),
        set_aside=st.sampled_from([False, False, False, True]),
        away=st.sampled_from([False, False, False, True]),
        liked=st.frozensets(st.sampled_from(MENTEES), max_size=2),
        disliked=st.frozensets(st.sampled_from(MENTEES), max_size=1),
    )


NEEDS = st.lists(st.sampled_from(MENTEES), max_size=8, unique=True).flatmap(
    lambda ids: st.tuples(*map(needs, ids)).map(list)
)
OFFERS = st.lists(st.sampled_from(MENTORS), max_size=7, unique=True).flatmap(
    lambda ids: st.tuples(*map(offers, ids)).map(list)
)
SMALL = st.integers(0, 40)
WEIGHTS = st.builds(
    Weights,
    competences=SMALL,
    subject=SMALL,
    experience=SMALL,
    kind=SMALL,
    mode=SMALL,
    time=SMALL,
    load=SMALL,
    organisation=SMALL,
    wish=SMALL,
    bars_line_manager=st.booleans(),
    enough_common_minutes=st.integers(0, 200),
    experienced_after_years=st.integers(0, 20),
)
