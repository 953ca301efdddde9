"""The import's form: for which organisation, and the file."""

from dataclasses import dataclass
from typing import Any

from aiogram.fsm.state import State, StatesGroup
from aiogram.types import Document, Message

from handlers.base.progress import Progress
from handlers.base.screens import preview_screen
from handlers.desk import Desk
from handlers.forms import ChoiceStep, Form
from handlers.forms.session import Problem, Run
from handlers.forms.steps import Draft, Step, Wrong
from handlers.joining.tags import tag_labels
from handlers.organisations.choosing import own_organisations
from handlers.view import View
from mentoring.base.preview import keep_reading
from mentoring.base.reading import read_rows
from mentoring.base.rows import Reading
from mentoring.documents.spreadsheet import UnreadableFile

MOST_BYTES = 20 * 1024 * 1024  # more than this Telegram gives to no bot
LARGE = 100 * 1024  # bytes from which on reading takes long enough to be told of


class ImportForm(StatesGroup):
    """The two questions."""

    organisation_id = State()
    file = State()


@dataclass
class ImportDraft:
    """`file` is the id of the preview that was made of it."""

    organisation_id: int
    file: int


class FileStep(Step):
    """An .xlsx file; it is read in the press, and kept as a preview."""

    async def typed(self, run: Run, message: Message) -> int:
        """The id of the preview. Raises `Wrong` with what the file lacks."""
        if message.document is None:
            raise Wrong(Problem.of("base-file-please"))
        desk, document = run.desk, message.document
        if document.file_size is not None and document.file_size > MOST_BYTES:
            raise Wrong(Problem.of("base-file-too-large"))
        async with Progress(desk, shown=(document.file_size or LARGE) >= LARGE) as progress:
            await progress.say("base-reading")
            reading = await _read(desk, document)
            await progress.say("base-comparing", count=len(reading.lines))
            return await desk.do(keep_reading, int(run.draft["organisation_id"]), reading)


async def _read(desk: Desk, document: Document) -> Reading:
    content = await desk.bot.download(document)
    assert content is not None
    # The form is Russian, whatever the reader speaks
    labels = tag_labels(desk.tools.translator("ru"))
    try:
        return await desk.tools.press.make(read_rows, content.read(), labels)
    except UnreadableFile as why:
        code = why.code.replace("_", "-")
        if why.columns:
            names = ", ".join(
                desk.words.plain(f"base-column-{c.replace('_', '-')}") for c in why.columns
            )
            raise Wrong(Problem.of(f"base-file-{code}", columns=names)) from None
        raise Wrong(Problem.of(f"base-file-{code}")) from None
    except TimeoutError:
        raise Wrong(Problem.of("base-file-damaged")) from None


def _schools(view: View, _draft: Draft, _prefix: str) -> list[tuple[str, str]]:
    return [(str(one.id), one.name) for one in own_organisations(view, "gather")]


async def _finish(desk: Desk, draft: ImportDraft) -> None:
    await desk.show(preview_screen, draft.file)


importing: Form[Any] = Form(
    "imp",
    ChoiceStep(ImportForm.organisation_id, _schools),
    FileStep(ImportForm.file),
    draft=ImportDraft,
    finish=_finish,
)
