"""/export: «База наставников» with exactly the eight columns of S1 App. 3."""

from handlers.joining.tags import tag_words
from handlers.organisations.choosing import choice_screen, own_organisations, require_own
from handlers.screen import Attachment, Screen
from handlers.view import View
from locales.translator import Words, shared
from mentoring.base.exporting import base_rows
from mentoring.documents.base_xlsx import write_base

LINE = "gather"


def export_screen(view: View, organisation_id: int = 0, page: int = 0) -> Screen:
    """The file of an organisation; of which one first, where there are several."""
    organisations = own_organisations(view, LINE)
    if not organisation_id and len(organisations) != 1:
        return choice_screen(view, "export", organisations, page)
    organisation = require_own(view, organisation_id or organisations[0].id, LINE)
    russian: Words = shared()("ru")  # the form is an official paper
    rows = base_rows(view.session, [organisation], lambda tag: tag_words(russian, tag))
    text = view.words("base-export", organisation=organisation.name, count=len(rows))
    return Screen(text, (), Attachment("baza-nastavnikov.xlsx", write_base, (rows,)))
