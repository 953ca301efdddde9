"""The story of people and pairs: from a district without anybody to a pair handed on."""

from bot.demo.tour.steps import Step
from bot.demo.tour.stories.step_district import district
from bot.demo.tour.stories.step_handing_on import handing_on
from bot.demo.tour.stories.step_import import importing
from bot.demo.tour.stories.step_joining import registering
from bot.demo.tour.stories.step_matching import matching
from bot.demo.tour.stories.step_papers import paperwork
from bot.demo.tour.stories.step_privacy import privacy
from bot.demo.tour.stories.step_profile import profile

PEOPLE_AND_PAIRS: tuple[Step, ...] = (
    Step("district", district),
    Step("joining", registering, needs=("district",)),
    Step("profile", profile, needs=("joining",)),
    Step("import", importing, needs=("joining",)),
    Step("matching", matching, needs=("profile",)),
    Step("papers", paperwork, needs=("matching",)),
    Step("privacy", privacy, needs=("papers",)),
    Step("handing-on", handing_on, needs=("papers",)),
)
