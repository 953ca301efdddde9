"""Answering: a vote in the poll, a questionnaire item by item, and showing it (domain §9)."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from sqlalchemy import delete

from mentoring.acting import Act, action, anyone
from mentoring.permissions import on_line
from mentoring.refusals import Late, NotFound, Refusal
from mentoring.surveys.items import UnfitAnswer, fitting_answer
from mentoring.surveys.questionnaires import MONITORING_OPTIONS, QUESTIONNAIRES
from mentoring.surveys.rounds import SHEET
from mentoring.times.quiet import not_in_quiet_hours
from mentoring.waiting.asks import answered, open_again
from storage.people import people_with_role
from storage.surveys import (
    Sheet,
    Survey,
    SurveyAnswer,
    answers_of,
    open_poll_sheet,
    sheet_by_poll,
)

POLL_ITEM = "state"


def own_sheet(act: Act, sheet_id: int) -> Sheet:
    """The caller's own sheet. :raises NotFound: it is another's"""
    sheet = act.session.get(Sheet, sheet_id)
    if sheet is None or sheet.person_id != act.caller.id:
        raise NotFound
    return sheet


@on_line("own_data")
def _own(act: Act, *, sheet_id: int, **_: object) -> None:
    own_sheet(act, sheet_id)


@action(anyone)
def vote(act: Act, poll_id: str, chosen: Sequence[int]) -> bool:
    """Take a vote in the quarter's poll, changed or (nothing chosen) taken back; whether it counts.

    A poll that came a second time after a crash is known by who votes. Somebody else's poll
    (forwarded) and one that is over count nothing.
    """
    sheet = sheet_by_poll(act.session, poll_id) or open_poll_sheet(act.session, act.caller.id)
    if sheet is None or sheet.person_id != act.caller.id:
        return False
    survey = act.session.get_one(Survey, sheet.survey_id)
    if survey.state != "open":
        return False
    if not chosen:
        act.session.execute(delete(SurveyAnswer).where(SurveyAnswer.sheet_id == sheet.id))
        sheet.state, sheet.done_at, sheet.shown_at = "asked", None, None
        open_again(act, SHEET, sheet.id)
        return True
    if not 0 <= chosen[0] < len(MONITORING_OPTIONS):
        return False
    _keep(act, sheet, POLL_ITEM, MONITORING_OPTIONS[chosen[0]])
    sheet.state, sheet.done_at = "done", act.now
    answered(act, SHEET, sheet.id)
    return True


@action(_own)
def answer(act: Act, sheet_id: int, item: str, value: int | str | None) -> None:
    """Keep one answer (None: skipped) of a questionnaire under way; a later one replaces it.

    :raises Late: `survey-done`, `survey-closed`; (Refusal) `survey-unfit`
    """
    sheet = _open_sheet(act, sheet_id)
    try:
        found = QUESTIONNAIRES[sheet.questionnaire].item(item)
        if value is None and not found.skippable:
            raise Refusal("survey-unfit")
        kept = None if value is None else fitting_answer(found, value)
    except (KeyError, UnfitAnswer):
        raise Refusal("survey-unfit") from None
    _keep(act, sheet, item, kept if isinstance(kept, int | str) else None)


@action(_own)
def finish(act: Act, sheet_id: int) -> None:
    """The last question is answered: from now on the sheet counts and does not change.

    :raises Late: `survey-done`, `survey-closed`; (Refusal) `survey-unfit` when something is missing
    """
    sheet = _open_sheet(act, sheet_id)
    questionnaire = QUESTIONNAIRES[sheet.questionnaire]
    if questionnaire.next_after(frozenset(answers_of(act.session, sheet.id))) is not None:
        raise Refusal("survey-unfit")
    sheet.state, sheet.done_at = "done", act.now
    answered(act, SHEET, sheet.id)


@action(_own)
def show_to_curator(act: Act, sheet_id: int) -> None:
    """Let the curators see these answers under one's name.

    Only while the round is open: afterwards its total without this person would tell of the others.

    :raises Late: `survey-shown`, `survey-show-late`; (Refusal) `survey-vote-first`
    """
    sheet = own_sheet(act, sheet_id)
    if sheet.state != "done":
        raise Refusal("survey-vote-first")
    if sheet.shown_at is not None:
        raise Late("survey-shown")
    survey = act.session.get_one(Survey, sheet.survey_id)
    if survey.state != "open":
        raise Late("survey-show-late")
    sheet.shown_at = act.now
    act.note("survey-sheet", sheet.id, "shown")
    for curator in people_with_role(act.session, survey.organisation_id, "curator"):
        due_at = not_in_quiet_hours(act.now, ZoneInfo(curator.timezone))
        act.tell(curator.id, "survey-shown", due_at=due_at, sheet_id=sheet.id)


def _open_sheet(act: Act, sheet_id: int) -> Sheet:
    sheet = own_sheet(act, sheet_id)
    if sheet.state == "done":
        raise Late("survey-done")
    if act.session.get_one(Survey, sheet.survey_id).state != "open":
        raise Late("survey-closed")
    return sheet


def _keep(act: Act, sheet: Sheet, item: str, value: int | str | None) -> None:
    row = answers_of(act.session, sheet.id).get(item)
    if row is None:
        row = SurveyAnswer(sheet_id=sheet.id, item=item)
        act.session.add(row)
    row.mark = value if isinstance(value, int) else None
    row.words = value if isinstance(value, str) else ""
    row.at = act.now
