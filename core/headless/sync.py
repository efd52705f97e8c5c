"""`main.py sync`: one check of the configured mailboxes."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from core.errors import KnownError
from core.headless.desk_arguments import add_desk_arguments
from core.headless.desk_arguments import opened_desk
from core.headless.output import Output
from core.services.build import PassphraseFileError
from core.services.build import read_passphrase
from core.services.failures import SecretFileError
from core.services.forgetting_day import forget_when_due
from core.services.mail_check import CheckResult
from core.services.mail_check import check_all
from core.services.mail_standing import CheckFailure
from core.services.mailbox_oauth_parting import take_back_permissions
from core.services.mailboxes import lend_secret
from core.words import MessageState

HELP = "Check the configured mailboxes once: take in what is new, account for every message on the server."
FAILED = 1
_NAMES = {
    MessageState.REQUEST: "requests",
    MessageState.UNSURE: "unsure",
    MessageState.REPLY: "replies",
    MessageState.ORDINARY: "ordinary",
    MessageState.DUPLICATE: "duplicates",
    MessageState.UNREADABLE: "unreadable",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where the store lies, and passwords where the machine has no key store."""
    add_desk_arguments(parser)
    parser.add_argument(
        "--secret-file",
        action="append",
        default=[],
        type=_secret_file,
        metavar="ADDRESS=FILE",
        help="file with the password or token of a mailbox in its first line, where there is no key store; it is kept nowhere",
    )


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Prints per mailbox, as soon as it was checked, what the server holds and its six parts, which add up.

    Then forgets what is due once a day, and takes back permissions (OAuth 2) that no mailbox needs. 1 when a check failed, with a sentence for each on standard error.
    """
    failures: list[CheckFailure] = []
    left: tuple[KnownError, ...] = ()
    with opened_desk(arguments, must_exist=True) as desk:
        for address, path in arguments.secret_file:
            lend_secret(desk, address=address, secret=_read_secret(address, path))
        for one in check_all(desk):
            output.row(_row(one))
            failures += [one.failure] if one.failure is not None else []
        forget_when_due(desk)
        left = take_back_permissions(desk)
    for failure in failures:
        sys.stderr.write(" ".join(f"{failure.sentence} {failure.remedy}".split()) + "\n")
    for error in left:  # no failure of the check
        sys.stderr.write(" ".join(f"{error} {error.what_to_do}".split()) + "\n")
    return FAILED if failures else 0


def _row(result: CheckResult) -> dict[str, object]:
    counts = dict(result.counts)
    parts = {name: counts[state] for state, name in _NAMES.items()}
    outcome = result.failure.code if result.failure else "done"
    return {"address": result.address, "on_server": result.on_server, **parts, "taken_in": result.taken_in, "outcome": outcome}


def _read_secret(address: str, path: Path) -> str:
    try:
        return read_passphrase(path)
    except PassphraseFileError as error:
        raise SecretFileError(path=path, address=address) from error


def _secret_file(text: str) -> tuple[str, Path]:
    address, found, path = text.partition("=")
    if not found or not address or not path:
        raise argparse.ArgumentTypeError("give the mailbox's address, an equals sign and the file")
    return address, Path(path)
