"""The window's words in three languages, by Qt's own translation files: `tr("inbox.open", n=3)` looks `open` up in the context `inbox`.

Written in `resources/i18n/<language>/<page>.ts` (Qt Linguist opens them), compiled by `make words` to `resources/i18n/<language>.qm`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QTranslator

from core.errors import KnownError
from core.errors import ResourceError
from core.resource_folder import ROOT
from core.words import Language

_FIELD_AND_STOP = re.compile(r"\{(\w+)\}\.")


class _Chosen:
    language = Language.EN
    translator: QTranslator | None = None
    kept = b""  # what the translator reads from


def words_file(of: Language) -> Path:
    """The compiled words of a language."""
    return ROOT / "i18n" / f"{of}.qm"


def set_language(chosen: Language, words: Path | None = None) -> None:
    """The language of every word looked up from now on. `words`: another compiled file, for trials. Raises ResourceError."""
    path, translator = words or words_file(chosen), QTranslator()
    kept = path.read_bytes() if path.is_file() else b""  # not by its name: Qt would map the file, and one that is replaced would pull the ground away
    if not translator.load(kept):
        raise ResourceError(path=path.name, reason="it cannot be read")
    _Chosen.language, _Chosen.translator, _Chosen.kept = chosen, translator, kept


def language() -> Language:
    """The language of the window."""
    return _Chosen.language


def find(key: str, n: object = None) -> str | None:
    """The sentence `page.key` as it is written, in the plural form for `n`; None where the catalogue has none."""
    if _Chosen.translator is None:
        set_language(_Chosen.language)
    translator = _Chosen.translator
    if translator is None:
        return None
    page, _, name = key.partition(".")
    counted = translator.translate(page, name, "", abs(int(str(n)))) if n is not None else ""
    return counted or translator.translate(page, name, "") or None  # a sentence may be given a number and have one form only


def tr(key: str, **values: object) -> str:
    """The sentence `page.key` with its values; `n` picks the plural form. An unknown key is a mistake of ours and raises KeyError."""
    sentence = find(key, values.get("n"))
    if sentence is None:
        raise KeyError(key)
    return filled(sentence, values)


def filled(sentence: str, values: Mapping[str, object]) -> str:
    """`sentence` with its values. Where a value ends with a full stop (`вс 22 нояб.`) the one that the sentence has after it is left out."""

    def once(found: re.Match[str]) -> str:
        return found[0][:-1] if str(values.get(found[1], "")).endswith(".") else found[0]

    return _FIELD_AND_STOP.sub(once, sentence).format(**values)


def joined_sentences(parts: Iterable[str]) -> str:
    """The parts that say anything as sentences one after the other, each with one full stop between it and the next."""
    said = [part for part in parts if part]
    return " ".join([*(part if part.endswith(".") else f"{part}." for part in said[:-1]), *said[-1:]])


def inside_sentence(words: str) -> str:
    """Words of a code as they stand within a sentence: small at the beginning, except in English, where languages are written large."""
    return words if _Chosen.language is Language.EN else words[:1].lower() + words[1:]


def small(words: str) -> str:
    """Words as they stand within a sentence where they are no name, in any language; what is written large as a whole stays so."""
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]


def error_words(error: KnownError) -> tuple[str, str]:
    """The sentence and the remedy of a known failure in the window's language; English where the catalogue has none.

    A value that is itself a code or a fixed English phrase of ours is put into words as well (`codes.kind_access`, `errors.value_reason_it_is_empty`).
    """
    values = {name: _value_in_words(name, value) for name, value in error.values.items()}
    sentence, remedy = find(f"errors.{error.code}") or error.sentence, find(f"errors.{error.code}_remedy") or error.remedy
    return filled(sentence, values), filled(remedy, values)


def recorded_words(code: str, values: Mapping[str, object], sentence: str, remedy: str) -> tuple[str, str]:
    """A failure that was recorded, in the window's language: `sentence` and `remedy` are whole in English, for a code that the catalogue does not have."""
    known = {name: _value_in_words(name, value) for name, value in values.items()}
    found, way = find(f"errors.{code}"), find(f"errors.{code}_remedy")
    return filled(found, known) if found else sentence, filled(way, known) if way else remedy


def _value_in_words(name: str, value: object) -> object:
    """`value` of the placeholder `name` in words, whole or part by part between commas; what the catalogue does not know stays as it is."""
    if not isinstance(value, str):
        return value
    whole = _known_value(name, value)
    if whole is not None:
        return whole
    return ", ".join(_known_value(name, part) or part for part in value.split(", "))


def _known_value(name: str, value: str) -> str | None:
    slug = re.sub(r"\W+", "_", value.lower()).strip("_")
    return find(f"errors.value_{name}_{slug}") or find(f"codes.{name}_{value}")


def note_words(note: str) -> str:
    """A note that the reader of mail, triage or an import left on a message; the note itself where there are no words for it."""
    return find(f"codes.note_{note.replace(' ', '_')}") or note
