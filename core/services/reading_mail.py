"""One stored message as it was understood: parsed, judged, and ready for the store's columns."""

from __future__ import annotations

import re
from dataclasses import dataclass
from dataclasses import field
from datetime import datetime

from core.mail.automatic import Automatic
from core.mail.automatic import recognise
from core.mail.message import Message
from core.mail.reading import is_unreadable
from core.mail.reading import read_message
from core.triage.judging import judge
from core.triage.judging import text_of
from core.triage.phrases import load_phrase_book
from core.triage.verdict import Reason
from core.triage.verdict import Verdict
from core.words import MessageState

SNIPPET_BEFORE, SNIPPET = 60, 160
_SENTENCE_END = re.compile(r"[.!?:;]\s+|\n+")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a message is. `case_id` is set where it answers a case, `handled` where nothing is left to decide about it.

    `automatic`: no person wrote it; `letter_id` is then the letter that caused it.
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

    @property
    def subject(self) -> str:
        return self.message.subject

    @property
    def text(self) -> str:
        return self.message.text

    def arrived_at(self, otherwise: datetime) -> datetime:
        """When the message came: our server's time, else what the message says, never later than now."""
        moment = self.message.received or self.message.date or otherwise
        return min(moment, otherwise)

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
            "language": verdict.language or "und",
            "regime": verdict.regime,
            "kinds": [kind.value for kind in verdict.kinds],
            "score": verdict.score,
            "reasons": [[reason.kind, reason.phrase, reason.weight, reason.start, reason.end] for reason in verdict.reasons],
            "identifiers": {name: list(values) for name, values in verdict.identifiers.items()},
            "notes": [*verdict.notes, *self.message.problems, *self.notes],
            "attachments": [[one.name, one.media_type, one.size, one.sha256, one.claimed, str(one.risk)] for one in self.message.attachments],
            "automatic": self.automatic.kind.value if self.automatic else None,
            "letter_id": self.letter_id,
        }


def read_raw(sha256: str, raw: bytes) -> Reading:
    """Read and judge the bytes of one message; total: any bytes end in a state."""
    message = read_message(raw)
    verdict = judge(message, load_phrase_book())
    state = MessageState.UNREADABLE if is_unreadable(message) else verdict.state
    return Reading(sha256, message, verdict, state, automatic=recognise(message, raw))


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
