"""Questions that are answered with a file: a scan of what was signed, a template."""

from typing import TYPE_CHECKING, Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Keyboard

from handlers.desk import Desk
from handlers.forms import Step
from handlers.forms.session import Problem, Run
from handlers.forms.steps import Stay, Wrong
from handlers.forms.words import Said
from mentoring.documents.filling import UnusableTemplate
from mentoring.documents.own_papers import check_template
from mentoring.documents.own_template import MOST_BYTES as LARGEST_TEMPLATE
from mentoring.papers.scans import MOST_BYTES as LARGEST_SCAN
from mentoring.papers.scans import file_order, file_sheet
from mentoring.papers.templates import keep_template
from mentoring.refusals import Refusal

if TYPE_CHECKING:
    from handlers.forms.form import Form


class ScansStep(Step):
    """Photos or PDFs, one or an album, each put on file at once; «Готово» ends it."""

    def keyboard(self, form: "Form[Any]") -> list[Keyboard]:
        async def finished(_q: CallbackQuery, _b: Button, manager: DialogManager) -> None:
            run = Run(manager)
            if run.draft.get("filed"):
                await form.answer(run, self, run.draft["filed"])
            else:
                run.problem = Problem.of("filing-none")

        return [Button(Said("form-marked"), id=form.widget_id(self, "d"), on_click=finished)]

    async def typed(self, run: Run, message: Message) -> Any:
        """Put it on file and wait for the next. Raises `Wrong` with what it lacks, else `Stay`."""
        sent = message.photo[-1] if message.photo else message.document
        if sent is None:
            raise Wrong(Problem.of("filing-please"))
        if sent.file_size is not None and sent.file_size > LARGEST_SCAN:
            raise Wrong(Problem.of("refusal-scan-too-large"))
        desk, draft = run.desk, run.draft
        found = await desk.bot.download(sent)
        assert found is not None
        content, photo = found.read(), bool(message.photo)
        try:
            if draft.get("party_id") is not None:
                await desk.do(file_sheet, int(draft["party_id"]), content, photo)
            else:
                await desk.do(file_order, int(draft["order_id"]), content, photo)
        except Refusal as refusal:
            if refusal.code in ("not-found", "forbidden"):
                raise
            args = {name: value for name, value in refusal.data.items() if isinstance(value, int)}
            raise Wrong(Problem.of(f"refusal-{refusal.code}", **args)) from None
        draft["filed"] = int(draft.get("filed") or 0) + 1
        raise Stay


class TemplateStep(Step):
    """A .docx that takes the place of a built-in template, if it can."""

    async def typed(self, run: Run, message: Message) -> int:
        """Check and keep it. Raises `Wrong` with why it cannot be used."""
        document, draft, desk = message.document, run.draft, run.desk
        if document is None:
            raise Wrong(Problem.of("tpl-file-please"))
        if document.file_size is not None and document.file_size > LARGEST_TEMPLATE:
            raise Wrong(Problem.of("tpl-too-large"))
        found = await desk.bot.download(document)
        assert found is not None
        content = await _checked(desk, str(draft["paper"]), found.read())
        await desk.do(keep_template, int(draft["organisation_id"]), str(draft["paper"]), content)
        return 1


async def _checked(desk: Desk, paper: str, content: bytes) -> bytes:
    try:
        return await desk.tools.press.make(check_template, paper, content)
    except UnusableTemplate as why:
        key = f"tpl-{why.code.replace('_', '-')}"
        if why.code == "unknown" and why.instead:
            raise Wrong(
                Problem.of("tpl-unknown-close", what=why.what, instead=why.instead)
            ) from why
        if why.code in ("unknown", "forbidden", "grammar", "needless"):
            raise Wrong(Problem.of(key, what=why.what)) from why
        raise Wrong(Problem.of(key)) from why
    except TimeoutError as why:
        raise Wrong(Problem.of("tpl-bomb")) from why
