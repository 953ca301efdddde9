"""A programme in force is changed as it was made; its dates too (S0 4.10, 4.13, domain §5)."""

from dataclasses import replace
from datetime import date
from typing import Any

from mentoring.acting import Act, action
from mentoring.permissions import on_line
from mentoring.programmes.agreeing import offer
from mentoring.programmes.circle import (
    draft,
    leads_programme,
    leads_version,
    local_today,
    programme_of,
    takes_part,
)
from mentoring.programmes.plan import due_dates, items_in, kept_items, kept_steps, steps_of
from mentoring.programmes.terms import LONGEST_REMARK, SECTIONS, check_term
from mentoring.refusals import Late, NotFound, Refusal
from storage.programmes import (
    PlanTemplate,
    Programme,
    ProgrammeVersion,
    last_number,
    templates_of,
    unsettled_version,
)
from storage.tasks import finished_keys

MOST_TEMPLATES = 20
COPIED = ("starts_on", "ends_on", "mode", *SECTIONS, "plan")


@action(leads_programme)
def change_programme(act: Act, programme_id: int, why: str) -> int:
    """Begin a changed version of the programme in force; the new draft's id.

    :raises Late: `programme-over`; `programme-changing` while another change is on its way
    """
    return _copy(act, programme_of(act, programme_id), why).id


@action(takes_part)
def move_end(act: Act, programme_id: int, ends_on: date, why: str) -> int:
    """Either side proposes another last day; who proposes has agreed. The new version's id.

    What was due later than the new last day is due on that day.

    :raises Late: `programme-over`, `programme-changing`
    :raises Refusal: `programme-end-past`, `programme-end-same`, and as `check_term`
    """
    programme = programme_of(act, programme_id)
    version = _copy(act, programme, why)
    if ends_on < local_today(act, programme):
        raise Refusal("programme-end-past")
    if ends_on == version.ends_on:
        raise Refusal("programme-end-same")
    check_term(programme.kind, version.starts_on, ends_on)
    version.ends_on = ends_on
    version.plan = _within(act, programme, version)
    offer(act, programme, version)
    return version.id


@action(leads_version)
def drop_version(act: Act, version_id: int) -> None:
    """The mentor throws a draft away; what is in force stays.

    :raises Late: `programme-not-draft`
    """
    programme, version = draft(act, version_id)
    version.state, version.changed_at = "dropped", act.now
    if programme.current_id is None:
        programme.state, programme.changed_at = "dropped", act.now
    act.note("programme", programme.id, "dropped", version=version.number)


@action(leads_programme)
def keep_plan_template(act: Act, programme_id: int, title: str) -> int:
    """The mentor puts the plan by as a template of their own; its id.

    :raises Refusal: `plan-empty`, `plan-many-templates`
    """
    programme = programme_of(act, programme_id)
    version = unsettled_version(act.session, programme_id) or act.session.get(
        ProgrammeVersion, programme.current_id or 0
    )
    if version is None or not version.plan:
        raise Refusal("plan-empty")
    if len(templates_of(act.session, act.caller.id)) >= MOST_TEMPLATES:
        raise Refusal("plan-many-templates", most=MOST_TEMPLATES)
    steps = steps_of(items_in(version.plan), version.starts_on)
    row = PlanTemplate(
        person_id=act.caller.id,
        title=title.strip()[:100],
        items=kept_steps(steps),
        created_at=act.now,
    )
    act.session.add(row)
    act.session.flush()
    return row.id


@on_line("set_tasks")
def _owns_template(act: Act, *, template_id: int, **_: object) -> None:
    row = act.session.get(PlanTemplate, template_id)
    if row is None or row.person_id != act.caller_id:
        raise NotFound


@action(_owns_template)
def drop_plan_template(act: Act, template_id: int) -> None:
    """The mentor throws a template of their own away."""
    act.session.delete(act.session.get_one(PlanTemplate, template_id))


def _copy(act: Act, programme: Programme, why: str) -> ProgrammeVersion:
    current = act.session.get(ProgrammeVersion, programme.current_id or 0)
    if programme.state != "active" or current is None:
        raise Late("programme-over")
    if unsettled_version(act.session, programme.id) is not None:
        raise Late("programme-changing")
    version = ProgrammeVersion(
        programme_id=programme.id,
        number=last_number(act.session, programme.id) + 1,
        state="draft",
        author_id=act.caller.id,
        why=why.strip()[:LONGEST_REMARK],
        created_at=act.now,
        changed_at=act.now,
        **{name: getattr(current, name) for name in COPIED},
    )
    act.session.add(version)
    act.session.flush()
    act.note("programme", programme.id, "change-begun", version=version.number)
    return version


def _within(act: Act, programme: Programme, version: ProgrammeVersion) -> list[dict[str, Any]]:
    items = items_in(version.plan)
    due, done = due_dates(items), finished_keys(act.session, programme.id)
    return kept_items(
        [
            replace(item, due_on=version.ends_on, after=None, days=0)
            if due[item.key] > version.ends_on and item.key not in done
            else item
            for item in items
        ]
    )
