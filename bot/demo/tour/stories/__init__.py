"""The stories by name, in the order in which all of them are played."""

from bot.demo.tour.steps import Step
from bot.demo.tour.stories.main import MAIN

STORIES: dict[str, tuple[Step, ...]] = {"main": MAIN}
