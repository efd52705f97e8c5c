"""Which Message-IDs the newest messages of a folder have: read from their header, never searched for (SECURITY F4)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.adapters.imap_answers import Answer
from core.adapters.imap_fetch import fetch_items
from core.adapters.imap_session import Session
from core.adapters.imap_words import sets_of_uids

AT_ONCE = 500
_MESSAGE_ID = re.compile(r"<[^<>\s]{1,900}>")


def message_ids(session: Session, uids: Sequence[int]) -> frozenset[str]:
    """The Message-IDs of these messages, with angle brackets."""
    found: set[str] = set()
    for start in range(0, len(uids), AT_ONCE):
        command = b"UID FETCH " + sets_of_uids(list(uids[start : start + AT_ONCE])) + b" (UID BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])"
        with session.understanding():
            for answer in session.demand(command):
                found.update(_message_ids_of(answer))
    return frozenset(found)


def _message_ids_of(answer: Answer) -> list[str]:
    items = fetch_items(answer) or {}
    fields = [value for key, value in items.items() if key.startswith(b"BODY[HEADER") and isinstance(value, bytes)]
    return [found for field in fields for found in _MESSAGE_ID.findall(field.decode("utf-8", "replace"))]
