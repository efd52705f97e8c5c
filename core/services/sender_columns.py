"""What is known of a message's sender, as it lies in the message's row."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from core.mail.senders.findings import Finding
from core.mail.senders.findings import SenderReport
from core.store.tables import MessageRow

_LOOKS = ("signature", "chain_")  # what begins so was found in the message's bytes and with the network


def stored_report(row: MessageRow) -> SenderReport:
    """What stands beside a message; level 0 without findings where nobody looked yet."""
    return SenderReport(row.sender_address or None, row.sender_level or 0, _findings(row.sender_evidence), _findings(row.sender_flags))


def columns_of(report: SenderReport) -> dict[str, object]:
    """`report` as values of the message's row."""
    return {"sender_level": report.level, "sender_evidence": _items(report.evidence), "sender_flags": _items(report.flags)}


def looks_of(row: MessageRow | None) -> tuple[Finding, ...]:
    """What was found about the signatures of a message; nothing where nobody looked yet."""
    report = None if row is None else stored_report(row)
    return () if report is None else tuple(one for one in (*report.evidence, *report.flags) if one.code.startswith(_LOOKS))


def _items(findings: Iterable[Finding]) -> list[list[object]]:
    return [[one.code, [list(pair) for pair in one.values]] for one in findings]


def _findings(items: Iterable[Any]) -> tuple[Finding, ...]:
    return tuple(Finding(code, tuple((name, value) for name, value in values)) for code, values in items)
