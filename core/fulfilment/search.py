"""The search for a person: a walk over keys, breadth first from the identities along the links of the data map. Pure but for the port `Ask`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from core.errors import StoppedError
from core.fulfilment.data_map import DataMap
from core.fulfilment.findings import Finding
from core.fulfilment.findings import Findings
from core.fulfilment.findings import RowKey
from core.fulfilment.findings import Value

CHUNK = 500
Row = Mapping[str, Value]
Place = tuple[str, str, str]
Pending = dict[Place, dict[Value, None]]


class Ask(Protocol):
    """The port: rows of `source.table` whose `column` holds one of `values` (at most CHUNK of them)."""

    def __call__(self, source: str, table: str, column: str, values: Sequence[Value]) -> Sequence[Row]: ...


def never() -> bool:
    """The stop callback of work that nobody stops."""
    return False


def walk(data_map: DataMap, identities: Sequence[tuple[str, str]], ask: Ask, stop: Callable[[], bool] = never) -> Findings:
    """All rows that `identities` (kind, value) lead to, each once, and who else is in them. Raises StoppedError when `stop` says so."""
    return _Walk(data_map, tuple(identities), ask, stop).findings()


def row_key(data_map: DataMap, source: str, table: str, row: Row) -> RowKey:
    """The row's key: primary key columns in the map's order, or all columns where the map has none."""
    columns = data_map.table(source, table).primary_key or tuple(row)
    return RowKey(source, table, tuple((column, row[column]) for column in columns))


class _Walk:
    def __init__(self, data_map: DataMap, identities: tuple[tuple[str, str], ...], ask: Ask, stop: Callable[[], bool]) -> None:
        self.data_map, self.identities, self.ask, self.stop = data_map, identities, ask, stop
        self.found: dict[RowKey, Finding] = {}
        self.asked: set[tuple[Place, Value]] = set()
        self.searched: Counter[str] = Counter({table: 0 for source in data_map.sources.values() for table in source.tables})

    def findings(self) -> Findings:
        pending = self._entry_points()
        while pending:
            fresh = [finding for place, values in pending.items() for finding in self._visit(place, values)]
            pending = self._onward(fresh)
        people = self._other_people()
        records = tuple(replace(finding, shared_with=tuple(people.get(key, ()))) for key, finding in self.found.items())
        return Findings(self.identities, records, dict(self.searched))

    def _entry_points(self) -> Pending:
        pending: Pending = {}
        for source, tables in self.data_map.sources.items():
            for table, rule in tables.tables.items():
                for kind, value in self.identities:
                    for column in rule.identities.get(kind, ()):
                        pending.setdefault((source, table, column), {}).update(dict.fromkeys(spellings(kind, value)))
        return pending

    def _visit(self, place: Place, values: Iterable[Value]) -> list[Finding]:
        source, table, column = place
        left = [value for value in values if value is not None and (place, value) not in self.asked]
        self.asked.update((place, value) for value in left)
        fresh = []
        for row in self._rows(place, left):
            key = row_key(self.data_map, source, table, row)
            if key not in self.found:
                self.found[key] = Finding(key, self.data_map.table(source, table).category, row, (column, row[column]))
                fresh.append(self.found[key])
        return fresh

    def _rows(self, place: Place, values: Sequence[Value]) -> list[Row]:
        rows: list[Row] = []
        for start in range(0, len(values), CHUNK):
            if self.stop():
                raise StoppedError
            self.searched[place[1]] += 1
            rows += self.ask(*place, values[start : start + CHUNK])
        return rows

    def _onward(self, fresh: Sequence[Finding]) -> Pending:
        pending: Pending = {}
        for here, there in self._edges():
            for finding in fresh:
                if (finding.row.source, finding.row.table) == here[:2] and finding.values.get(here[2]) is not None:
                    pending.setdefault(there, {})[finding.values[here[2]]] = None
        return pending

    def _edges(self) -> list[tuple[Place, Place]]:
        edges: list[tuple[Place, Place]] = []
        for source, table, link in self.data_map.links():
            this, other = (source, table, link.column), link.target(source)
            edges += [(this, other)] * (link.direction != "from") + [(other, this)] * (link.direction != "to")
        return edges

    def _other_people(self) -> dict[RowKey, list[RowKey]]:
        """Found row → rows that were not found and refer to it; for tables marked shared also the rows it belongs to, and foreign identities."""
        people: dict[RowKey, list[RowKey]] = {}
        for source, table, link in self.data_map.links():
            this, other = (source, table, link.column), link.target(source)
            self._note(people, self._strangers(held_at=other, looked_up=this))
            if link.direction != "to" and self.data_map.table(source, table).shared:
                self._note(people, self._strangers(held_at=this, looked_up=other))
        self._note(people, self._foreign_identities())
        return people

    def _strangers(self, *, held_at: Place, looked_up: Place) -> list[tuple[RowKey, RowKey]]:
        holders: dict[Value, list[RowKey]] = {}
        for key, finding in self.found.items():
            if (key.source, key.table) == held_at[:2] and finding.values.get(held_at[2]) is not None:
                holders.setdefault(finding.values[held_at[2]], []).append(key)
        pairs = []
        for row in self._rows(looked_up, list(holders)):
            stranger = row_key(self.data_map, looked_up[0], looked_up[1], row)
            if stranger not in self.found:
                pairs += [(key, stranger) for key in holders.get(row[looked_up[2]], ())]
        return pairs

    def _foreign_identities(self) -> list[tuple[RowKey, RowKey]]:
        pairs = []
        for key, finding in self.found.items():
            rule = self.data_map.table(key.source, key.table)
            for kind, columns in rule.identities.items() if rule.shared else ():
                mine = {value.casefold() for name, value in self.identities if name == kind}
                theirs = [(column, finding.values[column]) for column in columns if finding.values.get(column)]
                if mine and theirs and not any(str(value).casefold() in mine for _column, value in theirs):
                    pairs.append((key, RowKey(key.source, key.table, tuple(theirs))))
        return pairs

    @staticmethod
    def _note(people: dict[RowKey, list[RowKey]], pairs: Iterable[tuple[RowKey, RowKey]]) -> None:
        for key, stranger in pairs:
            if stranger not in people.setdefault(key, []):
                people[key].append(stranger)


def spellings(kind: str, value: str) -> tuple[str, ...]:
    """The spellings that a value is looked up in: an e-mail address also in small letters."""
    return tuple(dict.fromkeys((value, value.lower()))) if kind == "email" else (value,)
