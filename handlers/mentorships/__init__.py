"""Mentorships: matching, agreement, papers, ending, for the curator and for the two themselves."""

from handlers.flow import Flow
from handlers.mentorships import notices  # noqa: F401 - declares how the notices look
from handlers.mentorships.curating import curating_router
from handlers.mentorships.forms import FORMS
from handlers.mentorships.taking_part import register_taking_part


def flow() -> Flow:
    """/pairs for those who run them, /pair for those who are in one."""
    router = curating_router()
    register_taking_part(router)
    return Flow(router, FORMS)
