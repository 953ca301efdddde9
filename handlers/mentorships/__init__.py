"""Mentorships: matching, agreement, papers, ending, for the curator and for the two themselves."""

from aiogram import Router

from handlers.flow import Flow
from handlers.mentorships import change_notices, notices  # noqa: F401 - declare the notices
from handlers.mentorships.change_forms import CHANGE_FORMS
from handlers.mentorships.changing import register_changing
from handlers.mentorships.curating import register_curating
from handlers.mentorships.finding import finding, register_finding
from handlers.mentorships.forms import FORMS
from handlers.mentorships.queue import register_queue
from handlers.mentorships.taking_part import register_taking_part
from mentoring.mentorships import term  # noqa: F401 - its clock runs


def flow() -> Flow:
    """/pairs for those who run them, /pair for those who are in one."""
    router = Router(name="mentorships")
    register_changing(router)  # before the buttons that show whatever else there is
    register_finding(router)
    register_curating(router)
    register_taking_part(router)
    register_queue(router)
    return Flow(router, [*FORMS, *CHANGE_FORMS, finding])
