"""The codes that every station uses (DESIGN, Words). Values are what is stored, printed and looked up in resources."""

from __future__ import annotations

from enum import IntEnum
from enum import StrEnum


class Kind(StrEnum):
    """What a person asks for."""

    ACCESS = "access"
    RECTIFICATION = "rectification"
    ERASURE = "erasure"
    RESTRICTION = "restriction"
    PORTABILITY = "portability"
    OBJECTION = "objection"
    CONSENT_WITHDRAWAL = "consent_withdrawal"
    CHILD = "child"
    CONTENT_REMOVAL = "content_removal"
    COMPLAINT = "complaint"


class Regime(StrEnum):
    """A law that has rule files in `resources/law`."""

    KZ = "KZ"
    EU = "EU"


class Language(StrEnum):
    """A language that letters and the window are written in (ISO 639-1)."""

    EN = "en"
    RU = "ru"
    KK = "kk"


class MessageState(StrEnum):
    """What a message is; each message is in exactly one of these."""

    REQUEST = "request"
    UNSURE = "unsure"
    REPLY = "reply"
    ORDINARY = "ordinary"
    DUPLICATE = "duplicate"
    UNREADABLE = "unreadable"


class CaseState(StrEnum):
    """Where a case stands."""

    NEW = "new"
    IN_PROGRESS = "in_progress"
    WAITING_FOR_PERSON = "waiting_for_person"
    WAITING_FOR_OTHERS = "waiting_for_others"
    ANSWERED = "answered"
    CLOSED = "closed"


class ClosingCode(StrEnum):
    """How a line ended (after the Data Rights Protocol)."""

    FULFILLED = "fulfilled"
    PARTLY_FULFILLED = "partly_fulfilled"
    SUSPECTED_FRAUD = "suspected_fraud"
    INSUF_VERIFICATION = "insuf_verification"
    NO_MATCH = "no_match"
    CLAIM_NOT_COVERED = "claim_not_covered"
    OUTSIDE_JURISDICTION = "outside_jurisdiction"
    TOO_MANY_REQUESTS = "too_many_requests"
    WITHDRAWN = "withdrawn"
    PASSED_ON = "passed_on"
    OTHER = "other"


class Assurance(IntEnum):
    """How well it is proved who is asking (DESIGN, Rulings)."""

    NONE = 0
    REGISTERED_ADDRESS = 1
    CHALLENGE_ANSWERED = 2
    CONFIRMED_AT_ACCOUNT = 3
