"""What triage thinks of a message, with the words that made it think so."""

from __future__ import annotations

from dataclasses import dataclass

from core.words import Kind
from core.words import MessageState
from core.words import Regime


@dataclass(frozen=True, slots=True)
class Reason:
    """One phrase that was found. `start` and `end` are character offsets in `text_of(message)`; `kind` None: a word for or against any request."""

    kind: Kind | None
    phrase: str
    weight: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Verdict:
    """REQUEST, UNSURE or ORDINARY; kinds strongest first; `language` an ISO 639-1 code, any language.

    `identifiers` maps email, phone, handle, link, device, case_number to what the text names. `regime` is None
    where nothing in the message points to a law.
    """

    state: MessageState
    kinds: tuple[Kind, ...]
    language: str
    regime: Regime | None
    identifiers: dict[str, tuple[str, ...]]
    score: int
    reasons: tuple[Reason, ...]
    notes: tuple[str, ...] = ()
