"""`main.py samples --out DIR`: the sample company's database and mailbox."""

from __future__ import annotations

import argparse
from pathlib import Path

from core.headless.output import Output
from core.services.samples import make_samples

HELP = "Make the sample company: a database of two thousand made-up people and a mailbox, the same on every run."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """`--out`: the folder that takes the samples."""
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder for the samples; what an earlier run made there is made anew")


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Print where the samples lie and how many rows and messages they have."""
    samples = make_samples(folder=arguments.out)
    output.row(
        {
            "database": str(samples.database),
            "mailbox": str(samples.mailbox),
            "eml_folder": str(samples.eml_folder),
            "messages": samples.messages,
            "rows": dict(samples.rows),
            "now": samples.now.isoformat(),
        }
    )
    return 0
