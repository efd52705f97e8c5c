"""A language that nobody speaks: every English word in strange letters and longer by more than half, so that what is not translated or clipped shows."""

from __future__ import annotations

import re
from pathlib import Path
from xml.sax.saxutils import escape

from core.words import Language
from gui.words import set_language
from tests.helpers.catalogues import Sentence
from tests.helpers.catalogues import catalogue
from tests.helpers.catalogues import compile_files

_PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_STRANGE = "åƀçðéƒğĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇÐÉƑĞĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ"
_LETTERS = str.maketrans(_PLAIN, _STRANGE)
_PARTS = re.compile(r"(\{[^}]*\})")
LONGER = 0.6


def pseudo(text: str) -> str:
    """`text` in strange letters, placeholders untouched, 60 % longer."""
    parts = [part if part.startswith("{") else part.translate(_LETTERS) for part in _PARTS.split(text)]
    words = "".join(parts)
    more = round(sum(len(part) for part in parts if not part.startswith("{")) * LONGER)
    return words + ("" if not more else " " + "ö" * min(3, more) + " ȯȯȯȯ" * (max(0, more - 4) // 5))


def make_pseudo_words(folder: Path) -> Path:
    """The compiled words of the pseudo-language, made from the English ones."""
    files = []
    for page, sentences in catalogue(Language.EN).items():
        path = folder / f"{page}.ts"
        messages = "\n".join(_message(key, sentence) for key, sentence in sentences.items())
        path.write_text(
            f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="en">\n<context>\n<name>{page}</name>\n{messages}\n</context>\n</TS>\n',
            encoding="utf-8",
        )
        files.append(path)
    return compile_files(files, folder / "pseudo.qm")


def speak_pseudo(words: Path) -> None:
    """Take the pseudo-language for everything that is drawn from now on."""
    set_language(Language.EN, words)


def _message(key: str, sentence: Sentence) -> str:
    if isinstance(sentence, str):
        return f"<message><source>{key}</source><translation>{escape(pseudo(sentence))}</translation></message>"
    forms = "".join(f"<numerusform>{escape(pseudo(form))}</numerusform>" for form in sentence)
    return f'<message numerus="yes"><source>{key}</source><translation>{forms}</translation></message>'
