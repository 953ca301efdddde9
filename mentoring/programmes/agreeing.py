"""A version goes from hand to hand: offered, agreed by all, approved by the curator (domain §5)."""

from mentoring.acting import Act, action
from mentoring.mentorships.circle import tell
from mentoring.programmes.circle import (
    ANSWER,
    APPROVAL,
    draft,
    hash_of,
    manages_version,
    programme_of,
    takes_part_in_version,
    version_of,
)
from mentoring.programmes.ending import watch_end
from mentoring.programmes.plan import check_plan, items_in
from mentoring.programmes.terms import SECTIONS, check_term
from mentoring.programmes.waiting import (
    agreed_by_all,
    ask_parties,
    give_back,
    stop_asking,
)
from mentoring.refusals import Late, Refusal
from mentoring.tasks.planning import follow_plan
from mentoring.waiting.asks import answered
from storage.mentorships import parties_of
from storage.programmes import Programme, ProgrammeConsent, ProgrammeVersion, consents_to


@action(takes_part_in_version)
def offer_programme(act: Act, version_id: int) -> None:
    """Offer a draft to the others who take part; who offers has agreed to it.

    :raises Late: `programme-not-draft`
    :raises Refusal: `programme-unfilled`, as `check_term` and `check_plan`
    """
    programme, version = draft(act, version_id)
    offer(act, programme, version)


def offer(act: Act, programme: Programme, version: ProgrammeVersion) -> None:
    """Offer a draft, as the caller (for use inside other actions of those who take part)."""
    if not version.mode or not all(getattr(version, section) for section in SECTIONS):
        raise Refusal("programme-unfilled")
    check_term(programme.kind, version.starts_on, version.ends_on)
    check_plan(items_in(version.plan), version.starts_on, version.ends_on)
    version.state, version.offered_by, version.remark = "offered", act.caller.id, ""
    version.changed_at = act.now
    _consent(act, version)
    act.note("programme", programme.id, "offered", version=version.number)
    if not agreed_by_all(act, programme, version):
        ask_parties(act, programme, version)


@action(takes_part_in_version)
def agree_programme(act: Act, version_id: int, text_hash: str) -> None:
    """Agree to the version as it was shown (the first twelve signs of its hash will do).

    :raises Late: `programme-answered` when it is not offered, or agreed to already
    :raises Refusal: `text-changed`
    """
    version = _in_state(act, version_id, "offered")
    programme = programme_of(act, version.programme_id)
    if any(one.person_id == act.caller_id for one in consents_to(act.session, version_id)):
        raise Late("programme-answered")
    if len(text_hash) < 12 or not hash_of(version).startswith(text_hash):
        raise Refusal("text-changed")
    _consent(act, version)
    answered(act, ANSWER, version_id)
    act.note("programme", programme.id, "agreed", version=version.number)
    agreed_by_all(act, programme, version)


@action(takes_part_in_version)
def return_programme(act: Act, version_id: int, remark: str) -> None:
    """Send an offered version back with a word; or take it back oneself. It is a draft again.

    :raises Late: `programme-answered` when it is not offered any more
    """
    version = _in_state(act, version_id, "offered", "agreed")
    if version.state == "agreed" and version.offered_by != act.caller_id:
        raise Late("programme-answered")
    give_back(act, version, remark)


@action(manages_version)
def refuse_programme(act: Act, version_id: int, remark: str) -> None:
    """Curator or head send an agreed version back with a word.

    :raises Late: `programme-answered` when it does not wait for approval
    """
    give_back(act, _in_state(act, version_id, "agreed"), remark)


@action(manages_version)
def approve_programme(act: Act, version_id: int) -> None:
    """Curator or head approve a version: it comes into force, and its plan with it.

    :raises Late: `programme-answered` when it does not wait for approval
    """
    version = _in_state(act, version_id, "agreed")
    programme = programme_of(act, version.programme_id)
    former = act.session.get(ProgrammeVersion, programme.current_id or 0)
    if former is not None:
        former.state = "replaced"
    version.state, version.approved_at, version.approved_by = "approved", act.now, act.caller_id
    version.changed_at = act.now
    programme.current_id, programme.state, programme.changed_at = version.id, "active", act.now
    answered(act, APPROVAL, version_id)
    stop_asking(act, version)
    act.note("programme", programme.id, "approved", version=version.number)
    follow_plan(act, programme, version)
    watch_end(act, programme, version.ends_on)
    for party in parties_of(act.session, programme.mentorship_id):
        if party.person_id != act.caller_id:
            tell(act, party.person_id, "programme-approved", version_id=version.id)


def _in_state(act: Act, version_id: int, *states: str) -> ProgrammeVersion:
    version = version_of(act, version_id)
    if version.state not in states:
        raise Late("programme-answered")
    return version


def _consent(act: Act, version: ProgrammeVersion) -> None:
    act.session.add(
        ProgrammeConsent(
            version_id=version.id,
            person_id=act.caller.id,
            agreed_at=act.now,
            text_hash=hash_of(version),
        )
    )
    act.session.flush()
