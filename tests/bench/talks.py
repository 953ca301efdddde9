"""What two people do over and over in the kill bench: a question asked, answered, closed, rated."""

from dataclasses import dataclass, field

from bot.demo.telegram import LocalTelegram, Phone, Posted

PATIENCE = 120.0  # real seconds; between two kills the bot has to start again


@dataclass
class Talk:
    """A mentee and their mentor, and the words of the talks that they have finished."""

    telegram: LocalTelegram
    mentee: Phone
    mentor: Phone
    name: str
    finished: list[tuple[str, str]] = field(default_factory=list)
    _begun: int = 0

    async def once(self) -> None:
        """One talk from the first word to the rating, every step by the people's own buttons."""
        number = len(self.finished)
        question, answer = f"Вопрос {self.name}-{number}", f"Ответ {self.name}-{number}"
        self._begun = len(self.mentee.messages)
        self.mentee.say(question)
        for button in ("Спросить наставника", "На этой неделе", "Показать имя", "Отправить"):
            await self._tap(self.mentee, button)
        asked = await self._sees(self.mentor, question)
        self.mentor.tap("Отвечу сейчас", asked)
        await self.telegram.until(lambda: "Пишите прямо" in asked.text, timeout=PATIENCE)
        self.mentor.say(answer)
        await self._sees(self.mentee, answer)
        await self._tap(self.mentee, "Вопрос решён")
        await self._tap(self.mentee, "5")
        await self._sees(self.mentee, "Спасибо за оценку")
        self.finished.append((question, answer))

    async def _tap(self, phone: Phone, button: str) -> None:
        """Tap as soon as a message of this talk has the button, and wait for its effect."""
        message = await self.telegram.until(lambda: self._offered(phone, button), timeout=PATIENCE)
        before = _state(phone, message)
        phone.tap(button, message)
        await self.telegram.until(lambda: _state(phone, message) != before, timeout=PATIENCE)

    def _offered(self, phone: Phone, button: str) -> Posted | None:
        for message in reversed(phone.messages[self._begun :]):
            if any(button == one.text for one in message.buttons):
                return message
        return None

    async def _sees(self, phone: Phone, text: str) -> Posted:
        found: Posted = await self.telegram.until(lambda: phone.shows(text), timeout=PATIENCE)
        return found


def _state(phone: Phone, message: Posted) -> tuple[int, str, list[str]]:
    return len(phone.messages), message.text, [one.text for one in message.buttons]
