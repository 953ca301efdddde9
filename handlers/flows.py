"""The list of conversations, in the order in which they are asked."""

from handlers import (
    absences,
    base,
    diary,
    joining,
    matching,
    meetings,
    mentorships,
    menu,
    organisations,
    papers,
    people,
    programmes,
    reports,
    speed,
    surveys,
    tasks,
    waiting,
    wishes,
    workdays,
)
from handlers import help as helping
from handlers.flow import Flow
from handlers.privacy.router import flow as privacy
from handlers.returns.router import flow as returns


def flows() -> list[Flow]:
    """Every conversation, made anew, because a router belongs to one dispatcher."""
    return [
        menu.flow(),
        joining.flow(),
        organisations.flow(),
        people.flow(),
        absences.flow(),
        wishes.flow(),
        base.flow(),
        mentorships.flow(),
        papers.flow(),
        matching.flow(),
        workdays.flow(),
        meetings.flow(),
        programmes.flow(),
        tasks.flow(),
        diary.flow(),
        helping.flow(),
        speed.flow(),
        surveys.flow(),
        reports.flow(),
        waiting.flow(),
        privacy(),
        returns(),
    ]
