"""Districts, organisations and invitations: /admin and /invite."""

from aiogram import Router

from handlers.flow import Flow
from handlers.organisations import admin, inviting
from handlers.organisations.forms import changed_school, new_district, new_school, terms


def flow() -> Flow:
    """/admin, the coordinator's /district, and /invite (domain §2, §3)."""
    router = Router(name="organisations")
    admin.register(router)
    inviting.register(router)
    return Flow(router, [new_district, new_school, changed_school, terms])
