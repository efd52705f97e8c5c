"""`main.py letter`: one PDF from a file of facts."""

from __future__ import annotations

import argparse
from pathlib import Path

from core.headless.output import Output
from core.services.letters import LETTERS
from core.services.letters import make_letter
from core.services.letters import read_facts
from core.services.letters import save_letter
from core.words import Language
from core.words import Regime

HELP = "Make one letter as PDF. What the law demands and the facts lack is listed, and then no PDF is made."
_BY_NAME = {str(name): name for name in LETTERS}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The letter, its language and law, the facts, and where the PDF goes."""
    parser.add_argument("--letter", required=True, choices=sorted(_BY_NAME), metavar="NAME", help=", ".join(sorted(_BY_NAME)))
    parser.add_argument("--language", required=True, choices=[str(one) for one in Language])
    parser.add_argument("--regime", required=True, choices=[str(one) for one in Regime])
    parser.add_argument("--facts", required=True, type=Path, help="JSON, see resources/schemas/letter_facts.json")
    parser.add_argument("--out", required=True, type=Path, help="the PDF to write")


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Prints the file, its pages and size; 0. A known failure is the dispatcher's."""
    made = make_letter(
        letter=_BY_NAME[arguments.letter],
        language=Language(arguments.language),
        regime=Regime(arguments.regime),
        facts=read_facts(path=arguments.facts),
    )
    save_letter(made=made, path=arguments.out)
    output.row({"out": str(arguments.out), "letter": arguments.letter, "pages": made.pages, "bytes": len(made.pdf)})
    return 0
