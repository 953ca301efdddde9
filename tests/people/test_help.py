"""Situational help, as people use it (domain §7)."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.demo.stage import Stage
from bot.demo.telegram import Phone
from mentoring.acting import Caller
from mentoring.help.answering import close, take
from mentoring.refusals import Late, NotFound
from storage.diary import DiaryEntry
from storage.help import HelpMessage, HelpRequest
from tests.people.cast import Cast, cast

QUESTION = "Как начать урок, если класс шумит?"


@pytest.fixture
async def school(stage: Stage) -> Cast:
    """A school with a pair that runs."""
    made = await cast(stage)
    await made.pair()
    return made


async def ask(
    school: Cast, text: str = QUESTION, urgency: str = "Сейчас", name: str = "Показать имя"
) -> None:
    """The mentee asks from a plain message."""
    stage, mentee = school.stage, school.mentee
    mentee.say(text)
    await stage.settle()
    for button in ("Спросить наставника", urgency, name, "Отправить"):
        mentee.tap(button)
        await stage.settle()


async def requests(stage: Stage) -> list[HelpRequest]:
    """What the database holds."""
    return await stage.app.database.read(
        lambda session: list(session.scalars(select(HelpRequest).order_by(HelpRequest.id)))
    )


async def test_a_question_in_plain_words_is_answered_through_the_bot(
    stage: Stage, school: Cast
) -> None:
    mentor, mentee = school.mentor, school.mentee
    mentee.say(QUESTION)
    await stage.settle()
    mentee.tap("Спросить наставника")
    await stage.settle()
    mentee.tap("Сейчас")
    await stage.settle()
    assert "Прочитает Анна Петровна" in mentee.last.text
    assert "пн, 23 ноября, 10:30 (МСК)" in mentee.last.text
    mentee.tap("Показать имя")
    await stage.settle()
    assert QUESTION in mentee.last.text
    mentee.tap("Отправить")
    await stage.settle()
    assert "Анна Петровна уже видит ваш вопрос" in mentee.last.text
    assert QUESTION in mentor.last.text
    assert "Назначьте встречу и нажмите «Отвечу сейчас»" in mentor.last.text
    mentor.tap("Отвечу сейчас")
    await stage.settle()
    assert mentee.shows("Отвечает Анна Петровна") is not None
    mentor.say("Начните с тишины и поднятой руки.")
    await stage.settle()
    assert mentee.last.text == "Анна Петровна\nНачните с тишины и поднятой руки."
    answer = mentee.last
    mentee.say("А если не поможет?", reply_to=answer)
    await stage.settle()
    assert mentor.last.text == "Борис Ильич\nА если не поможет?"
    assert mentor.last.body["reply_to_message"]["text"] == "Начните с тишины и поднятой руки."
    mentee.tap("Вопрос решён")
    await stage.settle()
    assert mentor.shows("Вопрос решён, спасибо") is not None
    mentee.tap("5")
    await stage.settle()
    (request,) = await requests(stage)
    assert (request.state, request.solved, request.rating) == ("closed", True, 5)
    assert request.answered_by == school.person_id(mentor)
    entries = await stage.app.database.read(lambda s: list(s.scalars(select(DiaryEntry))))
    assert [entry.text for entry in entries] == [QUESTION]
    assert "5" not in mentor.last.text


async def test_nobody_answers_and_it_goes_on_kindly(stage: Stage, school: Cast) -> None:
    fits = await school.add("mentor", "Соседова", "Вера", "Олеговна")
    other = await school.add(
        "mentor", "Химиков", "Олег", "Петрович", competences=["lesson-planning"]
    )
    await ask(school, name="Без имени")
    await stage.advance(timedelta(minutes=31))
    assert "Анна Петровна пока не ответила" in school.mentee.last.text
    assert "Я спросил ещё одного наставника" in school.mentee.last.text
    assert "Спрашивает Коллега" in fits.last.text
    assert "Борис" not in fits.screen()
    assert not other.messages
    kind = "теперь и у коллег, ничего страшного"
    assert kind in school.mentor.last.text
    await stage.advance(timedelta(minutes=31))
    assert len([one for one in school.mentor.messages if kind in one.text]) == 1
    assert "Вопрос у куратора" in school.mentee.last.text
    assert "Борис Ильич" in school.curator.last.text
    school.curator.tap("Отвечу сейчас")
    await stage.settle()
    fits.tap("Отвечу сейчас")
    await stage.settle()
    assert "уже отвечает другой" in fits.last.text
    school.curator.say("Зайду к вам на следующем уроке.")
    await stage.settle()
    assert school.mentee.last.text == "Мария Ивановна\nЗайду к вам на следующем уроке."


async def test_who_takes_it_and_is_silent_lets_it_go(stage: Stage, school: Cast) -> None:
    await ask(school)
    school.mentor.tap("Отвечу сейчас")
    await stage.settle()
    await stage.advance(timedelta(minutes=31))
    assert "я спросил других" in school.mentor.last.text
    assert "Вопрос у куратора" in school.mentee.last.text


async def test_passing_on_asks_the_next_at_once(stage: Stage, school: Cast) -> None:
    vera = await school.add("mentor", "Соседова", "Вера", "Олеговна")
    await ask(school)
    school.mentor.tap("Передать")
    await stage.settle()
    assert "Спасибо, что сказали сразу" in school.mentor.last.text
    assert "сейчас не может ответить" in school.mentee.last.text
    vera.tap("Передать")
    await stage.settle()
    assert "Вопрос у куратора" in school.mentee.last.text


async def test_a_conflict_goes_to_the_curator_and_to_nobody_else(
    stage: Stage, school: Cast
) -> None:
    school.mentee.say("/ask")
    await stage.settle()
    school.mentee.say("На меня кричат при детях.")
    await stage.settle()
    school.mentee.tap("Конфликт, безопасность")
    await stage.settle()
    assert "Прочитает только куратор, сразу: Мария Ивановна" in school.mentee.last.text
    school.mentee.tap("Отправить")
    await stage.settle()
    assert "На меня кричат" in school.curator.last.text
    assert not school.mentor.messages
    await stage.advance(timedelta(days=2))
    assert not school.mentor.messages


async def test_photos_files_and_voices_pass(stage: Stage, school: Cast) -> None:
    mentee, mentor = school.mentee, school.mentor
    mentee.send_album([b"one", b"two"], caption="Вот две работы")
    await stage.settle()
    assert len([m for m in mentee.messages if "Отправить это наставнику" in m.text]) == 1
    for button in ("Спросить наставника", "Сегодня", "Показать имя", "Отправить"):
        mentee.tap(button)
        await stage.settle()
    assert [m.kind for m in mentor.messages] == ["text", "photo", "photo"]
    assert mentor.messages[1].text == "Борис Ильич\nВот две работы"
    mentor.tap("Отвечу сейчас")
    await stage.settle()
    for send in (mentor.send_voice, mentor.send_video_note, mentor.send_document):
        send(b"bytes")
        await stage.settle()
    kinds = [m.kind for m in mentee.messages if m.kind not in ("text", "photo")]
    assert kinds == ["voice", "video_note", "document"]
    note = next(m for m in mentee.messages if m.kind == "video_note")
    assert "От: Анна Петровна" in [b.text for b in note.buttons]
    mentee.forbid_voice()
    mentor.send_voice()
    await stage.settle()
    assert "закрыты голосовые" in mentee.last.text
    assert "не принимает голосовые" in mentor.last.text
    mentor.send_contact()
    await stage.settle()
    assert "передать не могу" in mentor.last.text


async def test_long_texts_and_long_captions_arrive_whole(stage: Stage, school: Cast) -> None:
    await ask(school, "й" * 4096)
    assert school.mentor.last.text == "й" * 4096
    school.mentor.tap("Отвечу сейчас")
    await stage.settle()
    school.mentor.say("ц" * 4090)
    await stage.settle()
    assert school.mentee.last.text == "ц" * 4090
    assert "От: Анна Петровна" in [b.text for b in school.mentee.last.buttons]
    school.mentor.send_photo(b"p", caption="ф" * 1024)
    await stage.settle()
    assert school.mentee.last.text == "ф" * 1024


REST = "в восьмом классе на физике"


def _joined(school: Cast) -> None:
    """Both messages are with the mentor, once, and the mentee was told that they would be."""
    texts = [message.text for message in school.mentor.messages]
    assert len([text for text in texts if "й" * 4096 in text]) == 1
    assert [text for text in texts if REST in text] == [f"Борис Ильич\n{REST}"]
    assert school.mentee.shows("Я соединил их") is not None


async def test_a_question_that_telegram_cuts_in_two_stays_one(stage: Stage, school: Cast) -> None:
    mentee = school.mentee
    mentee.say("/ask")
    await stage.settle()
    mentee.say("й" * 4096)
    mentee.say(REST)
    await stage.settle()
    assert "Когда нужен ответ" in mentee.last.text
    await stage.restart()
    for button in ("Сейчас", "Показать имя", "Отправить"):
        mentee.tap(button)
        await stage.settle()
    _joined(school)
    assert len(await requests(stage)) == 1


async def test_the_rest_may_come_after_the_bot_has_asked_on(stage: Stage, school: Cast) -> None:
    mentee = school.mentee
    mentee.say("й" * 4096)
    await stage.settle()
    mentee.say(REST)
    await stage.settle()
    for button in ("Спросить наставника", "Сейчас", "Показать имя", "Отправить"):
        mentee.tap(button)
        await stage.settle()
    _joined(school)


async def test_what_is_said_later_is_no_rest(stage: Stage, school: Cast) -> None:
    mentee = school.mentee
    mentee.say("й" * 4096)
    await stage.settle()
    await stage.advance(timedelta(minutes=1))
    mentee.say(REST)
    await stage.settle()
    assert mentee.shows("Я соединил их") is None
    for button in ("Спросить наставника", "Сейчас", "Показать имя", "Отправить"):
        mentee.tap(button)
        await stage.settle()
    assert REST in school.mentor.last.text
    assert school.mentor.shows("й" * 4096) is None


async def test_with_several_talks_a_message_finds_its_own(stage: Stage, school: Cast) -> None:
    vera = await school.add("mentee", "Новикова", "Вера", "Олеговна")
    await school.pair(school.mentor, vera)
    await ask(school, "Вопрос Бориса")
    vera.say("Вопрос Веры")
    await stage.settle()
    for button in ("Спросить наставника", "Сейчас", "Показать имя", "Отправить"):
        vera.tap(button)
        await stage.settle()
    mentor = school.mentor
    for card in [m for m in mentor.messages if "Просьба о помощи" in m.text]:
        mentor.tap("Отвечу сейчас", card)
        await stage.settle()
    mentor.say("Это Вере")
    await stage.settle()
    assert vera.shows("Это Вере") is not None
    await stage.restart()
    school.mentee.say("Я жду")
    await stage.settle()
    assert "Борис Ильич · «Вопрос Бориса»\nЯ жду" in mentor.last.text
    mentor.say("Это всё ещё Вере")
    await stage.settle()
    assert vera.shows("Это всё ещё Вере") is not None
    mentor.tap("Ответить", mentor.shows("Я жду"))
    await stage.settle()
    mentor.say("Это Борису")
    await stage.settle()
    assert school.mentee.shows("Это Борису") is not None
    assert "получает Борис Ильич" in mentor.last.text
    mentor.say("И ещё Вере", reply_to=next(m for m in mentor.messages if m.text == "Это Вере"))
    await stage.settle()
    assert vera.shows("И ещё Вере") is not None
    assert vera.shows("Борису") is None


async def _answers_from_a_form(stage: Stage, school: Cast) -> None:
    """The mentee is in /ask, chooses the talk by its button, and writes."""
    talk = school.mentee.shows("Ответ")
    school.mentee.tap_old("h-talk:1", talk)
    await stage.settle()
    school.mentee.say("Сейчас попробую")
    await stage.settle()
    assert "Сейчас попробую" in school.mentor.last.text
    assert "Что случилось" in school.mentee.last.text


async def test_a_form_under_way_does_not_swallow_an_answer(stage: Stage, school: Cast) -> None:
    await ask(school)
    school.mentee.say("/ask")
    await stage.settle()
    school.mentor.tap("Отвечу сейчас")
    await stage.settle()
    school.mentor.say("Ответ")
    await stage.settle()
    await _answers_from_a_form(stage, school)
    answer = school.mentee.shows("Ответ")
    school.mentee.say("Спасибо, понял", reply_to=answer)
    await stage.settle()
    assert "Спасибо, понял" in school.mentor.last.text
    assert "Что случилось" in school.mentee.last.text
    school.mentee.say("Новый вопрос")
    await stage.settle()
    assert "Когда нужен ответ" in school.mentee.last.text


async def test_corrections(stage: Stage, school: Cast) -> None:
    await ask(school)
    school.mentor.tap("Отвечу сейчас")
    await stage.settle()
    posted = school.mentor.say("В трётьем классе")
    await stage.settle()
    school.mentor.edit(posted, "В третьем классе")
    await stage.settle()
    assert school.mentee.last.text == "Анна Петровна, исправлено:\nВ третьем классе"
    assert "Исправление передано" in school.mentor.last.text
    school.mentee.tap("Вопрос решён")
    await stage.settle()
    school.mentor.edit(posted, "В пятом классе")
    await stage.settle()
    assert "уже закрыт" in school.mentor.last.text
    assert school.mentee.shows("В пятом") is None


async def test_a_blocked_mentor_is_passed_over_at_once(stage: Stage, school: Cast) -> None:
    vera = await school.add("mentor", "Соседова", "Вера", "Олеговна")
    school.mentor.chat.bot_status = "kicked"  # the bot does not know yet
    await ask(school)
    await stage.advance(timedelta(minutes=2))
    assert "Просьба о помощи" in vera.last.text
    assert "Вопрос у других наставников" in school.mentee.last.text


async def test_two_take_it_at_once_and_one_holds_it(stage: Stage, school: Cast) -> None:
    vera = await school.add("mentor", "Соседова", "Вера", "Олеговна")
    await ask(school)
    await stage.advance(timedelta(minutes=31))
    (request,) = await requests(stage)
    office = stage.app.office
    done = await asyncio.gather(
        *(
            office.do(Caller(school.person_id(phone)), take, request.id)
            for phone in (school.mentor, vera)
        ),
        return_exceptions=True,
    )
    assert [type(result) for result in done if result] == [Late]
    await stage.settle()
    assert len([m for m in school.mentee.messages if "Отвечает" in m.text]) == 1


async def test_two_taps_and_a_restart_change_nothing(stage: Stage, school: Cast) -> None:
    await ask(school)
    school.mentor.tap("Отвечу сейчас")
    school.mentor.tap("Отвечу сейчас")
    await stage.settle()
    school.mentor.say("Первое")
    await stage.restart()
    school.mentor.say("Второе")
    await stage.settle()
    said = [m.text for m in school.mentee.messages if m.text.startswith("Анна Петровна\n")]
    assert said == ["Анна Петровна\nПервое", "Анна Петровна\nВторое"]
    school.mentee.tap("Вопрос решён")
    school.mentee.tap("Вопрос решён")
    await stage.settle()
    assert len([m for m in school.mentor.messages if "спасибо" in m.text]) == 1


async def test_a_late_answer_is_heard_and_it_can_be_opened_again(
    stage: Stage, school: Cast
) -> None:
    await ask(school)
    school.mentor.tap("Отвечу сейчас")
    await stage.settle()
    school.mentor.say("Раз")
    await stage.settle()
    school.mentee.tap("Вопрос решён")
    await stage.settle()
    school.mentor.say("Два", reply_to=school.mentor.shows("Просьба о помощи"))
    await stage.settle()
    assert "Два" in school.mentee.last.text
    school.mentee.tap("Открыть снова", school.mentee.last)
    await stage.settle()
    assert "Вопрос открыт снова" in school.mentor.last.text
    school.mentee.say("Ещё одно")
    await stage.settle()
    assert "Ещё одно" in school.mentor.last.text


async def test_more_words_to_a_waiting_question(stage: Stage, school: Cast) -> None:
    await ask(school)
    school.mentee.say("И это пятый класс")
    await stage.settle()
    assert "К чему это относится" in school.mentee.last.text
    school.mentee.tap("К вопросу")
    await stage.settle()
    assert school.mentor.last.text == "Борис Ильич\nИ это пятый класс"


async def test_strangers_and_others_see_nothing(stage: Stage, school: Cast) -> None:
    await ask(school)
    (request,) = await requests(stage)
    vera = await school.add("mentor", "Соседова", "Вера", "Олеговна")
    vera.say("/menu")
    await stage.settle()
    for data in (f"h:{request.id}", f"h-take:{request.id}", f"h-end:{request.id}:1"):
        vera.tap_old(data)
        await stage.settle()
        assert "Я не нашёл" in vera.last.text
    with pytest.raises(NotFound):
        await stage.app.office.do(Caller(school.person_id(vera)), close, request.id, True)
    stranger: Phone = stage.telegram.person("Чужой")
    stranger.start()
    await stage.settle()
    stranger.tap_old(f"h-take:{request.id}")
    await stage.settle()
    assert QUESTION not in stranger.screen(20)
    vera.say("просто слова")
    await stage.settle()
    assert "не понял" in vera.screen(3)


async def test_without_a_mentor_it_goes_to_the_pool_at_once(stage: Stage, school: Cast) -> None:
    vera = await school.add("mentee", "Новикова", "Вера", "Олеговна")
    vera.say("/ask")
    await stage.settle()
    vera.say(QUESTION)
    await stage.settle()
    vera.tap("На этой неделе")
    await stage.settle()
    assert "Куратор, если дойдёт до него, узнает имя в любом случае." in vera.last.text
    vera.tap("Без имени")
    await stage.settle()
    assert "Ваше имя увидит только куратор, наставники – только «Коллега»." in vera.last.text
    vera.tap("Отправить")
    await stage.settle()
    assert "Спрашивает Коллега" in school.mentor.last.text
    school.mentor.tap("Отвечу сейчас")
    await stage.settle()
    vera.say("Я из 5 «Б»")
    await stage.settle()
    assert school.mentor.last.text.startswith("Коллега\n")
    school.mentor.say("/help_requests")
    await stage.settle()
    assert "Ждут вас" in school.mentor.last.text
    vera.say("/help_requests")
    await stage.settle()
    assert "Мои вопросы" in vera.last.text
    vera.tap("1.")
    await stage.settle()
    assert "Отвечает Анна Петровна" in vera.last.text


async def test_what_is_kept_and_never_asked_goes(stage: Stage, school: Cast) -> None:
    school.mentee.say("Может быть, потом")
    await stage.settle()
    await stage.advance(timedelta(days=8))

    def left(session: Session) -> list[HelpMessage]:
        return list(session.scalars(select(HelpMessage)))

    assert await stage.app.database.read(left) == []


async def test_what_a_blocked_mentee_missed_comes_when_they_are_back(
    stage: Stage, school: Cast
) -> None:
    await ask(school)
    school.mentor.tap("Отвечу сейчас")
    await stage.settle()
    school.mentee.block()
    await stage.settle()
    school.mentor.say("Держитесь")
    await stage.settle()
    await stage.advance(timedelta(minutes=2))
    assert "сейчас вне связи" in school.mentor.last.text
    school.mentee.start()
    await stage.settle()
    await stage.advance(timedelta(minutes=11))
    assert [m.text for m in school.mentee.messages if "Держитесь" in m.text] == [
        "Анна Петровна\nДержитесь"
    ]


async def test_what_can_wait_does_not_wake_the_mentor(stage: Stage, school: Cast) -> None:
    await stage.advance(timedelta(hours=12))
    await ask(school, urgency="Сегодня")
    assert not school.mentor.messages
    assert "вт, 24 ноября, 13:00 (МСК)" in school.mentee.last.text
    await stage.advance(timedelta(hours=10, minutes=1))
    assert "Просьба о помощи" in school.mentor.last.text


async def test_a_window_sent_just_before_a_kill_works_like_its_copy(
    stage: Stage, school: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    mentee, sent = school.mentee, asyncio.Event()

    async def hang(*_: object) -> None:
        sent.set()
        await asyncio.Event().wait()

    mentee.say(QUESTION)
    await stage.settle()
    with monkeypatch.context() as killed:
        killed.setattr("bot.intake.Intake._finish", hang)
        mentee.tap("Спросить наставника")
        await sent.wait()
        first = mentee.last
        await stage.stop()
    await stage.restart()
    await stage.settle()
    assert mentee.last is not first
    assert mentee.last.text == first.text
    for button in ("На этой неделе", "Показать имя", "Отправить"):
        mentee.tap(button, first)
        await stage.settle()
    assert mentee.shows("прошлого разговора") is None
    assert QUESTION in school.mentor.last.text
