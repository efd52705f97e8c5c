"""The folders of a mailbox, and which of them keeps what was sent (RFC 6154; by its name where the server does not say)."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace

from core.adapters.imap_answers import Answer
from core.adapters.imap_session import Session
from core.adapters.imap_words import LONGEST_WORD
from core.adapters.imap_words import from_modified_utf7

_CLOSED = frozenset({b"\\NOSELECT", b"\\NONEXISTENT"})
_SENT_NAMES = frozenset(
    {
        *(
            "sent",
            "sent items",
            "sent messages",
            "sent mail",
            "отправленные",
            "отправленные письма",
            "жіберілген",
            "жіберілгендер",
            "жіберілген хаттар",
        ),
    }
)


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder that can be examined. `is_sent`: it keeps what was sent."""

    name: str
    is_sent: bool


def listed_folders(session: Session) -> tuple[Folder, ...]:
    """Every folder that can be opened, sorted by name, INBOX first."""
    asks_for_use = {"SPECIAL-USE", "LIST-EXTENDED"} <= session.capabilities
    answers = session.demand(b'LIST "" "*"' + (b" RETURN (SPECIAL-USE)" if asks_for_use else b""))
    with session.understanding():
        found = [folder for answer in answers if (folder := _folder(answer)) is not None]
    once = {folder.name: folder for folder in found}
    return tuple(sorted(_with_sent_by_name(list(once.values())), key=lambda folder: (folder.name.upper() != "INBOX", folder.name)))


def _folder(answer: Answer) -> Folder | None:
    """None for what is no LIST answer, cannot be opened, or has a name that cannot be asked for again."""
    if not answer.text.upper().startswith(b"LIST "):
        return None
    values = answer.values()
    if len(values) < 4:  # noqa: PLR2004  LIST, attributes, separator, name
        return None
    attributes, name = values[1], values[3]
    if not isinstance(attributes, list) or not isinstance(name, bytes) or not name.isascii() or not 0 < len(name) <= LONGEST_WORD:
        return None
    known = {attribute.upper() for attribute in attributes if isinstance(attribute, bytes)}
    text = from_modified_utf7(name.decode("ascii"))
    if known & _CLOSED or text is None or not text.isprintable():
        return None
    return Folder(text, b"\\SENT" in known)


def _with_sent_by_name(folders: list[Folder]) -> list[Folder]:
    if any(folder.is_sent for folder in folders):
        return folders
    return [replace(folder, is_sent=_last_part(folder.name) in _SENT_NAMES) for folder in folders]


def _last_part(name: str) -> str:
    return name.replace(".", "/").rpartition("/")[2].casefold()
