"""One folded form for search: case, ё/е, Kazakh letters and the usual Latin spellings of Russian and Kazakh names fall together."""

from __future__ import annotations

import re
from unicodedata import is_normalized
from unicodedata import normalize

_LETTERS = {
    "а": "a", "ә": "a", "б": "b", "в": "v", "г": "g", "ғ": "g", "ґ": "g", "д": "d", "е": "e", "ё": "e", "є": "e", "э": "e",
    "ж": "zh", "з": "z", "и": "i", "і": "i", "ї": "i", "й": "i", "ы": "i", "к": "k", "қ": "k", "л": "l", "м": "m", "н": "n", "ң": "n",
    "о": "o", "ө": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ұ": "u", "ү": "u", "ў": "u", "ф": "f", "х": "h", "һ": "h",
    "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": None, "ь": None, "ю": "iu", "я": "ia",
    "ä": "a", "ö": "o", "ü": "u", "ū": "u", "ğ": "g", "ş": "sh", "ñ": "n", "ŋ": "n", "ı": "i", "\u0307": None,
    "j": "zh", "q": "k", "w": "v", "x": "ks",
}  # fmt: skip
_TABLE = str.maketrans(_LETTERS)
_SPELLINGS = (("shch", "sh"), ("sch", "sh"), ("kh", "h"), ("yo", "e"), ("y", "i"), ("ii", "i"))  # in this order
_YE = re.compile(r"\bye")
_REMEMBERED, _LONGEST = 50_000, 32


class _Words(dict[str, str]):
    """Words as they were written → folded. At most _REMEMBERED are kept, and none that is too long to be met again."""

    def __missing__(self, word: str) -> str:
        folded = _fold_word(word)
        if len(word) <= _LONGEST and len(self) < _REMEMBERED:
            self[word] = folded
        return folded


_WORDS = _Words()


def fold(text: str) -> str:
    """`text` as the search index holds it: lower case, Latin letters; word borders stay. Both what is stored and what is typed is folded.

    Nothing reaches beyond a blank, so each word is folded once and remembered: mail is written with few different ones.
    Every letter stands for itself or one or two others, so that the beginning of a word folds to the beginning of its folded form,
    but for the first letter of kh, ye, yo, sch while only it has been typed.
    """
    return " ".join([_WORDS[word] for word in text.split(" ")])


def _fold_word(word: str) -> str:
    small = word.casefold()
    if not small.isascii():
        small = small if is_normalized("NFC", small) else normalize("NFC", small)
    small = small.translate(_TABLE)
    if "ye" in small:
        small = _YE.sub("e", small)
    for spelling, one in _SPELLINGS:
        if spelling in small:
            small = small.replace(spelling, one)
    return small
