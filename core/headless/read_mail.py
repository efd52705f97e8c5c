"""`main.py read-mail PATH…`: what the program understands of mail files."""

from __future__ import annotations

import argparse
from pathlib import Path

from core.headless.output import Output
from core.mail.message import Message
from core.services.read_mail import ReadItem
from core.services.read_mail import read_mail

HELP = "Read mail files (.eml, mbox, Maildir, .txt with a Subject line, folders) and print what each message says."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The files and folders to read."""
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a mail file or a folder of them")


def run(arguments: argparse.Namespace, output: Output) -> int:
    """One row a message, one row a file that is no mail; 0."""
    for item in read_mail(paths=arguments.paths):
        output.row(_row(item))
    return 0


def _row(item: ReadItem) -> dict[str, object]:
    path = str(item.path).encode("utf-8", "replace").decode("utf-8")
    if item.message is None:
        return {"path": path, "not_mail": True, "reason": item.reason}
    return {"path": path, "index": item.index, **_values(item.message)}


def _values(message: Message) -> dict[str, object]:
    return {
        "sha256": message.sha256,
        "message_id": message.message_id,
        "from": message.sender.address if message.sender else None,
        "to": [mailbox.address for mailbox in message.to],
        "subject": message.subject,
        "date": message.date.isoformat() if message.date else None,
        "text": message.text,
        "attachments": [{"name": each.name, "type": each.media_type, "bytes": each.size, "sha256": each.sha256} for each in message.attachments],
        "problems": list(message.problems),
    }
