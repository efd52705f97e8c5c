"""`main.py triage PATH…`: what each message is, of which kinds, and by which words."""

from __future__ import annotations

import argparse
from pathlib import Path

from core.headless.output import Output
from core.services.triage import Triaged
from core.services.triage import triage_messages

HELP = "Say which messages are privacy requests, of which kinds, and why."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The files and folders."""
    parser.add_argument("paths", metavar="PATH", nargs="+", type=Path, help="mail file, mbox, Maildir or folder")


def run(arguments: argparse.Namespace, output: Output) -> int:
    """One row a message; 0."""
    for triaged in triage_messages(paths=arguments.paths):
        output.row(_row(triaged))
    return 0


def _row(triaged: Triaged) -> dict[str, object]:
    place: dict[str, object] = {"path": str(triaged.path), "index": triaged.index}
    verdict = triaged.verdict
    if verdict is None:
        return {**place, "verdict": "not_mail", "kinds": [], "language": None, "regime": None, "identifiers": {}, "score": 0, "reasons": []}
    return {
        **place,
        "verdict": verdict.state.value,
        "kinds": [kind.value for kind in verdict.kinds],
        "language": verdict.language,
        "regime": verdict.regime.value if verdict.regime else None,
        "identifiers": {name: list(values) for name, values in verdict.identifiers.items()},
        "score": verdict.score,
        "reasons": [{"kind": reason.kind.value if reason.kind else None, "phrase": reason.phrase} for reason in verdict.reasons],
        "notes": list(verdict.notes),
    }
