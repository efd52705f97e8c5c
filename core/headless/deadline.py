"""`main.py deadline`: the dates of one right, with every step and its citation."""

from __future__ import annotations

import argparse
from datetime import date

from core.headless.output import Output
from core.services.deadlines import calculate_deadline

HELP = "Work out by when a request has to be answered, and why."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The law, the right, the receipt and what happened since."""
    parser.add_argument("--regime", required=True, help="the law: KZ or EU")
    parser.add_argument("--right", required=True, help="what is asked, such as access or erasure")
    parser.add_argument("--received", required=True, help="day or time of receipt, ISO 8601")
    parser.add_argument("--country", help="country whose holidays count, ISO 3166-1")
    parser.add_argument("--event", action="append", default=[], type=_event, metavar="NAME=DATE", help="may be given several times")


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Print the dates as YYYY-MM-DD or null; 0 when they were worked out."""
    found = calculate_deadline(
        regime=arguments.regime, kind=arguments.right, received=arguments.received, country=arguments.country, events=arguments.event
    )
    output.row(
        {
            "due": _iso(found.due),
            "answer_by": _iso(found.answer_by),
            "act_by": _iso(found.act_by),
            "safe_due": _iso(found.safe_due),
            "acknowledge_by": _iso(found.acknowledge_by),
            "extension_notice_by": _iso(found.extension_notice_by),
            "steps": [{"text": one.text, "citation": one.citation} for one in found.steps],
            "verified": found.verified,
        }
    )
    return 0


def _event(text: str) -> tuple[str, str]:
    name, separator, day = text.partition("=")
    if not (name and separator and day):
        raise argparse.ArgumentTypeError(f"{text!r} is not NAME=DATE")
    return name, day


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
