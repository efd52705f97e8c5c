"""`main.py audit verify`: the pages of the store and the chain of its trail."""

from __future__ import annotations

import argparse

from core.headless.desk_arguments import add_desk_arguments
from core.headless.desk_arguments import opened_desk
from core.headless.output import Output
from core.services.audit_log import check_trail
from core.services.tallies import correct_tallies

HELP = "Check that the record of everything done was not tampered with; the first bad entry is named."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The one act, and where the store lies."""
    parser.add_argument("act", choices=["verify"])
    add_desk_arguments(parser)


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Prints `whole` and the number of entries; and where the inbox's sums had drifted, that they were counted anew."""
    with opened_desk(arguments, must_exist=True) as desk:
        verdict, corrected = check_trail(desk), correct_tallies(desk)
    told = {"sums": f"{corrected} of the inbox's sums had drifted and were made right by counting; entry {verdict.entries + 1} tells of it"}
    output.row({"whole": verdict.whole, "entries": verdict.entries, **(told if corrected else {})})
    return 0
