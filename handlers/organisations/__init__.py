"""Districts, organisations and invitations: /admin and /invite."""

from aiogram import Router

from handlers.flow import Flow
from handlers.organisations import admin, inviting
from handlers.organisations.forms import new_district, new_school


def flow() -> Flow:
    """/admin (domain §2: the admin) and /invite (curator, head, admin)."""
    router = Router(name="organisations")
    admin.register(router)
    inviting.register(router)
    return Flow(router, [new_district, new_school])
