"""Choosing role form, variant and kinds: for a proposal and for a change (S0 4.2, 4.4, S4)."""

from collections.abc import Callable

from aiogram.filters.callback_data import CallbackData

from handlers.mentorships.telling import said_form
from handlers.screen import Button, Screen, rows
from handlers.view import View
from mentoring.mentorships.rules import KINDS, ROLE_FORMS, VARIANTS, Form
from mentoring.refusals import NotFound

At = Callable[[int, int, int, str], CallbackData]
"""A button `(form, variant, kinds, do)`: numbers in ROLE_FORMS, in VARIANTS from 1 on, bits."""


def form_at(form: int, variant: int, kinds: int) -> Form:
    """The form that a button carries as numbers. :raises NotFound: there is none"""
    known = 0 <= form < len(ROLE_FORMS) and 0 <= variant <= len(VARIANTS)
    if not known or not 0 <= kinds < 1 << len(KINDS):
        raise NotFound
    chosen = tuple(kind for bit, kind in enumerate(KINDS) if kinds >> bit & 1)
    return Form(ROLE_FORMS[form], VARIANTS[variant - 1] if variant else "", chosen)


def numbers_of(form: Form) -> tuple[int, int, int]:
    """The numbers of a form, as buttons carry them."""
    variant = VARIANTS.index(form.variant) + 1 if form.variant else 0
    kinds = sum(1 << bit for bit, kind in enumerate(KINDS) if kind in form.kinds)
    return ROLE_FORMS.index(form.role_form), variant, kinds


def shape_buttons(view: View, form: Form, at: At) -> list[Button]:
    """The ways to the three choices; only teachers among themselves have variants."""
    numbers = numbers_of(form)
    ways = ["forms", "variants", "kinds"] if form.role_form == ROLE_FORMS[0] else ["forms", "kinds"]
    return [view.button(f"pairs-shape-{way}", at(*numbers, way)) for way in ways]


def shape_screen(view: View, form: Form, at: At, what: str, fixed: frozenset[str]) -> Screen:
    """One of the three choices. :param fixed: kinds that cannot be changed here"""
    number, variant, kinds = numbers_of(form)
    match what:
        case "forms":
            buttons = [
                view.button(f"pairs-form-{code}", at(n, 0, kinds, "look"))
                for n, code in enumerate(ROLE_FORMS)
            ]
        case "variants":
            names = ("none", *VARIANTS)
            buttons = [
                view.button(f"pairs-variant-{name}", at(number, n, kinds, "look"))
                for n, name in enumerate(names)
            ]
        case _:
            buttons = [
                view.button(
                    "pairs-kind-marked" if kinds >> bit & 1 else "pairs-kind-free",
                    at(number, variant, kinds ^ 1 << bit, "kinds"),
                    kind=view.words.plain(f"pairs-kind-{kind}"),
                )
                for bit, kind in enumerate(KINDS)
                if kind not in fixed
            ]
            what = "kinds"
    text = view.words(f"pairs-choose-{what}", form=said_form(view, form))
    done = "pairs-shape-done" if what == "kinds" else "button-back"
    return Screen(text, rows(*buttons, view.button(done, at(number, variant, kinds, "look"))))
