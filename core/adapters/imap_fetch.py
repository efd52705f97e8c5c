"""Whole messages from an examined folder: BODY.PEEK by UID, in batches of about 100, the next one asked for while this one arrives."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import replace
from datetime import UTC
from datetime import datetime
from email.utils import parsedate_to_datetime

from core.adapters.imap_answers import Answer
from core.adapters.imap_answers import Status
from core.adapters.imap_answers import Value
from core.adapters.imap_answers import number
from core.adapters.imap_session import Session
from core.adapters.imap_words import sets_of_uids
from core.mail import limits

BATCH = 100
_ITEMS = b"(UID RFC822.SIZE INTERNALDATE BODY.PEEK[]<0.%d>)" % limits.MESSAGE_BYTES


@dataclass(frozen=True, slots=True)
class Fetched:
    """A message as the server has it. `size` in bytes; greater than `len(raw)` where it is over the cap; `raw` None where the server has no body.

    `came`: when the server took it in (aware); None where it does not say so in a way that can be understood.
    """

    uid: int
    size: int
    raw: bytes | None
    came: datetime | None = None


def fetched_messages(session: Session, uids: Sequence[int]) -> Iterator[Fetched]:
    """Each asked message that is there, once, as soon as it is whole. Ended early, the line is closed: answers would be left on it."""
    batches = _Batches(session, uids)
    is_whole = False
    try:
        yield from batches.run()
        is_whole = True
    finally:
        if not is_whole:
            session.wire.close()


class _Batches:
    """The batches of one fetch. While every size is exact, one batch is asked for ahead; servers then mix the answers of both."""

    def __init__(self, session: Session, uids: Sequence[int]) -> None:
        ordered = sorted(set(uids))
        self.session = session
        self.waiting = [ordered[start : start + BATCH] for start in range(0, len(ordered), BATCH)]
        self.sent: dict[bytes, list[int]] = {}
        self.missing: set[int] = set()
        self.doubtful: list[Fetched] = []
        self.has_exact_sizes = True

    def run(self) -> Iterator[Fetched]:
        while self.waiting or self.sent:
            self._send_ahead()
            for answer in self.session.heard(self.sent):
                if answer.tag in self.sent:
                    self._look_at_end(self.session.end_of(answer), self.sent.pop(answer.tag))
                elif (message := self._message(answer)) is not None and message.uid in self.missing:
                    yield from self._taken(message)
            if not self.sent:
                yield from self._settled()

    def _send_ahead(self) -> None:
        while self.waiting and len(self.sent) < (2 if self.has_exact_sizes else 1):
            asked = self.waiting.pop(0)
            self.missing.update(asked)
            self.sent[self.session.send(b"UID FETCH " + sets_of_uids(asked) + b" " + _ITEMS)] = asked

    def _taken(self, message: Fetched) -> Iterator[Fetched]:
        self.missing.remove(message.uid)
        if _is_doubtful(message):
            self.has_exact_sizes = False
            self.doubtful.append(message)
        else:
            yield message

    def _message(self, answer: Answer) -> Fetched | None:
        with self.session.understanding():
            items = fetch_items(answer)
            if items is None or b"UID" not in items or not (bodies := [key for key in items if key.startswith(b"BODY[]")]):
                return None
            raw = items[bodies[0]]
            size = number(items[b"RFC822.SIZE"], 2**63 - 1) if b"RFC822.SIZE" in items else -1
            uid = number(items[b"UID"])
        if isinstance(raw, list):
            self.session.wire.refuse("a message is no text")
        return Fetched(uid, size, raw, _moment(items.get(b"INTERNALDATE")))

    def _look_at_end(self, status: Status, asked: list[int]) -> None:
        """Messages may vanish while they are fetched: some servers say NO then. A NO without any message is a refusal."""
        is_empty = self.missing.issuperset(asked)
        self.missing.difference_update(asked)
        if status.name != "OK" and (status.name != "NO" or (is_empty and status.code_name != "EXPUNGEISSUED")):
            self.session.fail(status)

    def _settled(self) -> Iterator[Fetched]:
        """Where the size told is not the size received: is there more? Some servers count inexactly; others cut messages short."""
        for message in self.doubtful:
            received = len(message.raw or b"")
            command = b"UID FETCH %d (UID BODY.PEEK[]<%d.1>)" % (message.uid, received)
            for answer in self.session.demand(command):
                more = self._message(answer)
                if more is not None and more.uid == message.uid and more.raw:
                    self.session.wire.refuse("a message was cut short")
            yield replace(message, size=received)
        self.doubtful = []


def fetch_items(answer: Answer) -> dict[bytes, Value] | None:
    """The items of a FETCH answer by their name in capitals; None for any other answer. MalformedError where it is no proper one."""
    words = answer.text.split(b" ", 2)
    if len(words) < 3 or words[1].upper() != b"FETCH" or not words[0].isdigit():  # noqa: PLR2004  number, word, items
        return None
    values = answer.values()
    listed = values[2] if len(values) == 3 else None  # noqa: PLR2004  as above
    if not isinstance(listed, list) or len(listed) % 2:
        return None
    return {key.upper(): value for key, value in zip(listed[::2], listed[1::2], strict=True) if isinstance(key, bytes)}


def _moment(said: Value) -> datetime | None:
    """INTERNALDATE ("17-Jul-1996 02:44:25 -0700") as a moment, whatever language this machine speaks."""
    if not isinstance(said, bytes):
        return None
    try:
        moment = parsedate_to_datetime(said.decode("ascii").replace("-", " ", 2))
        return (moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _is_doubtful(message: Fetched) -> bool:
    received = len(message.raw or b"")
    return message.raw is not None and message.size != received and received < limits.MESSAGE_BYTES
