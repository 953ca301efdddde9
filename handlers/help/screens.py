"""How a question stands, for who asked it and for who was asked."""

from collections.abc import Sequence

from handlers.buttons import Open
from handlers.help.buttons import AddTo, AskThis, Card, Close, Pass, Rate, Reopen, Take, Talk
from handlers.help.people import (
    excerpt,
    first_message,
    gender,
    mentee_name,
    message_text,
)
from handlers.screen import Button, Rows, Screen, rows
from handlers.view import View
from mentoring.help.asking import kept_message, mentee_places
from mentoring.help.route import ON_THE_CARD
from mentoring.help.talking import offered_talks
from mentoring.refusals import NotFound
from storage.help import (
    OPEN,
    HelpAsk,
    HelpRequest,
    HelpTalk,
    ask_of,
    asked_of,
    asks_of,
    questions_of,
)
from storage.people import Person

SHOWN = 8
ON_BUTTON = 26


def request_screen(view: View, request_id: int) -> Screen:
    """A question as its reader may see it. Raises NotFound for whoever has no part in it."""
    request = view.session.get(HelpRequest, request_id)
    if request is None:
        raise NotFound
    if request.mentee_id == view.me.id:
        return _mine(view, request)
    ask = ask_of(view.session, request.id, view.me.id)
    if ask is None:
        raise NotFound
    return _asked(view, request, ask)


def _mine(view: View, request: HelpRequest) -> Screen:
    text = view.lines(
        view.words(f"help-mine-title-{request.state}"),
        view.words("help-quote", text=excerpt(view, request, 300)),
        _state_line(view, request),
    )
    return Screen(text, _mine_buttons(view, request))


def _mine_buttons(view: View, request: HelpRequest) -> Rows:
    number = request.id
    solved = view.button("help-solved", Close(request=number, solved=True))
    if request.state == "answering":
        talk = view.session.get(HelpTalk, view.me.id)
        other = talk is not None and talk.request_id != number
        reply = view.button("help-reply", Talk(request=number))
        drop = view.button("help-not-solved", Close(request=number, solved=False))
        return rows(*((reply,) if other else ()), solved, drop)
    if request.state != "closed":
        return rows(view.button("help-withdraw", Close(request=number, solved=False)))
    again = view.button("help-reopen", Reopen(request=number))
    if request.rating is None and request.first_answer_at is not None:
        marks = tuple(Button(str(mark), Rate(request=number, rating=mark)) for mark in range(1, 6))
        return (marks, (again,))
    return rows(again)


def _state_line(view: View, request: HelpRequest) -> str:
    """What the mentee reads of the state; who did not answer is not shamed."""
    session = view.session
    until = view.moment(request.due_at) if request.due_at else ""
    asks = asks_of(session, request.id)
    if request.state == "answering":
        assert request.helper_id is not None
        helper = session.get_one(Person, request.helper_id)
        return view.words("help-mine-answering", name=view.address(helper))
    if request.state == "asked":
        names = _names(view, [ask for ask in asks if ask.stage == "mentor"])
        return view.words("help-mine-asked", name=names, until=until)
    if request.state == "pooled":
        count = sum(ask.stage == "pool" and ask.answer == "" for ask in asks)
        return view.lines(
            _before(view, asks),
            view.words("help-mine-pooled", count=count, until=until),
        )
    if request.state == "escalated":
        curators = [ask for ask in asks if ask.stage == "curator"]
        if not curators:
            return view.words("help-mine-nobody")
        why = "conflict" if request.conflict else "other"
        return view.lines(
            _before(view, [ask for ask in asks if ask.answer == "away"]),
            view.words("help-mine-escalated", names=_names(view, curators), why=why),
        )
    if request.first_answer_at is None:
        return view.words("help-mine-withdrawn")
    rated = request.rating is not None
    return view.words("help-mine-rated" if rated else "help-mine-rate")


def _before(view: View, asks: Sequence[HelpAsk]) -> str | None:
    """What became of the ones asked before: «Борис Ильич пока не ответил», kindly."""
    earlier = [ask for ask in asks if ask.stage == "mentor" or ask.answer in ("passed", "lapsed")]
    if not earlier:
        return None
    ask = earlier[-1]
    person = view.session.get_one(Person, ask.person_id)
    if ask.answer == "away":
        why = "away"
    else:
        why = "passed" if ask.answer in ("passed", "unreached") else "silent"
    return view.words(f"help-before-{why}", name=view.address(person), gender=gender(person))


def _names(view: View, asks: Sequence[HelpAsk]) -> str:
    people = [view.session.get_one(Person, ask.person_id) for ask in asks]
    return ", ".join(view.address(person) for person in people)


def _asked(view: View, request: HelpRequest, ask: HelpAsk) -> Screen:
    mine = request.helper_id == view.me.id
    if request.state == "answering" and not mine:
        return Screen(view.words("help-asked-taken"))
    if request.state == "closed":
        return Screen(
            view.lines(
                view.words("help-asked-closed"),
                view.words("help-quote", text=excerpt(view, request, 200)) if mine else None,
            )
        )
    if ask.answer == "passed":
        return Screen(view.words("help-asked-passed"))
    until = view.moment(request.due_at) if request.due_at else ""
    state = "answering" if mine and request.state == "answering" else ask.stage
    text = view.lines(
        view.words("help-asked-title", urgency=view.words.plain(f"ask-urgency-{request.urgency}")),
        view.words("help-asked-who", name=mentee_name(view, request)),
        view.words(
            "help-quote", text=message_text(view, first_message(view, request), ON_THE_CARD)
        ),
        view.words("help-asked-conflict") if request.conflict else None,
        view.words(f"help-asked-{state}", until=until) if until else view.words("help-asked-open"),
        # A meeting does not stop the clock: only a word to the mentee does
        view.words("help-asked-meet", take=view.words.plain("help-take"))
        if state == "mentor"
        else None,
    )
    return Screen(text, _asked_buttons(view, request, ask))


def _asked_buttons(view: View, request: HelpRequest, ask: HelpAsk) -> Rows:
    number = request.id
    answer = (
        view.button("help-reply", Talk(request=number))
        if request.state == "answering"
        else view.button("help-take", Take(request=number))
    )
    buttons = [answer]
    if ask.stage == "mentor":
        buttons.append(view.button("help-meet", Open(entry="meet")))
    if ask.stage != "curator":
        buttons.append(view.button("help-pass", Pass(request=number)))
    return rows(*buttons)


def talk_screen(view: View, request_id: int) -> Screen:
    """After «Ответить»: whom the next message goes to."""
    request = view.session.get(HelpRequest, request_id)
    if request is None or view.me.id not in (request.mentee_id, request.helper_id):
        raise NotFound
    if request.state != "answering":
        return request_screen(view, request_id)
    if request.mentee_id == view.me.id:
        assert request.helper_id is not None
        name = view.address(view.session.get_one(Person, request.helper_id))
    else:
        name = mentee_name(view, request)
    return Screen(view.words("help-write-now", name=name))


def took_screen(view: View, request_id: int) -> Screen:
    """After «Отвечу сейчас»: the card, and that one can simply write."""
    screen = request_screen(view, request_id)
    request = view.session.get_one(HelpRequest, request_id)
    if request.state != "answering" or request.helper_id != view.me.id:
        return screen
    written = view.words("help-write-now", name=mentee_name(view, request))
    return Screen(f"{screen.text}\n\n{written}", screen.rows[1:])


def offer_screen(view: View, message_id: int) -> Screen:
    """What can become of a plain message: a question, or a part of one."""
    message = kept_message(view.session, message_id, view.me.id)
    if message.request_id is not None:
        return request_screen(view, message.request_id)
    talks = offered_talks(view.session, view.me.id)
    buttons = []
    for request in talks:
        own = request.mentee_id == view.me.id
        label = (
            view.words.plain("help-add-to", question=excerpt(view, request, ON_BUTTON))
            if own
            else view.words.plain("help-send-to", name=mentee_name(view, request))
        )
        buttons.append(Button(label, AddTo(request=request.id, message=message_id)))
    if mentee_places(view.session, view.my_id):
        key = "help-ask-new" if talks else "menu-ask"
        buttons.append(view.button(key, AskThis(message=message_id)))
    buttons.append(view.button("button-menu", Open(entry="menu")))
    key = "help-offer-several" if talks else "help-offer"
    return Screen(view.words(key), rows(*buttons))


def list_screen(view: View) -> Screen:
    """`/help_requests`: what waits for the reader, and the reader's own questions."""
    waiting = asked_of(view.session, view.me.id)[:SHOWN]
    own = questions_of(view.session, view.me.id, OPEN)[:SHOWN]
    closed = questions_of(view.session, view.me.id, ("closed",))[:3]
    lines: list[str] = [view.words("help-list-title")]
    buttons: list[Button] = []
    for key, found in (("asked", waiting), ("own", own), ("closed", closed)):
        if found:
            lines.append(view.words(f"help-list-{key}"))
        for request in found:
            number = len(buttons) + 1
            lines.append(
                view.words(
                    "help-list-line",
                    number=number,
                    state=view.words.plain(f"help-state-{request.state}"),
                    question=excerpt(view, request),
                )
            )
            short = excerpt(view, request, ON_BUTTON)
            buttons.append(Button(f"{number}. {short}", Card(request=request.id)))
    if not buttons:
        lines.append(view.words("help-list-empty"))
    if mentee_places(view.session, view.my_id):
        buttons.append(view.button("menu-ask", Open(entry="ask")))
    buttons.append(view.button("button-menu", Open(entry="menu")))
    return Screen("\n".join(lines), rows(*buttons))
