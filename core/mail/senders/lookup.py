"""Asking for keys: every answer once, no more than so many questions, and none after the network did not answer."""

from __future__ import annotations

from collections.abc import Callable

from core.mail.senders.domains import is_host

TxtLookup = Callable[[str], bytes | None]
"""A name (lower case, without a closing dot) → its TXT record, None where there is none. Raises NotAnsweredError when it cannot be known now."""

MOST_QUESTIONS = 40
LONGEST_RECORD, LONGEST_KEY = 2_048, 1_100  # a key of 4,096 bits is written in about 740 signs; longer ones cost the square of their length


class NotAnsweredError(Exception):
    """Nobody answered, or too much was asked: what hangs on it stays unknown."""


class Answers:
    """The answers for one message. Called as dkimpy calls its look-up."""

    def __init__(self, ask: TxtLookup) -> None:
        self._ask = ask
        self._known: dict[str, bytes | None] = {}
        self._silent = False

    def __call__(self, name: bytes, timeout: float = 0) -> bytes | None:
        """The TXT record of `name`; `timeout` is the look-up's own affair. Raises NotAnsweredError."""
        del timeout
        text = name.decode("ascii", "replace").casefold().rstrip(".")
        if text not in self._known:
            self._known[text] = self._usable(text)
        return self._known[text]

    def _usable(self, name: str) -> bytes | None:
        if not is_host(name):
            return None
        if self._silent or len(self._known) >= MOST_QUESTIONS:
            raise NotAnsweredError
        try:
            record = self._ask(name)
        except NotAnsweredError:
            self._silent = True
            raise
        return record if record and len(record) <= LONGEST_RECORD and _key_length(record) <= LONGEST_KEY else None


def tags_of(record: bytes) -> dict[str, str]:
    """`v=DKIM1; k=rsa; p=…` as names (lower case) and values without blanks; the first of two counts."""
    tags: dict[str, str] = {}
    for part in record.decode("latin-1").split(";"):
        name, _, value = part.partition("=")
        tags.setdefault(name.strip().casefold(), "".join(value.split()))
    return tags


def _key_length(record: bytes) -> int:
    return len(tags_of(record).get("p", ""))
