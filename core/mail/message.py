"""The values that mail is turned into. Everything here came from outside: show it as plain text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

LAST_NAMED = 30  # of very many References


@dataclass(frozen=True, slots=True)
class Address:
    """One mailbox of a header: the display name and the addr-spec (`local@domain`, domain in lower case)."""

    name: str
    address: str


class Risk(StrEnum):
    """What may happen to who opens an attachment, the worst first."""

    EXECUTABLE = "executable"
    SCRIPT = "script"
    SHORTCUT = "shortcut"
    MACRO = "macro"
    WEB_PAGE = "web_page"
    ARCHIVE = "archive"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A part that is not the message's text. `media_type` is what its bytes say, else what it claims; `claimed` what it claims.

    `name` is harmless to show and to save under: no path, no reserved name. `size` in bytes.
    """

    name: str
    media_type: str
    size: int
    sha256: str
    claimed: str = ""
    risk: Risk = Risk.NONE


@dataclass(frozen=True, slots=True)
class Message:
    """One mail message as it was understood.

    `sender` is None where From is absent or ambiguous (SECURITY F5). `text` is the whole readable text,
    `newest_text` the part that the writer added (without quoted history). `date` and `received` are aware;
    `received` is the newest Received header's time, else None. `authentication_results` holds the raw
    Authentication-Results headers, newest first. `problems` are codes; an empty tuple means fully read.
    """

    sha256: str
    size: int
    message_id: str | None
    sender: Address | None
    shown_from: str
    to: tuple[Address, ...]
    reply_to: tuple[Address, ...]
    subject: str
    date: datetime | None
    received: datetime | None
    text: str
    newest_text: str
    html: str | None
    attachments: tuple[Attachment, ...]
    in_reply_to: str | None
    references: tuple[str, ...]
    authentication_results: tuple[str, ...]
    headers: tuple[tuple[str, str], ...]
    problems: tuple[str, ...]

    @property
    def answers(self) -> tuple[str, ...]:
        """The Message-IDs that it names as those before it, each once, the nearest first; of very many the newest, and the first of all."""
        named = (self.in_reply_to, *reversed(self.references[-LAST_NAMED:]), *self.references[:1])
        return tuple(dict.fromkeys(one for one in named if one))
