"""What is brought to people by itself: asked, how it stands, and the talk's messages."""

from handlers.help.buttons import Card, Close, Reopen, Take, Talk
from handlers.help.people import (
    NAME_ON_BUTTON,
    author_name,
    cut,
    excerpt,
    mentee_name,
)
from handlers.help.relayed import Relayed
from handlers.help.screens import request_screen
from handlers.notices import notice
from handlers.screen import Button, Rows, Screen, rows
from handlers.view import View
from locales.translator import shared
from storage.help import (
    HelpMessage,
    HelpRequest,
    HelpTalk,
    ask_of,
    conversations_of,
    delivered_number,
)
from storage.people import Person


@notice("help-asked")
def asked(view: View, request_id: int) -> Screen | None:
    """You are asked; None when somebody has it already or it is closed."""
    request = view.session.get_one(HelpRequest, request_id)
    ask = ask_of(view.session, request_id, view.me.id)
    if request.state in ("answering", "closed") or ask is None or ask.answer != "":
        return None
    return request_screen(view, request_id)


@notice("help-state")
def state(view: View, request_id: int, state: str) -> Screen | None:
    """To the mentee: how it stands now."""
    request = view.session.get_one(HelpRequest, request_id)
    return request_screen(view, request_id) if request.state == state else None


@notice("help-lapsed")
def lapsed(view: View, request_id: int) -> Screen:
    """To who held it: it has gone on, and that is fine."""
    request = view.session.get_one(HelpRequest, request_id)
    return Screen(view.words("help-lapsed", question=excerpt(view, request)))


@notice("help-gone-on")
def gone_on(view: View, request_id: int) -> Screen | None:
    """To who was asked first: others are asked as well, and one may still answer."""
    request = view.session.get_one(HelpRequest, request_id)
    ask = ask_of(view.session, request_id, view.me.id)
    if request.state in ("answering", "closed") or ask is None or ask.answer != "":
        return None
    text = view.words("help-gone-on", question=excerpt(view, request))
    return Screen(text, rows(view.button("help-take", Take(request=request_id))))


@notice("help-over")
def over(view: View, request_id: int) -> Screen | None:
    """To who answered: closed, thank you."""
    request = view.session.get_one(HelpRequest, request_id)
    if request.state != "closed":
        return None
    key = "help-over-solved" if request.solved else "help-over"
    return Screen(view.words(key, name=mentee_name(view, request), question=excerpt(view, request)))


@notice("help-left")
def left(view: View) -> Screen:
    """To who answered: who asked has erased their data, so that nothing is left to answer."""
    return Screen(view.words("help-left"))


@notice("help-again")
def again(view: View, request_id: int) -> Screen | None:
    """To who answered: the mentee has opened it again."""
    request = view.session.get_one(HelpRequest, request_id)
    if request.state != "answering" or request.helper_id != view.me.id:
        return None
    screen = request_screen(view, request_id)
    return Screen(f"{view.words('help-again')}\n{screen.text}", screen.rows)


@notice("help-undelivered")
def undelivered(view: View, request_id: int) -> Screen | None:
    """To who answered: the mentee cannot be reached just now."""
    request = view.session.get_one(HelpRequest, request_id)
    if request.state != "answering":
        return None
    return Screen(view.words("help-undelivered", name=mentee_name(view, request)))


@notice("help-message")
def message(view: View, message_id: int) -> Relayed | None:
    """A message of the talk, from its author to the reader."""
    said = view.session.get(HelpMessage, message_id)
    if said is None or said.request_id is None:
        return None
    request = view.session.get_one(HelpRequest, said.request_id)
    author = view.session.get_one(Person, said.author_id)
    name = author_name(view, request, said.author_id)
    key = "help-from-corrected" if said.corrects_id else "help-from"
    topic = ""
    if len(conversations_of(view.session, view.me.id)) > 1:
        topic = view.words("help-topic", question=excerpt(view, request))
    return Relayed(
        kind=said.kind,
        header=view.words(key, name=name) + topic,
        body=said.html,
        whose=Button(
            view.words.plain("help-from-button", name=cut(name, NAME_ON_BUTTON)),
            Card(request=request.id),
        ),
        rows=_buttons(view, request),
        from_chat=author.telegram_id,
        number=said.message_id,
        reply_to=_reply_to(view, said),
        no_voice=view.words("help-no-voice", name=name),
        gone=view.words("help-gone"),
        author_told=shared()(author.locale)(
            "help-no-voice-author", name=_reader_name(view, request)
        ),
    )


def _reader_name(view: View, request: HelpRequest) -> str:
    """How the reader is called to the author."""
    hidden = request.nameless and view.me.id == request.mentee_id
    return view.words.plain("help-colleague") if hidden else view.address(view.me)


def _reply_to(view: View, said: HelpMessage) -> int | None:
    """What it replies to, as it stands in the reader's chat."""
    target_id = said.reply_to_id or said.corrects_id
    if target_id is None:
        return None
    target = view.session.get_one(HelpMessage, target_id)
    if target.author_id == view.me.id:
        return target.message_id
    return delivered_number(view.session, view.me.id, target_id)


def _buttons(view: View, request: HelpRequest) -> Rows:
    """«Ответить» where messages would go elsewhere; the mentee can also end it."""
    mentee = request.mentee_id == view.me.id
    if request.state == "closed":
        return rows(view.button("help-reopen", Reopen(request=request.id))) if mentee else ()
    if request.state != "answering":
        return ()
    talk = view.session.get(HelpTalk, view.me.id)
    here = talk is not None and talk.request_id == request.id
    if talk is None:
        here = len(conversations_of(view.session, view.me.id)) == 1
    reply = () if here else (view.button("help-reply", Talk(request=request.id)),)
    end = view.button("help-solved", Close(request=request.id, solved=True))
    return rows(*reply, *((end,) if mentee else ()))
