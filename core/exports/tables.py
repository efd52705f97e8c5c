"""Findings → tables by category, and each table as exact JSON and as harmless CSV, in pieces."""

from __future__ import annotations

import csv
import io
import json
import math
import re
import unicodedata
from collections.abc import Iterator
from collections.abc import Sequence
from dataclasses import dataclass

from core.exports.cells import harmless
from core.exports.cells import is_withheld
from core.exports.manifest import Withheld
from core.fulfilment.findings import Finding
from core.fulfilment.findings import Findings
from core.fulfilment.findings import Value

_RESERVED = re.compile(r"(?i)^(con|prn|aux|nul|com\d|lpt\d)$")
_LONGEST = 80


@dataclass(frozen=True, slots=True)
class Table:
    """All records of one table in one category. `path` is `data/<category>/<table>` without an ending; `columns` are those handed out."""

    path: str
    category: str
    source: str
    name: str
    columns: tuple[str, ...]
    withheld: tuple[str, ...]
    records: tuple[Finding, ...]

    def rows(self) -> Iterator[dict[str, Value]]:
        """The records without the columns that are never handed out."""
        for record in self.records:
            yield {name: value for name, value in record.values.items() if name not in self.withheld}


def tables_of(findings: Findings) -> tuple[Table, ...]:
    """The tables sorted by category, source and name; records keep the order in which they were found."""
    grouped: dict[tuple[str, str, str], list[Finding]] = {}
    for record in findings.records:
        grouped.setdefault((record.category, record.row.source, record.row.table), []).append(record)
    used: set[str] = set()
    return tuple(_table(key, grouped[key], used) for key in sorted(grouped))


def withheld_of(tables: Sequence[Table]) -> tuple[Withheld, ...]:
    """What the manifest says was left out."""
    return tuple(Withheld(table=table.name, column=column) for table in tables for column in table.withheld)


def json_pieces(table: Table) -> Iterator[bytes]:
    """The table as JSON with exact values, a record a line. Numbers that JSON lacks (NaN, infinity) become text."""
    head = {"category": table.category, "source": table.source, "table": table.name}
    yield _dump(head)[:-1] + b', "records": ['
    for number, row in enumerate(table.rows()):
        yield (b",\n" if number else b"\n") + _dump(row)
    yield b"\n]}\n"


def csv_pieces(table: Table) -> Iterator[bytes]:
    """The table as CSV (UTF-8 with a byte order mark, every cell quoted and made harmless)."""
    yield "\ufeff".encode()
    yield _line(table.columns)
    for row in table.rows():
        yield _line([row.get(column) for column in table.columns])


def safe_part(name: str) -> str:
    """`name` as one part of a path on any system: letters, digits, `-`, `_` and inner dots."""
    plain = re.sub(r"[^\w.-]", "_", unicodedata.normalize("NFC", name)).strip(".")[:_LONGEST].strip(".")
    return f"_{plain}" if not plain or _RESERVED.match(plain.partition(".")[0]) else plain


def _table(key: tuple[str, str, str], records: list[Finding], used: set[str]) -> Table:
    category, source, name = key
    columns = tuple(dict.fromkeys(column for record in records for column in record.values))
    hidden = tuple(column for column in columns if is_withheld(column))
    shown = tuple(column for column in columns if column not in hidden)
    return Table(_free_path(key, used), category, source, name, shown, hidden, tuple(records))


def _free_path(key: tuple[str, str, str], used: set[str]) -> str:
    category, source, name = (safe_part(part) for part in key)
    wished = [f"data/{category}/{name}", f"data/{category}/{source}.{name}"]
    numbered = (f"data/{category}/{name}-{number}" for number in range(2, len(used) + 3))
    path = next(path for path in [*wished, *numbered] if path.casefold() not in used)
    used.add(path.casefold())
    return path


def _line(cells: Sequence[Value]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerow([harmless(cell) for cell in cells])
    return text.getvalue().encode("utf-8", "replace")


def _dump(values: dict[str, Value] | dict[str, str]) -> bytes:
    exact = {name: repr(value) if isinstance(value, float) and not math.isfinite(value) else value for name, value in values.items()}
    text = json.dumps(exact, ensure_ascii=False)
    try:
        return text.encode()
    except UnicodeEncodeError:  # a lone surrogate: only an escape keeps it
        return json.dumps(exact).encode()
