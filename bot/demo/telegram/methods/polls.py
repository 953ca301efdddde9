"""sendPoll, stopPoll, and how votes change a poll."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from aiogram.methods import SendPoll, StopPoll

from bot.demo.telegram import checks, html
from bot.demo.telegram.errors import bad
from bot.demo.telegram.parsing import Request
from bot.demo.telegram.registry import models
from bot.demo.telegram.state import Change, Json, PollState, Posted, User
from bot.demo.telegram.world import World

from .sending import deliver

LONGEST = 2_628_000


@models(SendPoll)
def send_poll(world: World, method: SendPoll, request: Request) -> Json:
    """Send a poll: question of 1-300, 1-12 options of 1-100 characters."""
    chat = world.reachable(method.chat_id)
    question, _ = html.trim(method.question, [])
    if not question:
        raise bad("poll question must be non-empty")
    if html.units(question) > 300:
        raise bad("poll question length must not exceed 300")
    options = _options(method.options)
    quiz = method.type == "quiz"
    correct = method.correct_option_ids
    if correct is None and method.correct_option_id is not None:
        correct = [method.correct_option_id]
    if quiz and (not correct or not all(0 <= n < len(options) for n in correct)):
        raise bad("wrong correct option ID specified")
    if method.explanation and html.units(method.explanation) > 200:
        raise bad("message is too long")
    poll: Json = {
        "id": str(world.serial()),
        "question": question,
        "options": options,
        "total_voter_count": 0,
        "is_closed": bool(method.is_closed),
        "is_anonymous": method.is_anonymous is not False,
        "type": method.type or "regular",
        "allows_multiple_answers": bool(method.allows_multiple_answers),
        "allows_revoting": not quiz if method.allows_revoting is None else method.allows_revoting,
        "members_only": False,
    }
    closes = _closing(world, method)
    if closes is not None:
        poll["close_date"] = closes
        if method.open_period is not None:
            poll["open_period"] = method.open_period
    if quiz:
        poll["correct_option_ids"] = correct
        if method.explanation:
            poll["explanation"] = method.explanation
    return deliver(world, chat, method, request, "poll", {"poll": poll}).json()


def _options(given: list[Any]) -> list[Json]:
    texts = [o if isinstance(o, str) else o.text for o in given]
    if not texts:
        raise bad("poll must have at least 1 option")
    if len(texts) > 12:
        raise bad("poll can't have more than 12 options")
    for text in texts:
        if not text.strip():
            raise bad("poll options must be non-empty")
        if html.units(text) > 100:
            raise bad("poll options length must not exceed 100")
    if len(set(texts)) != len(texts):
        raise bad("poll options must not repeat")
    return [
        {"persistent_id": str(number), "text": text.strip(), "voter_count": 0}
        for number, text in enumerate(texts)
    ]


def _closing(world: World, method: SendPoll) -> int | None:
    now = world.now()
    if method.open_period is not None:
        period = method.open_period
    elif method.close_date is not None:
        period = _timestamp(method.close_date, now) - now
    else:
        return None
    if not 5 <= period <= LONGEST:
        raise bad("poll can't be closed at the specified time")
    return now + period


def _timestamp(value: datetime | timedelta | int, now: int) -> int:
    if isinstance(value, datetime):
        return int(value.timestamp())
    if isinstance(value, timedelta):
        return now + int(value.total_seconds())
    return value


@models(StopPoll)
def stop_poll(world: World, method: StopPoll, request: Request) -> Json:
    """Close a poll of the bot and give its result."""
    chat = world.chat(method.chat_id)
    posted = world.message(chat, method.message_id, "message with poll to stop not found")
    if posted.poll is None or posted.sender is not world.bot:
        raise bad("poll can't be stopped")
    close_due(world)
    if posted.poll["is_closed"]:
        raise bad("poll has already been closed")
    markup = checks.markup(
        request.raw.get("reply_markup"), private=chat.is_private, inline_only=True
    )
    body = {key: value for key, value in posted.body.items() if key != "reply_markup"}
    if markup:
        body["reply_markup"] = markup
    body["poll"] = {**posted.poll, "is_closed": True}
    world.replace(posted, "poll", body)
    world.queue("poll", body["poll"])
    return dict(body["poll"])


def close_due(world: World) -> None:
    """Close every poll whose time has come by the clock."""
    now = world.now()
    for state in world.polls.values():
        if state.closes_at is not None and state.closes_at <= now:
            state.closes_at = None
            poll = state.message.body["poll"]
            if not poll["is_closed"]:
                _show(world, state, {**poll, "is_closed": True})


def vote(world: World, posted: Posted, user: User, chosen: list[int]) -> None:
    """Count a vote; an empty one takes it back. Raises AssertionError if Telegram forbids it."""
    close_due(world)
    poll = posted.body["poll"]
    state = world.polls[poll["id"]]
    assert not poll["is_closed"], f"the poll «{poll['question']}» is closed"
    assert state.multiple or len(chosen) < 2, "this poll takes one answer"
    assert state.revoting or user.id not in state.votes, "this poll does not let votes change"
    state.votes.pop(user.id, None)
    if chosen:
        state.votes[user.id] = sorted(chosen)
    counts = [0] * len(poll["options"])
    for answers in state.votes.values():
        for number in answers:
            counts[number] += 1
    options = [
        {**option, "voter_count": count}
        for option, count in zip(poll["options"], counts, strict=True)
    ]
    _show(world, state, {**poll, "options": options, "total_voter_count": len(state.votes)})
    if not state.anonymous:
        answer = {"poll_id": poll["id"], "user": user.json(), "option_ids": sorted(chosen)}
        ids = [options[number]["persistent_id"] for number in sorted(chosen)]
        world.queue("poll_answer", {**answer, "option_persistent_ids": ids})


def _show(world: World, state: PollState, poll: Json) -> None:
    state.message.body = {**state.message.body, "poll": poll}
    world.notify(Change("chat", state.message.chat.id))
    world.queue("poll", poll)
