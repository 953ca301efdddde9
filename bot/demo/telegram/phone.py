"""A person: reads, writes and taps; votes, forwards, blocks, comes and goes."""

from __future__ import annotations

from .groups import Group
from .methods.polls import vote as cast_vote
from .methods.sending import copied, origin_of
from .reading import Where
from .state import Change, Posted
from .tapping import Tapper


class Phone(Tapper):
    """One person with the bot open. Actions only queue updates; the bot answers when it runs."""

    def forward(self, posted: Posted, to: Phone | Where = None) -> Posted:
        """Forward a message with its inline buttons: to the bot, to a group, to another person."""
        assert not posted.body.get("has_protected_content"), "this message may not be forwarded"
        body = {**copied(self.world, posted), "forward_origin": origin_of(posted)}
        body["forward_date"] = posted.date
        if posted.buttons:
            body["reply_markup"] = posted.markup
        if isinstance(to, Phone):
            return self.world.post(self.people.between(self, to), self.user, posted.kind, body)
        return self._send(posted.kind, body, to)

    def vote(self, posted: Posted, *options: int | str) -> None:
        """Vote in a poll by position or text."""
        poll = posted.poll
        assert poll is not None, f"no poll in «{posted.text}»"
        texts = [option["text"] for option in poll["options"]]
        for option in options:
            assert isinstance(option, int) or option in texts, f"no option «{option}» in {texts}"
        chosen = [o if isinstance(o, int) else texts.index(o) for o in options]
        cast_vote(self.world, posted, self.user, chosen)

    def retract(self, posted: Posted) -> None:
        """Take one's vote back."""
        cast_vote(self.world, posted, self.user, [])

    def delete_chat(self) -> None:
        """Clear one's own side of the chat; the bot is not told."""
        for posted in self.chat.messages.values():
            posted.hidden_for.add(self.id)
        self.chat.keyboard = None
        self.world.notify(Change("chat", self.id))

    def delete_message(self, posted: Posted) -> None:
        """Delete a message; the bot is not told."""
        self.world.remove(posted)

    def delete_account(self) -> None:
        """Leave Telegram."""
        self.user.deactivated = True
        self.world.notify(Change("chat", self.id))

    def forbid_voice(self, forbidden: bool = True) -> None:
        """Refuse voice messages from everyone."""
        self.user.forbids_voice = forbidden

    def rename(
        self, first_name: str, last_name: str | None = None, username: str | None = None
    ) -> None:
        """Take another name."""
        self.user.first_name, self.user.last_name = first_name, last_name
        self.user.username = username
        self.world.notify(Change("chat", self.id))

    def join(self, group: Group) -> None:
        """Enter a group."""
        group.enter(self.user)

    def leave(self, group: Group) -> None:
        """Leave a group."""
        group.go(self.user)
