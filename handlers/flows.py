"""The list of conversations, in the order in which they are asked."""

from handlers import (
    absences,
    base,
    diary,
    joining,
    meetings,
    mentorships,
    menu,
    organisations,
    people,
    reports,
    speed,
    surveys,
    waiting,
    wishes,
    workdays,
)
from handlers import help as helping
from handlers.flow import Flow


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
        workdays.flow(),
        meetings.flow(),
        diary.flow(),
        helping.flow(),
        speed.flow(),
        surveys.flow(),
        reports.flow(),
        waiting.flow(),
    ]
