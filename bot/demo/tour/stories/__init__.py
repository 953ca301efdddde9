"""The stories by name, in the order in which all of them are played."""

from bot.demo.tour.steps import Step
from bot.demo.tour.stories.main import MAIN
from bot.demo.tour.stories.people_and_pairs import PEOPLE_AND_PAIRS

STORIES: dict[str, tuple[Step, ...]] = {"main": MAIN, "people-and-pairs": PEOPLE_AND_PAIRS}
