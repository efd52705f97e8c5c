"""Fits a data map to what the databases really have."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from core.fulfilment.data_map import DataMap
from core.fulfilment.data_map import Link
from core.fulfilment.data_map import Source
from core.fulfilment.data_map import Table
from core.fulfilment.failures import DriftError


@dataclass(frozen=True, slots=True)
class Shape:
    """A table as the database has it."""

    columns: tuple[str, ...]
    primary_key: tuple[str, ...]


Shapes = Mapping[str, Mapping[str, Shape]]


def fit(data_map: DataMap, shapes: Shapes, *, lenient: bool) -> tuple[DataMap, tuple[str, ...]]:
    """The map with primary keys filled in from the database. What is missing raises DriftError, or, `lenient`, is left out with a note."""
    missing = [(name, place) for name in shapes for place in _missing(data_map.sources[name], shapes[name])]
    if missing and not lenient:
        raise DriftError(source=missing[0][0], missing=", ".join(place for _name, place in missing))
    kept = {name: {table: rule for table, rule in data_map.sources[name].tables.items() if table in shapes[name]} for name in shapes}
    sources = {name: Source(tables={table: _table(rule, name, table, shapes) for table, rule in kept[name].items()}) for name in shapes}
    return DataMap(sources=sources), tuple(f"{name}: {place} is not in the database and was left out" for name, place in missing)


def _missing(source: Source, shapes: Mapping[str, Shape]) -> list[str]:
    places = []
    for table, rule in source.tables.items():
        if table not in shapes:
            places.append(table)
        else:
            places += [f"{table}.{column}" for column in sorted(rule.named_columns() - set(shapes[table].columns))]
    return places


def _table(rule: Table, source: str, table: str, shapes: Shapes) -> Table:
    shape = shapes[source][table]
    there = set(shape.columns)
    identities = {kind: tuple(column for column in columns if column in there) for kind, columns in rule.identities.items()}
    primary_key = rule.primary_key if rule.primary_key and set(rule.primary_key) <= there else shape.primary_key
    return rule.model_copy(
        update={
            "primary_key": primary_key,
            "columns": shape.columns,
            "identities": {kind: columns for kind, columns in identities.items() if columns},
            "links": tuple(link for link in rule.links if link.column in there and _target_exists(link, source, shapes)),
        }
    )


def _target_exists(link: Link, source: str, shapes: Shapes) -> bool:
    to_source, to_table, to_column = link.target(source)
    return to_source in shapes and to_table in shapes[to_source] and to_column in shapes[to_source][to_table].columns
