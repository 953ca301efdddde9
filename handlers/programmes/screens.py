"""A programme as those read it who take part, and those who approve (domain §5)."""

from handlers.buttons import Open
from handlers.mentorships.telling import acting, others, reason, year_day
from handlers.paging import page_buttons, page_of
from handlers.programmes.buttons import (
    Begin,
    Consent,
    Home,
    PlanPage,
    Prog,
    School,
    Section,
    Version,
)
from handlers.programmes.facts import (
    clipped,
    manages,
    missing,
    others_listed,
    pair_listed,
    programme_seen,
    term_line,
    today_there,
    version_seen,
)
from handlers.screen import Button, Screen, rows
from handlers.tasks.buttons import Tasks
from handlers.view import View
from mentoring.mentorships.circle import own_part
from mentoring.mentorships.rules import ERASED
from mentoring.programmes.circle import WRITES_IN, hash_of
from mentoring.programmes.terms import KINDS, SECTIONS, stages
from mentoring.refusals import NotFound
from storage.mentorships import Mentorship, mentorships_of, parties_of
from storage.people import Person, roles_of
from storage.programmes import (
    Programme,
    ProgrammeVersion,
    consents_to,
    programme_under_way,
    programmes_in,
    programmes_of,
    unsettled_version,
)
from storage.tasks import plan_tasks

OVER = ("completed", "ended_by_participant", "ended_by_curator")


def entry_screen(view: View) -> Screen:
    """/programme: one's own pair's, or which; for those who approve, the organisation's."""
    own = mentorships_of(view.session, view.me.id, (*WRITES_IN, *OVER))
    running = [row for row in own if row.state in WRITES_IN] or own
    schools = _schools(view)
    if not running:
        if schools:
            return school_screen(view, 0)
        menu = view.button("button-menu", Open(entry="menu"))
        return Screen(view.words("programme-nobody"), ((menu,),))
    if len(running) == 1 and not schools:
        return home_screen(view, running[0].id)
    buttons = [Button(others_listed(view, row), Home(mentorship=row.id)) for row in running]
    if schools:
        buttons.append(view.button("programme-school", School(page=0)))
    return Screen(view.words("programme-whose"), rows(*buttons))


def _schools(view: View) -> list[int]:
    return [
        role.organisation_id
        for role in roles_of(view.session, view.me.id)
        if role.state == "confirmed"
        and role.role in ("curator", "head")
        and role.organisation_id is not None
    ]


def school_screen(view: View, page: int) -> Screen:
    """The programmes of the reader's organisations; what waits for approval stands first."""
    schools = _schools(view)
    if not schools:
        raise NotFound
    found = programmes_in(view.session, schools)
    if not found:
        return Screen(view.words("programme-school-none"))
    waiting = sum(version.state == "agreed" for _, version in found)
    shown, page, pages = page_of(found, page)
    buttons = []
    for programme, version in shown:
        row = view.session.get_one(Mentorship, programme.mentorship_id)
        state = "active" if version.state == "approved" else version.state
        name = view.words.plain(f"programme-listed-{state}", name=pair_listed(view, row))
        to = Version(version=version.id) if state == "agreed" else Prog(programme=programme.id)
        buttons.append(Button(name, to))
    turns = page_buttons(view, page, pages, lambda number: School(page=number))
    text = view.words("programme-school-title", count=len(found), waiting=waiting)
    return Screen(text, (*rows(*buttons), *turns))


def home_screen(view: View, mentorship_id: int) -> Screen:
    """What a mentorship works to now; or how to begin.

    :raises NotFound: the reader takes no part in it
    """
    side = own_part(acting(view), mentorship_id).side
    row = view.session.get_one(Mentorship, mentorship_id)
    current = programme_under_way(view.session, mentorship_id)
    if current is not None:
        return programme_screen(view, current.id)
    former = programmes_of(view.session, mentorship_id)
    names = others(view, parties_of(view.session, mentorship_id))
    buttons: list[Button] = []
    if side == "mentor" and row.state in WRITES_IN:
        buttons += [
            view.button(f"programme-begin-{kind}", Begin(mentorship=mentorship_id, kind=kind))
            for kind in KINDS
        ]
    for programme in former:
        day = year_day(view, programme.created_at.date())
        buttons.append(view.button("programme-former", Prog(programme=programme.id), day=day))
    key = "programme-none-mentor" if side == "mentor" else "programme-none-mentee"
    return Screen(view.words(key, names=names), rows(*buttons))


def programme_screen(view: View, programme_id: int) -> Screen:
    """A programme: what is in force, what is on its way, and what can be done."""
    programme, row, side = programme_seen(view, programme_id)
    version = unsettled_version(view.session, programme_id)
    if programme.current_id is None:
        if version is None:
            raise NotFound
        return version_screen(view, version.id)
    current = view.session.get_one(ProgrammeVersion, programme.current_id)
    lines = [
        view.words("programme-title", name=pair_listed(view, row)),
        view.words(f"programme-state-{programme.state}"),
        view.words("programme-why-ended", reason=reason(view, programme.ended_reason))
        if programme.ended_reason and programme.ended_reason != ERASED and programme.state in OVER
        else None,
        term_line(view, current),
        view.words("programme-goal", goal=clipped(current.goal)),
        _stage_line(view, programme, row, current),
        _plan_line(view, programme, row),
        view.words(f"programme-change-{version.state}") if version else None,
    ]
    return Screen(view.lines(*lines), rows(*_buttons(view, programme, version, side), wide=2))


def _stage_line(
    view: View, programme: Programme, row: Mentorship, version: ProgrammeVersion
) -> str | None:
    if programme.kind != "staged":
        return None
    day = today_there(view, row)
    spans = stages(version.starts_on, version.ends_on)
    now = next((one for one in spans if one.last >= day), spans[-1])
    return view.words(f"programme-stage-{now.number}", of=len(spans), ends=year_day(view, now.last))


def _plan_line(view: View, programme: Programme, row: Mentorship) -> str:
    tasks = [task for task in plan_tasks(view.session, programme.id) if task.state != "dropped"]
    day = today_there(view, row)
    return view.words(
        "programme-plan-line",
        done=sum(task.state == "done" for task in tasks),
        count=len(tasks),
        late=sum(task.state != "done" and task.due_on < day for task in tasks),
    )


def _buttons(
    view: View, programme: Programme, version: ProgrammeVersion | None, side: str
) -> list[Button]:
    def to(key: str, do: str) -> Button:
        return view.button(key, Prog(programme=programme.id, do=do))

    buttons: list[Button] = []
    if version is not None:
        buttons.append(view.button("programme-see-change", Version(version=version.id)))
    if side != "manager" and programme.state == "active":
        buttons.append(
            view.button("programme-tasks", Tasks(mentorship=programme.mentorship_id, page=0))
        )
    buttons += [to("programme-picture", "picture"), to("programme-file", "file")]
    if programme.state == "active" and side == "mentor":
        if version is None:
            buttons.append(to("programme-change", "change"))
        buttons.append(to("programme-complete", "complete"))
        buttons.append(to("programme-keep", "keep"))
    if programme.state == "active" and side in ("mentor", "mentee"):
        if version is None:
            buttons.append(to("programme-move", "move"))
        buttons.append(to("programme-end", "end"))
    if programme.state == "active" and side == "manager":
        buttons.append(to("programme-stop", "stop"))
    if side == "manager":
        buttons.append(view.button("programme-school", School(page=0)))
    buttons.append(to("programme-see-history", "history"))
    return buttons


def version_screen(view: View, version_id: int) -> Screen:
    """A version on its way, section by section, with what the reader can do about it."""
    version, programme, row, side = version_seen(view, version_id)
    if version.state in ("approved", "replaced", "dropped"):
        if programme.current_id is None:
            return Screen(view.words("programme-version-dropped"))
        return programme_screen(view, programme.id)
    lacking = missing(version)
    parts = [
        view.words("programme-title", name=pair_listed(view, row)),
        view.words(f"programme-version-{version.state}", number=version.number),
        view.words("programme-version-why", why=clipped(version.why)) if version.why else None,
        view.words("programme-version-remark", remark=version.remark) if version.remark else None,
        term_line(view, version),
        *[
            view.words(
                "programme-part",
                name=view.words.plain(f"prog-{section}-label"),
                text=clipped(getattr(version, section)),
            )
            for section in SECTIONS
            if getattr(version, section)
        ],
        view.words(
            "programme-part",
            name=view.words.plain("prog-mode-label"),
            text=view.words.plain(f"prog-mode-{version.mode}"),
        )
        if version.mode
        else None,
        view.words("programme-plan-count", count=len(version.plan)) if version.plan else None,
        view.words("programme-lacks", count=len(lacking))
        if lacking and version.state == "draft"
        else None,
        _consent_line(view, version),
    ]
    keys = rows(*_version_buttons(view, version, programme, side, lacking))
    return Screen(view.lines(*parts), keys)


def _consent_line(view: View, version: ProgrammeVersion) -> str | None:
    agreed = [
        view.listed(view.session.get_one(Person, one.person_id))
        for one in consents_to(view.session, version.id)
    ]
    return view.words("programme-consents", names=", ".join(agreed)) if agreed else None


def _version_buttons(
    view: View, version: ProgrammeVersion, programme: Programme, side: str, lacking: list[str]
) -> list[Button]:
    def to(key: str, do: str) -> Button:
        return view.button(key, Version(version=version.id, do=do))

    row = view.session.get_one(Mentorship, programme.mentorship_id)
    consented = {one.person_id for one in consents_to(view.session, version.id)}
    plan = view.button("programme-plan", PlanPage(version=version.id, page=0))
    found: list[Button] = []
    if version.state == "draft" and side != "manager":
        unwritten = [part for part in lacking if part != "plan"]
        if unwritten:
            found.append(to("programme-write", "write"))
        if side == "mentor" and not lacking:
            found.append(to("programme-offer", "offer"))
        found += [plan, to("programme-sections", "sections"), to("programme-file", "file")]
        if side == "mentor":
            found.append(to("programme-drop", "drop"))
        return found
    if version.state == "offered" and side != "manager" and view.me.id not in consented:
        text = hash_of(version)[:12]
        found.append(view.button("programme-agree", Consent(version=version.id, text=text)))
        found.append(to("programme-return", "return"))
    if version.state == "agreed" and manages(view, row):
        found += [to("programme-approve", "approve"), to("programme-refuse", "refuse")]
    found += [plan, to("programme-file", "file")]
    if side != "manager" and version.offered_by == view.me.id:
        found.append(to("programme-take-back", "take"))
    return found


def sections_screen(view: View, version_id: int) -> Screen:
    """Which section to write anew."""
    version, _, _, side = version_seen(view, version_id)
    if version.state != "draft" or side == "manager":
        return version_screen(view, version_id)
    names = [*SECTIONS, "mode", *(["ends_on"] if side == "mentor" else [])]
    buttons = [
        view.button(f"prog-{name}-label", Section(version=version_id, section=name))
        for name in names
    ]
    back = view.button("button-back", Version(version=version_id))
    return Screen(view.words("programme-which-section"), (*rows(*buttons, wide=2), (back,)))


def sure_screen(view: View, what: str, yes: Version | Prog, no: Version | Prog) -> Screen:
    """Asks once more before what cannot be undone."""
    buttons = (view.button(f"programme-sure-{what}-yes", yes), view.button("button-back", no))
    return Screen(view.words(f"programme-sure-{what}"), rows(*buttons))
