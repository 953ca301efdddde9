"""The programme as a file, at any moment (domain §5)."""

from datetime import date
from zoneinfo import ZoneInfo

from handlers.mentorships.telling import person, year_day
from handlers.programmes.facts import people_in, programme_seen, version_seen
from handlers.screen import Attachment, Screen
from handlers.view import View
from mentoring.documents.cases import NameInPapers
from mentoring.documents.forms import ROLE_FORMS
from mentoring.documents.names import PersonName
from mentoring.documents.papers import Issuer, Participant
from mentoring.documents.programme_paper import SECTIONS, PlanRow, ProgrammePaper, programme_paper
from mentoring.documents.text import official_date
from mentoring.mentorships.circle import zone_of
from mentoring.programmes.plan import due_dates, items_in
from mentoring.refusals import NotFound
from storage.mentorships import Mentorship
from storage.organisations import Organisation
from storage.people import Person, Profile, people_with_role
from storage.programmes import Programme, ProgrammeVersion, consents_to
from storage.tasks import Task, plan_tasks, tasks_of

BLANK = "____________________"


def programme_file(view: View, programme_id: int) -> Screen:
    """The version in force, with marks of what is done and what was done besides the plan."""
    programme, row, _ = programme_seen(view, programme_id)
    version = view.session.get(ProgrammeVersion, programme.current_id or 0)
    if version is None:
        raise NotFound
    return _file(view, programme, row, version, _live(view, programme, version))


def version_file(view: View, version_id: int) -> Screen:
    """A version as it is written now."""
    version, programme, row, _ = version_seen(view, version_id)
    if version.id == programme.current_id:
        return programme_file(view, programme.id)
    items = items_in(version.plan)
    due = due_dates(items)
    plan = tuple(
        PlanRow(
            text=item.text,
            due=due[item.key],
            who=item.who,
            direction=item.direction,
            expected=item.expected,
            stage=item.stage,
        )
        for item in sorted(items, key=lambda item: (due[item.key], item.key))
    )
    return _file(view, programme, row, version, plan)


def _live(view: View, programme: Programme, version: ProgrammeVersion) -> tuple[PlanRow, ...]:
    planned = [task for task in plan_tasks(view.session, programme.id) if _stands(task, programme)]
    besides = [
        task
        for task in tasks_of(view.session, programme.mentorship_id)
        if not task.planned and version.starts_on <= task.due_on <= version.ends_on
    ]
    return tuple(
        PlanRow(
            text=task.text,
            due=task.due_on,
            who=task.who,
            direction=task.direction,
            expected=task.expected,
            mark=f"выполнено {official_date(task.done_on)}" if task.done_on else "",
            stage=task.stage,
            planned=task.planned,
        )
        for task in sorted(planned + besides, key=lambda task: (task.due_on, task.id))
    )


def _stands(task: Task, programme: Programme) -> bool:
    """What was dropped with the end of the programme was in its plan, only not done."""
    return task.state != "dropped" or programme.state not in ("draft", "active")


def _file(
    view: View,
    programme: Programme,
    row: Mentorship,
    version: ProgrammeVersion,
    plan: tuple[PlanRow, ...],
) -> Screen:
    organisation = view.session.get_one(Organisation, row.organisation_id)
    zone = ZoneInfo(zone_of(view.session, row.organisation_id))
    mentor, mentees = people_in(view, row)
    approver = person(view, version.approved_by) if version.approved_by else None
    paper = ProgrammePaper(
        issuer=_issuer(view, organisation),
        mentor=_participant(view, mentor),
        mentees=tuple(_participant(view, one) for one in mentees),
        form=ROLE_FORMS[row.role_form],
        staged=programme.kind == "staged",
        starts=version.starts_on,
        ends=version.ends_on,
        mode=version.mode,
        texts=tuple((code, getattr(version, code)) for code, _ in SECTIONS),
        plan=plan,
        number=version.number,
        agreed=tuple(
            (view.full(person(view, one.person_id)), one.agreed_at.astimezone(zone).date())
            for one in consents_to(view.session, version.id)
        ),
        approved_by=view.full(approver) if approver else "",
        approved_on=_day(version, zone),
    )
    name = view.words.plain("programme-file-name")
    text = view.words(
        "programme-file-ready", number=version.number, day=year_day(view, version.ends_on)
    )
    return Screen(text, attachment=Attachment(name, programme_paper, (paper,)))


def _day(version: ProgrammeVersion, zone: ZoneInfo) -> date | None:
    return version.approved_at.astimezone(zone).date() if version.approved_at else None


def _issuer(view: View, organisation: Organisation) -> Issuer:
    heads = people_with_role(view.session, organisation.id, "head")
    head = _name(heads[0]) if heads else NameInPapers(PersonName(BLANK, ""))
    return Issuer(organisation=organisation.name, head=head)


def _participant(view: View, one: Person) -> Participant:
    profile = view.session.get(Profile, one.id)
    return Participant(_name(one), position=profile.position if profile else "")


def _name(one: Person) -> NameInPapers:
    return NameInPapers(PersonName(one.surname, one.first_name, one.patronymic))
