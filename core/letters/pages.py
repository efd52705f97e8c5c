"""Reading finished PDFs with PDFium. The library is not safe for threads, so only one reads at a time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock
from typing import Any

import pypdfium2

_ONE_AT_A_TIME = Lock()
_POINTS_PER_INCH = 72


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page as a picture: `rgb` holds `height` rows of `stride` bytes, three to a point."""

    width: int
    height: int
    stride: int
    rgb: bytes
    page: int
    pages: int


@contextmanager
def opened_pdf(pdf: bytes) -> Iterator[Any]:
    """The document of `pdf`, alone in the library for as long as it is open."""
    with _ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()


def draw_page(pdf: bytes, page: int, dots_per_inch: int = 96) -> PagePicture:
    """Page `page` (from 0; the nearest one where there is none such) of `pdf` at a resolution."""
    with opened_pdf(pdf) as document:
        page = max(0, min(page, len(document) - 1))
        bitmap = document[page].render(scale=dots_per_inch / _POINTS_PER_INCH, rev_byteorder=True, prefer_bgrx=False)
        return PagePicture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer), page, len(document))
