"""Who has no business here: every button and every action, with ids that are others'."""

import itertools
from collections.abc import Iterator
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
from handlers.programmes import PROGRAMME, VERSION
from handlers.tasks import CARD
from mentoring.acting import Caller
from mentoring.help.asking import Question, ask, keep_question
from mentoring.help.rules import Said
from mentoring.help.talking import add_to, correct
from mentoring.refusals import NotFound
from mentoring.surveys.answering import vote
from storage.base import Base
from storage.diary import DiaryEntry
from storage.help import HelpMessage
from storage.meetings import Meeting
from storage.mentorships import Order
from storage.organisations import Organisation
from storage.people import Person, Profile, person_by_account
from storage.programmes import ProgrammeVersion
from storage.speed import SpeedEvent
from storage.tasks import Task
from tests.people.world import SECRETS, World, world

flows()  # so that every button is declared

OWN = {  # buttons that lead everybody to their own things
    "open",
    "prof",
    "whosees",
    "wsh",
    "wsh+",
    "wsh-",
    "wait",
    "looked",
    "cons",
    "lang",
    "forget",
    "mlist",
    "rpw",
    "adm",
    "prg-s",
    "tkw",
    "places",
    "place+",
}
OPEN = {"sp", "sp-seat"}  # an event is for whoever comes to the group, also from outside
REFUSED = (
    "Я не нашёл этого",
    "Это может сделать",
    "Здравствуйте. Я «Наставник»",
    "Эта кнопка из прошлого разговора",
    "Встречи назначаются в действующей паре. Сейчас у вас её нет",
)
CHANGES = ("change", "term", "form", "another", "keep", "mediation", "mediate")
VALUES: dict[str, list[Any]] = {  # by «prefix.field», else by «field»
    "page": [0],
    "begin": [False, True],
    "wait": [False, True],
    "mtb.show": ["home", "pairs", "left", "skipped", "nonsense"],
    "mtp.do": ["show", "pin", "unpin", "drop", "nonsense"],
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
    "wide": [False, True],
    "back": [0],
    "form": [0],
    "how": ["ask", "yes", "why"],
    "msay.question": ["took", "topic", "result", "rating"],
    "answer": ["yes", "5"],
    "figure": ["people", "pairs", "meetings", "help", "overdue"],
    "period": ["quarter", "year"],
    "what": ["poll", "middle"],
    "code": ["ru"],
    "after": [""],
    "token": ["A" * 24],
    "key": [0, 1, 99],
    "done": [False, True],
    "kind": ["usual", "staged"],
    "section": ["goal", "mode", "ends_on", "nonsense"],
    "prg.do": [*PROGRAMME, "nonsense"],
    "prv.do": [*VERSION, "nonsense"],
    "plni.do": ["show", "edit", "drop"],
    "plnf.template": ["ask", "form", "first-days", "1"],
    "tkc.do": [*CARD, "nonsense"],
    "ilk.do": ["show", "sheet", "other", "close", "closed", "nonsense"],
    "place.do": ["show", "leave", "move"],
    "dep.do": ["show", "stay"],
    "ret.do": ["", "submit", "accept", "back"],
    "sch=.field": ["name", "kind", "nonsense"],
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
        "more",
        "term",
        "form",
        "standin",
        "another",
        "reverse",
        "calloff",
    ],
    "variant": [0],
    "kinds": [0, 4],
    "week": [5, 6],
    "psh.do": ["look", "forms", "variants", "kinds", "send"],
    "pam.do": ["show", "yes", "no", "back"],
    "pst.do": ["show", "yes", "no", "end"],
    "ppw.do": ["", "orders", "names", "templates", "supplements", "draft", "appoint", "ask"],
    "ppp.do": ["show", "supplement", "terms"],
    "ppn.do": ["show", "dative", "male", "rules"],
    "ppt.paper": ["pairs", "nonsense"],
    "ppt.do": ["show", "get", "sample", "put", "drop"],
    "pps.do": ["show", "add"],
    "ppo.do": ["show", "add"],
    "ppf.do": ["look", "away", "gone"],
    "prm.do": ["show", "no", "no-yes", "go", "nogo", "nogo-yes", "stay", "leave", *CHANGES],
    "pro.do": ["look", "forms", "variants", "kinds", "send"],
    "prd.do": ["show", "confirm", "file", "fix"],
    "side": ["mentor", "out"],
    "sp-seat.do": ["show", "out", "mentor"],
    "sp-ev.do": ["show", "ask", "cancel"],
}
KINDS = {  # which objects a number means, by «prefix.field», else by «field»
    "dep.id": "departure",
    "codis.role": "coordinator",
    "ret.id": "return",
    "refr.id": "refresh",
    "pair": "mentorship",
    "sch=.id": "organisation",
    "wsh-.id": "wish",
    "abs~.id": "absence",
    "abs-.id": "absence",
    "imp+.id": "import",
    "imp!.id": "import",
    "imp-.id": "import",
    "imp=.id": "import",
    "dis.id": "district",
    "sch.id": "organisation",
    "pr.id": "mentorship",
    "psh.id": "mentorship",
    "pam.id": "amendment",
    "pst.id": "stand_in",
    "prm.id": "mentorship",
    "pra.id": "mentorship",
    "prj.id": "mentorship",
    "prd.id": "order",
    "ppp.id": "mentorship",
    "ppm.id": "mentorship",
    "ppo.id": "order",
    "sp-yes.meeting": "speed_meeting",
    "sp-miss.meeting": "speed_meeting",
    **{f"{prefix}.id": "matching" for prefix in ("mtb", "mtp", "mto", "mts", "mtx", "mtf")},
    "mentee": "person",
    "mentor": "person",
    "seen": "person",
    "other": "person",
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
        if name == "token":
            choices[name] = [*made.tokens.values(), *choices[name]]
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
            if who == "mentee of the school" and data.startswith(("at:people", "open:people")):
                continue  # names, and nothing else: see test_a_mentee_sees_names_only
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
    for version in session.scalars(select(ProgrammeVersion)):
        version.goal = version.problem = version.why = version.remark = ODD
        version.plan = [{**item, "text": ODD} for item in version.plan]
    for task in session.scalars(select(Task)):
        task.text = task.expected = task.remark = ODD


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
