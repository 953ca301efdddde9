"""Answering: who takes a question holds it, passes it on, and it is closed by who asked (§7)."""

from mentoring.acting import Act, action, require_role
from mentoring.diary.entries import NOTE_LENGTH, write_entry
from mentoring.help.route import (
    ARRIVAL,
    CLOCK,
    WAITED,
    bring_messages,
    go_on,
    go_on_if_nobody_is_left,
    hold,
    release,
    tell_state,
    to_mentor,
)
from mentoring.help.talking import point_at
from mentoring.help.whom import present, tell_of
from mentoring.mentorships.standing_in import who_mentors
from mentoring.permissions import on_line
from mentoring.refusals import Late, NotFound
from mentoring.waiting.asks import answered, over
from mentoring.waiting.telling import tell_kindly
from storage.help import HelpRequest, HelpTalk, ask_of, messages_of
from storage.mentorships import Mentorship

HELPERS = ("mentor", "curator")


@on_line("answer_help")
def _asked(act: Act, *, request_id: int, **_: object) -> None:
    request = act.session.get(HelpRequest, request_id)
    if request is None or ask_of(act.session, request_id, act.caller.id) is None:
        raise NotFound
    require_role(act, request.organisation_id, *HELPERS)


@on_line("ask_help")
def _own(act: Act, *, request_id: int, **_: object) -> None:
    request = act.session.get(HelpRequest, request_id)
    if request is None or request.mentee_id != act.caller.id:
        raise NotFound


@action(_asked)
def take(act: Act, request_id: int, form: str = "") -> None:
    """«Отвечу сейчас»: the first to take it holds it; the mentee is told who answers.

    :param form: the form under way, which the next message passes by

    :raises Late: `help-taken` by somebody else, `help-closed`
    """
    request = act.session.get_one(HelpRequest, request_id)
    if request.state == "closed":
        raise Late("help-closed")
    if request.state == "answering" and request.helper_id != act.caller_id:
        raise Late("help-taken")
    point_at(act, request, chosen=True, form=form)
    if request.state == "answering":
        return
    assert act.caller_id is not None
    request.state, request.helper_id = "answering", act.caller_id
    ask = ask_of(act.session, request_id, act.caller_id)
    assert ask is not None
    ask.answer, ask.answered_at = "took", act.now
    answered(act, WAITED, request.id)
    over(act, WAITED, request.id)
    hold(act, request)
    bring_messages(act, request, act.caller_id, taken=True)
    act.note("help", request.id, "taken")
    tell_state(act, request)


@action(_asked)
def pass_on(act: Act, request_id: int) -> None:
    """«Передать»: somebody else is asked at once; for who passes on it ends kindly.

    :raises Late: somebody else answers already, or it is closed
    """
    request = act.session.get_one(HelpRequest, request_id)
    if request.state == "closed":
        raise Late("help-closed")
    if request.state == "answering":
        if request.helper_id != act.caller_id:
            raise Late("help-taken")
        release(act, request, "passed")
        return
    ask = ask_of(act.session, request_id, act.caller.id)
    assert ask is not None
    if ask.answer == "passed":
        raise Late("already-answered")
    ask.answer, ask.answered_at = "passed", act.now
    answered(act, WAITED, request.id)
    act.note("help", request.id, "passed")
    go_on_if_nobody_is_left(act, request)


@action(_own)
def close(act: Act, request_id: int, solved: bool) -> None:
    """The mentee closes it: solved, or not needed any more. Who answered is told.

    :raises Late: it is closed already
    """
    request = act.session.get_one(HelpRequest, request_id)
    if request.state == "closed":
        raise Late("help-closed")
    request.state, request.solved = "closed", solved
    request.closed_at, request.due_at = act.now, None
    act.stop_waiting(CLOCK, request.id)
    act.stop_waiting(ARRIVAL, request.id)
    over(act, WAITED, request.id)
    for person_id in (request.mentee_id, request.helper_id):
        talk = act.session.get(HelpTalk, person_id) if person_id else None
        if talk is not None and talk.request_id == request.id:
            act.session.delete(talk)
    act.note("help", request.id, "closed", solved=solved)
    if request.helper_id is not None:
        tell_kindly(act, request.helper_id, "help-over", request_id=request.id)
    _enter_in_diary(act, request)


def _enter_in_diary(act: Act, request: HelpRequest) -> None:
    """What the mentee's own mentor answered enters the pair's diary by itself (S4, L2)."""
    if request.mentorship_id is None or request.answered_by is None:
        return
    mentorship = act.session.get_one(Mentorship, request.mentorship_id)
    if mentorship.mentor_id == request.answered_by:
        question = messages_of(act.session, request.id)[0].text
        write_entry(
            act,
            mentorship.id,
            "help",
            at=request.first_answer_at or act.now,
            text=question[:NOTE_LENGTH],
            subject_id=request.id,
        )


@action(_own)
def rate(act: Act, request_id: int, rating: int) -> None:
    """How it helped, 1 to 5; only aggregates of it are ever seen.

    :raises Late: it was rated already or is open again
    """
    request = act.session.get_one(HelpRequest, request_id)
    if rating not in range(1, 6):
        raise NotFound
    if request.state != "closed" or request.rating is not None:
        raise Late("already-answered")
    request.rating = rating


@action(_own)
def reopen(act: Act, request_id: int) -> None:
    """Open it again: with who answered last, else from the beginning.

    :raises Late: it is open
    """
    request = act.session.get_one(HelpRequest, request_id)
    if request.state != "closed":
        raise Late
    request.closed_at = request.solved = request.rating = None
    request.reopened += 1
    act.note("help", request.id, "reopened")
    if request.helper_id is not None and present(act, request.helper_id):
        request.state = "answering"
        hold(act, request)
        point_at(act, request)
        tell_of(act, request, request.helper_id, "help-again")
        return
    request.state, request.helper_id = "asked", None
    mentorship = (
        act.session.get(Mentorship, request.mentorship_id) if request.mentorship_id else None
    )
    if mentorship is not None and not request.conflict:
        to_mentor(act, request, who_mentors(act.session, mentorship, act.now))
    else:
        go_on(act, request)
