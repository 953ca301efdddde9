"""Clumsy people, outside of forms: old buttons, two taps, wrong places, blocked and back."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.demo.stage import Stage
from bot.demo.telegram import Phone
from mentoring.acting import Caller
from mentoring.people.invitations import invite
from storage.base import Base
from storage.people import Invitation, Person
from tests.people.cast import Cast, cast
from tests.people.world import SECRETS, World, world

KIND = 300  # characters that an answer to wrong input has at most
UNKIND = ("Ошибка", "Некоррект", "моя вина", "Traceback")
PAYLOADS = (
    "abracadabra",
    "x" * 64,
    "x" * 600,
    "speed-1",
    "speed-",
    "speed-999_mentor",
    "speed-99999999999999999999_mentor",
    "speed-²_mentor",
    "speed-٣_mentor",
    "speed-new_99999999999999999999",
    "speed-new_7",
    "-",
    "<b>",
    "' OR 1=1 --",
    "\u202e\u200b",
)


@pytest.fixture
async def school(stage: Stage) -> Cast:
    made = await cast(stage)
    await made.pair()
    return made


@pytest.fixture
async def made(stage: Stage) -> World:
    return await world(stage)


def since(phone: Phone, seen: int) -> list[str]:
    """What the bot has said since a message."""
    return [one.text for one in phone.messages[seen:] if one.sender is not phone.user]


def kind(said: list[str]) -> bool:
    """Whether somebody was answered, shortly, and without a word that blames or frightens."""
    return bool(said) and len(said[0]) <= KIND and not any(w in t for w in UNKIND for t in said)


def counts(session: Session) -> dict[str, int]:
    """How many rows every table has, but those that any update leaves behind."""
    passing = ("inbox", "receipts", "dialog_states")
    return {
        table.name: session.scalar(select(func.count()).select_from(table)) or 0
        for table in Base.metadata.sorted_tables
        if table.name not in passing
    }


@pytest.mark.parametrize("payload", PAYLOADS)
async def test_a_forged_start_payload_is_answered_and_begins_nothing(
    stage: Stage, made: World, payload: str
) -> None:
    member, stranger = made.outsiders["mentee elsewhere"], stage.telegram.person("Гость")
    before = await stage.app.database.read(counts)
    for phone in (member, stranger):
        seen = len(phone.messages)
        phone.start(payload)
        await stage.settle()
        said = since(phone, seen)
        assert kind(said), said
        assert not any(secret in text for text in said for secret in SECRETS)
    after = await stage.app.database.read(counts)
    assert after | {"people": 0} == before | {"people": 0}


async def test_a_used_token_of_another_role_gives_nothing(stage: Stage, made: World) -> None:
    head = Caller(made.school.person_id(made.school.head))
    token = await stage.app.office.do(head, invite, made.school.organisation_id, "curator")

    def use_up(session: Session) -> None:
        session.get_one(Invitation, token).uses_left = 0

    await stage.app.database.write(use_up)
    mentee = made.outsiders["mentee of the school"]
    seen = len(mentee.messages)
    mentee.start(token)
    await stage.settle()
    assert kind(since(mentee, seen))
    assert "Пары" not in mentee.buttons()
    mentee.say("/pairs")
    await stage.settle()
    assert not any(secret in mentee.last.text for secret in SECRETS)


async def test_nobody_gets_a_speed_event_that_is_not_there(stage: Stage, school: Cast) -> None:
    for payload in ("speed-1", "speed-1_mentor", "speed-new_1"):
        seen = len(school.mentee.messages)
        school.mentee.start(payload)
        await stage.settle()
        assert since(school.mentee, seen)[0].startswith("Я не нашёл этого"), payload


PRESSED = {  # by who taps: buttons that decide something
    "curator": (
        "join:{waits}:1",
        "join:{waits}:0",
        "imp+:{import_}",
        "imp-:{import_}",
        "pr:{asked}:withdrawn",
        "pr:{pair}:pause",
        "pr:{pair}:signed",
        "svb:{organisation}:poll:1",
        "svb:{organisation}:middle:1",
        "sp-ev:{event}:cancel",
        "roleoff:{third}:1",
        "inv:{organisation}:mentee",
    ),
    "mentor": (
        "mpick:{meeting}:1:0:0",
        "moff:{meeting}:1:yes",
        "moff:{second}:1:yes",
        "h-take:{request}",
        "h-pass:{request}",
        "sp-seat:{event}:mentor",
        "sp-yes:{table}:1",
        "sp-miss:{table}",
        "svs:{sheet}:1",
        "lang:en",
    ),
    "mentee": (
        "h-end:{request}:1",
        "h-rate:{closed}:5",
        "h-more:{closed}",
        "h-add:{request}:{kept}",
        "sp-seat:{event}:mentee",
        "sp-yes:{table}:1",
        "msay:{second}:took:yes",
        "msay:{second}:rating:5",
    ),
    "head": ("prd:{order}:confirm", "pr:{pair}:pause"),
}

ANEW = {  # what a week later is something else: a new link, a question that came back, an answer
    "inv:{organisation}:mentee",
    "h-take:{request}",
    "msay:{second}:took:yes",
}


def filled(data: str, made: World) -> str:
    """The callback data with the numbers of the world."""
    ids = made.ids
    return data.format(
        waits=ids["role"][6],
        third=ids["role"][-2],
        import_=ids["import"][0],
        asked=ids["mentorship"][1],
        pair=ids["mentorship"][0],
        organisation=ids["organisation"][0],
        event=ids["event"][0],
        meeting=ids["meeting"][0],
        second=ids["meeting"][1],
        request=ids["request"][0],
        closed=ids["request"][2],
        kept=ids["message"][-1],
        table=ids["speed_meeting"][0],
        sheet=ids["sheet"][0],
        order=ids["order"][0],
    )


@pytest.mark.parametrize(("who", "data"), [(w, d) for w, every in PRESSED.items() for d in every])
async def test_two_taps_at_once_and_one_a_week_later_are_one(
    stage: Stage, made: World, who: str, data: str
) -> None:
    """The second tap changes no row that the first has not changed, and is answered."""
    phone: Phone = getattr(made.school, who)
    phone.say("/menu")
    await stage.settle()
    under, pressed = phone.last, filled(data, made)
    phone.press(under, pressed)
    await stage.settle()
    once = await stage.app.database.read(counts)
    said = [one.text for one in phone.messages]
    phone.press(under, pressed)
    phone.press(under, pressed)
    await stage.settle()
    assert await stage.app.database.read(counts) == once
    assert not any(word in text for text in since(phone, len(said)) for word in UNKIND)
    await stage.advance(timedelta(days=7))
    later = await stage.app.database.read(counts)
    phone.press(under, pressed)
    await stage.settle()
    grown = {n: m for n, m in (await stage.app.database.read(counts)).items() if m != later[n]}
    if data not in ANEW:
        assert grown == {}, grown


@pytest.mark.parametrize("command", ["/menu", "/start", "/ask", "/report", "/forget", "/cancel"])
async def test_a_command_in_the_group_tells_nothing_personal(
    stage: Stage, made: World, command: str
) -> None:
    group = made.group
    assert group is not None
    before = await stage.app.database.read(counts)
    for phone in (made.school.curator, made.school.mentee):
        seen = len(group.messages)
        phone.say(f"{command}@{stage.app.username}", chat=group)
        phone.say(command, chat=group)
        await stage.settle()
        said = [m.text for m in group.messages[seen:] if m.sender is not phone.user]
        assert not any(secret in text for text in said for secret in SECRETS), said
    assert await stage.app.database.read(counts) == before


async def test_a_button_of_a_finished_form_shows_where_one_stands(
    stage: Stage, school: Cast
) -> None:
    mentee = school.mentee
    mentee.say("/ask")
    await stage.settle()
    window = mentee.last
    old = [b.data for b in window.buttons if b.data]
    mentee.tap("Отменить")
    await stage.advance(timedelta(minutes=1))
    for data in old:
        seen = len(mentee.messages)
        mentee.press(window, data)
        await stage.settle()
        assert kind(since(mentee, seen)), data
    assert "чем помочь" in mentee.last.text


async def test_buttons_forwarded_to_somebody_else_do_nothing(stage: Stage, school: Cast) -> None:
    mentee = school.mentee
    mentee.say("/meet")
    await stage.settle()
    window = [b.data for b in mentee.last.buttons if b.data]
    other = await school.add("mentee", "Третьих", "Зоя")
    other.say("/menu")
    await stage.settle()
    for data in window:
        other.press(other.last, data)
        await stage.settle()
        assert "Борис" not in other.last.text
    mentee.say("завтра в 15:30")
    await stage.settle()
    assert "15:30" in mentee.last.text


async def test_who_blocks_the_bot_in_the_middle_finds_everything_again(
    stage: Stage, school: Cast
) -> None:
    mentee, mentor = school.mentee, school.mentor
    mentee.say("/meet")
    await stage.settle()
    mentee.say("завтра в 15:30")
    await stage.settle()
    mentee.block()
    await stage.settle()
    person = school.person_id(mentee)
    found = await stage.app.database.read(lambda session: session.get_one(Person, person).reach)
    assert found == "blocked"
    mentor.say("/menu")
    await stage.restart()
    mentee.start()
    await stage.settle()
    assert "15:30" in mentee.screen(3), mentee.screen()
    mentee.tap("Верно")
    await stage.settle()
    found = await stage.app.database.read(lambda session: session.get_one(Person, person).reach)
    assert found == "reachable"


async def test_a_cleared_chat_and_a_new_account_name_change_nothing(
    stage: Stage, school: Cast
) -> None:
    mentee = school.mentee
    mentee.say("/meet")
    await stage.settle()
    mentee.say("завтра в 15:30")
    await stage.settle()
    mentee.delete_chat()
    mentee.rename("<b>Kotik</b> & Co", "\u202e😺", "kotik")
    mentee.start()
    await stage.settle()
    assert "15:30" in mentee.last.text
    assert not any("Kotik" in text for text in since(mentee, 0))
    mentee.say("/cancel")
    mentee.say("/menu")
    await stage.settle()
    assert "Борис Ильич" in mentee.last.text


async def test_an_edit_in_the_middle_of_a_form_leaves_it_as_it_was(
    stage: Stage, school: Cast
) -> None:
    mentee = school.mentee
    mentee.say("/meet")
    await stage.settle()
    said = mentee.say("завтра в 15:30")
    await stage.settle()
    seen = len(mentee.messages)
    mentee.edit(said, "завтра в 16:30")
    await stage.settle()
    assert kind(since(mentee, seen))
    mentee.tap("Верно")
    await stage.settle()
    assert "15:30" in "".join(since(mentee, 0))
    assert "16:30" not in "".join(since(mentee, 0))
