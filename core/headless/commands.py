"""The commands without a window, as a table: name → module with `HELP`, `add_arguments` and `run`."""

from __future__ import annotations

import argparse
import importlib
import sys
from typing import Protocol
from typing import cast

from core.errors import KnownError
from core.garbage import collecting_seldom
from core.headless.output import Output

COMMANDS = {
    "read-mail": "core.headless.read_mail",
    "sender": "core.headless.sender",
    "triage": "core.headless.triage",
    "deadline": "core.headless.deadline",
    "import": "core.headless.import_mail",
    "sync": "core.headless.sync",
    "find": "core.headless.find",
    "erase": "core.headless.erase",
    "letter": "core.headless.letter",
    "pack": "core.headless.pack",
    "verify": "core.headless.verify",
    "audit": "core.headless.audit",
    "samples": "core.headless.samples",
}
FAILED, WRONG_USAGE, STOPPED = 1, 2, 130


class Command(Protocol):
    """What each command module offers. `run` returns the exit code (0 = everything asked was done)."""

    HELP: str

    def add_arguments(self, parser: argparse.ArgumentParser) -> None: ...

    def run(self, arguments: argparse.Namespace, output: Output) -> int: ...


def run(name: str, arguments: list[str]) -> int:
    """Run one command of COMMANDS; the exit code: 0 done, 1 a known failure (one sentence on stderr), 2 wrong usage (raised by argparse), 130 stopped."""
    command = cast("Command", importlib.import_module(COMMANDS[name]))
    parser = argparse.ArgumentParser(prog=f"main.py {name}", description=command.HELP)
    parser.add_argument("--json", action="store_true", help="print JSON lines")
    command.add_arguments(parser)
    parsed = parser.parse_args(arguments)
    try:
        with collecting_seldom():
            return command.run(parsed, Output(parsed.json))
    except KnownError as error:
        sys.stderr.write(" ".join(f"{error} {error.what_to_do}".splitlines()) + "\n")  # one line, whatever a file is called
        return FAILED
    except KeyboardInterrupt:
        sys.stderr.write("Stopped before the end. What was finished is kept; run the command again for the rest.\n")
        return STOPPED
