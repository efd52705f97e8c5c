"""`main.py audit verify`: the pages of the store and the chain of its trail."""

from __future__ import annotations

import argparse

from core.headless.desk_arguments import add_desk_arguments
from core.headless.desk_arguments import opened_desk
from core.headless.output import Output
from core.services.audit_log import check_trail

HELP = "Check that the record of everything done was not tampered with; the first bad entry is named."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The one act, and where the store lies."""
    parser.add_argument("act", choices=["verify"])
    add_desk_arguments(parser)


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Prints `whole` and the number of entries."""
    with opened_desk(arguments, must_exist=True) as desk:
        verdict = check_trail(desk)
    output.row({"whole": verdict.whole, "entries": verdict.entries})
    return 0
