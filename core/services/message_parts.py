"""What a message holds beside its text: its formatted form and its attachments. They are listed and saved as copies, never opened."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from core.mail.attached_parts import content_of
from core.mail.claims import FileKind
from core.mail.claims import false_claim
from core.mail.claims import kind_of_type
from core.mail.formatted import Formatted
from core.mail.formatted import format_html
from core.mail.message import Attachment
from core.mail.message import Risk
from core.services.build import Desk
from core.services.changed import Changed
from core.services.failures import NoSuchAttachmentError
from core.services.inbox import raw_bytes
from core.services.inbox import show_message
from core.services.reading_lane import read_one
from core.services.recorded_files import write_recorded

QUARANTINE = "quarantine"  # no program claims this ending
UNKNOWN_ENDING = "bin"
# Real type → ending of a copy. A table of values is saved as plain text: a program for sheets would run what its cells begin with.
_ENDINGS = {
    "application/pdf": "pdf",
    "application/rtf": "rtf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": "pptx",
    "application/vnd.oasis.opendocument.text": "odt",
    "application/vnd.oasis.opendocument.spreadsheet": "ods",
    "application/vnd.oasis.opendocument.presentation": "odp",
    "audio/flac": "flac",
    "audio/mpeg": "mp3",
    "audio/ogg": "ogg",
    "audio/wav": "wav",
    "image/gif": "gif",
    "image/heic": "heic",
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/tiff": "tif",
    "image/webp": "webp",
    "message/rfc822": "eml",
    "text/calendar": "ics",
    "text/csv": "txt",
    "text/plain": "txt",
    "text/vcard": "vcf",
    "video/mp4": "mp4",
}
# What a copy that is kept apart is really: told by its second ending, so that whoever looks after the computers knows.
_RISKY_ENDINGS = {
    Risk.EXECUTABLE: "program",
    Risk.SCRIPT: "script",
    Risk.MACRO: "macro",
    Risk.ARCHIVE: "archive",
    Risk.SHORTCUT: "shortcut",
    Risk.WEB_PAGE: "webpage",
}

_HARMFUL = frozenset({Risk.EXECUTABLE, Risk.SCRIPT})
_MISLEADING = frozenset({"other_host", "name_before_host", "mixed_letters"})


@dataclass(frozen=True, slots=True)
class AttachmentLine:
    """One attachment, from 1. `kind` is what its bytes tell, None where nobody knows; `says` what it calls itself where that is false; `size` in bytes."""

    position: int
    name: str
    kind: FileKind | None
    media_type: str
    says: FileKind | None
    size: int
    sha256: str
    risk: Risk


@dataclass(frozen=True, slots=True)
class MessageParts:
    """What a message holds beside its text. `links_mislead`: a link of its formatted form goes elsewhere than its words or its address say."""

    has_formatted: bool
    attachments: tuple[AttachmentLine, ...]
    links_mislead: bool = False

    @property
    def may_harm(self) -> bool:
        """Whether an attachment is a program or a script, whatever it calls itself."""
        return any(one.risk in _HARMFUL for one in self.attachments)


@dataclass(frozen=True, slots=True)
class SavedAttachment:
    """A copy that was saved. `apart`: under an ending that nothing opens, because the file could do harm."""

    path: Path
    apart: bool


def read_parts(desk: Desk, *, message: int) -> MessageParts:
    """Whether a message has a formatted form and links that mislead, and its attachments in their order. Raises NoSuchMessageError."""
    read = read_one(raw_bytes(desk, message=message))
    html = read.html if read.html and read.html.strip() else ""
    links = format_html(html).links if html else ()
    misleads = any(not _MISLEADING.isdisjoint(link.flags) for link in links)
    return MessageParts(bool(html), tuple(_line(place, one) for place, one in enumerate(read.attachments, 1)), misleads)


def formatted_message(desk: Desk, *, message: int) -> Formatted | None:
    """The harmless formatted form of a message; None where it has none. Raises NoSuchMessageError."""
    html = read_one(raw_bytes(desk, message=message)).html
    return format_html(html) if html and html.strip() else None


def save_attachment(desk: Desk, *, message: int, position: int, folder: Path) -> tuple[SavedAttachment, Changed]:
    """Save a copy of one attachment into `folder`, under a name of our own; an existing file is never overwritten.

    What could do harm gets an ending that nothing opens. Raises NoSuchMessageError, NoSuchAttachmentError, OutputFileError.
    """
    raw = raw_bytes(desk, message=message)
    read = read_one(raw)
    found = read.attachments[position - 1] if 0 < position <= len(read.attachments) else None
    content = None if found is None else content_of(raw, found.sha256)
    if found is None or content is None:
        raise NoSuchAttachmentError(position=position)
    apart = found.risk is not Risk.NONE
    target = _free_name(folder, f"message-{message}-{position}", _ending(found))
    case = show_message(desk, message=message).line.case
    write_recorded(
        desk,
        {target: content},
        lambda work: work.record("attachment_saved", at=desk.clock(), case=case, message=read.sha256, sha256=found.sha256),
    )
    return SavedAttachment(target, apart), Changed(frozenset())


def _line(position: int, one: Attachment) -> AttachmentLine:
    kind = kind_of_type(one.media_type)
    return AttachmentLine(position, one.name, kind, one.media_type, false_claim(one.name, one.claimed, kind), one.size, one.sha256, one.risk)


def _ending(one: Attachment) -> str:
    if one.risk is not Risk.NONE:
        return f"{_RISKY_ENDINGS.get(one.risk, UNKNOWN_ENDING)}.{QUARANTINE}"
    return _ENDINGS.get(one.media_type, UNKNOWN_ENDING)


def _free_name(folder: Path, stem: str, ending: str) -> Path:
    names = (folder / f"{stem}{suffix}.{ending}" for suffix in ("", *(f"-{count}" for count in range(2, 1000))))
    return next(name for name in names if not name.is_symlink() and not name.exists())
