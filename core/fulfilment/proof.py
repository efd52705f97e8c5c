"""The new search after an erasure, judged: by the identities and by every key of the plan (DESIGN, Rulings). Pure."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Mapping

from core.fulfilment.erasure import ErasurePlan
from core.fulfilment.erasure import ErasureProof
from core.fulfilment.erasure import PlannedRow
from core.fulfilment.erasure import fingerprint
from core.fulfilment.failures import ErasureUnprovenError
from core.fulfilment.findings import Findings
from core.fulfilment.findings import RowKey
from core.fulfilment.findings import Value


def prove(plan: ErasurePlan, again: Findings, by_key: Mapping[RowKey, Mapping[str, Value]]) -> ErasureProof:
    """The proof, where `again` is the search by identities and `by_key` every planned row that is still there. Raises ErasureUnprovenError."""
    faults = [*_faults_of_keys(plan, by_key), *_faults_of_search(plan, again)]
    if faults:
        raise ErasureUnprovenError(what="; ".join(faults))
    remaining = [row.table for row in plan.rows if row.decision != "delete"]
    return ErasureProof(plan_digest=plan.digest, counts=plan.counts(), remaining=tally(remaining), found_by_identity=again.counts())


def tally(tables: Iterable[str]) -> dict[str, int]:
    """How often each name occurs."""
    result: dict[str, int] = {}
    for table in tables:
        result[table] = result.get(table, 0) + 1
    return result


def _faults_of_keys(plan: ErasurePlan, by_key: Mapping[RowKey, Mapping[str, Value]]) -> list[str]:
    still = tally(row.table for row in plan.rows if row.decision == "delete" and row.row_key() in by_key)
    gone = tally(row.table for row in plan.rows if row.decision != "delete" and row.row_key() not in by_key)
    other = tally(
        row.table for row in plan.rows if row.decision != "delete" and row.row_key() in by_key and not _is_as_planned(row, by_key[row.row_key()])
    )
    return [
        *(f"{rows} deleted row(s) of {table} are still there" for table, rows in still.items()),
        *(f"{rows} row(s) of {table} that were to stay are gone" for table, rows in gone.items()),
        *(f"{rows} row(s) of {table} are not as planned" for table, rows in other.items()),
    ]


def _is_as_planned(row: PlannedRow, values: Mapping[str, Value]) -> bool:
    if row.decision == "mask":
        return all(values[column] == mask for column, mask in row.masks.items())
    return fingerprint(values) == row.fingerprint


def _faults_of_search(plan: ErasurePlan, again: Findings) -> list[str]:
    allowed = {row.row_key() for row in plan.rows if row.decision in {"keep", "blocked"}}
    surplus = tally(finding.row.table for finding in again.records if finding.row not in allowed)
    return [f"{rows} row(s) of {table} are still found by the identities" for table, rows in surplus.items()]
