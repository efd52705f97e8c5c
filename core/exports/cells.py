"""Cells of a table made harmless for spreadsheets (CWE-1236), and never-exported columns."""

from __future__ import annotations

import re

from core.fulfilment.findings import Value
from core.resources import StrictModel
from core.resources import load

_TRIGGER = "=+\\-@＝＋－＠"
_STARTS = re.compile(rf"^(?:[\t\r\n\0]|\s*[{_TRIGGER}])")
_AFTER_SEPARATOR = re.compile(rf"""([,;|\t\r\n\0]["' \t\r\n\0]*)(?=[{_TRIGGER}])""")
_PARTS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+|[^\W\d_a-zA-Z]+")


class NeverExported(StrictModel):
    """Columns that no archive hands out: runs of words in the column's name, such as `password` or `access token`."""

    columns: tuple[str, ...]


def as_text(value: Value) -> str:
    """A value as it is shown: nothing for None, `true` and `false`, a float with all its digits."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else repr(value)


def harmless(value: Value) -> str:
    """The text of a cell that no spreadsheet takes for a formula.

    An apostrophe is put before a leading = + - @ TAB CR LF NUL or full-width form, and before such a sign after a separator
    (a spreadsheet that expects another separator would cut the cell there). NUL becomes U+FFFD.
    """
    text = _AFTER_SEPARATOR.sub(r"\1'", as_text(value))
    if _STARTS.match(text):
        text = "'" + text
    return text.replace("\0", "\ufffd")


def is_withheld(column: str) -> bool:
    """Whether the column's name says that its values are secrets: `passwordHash`, `access_token`, `card_number`, …"""
    words = [part.lower() for part in _PARTS.findall(column)]
    joined = f" {' '.join(words)} "
    return any(f" {phrase} " in joined for phrase in load("exports/never_exported.yaml", NeverExported).columns)
