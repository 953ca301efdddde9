"""«Подобрать наставника»: whom for, who fits and why, the proposal before it is sent."""

from markupsafe import Markup

from handlers.joining.tags import tag_label
from handlers.matching.words import reasons_sentence, said_reasons
from handlers.mentorships.buttons import Fit, Join, Offer, Pair, Pairs, Queue, Seek
from handlers.mentorships.shaping import At, form_at, shape_buttons, shape_screen
from handlers.mentorships.telling import acting, person, said_form, seen_by_curator
from handlers.paging import page_buttons, page_of
from handlers.screen import Screen, rows
from handlers.view import View
from mentoring.acting import require_role
from mentoring.matching.profiles import Rule
from mentoring.mentorships.circle import PROPOSERS
from mentoring.mentorships.fitting import Choice, choices_for, holds_role, without_mentor
from mentoring.mentorships.founding import employer_of, form_between
from mentoring.mentorships.rules import ROLE_FORMS, Form
from mentoring.refusals import NotFound
from storage.matching import queues_with
from storage.organisations import Organisation, organisations_of
from storage.people import Person, Profile

MENTEES, MENTORS = 8, 3  # on one page


def _watch(view: View, organisation_id: int) -> None:
    require_role(acting(view), organisation_id, *PROPOSERS)


def _mentee(view: View, organisation_id: int, mentee_id: int) -> Person:
    """A mentee of this organisation. :raises NotFound: another's person"""
    _watch(view, organisation_id)
    if not holds_role(view.session, mentee_id, organisation_id, "mentee"):
        raise NotFound
    return person(view, mentee_id)


def seek_screen(view: View, organisation_id: int, page: int = 0) -> Screen:
    """Mentees without a pair, to choose one."""
    _watch(view, organisation_id)
    waiting = without_mentor(view.session, organisation_id)
    shown, page, pages = page_of(waiting, page, MENTEES)
    back = view.button("pairs-to-list", Pairs(organisation=organisation_id))
    if not waiting:
        return Screen(view.words("pairs-seek-nobody"), ((back,),))
    buttons = rows(
        *(
            view.button(
                "pairs-person",
                Fit(organisation=organisation_id, mentee=mentee.id),
                name=view.listed(mentee),
            )
            for mentee in shown
        )
    )
    turning = page_buttons(
        view, page, pages, lambda to: Seek(organisation=organisation_id, page=to)
    )
    return Screen(view.words("pairs-seek", count=len(waiting)), (*buttons, *turning, (back,)))


def fit_screen(view: View, data: Fit) -> Screen:
    """The mentors for one mentee, the best first, with reasons in words."""
    organisation_id, mentee_id, wide = data.organisation, data.mentee, data.wide
    mentee = _mentee(view, organisation_id, mentee_id)
    found = choices_for(view.session, organisation_id, mentee_id, view.now, wide=wide)
    shown, page, pages = page_of(found.choices, data.page, MENTORS)
    text = view.lines(
        view.words("pairs-fit", name=view.full(mentee)),
        _wishes(view, mentee_id),
        *(_candidate(view, page * MENTORS + n, choice) for n, choice in enumerate(shown, 1)),
        None if found.choices else view.words("pairs-fit-nobody"),
    )
    buttons = rows(
        *(
            view.button(
                "pairs-choose",
                Offer(
                    organisation=organisation_id, mentee=mentee_id, mentor=choice.candidate.mentor
                ),
                name=view.listed(person(view, choice.candidate.mentor)),
            )
            for choice in shown
        )
    )

    def turned(to: int) -> Fit:
        return Fit(organisation=organisation_id, mentee=mentee_id, page=to, wide=wide)

    out = view.button(
        "pairs-left-out", Fit(organisation=organisation_id, mentee=mentee_id, out=True)
    )
    around = view.button(
        "pairs-fit-near" if wide else "pairs-fit-wide",
        Fit(organisation=organisation_id, mentee=mentee_id, wide=not wide),
    )
    district = view.session.get_one(Organisation, organisation_id).municipality_id
    back = view.button("button-back", Seek(organisation=organisation_id))
    return Screen(
        text,
        (
            *buttons,
            *page_buttons(view, page, pages, turned),
            *(((out,),) if found.excluded and not wide else ()),
            *(((around,),) if len(organisations_of(view.session, district)) > 1 else ()),
            (back,),
        ),
    )


def left_out_screen(view: View, organisation_id: int, mentee_id: int) -> Screen:
    """Who may not be proposed to this mentee, and the rule; for the full one can wait."""
    mentee = _mentee(view, organisation_id, mentee_id)
    found = choices_for(view.session, organisation_id, mentee_id, view.now)
    full = [left.mentor for left in found.excluded if left.rule is Rule.FULL][:MENTEES]
    waits = {one.mentor_id for one in queues_with(view.session, [mentee_id])}
    lines = [
        view.words(
            "pairs-out-waits" if left.mentor in waits else "pairs-out-line",
            name=view.listed(person(view, left.mentor)),
            why=view.words.plain(f"pairs-rule-{left.rule.value}"),
        )
        for left in found.excluded[:30]
    ]
    waiting = [
        view.button(
            "queue-leave" if mentor in waits else "queue-wait",
            Queue(
                organisation=organisation_id,
                mentee=mentee_id,
                mentor=mentor,
                wait=mentor not in waits,
            ),
            name=view.listed(person(view, mentor)),
        )
        for mentor in full
    ]
    back = view.button("button-back", Fit(organisation=organisation_id, mentee=mentee_id))
    text = view.lines(view.words("pairs-out", name=view.full(mentee)), *lines)
    return Screen(text, (*rows(*waiting), (back,)))


def offered_form(view: View, data: Offer) -> Form:
    """The form that is offered. :raises NotFound: there is none, or not this mentor"""
    number = data.form
    if number == -1:
        _watch(view, data.organisation)
        employer = employer_of(acting(view), data.organisation, data.mentor)
        number = ROLE_FORMS.index(form_between(view.session, data.organisation, employer))
    return form_at(number, data.variant, data.kinds)


def offer_screen(view: View, data: Offer) -> Screen:
    """One possible pair before it is proposed."""
    mentee = _mentee(view, data.organisation, data.mentee)
    form = offered_form(view, data)
    employer = employer_of(acting(view), data.organisation, data.mentor)
    mentor = person(view, data.mentor)
    profile = view.session.get(Profile, data.mentor)
    away = employer != data.organisation
    found = choices_for(view.session, data.organisation, data.mentee, view.now, wide=away)
    fitting = [c for c in found.choices if c.candidate.mentor == data.mentor]
    elsewhere = (
        view.session.get_one(Organisation, employer) if employer != data.organisation else None
    )
    text = view.lines(
        view.words(
            "pairs-offer",
            mentor=view.full(mentor),
            mentee=view.full(mentee),
            form=said_form(view, form),
        ),
        view.words("pairs-offer-elsewhere", name=elsewhere.name) if elsewhere else None,
        view.words(
            "pairs-offer-work",
            position=profile.position,
            subject=profile.subject,
            place=view.session.get_one(Organisation, employer).kind,
        )
        if profile and profile.position and profile.subject
        else None,
        *(_reasons(view, choice) for choice in fitting),
        view.words("pairs-offer-reverse") if "reverse" in form.kinds else None,
        view.words("pairs-offer-next"),
    )
    at = _offered(data)
    back = Fit(organisation=data.organisation, mentee=data.mentee)
    return Screen(
        text,
        rows(
            view.button("pairs-send-offer", at(data.form, data.variant, data.kinds, "send")),
            *shape_buttons(view, form, at),
            view.button("button-back", back),
        ),
    )


def forms_screen(view: View, data: Offer) -> Screen:
    """The role forms, variants or kinds to choose from (S0 4.2, 4.4, S4)."""
    _mentee(view, data.organisation, data.mentee)
    form = offered_form(view, data)
    return shape_screen(view, form, _offered(data), data.do, frozenset())


def _offered(data: Offer) -> At:
    def at(form: int, variant: int, kinds: int, do: str) -> Offer:
        return Offer(
            organisation=data.organisation,
            mentee=data.mentee,
            mentor=data.mentor,
            form=form,
            variant=variant,
            kinds=kinds,
            do=do,
        )

    return at


def join_screen(view: View, mentorship_id: int, page: int = 0) -> Screen:
    """Whom to add to a proposal, so that it becomes a group."""
    row = seen_by_curator(view, mentorship_id)
    waiting = without_mentor(view.session, row.organisation_id)
    shown, page, pages = page_of(waiting, page, MENTEES)
    buttons = rows(
        *(
            view.button("pairs-person", Join(id=row.id, mentee=p.id), name=view.listed(p))
            for p in shown
        )
    )
    turning = page_buttons(view, page, pages, lambda to: Join(id=mentorship_id, page=to))
    back = view.button("button-back", Pair(id=mentorship_id))
    key = "pairs-join" if row.state == "proposed" else "pairs-join-late"
    text = view.words(key if waiting else "pairs-seek-nobody")
    return Screen(text, (*buttons, *turning, (back,)))


def _wishes(view: View, mentee_id: int) -> Markup | None:
    profile = view.session.get(Profile, mentee_id)
    if profile is None or not profile.difficulties:
        return None
    tags = ", ".join(tag_label(view, tag) for tag in profile.difficulties)
    return view.words("pairs-fit-wishes", tags=tags)


def _candidate(view: View, number: int, choice: Choice) -> str:
    mentor = person(view, choice.candidate.mentor)
    title = view.words("pairs-candidate", number=number, name=view.listed(mentor))
    return "\n" + view.lines(title, _reasons(view, choice))


def _reasons(view: View, choice: Choice) -> Markup:
    good = said_reasons(view, choice.candidate.reasons_for, across=False)
    bad = said_reasons(view, choice.candidate.reasons_against[:3])
    if choice.asked_on is not None:
        bad.insert(0, view.words.plain("pairs-why-asked", day=view.day(choice.asked_on)))
    return reasons_sentence(view, good, bad)
