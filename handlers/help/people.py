"""Who is who in a talk: names only as far as the reader may see them."""

from handlers.view import View
from mentoring.documents.names import gender_by_patronymic
from storage.help import HelpMessage, HelpRequest, ask_of, messages_of
from storage.people import Person

EXCERPT = 60
NAME_ON_BUTTON = 40


def mentee_name(view: View, request: HelpRequest) -> str:
    """Who asks. Without a name if they wished so, save to their own mentor and the curators."""
    if request.nameless and view.me.id != request.mentee_id:
        ask = ask_of(view.session, request.id, view.me.id)
        if ask is None or ask.stage == "pool":
            return view.words.plain("help-colleague")
    return view.address(view.session.get_one(Person, request.mentee_id))


def author_name(view: View, request: HelpRequest, author_id: int) -> str:
    """Whose message it is."""
    if author_id == request.mentee_id:
        return mentee_name(view, request)
    return view.address(view.session.get_one(Person, author_id))


def gender(person: Person) -> str:
    """`male`, `female` or `unknown`, as far as the patronymic says."""
    return gender_by_patronymic(person.patronymic) or "unknown"


def first_message(view: View, request: HelpRequest) -> HelpMessage:
    """The question itself."""
    return messages_of(view.session, request.id)[0]


def message_text(view: View, message: HelpMessage, most: int) -> str:
    """A message as text; what is no text is named: «[фото] Вот тетрадь»."""
    text = cut(message.text, most)
    if message.kind == "text":
        return text
    sign = view.words.plain(f"help-kind-{message.kind}")
    return f"{sign} {text}".strip()


def excerpt(view: View, request: HelpRequest, most: int = EXCERPT) -> str:
    """The question in one line."""
    return " ".join(message_text(view, first_message(view, request), most).split())


def cut(text: str, most: int) -> str:
    """A text of at most so many characters."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
