"""What there is of papers: of an organisation, of one pair, its templates, its orders."""

from handlers.buttons import Open
from handlers.mentorships.buttons import Decree, Pair, Pairs, Work
from handlers.mentorships.papers import pairs_to_order
from handlers.mentorships.telling import pair_name, person, seen_by_curator, seen_by_party
from handlers.organisations.choosing import own_organisations, require_own
from handlers.paging import PAGE, page_buttons, page_of
from handlers.papers.buttons import (
    AgreedText,
    MyPapers,
    NamePaper,
    PairPapers,
    PaperWork,
    ScanButton,
    SheetScans,
    TemplateButton,
)
from handlers.screen import Button, Screen, rows
from handlers.view import View
from mentoring.documents.own_papers import REPLACEABLE
from mentoring.mentorships.rules import UNDER_PAPERS
from mentoring.papers.details import details_of, head_person, issuer_of
from mentoring.papers.terms import mentor_of
from mentoring.refusals import Forbidden, NotFound
from storage.mentorships import mentorships_in, parties_in, parties_of
from storage.papers import (
    Agreement,
    ContractTerms,
    agreements_of,
    orders_in,
    orders_of,
    scans_of,
    template_of,
)


def entry_screen(view: View, page: int = 0) -> Screen:
    """`/papers`: the organisation's papers, or first which organisation."""
    found = own_organisations(view, "papers")
    if len(found) == 1:
        return home_screen(view, found[0].id)
    if not found:
        raise Forbidden
    shown, page, pages = page_of(found, page)
    buttons = rows(
        *(
            view.button("pairs-organisation", PaperWork(organisation=one.id), name=one.name)
            for one in shown
        )
    )
    turn = page_buttons(view, page, pages, lambda to: PaperWork(organisation=0, page=to))
    return Screen(view.words("papers-which"), (*buttons, *turn))


def home_screen(view: View, organisation_id: int) -> Screen:
    """What waits for a signature or an order, and everything that can be printed or set."""
    require_own(view, organisation_id, "papers")
    being = mentorships_in(view.session, organisation_id, UNDER_PAPERS)
    parties = parties_in(view.session, [row.id for row in being])
    unsigned = sum(p.signed_on is None for found in parties.values() for p in found)
    ready = len(pairs_to_order(view, organisation_id))
    orders = orders_in(view.session, organisation_id)
    text = view.lines(
        view.words("papers-home", unsigned=unsigned, ready=ready, orders=orders),
        _signer(view, organisation_id),
    )

    def work(do: str, *, shown: bool = True, **args: int) -> list[Button]:
        data = PaperWork(organisation=organisation_id, do=do)
        return [view.button(f"papers-do-{do}", data, **args)] if shown else []

    sheets = view.button("pairs-work-sheets", Work(organisation=organisation_id, do="sheets"))
    signed = view.button("pairs-work-sign", Work(organisation=organisation_id, do="sign"))
    record = view.button("pairs-work-record", Work(organisation=organisation_id, do="record"))
    return Screen(
        text,
        rows(
            *([sheets, signed] if unsigned else []),
            *work("supplements"),
            *work("draft", shown=ready > 0),
            *([record] if ready else []),
            *work(
                "ask", shown=ready > 0 and head_person(view.session, organisation_id) is not None
            ),
            *work("appoint"),
            *work("orders", shown=orders > 0, count=orders),
            *work("details"),
            *work("names"),
            *work("templates"),
            view.button("pairs-to-list", Pairs(organisation=organisation_id)),
        ),
    )


def _signer(view: View, organisation_id: int) -> str:
    """Who signs, in whatever is known of them."""
    issuer = issuer_of(view.session, organisation_id)
    if not issuer.head.name.first_name:
        return view.words("papers-no-signer")
    return view.words(
        "papers-signer", post=issuer.head_position, name=issuer.head.name.initials_first
    )


def orders_screen(view: View, organisation_id: int, page: int = 0) -> Screen:
    """The organisation's orders, newest first."""
    require_own(view, organisation_id, "papers")
    pages = max(1, -(-orders_in(view.session, organisation_id) // PAGE))
    page = min(max(page, 0), pages - 1)
    buttons = [
        view.button(
            f"papers-listed-{order.kind}",
            Decree(id=order.id),
            number=order.number,
            day=f"{order.dated_on:%d.%m.%Y}",
        )
        for order in orders_of(view.session, organisation_id, page, PAGE)
    ]

    def turned(to: int) -> PaperWork:
        return PaperWork(organisation=organisation_id, do="orders", page=to)

    text = view.words("papers-orders" if buttons else "papers-orders-none")
    turn = page_buttons(view, page, pages, turned)
    return Screen(text, (*rows(*buttons), *turn, (_home(view, organisation_id),)))


def templates_screen(view: View, organisation_id: int) -> Screen:
    """The papers whose template can be replaced."""
    require_own(view, organisation_id, "papers")
    buttons = []
    for paper in REPLACEABLE:
        own = template_of(view.session, organisation_id, paper) is not None
        key = f"papers-template-{'own' if own else 'built-in'}"
        name = view.words.plain(f"papers-paper-{paper}")
        data = TemplateButton(organisation=organisation_id, paper=paper)
        buttons.append(view.button(key, data, name=name))
    back = _home(view, organisation_id)
    return Screen(view.words("papers-templates"), rows(*buttons, back))


def template_screen(view: View, organisation_id: int, paper: str) -> Screen:
    """One paper's template: whose it is, and what can be done with it."""
    require_own(view, organisation_id, "papers")
    if paper not in REPLACEABLE:
        raise NotFound
    row = template_of(view.session, organisation_id, paper)
    name = view.words.plain(f"papers-paper-{paper}")
    if row is None:
        text = view.words("papers-template-is-ours", name=name)
    else:
        text = view.words("papers-template-is-own", name=name, moment=view.moment(row.uploaded_at))

    def do(code: str) -> Button:
        data = TemplateButton(organisation=organisation_id, paper=paper, do=code)
        return view.button(f"papers-template-{code}", data)

    back = view.button("button-back", PaperWork(organisation=organisation_id, do="templates"))
    drop = [do("drop")] if row is not None else []
    return Screen(text, rows(do("get"), do("sample"), do("put"), *drop, back))


def pair_papers_screen(view: View, mentorship_id: int) -> Screen:
    """The papers of one mentorship: who agreed to what and when, sheets, supplement, scans."""
    row = seen_by_curator(view, mentorship_id)
    require_own(view, row.organisation_id, "papers")
    parties = parties_of(view.session, row.id)
    agreed = {one.person_id: one for one in agreements_of(view.session, row.id)}
    scans = scans_of(view.session, party_ids=[party.id for party in parties])
    lines, buttons = [], []
    for party in parties:
        name = view.listed(person(view, party.person_id))
        given = agreed.get(party.person_id)
        lines.append(_agreed_line(view, name, given))
        if given is not None:
            data = AgreedText(agreement=given.id)
            buttons.append(view.button("papers-agreed-button", data, name=name))
        count = sum(scan.party_id == party.id for scan in scans)
        sheet = SheetScans(party=party.id)
        buttons.append(view.button("papers-sheet-scans", sheet, name=name, count=count))
        card = NamePaper(organisation=row.organisation_id, person=party.person_id)
        buttons.append(view.button("papers-name-button", card, name=name))
    there = {party.person_id for party in parties}
    for given in (one for person_id, one in agreed.items() if person_id not in there):
        name = view.listed(person(view, given.person_id))
        lines.append(_agreed_line(view, name, given))
        data = AgreedText(agreement=given.id)
        buttons.append(view.button("papers-agreed-button", data, name=name))
    text = view.lines(
        view.words("papers-pair", name=pair_name(view, parties)), *lines, _terms(view, row.id)
    )
    files = [
        view.button("pairs-do-sheets", Pair(id=row.id, do="sheets")),
        view.button("papers-pair-supplement", PairPapers(id=row.id, do="supplement")),
        view.button("papers-pair-terms", PairPapers(id=row.id, do="terms")),
    ]
    back = view.button("button-back", Pair(id=row.id))
    return Screen(text, rows(*files, *buttons, back))


def _agreed_line(view: View, name: str, agreed: Agreement | None) -> str:
    if agreed is None:
        return view.words("papers-not-agreed", name=name)
    return view.words(
        "papers-agreed",
        name=name,
        moment=view.moment(agreed.given_at),
        version=agreed.text_version,
    )


def _terms(view: View, mentorship_id: int) -> str:
    mentor = mentor_of(parties_of(view.session, mentorship_id))
    terms = view.session.get(ContractTerms, mentor.id)
    pay = terms.pay if terms else ""
    if not pay:
        details = details_of(view.session, _organisation(view, mentorship_id))
        pay = details.pay if details else ""
    contract = terms.contract if terms else ""
    none = view.words.plain("papers-by-pen")
    return view.words("papers-terms", contract=contract or none, pay=pay or none)


def _organisation(view: View, mentorship_id: int) -> int:
    return seen_by_curator(view, mentorship_id).organisation_id


def agreed_screen(view: View, agreement_id: int) -> Screen:
    """The whole text that somebody agreed to, for who put it on paper and for who agreed."""
    agreed = view.session.get(Agreement, agreement_id)
    if agreed is None:
        raise NotFound
    mine = agreed.person_id == view.me.id
    if not mine:
        row = seen_by_curator(view, agreed.mentorship_id)
        require_own(view, row.organisation_id, "papers")
    text = view.lines(
        view.words(
            "papers-agreed-text",
            name=view.listed(person(view, agreed.person_id)),
            moment=view.moment(agreed.given_at),
            version=agreed.text_version,
            hash=agreed.text_hash[:16],
        ),
        agreed.text or view.words("papers-agreed-erased"),
    )
    to = MyPapers(id=agreed.mentorship_id) if mine else PairPapers(id=agreed.mentorship_id)
    return Screen(text, ((view.button("button-back", to),),))


def my_papers_screen(view: View, mentorship_id: int) -> Screen:
    """A participant's own: the text they agreed to, and the scans of their own sheet."""
    row, own, _ = seen_by_party(view, mentorship_id)
    agreed = [a for a in agreements_of(view.session, row.id) if a.person_id == view.me.id]
    scans = scans_of(view.session, party_ids=[own.id])
    signed = (
        view.words("papers-my-signed", day=f"{own.signed_on:%d.%m.%Y}")
        if own.signed_on
        else view.words("papers-my-unsigned")
    )
    name = view.listed(view.me)
    buttons = [
        *(view.button("papers-my-text", AgreedText(agreement=one.id)) for one in agreed[-1:]),
        *(
            view.button("papers-scan", ScanButton(scan=scan.id), day=_day(view, scan.added_at))
            for scan in scans
        ),
        view.button("button-menu", Open(entry="menu")),
    ]
    text = view.lines(
        view.words("papers-my"), *(_agreed_line(view, name, one) for one in agreed[-1:]), signed
    )
    return Screen(text, rows(*buttons))


def _day(view: View, moment: object) -> str:
    return f"{moment:%d.%m.%Y}"


def _home(view: View, organisation_id: int) -> Button:
    return view.button("papers-button", PaperWork(organisation=organisation_id))
