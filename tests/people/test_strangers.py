"""Who has no business here: every button and every action, with ids that are others'."""

import inspect
import itertools
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest
from aiogram.filters.callback_data import CallbackData
from markupsafe import escape
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.demo.stage import Stage
from bot.demo.telegram import Phone
from handlers.flows import flows
from handlers.menu.entries import ENTRIES
from mentoring.acting import ACTIONS, Act, Caller
from mentoring.base.rows import Reading
from mentoring.help.asking import Question, ask, keep_question
from mentoring.help.rules import Said
from mentoring.help.talking import add_to, correct
from mentoring.meetings.proposing import Proposal
from mentoring.refusals import Forbidden, NotFound, Refusal
from mentoring.speed.events import Announcement
from mentoring.surveys.answering import vote
from storage.base import Base
from storage.diary import DiaryEntry
from storage.help import HelpMessage
from storage.meetings import Meeting
from storage.mentorships import Order
from storage.organisations import Organisation
from storage.people import Person, Profile, person_by_account
from storage.speed import SpeedEvent
from tests.people.world import SECRETS, World, world

flows()  # so that every button is declared

OWN = {  # buttons that lead everybody to their own things
    "open",
    "prof",
    "whosees",
    "lang",
    "forget",
    "mlist",
    "rpw",
    "adm",
}
OPEN = {"sp", "sp-seat"}  # an event is for whoever comes to the group, also from outside
REFUSED = (
    "Я не нашёл этого",
    "Это может сделать",
    "Здравствуйте. Я «Наставник»",
    "Эта кнопка из прошлого разговора",
    "Встречи назначаются в действующей паре. Сейчас у вас её нет",
)
VALUES: dict[str, list[Any]] = {  # by «prefix.field», else by «field»
    "page": [0],
    "offer": [1],
    "number": [0],
    "anyway": [True],
    "same": [True],
    "accept": [True, False],
    "sure": [False, True],
    "solved": [True],
    "rating": [5],
    "past": [True],
    "yes": [True],
    "out": [True, False],
    "back": [0],
    "form": [0],
    "how": ["ask", "yes", "why"],
    "msay.question": ["took", "topic", "result", "rating"],
    "answer": ["yes", "5"],
    "figure": ["people", "pairs", "meetings", "help", "overdue"],
    "period": ["quarter", "year"],
    "what": ["poll", "middle"],
    "code": ["ru"],
    "field": ["name", "timezone", "nonsense"],
    "entry": [entry.name for entry in ENTRIES if entry.name != "forget"],
    "at.entry": ["people", "invite", "export", "nonsense"],
    "joinrole.role": ["curator"],
    "inv.role": ["mentee", "curator", "nonsense"],
    "text": ["abcdefabcdef"],
    "prs.group": ["", "asked", "papers", "work", "over"],
    "prw.do": ["sheets", "sign", "record"],
    "pr.do": [
        "show",
        "sheets",
        "draft",
        "signed",
        "sign",
        "trial",
        "notrial",
        "pause",
        "resume",
        "withdraw",
        "withdrawn",
        "record",
        "end",
    ],
    "prm.do": ["show", "no", "no-yes", "go", "nogo", "nogo-yes", "stay", "leave"],
    "pro.do": ["look", "forms", "send"],
    "prd.do": ["show", "confirm", "file", "fix"],
    "side": ["mentor", "out"],
    "sp-seat.do": ["show", "out", "mentor"],
    "sp-ev.do": ["show", "ask", "cancel"],
}
KINDS = {  # which objects a number means, by «prefix.field», else by «field»
    "imp+.id": "import",
    "imp-.id": "import",
    "imp=.id": "import",
    "dis.id": "district",
    "sch.id": "organisation",
    "pr.id": "mentorship",
    "prm.id": "mentorship",
    "pra.id": "mentorship",
    "prj.id": "mentorship",
    "prd.id": "order",
    "sp-yes.meeting": "speed_meeting",
    "sp-miss.meeting": "speed_meeting",
    "mentee": "person",
    "mentor": "person",
}
FORGED = (-1, 10**6, 2**63)


def buttons() -> list[type[CallbackData]]:
    """Every kind of button of every conversation."""

    def below(kind: type[CallbackData]) -> Iterator[type[CallbackData]]:
        for one in kind.__subclasses__():
            yield one
            yield from below(one)

    return [one for one in below(CallbackData) if one.__module__.startswith("handlers")]


def pressed(kind: type[CallbackData], made: World) -> Iterator[str]:
    """Everything that such a button may carry about the world's things, and numbers of nothing."""
    choices: dict[str, list[Any]] = {}
    numbers = []
    for name in kind.model_fields:
        long = f"{kind.__prefix__}.{name}"
        choices[name] = VALUES.get(long, VALUES.get(name, []))
        if not choices[name]:
            choices[name] = made.ids[KINDS.get(long, KINDS.get(name, name))]
            numbers.append(name)
    for chosen in itertools.product(*choices.values()):
        yield kind(**dict(zip(choices, chosen, strict=True))).pack()
    first = {name: values[0] for name, values in choices.items()}
    for name in numbers:
        for forged in FORGED:
            yield kind(**{**first, name: forged}).pack()


def dump(session: Session, account: int) -> dict[str, list[Any]]:
    """All that is kept, but what is the presser's own and what any update leaves behind."""
    own = person_by_account(session, account)
    number = own.id if own else 0
    kept = {}
    for table in Base.metadata.sorted_tables:
        if table.name in ("inbox", "receipts", "dialog_states"):
            continue
        rows = [tuple(map(str, row)) for row in session.execute(select(table))]
        if table.name == "people":
            rows = [row for row in rows if row[0] != str(number)]
        kept[table.name] = sorted(rows)
    return kept


async def kept(stage: Stage, phone: Phone) -> dict[str, list[Any]]:
    return await stage.app.database.read(lambda session: dump(session, phone.id))


@pytest.fixture
async def made(stage: Stage) -> World:
    return await world(stage)


WHO = (
    "stranger",
    "mentee elsewhere",
    "mentor elsewhere",
    "curator elsewhere",
    "mentee of the school",
)


@pytest.mark.parametrize("who", WHO)
async def test_no_button_of_others_does_or_tells_anything(
    stage: Stage, made: World, who: str
) -> None:
    phone = made.outsiders[who]
    phone.say("/menu")
    await stage.settle()
    under = phone.last
    before = await kept(stage, phone)
    odd: list[str] = []
    for kind in buttons():
        for data in pressed(kind, made):
            seen = len(phone.messages)
            phone.press(under, data)
            await stage.settle()
            said = [one.text for one in phone.messages[seen:]] or [under.text]
            if any(secret in text for text in said for secret in SECRETS):
                odd.append(f"{data} tells: {said}")
            if kind.__prefix__ not in OWN | OPEN and not any(t.startswith(REFUSED) for t in said):
                odd.append(f"{data} answers: {said}")
            after = await kept(stage, phone)
            changed = [name for name in after if after[name] != before[name]]
            if changed and kind.__prefix__ not in OWN | OPEN:
                odd.append(f"{data} changes {changed}")
            before = after
    assert not odd, "\n".join(odd)


INSIDERS = ("curator", "head", "mentor", "mentee")


async def told_by(stage: Stage, phone: Phone, data: str) -> list[str]:
    """What a tap brings, in the tapped message or below it."""
    phone.say("/menu")
    await stage.settle()
    under = phone.last
    seen = len(phone.messages)
    phone.press(under, data)
    await stage.settle()
    return [under.text, *(one.text for one in phone.messages[seen:])]


@pytest.mark.parametrize("who", INSIDERS)
async def test_html_in_names_and_texts_is_shown_as_it_was_typed(
    stage: Stage, made: World, who: str
) -> None:
    """Every button of the school's own people, with names and texts that Telegram might parse."""
    await stage.app.database.write(deface)
    phone: Phone = getattr(made.school, who)
    odd: list[str] = []
    read = ""
    for kind in buttons():
        if kind.__prefix__ in ("forget", "lang", "roleoff"):
            continue
        for data in pressed(kind, made):
            said = await told_by(stage, phone, data)
            read += "\n".join(said)
            if any(len(text) > 4096 or "&lt;" in text or "&amp;" in text for text in said):
                odd.append(f"{data}: {said}")
            if any("моя вина" in text for text in said):
                odd.append(f"{data}: {said}")
    assert ODD.split()[1] in read
    assert not odd, "\n".join(odd)


ODD = "<b>Вася</b> & Co 👩🏽‍🏫 محمد"


def deface(session: Session) -> None:
    """Give everything that people type a look that Telegram's parser would stumble over."""
    for person in session.scalars(select(Person)):
        person.surname, person.first_name = ODD, "<i>Аня & <Ко>"
        person.patronymic = "</b>"
    for profile in session.scalars(select(Profile)):
        profile.position = profile.subject = profile.achievements = profile.strengths = ODD
        profile.competences = [*profile.competences, "own:<b>&"]
    for meeting in session.scalars(select(Meeting)):
        meeting.topic = meeting.place = meeting.reason = ODD
    for event in session.scalars(select(SpeedEvent)):
        event.topic = event.place = ODD
    for organisation in session.scalars(select(Organisation)):
        organisation.name = f"{ODD} {organisation.id}"
    for order in session.scalars(select(Order)):
        order.number = ODD
    for entry in session.scalars(select(DiaryEntry)):
        entry.text = ODD
    for message in session.scalars(select(HelpMessage)):
        message.text, message.html = ODD, str(escape(ODD))


ROWS = {  # what an action's argument is, where its name does not say so
    "mentoring.base": {"import_id": "import"},
    "mentoring.speed.running": {"meeting_id": "speed_meeting"},
    "mentoring.meetings": {},
}
PLAIN: dict[str, Any] = {
    "accept": True,
    "answer": "yes",
    "answers": {"position": "учитель"},
    "anyway": True,
    "chat_id": -1,
    "dated_on": date(2026, 11, 23),
    "form": "",
    "goes_on": True,
    "item": "effectiveness",
    "line": "строка",
    "locale": "ru",
    "moments": [],
    "name": "Новая школа",
    "note": "",
    "number": 0,
    "offer": 1,
    "rating": 5,
    "reason": "other",
    "role": "curator",
    "role_form": "teacher_teacher",
    "same": True,
    "signed_on": date(2026, 11, 23),
    "solved": True,
    "text": "заметка",
    "text_hash": "0" * 64,
    "thread_id": None,
    "timezone": "Europe/Moscow",
    "title": "Чат",
    "value": 5,
    "version": "2026-11",
    "visibility": "both",
    "yes": True,
}
OWN_THINGS = {  # everybody may do these with what is their own; others' is tried on below
    "change_profile",
    "join",
    "choose_language",
    "forget_me",
    "vote",
    "introduce",
    "sign_up",
    "leave",
    "keep_question",
    "ask",
    "receive",
    "correct",
}
PAIR = {"mentor", "mentee"}
RUNNERS = {"curator", "head"}
MAY = {  # domain §2, for things of the school: which of its people
    "invite": {"head"},  # a curator; of the others, each by the roles they may bring in
    "link_for": RUNNERS,
    "confirm_person": RUNNERS,
    "remove_role": RUNNERS,
    "make_municipality": set(),
    "make_organisation": set(),
    "keep_reading": {"curator"},
    "settle_name": {"curator"},
    "take_import": {"curator"},
    "drop_import": {"curator"},
    "add_note": {"mentor"},
    "offer_again": PAIR,
    "confirm": PAIR,
    "call_off": PAIR,
    "say_took_place": PAIR,
    "say_on_topic": PAIR,
    "say_result": PAIR,
    "add_line": PAIR,
    "mark_signed": RUNNERS,
    "mark_pair_signed": RUNNERS,
    "record_order": RUNNERS,
    "correct_order": RUNNERS,
    "confirm_order": {"head"},
    "propose": RUNNERS,
    "add_mentee": RUNNERS,
    "agree": PAIR,
    "decline": PAIR,
    "withdraw": RUNNERS,
    "end": RUNNERS,
    "stay": PAIR,
    "pause": RUNNERS,
    "resume": RUNNERS,
    "offer_trial": RUNNERS,
    "skip_trial": RUNNERS,
    "answer_trial": PAIR,
    "start_poll": RUNNERS,
    "start_satisfaction": RUNNERS,
    "answer": PAIR,
    "finish": {"mentor"},
    "show_to_curator": {"mentor"},
    "bind": RUNNERS,
    "announce": RUNNERS,
    "cancel": RUNNERS,
    "nobody_came": PAIR,
    "choose_talk": PAIR,
    "add_to": {"mentee"},
    "take": {"mentor"},
    "pass_on": {"mentor"},
    "close": {"mentee"},
    "reopen": {"mentee"},
}


ELSEWHERE = {  # of actions of one name
    ("mentoring.meetings.proposing", "propose"): PAIR,
    ("mentoring.meetings.closing", "rate"): PAIR,
    ("mentoring.help.answering", "rate"): {"mentee"},
    ("mentoring.mentorships.ending", "leave"): PAIR,
    ("mentoring.surveys.answering", "answer"): {"mentor"},
}


def argument(function: Any, name: str, made: World) -> Any:
    """A thing of the school (or a plain value) for an argument of an action."""
    module = function.__module__
    for where, kinds in ROWS.items():
        if module.startswith(where) and name in kinds:
            return made.one(kinds[name])
    match name:
        case "number" if "ordering" in module:
            return "12"
        case "proposal":
            return Proposal(made.one("mentorship"), [], 45, "person")
        case "announcement":
            moment = datetime(2026, 12, 1, tzinfo=UTC)
            return Announcement(made.one("binding"), "Тема", moment, "213", 5, 3, 5, 5)
        case "reading":
            return Reading([])
        case "party_ids" | "about":
            return made.ids["party"][:2]
        case "mentorship_ids":
            return made.ids["mentorship"][:1]
        case "mentor_id":
            return made.ids["person"][0]
        case "person_id":  # who was imported and never came
            return made.ids["person"][2]
        case "role_id":  # the mentor's
            return made.ids["role"][2]
        case "mentee_id":
            return made.ids["person"][1]
        case "municipality_id":
            return made.one("district")
        case "request_id":
            return made.ids["request"][1]
        case "message_id":
            return made.ids["message"][-1]
        case "sheet_id":
            return made.one("sheet")
    kind = name.removesuffix("_id")
    return made.one(kind) if kind in made.ids and name.endswith("_id") else PLAIN[name]


class TakenBackError(Exception):
    """Ends a trial without a trace."""


async def tried(stage: Stage, made: World, function: Any, person_id: int) -> Exception | None:
    """What an action says to a person; nothing is kept of it."""
    names = list(inspect.signature(function).parameters)[1:]
    given = {name: argument(function, name, made) for name in names}
    said: list[Exception | None] = []

    def work(session: Session) -> None:
        act = Act(session, stage.clock(), person_id)
        try:
            ACTIONS[function](act, **given)
            function(act, **given)
            said.append(None)
        except (Refusal, ValueError) as no:
            said.append(no)
        raise TakenBackError

    with pytest.raises(TakenBackError):
        await stage.app.database.write(work)
    return said[-1]


def allowed(function: Any) -> set[str] | None:
    """Who of the school may do it; None: everybody with their own."""
    name, module = function.__name__, function.__module__
    if (module, name) in ELSEWHERE:
        return ELSEWHERE[module, name]
    return None if name in OWN_THINGS else MAY[name]


async def test_every_action_is_refused_to_whom_it_is_not_for(stage: Stage, made: World) -> None:
    school = made.school
    outside = {name: p for name, p in made.outsiders.items() if p.id in school.ids}
    inside = {name: getattr(school, name) for name in INSIDERS}
    odd = []
    for function in ACTIONS:
        may = allowed(function)
        if may is None:
            continue
        for who, phone in (outside | inside).items():
            no = await tried(stage, made, function, school.person_id(phone))
            refused = isinstance(no, NotFound | Forbidden)
            if who not in may and not refused:
                odd.append(f"{function.__module__}.{function.__name__} lets {who} through: {no!r}")
            if may and who.endswith("elsewhere") and isinstance(no, Forbidden):
                odd.append(f"{function.__module__}.{function.__name__} tells {who} that it is")
            if who in may and refused:
                odd.append(f"{function.__module__}.{function.__name__} refuses {who}: {no!r}")
    assert not odd, "\n".join(odd)


async def test_what_everybody_may_is_not_tried_on_what_is_others(stage: Stage, made: World) -> None:
    office = stage.app.office
    other = Caller(made.school.person_id(made.outsiders["mentee of the school"]))
    pair, message = made.one("mentorship"), made.ids["message"][-1]
    own = await office.do(other, keep_question, Said("text", 77, "мой вопрос"))
    for question in (Question(message, "today"), Question(own, "today", pair)):
        with pytest.raises(NotFound):
            await office.do(other, ask, question)
    with pytest.raises(NotFound):
        await office.do(other, add_to, made.one("request"), message)
    assert await office.do(other, correct, Said("text", 9009, "не то")) == "none"
    assert not await office.do(other, vote, "no such poll", [0])
