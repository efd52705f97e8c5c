"""Checking the databases of a data map, and trying it out with one known address. Nothing is changed in a database and no value is kept."""

from __future__ import annotations

import re
from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass

from core.adapters.database_checks import can_change
from core.adapters.database_checks import check_file
from core.adapters.database_checks import closed_tables
from core.adapters.database_checks import count_rows
from core.adapters.databases import Database
from core.companies.profile import load_company
from core.errors import KnownError
from core.errors import StoppedError
from core.fulfilment.data_map import DataMap
from core.fulfilment.data_map import Source
from core.fulfilment.failures import DriftError
from core.fulfilment.findings import Finding
from core.fulfilment.findings import Findings
from core.fulfilment.fit import fit
from core.fulfilment.search import never
from core.fulfilment.search import walk
from core.resources import ROOT
from core.services.build import Desk
from core.services.changed import Changed
from core.services.changed import Shown
from core.services.data_map_states import FAILURES
from core.services.data_map_states import SourceState
from core.services.data_map_states import keep_states
from core.services.data_map_states import source_states
from core.services.desk_settings import read_sources
from core.services.failures import KnownAddressMissingError
from core.services.failures import NoDataSourceError
from core.services.failures import SourceTablesClosedError
from core.services.find import EMAIL
from core.services.find import opened
from core.services.find import read_data_map

SAMPLES, SHOWN_SIGNS = 3, 24
Report = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class SampleRow:
    """One found record with every value masked: (column, shape of the value)."""

    source: str
    table: str
    values: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Trial:
    """What a known address leads to: records per (source, table), also those with none, and up to SAMPLES masked rows."""

    counts: tuple[tuple[str, str, int], ...]
    samples: tuple[SampleRow, ...]

    @property
    def total(self) -> int:
        """All records that were found."""
        return sum(count for _source, _table, count in self.counts)


def check_sources(desk: Desk, *, company: str, report: Report = lambda _done, _total: None, stopped: Callable[[], bool] = never) -> Changed:
    """Look at each database of the company that has an address: can it be opened, are its tables there, how many rows, could this login change data.

    A database that fails does not keep the others from being checked; its failure is kept as its state. Raises NoDataSourceError, StoppedError.
    """
    addresses, data_map = read_sources(desk), _data_map(company)
    waiting = [state for state in source_states(desk, company) if state.condition != "no_address"]
    if not waiting:
        raise NoDataSourceError(company=company)
    total = sum(state.tables for state in waiting)
    done = iter(range(1, total + 1))
    checked = [
        _checked(desk, state, data_map.sources[state.name], addresses[state.name], lambda: _tick(report, done, total, stopped)) for state in waiting
    ]
    with desk.store.unit_of_work(desk.operator) as work:
        keep_states(work, checked, addresses)
        bad = sum(state.failure is not None for state in checked)
        work.record("sources_checked", at=desk.clock(), names=" ".join(state.name for state in checked), failed=bad)
    return Changed(frozenset({Shown.SETTINGS}))


def try_address(desk: Desk, *, company: str, words: str, stopped: Callable[[], bool] = never) -> Trial:
    """Search the databases for one known person, by e-mail address or (without @) by any other identity that the map knows.

    That it was done is recorded, with counts only. Raises KnownAddressMissingError, NoDataSourceError, StoppedError and the failures of a source.
    """
    value = words.strip()
    if not value:
        raise KnownAddressMissingError
    data_map = _data_map(company)
    sources = {name: address for name, address in read_sources(desk).items() if name in data_map.sources}
    if not sources:
        raise NoDataSourceError(company=company)
    here = DataMap(sources={name: data_map.sources[name] for name in sources})
    for name, address in sources.items():
        check_file(name, address)
    with opened(data_map=here, sources=sources, read_only=True) as open_sources:
        findings = walk(open_sources.data_map, _identities(here, value), open_sources.ask, stopped)
    trial = Trial(_counts(here, findings), _samples(here, findings))
    with desk.store.unit_of_work(desk.operator) as work:
        found = sum(count > 0 for _source, _table, count in trial.counts)
        work.record("data_map_tried", at=desk.clock(), names=" ".join(sources), rows=trial.total, tables=found)
    return trial


def shape_of(value: object) -> str:
    """A value by its shape only: letters become x or X, digits 0; signs between them stay, what is long is cut."""
    if value is None or isinstance(value, bool):
        return "–" if value is None else "x"
    shape = re.sub(r"\d", "0", re.sub(r"[^\W\d_]", lambda letter: "X" if letter[0].isupper() else "x", " ".join(str(value).split())))
    return shape if len(shape) <= SHOWN_SIGNS else f"{shape[:SHOWN_SIGNS]}…"


def _data_map(company: str) -> DataMap:
    profile = load_company(company)
    if profile.data_map is None:
        raise NoDataSourceError(company=company)
    return read_data_map(path=ROOT / profile.data_map)


def _tick(report: Report, done: Iterator[int], total: int, stopped: Callable[[], bool]) -> None:
    """One table more; raises StoppedError where the operator wants it."""
    if stopped():
        raise StoppedError
    report(next(done, total), total)


def _checked(desk: Desk, state: SourceState, source: Source, address: str, tick: Callable[[], None]) -> SourceState:
    now = desk.clock()
    try:
        check_file(state.name, address)
        with closing(Database(state.name, address, read_only=True)) as database:
            return _looked_at(SourceState(state.name, state.address, "good", state.tables, now, now), database, source, state, tick)
    except FAILURES as failure:
        return SourceState(state.name, state.address, "failed", state.tables, now, state.last_success, failure)


def _looked_at(good: SourceState, database: Database, source: Source, before: SourceState, tick: Callable[[], None]) -> SourceState:
    found = [table for table in source.tables if table in database.tables]
    failure = _failure(database, source, found)
    if failure is not None:
        rights = can_change(database)
        return SourceState(
            good.name, good.address, "failed", good.tables, good.checked_at, before.last_success, failure, found=len(found), can_change=rights
        )
    rows = {}
    for table in found:
        tick()
        rows[table] = count_rows(database, table)
    return SourceState(good.name, good.address, "good", good.tables, good.checked_at, good.checked_at, None, len(found), rows, can_change(database))


def _failure(database: Database, source: Source, found: Sequence[str]) -> KnownError | None:
    """Why a search of this database would fail; None where it would not."""
    alone = Source(tables={name: rule.model_copy(update={"links": ()}) for name, rule in source.tables.items()})
    try:
        fit(DataMap(sources={database.name: alone}), {database.name: database.shapes()}, lenient=False)
        missing = [
            f"{table}.{link.column}" for table in found for link in source.tables[table].links if link.column not in database.tables[table].columns
        ]
        if missing:
            return DriftError(source=database.name, missing=", ".join(missing))
    except DriftError as drift:
        return drift
    closed = closed_tables(database, found)
    return SourceTablesClosedError(source=database.name, tables=", ".join(closed)) if closed else None


def _identities(data_map: DataMap, value: str) -> list[tuple[str, str]]:
    if "@" in value:
        return [(EMAIL, value)]
    kinds = {kind for source in data_map.sources.values() for table in source.tables.values() for kind in table.identities}
    return [(kind, value) for kind in sorted(kinds - {EMAIL})]


def _counts(data_map: DataMap, findings: Findings) -> tuple[tuple[str, str, int], ...]:
    places = [(name, table) for name, source in data_map.sources.items() for table in source.tables]
    return tuple((name, table, sum((one.row.source, one.row.table) == (name, table) for one in findings.records)) for name, table in places)


def _samples(data_map: DataMap, findings: Findings) -> tuple[SampleRow, ...]:
    """The first record of each table, then further ones, until there are enough."""
    seen: dict[tuple[str, str], Finding] = {}
    for one in findings.records:
        seen.setdefault((one.row.source, one.row.table), one)
    first = list(seen.values())
    chosen = [*first, *(one for one in findings.records if one not in first)][:SAMPLES]
    return tuple(_masked(data_map, one) for one in chosen)


def _masked(data_map: DataMap, one: Finding) -> SampleRow:
    secrets = data_map.table(one.row.source, one.row.table).secrets
    return SampleRow(one.row.source, one.row.table, tuple((name, shape_of(value)) for name, value in one.values.items() if name not in secrets))
