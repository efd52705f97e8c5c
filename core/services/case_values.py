"""A case as the workspace shows it: frozen values, worked out anew at each look."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from datetime import datetime

from core.cases.deadline_text import DeadlineText
from core.cases.steps import GuidedStep
from core.cases.steps import StepStatus
from core.fulfilment.findings import Findings
from core.identity.contacts import Contact
from core.identity.evidence import Evidence
from core.identity.gate import GateDecision
from core.law.deadline import Deadline
from core.letters.facts import LetterName
from core.letters.facts import PassphraseChannel
from core.services.outbox_states import MailView
from core.words import Assurance
from core.words import CaseState
from core.words import ClosingCode
from core.words import Kind
from core.words import Language
from core.words import Regime


@dataclass(frozen=True, slots=True)
class LineView:
    """One kind of the case with its clock and outcome."""

    kind: Kind
    deadline: Deadline
    text: DeadlineText
    outcome: ClosingCode | None


@dataclass(frozen=True, slots=True)
class StepView:
    """One guided step: `question` and `why` in three languages, how far it is, and the desk's own day for it (None once answered)."""

    step: GuidedStep
    status: StepStatus
    target: date | None = None


@dataclass(frozen=True, slots=True)
class IdentityView:
    """What is known of who asks: the level reached and needed, the evidence, contacts that a code may go to, and the codes asked for."""

    level: Assurance
    gate: GateDecision
    why_level: dict[Language, str]
    citation: str
    evidence: tuple[Evidence, ...]
    contacts: tuple[Contact, ...]
    looked_up: bool
    challenges: tuple[tuple[str, datetime, str | None], ...]


@dataclass(frozen=True, slots=True)
class SearchView:
    """The last search: rows per table and per category, how many also belong to others, the records themselves, and how many seconds it took."""

    at: datetime
    identities: tuple[tuple[str, str], ...]
    tables: tuple[tuple[str, int], ...]
    categories: tuple[tuple[str, int], ...]
    shared: int
    findings: Findings
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class ErasureView:
    """The plan: table → decision → rows, and what became of it (planned, intended, done, failed)."""

    state: str
    tables: tuple[tuple[str, tuple[tuple[str, int], ...]], ...]
    totals: tuple[tuple[str, int], ...]
    digest: str
    remaining: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class LetterView:
    """A letter of the case; `subject` is that of its mail. `mail`: what became of it in the outbox, where it was put there and not taken out."""

    id: int
    name: LetterName
    language: Language
    recipient: str
    made_at: datetime
    saved_as: str | None
    sent_at: datetime | None
    subject: str
    mail: MailView | None = None


@dataclass(frozen=True, slots=True)
class ArchiveView:
    """A sealed archive of the case; the passphrase is gone once the case is closed. `told_by`: how the person was given it, None: not told yet."""

    id: int
    path: str
    size: int
    files: int
    made_at: datetime
    passphrase: str | None
    told_by: PassphraseChannel | None = None


@dataclass(frozen=True, slots=True)
class ConversationView:
    """A message of the case: `incoming` from outside."""

    id: int
    at: datetime
    sender: str
    subject: str
    text: str
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CaseView:
    """Everything that the workspace shows of one case. `sends_from`: the address that its letters leave from, None: the operator sends them.

    `answer`: the letter to be made now; None where the answer is written by hand, also because nobody knows where a letter could go.
    """

    number: str
    company: str
    person: str
    address: str
    regime: Regime
    country: str
    language: Language
    state: CaseState
    received_at: datetime
    answered_at: datetime | None
    lines: tuple[LineView, ...]
    leading: LineView
    steps: tuple[StepView, ...]
    decided: dict[str, dict[str, object]]
    identity: IdentityView
    search: SearchView | None
    erasure: ErasureView | None
    answer: LetterName | None
    letters: tuple[LetterView, ...]
    archives: tuple[ArchiveView, ...]
    messages: tuple[ConversationView, ...]
    notes: tuple[tuple[datetime, str, str], ...]
    sends_from: str | None = None
