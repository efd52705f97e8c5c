"""The plan of an erasure as a table: per table what goes, what is masked, what stays and why."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QTableView

from core.services.case_values import CaseView
from core.services.case_values import ErasureView
from gui.widgets.rows import Column
from gui.widgets.rows import RowsModel
from gui.widgets.rows import make_whole_table
from gui.words import language
from gui.words import tr
from gui.workspace.panels.words import data_map_of
from gui.workspace.panels.words import table_words


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One table of the plan; `why` says what holds rows back."""

    table: str
    delete: int
    mask: int
    keep: int
    blocked: int
    why: str


def counts_of(plan: ErasureView) -> tuple[int, int]:
    """Rows that go (deleted or masked) and rows that stay (kept or blocked)."""
    totals = dict(plan.totals)
    return totals.get("delete", 0) + totals.get("mask", 0), totals.get("keep", 0) + totals.get("blocked", 0)


def plan_rows(case: CaseView, plan: ErasureView) -> list[PlanRow]:
    """The plan's tables with the reason for what stays."""
    return [_row(case, table, dict(decisions)) for table, decisions in plan.tables]


def plan_table(case: CaseView, plan: ErasureView) -> QTableView:
    """The table that is shown."""
    columns: list[Column[PlanRow]] = [
        Column(tr("panels.where"), _where),
        Column(tr("panels.plan_count"), lambda row: str(row.delete + row.mask + row.keep + row.blocked)),
        Column(tr("panels.plan_delete"), lambda row: _count(row.delete)),
        Column(tr("panels.plan_mask"), lambda row: _count(row.mask)),
        Column(tr("panels.plan_keep"), lambda row: _count(row.keep + row.blocked)),
    ]
    model = RowsModel[PlanRow](columns, _sentence)
    model.set_rows(plan_rows(case, plan))
    return make_whole_table(model, tr("panels.plan_name"), stretch=0)


def _row(case: CaseView, table: str, counts: dict[str, int]) -> PlanRow:
    why = []
    if counts.get("keep"):
        why.append(_kept_because(case.company, table))
    if counts.get("blocked"):
        shared = case.search is not None and any(one.shared_with and one.row.table == table for one in case.search.findings.records)
        why.append(tr("panels.blocked_shared" if shared else "panels.blocked_referenced", n=counts["blocked"]))
    delete, mask, keep, blocked = (counts.get(decision, 0) for decision in ("delete", "mask", "keep", "blocked"))
    return PlanRow(table, delete, mask, keep, blocked, "; ".join(one for one in why if one))


def _kept_because(company: str, table: str) -> str:
    """The reason and the end of the data map's rule, in the window's language."""
    data_map = data_map_of(company)
    rules = [source.tables[table].on_erasure for source in data_map.sources.values() if table in source.tables] if data_map else []
    rule = next((one for one in rules if one.reason and one.until), None)
    if rule is None or rule.reason is None or rule.until is None:
        return ""
    return tr("panels.kept_because", reason=rule.reason[language()], until=rule.until[language()])


def _where(row: PlanRow) -> str:
    """The table, and below it why something of it stays."""
    return "\n".join(part for part in (table_words(row.table), tr("panels.stays_because", why=row.why) if row.why else "") if part)


def _sentence(row: PlanRow) -> str:
    words = tr("panels.plan_sentence", table=table_words(row.table), delete=row.delete, mask=row.mask, keep=row.keep + row.blocked)
    return f"{words} {row.why}".strip()


def _count(count: int) -> str:
    return str(count) if count else "–"
