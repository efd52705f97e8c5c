"""`main.py import PATH…`: mail files into the store."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from core.headless.desk_arguments import add_desk_arguments
from core.headless.desk_arguments import opened_desk
from core.headless.output import Output
from core.services.forgetting_day import forget_when_due
from core.services.mail_import import begin_reading
from core.services.mail_import import import_mail

HELP = "Take mail files (.eml, mbox, Maildir, .txt with a Subject line, folders of them) into the store."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Paths, and where the store lies."""
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    add_desk_arguments(parser)


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Prints seen and its six parts, which add up, and not_mail. Ordinary mail whose time has come is forgotten once a day."""
    begin_reading(arguments.paths)
    with opened_desk(arguments) as desk:
        output.row(asdict(import_mail(desk, paths=arguments.paths)))
        forget_when_due(desk)
    return 0
