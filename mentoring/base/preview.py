"""From a file to a yes: the preview that is kept until it is confirmed, cancelled, or too old."""

from datetime import timedelta
from typing import Any

from pydantic import TypeAdapter

from mentoring.acting import Act, action, clock
from mentoring.base.importing import import_base, known_of
from mentoring.base.planning import Imported, make_plan
from mentoring.base.rows import Reading
from mentoring.permissions import may, on_line, require
from mentoring.refusals import Late, NotFound
from storage.base_imports import BaseImport

KEPT = timedelta(days=1)  # how long a preview waits for its yes
WAITS = "base-import"
_READING, _IMPORTED = TypeAdapter(Reading), TypeAdapter(Imported)


@action(may("gather"))
def keep_reading(act: Act, organisation_id: int, reading: Reading) -> int:
    """Keep what a file says until it is confirmed; the id of the preview."""
    row = BaseImport(
        organisation_id=organisation_id,
        person_id=act.caller.id,
        content=_content(act, reading, organisation_id),
        created_at=act.now,
    )
    act.session.add(row)
    act.session.flush()
    act.wait(WAITS, row.id, act.now + KEPT)
    return row.id


def reading_in(row: BaseImport) -> Reading:
    """What a kept preview says."""
    return _READING.validate_python(row.content["reading"])


def foreseen_in(row: BaseImport) -> Imported:
    """What will come of it, as far as it was known when the file came."""
    return _IMPORTED.validate_python(row.content["foreseen"])


def _content(act: Act, reading: Reading, organisation_id: int) -> dict[str, Any]:
    """The reading, and what an import of it would do."""
    foreseen = make_plan(reading, known_of(act.session, organisation_id)).done
    return {
        "reading": _READING.dump_python(reading, mode="json"),
        "foreseen": _IMPORTED.dump_python(foreseen, mode="json"),
    }


@on_line("gather")
def _own(act: Act, *, import_id: int, **_: object) -> None:
    row = act.session.get(BaseImport, import_id)
    if row is None or row.person_id != act.caller_id:
        raise NotFound
    require(act, row.organisation_id, "gather")


def _waiting(act: Act, import_id: int) -> BaseImport:
    row = act.session.get_one(BaseImport, import_id)
    if row.state != "preview":
        raise Late("import-over")
    return row


@action(_own)
def settle_name(act: Act, import_id: int, number: int, same: bool) -> None:
    """Say of the first unsure names' `number`-th whether it is the known person.

    :raises Late: `import-over`
    """
    row = _waiting(act, import_id)
    reading, unsure = reading_in(row), foreseen_in(row).unsure
    if number >= len(unsure):
        raise Late("import-over")
    reading.same[unsure[number].key] = unsure[number].person_id if same else 0
    content = _content(act, reading, row.organisation_id)
    act.session.get_one(BaseImport, import_id).content = content


@action(_own)
def take_import(act: Act, import_id: int) -> Imported:
    """Take the file in, as it was previewed: all of it or, when anything fails, nothing.

    What is given back names nobody: it is remembered as the update's answer. `linked` tells whose
    personal links to hand out (`importing.links_of`).

    :raises Late: `import-over`
    """
    row = _waiting(act, import_id)
    done = import_base(act.session, reading_in(row), row.organisation_id, act.now, act.caller_id)
    act.note("organisation", row.organisation_id, "imported", new=done.new, pairs=done.pairs)
    _close(act, row, "done")
    return Imported(done.new, done.known, done.pairs, done.linked)


@action(_own)
def drop_import(act: Act, import_id: int) -> None:
    """Leave everything as it is.

    :raises Late: `import-over`
    """
    _close(act, _waiting(act, import_id), "cancelled")


@clock(WAITS)
def too_old(act: Act, import_id: int, _step: int) -> None:
    """Nobody said yes: the names are not kept any longer."""
    row = act.session.get(BaseImport, import_id)
    if row is not None and row.state == "preview":
        _close(act, row, "cancelled")


def _close(act: Act, row: BaseImport, state: str) -> None:
    row.state, row.content = state, {}
    act.stop_waiting(WAITS, row.id)
