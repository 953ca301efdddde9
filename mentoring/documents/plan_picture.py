"""A picture of a plan for the chat: what is done, what is due, what is late (domain §5)."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, Literal

from mentoring.documents.text import one_line

# Of a palette that colour-blind people tell apart; the marks tell them apart in black and white
_LOOKS: Final = {"done": ("#0072B2", "s"), "due": ("#8A8A8A", "o"), "late": ("#D55E00", "X")}
_INK: Final = "#222222"
_LONGEST: Final = 44
MOST_ROWS: Final = 16


@dataclass(frozen=True, slots=True)
class PlanMark:
    """One item: its text, the day it is due (or was done), and how it stands."""

    text: str
    day: date
    state: Literal["done", "due", "late"]


@dataclass(frozen=True, slots=True)
class PlanPicture:
    """All words are handed in: the title, «сегодня», the names of the three states; the months'
    labels stand for the first days of months."""

    title: str
    today_label: str
    today: date
    states: tuple[tuple[str, str], ...]
    marks: tuple[PlanMark, ...]
    months: tuple[tuple[date, str], ...]

    def __post_init__(self) -> None:
        if not 1 <= len(self.marks) <= MOST_ROWS:
            raise ValueError(f"a picture has one to {MOST_ROWS} items")


def plan_png(plan: PlanPicture) -> bytes:
    """A PNG 1080 pixels wide: a row for each item, a mark on its day, a line for today."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(5.4, 1.5 + 0.42 * len(plan.marks)), dpi=200)
    figure.set_layout_engine("constrained", h_pad=0.1, w_pad=0.08)
    FigureCanvasAgg(figure)
    style = {"family": "DejaVu Sans", "color": _INK, "parse_math": False}
    figure.suptitle(one_line(plan.title), fontsize=12, fontweight="bold", **style)
    axis = figure.subplots()
    _draw(axis, plan, style)
    target = io.BytesIO()
    with warnings.catch_warnings():
        # A letter the font does not know becomes a box; that is no reason to have no picture.
        warnings.simplefilter("ignore")
        figure.savefig(target, format="png", facecolor="white", metadata={"Software": "Nastavnik"})
    return target.getvalue()


def _draw(axis: Any, plan: PlanPicture, style: dict[str, Any]) -> None:
    labels = dict(plan.states)
    days = [mark.day.toordinal() for mark in plan.marks] + [plan.today.toordinal()]
    first, last = min(days) - 7, max(days) + 7
    for row, mark in enumerate(plan.marks):
        colour, shape = _LOOKS[mark.state]
        day = mark.day.toordinal()
        axis.plot([day], [row], marker=shape, markersize=8, color=colour, linestyle="none")
        axis.text(
            first, row - 0.36, _clipped(mark.text), fontsize=7.5, ha="left", va="center", **style
        )
    axis.axvline(plan.today.toordinal(), color=_INK, linewidth=0.8, linestyle="--")
    axis.text(
        plan.today.toordinal(),
        -0.95,
        one_line(plan.today_label),
        fontsize=8,
        ha="center",
        bbox={"facecolor": "white", "edgecolor": "none", "pad": 1},  # the line must not cross it
        **style,
    )
    axis.set_ylim(len(plan.marks) - 0.3, -1.2)
    axis.set_xlim(first, last)
    axis.set_yticks([])
    shown = [
        (day.toordinal(), label) for day, label in plan.months if first < day.toordinal() < last
    ]
    axis.set_xticks([day for day, _ in shown])
    axis.set_xticklabels([one_line(label) for _, label in shown], fontsize=8, **style)
    axis.tick_params(axis="x", length=0)
    axis.grid(axis="x", color="#DDDDDD", linewidth=0.6)
    axis.set_axisbelow(True)
    for side in ("top", "right", "left"):
        axis.spines[side].set_visible(False)
    _legend(axis, labels)


def _legend(axis: Any, labels: dict[str, str]) -> None:
    from matplotlib.lines import Line2D

    handles = [
        Line2D([], [], color=colour, marker=shape, linestyle="none", label=one_line(labels[state]))
        for state, (colour, shape) in _LOOKS.items()
    ]
    legend = axis.legend(
        handles=handles,
        loc="upper center",
        bbox_to_anchor=(0.5, -0.06),
        ncols=len(handles),
        frameon=False,
        prop={"family": "DejaVu Sans", "size": 8.5},
        handlelength=1.2,
        columnspacing=1.2,
    )
    for text in legend.get_texts():
        text.set_parse_math(False)


def _clipped(text: str) -> str:
    bare = one_line(text)
    return bare if len(bare) <= _LONGEST else bare[: _LONGEST - 1].rstrip() + "…"
