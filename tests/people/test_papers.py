"""Papers, as curators make them: texts agreed to, sheets, supplements, orders, names, templates,
scans; what is kept, who may see it, two taps, restarts, strangers."""

import hashlib
import io
from datetime import date, datetime, timedelta
from functools import partial

import pytest
from docx import Document
from PIL import Image
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.demo.stage import Stage
from bot.demo.telegram import Phone
from bot.demo.telegram.state import Posted
from handlers.papers.buttons import (
    AgreedText,
    MyPapers,
    NamePaper,
    OrderScans,
    PairPapers,
    PaperWork,
    ScanButton,
    SheetScans,
    TemplateButton,
)
from mentoring.acting import Caller
from mentoring.mentorships.ending import end
from mentoring.mentorships.ordering import mark_pair_signed, record_order
from mentoring.mentorships.proposing import agree, propose
from mentoring.papers.appointing import record_appointment
from mentoring.papers.details import keep_details
from mentoring.papers.scans import file_order, file_sheet
from mentoring.papers.templates import keep_template
from mentoring.people.erasure import forget_me
from mentoring.people.purging import purge
from mentoring.people.retaining import retention
from mentoring.refusals import Refusal
from storage.history import History
from storage.mentorships import Mentorship, Order, parties_of
from storage.organisations import Municipality, Organisation
from storage.papers import (
    NameForms,
    PaperFile,
    PaperTemplate,
    Scan,
    agreements_of,
)
from storage.people import Person, Role
from tests.people.cast import Cast, cast
from tests.people.test_mentorships import kept, of, says, state_of, taps, together


def picture(colour: int = 0) -> bytes:
    """A small photo of one colour."""
    target = io.BytesIO()
    Image.new("L", (32, 32), colour).save(target, "JPEG")
    return target.getvalue()


JPEG = picture()
PDF = b"%PDF-1.7 a sheet"


async def agreed(school: Cast) -> None:
    """The first pair: proposed by the curator, and both have agreed by button."""
    office, curator = school.stage.app.office, Caller(school.person_id(school.curator))
    mentor, mentee = school.person_id(school.mentor), school.person_id(school.mentee)
    await office.do(curator, propose, school.organisation_id, mentor, mentee)
    await school.stage.settle()
    await taps(school.mentor, school.stage, "Согласиться")
    await taps(school.mentee, school.stage, "Согласиться")


def paper(phone: Phone, posted: Posted | None = None) -> str:
    """The words of a DOCX that was sent, tables too."""
    document = Document(io.BytesIO(phone.download(posted or phone.last)))
    cells = [c.text for t in document.tables for row in t.rows for c in row.cells]
    text = "\n".join([*(p.text for p in document.paragraphs), *cells])
    return text.replace("\u00a0", " ")


async def open_papers(school: Cast, *buttons: str) -> None:
    """`/papers` of the curator, then buttons."""
    await says(school.curator, school.stage, "/papers")
    await taps(school.curator, school.stage, *buttons)


async def pair_papers(school: Cast, *buttons: str) -> None:
    """The papers of the first pair, then buttons."""
    school.curator.tap_old(PairPapers(id=1).pack())
    await school.stage.settle()
    await taps(school.curator, school.stage, *buttons)


async def stranger_of(stage: Stage, school: Cast) -> Phone:
    """A curator of another school of the same district."""
    phone = stage.telegram.person("Чужая")

    def work(session: Session) -> None:
        district = session.scalar(select(Municipality.id)) or 1
        other = Organisation(
            municipality_id=district,
            name="Школа № 9",
            timezone="Europe/Moscow",
            created_at=stage.clock(),
        )
        person = Person(
            telegram_id=phone.id,
            surname="Чужая",
            first_name="Вера",
            locale="ru",
            timezone="Europe/Moscow",
            reach="reachable",
            created_at=stage.clock(),
            registered_at=stage.clock(),
        )
        session.add_all((other, person))
        session.flush()
        session.add(
            Role(
                person_id=person.id,
                organisation_id=other.id,
                role="curator",
                state="confirmed",
                created_at=stage.clock(),
            )
        )

    await stage.app.database.write(work)
    phone.chat.started = True
    return phone


async def test_the_text_that_was_agreed_to_is_kept_and_shown(stage: Stage) -> None:
    school = await cast(stage)
    await agreed(school)
    texts = await kept(stage, lambda s: agreements_of(s, 1))
    assert [one.account for one in texts] == [school.mentor.id, school.mentee.id]
    for one in texts:
        assert one.text_hash == hashlib.sha256(one.text.encode()).hexdigest()
        assert one.text_version == "2026-11-ru"
        assert "Согласие" in one.text
    await stage.restart()
    await pair_papers(school, "Текст: Наставникова А. П.")
    shown = school.curator.last.text
    assert "Согласие наставника" in shown
    assert texts[0].text_hash[:16] in shown
    await taps(school.curator, stage, "Назад")
    assert "Молодой Б. И.: согласие пн, 23 ноября" in school.curator.last.text
    school.mentee.tap_old(MyPapers(id=1).pack())
    await stage.settle()
    await taps(school.mentee, stage, "Текст согласия")
    assert "Согласие наставляемого" in school.mentee.last.text


async def test_erasure_empties_the_text_and_leaves_the_evidence(stage: Stage) -> None:
    school = await cast(stage)
    await agreed(school)
    mentee = Caller(school.person_id(school.mentee))
    await stage.app.office.do(mentee, forget_me)
    texts = await kept(stage, lambda s: agreements_of(s, 1))
    assert [one.text for one in texts] == ["", ""]
    assert all(len(one.text_hash) == 64 for one in texts)
    assert [one.account for one in texts] == [school.mentor.id, None]
    await pair_papers(school, "Текст: Наставникова А. П.")
    assert school.curator.shows("Сам текст убран")


async def test_requisites_stand_in_the_papers_without_the_head_in_the_bot(stage: Stage) -> None:
    school = await cast(stage)
    await stage.app.database.write(_without_head)
    await agreed(school)
    await open_papers(school)
    assert "Кто подписывает, я пока не знаю" in school.curator.last.text
    await taps(school.curator, stage, "Реквизиты и подпись")
    await says(school.curator, stage, "МБДОУ «Детский сад „Ласточка“»", "с. Заречное", "заведующая")
    await stage.restart()
    await says(school.curator, stage, "А. П. Белых")
    assert "Фамилия, имя и отчество" in school.curator.last.text
    await says(school.curator, stage, "Белых Зоя Ильинична", "Положения о наставничестве")
    await says(school.curator, stage, "доплата 3000 рублей в месяц")
    await taps(school.curator, stage, "Сохранить")
    assert "Подписывает: заведующая З.И. Белых" in school.curator.last.text
    await taps(school.curator, stage, "Распечатать все листы")
    sheet = paper(school.curator)
    assert "Заведующей\nорганизации МБДОУ «Детский сад „Ласточка“»\nБелых З.И." in sheet
    assert "4. Условия оплаты: доплата 3000 рублей в месяц." in sheet
    await open_papers(school, "Реквизиты и подпись", "✎ Место")
    await says(school.curator, stage, "г. Заречный")
    await taps(school.curator, stage, "Сохранить")
    await stage.app.office.do(Caller(school.person_id(school.curator)), mark_pair_signed, 1)
    await open_papers(school, "Проект приказа о парах")
    order = paper(school.curator)
    assert "г. Заречный" in order
    assert "на основании Положения о наставничестве" in order
    assert "З.И. Белых" in order
    assert "№ ______" in order


async def test_a_supplement_with_contract_and_pay(stage: Stage) -> None:
    school = await cast(stage)
    await agreed(school)
    await pair_papers(school, "Доп. соглашение")
    assert "там место для ручки" in school.curator.last.text
    assert "от «___» __________ 20___ г. № ______" in paper(school.curator)
    await pair_papers(school, "Договор и оплата")
    await says(school.curator, stage, "от 01.09.2020 № 15", "доплата 5000 рублей в месяц.")
    assert "Договор: от 01.09.2020 № 15" in school.curator.last.text
    await open_papers(school, "Доп. соглашения")
    text = paper(school.curator)
    assert "к трудовому договору от 01.09.2020 № 15" in text
    assert "в лице директора Директорова Петра Сергеевича, действующего на основании" in text
    assert "в отношении Молодого Бориса Ильича, учителя." in text
    assert "наставничеству: доплата 5000 рублей в месяц." in text
    assert "не позднее чем за три рабочих дня" in text


async def test_a_case_corrected_once_is_kept_for_the_person(stage: Stage) -> None:
    school = await cast(stage)
    await school.add("mentor", "Ли", "Эн")
    await agreed(school)
    await open_papers(school, "Имена по падежам")
    assert "Не знаю, как склонять: 1" in school.curator.last.text
    assert school.curator.last.buttons[0].text == "? Ли Э."
    await taps(school.curator, stage, "? Ли Э.", "Склонять как мужское")
    assert "кому? (дательный): Ли Эну" in school.curator.last.text
    await taps(school.curator, stage, "Назад", "Молодой Б. И.", "Творительный")
    await says(school.curator, stage, "Молодой 2")
    assert "только буквы" in school.curator.last.text
    await stage.restart()
    await says(school.curator, stage, "Молодым Борисом  Ильичём")
    assert "кем? (творительный): Молодым Борисом Ильичём (исправлено)" in school.curator.last.text
    await stage.app.office.do(Caller(school.person_id(school.curator)), mark_pair_signed, 1)
    await open_papers(school, "Проект приказа о парах")
    assert "за Молодым Борисом Ильичём, учителем – наставника" in paper(school.curator)
    # whoever changes their name is declined by the rules again
    mentee = school.person_id(school.mentee)
    await stage.app.database.write(lambda s: _rename(s, mentee))
    await open_papers(school, "Проект приказа о парах")
    assert "за Старым Борисом Ильичом" in paper(school.curator)


def _rename(session: Session, person_id: int) -> None:
    session.get_one(Person, person_id).surname = "Старый"


def _party_ids(session: Session, number: int) -> list[int]:
    return [party.id for party in parties_of(session, number)]


def _without_head(session: Session) -> None:
    session.scalars(select(Role).where(Role.role == "head")).one().state = "removed"


async def test_names_go_back_to_the_rules_and_with_the_person(stage: Stage) -> None:
    school = await cast(stage)
    person = school.person_id(school.mentee)
    card = NamePaper(organisation=school.organisation_id, person=person)
    await open_papers(school)
    school.curator.tap_old(card.pack())
    await stage.settle()
    await taps(school.curator, stage, "Дательный")
    await says(school.curator, stage, "Молодому Борису Ильичу-младшему")
    assert "(исправлено)" in school.curator.last.text
    await taps(school.curator, stage, "Вернуть по правилам")
    assert "Молодому Борису Ильичу\n" in school.curator.last.text
    assert "(исправлено)" not in school.curator.last.text
    await stage.app.office.do(Caller(person), forget_me)
    assert await kept(stage, lambda s: s.get(NameForms, person)) is None


async def test_an_entered_heads_name_is_corrected_too(stage: Stage) -> None:
    school = await cast(stage)
    await agreed(school)
    await open_papers(school, "Реквизиты и подпись")
    await taps(school.curator, stage, *["Пропустить"] * 3)
    await says(school.curator, stage, "Заяц Илья Ильич")
    await taps(school.curator, stage, "Пропустить", "Пропустить", "Сохранить")
    await taps(school.curator, stage, "Имена по падежам", "Заяц И. И.", "Дательный")
    await says(school.curator, stage, "Зайцу Илье Ильичу")
    await open_papers(school, "Распечатать все листы")
    assert "Зайцу Илье Ильичу" in paper(school.curator)


async def test_one_draft_for_many_pairs_and_the_heads_own_button(stage: Stage) -> None:
    school = await cast(stage)
    other = await school.add("mentee", "Новикова", "Ольга", "Игоревна")
    office, curator = stage.app.office, Caller(school.person_id(school.curator))
    mentor = school.person_id(school.mentor)
    for number, mentee in enumerate((school.mentee, other), 1):
        named = (school.organisation_id, mentor, school.person_id(mentee))
        await office.do(curator, propose, *named)
        for phone in (school.mentor, mentee):
            about = await kept(stage, partial(_party_ids, number=number))
            caller = Caller(school.person_id(phone))
            await office.do(caller, agree, number, "2026-11-ru", "h", about, "текст")
        await office.do(curator, mark_pair_signed, number)
    await stage.settle()
    await open_papers(school, "Проект приказа о парах")
    order = paper(school.curator)
    assert "1.1. за Молодым Борисом Ильичом" in order
    assert "1.2. за Новиковой Ольгой Игоревной" in order
    await open_papers(school, "Попросить руководителя")
    assert "Руководителю ушло сообщение" in school.curator.last.text
    asked = of(school.head, "Пары ждут приказа")
    assert "Наставникова А. П. – Новикова О. И." in asked.text
    await stage.restart()
    await taps(school.head, stage, "Проект приказа о парах")
    assert "1.2. за Новиковой" in paper(school.head)
    await taps(school.head, stage, "Издать приказ", "Все пары сразу")
    await says(school.head, stage, "15-о")
    await taps(school.head, stage, "Сегодня", "Записать")
    assert [await state_of(stage, n) for n in (1, 2)] == ["active", "active"]
    orders = await kept(stage, lambda s: list(s.scalars(select(Order))))
    assert [(one.number, one.state) for one in orders] == [("15-о", "confirmed")]


async def test_an_old_order_has_no_name_of_who_was_erased(stage: Stage) -> None:
    school = await cast(stage)
    await school.pair()
    await stage.app.office.do(Caller(school.person_id(school.mentee)), forget_me)
    await open_papers(school, "Приказы: 1", "№ 12 от 02.11.2026: пары", "Скачать приказ")
    order = paper(school.curator)
    assert "за ____________________ – наставника Наставникову Анну Петровну" in order
    assert "Молод" not in order


async def test_a_heads_name_that_cannot_be_taken_apart_is_not_kept(stage: Stage) -> None:
    school = await cast(stage)
    curator = Caller(school.person_id(school.curator))
    with pytest.raises(Refusal, match="name-form"):
        await stage.app.office.do(
            curator, keep_details, school.organisation_id, {"head_name": "А. П. Белых"}
        )


async def test_without_a_head_in_the_bot_there_is_nobody_to_ask(stage: Stage) -> None:
    school = await cast(stage)
    await stage.app.database.write(_without_head)
    await open_papers(school)
    ask = PaperWork(organisation=school.organisation_id, do="ask")
    school.curator.tap_old(ask.pack())
    await stage.settle()
    assert "Руководитель пока не подключился" in school.curator.last.text


async def test_an_order_is_corrected_and_says_who_when_and_what_it_was(stage: Stage) -> None:
    school = await cast(stage)
    curator = school.curator
    await agreed(school)
    await taps(curator, stage, "Все подписали сегодня", "Записать приказ")
    await says(curator, stage, "12", "30.11.2026")
    await taps(curator, stage, "Записать", "Исправить номер, дату")
    await says(curator, stage, "21", "26.11.2026")
    await taps(curator, stage, "Исправить")
    line = (
        "Исправлено пн, 23 ноября, 10:00 (МСК), Куратова М. И.:"
        " было № 12 от 30.11.2026, стало № 21 от 26.11.2026"
    )
    assert line in curator.last.text
    await taps(curator, stage, "Исправить номер, дату")
    await says(curator, stage, "22", "26.11.2026")
    await taps(curator, stage, "Исправить")
    assert line in curator.last.text
    assert "было № 21 от 26.11.2026, стало № 22 от 26.11.2026" in curator.last.text
    await open_papers(school, "Приказы: 1", "№ 22 от 26.11.2026: пары")
    assert line in curator.last.text


async def test_an_order_appoints_mentors_a_curator_the_council(stage: Stage) -> None:
    school = await cast(stage)
    await school.add("mentor", "Седых", "Рада", "Олеговна", position="педагог-психолог")
    curator = school.curator
    await open_papers(school, "Приказ о назначении", "Наставников")
    await taps(curator, stage, "Седых Р. О.", "Наставникова А. П.", "Готово")
    await says(curator, stage, "7-к")
    await stage.restart()
    await taps(curator, stage, "Сегодня", "Готово")
    text = paper(curator)
    assert "О назначении наставников" in text
    assert "1.1. Наставникову Анну Петровну, учителя;" in text
    assert "1.2. Седых Раду Олеговну, педагога-психолога." in text
    assert "С назначением согласны, с приказом ознакомлены:" in text
    assert "О назначении наставников" in of(school.head, "Приказ № 7-к").text
    await taps(school.head, stage, "Подтвердить приказ")
    assert await kept(stage, lambda s: s.get_one(Order, 1).state) == "confirmed"
    await open_papers(school, "Приказ о назначении", "Куратора", "Куратова М. И.", "Готово")
    await taps(curator, stage, "Пропустить", "Готово")
    text = paper(curator)
    assert "1. Назначить куратором реализации программ наставничества Куратову Марию" in text
    assert "№ ______" in text
    await open_papers(school, "Приказ о назначении", "Совет наставников")
    await taps(curator, stage, "Наставникова А. П.", "Куратова М. И.", "Готово")
    await says(curator, stage, "8")
    await taps(curator, stage, "Сегодня", "Готово")
    assert "1.1. Куратова Мария Ивановна, учитель;" in paper(curator)
    assert await kept(stage, lambda s: s.scalar(select(func.count(Order.id)))) == 2


async def test_an_appointing_order_is_recorded_once(stage: Stage) -> None:
    school = await cast(stage)
    curator = school.curator
    await open_papers(school, "Приказ о назначении", "Наставников", "Наставникова А. П.", "Готово")
    await says(curator, stage, "7")
    await taps(curator, stage, "Сегодня")
    curator.tap("Готово")
    curator.tap("Готово")
    await stage.settle()
    assert await kept(stage, lambda s: s.scalar(select(func.count(Order.id)))) == 1


def own_order(*marks: str) -> bytes:
    document = Document()
    document.add_paragraph("Наш приказ {{ number }}")
    for mark in marks:
        document.add_paragraph(mark)
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


LIST = "{% for pair in pairs %}Наставник: {{ pair.mentor_accusative }}{% endfor %}"


async def test_an_organisations_own_template_counts_after_a_check(stage: Stage) -> None:
    school = await cast(stage)
    curator = school.curator
    await agreed(school)
    await stage.app.office.do(Caller(school.person_id(curator)), mark_pair_signed, 1)
    await open_papers(school, "Шаблоны документов", "Приказ о парах: встроенный", "Загрузить свой")
    await says(curator, stage, "вот он")
    assert "Нужен файл Word" in curator.last.text
    curator.send_document(b"%PDF-1.7", "order.pdf")
    await stage.settle()
    assert "Это не документ Word" in curator.last.text
    curator.send_document(own_order(LIST, "{{ numbr }}"), "order.docx")
    await stage.settle()
    assert "Я не знаю метки «numbr». Может быть, «number»?" in curator.last.text
    curator.send_document(own_order("Без списка"), "order.docx")
    await stage.settle()
    assert "нет метки «pairs»" in curator.last.text
    curator.send_document(b"PK", "order.docx", size=9 * 1024 * 1024)
    await stage.settle()
    assert "больше 2 МБ" in curator.last.text
    assert await kept(stage, lambda s: s.scalar(select(func.count(PaperTemplate.id)))) == 0
    await stage.restart()
    curator.send_document(own_order(LIST), "order.docx")
    await stage.settle()
    assert "Шаблон проверен и принят" in curator.last.text
    await taps(curator, stage, "Посмотреть пример")
    assert "Наш приказ № 12\nНаставник: Образцову Анну Петровну" in paper(curator)
    await open_papers(school, "Проект приказа о парах")
    assert "Наставник: Наставникову Анну Петровну, учителя" in paper(curator)
    await open_papers(school, "Шаблоны документов", "Приказ о парах: свой")
    old = curator.last
    await taps(curator, stage, "Вернуть встроенный")
    assert "Сейчас встроенный шаблон" in curator.last.text
    data = TemplateButton(organisation=school.organisation_id, paper="pairs", do="drop")
    curator.press(old, data.pack())
    await stage.settle()
    assert "Встроенный шаблон уже на месте" in old.text
    await open_papers(school, "Проект приказа о парах")
    assert "ПРИКАЗЫВАЮ" in paper(curator)
    assert await kept(stage, lambda s: s.scalar(select(func.count(PaperFile.id)))) == 0


async def test_an_own_template_that_fails_later_is_said_with_the_paper(stage: Stage) -> None:
    school = await cast(stage)
    curator = Caller(school.person_id(school.curator))
    await agreed(school)
    office, here = stage.app.office, school.organisation_id
    await office.do(curator, mark_pair_signed, 1)
    failing = own_order(LIST, "{{ pairs[7].mentor }}")
    await office.do(curator, keep_template, here, "pairs", failing)
    await open_papers(school, "Проект приказа о парах")
    assert "Ваш шаблон не подошёл к этим данным" in school.curator.last.text
    assert "ПРИКАЗЫВАЮ" in paper(school.curator)
    await office.do(curator, keep_template, here, "pairs", own_order(LIST))
    await open_papers(school, "Проект приказа о парах")
    assert "не подошёл" not in school.curator.last.text
    assert "Наш приказ" in paper(school.curator)


async def test_the_built_in_template_comes_back_as_ones_own(stage: Stage) -> None:
    school = await cast(stage)
    await open_papers(school, "Шаблоны документов", "Доп. соглашение: встроенный")
    await taps(school.curator, stage, "Скачать шаблон")
    content = school.curator.download(school.curator.last)
    await open_papers(school, "Шаблоны документов", "Доп. соглашение: встроенный", "Загрузить свой")
    for _ in range(2):  # the same file twice is one template
        school.curator.send_document(content, "supplement.docx")
        await stage.settle()
    assert await kept(stage, lambda s: s.scalar(select(func.count(PaperTemplate.id)))) == 1


async def scanned(school: Cast) -> int:
    """A signed sheet of the mentee is on file; the scan's id."""
    await agreed(school)
    await pair_papers(school, "Сканы: Молодой Б. И. (0)", "Добавить скан")
    school.curator.send_photo(JPEG)
    await school.stage.settle()
    await taps(school.curator, school.stage, "Готово")
    return 1


async def test_scans_are_filed_as_photos_pdfs_and_albums(stage: Stage) -> None:
    school = await cast(stage)
    curator = school.curator
    await agreed(school)
    await pair_papers(school, "Сканы: Молодой Б. И. (0)", "Добавить скан", "Готово")
    assert "Сначала пришлите фото" in curator.last.text
    curator.send_document(b"MZ a program", "sheet.exe")
    await stage.settle()
    assert "Это не фото и не PDF" in curator.last.text
    curator.send_document(PDF, "sheet.pdf", size=12 * 1024 * 1024)
    await stage.settle()
    assert "больше 8 МБ" in curator.last.text
    curator.send_album([picture(90), picture(180)])
    await stage.settle()
    await stage.restart()
    curator.send_document(PDF, "sheet.pdf")
    await stage.settle()
    curator.send_document(PDF, "sheet.pdf")
    await stage.settle()
    assert "Этот файл уже подшит" in curator.last.text
    await taps(curator, stage, "Готово")
    assert "Молодой Б. И.: 3" in curator.last.text
    scans = await kept(stage, lambda s: list(s.scalars(select(Scan))))
    assert [scan.kind for scan in scans] == ["photo", "photo", "pdf"]
    button = next(b for b in curator.last.buttons if b.text.startswith("Показать скан"))
    curator.press(curator.last, button.data or "")
    await stage.settle()
    assert curator.download(curator.last) == picture(90)


async def test_a_scan_is_seen_by_whose_it_is_and_nobody_else(stage: Stage) -> None:
    school = await cast(stage)
    scan = await scanned(school)
    school.mentee.tap_old(MyPapers(id=1).pack())
    await stage.settle()
    await taps(school.mentee, stage, "Показать скан от 23.11.2026")
    assert school.mentee.download(school.mentee.last) == JPEG
    assert not school.mentee.last.buttons
    council = await school.add("council", "Советова", "Инна", "Львовна")
    stranger = await stranger_of(stage, school)
    for phone in (school.mentor, council, stranger):
        await says(phone, stage, "/menu")
        for do in ("look", "away", "gone"):
            phone.tap_old(ScanButton(scan=scan, do=do).pack())
            await stage.settle()
            assert phone.last.file_id is None
        party = SheetScans(party=2, do="add")
        phone.tap_old(party.pack())
        await stage.settle()
        assert "Пришлите фото" not in phone.screen()
    assert await kept(stage, lambda s: s.get_one(Scan, scan).removed_at) is None


async def test_a_scan_put_away_is_gone_and_its_history_stays(stage: Stage) -> None:
    school = await cast(stage)
    scan = await scanned(school)
    curator = school.curator
    await taps(curator, stage, "Показать скан от 23.11.2026", "Убрать этот скан")
    sure = curator.last
    await taps(curator, stage, "Да, убрать")
    assert "Молодой Б. И.: 0" in curator.last.text
    curator.press(sure, ScanButton(scan=scan, do="gone").pack())
    await stage.settle()
    assert "Этот скан уже убран" in curator.last.text
    assert await kept(stage, lambda s: s.scalar(select(func.count(PaperFile.id)))) == 0
    changes = await kept(stage, lambda s: list(s.scalars(select(History.change))))
    assert {"scan-filed", "put-away"} <= set(changes)
    curator.tap_old(ScanButton(scan=scan).pack())
    await stage.settle()
    assert curator.last.file_id is None


async def test_a_signed_orders_scan(stage: Stage) -> None:
    school = await cast(stage)
    await school.pair()
    await says(school.curator, stage, "/menu")
    school.curator.tap_old(OrderScans(id=1).pack())
    await stage.settle()
    await taps(school.curator, stage, "Добавить скан")
    school.curator.send_document(PDF, "order.pdf")
    await stage.settle()
    await taps(school.curator, stage, "Готово")
    assert "Сканы приказа № 12 от 02.11.2026" in school.curator.last.text
    assert "Всего: 1" in school.curator.last.text


async def test_signed_scans_outlive_erasure_for_the_organisation(stage: Stage) -> None:
    school = await cast(stage)
    scan = await scanned(school)
    await stage.app.office.do(Caller(school.person_id(school.mentee)), forget_me)
    await says(school.curator, stage, "/papers")
    school.curator.tap_old(ScanButton(scan=scan).pack())
    await stage.settle()
    assert school.curator.download(school.curator.last) == JPEG


async def bytes_left(stage: Stage, on: datetime) -> int:
    """How many scans are there after the purge of that moment."""
    await stage.app.database.write(lambda session: purge(session, on))
    return await kept(stage, lambda s: s.scalar(select(func.count(PaperFile.id)))) or 0


async def test_scans_stay_until_the_organisations_retention_date(stage: Stage) -> None:
    school = await cast(stage)
    pair = await school.pair()
    office, curator = stage.app.office, Caller(school.person_id(school.curator))
    parties = await kept(stage, lambda s: _party_ids(s, pair))
    await office.do(curator, file_sheet, parties[0], PDF)
    await office.do(curator, file_order, 1, JPEG)
    kept_for = timedelta(days=retention().paper_days)
    hour = timedelta(hours=1)
    # While the pair works nothing goes, however old it is
    assert await bytes_left(stage, stage.clock() + 2 * kept_for) == 2
    await stage.advance(timedelta(days=3))
    await office.do(curator, end, pair, "goals")
    over = await kept(stage, lambda s: s.get_one(Mentorship, pair).changed_at)
    assert await bytes_left(stage, over + kept_for - hour) == 2
    assert await bytes_left(stage, over + kept_for + hour) == 0
    await stage.restart()
    school.curator.say("/menu")
    await stage.settle()
    school.curator.tap_old(ScanButton(scan=1).pack())
    await stage.settle()
    assert school.curator.last.file_id is None
    assert await kept(stage, lambda s: s.scalar(select(func.count(Scan.id)))) == 2


async def test_a_late_joiners_scan_stays_as_long_as_the_group(stage: Stage) -> None:
    school = await cast(stage)
    group = await school.pair()
    late = await school.add("mentee", "Поздних", "Яна", "Юрьевна")
    own = await school.pair(school.mentor, late, state="joined")
    office, curator = stage.app.office, Caller(school.person_id(school.curator))
    await stage.app.database.write(lambda s: _join(s, own, group))
    parties = await kept(stage, lambda s: _party_ids(s, own))
    await office.do(curator, file_sheet, parties[-1], PDF)
    kept_for, hour = timedelta(days=retention().paper_days), timedelta(hours=1)
    await stage.advance(timedelta(days=3))
    assert await bytes_left(stage, stage.clock() + 2 * kept_for) == 1
    await office.do(curator, end, group, "goals")
    assert await bytes_left(stage, stage.clock() + kept_for - hour) == 1
    assert await bytes_left(stage, stage.clock() + kept_for + hour) == 0


def _join(session: Session, own: int, group: int) -> None:
    session.get_one(Mentorship, own).joins_id = group


async def test_an_appointment_keeps_its_scan_while_somebody_works_there(stage: Stage) -> None:
    school = await cast(stage)
    office, curator = stage.app.office, Caller(school.person_id(school.curator))
    here, mentor = school.organisation_id, school.person_id(school.mentor)
    day = stage.clock().date()
    order = await office.do(curator, record_appointment, here, "mentor", [mentor], "7", day)
    await office.do(curator, file_order, order, PDF)
    await office.do(curator, keep_template, here, "pairs", b"a template")
    kept_for, hour = timedelta(days=retention().paper_days), timedelta(hours=1)
    assert await bytes_left(stage, stage.clock() + 2 * kept_for) == 2
    await stage.advance(timedelta(days=3))
    await office.do(Caller(mentor), forget_me)
    assert await bytes_left(stage, stage.clock() + kept_for - hour) == 2
    assert await bytes_left(stage, stage.clock() + kept_for + hour) == 1  # the template


async def test_another_schools_curator_finds_nothing(stage: Stage) -> None:
    school = await cast(stage)
    await agreed(school)
    stranger = await stranger_of(stage, school)
    here, mentee = school.organisation_id, school.person_id(school.mentee)
    buttons = [
        *(PaperWork(organisation=here, do=do) for do in ("", "orders", "names", "templates")),
        *(PaperWork(organisation=here, do=do) for do in ("draft", "supplements", "details", "ask")),
        PaperWork(organisation=here, do="appoint"),
        *(PairPapers(id=1, do=do) for do in ("show", "supplement", "terms")),
        *(NamePaper(organisation=here, person=mentee, do=do) for do in ("show", "male", "dative")),
        *(TemplateButton(organisation=here, paper="pairs", do=do) for do in ("show", "get", "put")),
        AgreedText(agreement=1),
        SheetScans(party=1),
        MyPapers(id=1),
    ]
    for phone in (stranger, await school.add("mentor", "Прохожева", "Яна", "Юрьевна")):
        await says(phone, stage, "/menu")
        for button in buttons:
            phone.tap_old(button.pack())
            await stage.settle()
            assert phone.last.text.startswith(("Я не нашёл", "Это может сделать")), button
    # one's own organisation, somebody else's person
    own = await kept(stage, lambda s: s.scalar(select(func.max(Organisation.id))))
    stranger.tap_old(NamePaper(organisation=own or 0, person=mentee).pack())
    await stage.settle()
    assert "Молодой" not in stranger.screen()


async def test_two_curators_record_the_order_at_once(stage: Stage) -> None:
    school = await cast(stage)
    await agreed(school)
    office = stage.app.office
    curator, head = (Caller(school.person_id(one)) for one in (school.curator, school.head))
    await office.do(curator, mark_pair_signed, 1)
    day = date(2026, 11, 23)
    results = await together(
        office.do(curator, record_order, school.organisation_id, [1], "12", day),
        office.do(head, record_order, school.organisation_id, [1], "13", day),
    )
    assert sorted(type(one).__name__ for one in results) == ["Late", "int"]
    assert await kept(stage, lambda s: s.scalar(select(func.count(Order.id)))) == 1


async def test_what_is_kept_of_papers_stands_in_mydata(stage: Stage) -> None:
    school = await cast(stage)
    await scanned(school)
    await stage.advance(timedelta(minutes=1))
    await says(school.mentee, stage, "/mydata")
    page = next(m for m in school.mentee.messages if "Что о вас хранится" in m.text)
    html = school.mentee.download(page).decode()
    assert "На что вы согласились" in html
    assert "Сканы ваших листов" in html


async def test_papers_speak_english_and_tatar_too(stage: Stage) -> None:
    school = await cast(stage)
    await school.pair()
    for locale in ("en", "tt"):
        await stage.app.database.write(partial(_speak, locale=locale))
        await says(school.curator, stage, "/papers")
        seen = len(school.curator.messages)
        for do in ("orders", "names", "templates", "supplements", "draft", "ask", "details"):
            button = PaperWork(organisation=school.organisation_id, do=do)
            school.curator.tap_old(button.pack())
            await stage.settle()
        for other in (
            PairPapers(id=1),
            SheetScans(party=1),
            OrderScans(id=1),
            TemplateButton(organisation=school.organisation_id, paper="pairs"),
            NamePaper(organisation=school.organisation_id, person=school.person_id(school.mentor)),
        ):
            school.curator.tap_old(other.pack())
            await stage.settle()
        assert len(school.curator.messages) > seen
        school.mentor.say("/menu")
        await stage.settle()
        school.mentor.tap_old(MyPapers(id=1).pack())
        await stage.settle()


def _speak(session: Session, locale: str) -> None:
    for person in session.scalars(select(Person)):
        person.locale = locale
