"""The erasure plan: per row delete, mask, keep or blocked; and the proof that exactly this was done. Pure."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from collections.abc import Sequence
from typing import Literal

from pydantic import Field
from pydantic import ValidationError
from pydantic import model_validator

from core.companies.profile import Words
from core.fulfilment.data_map import DataMap
from core.fulfilment.data_map import MaskValue
from core.fulfilment.failures import ErasurePlanError
from core.fulfilment.findings import Finding
from core.fulfilment.findings import Findings
from core.fulfilment.findings import RowKey
from core.fulfilment.findings import Value
from core.resources import StrictModel
from core.words import Language

Decision = Literal["delete", "mask", "keep", "blocked"]
Key = tuple[tuple[str, Value], ...]
SHARED: Words = {
    Language.EN: "the row also belongs to another person",
    Language.RU: "запись относится и к другому человеку",
    Language.KK: "жазба басқа адамға да қатысты",
}
REFERENCED: Words = {
    Language.EN: "a row that stays refers to it",
    Language.RU: "на неё ссылается запись, которая остаётся",
    Language.KK: "оған қалатын жазба сілтеме жасайды",
}


class RowReference(StrictModel):
    """Another row, by key."""

    source: str
    table: str
    key: Key


class PlannedRow(StrictModel):
    """One row and what is to happen to it. `fingerprint` is SHA-256 of its values when the plan was made."""

    source: str
    table: str
    key: Key
    decision: Decision
    fingerprint: str
    masks: dict[str, MaskValue] = Field(default_factory=dict)
    reason: Words | None = None
    citation: str | None = None
    until: Words | None = None
    shared_with: tuple[RowReference, ...] = ()

    def row_key(self) -> RowKey:
        """The row's key as the search gives it."""
        return RowKey(self.source, self.table, self.key)


class ErasurePlan(StrictModel):
    """All rows in the order of execution. `digest` is SHA-256 of everything else; an altered plan is refused."""

    identities: tuple[tuple[str, str], ...]
    rows: tuple[PlannedRow, ...]
    digest: str

    @model_validator(mode="after")
    def _is_unaltered(self) -> ErasurePlan:
        if self.digest != _digest(self.identities, self.rows):
            raise ValueError("it was altered after it was made")
        return self

    def counts(self) -> dict[str, dict[str, int]]:
        """Table → decision → rows."""
        result: dict[str, dict[str, int]] = {}
        for row in self.rows:
            table = result.setdefault(row.table, {})
            table[row.decision] = table.get(row.decision, 0) + 1
        return result


class ErasureProof(StrictModel):
    """What was done and what the new search saw: counts per table and decision, and that it agrees with the plan."""

    plan_digest: str
    counts: dict[str, dict[str, int]]
    remaining: dict[str, int]
    found_by_identity: dict[str, int]


def parse_plan(text: str) -> ErasurePlan:
    """A plan from its JSON. Raises ErasurePlanError when broken or altered."""
    try:
        return ErasurePlan.model_validate_json(text)
    except ValidationError as error:
        raise ErasurePlanError(reason=error.errors()[0]["msg"]) from error


def fingerprint(values: Mapping[str, Value]) -> str:
    """SHA-256 of a row's values, whatever the order of its columns."""
    return hashlib.sha256(json.dumps(dict(values), sort_keys=True).encode()).hexdigest()


def plan_erasure(data_map: DataMap, findings: Findings) -> ErasurePlan:
    """What is to happen to each found row: the table's rule, but shared rows stay, and so does what a remaining row refers to."""
    rows = {finding.row: _first_decision(data_map, finding) for finding in findings.records}
    values = {finding.row: finding.values for finding in findings.records}
    while changed := _held_back(data_map, rows, values):
        rows.update(changed)
    ordered = tuple(sorted(rows.values(), key=lambda row: _position(data_map, row)))
    return ErasurePlan(identities=findings.identities, rows=ordered, digest=_digest(findings.identities, ordered))


def _position(data_map: DataMap, row: PlannedRow) -> tuple[int, int, str]:
    order = data_map.deletion_order(row.source)
    return list(data_map.sources).index(row.source), order.index(row.table), json.dumps(row.key)


def _first_decision(data_map: DataMap, finding: Finding) -> PlannedRow:
    rule = data_map.table(finding.row.source, finding.row.table).on_erasure
    row = PlannedRow(
        source=finding.row.source,
        table=finding.row.table,
        key=finding.row.key,
        decision=rule.act,
        fingerprint=fingerprint(finding.values),
        masks=_filled(rule.masks, finding.values) if rule.act == "mask" else {},
        reason=rule.reason,
        citation=rule.citation,
        until=rule.until,
        shared_with=tuple(RowReference(source=other.source, table=other.table, key=other.key) for other in finding.shared_with),
    )
    if finding.shared_with and rule.act != "keep":
        return row.model_copy(update={"decision": "blocked", "reason": SHARED, "masks": {}})
    return row


def _filled(masks: Mapping[str, MaskValue], values: Mapping[str, Value]) -> dict[str, MaskValue]:
    return {column: _fill(mask, values) if isinstance(mask, str) else mask for column, mask in masks.items()}


def _fill(mask: str, values: Mapping[str, Value]) -> str:
    for column, value in values.items():
        mask = mask.replace("{" + column + "}", str(value)) if "{" in mask else mask
    return mask


def _held_back(data_map: DataMap, rows: Mapping[RowKey, PlannedRow], values: Mapping[RowKey, Mapping[str, Value]]) -> dict[RowKey, PlannedRow]:
    """Rows still to be deleted that a remaining row refers to, with their new decision."""
    needed = {
        (*link.target(source), values[key][link.column])
        for source, table, link in data_map.links()
        for key, row in rows.items()
        if (key.source, key.table) == (source, table) and row.decision != "delete" and link.column not in row.masks
    }
    columns = {(source, table, column) for source, table, column, _value in needed}
    changed = {}
    for key, row in rows.items():
        held = any((*place, values[key].get(place[2])) in needed for place in columns if place[:2] == (key.source, key.table))
        if row.decision == "delete" and held:
            changed[key] = _stay(data_map, row, values[key])
    return changed


def _stay(data_map: DataMap, row: PlannedRow, values: Mapping[str, Value]) -> PlannedRow:
    rule = data_map.table(row.source, row.table).on_erasure
    update: dict[str, object] = {"decision": "blocked", "reason": REFERENCED}
    if rule.mask_if_referenced:
        update = {"decision": "mask", "reason": rule.reason or REFERENCED, "masks": _filled(rule.masks, values)}
    return row.model_copy(update=update)


def _digest(identities: Sequence[tuple[str, str]], rows: Sequence[PlannedRow]) -> str:
    body = {"identities": [list(pair) for pair in identities], "rows": [row.model_dump(mode="json") for row in rows]}
    return hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()
