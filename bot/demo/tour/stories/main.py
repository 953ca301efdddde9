"""The main story: from the first /start to /forget, in ten steps."""

from bot.demo.tour.steps import Step
from bot.demo.tour.stories.step_closing import closing
from bot.demo.tour.stories.step_help import helping
from bot.demo.tour.stories.step_joining import registering
from bot.demo.tour.stories.step_meeting import meeting
from bot.demo.tour.stories.step_own_data import own_data
from bot.demo.tour.stories.step_pairing import pairing
from bot.demo.tour.stories.step_report import reporting
from bot.demo.tour.stories.step_school import beginning
from bot.demo.tour.stories.step_speed import speed
from bot.demo.tour.stories.step_surveys import surveys

MAIN: tuple[Step, ...] = (
    Step("school", beginning),
    Step("joining", registering, needs=("school",)),
    Step("pairing", pairing, needs=("joining",)),
    Step("meeting", meeting, needs=("pairing",)),
    Step("closing", closing, needs=("meeting",)),
    Step("help", helping, needs=("pairing",)),
    Step("speed", speed, needs=("pairing",)),
    Step("surveys", surveys, needs=("pairing",)),
    Step("report", reporting, needs=("closing", "help", "surveys")),
    Step("own-data", own_data, needs=("pairing",)),
)
