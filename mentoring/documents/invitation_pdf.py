"""The printable sheet of an invitation, for the staff room (domain §3): one A4 page as PDF."""

from __future__ import annotations

import io
import textwrap
import warnings
from dataclasses import dataclass
from typing import Any, Final

from mentoring.documents.text import one_line

_WIDTH, _HEIGHT = 210, 297  # an A4 page in millimetres
_MM_PER_INCH: Final = 25.4
_INK: Final = "#222222"
_CODE: Final = 100  # millimetres of the QR code's side


@dataclass(frozen=True)
class InvitationSheet:
    """What stands on the sheet, from above; all words handed in.

    `link` is under the code too, for those who type it.
    """

    title: str
    organisation: str
    lines: tuple[str, ...]
    link: str
    foot: str


def invitation_pdf(sheet: InvitationSheet) -> bytes:
    """One A4 page, black and white, with the code large enough to be read from the wall."""
    from matplotlib.backends.backend_pdf import FigureCanvasPdf
    from matplotlib.figure import Figure

    figure = Figure(figsize=(_WIDTH / _MM_PER_INCH, _HEIGHT / _MM_PER_INCH))
    FigureCanvasPdf(figure)
    top = _write(figure, sheet.title, 270, 26, weight="bold", letters=34)
    top = _write(figure, sheet.organisation, top - 6, 17, letters=52)
    code = top - 8 - _CODE
    _draw_code(figure, sheet.link, code)
    top = _write(figure, sheet.link, code - 6, 11, letters=84)
    for line in sheet.lines:
        top = _write(figure, line, top - 5, 15, letters=62)
    _write(figure, sheet.foot, 22, 11, letters=84)
    target = io.BytesIO()
    with warnings.catch_warnings():
        # A letter the font does not know becomes a box; that is no reason to have no sheet.
        warnings.simplefilter("ignore")
        figure.savefig(target, format="pdf", metadata={"CreationDate": None, "Creator": None})
    return target.getvalue()


def _write(
    figure: Any, text: str, top: float, size: int, *, letters: int, weight: str = "normal"
) -> float:
    """Write a text in the middle, wrapped, below `top` (millimetres); where it ends."""
    step = size * 0.3528 * 1.35  # points to millimetres, and the space between lines
    for line in textwrap.wrap(one_line(text), letters):
        top -= step
        figure.text(
            0.5,
            top / _HEIGHT,
            line,
            fontsize=size,
            fontweight=weight,
            ha="center",
            va="bottom",
            color=_INK,
            family="DejaVu Sans",
            parse_math=False,
        )
    return top


def _draw_code(figure: Any, link: str, bottom: float) -> None:
    import segno

    rows = [[1 - cell for cell in row] for row in segno.make(link, error="m", micro=False).matrix]
    left = (_WIDTH - _CODE) / 2
    axis = figure.add_axes(
        (left / _WIDTH, bottom / _HEIGHT, _CODE / _WIDTH, _CODE / _HEIGHT), frameon=False
    )
    axis.imshow(rows, cmap="gray", interpolation="nearest")
    axis.set_axis_off()
