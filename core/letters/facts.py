"""What a letter is made from. None means "not known yet" and an empty tuple "looked at, there is none": the law asks for the difference."""

from __future__ import annotations

from datetime import date
from datetime import datetime
from enum import StrEnum
from typing import Annotated

from pydantic import AwareDatetime
from pydantic import Field
from pydantic import StringConstraints

from core.resources import StrictModel
from core.words import Kind
from core.words import Language
from core.words import Regime

Line = Annotated[str, StringConstraints(min_length=1, max_length=200, strip_whitespace=True)]
Code = Annotated[str, StringConstraints(min_length=1, max_length=80)]
CellText = Annotated[str, StringConstraints(max_length=600)]
LongText = Annotated[str, StringConstraints(max_length=6000)]
Count = Annotated[int, Field(ge=0)]


class LetterName(StrEnum):
    """The letters that the program writes."""

    RECEIPT = "receipt"
    IDENTITY_REQUEST = "identity_request"
    ACCESS_ANSWER = "access_answer"
    ERASURE_CONFIRMATION = "erasure_confirmation"
    REFUSAL = "refusal"


class Ground(StrEnum):
    """Why something is refused, kept or blocked. Its words and its law stand in `resources/letters/<language>/words.yaml`."""

    IDENTITY_NOT_PROVED = "identity_not_proved"
    LAW_REQUIRES_STORAGE = "law_requires_storage"
    UNPERFORMED_OBLIGATION = "unperformed_obligation"
    LEGAL_CLAIMS = "legal_claims"
    RIGHTS_OF_OTHERS = "rights_of_others"
    NOT_COVERED = "not_covered"
    NOT_CONTROLLER = "not_controller"
    EXCESSIVE = "excessive"


class IdentityMethod(StrEnum):
    """How the person was recognised."""

    REGISTERED_ADDRESS = "registered_address"
    CODE = "code"
    ACCOUNT = "account"
    REPRESENTATIVE = "representative"


class Origin(StrEnum):
    """Where data came from."""

    PERSON = "person"
    DEVICE = "device"
    SOCIAL_NETWORKS = "social_networks"
    OTHER_PEOPLE = "other_people"
    PUBLIC = "public"


class Method(StrEnum):
    """How data is collected and processed (Law 94-V, Art. 24(1)(1))."""

    COLLECTION = "collection"
    STORAGE = "storage"
    USE = "use"
    TRANSFER = "transfer"
    AUTOMATED = "automated"
    MANUAL = "manual"


class PassphraseChannel(StrEnum):
    """How the passphrase of the archive reaches the person; never the way of the archive itself."""

    PHONE = "phone"
    SMS = "sms"
    ACCOUNT = "account"
    POST = "post"


class Enclosure(StrEnum):
    """What goes with the letter."""

    ARCHIVE = "archive"
    DUE_DATE_SHEET = "due_date_sheet"
    SEARCH_LIST = "search_list"


class StepFact(StrictModel):
    """One step of the due date: a code with values, else an English text; always with its citation. A value like 2026-11-24 is a date."""

    code: Code | None = None
    values: dict[str, CellText] = Field(default_factory=dict)
    text: CellText = ""
    citation: CellText = ""
    day: date | None = None


class DeadlineFact(StrictModel):
    """The date by which the answer is due, and how it was worked out."""

    due: date
    steps: Annotated[tuple[StepFact, ...], Field(max_length=60)] = ()


class CategoryFact(StrictModel):
    """One category and how many records of the person it holds. Without words of its own it takes those of the company profile."""

    code: Code
    count: Count
    examples: Annotated[tuple[Line, ...], Field(max_length=5)] = ()
    title: CellText | None = None
    purpose: CellText | None = None
    retention: CellText | None = None


class ErasureFact(StrictModel):
    """What became of one category: numbers of records erased, kept and blocked; for the last two why and until when."""

    code: Code
    erased: Count = 0
    kept: Count = 0
    blocked: Count = 0
    ground: Ground | None = None
    reason: CellText = ""
    until: date | None = None
    title: CellText | None = None


class RefusalFact(StrictModel):
    """Why a request is refused: a ground of the law and what it means in this case, in the letter's language."""

    ground: Ground
    explanation: LongText = ""


class ChallengeFact(StrictModel):
    """The proof that is asked for. `contact` is masked already; `valid_until` is aware."""

    code: Line
    valid_until: AwareDatetime
    contact: Line


class ArchiveFact(StrictModel):
    """The sealed archive that goes with an answer. `size` in bytes; no `sha256` where the letter itself lies in the archive."""

    file_name: Line
    sha256: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")] | None = None
    size: Count | None = None
    channel: PassphraseChannel


class TransferFact(StrictModel):
    """Data that goes to another country, and the safeguard for it (Art. 46 GDPR), in the letter's language."""

    country: Line
    safeguard: CellText = ""


class AnchorFact(StrictModel):
    """The head of the audit trail when the letter was made; printed at the foot."""

    number: Count
    mac: Annotated[str, StringConstraints(pattern=r"^[0-9a-fA-F]{8,128}$")]
    time: datetime | None = None


class LetterFacts(StrictModel):
    """All that a letter may say about one case. `company` is a code of `resources/companies`; days are days in the company's zone."""

    case_number: Line
    company: Code
    letter_date: date
    received_date: date
    person: Line
    recipient: Annotated[tuple[Annotated[Line, Field(max_length=120)], ...], Field(max_length=8)] = ()
    kinds: tuple[Kind, ...] = ()
    language: Language | None = None
    regime: Regime | None = None
    deadline: DeadlineFact | None = None
    identity: IdentityMethod | None = None
    categories: Annotated[tuple[CategoryFact, ...], Field(max_length=1000)] | None = None
    sources: tuple[Origin, ...] | None = None
    methods: tuple[Method, ...] | None = None
    recipients: Annotated[tuple[Code, ...], Field(max_length=200)] | None = None
    transfers: Annotated[tuple[TransferFact, ...], Field(max_length=100)] | None = None
    automated_decisions: bool | None = None
    automated_logic: LongText = ""
    done_on: date | None = None
    erasure: Annotated[tuple[ErasureFact, ...], Field(max_length=1000)] | None = None
    told: Annotated[tuple[Code, ...], Field(max_length=200)] | None = None
    refusal: RefusalFact | None = None
    challenge: ChallengeFact | None = None
    archive: ArchiveFact | None = None
    audit: AnchorFact | None = None
    enclosures: tuple[Enclosure, ...] = ()
    sample: bool = False
