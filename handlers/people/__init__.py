"""People and their own data: /profile, /language, /mydata, /forget, and /people for curators."""

from aiogram import Router

from handlers.flow import Flow
from handlers.people import (
    finding,
    forgetting,
    language,
    last_day,
    listing,
    mydata,
    places,
    profile,
)


def flow() -> Flow:
    """Everything a person can do about themselves, and the curator's list of people."""
    router = Router(name="people")
    for part in (profile, language, mydata, forgetting, finding, listing, places, last_day):
        part.register(router)
    return Flow(router, [profile.editing, last_day.last_day, finding.finding])
