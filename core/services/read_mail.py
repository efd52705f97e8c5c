"""Read mail files without a store."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from core.adapters.mail_files import find_mail
from core.mail.message import Message
from core.services.reading_lane import read_one


@dataclass(frozen=True, slots=True)
class ReadItem:
    """One message of a file, or a file that gave none: then `message` is None and `reason` says why."""

    path: Path
    index: int
    message: Message | None
    reason: str


def read_mail(*, paths: Sequence[Path]) -> Iterator[ReadItem]:
    """Every message of the files and folders `paths`, one at a time. Raises MailPathMissingError; content never raises."""
    return (ReadItem(item.path, item.index, None if item.raw is None else read_one(item.raw), item.reason) for item in find_mail(paths))
