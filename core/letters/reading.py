"""What a finished letter really says: its text is read back and held against what it has to show (SECURITY F6)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from core.letters.failures import LetterNotWholeError
from core.letters.fonts import visible
from core.letters.pages import opened_pdf

_LOOSE = re.compile(r"[\s\-\u00ad\u0002\ufffe]+")  # PDFium turns hyphens at line ends into marks of its own


@dataclass(frozen=True, slots=True)
class ReadLetter:
    """The number of pages and the text of all of them."""

    pages: int
    text: str


def read_letter(pdf: bytes) -> ReadLetter:
    """The text of `pdf`, pages parted by line breaks."""
    with opened_pdf(pdf) as document:
        texts = []
        for page in document:
            text_page = page.get_textpage()
            texts.append(str(text_page.get_text_bounded()))
            text_page.close()
            page.close()
        return ReadLetter(pages=len(texts), text="\n".join(texts))


def check_shown(read: ReadLetter, wanted: Iterable[tuple[str, str]]) -> None:
    """Raise LetterNotWholeError for the first pair (what it is, its value) that the text does not show. Blanks and hyphens do not count."""
    text = _LOOSE.sub("", read.text)
    for what, value in wanted:
        if _LOOSE.sub("", visible(value)) not in text:
            raise LetterNotWholeError(what=what)
