"""What a search found: records of the person, where they came from, and by which key."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from core.resources import StrictModel

Value = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class RowKey:
    """One row of one table, by its primary key columns in the data map's order."""

    source: str
    table: str
    key: tuple[tuple[str, Value], ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """One record of the person. `found_by` says the column and value that led here; `shared_with` names other people's rows that also refer to it."""

    row: RowKey
    category: str
    values: Mapping[str, Value]
    found_by: tuple[str, Value]
    shared_with: tuple[RowKey, ...] = ()


@dataclass(frozen=True, slots=True)
class Findings:
    """All records of one search. `searched` counts the queries asked per table, also where nothing was found."""

    identities: tuple[tuple[str, str], ...]
    records: tuple[Finding, ...]
    searched: Mapping[str, int]

    def counts(self) -> dict[str, int]:
        """Rows per table, tables without rows left out."""
        result: dict[str, int] = {}
        for finding in self.records:
            result[finding.row.table] = result.get(finding.row.table, 0) + 1
        return result


class RecordsFile(StrictModel):
    """One file of `find --out`: the records of one table (`source.table`) as they may be handed out, column → value."""

    table: str
    records: tuple[dict[str, Value], ...]
