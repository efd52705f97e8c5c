"""`main.py sender PATH…`: who sent each message, how well that is proved, and what asks for care."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path

from core.headless.output import Output
from core.mail.senders.findings import Finding
from core.resources import StrictModel
from core.resources import load
from core.services.sender_evidence import SenderItem
from core.services.sender_evidence import senders_of_files

HELP = "Say who sent each message, how well that is proved (level 0 or 1), and what asks for care."


class SenderWords(StrictModel):
    """English for each code; `{name}` stands for a value."""

    words: dict[str, str]
    reasons: dict[str, str]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The files, and what is known beside them."""
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="mail file, mbox, Maildir or folder")
    parser.add_argument("--authserv-id", default="", metavar="ID", help="the name that your own mail server puts into Authentication-Results")
    parser.add_argument("--known", action="append", default=[], metavar="ADDRESS", help="an address on file since before the message came")
    parser.add_argument("--dns", type=Path, metavar="FILE", help="a JSON object of TXT records instead of the network")


def run(arguments: argparse.Namespace, output: Output) -> int:
    """One row a message, one row a file that is no mail; 0."""
    for item in senders_of_files(paths=arguments.paths, authserv_id=arguments.authserv_id, known=arguments.known, dns_file=arguments.dns):
        output.row(_row(item))
    return 0


def finding_words(found: Finding) -> str:
    """A finding as an English sentence."""
    table = load("mail/sender_words.yaml", SenderWords)
    values = {name: table.reasons.get(value, value) if name in {"reason", "how"} else value for name, value in found.values}
    return table.words[found.code].format_map(values)


def _row(item: SenderItem) -> dict[str, object]:
    path = str(item.path).encode("utf-8", "replace").decode("utf-8")
    if item.report is None:
        return {"path": path, "not_mail": True, "reason": item.reason}
    report = item.report
    return {
        "path": path,
        "index": item.index,
        "address": report.address,
        "level": report.level,
        "evidence": _told(report.evidence),
        "flags": _told(report.flags),
    }


def _told(findings: Iterable[Finding]) -> list[dict[str, object]]:
    return [{"code": one.code, "words": finding_words(one), "values": dict(one.values)} for one in findings]
