"""Sheets for paper as files: the day, a case, the register and the keys. What holds people's data is recorded, because it leaves the store."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from core.adapters.output_files import write_file
from core.companies.profile import load_company
from core.letters.sheet_words import Cell
from core.letters.sheet_words import Due
from core.letters.sheet_words import Part
from core.letters.sheet_words import Sheet
from core.services.build import Desk
from core.services.desk_settings import read_settings
from core.services.recorded_files import write_recorded

__all__ = ["Cell", "Due", "Part", "Printed", "Sheet", "print_case", "print_day", "print_keys", "print_register"]


@dataclass(frozen=True, slots=True)
class Printed:
    """A sheet that was written: where it lies, and its bytes for a look at it."""

    path: Path
    pdf: bytes


def print_day(desk: Desk, *, sheet: Sheet, folder: Path, names: bool) -> Printed:
    """The day sheet; `names` tells whether people's names stand on it. Raises LetterLayoutError, OutputFileError."""
    code = "day" if names else "day_without_names"
    return _recorded(desk, _draw(desk, sheet, folder, code.replace("_", "-")), sheet=code)


def print_register(desk: Desk, *, sheet: Sheet, folder: Path, rows: int) -> Printed:
    """The register as it is shown, `rows` cases. Raises LetterLayoutError, OutputFileError."""
    return _recorded(desk, _draw(desk, sheet, folder, "register"), sheet="register", rows=rows)


def print_case(desk: Desk, *, number: str, sheet: Sheet, folder: Path) -> Printed:
    """One case. Raises LetterLayoutError, OutputFileError."""
    return _recorded(desk, _draw(desk, sheet, folder, f"case-{number}"), case=number, sheet="case")


def print_keys(desk: Desk, *, sheet: Sheet, folder: Path) -> Printed:
    """The sheet of keys: nothing of it is anybody's data, so it leaves no entry. Raises LetterLayoutError, OutputFileError."""
    printed = _draw(desk, sheet, folder, "keys")
    write_file(printed.path, printed.pdf)
    return printed


def _recorded(desk: Desk, printed: Printed, *, sheet: str, case: str | None = None, rows: int | None = None) -> Printed:
    """Write the file and its entry."""
    more: dict[str, int] = {} if rows is None else {"rows": rows}
    files = {printed.path: printed.pdf}
    write_recorded(desk, files, lambda work: work.record("sheet_printed", at=desk.clock(), case=case, sheet=sheet, **more))
    return printed


def _draw(desk: Desk, sheet: Sheet, folder: Path, name: str) -> Printed:
    """The sheet under a name that tells when; what was printed before stays."""
    from core.letters.sheets import render_sheet  # noqa: PLC0415  ReportLab is loaded with the first sheet, not with the window

    zone = ZoneInfo(load_company(read_settings(desk).company).time_zone)
    path = folder / f"{name}-{desk.clock().astimezone(zone):%Y-%m-%d-%H%M}.pdf"
    return Printed(_free(path), render_sheet(sheet))


def _free(path: Path) -> Path:
    """`path`, or the next free name beside it."""
    names = itertools.chain((path,), (path.with_stem(f"{path.stem}-{number}") for number in itertools.count(2)))
    return next(name for name in names if not name.exists())
