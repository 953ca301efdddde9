"""Photos and PDFs of what was signed, on file: shown again to who may see them only (domain §4)."""

from sqlalchemy import select

from mentoring.acting import Act, action
from mentoring.permissions import on_line, require
from mentoring.refusals import Forbidden, Late, NotFound, Refusal
from storage.mentorships import Mentorship, Order, Party
from storage.papers import PaperFile, Scan, scans_of

MOST = 10  # scans of one sheet or order
MOST_BYTES = 8 * 1024 * 1024
BEGINNINGS = {b"%PDF-": "pdf", b"\xff\xd8\xff": "image", b"\x89PNG\r\n\x1a\n": "image"}


def kind_of(content: bytes) -> str:
    """`image` or `pdf` by the file's first bytes; empty for anything else."""
    return next((kind for begins, kind in BEGINNINGS.items() if content.startswith(begins)), "")


@on_line("papers")
def _sheet_managed(act: Act, *, party_id: int, **_: object) -> None:
    require(act, _organisation_of(act, party_id, None), "papers")


@on_line("papers")
def _order_managed(act: Act, *, order_id: int, **_: object) -> None:
    require(act, _organisation_of(act, None, order_id), "papers")


@on_line("papers")
def _scan_managed(act: Act, *, scan_id: int, **_: object) -> None:
    scan = _scan(act, scan_id)
    require(act, _organisation_of(act, scan.party_id, scan.order_id), "papers")


@action(_sheet_managed)
def file_sheet(act: Act, party_id: int, content: bytes, photo: bool = False) -> int:
    """Put a scan of a participant's signed sheet on file; the scan's id.

    :param photo: it came as a photo, so it can be shown as one again
    :raises Refusal: `scan-kind`, `scan-too-large`, `scans-enough`; (Late) `scan-known`
    """
    party = act.session.get_one(Party, party_id)
    note = ("mentorship", party.mentorship_id)
    return _file(act, content, photo, note, party_id=party_id)


@action(_order_managed)
def file_order(act: Act, order_id: int, content: bytes, photo: bool = False) -> int:
    """Put a scan of a signed order on file; raises as `file_sheet`."""
    return _file(act, content, photo, ("order", order_id), order_id=order_id)


@action(_scan_managed)
def put_away_scan(act: Act, scan_id: int) -> None:
    """Take a scan off the file that was put there by mistake: its bytes go, its row stays.

    :raises Late: `scan-gone`
    """
    scan = _scan(act, scan_id)
    if scan.removed_at is not None:
        raise Late("scan-gone")
    file, scan.file_id, scan.removed_at = scan.file_id, None, act.now
    act.session.flush()
    act.session.delete(act.session.get_one(PaperFile, file))
    act.note("scan", scan.id, "put-away", party=scan.party_id, order=scan.order_id)


def check_scan(content: bytes) -> None:
    """Whether it can be put on file. :raises Refusal: `scan-kind`, `scan-too-large`"""
    if len(content) > MOST_BYTES:
        raise Refusal("scan-too-large")
    if not kind_of(content):
        raise Refusal("scan-kind")


def seen_scan(act: Act, scan_id: int) -> Scan:
    """A scan that the caller may see: curator and head of the organisation, and whose sheet it is.

    :raises NotFound: for everybody else, and when it was put away
    """
    scan = _scan(act, scan_id)
    if scan.removed_at is not None:
        raise NotFound
    party = act.session.get(Party, scan.party_id) if scan.party_id else None
    if party is None or party.person_id != act.caller_id:
        require_papers(act, _organisation_of(act, scan.party_id, scan.order_id))
    return scan


def require_papers(act: Act, organisation_id: int) -> None:
    """For those who put things on paper there. :raises NotFound: for everybody else"""
    try:
        require(act, organisation_id, "papers")
    except Forbidden:
        raise NotFound from None


def _file(
    act: Act,
    content: bytes,
    photo: bool,
    note: tuple[str, int],
    *,
    party_id: int | None = None,
    order_id: int | None = None,
) -> int:
    check_scan(content)
    kept = scans_of(act.session, party_ids=[party_id] if party_id else (), order_id=order_id)
    same = [scan.file_id for scan in kept if scan.size == len(content)]
    for file in act.session.scalars(select(PaperFile).where(PaperFile.id.in_(same))):
        if file.content == content:
            raise Late("scan-known")
    if len(kept) >= MOST:
        raise Refusal("scans-enough", most=MOST)
    file = PaperFile(content=content)
    act.session.add(file)
    act.session.flush()
    scan = Scan(
        party_id=party_id,
        order_id=order_id,
        kind="photo" if photo else kind_of(content),
        size=len(content),
        file_id=file.id,
        added_by=act.caller_id,
        added_at=act.now,
    )
    act.session.add(scan)
    act.session.flush()
    act.note(*note, "scan-filed", scan=scan.id)
    return scan.id


def _scan(act: Act, scan_id: int) -> Scan:
    scan = act.session.get(Scan, scan_id)
    if scan is None:
        raise NotFound
    return scan


def _organisation_of(act: Act, party_id: int | None, order_id: int | None) -> int:
    """Whose paper it is. :raises NotFound: there is no such thing"""
    if order_id is not None:
        order = act.session.get(Order, order_id)
        if order is None:
            raise NotFound
        return order.organisation_id
    party = act.session.get(Party, party_id)
    if party is None:
        raise NotFound
    return act.session.get_one(Mentorship, party.mentorship_id).organisation_id
