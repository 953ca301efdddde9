"""A programme is written in small steps; every step is kept at once (domain §5, S0 4.7–4.9)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from mentoring.acting import Act, action
from mentoring.mentorships.circle import mentorship, zone_of
from mentoring.mentorships.rules import today
from mentoring.programmes.circle import (
    WRITES_IN,
    draft,
    leads,
    leads_version,
    local_today,
    mentorship_behind,
    takes_part_in_version,
)
from mentoring.programmes.plan import (
    LONGEST_AFTER,
    LONGEST_ITEM,
    MOST_ITEMS,
    WHO,
    Item,
    Step,
    items_in,
    kept_items,
    scheduled,
    steps_in,
    with_item,
    without_item,
)
from mentoring.programmes.plans import BY_FORM, FIRST_DAYS
from mentoring.programmes.staged_plan import STAGED
from mentoring.programmes.terms import (
    KINDS,
    LONGEST_TEXT,
    MODES,
    SECTIONS,
    check_start,
    check_term,
    stages,
    usual_term,
)
from mentoring.refusals import Late, NotFound, Refusal
from mentoring.tags import DIRECTIONS
from storage.programmes import PlanTemplate, Programme, ProgrammeVersion, programme_under_way
from storage.tasks import finished_keys, highest_key


@action(leads)
def begin_programme(act: Act, mentorship_id: int, kind: str) -> int:
    """The mentor begins a programme; its first version's id. A staged one has its plan already.

    :param kind: usual | staged
    :raises Late: `programme-open` while another is written or worked to; `mentorship-over`
    """
    row = mentorship(act, mentorship_id)
    if row.state not in WRITES_IN:
        raise Late("mentorship-over")
    if programme_under_way(act.session, mentorship_id) is not None:
        raise Late("programme-open")
    if kind not in KINDS:
        raise NotFound
    now_on = today(act.now, zone_of(act.session, row.organisation_id))
    starts, ends = usual_term(kind, row.starts_on, row.ends_on, now_on)
    programme = Programme(
        mentorship_id=mentorship_id,
        kind=kind,
        state="draft",
        created_at=act.now,
        changed_at=act.now,
    )
    act.session.add(programme)
    act.session.flush()
    version = ProgrammeVersion(
        programme_id=programme.id,
        number=1,
        state="draft",
        author_id=act.caller.id,
        starts_on=starts,
        ends_on=ends,
        plan=[],
        created_at=act.now,
        changed_at=act.now,
    )
    if kind == "staged":
        version.plan = kept_items(_scheduled(programme, version, STAGED, now_on))
    act.session.add(version)
    act.session.flush()
    act.note("programme", programme.id, "begun", kind=kind)
    return version.id


@action(takes_part_in_version)
def save_section(act: Act, version_id: int, section: str, text: str) -> None:
    """Write one section of a draft (or its mode); mentor and mentees may.

    :raises Late: `programme-not-draft`
    """
    _, version = draft(act, version_id)
    if section == "mode" and text in MODES:
        version.mode = text
    elif section in SECTIONS and text.strip():
        setattr(version, section, text.strip()[:LONGEST_TEXT])
    else:
        raise NotFound
    version.changed_at = act.now


@action(leads_version)
def save_term(act: Act, version_id: int, starts_on: date, ends_on: date) -> None:
    """From when to when a draft is for.

    :raises Late: `programme-not-draft`
    :raises Refusal: as `check_term` and `check_start`
    """
    programme, version = draft(act, version_id)
    if starts_on != version.starts_on:
        check_start(starts_on, local_today(act, programme))
    check_term(programme.kind, starts_on, ends_on)
    version.starts_on, version.ends_on, version.changed_at = starts_on, ends_on, act.now


@action(leads_version)
def save_item(act: Act, version_id: int, item: Item) -> None:
    """Put an item into a draft's plan: a new one (key 0), or in place of the one with its key.

    :raises Late: `programme-not-draft`
    :raises Refusal: `plan-full`, `plan-circle`
    """
    programme, version = draft(act, version_id)
    known = item.who in WHO and item.direction in ("", *DIRECTIONS)
    if not known or not item.text.strip() or not 0 <= item.days <= LONGEST_AFTER:
        raise NotFound
    if (item.due_on is None) == (item.after is None):
        raise NotFound
    item = replace(item, text=item.text[:LONGEST_ITEM], expected=item.expected[:LONGEST_ITEM])
    used = highest_key(act.session, programme.id)
    version.plan = kept_items(with_item(items_in(version.plan), item, used))
    version.changed_at = act.now


@action(leads_version)
def drop_item(act: Act, version_id: int, key: int) -> None:
    """Take an item out of a draft's plan.

    :raises Late: `programme-not-draft`
    :raises Refusal: `plan-item-done` for what was done already
    """
    programme, version = draft(act, version_id)
    if key in finished_keys(act.session, programme.id):
        raise Refusal("plan-item-done")
    version.plan = kept_items(without_item(items_in(version.plan), key))
    version.changed_at = act.now


@action(leads_version)
def fill_plan(act: Act, version_id: int, template: str) -> int:
    """Add a template's items to a draft's plan; how many came.

    :param template: `form` (of the mentorship's role form), `first-days`, or the id of a template
        of one's own
    :raises Late: `programme-not-draft`
    :raises Refusal: `plan-full`
    """
    programme, version = draft(act, version_id)
    items = items_in(version.plan)
    known = {item.text for item in items}
    used = max((highest_key(act.session, programme.id), *(item.key for item in items)))
    steps, now_on = _template(act, programme, template), local_today(act, programme)
    added = _scheduled(programme, version, steps, now_on, used + 1)
    for item in [item for item in added if item.text in known]:
        added = without_item(added, item.key)
    if len(items) + len(added) > MOST_ITEMS:
        raise Refusal("plan-full", most=MOST_ITEMS)
    version.plan = kept_items([*items, *added])
    version.changed_at = act.now
    return len(added)


def _template(act: Act, programme: Programme, template: str) -> list[Step]:
    if template == "form":
        return list(BY_FORM[mentorship_behind(act, programme).role_form])
    if template == "first-days":
        return list(FIRST_DAYS)
    own = act.session.get(PlanTemplate, int(template)) if template.isdecimal() else None
    if own is None or own.person_id != act.caller_id:
        raise NotFound
    return steps_in(own.items)


def _scheduled(
    programme: Programme,
    version: ProgrammeVersion,
    steps: Sequence[Step],
    now_on: date,
    first_key: int = 1,
) -> list[Item]:
    """The steps from today on, where the programme has begun already."""
    spans = None
    if programme.kind == "staged":
        found = stages(version.starts_on, version.ends_on)
        spans = {stage.number: (max(stage.first, now_on), stage.last) for stage in found}
        spans = {number: span for number, span in spans.items() if span[0] <= span[1]}
    starts = min(max(version.starts_on, now_on), version.ends_on)
    return scheduled(steps, starts, version.ends_on, spans, first_key)
