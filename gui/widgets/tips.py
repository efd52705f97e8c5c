"""Tool tips: Qt takes what looks like markup for markup, so words from outside are handed over as text (SECURITY F7)."""

from __future__ import annotations

from html import escape


def plain_tip(text: str) -> str:
    """`text` as a tip that shows it letter by letter; line breaks stay. Empty stays empty: no tip."""
    return f"<span>{escape(text).replace(chr(10), '<br>')}</span>" if text else ""
