"""Every event in every state: it leads where the table says, or is refused kindly (domain §4)."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from locales.translator import Translator, Words
from mentoring.acting import ACTIONS, Act
from mentoring.mentorships import amending, another, ending, ordering, standing_in, trial, widening
from mentoring.mentorships.life import EVENTS, OVER, STATES, possible
from mentoring.mentorships.proposing import agree, ask_again, decline, withdraw
from mentoring.mentorships.rules import Form
from mentoring.refusals import Late, Refusal
from storage import schema
from storage.database import Database
from storage.meetings import Meeting
from storage.mentorships import Mentorship, Party, parties_of
from storage.organisations import Municipality, Organisation
from storage.people import Person, Profile, Role

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
TODAY = date(2026, 11, 23)
ROLES = {
    "curator": "curator",
    "mentor": "mentor",
    "mentee": "mentee",
    "second": "mentee",
    "new": "mentee",
    "deputy": "mentor",
}
LANGUAGES = ("ru", "en", "tt")


class Undone(Exception):
    """Ends a transaction without keeping anything."""


@dataclass
class World:
    """A school, its people by name, and one mentorship in some state; nothing is kept."""

    session: Session
    people: dict[str, int]
    organisation: int
    row: int

    def does(self, who: str, action: Callable[..., object], *args: object) -> object:
        act = Act(self.session, NOW, self.people[who])
        names = action.__code__.co_varnames[1 : action.__code__.co_argcount]
        ACTIONS[action](act, **dict(zip(names, args, strict=False)))
        return action(act, *args)

    def clock(self, function: Callable[[Act, int, int], None], step: int = 0) -> None:
        function(Act(self.session, NOW + timedelta(days=60), None), self.row, step)

    @property
    def state(self) -> str:
        self.session.flush()
        return self.session.get_one(Mentorship, self.row).state

    def party(self, who: str) -> Party:
        parties = {p.person_id: p for p in parties_of(self.session, self.row)}
        return parties[self.people[who]]


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    folder: Path = tmp_path_factory.mktemp("life")
    made = Database(f"sqlite:///{folder / 'x.db'}")
    schema.create(made.engine)
    yield made
    made.close_now()


@pytest.fixture(scope="module")
def words() -> list[Words]:
    translator = Translator.load(strict=True)
    return [translator(locale) for locale in LANGUAGES]


def in_a_world(database: Database, state: str, look: Callable[[World], None]) -> None:
    """Look at a mentorship in a state; what was done is undone."""

    def work(session: Session) -> None:
        look(_made(session, state))
        raise Undone

    with pytest.raises(Undone):
        database.write_now(work)


def _made(session: Session, state: str) -> World:
    district = Municipality(name="Район", created_at=NOW)
    session.add(district)
    session.flush()
    school = Organisation(
        municipality_id=district.id, name="Школа", timezone="Europe/Moscow", created_at=NOW
    )
    session.add(school)
    session.flush()
    people = {}
    for name, role in ROLES.items():
        person = Person(locale="ru", timezone="Europe/Moscow", created_at=NOW)
        session.add(person)
        session.flush()
        people[name] = person.id
        values = {"state": "confirmed", "created_at": NOW}
        session.add(Role(person_id=person.id, organisation_id=school.id, role=role, **values))
        session.add(Profile(person_id=person.id, updated_at=NOW, capacity=6))
    begun = state not in ("proposed", "agreed", "trial", "declined", "returned", "withdrawn")
    row = Mentorship(
        organisation_id=school.id,
        mentor_id=people["mentor"],
        state=state,
        kinds=[],
        ended_reason="",
        starts_on=date(2026, 11, 2) if begun else None,
        ends_on=date(2027, 5, 31),
        created_at=NOW,
        changed_at=NOW,
    )
    session.add(row)
    session.flush()
    for name in ("mentor", "mentee"):
        waiting = state == "proposed" and name == "mentee"
        session.add(
            Party(
                mentorship_id=row.id,
                person_id=people[name],
                side=name,
                agreed_at=None if waiting else NOW,
                signed_on=None if waiting else TODAY,
            )
        )
    for kind in ("introduction", "trial"):
        session.add(
            Meeting(
                mentorship_id=row.id,
                kind=kind,
                state="held",
                proposed_by=people["mentor"],
                offered=[],
                starts_at=NOW - timedelta(days=1),
                minutes=45,
                mode="person",
                created_at=NOW,
                changed_at=NOW,
            )
        )
    session.flush()
    return World(session, people, school.id, row.id)


def grown(world: World) -> None:
    """A second mentee, so that one can step out."""
    session = world.session
    party = Party(mentorship_id=world.row, person_id=world.people["second"], side="mentee")
    session.add(party)
    session.flush()


def stepping_out(world: World) -> None:
    grown(world)
    if world.state == "proposed":
        world.does("mentee", decline, world.row)
    else:
        world.does("mentee", ending.leave, world.row, "other")


def agreeing(world: World) -> None:
    about = [party.id for party in parties_of(world.session, world.row)]
    world.does("mentee", agree, world.row, "2026-11-ru", "hash", about)


def signing(world: World) -> None:
    party = world.party("mentee").id
    world.does("curator", ordering.mark_signed, world.organisation, [party], TODAY)


def recording(world: World) -> None:
    for party in parties_of(world.session, world.row):
        party.goes_on = True
    tomorrow = TODAY + timedelta(days=1)
    world.does("curator", ordering.record_order, world.organisation, [world.row], "12", tomorrow)


def joining(world: World) -> None:
    own = {"organisation_id": world.organisation, "mentor_id": world.people["mentor"]}
    group = Mentorship(**own, state="active", kinds=[], created_at=NOW, changed_at=NOW)
    world.session.add(group)
    world.session.flush()
    world.session.get_one(Mentorship, world.row).joins_id = group.id
    world.clock(ordering.begin)


def staying(world: World) -> None:
    world.party("mentor").leaving_at = NOW + timedelta(days=3)
    world.does("mentor", ending.stay, world.row)


def noticed(withdrawn: bool) -> Callable[[World], None]:
    def run_out(world: World) -> None:
        mentor = world.party("mentor")
        mentor.leaving_at, mentor.withdrawn = NOW, withdrawn
        world.clock(ending.notice_over)

    return run_out


def deputising(world: World) -> None:
    deputy = world.people["deputy"]
    world.does("curator", standing_in.ask_stand_in, world.row, deputy, TODAY, TODAY)


def adding(world: World) -> None:
    world.party("mentor").agreed_at = None
    world.does("curator", widening.add_mentee, world.row, world.people["new"])


DOING: dict[str, Callable[[World], object]] = {
    "agree": agreeing,
    "decline": lambda w: w.does("mentee", decline, w.row),
    "add-mentee": adding,
    "return": lambda w: w.clock(ask_again, 3),
    "withdraw": lambda w: w.does("curator", withdraw, w.row),
    "sign": signing,
    "offer-trial": lambda w: w.does("curator", trial.offer_trial, w.row),
    "skip-trial": lambda w: w.does("curator", trial.skip_trial, w.row),
    "answer-trial": lambda w: w.does("mentee", trial.answer_trial, w.row, True),
    "refuse-trial": lambda w: w.does("mentee", trial.answer_trial, w.row, False),
    "step-back": lambda w: w.does("mentee", ending.leave, w.row, "other"),
    "order": recording,
    "order-later": recording,
    "begin": lambda w: w.clock(ordering.begin),
    "join": joining,
    "pause": lambda w: w.does("curator", ending.pause, w.row),
    "resume": lambda w: w.does("curator", ending.resume, w.row),
    "amend": lambda w: (w.does("mentee", amending.propose_term, w.row, date(2027, 6, 30)),),
    "stand-in": deputising,
    "ask-change": lambda w: w.does("mentee", another.ask_another, w.row, "other"),
    "give-notice": lambda w: w.does("mentor", ending.leave, w.row, "workload"),
    "stay": staying,
    "step-out": stepping_out,
    "complete": lambda w: w.does("curator", ending.end, w.row, "goals"),
    "end-by-participant": lambda w: w.does("mentee", ending.leave, w.row, "other"),
    "end-by-curator": noticed(withdrawn=True),
}
ALSO = {  # what the same tap does in other states, where the event itself is not possible
    "order": ("order-later",),
    "order-later": ("order",),
    "step-back": ("end-by-participant",),
    "end-by-participant": ("step-back",),
    "give-notice": ("step-back",),
}
SILENT = {"return", "begin", "join", "end-by-curator"}  # clocks: nobody is there to be refused


def test_every_event_is_done_by_something() -> None:
    assert set(DOING) == set(EVENTS)


@pytest.mark.parametrize("event", EVENTS)
def test_an_event_leads_where_the_table_says_or_is_refused(
    database: Database, words: list[Words], event: str
) -> None:
    odd: list[str] = []

    def check(world: World) -> None:
        state = world.state
        instead = next((e for e in (event, *ALSO.get(event, ())) if possible(state, e)), None)
        refusal: Refusal | None = None
        try:
            DOING[event](world)
        except Refusal as refused:
            refusal = refused
        expected = EVENTS[instead].leads[state] if instead else state
        if world.state != expected:
            odd.append(f"{state}: {world.state}, not {expected}")
        if instead is None and event not in SILENT and not isinstance(refusal, Late):
            odd.append(f"{state}: not refused")
        if instead is not None and refusal is not None:
            odd.append(f"{state}: refused with {refusal.code}")
        if refusal is not None:
            said = [one(f"refusal-{refusal.code}") for one in words]
            assert all(said)
            assert max(map(len, said)) <= 300

    for state in STATES:
        in_a_world(database, state, check)
    assert not odd, "\n".join(odd)


def test_nothing_leads_out_of_an_end() -> None:
    for event in EVENTS.values():
        assert not set(event.leads) & set(OVER)
        assert set(event.leads.values()) <= set(STATES)


def test_every_state_can_be_reached() -> None:
    reached = {"proposed"}
    while True:
        further = {
            to for event in EVENTS.values() for state, to in event.leads.items() if state in reached
        }
        if further <= reached:
            break
        reached |= further
    assert reached == set(STATES)


def test_a_form_is_read_back_as_it_was_written() -> None:
    form = Form("teacher_teacher", "class-young", ("virtual", "short_term"))
    assert Form.of(form.code) == form
    assert form.kinds == ("short_term", "virtual")
