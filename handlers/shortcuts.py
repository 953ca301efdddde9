"""Routers that know where an update goes, so that not every conversation has to be asked.

aiogram asks one router after the other, and each of their filters; with some fifty forms and a
hundred buttons that is a good part of what a tap costs.
"""

from collections import defaultdict
from typing import Any

from aiogram import Router
from aiogram.dispatcher.event.bases import UNHANDLED
from aiogram.filters.callback_data import CallbackData, CallbackQueryFilter
from aiogram.fsm.state import StatesGroup
from aiogram.types import CallbackQuery, TelegramObject
from aiogram_dialog import Dialog
from aiogram_dialog.api.internal import CONTEXT_KEY
from aiogram_dialog.utils import remove_intent_id

from mentoring.refusals import NotFound

GREATEST = 2**31 - 1  # that a row's id can be


class ByForm(Router):
    """Goes straight to the form that the chat stands in."""

    def __init__(self, name: str) -> None:
        super().__init__(name=name)
        self._forms: dict[type[StatesGroup], Dialog] = {}

    def include_form(self, form: Dialog) -> None:
        """Include a form, known by its states.

        :raises ValueError: another form's states have the same name, by which they are stored
        """
        if any(form.states_group_name() == one.states_group_name() for one in self._forms.values()):
            raise ValueError(f"two forms have states called {form.states_group_name()}")
        self.include_router(form)
        self._forms[form.states_group()] = form

    async def propagate_event(self, update_type: str, event: TelegramObject, **kwargs: Any) -> Any:
        """Ask the one form; without one, nobody here."""
        context = kwargs.get(CONTEXT_KEY)
        form = self._forms.get(context.state.group) if context else None
        if form is None:
            return UNHANDLED
        return await form.propagate_event(update_type, event, **kwargs)


class ByButton(Router):
    """Asks about a tap only those routers that have a button of this prefix, and about a tap on a
    form's window nobody: it is no answer to a screen."""

    def __init__(self, name: str) -> None:
        super().__init__(name=name)
        self._answering = defaultdict[str, list[Router]](list)
        self._buttons: dict[str, type[CallbackData]] = {}

    def include_flow(self, flow: Router) -> None:
        """Include a conversation, known by the prefixes in the filters of its handlers.

        :raises ValueError: a tap would be taken by no button class, or by several
        """
        for handler in (
            one for router in flow.chain_tail for one in router.callback_query.handlers
        ):
            given = [one.callback for one in handler.filters or ()]
            buttons = [one for one in given if isinstance(one, CallbackQueryFilter)]
            if len(buttons) != 1:
                raise ValueError(f"{flow.name}: a tap is taken by one button class")
            button = buttons[0].callback_data
            self._buttons[button.__prefix__] = button
            if flow not in self._answering[button.__prefix__]:
                self._answering[button.__prefix__].append(flow)
        self.include_router(flow)

    async def propagate_event(self, update_type: str, event: TelegramObject, **kwargs: Any) -> Any:
        """Ask those whom it may concern, in their order."""
        if not isinstance(event, CallbackQuery):
            return await super().propagate_event(update_type, event, **kwargs)
        intent, data = remove_intent_id(event.data or "")
        if intent is not None:
            return UNHANDLED
        prefix = data.partition(":")[0]
        if _is_forged(self._buttons.get(prefix), data):
            raise NotFound
        for router in self._answering.get(prefix, ()):
            response = await router.propagate_event(update_type, event, **kwargs)
            if response is not UNHANDLED:
                return response
        return UNHANDLED


def _is_forged(button: type[CallbackData] | None, data: str) -> bool:
    """Whether a button names a number that no row can have."""
    if button is None:
        return False
    try:
        carried = button.unpack(data)
    except (TypeError, ValueError):  # a button of long ago: whoever answers such ones will
        return False
    return any(isinstance(value, int) and abs(value) > GREATEST for _, value in carried)
