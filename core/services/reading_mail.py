"""One stored message as it was understood: parsed, judged, and ready for the store's columns."""

from __future__ import annotations

import re
from dataclasses import dataclass
from dataclasses import field
from dataclasses import replace
from datetime import UTC
from datetime import datetime
from datetime import timedelta
from typing import TYPE_CHECKING

from core.mail import limits
from core.mail.automatic import Automatic
from core.mail.automatic import recognise
from core.mail.message import Message
from core.mail.reading import BROKE
from core.mail.reading import FAULTS
from core.mail.reading import is_unreadable
from core.mail.reading import read_headers
from core.mail.reading import read_message
from core.mail.reading import read_nothing
from core.triage.judging import NOT_FULLY_READ
from core.triage.judging import judge
from core.triage.judging import text_of
from core.triage.phrases import load_phrase_book
from core.triage.verdict import Reason
from core.triage.verdict import Verdict
from core.words import MessageState

if TYPE_CHECKING:
    from core.mail.senders.report import SenderClaims

SNIPPET_BEFORE, SNIPPET = 60, 160
EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)  # no mailbox that a desk reads is older
CLOCKS_DIFFER = timedelta(hours=1)  # a sender's clock may be a little ahead
UNDERWAY = timedelta(days=2)  # mail that took longer between two servers deserves a word
JUDGED, JUDGED_IN_PART = 256 * 1024, "only the beginning of the text was looked through"
MOST_REASONS = 1_000
UNKNOWN_LANGUAGE = "und"
DECIDED_BY_PEOPLE = frozenset({MessageState.REQUEST, MessageState.UNSURE})
HEAD_BYTES = 2 * limits.HEADER_BLOCK_BYTES  # more of the headers is never read
_SENTENCE_END = re.compile(r"[.!?:;]\s+|\n+")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a message is. `case_id` is set where it answers a case, `handled` where nothing is left to decide about it.

    `automatic`: no person wrote it; `letter_id` is then the letter that caused it. `came`: when its server put it into the mailbox (IMAP's
    INTERNALDATE, aware), None where no server did. `claims`: what it says of its sender, where somebody will decide about it.
    """

    sha256: str
    message: Message
    verdict: Verdict
    state: MessageState
    case_id: int | None = None
    handled: str | None = None
    notes: tuple[str, ...] = field(default=())
    automatic: Automatic | None = None
    letter_id: int | None = None
    came: datetime | None = None
    claims: SenderClaims | None = None

    @property
    def subject(self) -> str:
        return self.message.subject

    @property
    def text(self) -> str:
        return self.message.text

    def arrived_at(self, otherwise: datetime) -> datetime:
        """When the message came, for due dates count from it: the first of these that can be true, else `otherwise` (now, aware).

        The newest Received header, which is our own server's; `came`; what the
        sender wrote as Date. A time to come or one before there was such mail cannot be true: nobody moves a due date by writing it.
        """
        claims = (self.message.received, self.came, self.message.date)
        return next((moment for moment in claims if moment is not None and EARLIEST <= moment <= otherwise), otherwise)

    def date_notes(self, now: datetime) -> tuple[str, ...]:
        """Why the sender's Date is not what due dates count from: date_missing, date_to_come, date_too_old, date_disagrees; nothing where it may be."""
        date = self.message.date
        if date is None:
            return () if "bad_date" in self.message.problems else ("date_missing",)
        table = {
            "date_to_come": date > now + CLOCKS_DIFFER,
            "date_too_old": date < EARLIEST,
            "date_disagrees": EARLIEST <= date <= now + CLOCKS_DIFFER and abs(self.arrived_at(now) - date) > UNDERWAY,
        }
        return tuple(note for note, holds in table.items() if holds)

    def columns(self, now: datetime) -> dict[str, object]:
        """The values of the message's row, without its key."""
        sender, verdict = self.message.sender, self.verdict
        return {
            "state": self.state.value,
            "case_id": self.case_id,
            "handled": self.handled,
            "arrived_at": self.arrived_at(now),
            "message_id": self.message.message_id,
            "sender_name": sender.name if sender else self.message.shown_from,
            "sender_address": sender.address if sender else "",
            "subject": self.message.subject,
            "text": self.message.text,
            "snippet": snippet_of(text_of(self.message), verdict.reasons, len(self.message.subject) + 2),
            "language": verdict.language or UNKNOWN_LANGUAGE,
            "regime": verdict.regime,
            "kinds": [kind.value for kind in verdict.kinds],
            "score": verdict.score,
            "reasons": [[reason.kind, reason.phrase, reason.weight, reason.start, reason.end] for reason in verdict.reasons[:MOST_REASONS]],
            "identifiers": {name: list(values) for name, values in verdict.identifiers.items()},
            "notes": [*verdict.notes, *self.message.problems, *self.date_notes(now), *self.notes],
            "attachments": [[one.name, one.media_type, one.size, one.sha256, one.claimed, str(one.risk)] for one in self.message.attachments],
            "answers": list(self.message.answers),
            "automatic": self.automatic.kind.value if self.automatic else None,
            "letter_id": self.letter_id,
        }


def read_raw(sha256: str, raw: bytes) -> Reading:
    """Read and judge the bytes of one message; total: any bytes end in a state."""
    try:
        message = read_message(raw)
        verdict, automatic = _judge(message), recognise(message, raw)
    except (*FAULTS, MemoryError):
        return read_partly(sha256, raw, BROKE)
    state = MessageState.UNREADABLE if is_unreadable(message) else verdict.state
    return Reading(sha256, message, verdict, state, automatic=automatic)


def read_for(authserv_id: str | None, reading: Reading, raw: bytes) -> Reading:
    """`reading` with what the message says of its sender, where it came by a mailbox and somebody will decide about it. Total.

    `authserv_id`: see `read_claims`; None for what came in files. Where that cannot be read the reading stands, and the sender is looked at later.
    """
    if authserv_id is None or reading.state not in DECIDED_BY_PEOPLE:
        return reading
    from core.mail.senders.report import read_claims  # noqa: PLC0415  what looks at signatures is large, and files need none of it

    try:
        return replace(reading, claims=read_claims(raw[:HEAD_BYTES], authserv_id=authserv_id))
    except (*FAULTS, MemoryError):
        return reading


def _judge(message: Message) -> Verdict:
    """The verdict by the first JUDGED characters. What lies beyond could be a request, too: such a message is never ordinary."""
    if len(message.text) <= JUDGED:
        return judge(message, load_phrase_book())
    seen = replace(message, text=message.text[:JUDGED], newest_text=message.newest_text[:JUDGED])
    verdict = judge(seen, load_phrase_book())
    state = MessageState.UNSURE if verdict.state is MessageState.ORDINARY else verdict.state
    return replace(verdict, state=state, notes=(*verdict.notes, JUDGED_IN_PART))


def read_partly(sha256: str, raw: bytes, why: str) -> Reading:
    """A message that could not be read whole, by its headers alone: unsure, with the problem `why`, so that a person looks at it. Total."""
    message = read_headers(raw, why)
    try:
        verdict = _judge(message)
    except (*FAULTS, MemoryError):
        return leave_unread(sha256, raw, why)
    return Reading(sha256, message, verdict, MessageState.UNSURE)


def leave_unread(sha256: str, raw: bytes, why: str) -> Reading:
    """A message of which not even the headers could be read: unsure, kept, told. Looks at nothing but its size."""
    message = read_nothing(raw, why)
    return Reading(sha256, message, Verdict(MessageState.UNSURE, (), UNKNOWN_LANGUAGE, None, {}, 0, (), (NOT_FULLY_READ,)), MessageState.UNSURE)


def snippet_of(text: str, reasons: tuple[Reason, ...], body: int = 0) -> str:
    """The sentence around the heaviest reason, sooner in the text (from character `body` on) than in the subject; else the beginning. One line."""
    found = [reason for reason in reasons if reason.kind]
    strongest = max(found, key=lambda reason: (reason.start >= body, reason.weight), default=None)
    if strongest is None or strongest.start < body:
        return " ".join(text[body : body + SNIPPET].split())
    before = text[max(body, strongest.start - SNIPPET_BEFORE) : strongest.start]
    begins = max(
        (match.end() for match in _SENTENCE_END.finditer(before)), default=0 if strongest.start - SNIPPET_BEFORE <= body else before.find(" ") + 1
    )
    start = strongest.start - len(before) + begins
    return " ".join(text[start : start + SNIPPET].split())
