"""The tour: whole stories, played by script through the local Telegram by the unchanged bot.

`play` is the command `nastavnik tour`. Tests and measurements play the same scripts on a stage of
their own: `perform(Scene(stage, admin), STORIES["main"])`.
"""

from .playing import play
from .scene import Scene, StageLike, Typed, Unseen
from .steps import Outcome, Step, perform
from .stories import STORIES

__all__ = [
    "STORIES",
    "Outcome",
    "Scene",
    "StageLike",
    "Step",
    "Typed",
    "Unseen",
    "perform",
    "play",
]
