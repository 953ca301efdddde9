"""All conversations together, in the order in which they are asked."""

from aiogram import Dispatcher, Router
from aiogram.fsm.storage.base import BaseEventIsolation
from aiogram_dialog import setup_dialogs

from handlers.desk import Tools
from handlers.dialog_store import DialogStore
from handlers.door import Door, Seat
from handlers.errors import register_errors
from handlers.flows import flows
from handlers.shortcuts import ByButton, ByForm
from handlers.stray import stray_router
from handlers.windows import Windows


def build_dispatcher(tools: Tools, store: DialogStore, isolation: BaseEventIsolation) -> Dispatcher:
    """The dispatcher with every flow, the answers to stray input, and the answers to errors.

    Commands come before dialogs, so that `/menu` is never taken for an answer to a question.
    """
    dispatcher = Dispatcher(storage=store, disable_fsm=True)
    dispatcher["fsm_storage"] = store  # where aiogram-dialog looks for it
    dispatcher.update.outer_middleware(Door(tools))
    commands, dialogs, late = ByButton("commands"), ByForm("dialogs"), Router(name="late")
    dispatcher.include_routers(commands, dialogs, late, stray_router())
    for flow in flows():
        commands.include_flow(flow.router)
        for form in flow.forms:
            dialogs.include_form(form.dialog())
        if flow.late is not None:
            late.include_router(flow.late)
    setup_dialogs(dispatcher, message_manager=Windows(), events_isolation=isolation)
    dispatcher.message.middleware(Seat())
    dispatcher.callback_query.middleware(Seat())
    dispatcher.errors.middleware(Seat())
    register_errors(dispatcher)
    return dispatcher
