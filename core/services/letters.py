"""Making a letter: facts in, a PDF that was read back out."""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from core.companies.profile import CompanyProfile
from core.companies.profile import company_codes
from core.companies.profile import load_company
from core.letters.facts import LetterFacts
from core.letters.facts import LetterName
from core.letters.failures import LetterFactsError
from core.letters.failures import LetterFileError
from core.letters.pages import draw_page
from core.letters.reading import check_shown
from core.letters.reading import read_letter
from core.words import Language
from core.words import Regime

LETTERS = tuple(LetterName)
__all__ = ["LETTERS", "MadeLetter", "draw_page", "facts_schema", "make_letter", "read_facts", "save_letter"]


@dataclass(frozen=True, slots=True)
class MadeLetter:
    """A finished letter: its bytes, its number of pages and the text that its pages show."""

    pdf: bytes
    pages: int
    text: str


def make_letter(*, letter: LetterName, language: Language, regime: Regime, facts: LetterFacts, profile: CompanyProfile | None = None) -> MadeLetter:
    """The letter, read back: the name and the case number are really in it. `profile` stands in for the shipped one.

    Raises LetterIncompleteError with what the law misses, LetterRegimeError, LetterLayoutError, LetterNotWholeError, LetterFactsError.
    """
    from core.letters.pdf import context_of  # noqa: PLC0415  ReportLab is loaded with the first letter, not with the window
    from core.letters.pdf import render_letter  # noqa: PLC0415  as above

    if profile is None:
        if facts.company not in company_codes():
            raise LetterFactsError(path="company", reason=f"there is no company {facts.company}")
        profile = load_company(facts.company)
    pdf = render_letter(letter=letter, context=context_of(language=language, regime=regime, facts=facts, profile=profile))
    read = read_letter(pdf)
    check_shown(read, (("the name", facts.person), ("the case number", facts.case_number)))
    return MadeLetter(pdf=pdf, pages=read.pages, text=read.text)


def read_facts(*, path: Path) -> LetterFacts:
    """Facts from a JSON file. Raises LetterFactsError."""
    try:
        return LetterFacts.model_validate_json(path.read_bytes())
    except OSError as error:
        raise LetterFactsError(path=path, reason=error.strerror or "it cannot be read") from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise LetterFactsError(path=path, reason=": ".join(part for part in (place, first["msg"]) if part)) from error


def save_letter(*, made: MadeLetter, path: Path) -> None:
    """Write the PDF under a temporary name beside `path`, then rename it. Raises LetterFileError; nothing half-written is left."""
    temporary: str | None = None
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".letter-", suffix=".part", delete=False) as file:
            temporary = file.name
            file.write(made.pdf)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except OSError as error:
        if temporary is not None:
            Path(temporary).unlink(missing_ok=True)
        raise LetterFileError(path=path, reason=error.strerror or "it cannot be written") from error


def facts_schema() -> str:
    """The JSON schema of a facts file, as it lies in `resources/schemas/letter_facts.json`."""
    return json.dumps(LetterFacts.model_json_schema(), ensure_ascii=False, indent=2, sort_keys=True) + "\n"
