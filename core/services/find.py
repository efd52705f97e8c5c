"""Find what the sources hold about a person. Opens no store: works on what the caller brings."""

from __future__ import annotations

import json
from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from contextlib import ExitStack
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from core.adapters.databases import Database
from core.adapters.output_files import write_file
from core.fulfilment.data_map import DataMap
from core.fulfilment.data_map import parse_data_map
from core.fulfilment.failures import DataMapError
from core.fulfilment.fides import parse_fides
from core.fulfilment.findings import Findings
from core.fulfilment.findings import RecordsFile
from core.fulfilment.findings import Value
from core.fulfilment.fit import fit
from core.fulfilment.search import never
from core.fulfilment.search import walk
from core.words import Language

Format = Literal["own", "fides"]
Identities = Sequence[tuple[str, str]]
Records = dict[str, list[dict[str, Value]]]
EMAIL = "email"


@dataclass(frozen=True, slots=True)
class Opened:
    """Open sources with the map that fits them, and notes on what was left out."""

    databases: Mapping[str, Database]
    data_map: DataMap
    notes: tuple[str, ...]

    def ask(self, source: str, table: str, column: str, values: Sequence[Value]) -> list[dict[str, Value]]:
        """The port of the search. Where a column holds e-mail addresses, capitals do not matter."""
        addresses = self.data_map.table(source, table).identities.get(EMAIL, ())
        return self.databases[source].ask(table, column, values, ignore_case=column in addresses)


def read_data_map(*, path: Path, data_map_format: Format = "own") -> DataMap:
    """The data map in the file at `path`. Raises DataMapError or FidesDatasetError."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise DataMapError(path=path.name, reason="the file cannot be read as text") from error
    return parse_fides(text, path.name) if data_map_format == "fides" else parse_data_map(text, path.name)


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found, and notes on what could not be searched."""

    findings: Findings
    notes: tuple[str, ...]


@contextmanager
def opened(*, data_map: DataMap, sources: Mapping[str, str], read_only: bool, lenient: bool = False) -> Iterator[Opened]:
    """The sources open for the time of the `with`. One source under another name than the map's only one is taken for it."""
    data_map = _named_alike(data_map, sources)
    missing = sorted(set(data_map.sources) ^ set(sources))
    if missing:
        raise DataMapError(path="given", reason=f"map and addresses do not name the same sources: {', '.join(missing)}")
    with ExitStack() as stack:
        databases: dict[str, Database] = {}
        for name, url in sources.items():
            databases[name] = Database(name, url, read_only=read_only)
            stack.callback(databases[name].close)
        fitted, notes = fit(data_map, {name: database.shapes() for name, database in databases.items()}, lenient=lenient)
        yield Opened(databases, fitted, notes)


def find_person(
    *,
    data_map_path: Path,
    data_map_format: Format,
    sources: Mapping[str, str],
    identities: Identities,
    stop: Callable[[], bool] = never,
) -> Findings:
    """All rows that the sources hold about the person with these identities (kind, value). `sources`: name → SQLAlchemy URL."""
    found = find_with_notes(data_map_path=data_map_path, data_map_format=data_map_format, sources=sources, identities=identities, stop=stop)
    return found.findings


def find_with_notes(
    *,
    data_map_path: Path,
    data_map_format: Format,
    sources: Mapping[str, str],
    identities: Identities,
    stop: Callable[[], bool] = never,
) -> Found:
    """As `find_person`, with a note on each place that the map names and the database does not have."""
    data_map = read_data_map(path=data_map_path, data_map_format=data_map_format)
    with opened(data_map=data_map, sources=sources, read_only=True, lenient=data_map_format == "fides") as here:
        return Found(walk(here.data_map, identities, here.ask, stop), here.notes)


def export_records(*, findings: Findings, data_map: DataMap, language: Language = Language.EN) -> Records:
    """`source.table` → records as they may be handed out: a secret is replaced by the words that describe it."""
    records: Records = {}
    for finding in findings.records:
        source = finding.row.source if finding.row.source in data_map.sources else next(iter(data_map.sources))
        secrets = data_map.table(source, finding.row.table).secrets
        described = {name: secrets[name][language] if name in secrets and value is not None else value for name, value in finding.values.items()}
        records.setdefault(f"{finding.row.source}.{finding.row.table}", []).append(described)
    return records


def save_records(*, records: Records, folder: Path) -> None:
    """One JSON file per table in `folder`. Raises OutputFileError."""
    for number, (place, rows) in enumerate(sorted(records.items()), start=1):
        name = "".join(letter if letter.isalnum() or letter in "._-" else "_" for letter in place)
        text = json.dumps(RecordsFile(table=place, records=tuple(rows)).model_dump(mode="json"), ensure_ascii=False, indent=2)
        write_file(folder / f"{number:02}-{name}.json", text.encode("utf-8"))


def _named_alike(data_map: DataMap, sources: Mapping[str, str]) -> DataMap:
    if len(data_map.sources) == len(sources) == 1:
        return DataMap(sources=dict(zip(sources, data_map.sources.values(), strict=True)))
    return data_map
