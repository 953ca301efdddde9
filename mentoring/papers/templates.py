"""An organisation's own templates of its papers."""

from mentoring.acting import Act, action
from mentoring.documents.own_papers import REPLACEABLE
from mentoring.permissions import may
from mentoring.refusals import Late, NotFound
from storage.papers import PaperFile, PaperTemplate, template_of


@action(may("papers"))
def keep_template(act: Act, organisation_id: int, paper: str, content: bytes) -> None:
    """Put a template, checked before (`check_template`), in place of the one that held so far."""
    if paper not in REPLACEABLE:
        raise NotFound
    _drop(act, organisation_id, paper)
    file = PaperFile(content=content)
    act.session.add(file)
    act.session.flush()
    act.session.add(
        PaperTemplate(
            organisation_id=organisation_id,
            paper=paper,
            file_id=file.id,
            uploaded_by=act.caller_id,
            uploaded_at=act.now,
        )
    )
    act.note("organisation", organisation_id, "template-own", paper=paper)


@action(may("papers"))
def drop_template(act: Act, organisation_id: int, paper: str) -> None:
    """Go back to the built-in template.

    :raises Late: `template-built-in`, it holds already
    """
    if paper not in REPLACEABLE:
        raise NotFound
    if not _drop(act, organisation_id, paper):
        raise Late("template-built-in")
    act.note("organisation", organisation_id, "template-built-in", paper=paper)


def _drop(act: Act, organisation_id: int, paper: str) -> bool:
    row = template_of(act.session, organisation_id, paper)
    if row is None:
        return False
    file = act.session.get_one(PaperFile, row.file_id)
    act.session.delete(row)
    act.session.flush()
    act.session.delete(file)
    act.session.flush()
    return True
