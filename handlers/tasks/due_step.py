"""A question for the day on which something is due: some near days by one tap, others typed."""

from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from aiogram.fsm.state import State

from handlers.forms.steps import Draft
from handlers.mentorships.day_step import DayStep
from handlers.view import View

SHIFTS = (1, 7, 14, 30)


class DueStep(DayStep):
    """A day ahead, kept as «2026-11-26»."""

    def __init__(self, state: State, **rest: Any) -> None:
        super().__init__(state, offered=(), prefer="future", **rest)

    def read(self, view: View, draft: Draft, page: int) -> dict[str, Any]:
        seen = super().read(view, draft, page)
        today = view.now.astimezone(ZoneInfo(view.zone)).date()
        days = [(shift, today + timedelta(days=shift)) for shift in SHIFTS]
        seen["options"] = [
            (day.isoformat(), view.words.plain(f"task-day-{shift}", day=view.day(day)))
            for shift, day in days
        ]
        return seen
