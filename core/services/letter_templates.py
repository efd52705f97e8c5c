"""The letters as they are written in `resources/letters`: three languages side by side, what each part names, and which law demands it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC
from datetime import date
from datetime import datetime
from datetime import timedelta

from core.companies.profile import CompanyProfile
from core.companies.profile import load_company
from core.errors import ResourceError
from core.law.clock import work_out_deadline
from core.law.deadline import Receipt
from core.letters.completeness import Requirement
from core.letters.completeness import Requirements
from core.letters.facts import ArchiveFact
from core.letters.facts import CategoryFact
from core.letters.facts import ChallengeFact
from core.letters.facts import DeadlineFact
from core.letters.facts import Enclosure
from core.letters.facts import ErasureFact
from core.letters.facts import Ground
from core.letters.facts import IdentityMethod
from core.letters.facts import LetterFacts
from core.letters.facts import LetterName
from core.letters.facts import Method
from core.letters.facts import Origin
from core.letters.facts import PassphraseChannel
from core.letters.facts import RefusalFact
from core.letters.facts import StepFact
from core.letters.facts import TransferFact
from core.letters.steps import citation_text
from core.letters.templates import Block
from core.letters.templates import BlockWords
from core.letters.templates import LetterWords
from core.letters.templates import layout_of
from core.letters.templates import placeholders
from core.resources import load
from core.services.build import Desk
from core.services.case_rows import local_day
from core.services.desk_settings import read_settings
from core.services.letters import make_letter
from core.words import Kind
from core.words import Language
from core.words import Regime

HEAD = "head"
# Facts that a part shows under another name.
_SHOWN_AS = {"purposes": "categories", "retention": "categories", "kept_grounds": "erasure", "ground_in_law": "ground", "safeguards": "transfers"}
_PEOPLE = {Language.EN: "Anna Example", Language.RU: "Анна Образцова", Language.KK: "Айгүл Үлгіқызы"}
_EXPLANATIONS = {
    Language.EN: "No answer came to the code that we sent to the registered address.",
    Language.RU: "На код, отправленный на зарегистрированный адрес, ответа не было.",
    Language.KK: "Тіркелген мекенжайға жіберілген кодқа жауап келмеді.",
}
_SAFEGUARDS = {
    Language.EN: "standard contractual clauses, Art. 46(2)(c) GDPR",
    Language.RU: "стандартные договорные условия, ст. 46(2)(c) GDPR",
    Language.KK: "стандартты шарттық талаптар, GDPR 46(2)(c)-бабы",
}


@dataclass(frozen=True, slots=True)
class Demand:
    """What a law asks of a letter: the law, English words, and the citation."""

    regime: Regime
    what: str
    citation: str


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a letter. `texts`: what stands there per language, None where it is missing; empty where the part has no words of its own.

    `when`: (state, values) that all have to hold for it to be shown.
    """

    id: str
    when: tuple[tuple[str, tuple[str, ...]], ...]
    texts: tuple[tuple[Language, str | None], ...]
    variables: tuple[str, ...]
    demands: tuple[Demand, ...]


@dataclass(frozen=True, slots=True)
class Template:
    """One letter. `missing` are languages in which something is not translated; `files` lie under `resources`."""

    name: LetterName
    parts: tuple[Part, ...]
    missing: tuple[Language, ...]
    variables: tuple[str, ...]
    files: tuple[tuple[Language, str], ...]


def show_template(name: LetterName, *, language: Language = Language.EN) -> Template:
    """A letter as it is written; citations are put into `language`. A file that is missing or broken counts as not translated."""
    files = tuple((of, f"letters/{of}/{name}.yaml") for of in Language)
    words = {of: _words(file) for of, file in files}
    demands = load("letters/required.yaml", Requirements).root
    asked = [(Demand(regime, one.what, citation_text(one.citation, language)), one) for regime in demands for one in demands[regime][name]]
    layout = layout_of(name)
    parts = (_head(words, layout, asked), *(_part(block, words, asked) for block in layout))
    missing = tuple(of for of in Language if any(text is None for part in parts for written, text in part.texts if written is of))
    return Template(name, parts, missing, tuple(sorted({one for part in parts for one in part.variables})), files)


def sample_letter(desk: Desk, *, name: LetterName, language: Language, regime: Regime | None = None) -> bytes:
    """The PDF of a letter to somebody who does not exist, marked as a sample. Nothing is kept. `regime`: the company's own where none is given.

    Raises LetterIncompleteError, LetterTemplateError, ResourceError.
    """
    profile = load_company(read_settings(desk).company)
    law = regime or profile.home_regime
    return make_letter(letter=name, language=language, regime=law, facts=_sample_facts(profile, language, law, name, desk.clock())).pdf


def _words(file: str) -> LetterWords | None:
    try:
        return load(file, LetterWords)
    except ResourceError:
        return None


def _head(words: dict[Language, LetterWords | None], layout: tuple[Block, ...], asked: list[tuple[Demand, Requirement]]) -> Part:
    """Title and salutation, with every demand that no part of its own meets: number and days stand at the head of each letter."""
    texts = tuple((language, None if one is None else f"{one.title}\n{one.salutation}") for language, one in words.items())
    bodies = {block.id: _named(block, words) for block in layout}
    rest = tuple(demand for demand, one in asked if not any(_meets(one, block, bodies[block.id]) for block in layout))
    return Part(HEAD, (), texts, _variables(texts), rest)


def _part(block: Block, words: dict[Language, LetterWords | None], asked: list[tuple[Demand, Requirement]]) -> Part:
    texts = tuple((language, _text(one, block.id)) for language, one in words.items())
    written = any(text for _, text in texts)
    shown = tuple((language, (text or None) if written else text) for language, text in texts)  # empty in one language only: not translated
    named = _named(block, words)
    demands = tuple(demand for demand, one in asked if _meets(one, block, named) and demand.regime in block.when.get("regime", tuple(Regime)))
    return Part(block.id, tuple(block.when.items()), shown, _variables(texts), demands)


def _text(words: LetterWords | None, block: str) -> str | None:
    found = words.blocks.get(block) if words is not None else None
    return None if found is None else _joined(found)


def _joined(words: BlockWords) -> str:
    return "\n".join(part for part in (words.heading, words.text, *(f"• {item}" for item in words.items)) if part)


def _variables(texts: tuple[tuple[Language, str | None], ...]) -> tuple[str, ...]:
    return tuple(sorted({name for _, text in texts for name in placeholders(text or "")}))


def _named(block: Block, words: dict[Language, LetterWords | None]) -> frozenset[str]:
    """The facts that a part shows: what it names, what it waits for, and what it draws."""
    names = {name for one in words.values() for name in placeholders(_text(one, block.id) or "")}
    return frozenset({*names, *block.when, block.kind.value} - {"regime", "records", "remaining"} - ({"ground"} if "ground" in block.when else set()))


def _meets(demand: Requirement, block: Block, named: frozenset[str]) -> bool:
    fact = demand.fact or ""
    return demand.block == block.id if demand.block is not None else _SHOWN_AS.get(fact, fact) in named


def _sample_facts(profile: CompanyProfile, language: Language, law: Regime, name: LetterName, now: datetime) -> LetterFacts:
    """Somebody who does not exist, with the company's own categories, recipients and clock."""
    day = local_day(now, profile)
    country = profile.country if law is profile.home_regime else None
    kind = Kind.ERASURE if name is LetterName.ERASURE_CONFIRMATION else Kind.ACCESS
    deadline = work_out_deadline(Receipt(law, kind, now - timedelta(days=1), country))
    steps = tuple(
        StepFact(code=step.code, values=dict(step.values), text=step.text, citation=step.citation, day=step.day)
        for step in deadline.steps
        if not step.code.startswith("safe")
    )
    codes = tuple(profile.categories)[:4]
    recipients = tuple(profile.recipients)
    return LetterFacts(
        case_number=f"{day.year}-0000",
        company=profile.code,
        letter_date=day,
        received_date=day - timedelta(days=1),
        person=_PEOPLE[language],
        recipient=("anna@mail.example",),
        kinds=(kind,),
        language=language,
        regime=law,
        deadline=DeadlineFact(due=deadline.due, steps=steps),
        identity=IdentityMethod.CODE,
        categories=tuple(CategoryFact(code=code, count=number) for number, code in enumerate(codes, start=1)),
        sources=tuple(Origin(code) for code in profile.origins) or (Origin.PERSON,),
        methods=tuple(Method(code) for code in profile.methods) or (Method.COLLECTION,),
        recipients=recipients,
        transfers=() if law is Regime.KZ else tuple(_transfers(language)),
        automated_decisions=False,
        done_on=day,
        erasure=_erasure(codes, day.replace(month=12, day=31, year=day.year + 5)),
        told=recipients,
        refusal=RefusalFact(ground=Ground.IDENTITY_NOT_PROVED, explanation=_EXPLANATIONS[language]) if name is LetterName.REFUSAL else None,
        challenge=ChallengeFact(code="7Q4K-29PD", valid_until=now.astimezone(UTC) + timedelta(days=1), contact="a•••@mail.example"),
        archive=ArchiveFact(file_name=f"{day.year}-0000.zip", channel=PassphraseChannel.PHONE),
        enclosures=(Enclosure.ARCHIVE, Enclosure.DUE_DATE_SHEET) if name is LetterName.ACCESS_ANSWER else (Enclosure.DUE_DATE_SHEET,),
        sample=True,
    )


def _transfers(language: Language) -> tuple[TransferFact, ...]:
    return (TransferFact(country="USA", safeguard=_SAFEGUARDS[language]),)


def _erasure(codes: tuple[str, ...], until: date) -> tuple[ErasureFact, ...]:
    """Everything is erased but the last category, a part of which the law keeps."""
    erased = tuple(ErasureFact(code=code, erased=number) for number, code in enumerate(codes[:-1], start=1))
    return (*erased, ErasureFact(code=codes[-1], erased=1, kept=2, ground=Ground.LAW_REQUIRES_STORAGE, until=until))
