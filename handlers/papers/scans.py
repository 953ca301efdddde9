"""Scans of what was signed: the list, one shown again, one put away."""

from handlers.mentorships.buttons import Decree
from handlers.mentorships.telling import acting, person
from handlers.organisations.choosing import gives, require_own
from handlers.papers.buttons import OrderScans, PairPapers, ScanButton, SheetScans
from handlers.screen import Attachment, Button, Screen, rows
from handlers.view import View
from mentoring.mentorships.ordering import order_of
from mentoring.papers.scans import seen_scan
from mentoring.refusals import NotFound
from storage.mentorships import Mentorship, Party
from storage.papers import PaperFile, Scan, scans_of


def sheet_scans_screen(view: View, party_id: int) -> Screen:
    """The scans of one participant's signed sheet."""
    party = view.session.get(Party, party_id)
    if party is None:
        raise NotFound
    row = view.session.get_one(Mentorship, party.mentorship_id)
    require_own(view, row.organisation_id, "papers")
    found = scans_of(view.session, party_ids=[party_id])
    name = view.listed(person(view, party.person_id))
    text = view.words("papers-scans-sheet", name=name, count=len(found))
    add = view.button("papers-scan-add", SheetScans(party=party_id, do="add"))
    back = view.button("button-back", PairPapers(id=row.id))
    return Screen(text, rows(*_listed(view, found), add, back))


def order_scans_screen(view: View, order_id: int) -> Screen:
    """The scans of one signed order."""
    order = order_of(acting(view), order_id)
    require_own(view, order.organisation_id, "papers")
    found = scans_of(view.session, order_id=order_id)
    text = view.words(
        "papers-scans-order",
        number=order.number,
        day=f"{order.dated_on:%d.%m.%Y}",
        count=len(found),
    )
    add = view.button("papers-scan-add", OrderScans(id=order_id, do="add"))
    back = view.button("button-back", Decree(id=order_id))
    return Screen(text, rows(*_listed(view, found), add, back))


def _listed(view: View, found: list[Scan]) -> list[Button]:
    return [
        view.button("papers-scan", ScanButton(scan=scan.id), day=f"{scan.added_at:%d.%m.%Y}")
        for scan in found
    ]


def scan_screen(view: View, scan_id: int) -> Screen:
    """The scan itself, for who may see it."""
    scan = seen_scan(acting(view), scan_id)
    content = view.session.get_one(PaperFile, scan.file_id).content
    photo = scan.kind == "photo"
    name = view.words.plain("papers-scan-pdf" if scan.kind == "pdf" else "papers-scan-photo")
    file = Attachment(name, bytes, (content,), picture=photo, light=True)
    by = view.listed(person(view, scan.added_by)) if scan.added_by else ""
    text = view.words("papers-scan-caption", name=by, moment=view.moment(scan.added_at))
    away = view.button("papers-scan-away", ScanButton(scan=scan.id, do="away"))
    return Screen(
        text, ((away,),) if gives(view, _organisation(view, scan), "papers") else (), file
    )


def _organisation(view: View, scan: Scan) -> int:
    if scan.order_id is not None:
        return order_of(acting(view), scan.order_id).organisation_id
    party = view.session.get_one(Party, scan.party_id)
    return view.session.get_one(Mentorship, party.mentorship_id).organisation_id


def put_away_sure_screen(view: View, scan_id: int) -> Screen:
    """Asks once more before a scan is taken off the file."""
    seen_scan(acting(view), scan_id)
    yes = view.button("papers-scan-gone", ScanButton(scan=scan_id, do="gone"))
    return Screen(view.words("papers-scan-sure"), ((yes,),))


def after_scan_screen(view: View, scan_id: int) -> Screen:
    """The list that a scan stood in."""
    scan = view.session.get(Scan, scan_id)
    if scan is None:
        raise NotFound
    if scan.order_id is not None:
        return order_scans_screen(view, scan.order_id)
    assert scan.party_id is not None
    return sheet_scans_screen(view, scan.party_id)
