"""Words of the panels for what comes as codes: evidence, tables, categories."""

from __future__ import annotations

import functools
from datetime import date

from core.companies.profile import load_company
from core.fulfilment.data_map import DataMap
from core.identity.evidence import Evidence
from core.services.case_search import load_data_map
from core.words import ClosingCode
from gui.dates import day_words
from gui.words import find
from gui.words import language
from gui.words import tr


def evidence_words(piece: Evidence) -> str:
    """One piece of evidence as a sentence."""
    values: dict[str, object] = dict(piece.values)
    if "known_since" in values:
        values["known_since"] = day_words(date.fromisoformat(str(values["known_since"])))
    if "by" in values:
        values["by"] = str(values["by"]).upper()  # the name of a mail check, as it is written
    if "answer" in values:
        values["answer"] = tr(f"codes.challenge_{values['answer']}")
    if "count" in values:
        values["n"] = values["count"]
    return tr(f"evidence.{piece.code}", **values)


def table_words(table: str) -> str:
    """A table of the company's database; its own name where the catalogue has no words for it."""
    return find(f"codes.table_{table}") or table


def category_words(company: str, category: str) -> str:
    """A category of personal data in the words of the company's letters."""
    known = load_company(company).categories.get(category)
    return known.title[language()] if known else category


def closing_words(code: ClosingCode) -> str:
    """How a line ended."""
    return tr(f"codes.closing_{code.value}")


@functools.cache
def data_map_of(company: str) -> DataMap | None:
    """The data map of a company, read once."""
    return load_data_map(load_company(company))
