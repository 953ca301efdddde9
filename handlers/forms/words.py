"""Texts of windows: what a form says, in the reader's language."""

from typing import Any

from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.common import WhenCondition
from aiogram_dialog.widgets.text import Text

from handlers.desk import Desk


class Said(Text):
    """A plain text by its key, for buttons."""

    def __init__(self, key: str, when: WhenCondition = None) -> None:
        super().__init__(when=when)
        self.key = key

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        desk: Desk = manager.middleware_data["desk"]
        return desk.words.plain(self.key)


class Ready(Text):
    """A text that the window's getter has made already."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        return str(data[self.name])
