"""What somebody's leaving means for questions: their own end, those they held go on (domain §3)."""

from sqlalchemy import select

from mentoring.acting import Act
from mentoring.help.route import ARRIVAL, CLOCK, WAITED, go_on_if_nobody_is_left, release
from mentoring.waiting.asks import over
from storage.help import (
    OPEN,
    WAITING,
    HelpAsk,
    HelpRequest,
    HelpTalk,
    conversations_of,
    questions_of,
)


def leave_help(act: Act, person_id: int, organisation_id: int | None = None) -> None:
    """Close the questions of a person who is erased or leaves an organisation, and bring what
    they were asked to others. Whoever was answering them is told, and is free.
    """

    def concerned(request: HelpRequest) -> bool:
        return organisation_id in (None, request.organisation_id)

    for request in filter(concerned, questions_of(act.session, person_id, OPEN)):
        _close(act, request)
    for request in filter(concerned, conversations_of(act.session, person_id)):
        release(act, request, "unreached")
    asked = (
        select(HelpRequest, HelpAsk)
        .join(HelpAsk, HelpAsk.request_id == HelpRequest.id)
        .where(HelpAsk.person_id == person_id, HelpAsk.answer == "", HelpRequest.state.in_(WAITING))
        .order_by(HelpRequest.id)
    )
    for request, ask in act.session.execute(asked).all():
        if not concerned(request):
            continue
        ask.answer, ask.answered_at = "unreached", act.now
        go_on_if_nobody_is_left(act, request)


def _close(act: Act, request: HelpRequest) -> None:
    helper_id = request.helper_id if request.state == "answering" else None
    request.state, request.solved = "closed", False
    request.closed_at, request.due_at = act.now, None
    act.stop_waiting(CLOCK, request.id)
    act.stop_waiting(ARRIVAL, request.id)
    over(act, WAITED, request.id)
    act.note("help", request.id, "closed", solved=False)
    if helper_id is None:
        return
    talk = act.session.get(HelpTalk, helper_id)
    if talk is not None and talk.request_id == request.id:
        act.session.delete(talk)
    act.tell(helper_id, "help-left")
