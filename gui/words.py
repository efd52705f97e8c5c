"""The window's words in three languages: `tr("inbox.open", n=3)` looks the key `open` up in `resources/i18n/<language>/inbox.yaml`."""

from __future__ import annotations

import functools
import re
from pathlib import PurePosixPath

from babel import Locale
from pydantic import RootModel

from core.errors import KnownError
from core.errors import ResourceError
from core.resources import load
from core.resources import names
from core.words import Language

Sentence = str | dict[str, str]


class _Page(RootModel[dict[str, Sentence]]):
    pass


class _Chosen:
    language = Language.EN


def set_language(language: Language) -> None:
    """The language of every word looked up from now on."""
    _Chosen.language = language


def language() -> Language:
    """The language of the window."""
    return _Chosen.language


def catalogue(of: Language) -> dict[str, dict[str, Sentence]]:
    """All sentences of one language, one file per page: page → key → sentence, or plural form → sentence (CLDR names). Raises ResourceError."""
    return {name: _page(of, name) for name in (PurePosixPath(path).stem for path in names(f"i18n/{of}"))}


@functools.cache
def _page(of: Language, name: str) -> dict[str, Sentence]:
    """One page's sentences, read when they are first needed: a start waits for few files only."""
    try:
        return load(f"i18n/{of}/{name}.yaml", _Page).root
    except ResourceError as error:
        raise KeyError(name) from error


def tr(key: str, **values: object) -> str:
    """The sentence `page.key` with its values; `n` picks the plural form. An unknown key is a mistake of ours and raises KeyError."""
    page, _, name = key.partition(".")
    sentence = _page(_Chosen.language, page)[name]
    if isinstance(sentence, dict):
        form = Locale(_Chosen.language).plural_form(int(str(values["n"])))
        sentence = sentence.get(form, sentence["other"])
    return sentence.format(**values)


def inside_sentence(words: str) -> str:
    """Words of a code as they stand within a sentence: small at the beginning, except in English, where languages are written large."""
    return words if _Chosen.language is Language.EN else words[:1].lower() + words[1:]


def error_words(error: KnownError) -> tuple[str, str]:
    """The sentence and the remedy of a known failure in the window's language; English where the catalogue has none.

    A value that is itself a code or a fixed English phrase of ours is put into words as well (`codes.kind_access`, `errors.value_reason_it_is_empty`).
    """
    table = catalogue(_Chosen.language).get("errors", {})
    values = {name: _value_in_words(name, value) for name, value in error.values.items()}
    sentence, remedy = table.get(error.code, error.sentence), table.get(f"{error.code}_remedy", error.remedy)
    return str(sentence).format(**values), str(remedy).format(**values)


def _value_in_words(name: str, value: object) -> object:
    """`value` of the placeholder `name` in words, whole or part by part between commas; what the catalogue does not know stays as it is."""
    if not isinstance(value, str):
        return value
    whole = _known_value(name, value)
    if whole is not None:
        return whole
    return ", ".join(_known_value(name, part) or part for part in value.split(", "))


def _known_value(name: str, value: str) -> str | None:
    pages = catalogue(_Chosen.language)
    slug = re.sub(r"\W+", "_", value.lower()).strip("_")
    words = pages.get("errors", {}).get(f"value_{name}_{slug}") or pages.get("codes", {}).get(f"{name}_{value}")
    return words if isinstance(words, str) else None


def note_words(note: str) -> str:
    """A note that the reader of mail, triage or an import left on a message; the note itself where there are no words for it."""
    try:
        return tr(f"codes.note_{note.replace(' ', '_')}")
    except KeyError:
        return note
