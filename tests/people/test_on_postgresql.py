"""The same bot on PostgreSQL with locks in Redis: the whole stories, and races that are real."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta

import pytest

from bot.clock import MovableClock
from bot.demo.stage import Stage
from bot.demo.telegram import LocalTelegram, Phone
from bot.demo.tour import STORIES, Scene, perform
from bot.demo.tour.steps import SEEN
from bot.settings import Settings, load_settings
from mentoring.acting import Caller
from mentoring.meetings.answering import call_off, confirm
from mentoring.meetings.proposing import Proposal, propose
from mentoring.refusals import Refusal
from storage import migrations
from storage.database import Database
from storage.meetings import Meeting
from tests.people import test_matching, test_papers
from tests.people.cast import cast

THE_SAME = (
    test_matching.test_from_the_command_to_both_phones,
    test_matching.test_sent_twice_and_by_two_at_once_is_sent_once,
    test_matching.test_pins_stay_and_dropped_pairs_do_not_come_again,
    test_matching.test_two_curators_change_the_same_pair_at_once,
    test_matching.test_a_district_is_matched_across_its_schools,
    test_papers.test_an_order_is_corrected_and_says_who_when_and_what_it_was,
    test_papers.test_two_curators_record_the_order_at_once,
    test_papers.test_an_appointing_order_is_recorded_once,
    test_papers.test_scans_are_filed_as_photos_pdfs_and_albums,
    test_papers.test_an_organisations_own_template_counts_after_a_check,
    test_papers.test_scans_stay_until_the_organisations_retention_date,
    test_papers.test_an_appointment_keeps_its_scan_while_somebody_works_there,
)


@pytest.fixture
def settings(telegram: LocalTelegram, admin: Phone, postgres_url: str, redis_url: str) -> Settings:
    """Settings for a database made by the migrations."""
    database = Database(postgres_url)
    migrations.upgrade(database.engine)
    database.close_now()
    return load_settings(
        token=telegram.token,
        api_url=telegram.url,
        database_url=postgres_url,
        redis_url=redis_url,
        admin_ids=str(admin.id),
        _env_file=None,
    )


@pytest.fixture
async def stage(
    telegram: LocalTelegram, clock: MovableClock, settings: Settings
) -> AsyncIterator[Stage]:
    """The running bot."""
    made = Stage(telegram, clock, settings)
    await made.start()
    yield made
    await made.stop()
    assert telegram.refused == []
    assert telegram.unanswered() == []


@pytest.mark.parametrize("story", STORIES)
async def test_every_step_of_a_story_is_seen(stage: Stage, admin: Phone, story: str) -> None:
    outcomes = await perform(Scene(stage, admin), STORIES[story])
    assert [(one.step.key, one.state, one.trouble) for one in outcomes] == [
        (step.key, SEEN, "") for step in STORIES[story]
    ]


async def test_of_ten_answers_at_once_one_counts(stage: Stage) -> None:
    school = await cast(stage)
    pair = await school.pair()
    office = stage.app.office
    mentee, mentor = (Caller(school.person_id(who)) for who in (school.mentee, school.mentor))
    soon = stage.clock() + timedelta(days=1)
    meeting = await office.do(mentee, propose, Proposal(pair, [soon], 45, "person"))
    answers = await asyncio.gather(
        *(office.do(mentor, confirm, meeting, 1, 0) for _ in range(5)),
        *(office.do(mentor, call_off, meeting, 1) for _ in range(5)),
        return_exceptions=True,
    )
    done = [answer for answer in answers if answer is None]
    refused = [answer for answer in answers if isinstance(answer, Refusal)]
    assert len(done) + len(refused) == 10
    state = await stage.app.database.read(lambda session: session.get_one(Meeting, meeting).state)
    # A confirmed meeting may still be called off, a meeting called off is not confirmed any more
    assert (state, len(done)) in {("confirmed", 1), ("declined", 1), ("cancelled", 2)}
    await stage.settle()


@pytest.mark.parametrize("conversation", THE_SAME, ids=lambda one: one.__name__)
async def test_matching_and_papers_go_the_same_way(
    stage: Stage, conversation: Callable[[Stage], Awaitable[None]]
) -> None:
    await conversation(stage)
