"""A month to tap a day in: weeks from Monday, names in the reader's language, no day before today.

aiogram-dialog's Calendar asks the computer for today's date and draws in English; here both come
from the window: its getter gives `today` (ISO, in the reader's zone).
"""

from datetime import date, timedelta
from typing import Any

from aiogram.types import CallbackQuery, InlineKeyboardButton
from aiogram_dialog import DialogManager
from aiogram_dialog.api.internal import RawKeyboard
from aiogram_dialog.api.protocols import DialogProtocol
from aiogram_dialog.widgets.kbd import Calendar, CalendarConfig
from aiogram_dialog.widgets.kbd.calendar_kbd import (
    CALLBACK_NEXT_MONTH,
    CALLBACK_PREV_MONTH,
    CalendarDaysView,
    CalendarScope,
    CalendarScopeView,
    CalendarUserConfig,
    month_begin,
    next_month_begin,
    raw_from_date,
)

from handlers.desk import Desk
from locales import moments

NOTHING = "none"
DAY_DIGITS = 10  # of a day on a button, in seconds from 1970
AHEAD = timedelta(days=365)
BLANK = "·"


class Month(CalendarDaysView):
    """One month as a keyboard: arrows with the month's name, weekdays, the days still ahead."""

    async def render(
        self, config: CalendarConfig, offset: date, data: dict[str, Any], manager: DialogManager
    ) -> list[list[InlineKeyboardButton]]:
        """The rows of the keyboard."""
        desk: Desk = manager.middleware_data["desk"]
        return [
            self._head(config, offset, desk),
            [self._key(desk.words.plain(f"weekday-short-{n}"), NOTHING) for n in range(1, 8)],
            *self._weeks(config, offset),
        ]

    def _head(self, config: CalendarConfig, offset: date, desk: Desk) -> list[InlineKeyboardButton]:
        first, following = month_begin(offset), next_month_begin(offset)
        earlier = first > config.min_date
        later = following <= config.max_date
        return [
            self._key("‹", CALLBACK_PREV_MONTH) if earlier else self._key(BLANK, NOTHING),
            self._key(moments.month_and_year(first, desk.locale), NOTHING),
            self._key("›", CALLBACK_NEXT_MONTH) if later else self._key(BLANK, NOTHING),
        ]

    def _weeks(self, config: CalendarConfig, offset: date) -> list[list[InlineKeyboardButton]]:
        first = month_begin(offset)
        monday = first - timedelta(days=first.weekday())
        weeks = []
        while monday < next_month_begin(offset):
            days = [monday + timedelta(days=n) for n in range(7)]
            if any(self._open(day, config, first) for day in days):
                weeks.append([self._day(day, config, first) for day in days])
            monday += timedelta(days=7)
        return weeks

    def _day(self, day: date, config: CalendarConfig, first: date) -> InlineKeyboardButton:
        if self._open(day, config, first):
            return self._key(str(day.day), str(raw_from_date(day)))
        return self._key(BLANK, NOTHING)

    @staticmethod
    def _open(day: date, config: CalendarConfig, first: date) -> bool:
        return day.month == first.month and config.min_date <= day <= config.max_date

    def _key(self, text: str, data: str) -> InlineKeyboardButton:
        return InlineKeyboardButton(text=text, callback_data=self.callback_generator(data))


class DayCalendar(Calendar):
    """The widget; its window's getter gives `today` as an ISO date."""

    def _init_views(self) -> dict[CalendarScope, CalendarScopeView]:
        return {CalendarScope.DAYS: Month(self._item_callback_data)}

    async def _get_user_config(
        self, data: dict[str, Any], manager: DialogManager
    ) -> CalendarUserConfig:
        today = date.fromisoformat(data["today"])
        offset = self.get_offset(manager)
        if offset is None or offset < today:
            self.set_offset(today, manager)
        return CalendarUserConfig(min_date=today, max_date=today + AHEAD)

    async def _render_keyboard(self, data: dict[str, Any], manager: DialogManager) -> RawKeyboard:
        config = self.config.merge(await self._get_user_config(data, manager))
        offset = self.get_offset(manager)
        assert offset is not None
        weeks = await self.views[CalendarScope.DAYS].render(config, offset, data, manager)
        return [list(row) for row in weeks]

    async def _process_item_callback(
        self, callback: CallbackQuery, data: str, dialog: DialogProtocol, manager: DialogManager
    ) -> bool:
        day = data.isdecimal() and len(data) <= DAY_DIGITS
        if not (day or data in (CALLBACK_PREV_MONTH, CALLBACK_NEXT_MONTH)):
            return True
        return bool(await super()._process_item_callback(callback, data, dialog, manager))
