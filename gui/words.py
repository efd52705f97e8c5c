"""The window's words in three languages: `tr("inbox.open", n=3)` looks a key up in `resources/i18n/<language>.yaml`."""

from __future__ import annotations

from babel import Locale
from pydantic import RootModel

from core.errors import KnownError
from core.resources import load
from core.words import Language

Sentence = str | dict[str, str]


class _Catalogue(RootModel[dict[str, dict[str, Sentence]]]):
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
    """All sentences of one language: page → key → sentence, or plural form → sentence (CLDR names)."""
    return load(f"i18n/{of}.yaml", _Catalogue).root


def tr(key: str, **values: object) -> str:
    """The sentence `page.key` with its values; `n` picks the plural form. An unknown key is a mistake of ours and raises KeyError."""
    page, _, name = key.partition(".")
    sentence = catalogue(_Chosen.language)[page][name]
    if isinstance(sentence, dict):
        form = Locale(_Chosen.language).plural_form(int(str(values["n"])))
        sentence = sentence.get(form, sentence["other"])
    return sentence.format(**values)


def error_words(error: KnownError) -> tuple[str, str]:
    """The sentence and the remedy of a known failure in the window's language; English where the catalogue has none."""
    table = catalogue(_Chosen.language).get("errors", {})
    sentence, remedy = table.get(error.code), table.get(f"{error.code}_remedy")
    if isinstance(sentence, str) and isinstance(remedy, str):
        return sentence.format(**error.values), remedy.format(**error.values)
    return str(error), error.what_to_do
