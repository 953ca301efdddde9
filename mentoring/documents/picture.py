"""Pictures for the chat: the trend of a report and the QR code of a link (domain.md §10, §3)."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from typing import Any, Final

from mentoring.documents.text import one_line

# Blue and orange of a palette that colour-blind people tell apart; hatching tells them apart in
# black and white too.
_COLOURS: Final = ("#0072B2", "#E69F00", "#009E73", "#CC79A7")
_HATCHES: Final = ("", "///", "...", "xxx")
_INK: Final = "#222222"
_PIXELS_PER_INCH: Final = 200


@dataclass(frozen=True, slots=True)
class Series:
    """One row of bars; ``None`` where nothing is known (drawn as a gap, not as zero)."""

    label: str
    values: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class Panel:
    """One small diagram: a title, the names along the axis, one to four series."""

    title: str
    ticks: tuple[str, ...]
    series: tuple[Series, ...]

    def __post_init__(self) -> None:
        if not self.ticks or not 1 <= len(self.series) <= len(_COLOURS):
            raise ValueError("a panel needs ticks and one to four series")
        if any(len(series.values) != len(self.ticks) for series in self.series):
            raise ValueError("every series needs a value (or None) for every tick")


@dataclass(frozen=True, slots=True)
class Trend:
    """The picture beside a report: one or more panels under one title; all words handed in."""

    title: str
    panels: tuple[Panel, ...]

    def __post_init__(self) -> None:
        if not self.panels:
            raise ValueError("a trend needs a panel")


def trend_png(trend: Trend) -> bytes:
    """A PNG 1080 pixels wide, readable on a phone without zooming."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    # Not pyplot: it keeps every figure in a global list and is not made for threads.
    height = 0.6 + 2.6 * len(trend.panels)
    figure = Figure(figsize=(5.4, height), dpi=_PIXELS_PER_INCH)
    figure.set_layout_engine("constrained", h_pad=0.1, w_pad=0.08)
    FigureCanvasAgg(figure)
    style = {"family": "DejaVu Sans", "color": _INK, "parse_math": False}
    figure.suptitle(one_line(trend.title), fontsize=13, fontweight="bold", **style)
    axes = figure.subplots(len(trend.panels), 1, squeeze=False)[:, 0]
    for axis, panel in zip(axes, trend.panels, strict=True):
        _draw(axis, panel, style)
    target = io.BytesIO()
    with warnings.catch_warnings():
        # A letter the font does not know becomes a box; that is no reason to have no picture.
        warnings.simplefilter("ignore")
        figure.savefig(target, format="png", facecolor="white", metadata={"Software": "Nastavnik"})
    return target.getvalue()


def _draw(axis: Any, panel: Panel, style: dict[str, Any]) -> None:
    axis.set_title(one_line(panel.title), fontsize=11, loc="left", **style)
    count = len(panel.series)
    width = 0.8 / count
    crowded = len(panel.ticks) * count > 16
    top = max((value or 0 for series in panel.series for value in series.values), default=0)
    for index, series in enumerate(panel.series):
        known = [(tick, value) for tick, value in enumerate(series.values) if value is not None]
        places = [tick - 0.4 + width * (index + 0.5) for tick, _ in known]
        heights = [value for _, value in known]
        bars = axis.bar(
            places,
            heights,
            width * 0.92,
            label=one_line(series.label),
            color=_COLOURS[index],
            hatch=_HATCHES[index],
            edgecolor="white",
            linewidth=0,
        )
        if not crowded:
            axis.bar_label(bars, fontsize=9, padding=1, family="DejaVu Sans", color=_INK)
    axis.set_ylim(0, max(top, 1) * 1.15)
    axis.yaxis.set_major_locator(_whole_numbers())
    axis.set_xlim(-0.6, len(panel.ticks) - 0.4)
    size = 9.5 if len(panel.ticks) <= 8 else 8
    axis.set_xticks(range(len(panel.ticks)))
    axis.set_xticklabels([one_line(tick) for tick in panel.ticks], fontsize=size, **style)
    axis.tick_params(axis="y", labelsize=9, colors=_INK, length=0)
    axis.tick_params(axis="x", length=0)
    axis.grid(axis="y", color="#DDDDDD", linewidth=0.6)
    axis.set_axisbelow(True)
    for side in ("top", "right", "left"):
        axis.spines[side].set_visible(False)
    legend = axis.legend(
        loc="upper right",
        bbox_to_anchor=(1.0, 1.2),
        ncols=count,
        frameon=False,
        prop={"family": "DejaVu Sans", "size": 9},
        handlelength=1.2,
        borderaxespad=0.0,
        columnspacing=1.0,
    )
    for text in legend.get_texts():
        text.set_parse_math(False)


def _whole_numbers() -> Any:
    from matplotlib.ticker import MaxNLocator

    return MaxNLocator(nbins=4, integer=True)


def qr_png(text: str) -> bytes:
    """A QR code of ``text`` (a link) with its quiet border, for screens and for print."""
    import segno

    target = io.BytesIO()
    segno.make(text, error="m", micro=False).save(target, kind="png", scale=12, border=4)
    return target.getvalue()
