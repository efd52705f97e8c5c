"""The embedded letter fonts, registered once, and text made safe for them."""

from __future__ import annotations

import functools
import io
import unicodedata
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from core.resources import read_bytes

REGULAR, BOLD, ITALIC = "NotoSans", "NotoSans-Bold", "NotoSans-Italic"
_FILES = {REGULAR: "fonts/NotoSans-Regular.ttf", BOLD: "fonts/NotoSans-Bold.ttf", ITALIC: "fonts/NotoSans-Italic.ttf"}
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


@functools.cache
def register() -> frozenset[int]:
    """Register the three fonts; the code points that all of them can show."""
    rl_config.useA85 = 0  # streams as bytes, not as text: a tenth smaller and faster, and every reader takes it
    covered: set[int] | None = None
    for name, path in _FILES.items():
        font = TTFont(name, io.BytesIO(read_bytes(path)))
        pdfmetrics.registerFont(font)
        known = set(font.face.charToGlyph)
        covered = known if covered is None else covered & known
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=ITALIC, boldItalic=BOLD)
    return frozenset(covered or ())


def visible(text: str) -> str:
    """`text` with a stand-in like `[U+1F600]` for each character that the fonts lack or that cannot be seen; line breaks and tabs become blanks."""
    return text.translate(_shown())


def safe(text: str) -> str:
    """`text` for a ReportLab Paragraph: every value is shown exactly and no markup is read from it (SECURITY F6)."""
    return "<br/>".join(escape(visible(line)) for line in text.split("\n"))


class _Shown(dict[int, str]):
    """Code points → what is shown for them, each looked at once."""

    def __init__(self, known: frozenset[int]) -> None:
        super().__init__()
        self._known = known

    def __missing__(self, code: int) -> str:
        character = chr(code)
        self[code] = character if _is_plain(character, self._known) else _stand_in(character)
        return self[code]


@functools.cache
def _shown() -> _Shown:
    return _Shown(register())


def _is_plain(character: str, known: frozenset[int]) -> bool:
    return ord(character) in known and unicodedata.category(character) not in _HIDDEN


def _stand_in(character: str) -> str:
    return " " if character in "\n\r\t" else f"[U+{ord(character):04X}]"
