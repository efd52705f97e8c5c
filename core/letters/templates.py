"""Letters as data: which blocks a letter has (`layout.yaml`) and their words per language, checked when they are loaded.

A placeholder is `{name}` with a name of `core.letters.values.PLACEHOLDERS`; there are no expressions, and a value is never read again.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from enum import StrEnum

from pydantic import Field
from pydantic import RootModel

from core.letters.facts import Enclosure
from core.letters.facts import Ground
from core.letters.facts import IdentityMethod
from core.letters.facts import LetterName
from core.letters.facts import Method
from core.letters.facts import Origin
from core.letters.facts import PassphraseChannel
from core.letters.failures import LetterTemplateError
from core.resources import StrictModel
from core.resources import load
from core.words import Kind
from core.words import Language
from core.words import Regime

PLACEHOLDERS = frozenset({
    "company", "person", "case_number", "letter_date", "received_date", "due_date", "email", "supervisor", "kinds", "identity",
    "challenge_code", "challenge_until", "challenge_contact", "archive_file", "archive_sha256", "channel", "records_total",
    "sources", "methods", "automated_logic", "done_on", "ground", "explanation", "no_sale", "free",
})  # fmt: skip
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


class BlockKind(StrEnum):
    """How a block is drawn."""

    PARAGRAPH = "paragraph"
    LIST = "list"
    CODE = "code"
    CATEGORIES = "categories"
    ERASURE = "erasure"
    RECIPIENTS = "recipients"
    TRANSFERS = "transfers"
    TOLD = "told"
    SIGNATURE = "signature"
    ENCLOSURES = "enclosures"
    ANNEX = "annex"


class Block(StrictModel):
    """One block of a letter and the states in which it is shown."""

    id: str
    kind: BlockKind
    when: dict[str, tuple[str, ...]] = Field(default_factory=dict)

    def is_shown(self, states: Mapping[str, str]) -> bool:
        """Whether every condition holds."""
        return holds(self.when, states)


class Layout(RootModel[dict[LetterName, tuple[Block, ...]]]):
    """The blocks of every letter, in order."""


class BlockWords(StrictModel):
    """The words of one block in one language."""

    heading: str = ""
    text: str = ""
    items: tuple[str, ...] = ()


class LetterWords(StrictModel):
    """One letter in one language."""

    title: str
    salutation: str
    blocks: dict[str, BlockWords]


class Labels(StrictModel):
    """Fixed words around every letter."""

    case: str
    received: str
    footer_case: str
    footer_log: str
    page: str
    data: str
    count: str
    purpose: str
    retention: str
    examples: str
    erased: str
    kept: str
    blocked: str
    reason: str
    until: str
    enclosures: str
    enclosure: str
    as_above: str
    annex: str
    annex_due: str
    sample: str


class Words(StrictModel):
    """The words of one language that several letters share. `records` is a plural table of CLDR; `grounds` says which law knows a ground."""

    labels: Labels
    records: dict[str, str]
    kinds: dict[Kind, str]
    identity: dict[IdentityMethod, str]
    sources: dict[Origin, str]
    methods: dict[Method, str]
    channels: dict[PassphraseChannel, str]
    enclosures: dict[Enclosure, str]
    short_grounds: dict[Ground, str]
    grounds: dict[Ground, dict[Regime, str]]


class StepWords(StrictModel):
    """Sentences for the step codes of `core.law`; a placeholder is one of the step's values.

    `together`: several days in one line, with the values of the last day as `last_…`; `values` and `citations` put English parts into the
    language; `units`: plural tables of CLDR by the English unit; `remarks`: what is said of a rule with such a mark; `zone`: a place's time.
    """

    sentences: dict[str, str]
    together: dict[str, str]
    units: dict[str, dict[str, str]]
    values: dict[str, str]
    remarks: dict[str, str]
    citations: dict[str, str]
    article: str
    articles: str
    zone: str


def holds(when: Mapping[str, tuple[str, ...]], states: Mapping[str, str]) -> bool:
    """Whether each named state has one of the values asked for."""
    return all(states.get(name) in wanted for name, wanted in when.items())


def layout_of(letter: LetterName) -> tuple[Block, ...]:
    """The blocks of `letter`, in order."""
    return load("letters/layout.yaml", Layout).root[letter]


def words_of(language: Language) -> Words:
    """The shared words of `language`."""
    return load(f"letters/{language}/words.yaml", Words)


def step_words_of(language: Language) -> StepWords:
    """Words for the steps of a due date in `language`."""
    return load(f"letters/{language}/steps.yaml", StepWords)


@functools.cache
def letter_words(letter: LetterName, language: Language) -> LetterWords:
    """The words of `letter`, with every block and placeholder known. Raises LetterTemplateError, ResourceError."""
    path = f"letters/{language}/{letter}.yaml"
    words = load(path, LetterWords)
    check_words(words, layout_of(letter), path)
    return words


def check_words(words: LetterWords, layout: tuple[Block, ...], path: str) -> None:
    """Raise LetterTemplateError where blocks or placeholders are not those of the layout and of PLACEHOLDERS."""
    different = set(words.blocks) ^ {block.id for block in layout}
    if different:
        raise LetterTemplateError(path=path, reason=f"blocks that do not fit the layout: {', '.join(sorted(different))}")
    unknown = {name for text in texts_of(words) for name in placeholders(text)} - PLACEHOLDERS
    if unknown:
        raise LetterTemplateError(path=path, reason=f"unknown placeholders: {', '.join(sorted(unknown))}")


def texts_of(words: LetterWords) -> list[str]:
    """All templates of one letter."""
    result = [words.title, words.salutation]
    for block in words.blocks.values():
        result += [block.heading, block.text, *block.items]
    return result


def placeholders(template: str) -> set[str]:
    """The names between braces."""
    return set(_PLACEHOLDER.findall(template))


def fill(template: str, values: Mapping[str, str]) -> str:
    """`template` with its values, in one pass: braces inside a value stay as they are. Raises LetterTemplateError for a name without value."""

    def value_of(match: re.Match[str]) -> str:
        name = match[1]
        if name not in values:
            raise LetterTemplateError(path="the template", reason=f"no value for {{{name}}}")
        return values[name]

    return _PLACEHOLDER.sub(value_of, template)
