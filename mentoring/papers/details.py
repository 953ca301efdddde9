"""What an organisation's papers say of it, and who signs them."""

from collections.abc import Mapping

from sqlalchemy.orm import Session

from mentoring.acting import Act, action
from mentoring.documents.cases import NameInPapers
from mentoring.documents.names import PersonName, UnclearName, split_name
from mentoring.documents.papers import Issuer
from mentoring.papers.naming import PEN, gender_among, written
from mentoring.permissions import may
from mentoring.refusals import Refusal
from storage.organisations import Organisation
from storage.papers import PaperDetails
from storage.people import people_with_role

FIELDS = ("full_name", "place", "head_post", "head_name", "basis", "pay")
LONGEST = {"full_name": 300, "place": 100, "head_post": 100, "head_name": 180, "basis": 300}
POST = "директор"


@action(may("papers"))
def keep_details(act: Act, organisation_id: int, answers: Mapping[str, str | None]) -> None:
    """Keep what the papers say of the organisation; what is not among FIELDS is left out.

    Anything may be empty: then a line for the pen stands there, or the usual word.

    :raises Refusal: `name-form`, the head's name cannot be taken apart
    """
    _check_name(answers.get("head_name"))
    row = act.session.get(PaperDetails, organisation_id)
    if row is None:
        row = PaperDetails(organisation_id=organisation_id, changed_at=act.now)
        act.session.add(row)
    for name in FIELDS:
        if name in answers:
            value = (answers[name] or "")[: LONGEST.get(name, 300)]
            if name == "head_name" and value != row.head_name:
                row.head_forms = {}  # they were of another name
            setattr(row, name, value)
    row.changed_by, row.changed_at = act.caller_id, act.now
    act.note("organisation", organisation_id, "paper-details", fields=sorted(answers))


def _check_name(text: str | None) -> None:
    if text:
        try:
            split_name(text)
        except UnclearName:
            raise Refusal("name-form") from None


def details_of(session: Session, organisation_id: int) -> PaperDetails | None:
    """What was entered, if anything was."""
    return session.get(PaperDetails, organisation_id)


def issuer_of(session: Session, organisation_id: int) -> Issuer:
    """The organisation and its head for a paper.

    The name that the curator entered is the one that signs; else the head who has joined; else
    there is room for the pen.
    """
    organisation = session.get_one(Organisation, organisation_id)
    details = details_of(session, organisation_id)
    if details is None:
        return Issuer(organisation.name, _joined_head(session, organisation_id), POST)
    entered = details.head_name
    return Issuer(
        organisation=details.full_name or organisation.name,
        head=_entered_head(details) if entered else _joined_head(session, organisation_id),
        head_position=details.head_post or POST,
        place=details.place,
    )


def head_person(session: Session, organisation_id: int) -> int | None:
    """Whose name signs, where it is a person we know; None: an entered name, or nobody."""
    details = details_of(session, organisation_id)
    if details is not None and details.head_name:
        return None
    heads = people_with_role(session, organisation_id, "head")
    return heads[0].id if heads else None


def _entered_head(details: PaperDetails) -> NameInPapers:
    forms = {str(case): str(text) for case, text in details.head_forms.items()}
    gender = gender_among(forms.pop("gender", ""))
    return NameInPapers(split_name(details.head_name), gender, forms)


def _joined_head(session: Session, organisation_id: int) -> NameInPapers:
    heads = people_with_role(session, organisation_id, "head")
    if not heads:
        return NameInPapers(PersonName(PEN, ""))
    return written(session, heads)[heads[0].id]
