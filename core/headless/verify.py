"""`main.py verify`: is a sealed archive whole."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from core.headless.output import Output
from core.services import archives

HELP = "Check a sealed archive. Without the passphrase only its structure can be checked."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The archive and, to check its contents, the passphrase's file."""
    parser.add_argument("path", type=Path, metavar="FILE", help="the archive")
    parser.add_argument("--passphrase-file", type=Path, metavar="FILE", help="text file with the passphrase")


def run(arguments: argparse.Namespace, output: Output) -> int:
    """One row: `path, state, files, problems`. 0 when whole (or, without a passphrase, when the structure is right), 1 when not."""
    given = arguments.passphrase_file
    passphrase = archives.read_passphrase(path=given) if given else None
    result = archives.verify_archive_file(path=arguments.path, passphrase=passphrase)
    files = [file.model_dump() for file in result.files]
    problems = [{"code": str(problem.code), "name": problem.name} for problem in result.problems]
    output.row({"path": str(arguments.path), "state": str(result.state), "files": files, "problems": problems})
    if problems:
        sys.stderr.write("The archive is not whole: its contents do not match its list. Do not hand it out; make it again.\n")
        return 1
    return 0
