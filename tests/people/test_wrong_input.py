"""Clumsy people: whatever is sent or tapped at the wrong place is answered kindly, and kept."""

from collections.abc import Callable
from typing import Any

import pytest
from aiogram.filters import Command
from aiogram.fsm.state import State
from aiogram.types import Message

from bot.demo.stage import Stage
from bot.demo.telegram import Phone
from handlers.desk import Desk
from handlers.flows import flows
from handlers.forms import Form, Step, TextStep
from handlers.joining.tag_step import TagStep
from storage.dialogs import dialogs_of
from tests.people.world import World, draft_of_everything, filler_of, world

Sending = Callable[[Phone], object]

LONG = "ы" * 5000
BLANKS = ("\u200b", "\u2800", "\u200b\u200d \u2060", "\u3164")


def in_two_parts(phone: Phone) -> None:
    """5,000 letters, as Telegram's applications send them: 4,096 and the rest."""
    phone.say(LONG[:4096])
    phone.say(LONG[4096:])


NO_TEXT: dict[str, Sending] = {
    "a photo": lambda phone: phone.send_photo(b"jpeg", "подпись <b>&"),
    "an album": lambda phone: phone.send_album([b"one", b"two"], "подпись"),
    "a sticker": lambda phone: phone.send_sticker(),
    "a voice": lambda phone: phone.send_voice(),
    "a round video": lambda phone: phone.send_video_note(),
    "a place": lambda phone: phone.send_location(),
    "a contact": lambda phone: phone.send_contact(),
    "a file": lambda phone: phone.send_document(b"%PDF", "file.pdf"),
}
NO_ANSWER: dict[str, Sending] = {
    "5,000 letters": in_two_parts,
    "an unknown command": lambda phone: phone.say("/abracadabra"),
    **{f"blank {number}": lambda p, b=b: p.say(b) for number, b in enumerate(BLANKS)},  # type: ignore[misc]
}
NO_CHOICE: dict[str, Sending] = {
    "words": lambda phone: phone.say("ну, что-нибудь такое"),
    "html": lambda phone: phone.say("<b>Вася</b> & Co"),
    "right to left": lambda phone: phone.say("\u202eمحمد\u202c"),
    "emoji": lambda phone: phone.say("👩🏽‍🏫👍"),
    "a day that was": lambda phone: phone.say("вчера в 15:00"),
}
TAKEN: dict[str, set[str]] = {  # what is no wrong answer to these questions
    "ask-question": {*NO_TEXT, *NO_ANSWER} - {"a contact", "an unknown command"},
    **{
        f"{form}-pieces": {*NO_TEXT, "5,000 letters"} - {"a contact"}
        for form in ("taskin", "taskmark", "taskctl")
    },
}
A_DAY = {"signing-day", "ordering-day", "fixing-day"}
SURVEYS = "sv_"


def all_forms() -> list[Form[Any]]:
    return [form for flow in flows() for form in flow.forms]


def windows(form: Form[Any]) -> dict[str, tuple[State, Step | None]]:
    """The windows of a form; of a questionnaire's many marks only the first."""
    found = states_of(form)
    if not form.name.startswith(SURVEYS):
        return found
    kinds = {type(step): question for question, (_, step) in reversed(found.items())}
    return {question: found[question] for question in kinds.values()}


def states_of(form: Form[Any]) -> dict[str, tuple[State, Step | None]]:
    """Every window of a form: its state, and the question it asks (None: the review)."""
    found: dict[str, tuple[State, Step | None]] = {s.name: (s.state, s) for s in form.steps}
    return found | ({"review": (form.review, None)} if form.review else {})


@pytest.fixture
async def made(stage: Stage) -> World:
    """A school where all is under way, and a command that opens any question of any form."""
    found = await world(stage)
    forms = {form.name: form for form in all_forms()}

    async def open_question(message: Message, desk: Desk) -> None:
        _, form, question = str(message.text).split()
        drafts = draft_of_everything(found)
        if desk.manager is not None and desk.manager.has_context():
            await desk.manager.reset_stack()
        state, _ = states_of(forms[form])[question]
        await desk.start(state, **drafts["sv" if form.startswith(SURVEYS) else form])

    stage.app.dispatcher.sub_routers[0].message.register(open_question, Command("question"))
    return found


async def standing(stage: Stage, phone: Phone) -> tuple[str, dict[str, Any]]:
    """Where a person stands: the state of the form under way and its draft."""
    kept = await stage.app.database.read_plainly(lambda base: dialogs_of(base, phone.id))
    contexts = [row["data"] for row in kept.values() if "state" in row.get("data", {})]
    if len(contexts) != 1:
        return f"{len(contexts)} forms", {}
    return contexts[0]["state"], contexts[0]["dialog_data"].get("draft", {})


def wrong_for(form: Form[Any], question: str, step: Step | None) -> dict[str, Sending]:
    """What cannot be an answer to this question."""
    table = {**NO_TEXT, **NO_ANSWER}
    if not isinstance(step, TextStep) and f"{form.name}-{question}" not in TAKEN:
        table |= NO_CHOICE
    if isinstance(step, TagStep):
        table = {**NO_TEXT, **NO_ANSWER}
    if f"{form.name}-{question}" in A_DAY:
        table.pop("a day that was", None)
    return {n: one for n, one in table.items() if n not in TAKEN.get(f"{form.name}-{question}", ())}


def forged(phone: Phone) -> list[str]:
    """The buttons of a window with an item that nobody has offered."""
    items = [b.data.rpartition(":") for b in phone.last.buttons if b.data and ":" in b.data]
    kinds = dict.fromkeys(before for before, _, _ in items)
    return [f"{kind}:{item}" for kind in kinds for item in ("zzz", "99999999999999999999", "-7")]


def forging(data: str) -> Sending:
    return lambda phone: phone.press(phone.last, data)


@pytest.mark.parametrize("name", [form.name for form in all_forms()])
async def test_what_is_no_answer_is_answered_kindly_and_nothing_is_lost(
    stage: Stage, made: World, admin: Phone, name: str
) -> None:
    form = next(one for one in all_forms() if one.name == name)
    phone = filler_of(made, name, admin)
    lost: list[str] = []
    for question, (state, step) in windows(form).items():
        phone.say(f"/question {name} {question}")
        await stage.settle()
        before = await standing(stage, phone)
        if before[0] != state.state:
            lost.append(f"{question}: does not open: {phone.last.text}")
            continue
        table = wrong_for(form, question, step)
        table |= {f"forged {data}": forging(data) for data in forged(phone)}
        for what, send in table.items():
            seen = len(phone.messages)
            send(phone)
            await stage.settle()
            after = await standing(stage, phone)
            said = [one.text for one in phone.messages[seen:] if one.sender is not phone.user]
            told = said[-1].split("\n\n")[0] if said else ""
            kept = {k: v for k, v in before[1].items() if after[1].get(k) != v}
            if after[0] != state.state or kept:
                lost.append(f"{question}, {what}: went to {after[0]}, lost {kept}")
                phone.say(f"/question {name} {question}")
                await stage.settle()
            elif what.startswith("forged"):
                continue
            elif not said or not 0 < len(told) <= 300:
                lost.append(f"{question}, {what}: {said}")
            elif "Ошибка" in told or "Некоррект" in told or "не получилось" in told:
                lost.append(f"{question}, {what}: {told}")
    assert not lost, "\n".join(lost)
