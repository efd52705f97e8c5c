"""The codes of the data map in the window's words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from core.services.data_map_view import Cell
from core.services.data_map_view import ErasureRule
from core.services.data_map_view import PlaceColumn
from core.services.data_map_view import RetentionCard
from core.services.data_map_view import TableWay
from gui.words import find
from gui.words import language
from gui.words import tr

NOTHING = "–"


def number_words(count: int) -> str:
    """A count with its thousands parted as the language does it."""
    return QLocale(str(language())).toString(count)


def table_words(table: str) -> str:
    """A table by its name in words where there are any; else as the database calls it."""
    return find(f"codes.table_{table}") or table


def cell_words(cell: Cell) -> str:
    """A cell of the matrix: each table with how a person is found in it, or the words of the place."""
    return "\n".join(_way_words(way) for way in cell.ways) or cell.words or NOTHING


def place_words(place: PlaceColumn) -> str:
    """A place with what kind of place it is."""
    return f"{place.title}\n{tr(f'datamap.kind_{place.kind}')}"


def rule_words(row: RetentionCard) -> str:
    """By which rule a category is kept: a part of the policy or a law, and what is still to be confirmed."""
    rule = tr("datamap.by_policy", part=tr(f"datamap.policy_{row.policy}")) if row.policy else row.law
    return f"{rule}\n{tr('datamap.to_confirm', what=row.to_confirm)}" if row.to_confirm else rule


def erasure_words(rules: Sequence[ErasureRule]) -> str:
    """What an erasure does with the tables of a category."""
    return "\n".join(_erasure_line(rule) for rule in rules) or tr("datamap.erased_by_hand")


def _erasure_line(rule: ErasureRule) -> str:
    tables = ", ".join(table_words(table) for table in rule.tables)
    if rule.act != "keep":
        return f"{tables}: {tr(f'datamap.erasure_{rule.act}')}"
    return f"{tables}: {tr('datamap.erasure_keep', reason=rule.reason, until=rule.until)}"


def _way_words(way: TableWay) -> str:
    parts = [find(f"datamap.identity_{kind}") or kind for kind in way.identities]
    ways = [tr("datamap.found_by", what=", ".join(parts))] if parts else []
    if way.over:
        ways.append(tr("datamap.found_over", tables=", ".join(tr("datamap.quoted", table=table_words(table)) for table in way.over)))
    return f"{table_words(way.table)}: {'; '.join(ways) or tr('datamap.not_found_there')}"
