"""The demo's page in a real browser: people live through it by clicks and by keyboard.

With NASTAVNIK_PICTURES set, README's pictures are taken into docs/pictures on the way.
"""

from __future__ import annotations

import json
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from aiohttp import ClientSession
from playwright.async_api import Browser, ConsoleMessage, Locator, Page, async_playwright, expect

from bot.clock import MovableClock
from bot.demo.main import Open, running

SUNDAY = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
PICTURES = Path(__file__).parents[2] / "docs" / "pictures"
WIDE, NARROW = {"width": 1440, "height": 900}, {"width": 360, "height": 740}
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
GREETING = "Коллеги, начинаем наставничество. Вопросы о парах можно задавать мне или боту."
UNNAMED = """() => [...document.querySelectorAll("button, select, textarea, input, img, a")]
  .filter((one) => one.checkVisibility())
  .filter((one) => !(one.getAttribute("aria-label") ?? one.textContent.trim())
    && !one.labels?.length && one.getAttribute("alt") === null
    && !one.querySelector("img[alt]:not([alt=''])"))
  .map((one) => one.outerHTML.slice(0, 120))"""


class Desk:
    """The page as somebody sits before it."""

    def __init__(self, page: Page, demo: Open) -> None:
        self.page, self.demo = page, demo
        self.complaints: list[str] = []
        page.on("console", self._noted)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def _noted(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(message.text)

    def pane(self, part: str) -> Locator:
        return self.page.locator(f"#pane-{part}")

    async def show(self, part: str) -> None:
        if not await self.pane(part).count():
            await self.page.locator(f".chip[data-part={part}]").click()

    def button(self, part: str, text: str) -> Locator:
        keyboards = self.pane(part).locator(".inline-keyboard")
        return keyboards.get_by_role("button", name=text, exact=True).last

    async def tap(self, part: str, *texts: str) -> None:
        for text in texts:
            await self.button(part, text).click()
            await self.settle()

    async def say(self, part: str, *texts: str) -> None:
        for text in texts:
            field = self.pane(part).locator("textarea")
            await field.fill(text)
            await field.press("Enter")
            await expect(field).to_have_value("")
            await self.settle()

    async def settle(self) -> None:
        """Wait for the bot, then until the page shows what the bot did."""
        await self.demo.playing.stage.settle()
        await expect(self.page.locator(".inline.busy")).to_have_count(0)

    async def sees(self, part: str, words: str) -> Locator:
        found = self.pane(part).locator(".message", has_text=words).last
        await expect(found).to_be_visible()
        return found

    async def bot(self, method: str, **params: Any) -> Any:
        """Let the bot do something directly, over its own API."""
        telegram = self.demo.playing.telegram
        async with (
            ClientSession() as session,
            session.post(f"{telegram.url}/bot{telegram.token}/{method}", json=params) as answer,
        ):
            body = await answer.json()
        assert body["ok"], body
        return body["result"]

    def account(self, part: str) -> int:
        return self.demo.playing.cast.phones[part].id

    async def picture(self, name: str) -> None:
        if os.environ.get("NASTAVNIK_PICTURES"):
            PICTURES.mkdir(parents=True, exist_ok=True)
            await self.page.mouse.move(5, 895)
            await self.page.wait_for_timeout(400)  # for the pictures only: movements end
            await self.page.screenshot(path=PICTURES / f"{name}.png")


@asynccontextmanager
async def desk_of(
    chromium: str, beginning: str = "ready", viewport: dict[str, int] = WIDE, **more: Any
) -> AsyncIterator[Desk]:
    async with (
        running(0, beginning, MovableClock(SUNDAY)) as demo,
        async_playwright() as playwright,
    ):
        browser: Browser = await playwright.chromium.launch(
            executable_path=chromium, args=list(FLAGS)
        )
        size: Any = viewport
        context = await browser.new_context(viewport=size, locale="ru-RU", **more)
        page = await context.new_page()
        page.set_default_timeout(10_000)
        desk = Desk(page, demo)
        await page.goto(demo.address)
        await expect(page.locator("body.ready")).to_have_count(1)
        yield desk
        assert desk.complaints == []
        assert await page.evaluate(UNNAMED) == []
        await browser.close()


async def test_an_unknown_colleague_registers_by_clicks(chromium_path: str) -> None:
    async with desk_of(chromium_path) as desk:
        await desk.show("colleague")
        await desk.pane("colleague").get_by_role("button", name="Начать").click()
        await desk.tap("colleague", "Русский", "Заречный район", "Школа № 7", "Даю согласие")
        await desk.say("colleague", "Мусин Ильдар Камилевич")
        await desk.tap("colleague", "Наставник")
        await desk.say("colleague", "учитель", "химия", "6", "дисциплина на уроке")
        await desk.tap("colleague", "Готово", "Пропустить", "2", "Лично", "Ср", "Готово")
        await desk.tap("colleague", "Всё верно")
        await desk.sees("colleague", "вас подтвердит куратор")
        await desk.sees("curator", "Мусин Ильдар Камилевич")
        await desk.tap("curator", "Подтвердить")
        await expect(desk.button("curator", "Подтвердить")).to_have_count(0)


async def test_a_pair_from_the_choice_to_the_first_meeting(chromium_path: str) -> None:
    async with desk_of(chromium_path) as desk:
        await desk.pane("group").get_by_role("button", name="Добавить бота").click()
        await desk.say("group", GREETING)
        await desk.tap("curator", "Пары", "Подобрать наставника", "Юсупова Л. Р.")
        await desk.tap("curator", "Орлова А. П.", "Предложить")
        await desk.tap("mentor", "Согласиться")
        await desk.sees("mentee", "Теперь дело за вашим ответом")
        await desk.tap("mentee", "Согласиться")
        await desk.tap("curator", "Распечатать листы")
        await desk.picture("demo-light")
        async with desk.page.expect_download() as saved:
            await desk.pane("curator").locator("a.document").last.click()
        assert "word/document.xml" in ZipFile(await (await saved.value).path()).namelist()
        await desk.tap("curator", "Все подписали сегодня", "Записать приказ")
        await desk.say("curator", "№ 12", "24.11.2026")
        await desk.tap("curator", "Записать")
        await desk.show("head")
        await desk.tap("head", "Подтвердить приказ")
        await desk.sees("curator", "Руководитель подтвердил приказ")
        await desk.page.get_by_role("button", name="+1 день").click()
        happened = desk.page.locator(".happened li")
        await expect(happened.filter(has_text="Можно начинать").first).to_be_visible()
        await expect(desk.page.locator("#day")).to_contain_text("24 ноября")
        await desk.sees("mentee", "Можно начинать")
        await desk.page.locator("#theme").click()
        await expect(desk.page.locator("html")).to_have_attribute("data-theme", "dark")
        await desk.page.locator(".chip[data-part=group]").click()
        await expect(desk.pane("group")).to_have_count(0)
        await desk.picture("demo-dark")


async def test_links_open_on_the_phone_one_chooses(chromium_path: str) -> None:
    async with desk_of(chromium_path, "scratch") as desk:
        await desk.pane("admin").get_by_role("button", name="Начать").click()
        await desk.settle()
        bot = desk.demo.playing.telegram.world.bot.username
        link = f"https://t.me/{bot}?start=for-you"
        await desk.bot("sendMessage", chat_id=desk.account("admin"), text=f"Вот ссылка: {link}")
        await (await desk.sees("admin", "Вот ссылка")).get_by_role("button", name="t.me").click()
        choice = desk.page.get_by_role("dialog")
        await choice.get_by_role("button", name="Пётр Назаров").click()
        await desk.sees("head", "/start for-you")
        await expect(desk.pane("head")).to_be_focused()


async def test_edits_and_answers_are_shown_in_place(chromium_path: str) -> None:
    async with desk_of(chromium_path) as desk:
        chat = desk.account("mentor")
        rows = [[{"text": "Да", "callback_data": "nothing:1"}]]
        keyboard = {"inline_keyboard": rows}
        for number in range(30):
            text = f"<b>Строка</b> {number}"
            sent = await desk.bot("sendMessage", chat_id=chat, text=text, parse_mode="HTML")
        await desk.sees("mentor", "Строка 29")
        log = desk.pane("mentor").get_by_role("log")
        await log.evaluate("one => one.scrollTo(0, 40)")
        await desk.bot(
            "editMessageText",
            chat_id=chat,
            message_id=sent["message_id"],
            text="Другое <i>слово</i> &lt;b&gt;",
            parse_mode="HTML",
            reply_markup=keyboard,
        )
        changed = desk.pane("mentor").locator(f"[data-id='{sent['message_id']}']")
        await expect(changed).to_contain_text("Другое слово <b>")
        await expect(changed).to_contain_text("изменено")
        await expect(changed.locator("i")).to_have_text("слово")
        assert await log.evaluate("one => one.scrollTop") == 40
        await desk.pane("mentor").get_by_role("button", name="К новым сообщениям").click()
        await changed.get_by_role("button", name="Да").focus()
        await desk.bot(
            "editMessageText",
            chat_id=chat,
            message_id=sent["message_id"],
            text="Ещё раз",
            reply_markup=keyboard,
        )
        await expect(changed).to_contain_text("Ещё раз")
        await expect(changed.get_by_role("button", name="Да")).to_be_focused()


async def test_people_vote_in_a_poll(chromium_path: str) -> None:
    async with desk_of(chromium_path) as desk:
        await desk.bot(
            "sendPoll",
            chat_id=desk.account("mentee"),
            question="Как прошла неделя?",
            options=json.dumps(["Хорошо", "Трудно"]),
            is_anonymous=False,
        )
        poll = desk.pane("mentee").get_by_role("group", name="Как прошла неделя?")
        await poll.get_by_role("button", name="Хорошо").click()
        await expect(poll.locator(".mine")).to_contain_text("100%")
        await poll.get_by_role("button", name="Отменить голос").click()
        await expect(poll.get_by_role("button", name="Трудно")).to_be_visible()


async def test_everything_goes_by_keyboard(chromium_path: str) -> None:
    async with desk_of(chromium_path) as desk:
        field = desk.pane("head").locator("textarea")
        await desk.show("head")
        await field.press_sequentially("/he")
        commands = desk.pane("head").get_by_role("group", name="Команды")
        await expect(commands.get_by_role("button")).to_have_count(1)
        await field.press("ArrowUp")
        await desk.page.keyboard.press("Enter")
        await desk.sees("head", "/help")
        await desk.settle()
        own = desk.pane("head").locator(".message.out").last
        await own.get_by_role("button", name="Действия с сообщением").focus()
        await desk.page.keyboard.press("Enter")
        menu = desk.page.get_by_role("menu")
        await expect(menu.get_by_role("menuitem").first).to_be_focused()
        await desk.page.keyboard.press("ArrowDown")
        await expect(menu.get_by_role("menuitem", name="Изменить")).to_be_focused()
        await desk.page.keyboard.press("Enter")
        await expect(field).to_have_value("/help")
        await desk.page.keyboard.press("Escape")
        await expect(field).to_have_value("")
        await expect(menu).to_have_count(0)


async def test_files_are_sent_and_shown(chromium_path: str) -> None:
    async with desk_of(chromium_path) as desk:
        for item in ("Снимок-образец", "«База наставников»"):
            await desk.pane("curator").get_by_role("button", name="Прикрепить").click()
            await desk.page.get_by_role("menuitem", name=item).click()
        picture = desk.pane("curator").locator(".photo img")
        await expect(picture).to_be_visible()
        await expect(picture).to_have_js_property("naturalWidth", 640)
        await expect(desk.pane("curator").locator("a.document")).to_contain_text(".xlsx")
        await desk.pane("curator").get_by_role("button", name="Голосовое сообщение").click()
        await expect(desk.pane("curator").locator(".voice")).to_be_visible()


async def test_the_group_knows_who_writes(chromium_path: str) -> None:
    async with desk_of(chromium_path) as desk:
        await desk.pane("group").get_by_role("button", name="Добавить бота").click()
        await expect(desk.pane("group").locator(".service")).to_contain_text("теперь в группе")
        await desk.pane("group").get_by_label("Пишет").select_option("colleague")
        await desk.say("group", "Всем доброе утро")
        await desk.pane("group").get_by_label("Пишет").select_option("mentor")
        seen = await desk.sees("group", "Всем доброе утро")
        await expect(seen.locator(".sender")).to_have_text("Ильдар")
        await desk.pane("group").get_by_label("Пишет").select_option("admin")
        await expect(desk.pane("group")).to_contain_text("Этого человека нет в группе")


async def test_a_blocked_bot_and_another_beginning(chromium_path: str) -> None:
    async with desk_of(chromium_path) as desk:
        await desk.pane("mentee").get_by_role("button", name="Ещё").click()
        await desk.page.get_by_role("menuitem", name="Заблокировать бота").click()
        await desk.pane("mentee").get_by_role("button", name="Разблокировать").click()
        await expect(desk.pane("mentee").locator("textarea")).to_be_visible()
        await desk.page.get_by_role("button", name="Начать сначала").click()
        await desk.page.get_by_role("button", name="С самого начала").click()
        await expect(desk.pane("admin").get_by_role("button", name="Начать")).to_be_visible()
        await expect(desk.page.locator(".message")).to_have_count(0)


async def test_the_page_speaks_three_languages(chromium_path: str) -> None:
    async with desk_of(chromium_path) as desk:
        language = desk.page.get_by_label("Язык страницы")
        await language.select_option("en")
        await expect(desk.page.get_by_role("button", name="+1 hour")).to_be_visible()
        await expect(desk.page.locator(".chip").first).to_contain_text("New teacher")
        await desk.page.locator("#language").select_option("tt")
        await expect(desk.page.locator(".chip").first).to_contain_text("Яшь укытучы")
        await desk.page.reload()
        await expect(desk.page.locator(".chip").first).to_contain_text("Яшь укытучы")


async def test_a_narrow_screen_shows_one_phone_at_a_time(chromium_path: str) -> None:
    async with desk_of(chromium_path, viewport=NARROW, color_scheme="dark") as desk:
        page = desk.page
        assert await page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]
        await page.locator(".chip[data-part=mentor]").click()
        await expect(desk.pane("mentor")).to_be_in_viewport(ratio=0.9)
        await expect(desk.pane("mentee")).not_to_be_in_viewport(ratio=0.1)
        await desk.bot("sendMessage", chat_id=desk.account("mentee"), text="Пора")
        await expect(page.locator(".chip[data-part=mentee] .badge")).to_have_text("1")
        await page.locator(".chip[data-part=mentee]").click()
        await expect(page.locator(".chip[data-part=mentee] .badge")).to_have_count(0)
        await desk.tap("mentee", "Моя пара")
        await desk.picture("demo-phone")
        box = await desk.pane("mentee").bounding_box()
        assert box is not None
        assert box["width"] == pytest.approx(NARROW["width"])
