"""The trend picture and the QR code: right kind, right size, something in them, nothing global."""

from __future__ import annotations

import io
import struct
import subprocess
import sys

import pytest

from mentoring.documents.picture import Panel, Series, Trend, qr_png, trend_png

MONTHS = ("сен", "окт", "ноя")
MEETINGS = Panel(
    "Встречи", MONTHS, (Series("план", (8, 12, 14)), Series("состоялось", (6, None, 0)))
)
TREND = Trend("Школа № 7 $a_b$", (MEETINGS, Panel("Вопросы 🙂", MONTHS, (Series("q", (0, 0, 0)),))))


def size(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", png[16:24])
    return width, height


def pixels(png: bytes) -> set[tuple[int, ...]]:
    from matplotlib.image import imread

    picture = (imread(io.BytesIO(png), format="png") * 255).round().astype(int)
    return {tuple(pixel[:3]) for line in picture[::3] for pixel in line[::3].tolist()}


def test_a_trend_fits_a_phone_and_shows_both_colours() -> None:
    png = trend_png(TREND)
    width, height = size(png)
    assert width == 1080
    assert 1000 <= height <= 1400
    assert len(png) < 300_000
    assert {(0, 114, 178), (230, 159, 0), (255, 255, 255)} <= pixels(png)


def test_the_same_data_gives_the_same_picture_and_other_data_another() -> None:
    assert trend_png(TREND) == trend_png(TREND)
    changed = Panel("Встречи", MONTHS, (Series("план", (8, 12, 15)),))
    assert trend_png(Trend("т", (MEETINGS,))) != trend_png(Trend("т", (changed,)))


def test_a_year_of_two_series_fits() -> None:
    ticks = tuple(str(month) for month in range(1, 13))
    values = tuple(range(0, 1200, 100))
    panel = Panel("Год", ticks, (Series("а", values), Series("б", values)))
    assert size(trend_png(Trend("Год", (panel,))))[0] == 1080


@pytest.mark.parametrize(
    ("ticks", "series"),
    [((), ()), (MONTHS, ()), (MONTHS, (Series("а", (1,)),)), (("а",), (Series("а", (1,)),) * 5)],
)
def test_a_panel_that_cannot_be_drawn_is_refused(
    ticks: tuple[str, ...], series: tuple[Series, ...]
) -> None:
    with pytest.raises(ValueError):
        Panel("x", ticks, series)


def test_a_trend_without_panels_is_refused() -> None:
    with pytest.raises(ValueError):
        Trend("x", ())


def test_a_qr_code_is_the_link_with_a_quiet_border() -> None:
    import segno

    link = "https://t.me/example_bot?start=" + "Ab3_-" * 8
    png = qr_png(link)
    modules = segno.make(link, error="m", micro=False).symbol_size(scale=1, border=4)
    assert size(png) == (modules[0] * 12, modules[1] * 12)
    from matplotlib.image import imread

    picture = imread(io.BytesIO(png), format="png")
    dark = [[bool(picture[y][x] < 0.5) for x in range(54, len(picture) - 48, 12)] for y in [54]]
    matrix = segno.make(link, error="m", micro=False).matrix
    assert dark[0] == [bool(module) for module in matrix[0]]


def test_importing_the_package_brings_no_heavy_library() -> None:
    program = (
        "import sys\n"
        "from mentoring.documents import base_xlsx, calendar_file, cases, forms, names, papers\n"
        "from mentoring.documents import picture, press, readable, spreadsheet\n"
        "heavy = {'matplotlib', 'numpy', 'docx', 'docxtpl', 'lxml', 'openpyxl', 'xlsxwriter',"
        " 'icalendar', 'segno', 'pytrovich', 'jinja2', 'multiprocessing'}\n"
        "sys.stdout.write(','.join(sorted(heavy & set(sys.modules))))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout == ""
