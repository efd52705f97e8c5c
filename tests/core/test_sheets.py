from __future__ import annotations

import io
from pathlib import Path

import pytest
from pypdf import PdfReader

from core.adapters.output_files import OutputFileError
from core.letters.fonts import visible
from core.letters.pages import draw_page
from core.letters.sheet_words import Due
from core.letters.sheet_words import Part
from core.letters.sheet_words import Sheet
from core.letters.sheets import render_sheet
from core.services.audit_log import list_entries
from core.services.build import Desk
from core.services.sheets import print_case
from core.services.sheets import print_day
from core.services.sheets import print_keys
from core.services.sheets import print_register
from core.words import Language
from tests.helpers.desks import desk_in

SHAPES = "▲◆●○‖✓"
DARK, LIGHT = 90, 250


def sheet(rows: int = 3, language: Language = Language.EN, *, wide: bool = False, sample: bool = False) -> Sheet:
    words = tuple((Due(SHAPES[row % len(SHAPES)], f"Due {row}"), f"2026-{row:04}", "Әсел Қуаныш <b>") for row in range(rows))
    part = Part("Act now · 3", columns=("Answer", "Case", "Person"), rows=words)
    return Sheet("Tuesday", language, (part,), subtitle="Printed today", foot="SmartSMM", wide=wide, sample=sample)


def text_of(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]


def grey_points(pdf: bytes) -> set[tuple[int, int, int]]:
    """Points of the first page that have a colour of their own: whose parts differ."""
    picture = draw_page(pdf, 0)
    lines = (picture.rgb[row * picture.stride : row * picture.stride + 3 * picture.width] for row in range(picture.height))
    points = {(line[place], line[place + 1], line[place + 2]) for line in lines for place in range(0, len(line), 3)}
    return {point for point in points if max(point) - min(point) > 2}


def entries(desk: Desk) -> list[tuple[str | None, dict[str, str]]]:
    return [(entry.case, dict(entry.details)) for entry in list_entries(desk) if entry.act == "sheet_printed"]


def test_a_sheet_shows_its_words_and_no_markup_is_read_from_them() -> None:
    (page,) = text_of(render_sheet(sheet()))
    assert all(words in page for words in ("Tuesday", "Printed today", "Act now · 3", "Due 0", "Әсел Қуаныш <b>", "SmartSMM", "page 1 / 1"))
    assert not any(shape in page for shape in SHAPES)


@pytest.mark.parametrize("shape", SHAPES)
def test_each_shape_of_urgency_is_drawn_and_differs_from_the_others(shape: str) -> None:
    drawn = {one: draw_page(render_sheet(Sheet("", Language.EN, (Part(rows=((Due(one, "words"),),)),))), 0).rgb for one in SHAPES}
    assert sum(picture == drawn[shape] for picture in drawn.values()) == 1


@pytest.mark.parametrize("shape", SHAPES)
def test_only_a_deadline_has_its_shape_drawn_and_no_name_that_begins_like_one(shape: str) -> None:
    def drawn(part: Part) -> bytes:
        return draw_page(render_sheet(Sheet(f"{shape} t", Language.EN, (part,))), 0).rgb

    name = f"{shape} Dana"
    assert drawn(Part(rows=((name, name),))) != drawn(Part(rows=((name, Due(shape, "Dana")),)))
    (page,) = text_of(render_sheet(Sheet(name, Language.EN, (Part(name, words=(name,), columns=(name,), rows=((name,),)),))))
    # one sign for what the fonts have not, and the name, five times: nothing is taken for an order to draw
    assert page.count(f"{visible(shape)} Dana") == 5


def test_a_sheet_is_black_on_white() -> None:
    pdf = render_sheet(sheet(40))
    assert grey_points(pdf) == set()
    assert min(draw_page(pdf, 0).rgb) < DARK
    assert max(draw_page(pdf, 0).rgb) > LIGHT


def test_a_long_table_goes_on_with_its_head_on_each_page() -> None:
    pages = text_of(render_sheet(sheet(200, wide=True)))
    assert len(pages) > 3
    assert all("Person" in page for page in pages)
    assert f"page {len(pages)} / {len(pages)}" in pages[-1]
    assert all(any(f"2026-{row:04}" in page for page in pages) for row in range(200))


@pytest.mark.parametrize(("language", "words"), [(Language.RU, "ОБРАЗЕЦ"), (Language.KK, "ҮЛГІ"), (Language.EN, "SAMPLE")])
def test_a_sheet_of_sample_data_says_so(language: Language, words: str) -> None:
    assert words in text_of(render_sheet(sheet(language=language, sample=True)))[0]
    assert words not in text_of(render_sheet(sheet(language=language)))[0]


def test_the_same_sheet_gives_the_same_bytes() -> None:
    assert render_sheet(sheet()) == render_sheet(sheet())


def test_what_leaves_the_store_is_recorded_and_nothing_is_overwritten(tmp_path: Path) -> None:
    with desk_in(tmp_path / "desk") as desk:
        first = print_day(desk, sheet=sheet(), folder=tmp_path / "out", names=True)
        second = print_day(desk, sheet=sheet(), folder=tmp_path / "out", names=True)
        print_day(desk, sheet=sheet(), folder=tmp_path / "out", names=False)
        print_register(desk, sheet=sheet(), folder=tmp_path / "out", rows=3)
        print_case(desk, number="2026-0041", sheet=sheet(), folder=tmp_path / "out")
        assert first.path.name == "day-2026-11-24-1000.pdf"
        assert first.path != second.path
        assert first.path.read_bytes() == first.pdf == second.path.read_bytes()
        assert entries(desk) == [
            ("2026-0041", {"sheet": "case"}),
            (None, {"rows": "3", "sheet": "register"}),
            (None, {"sheet": "day_without_names"}),
            (None, {"sheet": "day"}),
            (None, {"sheet": "day"}),
        ]


def test_the_sheet_of_keys_is_nobodys_data_and_leaves_no_entry(tmp_path: Path) -> None:
    with desk_in(tmp_path / "desk") as desk:
        assert print_keys(desk, sheet=sheet(), folder=tmp_path).path.exists()
        assert entries(desk) == []


def test_a_sheet_that_cannot_be_written_leaves_no_entry(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file stands in the way")
    with desk_in(tmp_path / "desk") as desk:
        with pytest.raises(OutputFileError):
            print_case(desk, number="2026-0041", sheet=sheet(), folder=tmp_path / "out")
        assert entries(desk) == []
