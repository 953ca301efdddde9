"""The organisation's own working days: entered by the curator, counted by every clock."""

from datetime import date, timedelta

from bot.demo.stage import Stage
from bot.demo.telegram import Phone
from handlers.workdays.buttons import AddDays, Days, DropDays, Week
from mentoring.organisations.calendar import calendar_of
from mentoring.times.workdays import Calendar
from storage.calendars import OwnDays, own_days
from tests.people.cast import Cast, cast

DAY = timedelta(days=1)
LESSONS = "Каникулы"


async def taps(phone: Phone, stage: Stage, *buttons: str) -> None:
    for button in buttons:
        phone.tap(button)
        await stage.settle()


async def says(phone: Phone, stage: Stage, text: str) -> None:
    phone.say(text)
    await stage.settle()


async def opened(school: Cast) -> None:
    await says(school.curator, school.stage, "/pairs")
    await taps(school.curator, school.stage, "Рабочие дни")


async def kept(school: Cast) -> list[OwnDays]:
    number = school.organisation_id
    return await school.stage.app.database.read(lambda s: own_days(s, number))


async def calendar(school: Cast) -> Calendar:
    number = school.organisation_id
    return await school.stage.app.database.read(lambda s: calendar_of(s, number))


async def test_own_days_count_for_the_notice(stage: Stage) -> None:
    school = await cast(stage)
    await school.pair()
    await opened(school)
    await taps(school.curator, stage, "Добавить дни", "Выходные организации")
    await says(school.curator, stage, "25 ноября")
    await taps(school.curator, stage, "Пропустить")
    assert "25 ноября 2026: не работаем" in school.curator.last.text
    await taps(school.curator, stage, "Добавить дни", LESSONS)
    await stage.restart()
    await says(school.curator, stage, "24.11.2026")
    await says(school.curator, stage, "30.11.2026")
    await says(school.mentor, stage, "/pair")
    await taps(school.mentor, stage, "Выйти из пары", "Большая нагрузка", "Выйти из пары")
    assert "пт, 27 ноября" in school.mentor.last.text  # Tue, Thu, Fri; school holidays count


async def test_a_week_of_six_days(stage: Stage) -> None:
    school = await cast(stage)
    await opened(school)
    assert not (await calendar(school)).is_working_day(date(2026, 11, 28))
    school.curator.tap("Сделать шестидневной")
    school.curator.tap("Сделать шестидневной")
    await stage.settle()
    assert "шестидневная" in school.curator.last.text
    assert (await calendar(school)).is_working_day(date(2026, 11, 28))
    await taps(school.curator, stage, "Сделать пятидневной")
    assert not (await calendar(school)).is_working_day(date(2026, 11, 28))


async def test_wrong_days_and_taking_them_back(stage: Stage) -> None:
    school = await cast(stage)
    curator = school.curator
    await opened(school)
    await taps(curator, stage, "Добавить дни", "Рабочие вместо выходных")
    await says(curator, stage, "28.11.2026")
    await says(curator, stage, "27.11.2026")
    assert "раньше первого" in curator.last.text
    await says(curator, stage, "28.11.2027")
    assert "больше четырёх месяцев" in curator.last.text
    await says(curator, stage, "28.11.2026")
    assert (await calendar(school)).is_working_day(date(2026, 11, 28))
    await taps(curator, stage, "Добавить дни", "Выходные организации")
    await says(curator, stage, "28.11.2026")
    await taps(curator, stage, "Пропустить")
    assert "уже записана" in curator.last.text
    await taps(curator, stage, "Отменить")
    await opened(school)
    old = curator.last
    await taps(curator, stage, "Убрать: 28 ноября 2026")
    assert await kept(school) == []
    curator.press(old, DropDays(days=1).pack())
    await stage.settle()
    assert "не нашёл" in curator.last.text


async def test_others_have_no_business_with_it(stage: Stage) -> None:
    school = await cast(stage)
    organisation = school.organisation_id
    stranger = stage.telegram.person("Чужой")
    for phone in (school.mentor, school.mentee, stranger):
        await says(phone, stage, "/menu")
        for data in (
            Days(organisation=organisation),
            Week(organisation=organisation, week=6),
            AddDays(organisation=organisation),
        ):
            phone.tap_old(data.pack())
            await stage.settle()
            assert "Рабочие дни" not in phone.last.text
    assert (await calendar(school)).week_days == 5
