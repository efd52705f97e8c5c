"""Writes the harmless HTML of a message: each node is turned into a tag of a short list, a line break, text or nothing."""

from __future__ import annotations

import html
import re
from collections import Counter
from dataclasses import dataclass
from dataclasses import replace

from selectolax.lexbor import LexborNode

from core.mail.hidden_text import Look
from core.mail.hidden_text import StyleSheet
from core.mail.hidden_text import is_seen
from core.mail.hidden_text import look_inside
from core.mail.links import Link
from core.mail.links import LinkKind
from core.mail.links import read_link

MOST_CHARACTERS, MOST_LINES, MOST_CELLS, MOST_LINKS = 40_000, 600, 180, 300  # what a window lays out in a blink
MOST_NESTED, MOST_TABLES, MOST_SPAN = 8, 2, 8
LINK_END = "link"
_TAGS = {
    **{tag: tag for tag in ("p", "ul", "ol", "li", "blockquote", "h3", "h4", "h5", "h6")},
    "h1": "h3",
    "h2": "h3",
    "menu": "ul",
    "dir": "ul",
}
_INLINE = {"b": "b", "strong": "b", "i": "i", "em": "i", "cite": "i", "u": "u", "ins": "u"}
_LINES = frozenset(
    {
        *("address", "article", "aside", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form"),
        *("header", "legend", "main", "nav", "pre", "section", "summary", "table", "caption", "tr", "td", "th", "option"),
    }
)
_DROPPED = frozenset(
    {"head", "style", "template", "noscript", "input", "select", "textarea", "map", "area", "title", "link", "meta", "base", "param"}
)
_LEFT_OUT = {
    **dict.fromkeys(("img", "picture", "svg", "image"), "pictures"),
    **dict.fromkeys(("script", "iframe", "frame", "frameset", "object", "embed", "applet", "video", "audio", "canvas", "math", "noframes"), "active"),
}
_SPACES = re.compile(r"[ \t\r\n\f\xa0]+")
_UNSEEN = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\u034f\u200b\u2060\ufeff\ud800-\udfff]|[\u200c\u200d](?=\\s|$)")
_TURNING = re.compile("[\u061c\u202a-\u202e\u2066-\u2069]")
_LONG_WORD = re.compile(r"\S{120}")
_WORD = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the message a node stands. `table` says whether the table around it is kept as one."""

    look: Look = Look()  # noqa: RUF009  a frozen value
    inline: frozenset[str] = frozenset()
    nested: int = 0
    tables: int = 0
    table: bool = False
    as_typed: bool = False


class Writer:
    """`pieces` are the HTML so far. It takes no more once `is_full`."""

    def __init__(self, sheet: StyleSheet) -> None:
        self.pieces: list[str] = []
        self.links: list[Link] = []
        self.left_out: Counter[str] = Counter()
        self.is_full = False
        self._sheet = sheet
        self._characters = self._lines = self._cells = 0
        self._at_start = True
        self._link: tuple[str, list[str]] | None = None

    def open(self, node: LexborNode, place: Place) -> tuple[Place | None, str]:
        """Write what begins with `node`: the place inside it, or None where nothing of it is to be read, and what is to be closed after it."""
        tag = node.tag or ""
        if tag.startswith("-"):
            if tag == "-text":
                self._write_text(node.text_content or "", place)
            return None, ""
        if tag in _LEFT_OUT:
            self._leave_out(node, tag)
            return None, ""
        if tag in _DROPPED:
            return None, ""
        return self._open_element(node, tag, place)

    def close(self, closing: str) -> None:
        """Write what ends."""
        if closing == LINK_END:
            self._end_link()
        elif closing == "line":
            self._break_line()
        elif closing:
            self.pieces.append(closing)
            self._at_start = self._at_start or closing not in {"</b>", "</i>", "</u>"}

    def _open_element(self, node: LexborNode, tag: str, place: Place) -> tuple[Place | None, str]:
        attributes = node.attributes
        if attributes or self._sheet.has_rules:
            declared = self._sheet.declared(tag, attributes)
            look = look_inside(place.look, declared, is_hidden="hidden" in attributes)
            if look.hidden:
                self._count_hidden(node.text(deep=True))
                return None, ""
            if look != place.look:
                place = replace(place, look=look)
        if tag == "a":
            return self._open_link(attributes.get("href"), place)
        if tag == "form":
            self.left_out["forms"] += 1
        if tag in {"table", "tr", "td", "th"}:
            return self._open_table(node, tag, attributes, place)
        return self._open_block(tag, place)

    def _open_block(self, tag: str, place: Place) -> tuple[Place, str]:
        if tag == "br":
            self._count_line()
            self.pieces.append("<br>")
            self._at_start = True
            return place, ""
        if tag == "hr":
            self._count_line()
            self.pieces.append("<hr>")
            return place, ""
        if tag in _INLINE:
            return self._open_inline(_INLINE[tag], place)
        kept = _TAGS.get(tag)
        if kept is None or (kept != "p" and place.nested >= MOST_NESTED):
            return self._open_lines(tag, place)
        self._count_line()
        self.pieces.append(f"<{kept}>")
        self._at_start = True
        return replace(place, nested=place.nested + 1, inline=frozenset()), f"</{kept}>"

    def _open_lines(self, tag: str, place: Place) -> tuple[Place, str]:
        if tag not in _LINES and tag not in _TAGS:
            return place, ""
        self._break_line()
        return (replace(place, as_typed=True) if tag == "pre" else place), "line"

    def _open_inline(self, kept: str, place: Place) -> tuple[Place, str]:
        if kept in place.inline:
            return place, ""
        self.pieces.append(f"<{kept}>")
        return replace(place, inline=place.inline | {kept}), f"</{kept}>"

    def _open_table(self, node: LexborNode, tag: str, attributes: dict[str, str | None], place: Place) -> tuple[Place, str]:
        if tag == "table":
            kept = place.tables < MOST_TABLES and self._cells < MOST_CELLS and has_columns(node)
            if not kept:
                return replace(self._open_lines(tag, place)[0], table=False), "line"
            self.pieces.append("<table>")
            return replace(place, tables=place.tables + 1, table=True, inline=frozenset()), "</table>"
        if not place.table:
            return self._open_lines(tag, place)
        self._count_line()
        self._cells += tag != "tr"
        spans = "".join(f' {name}="{span}"' for name in ("colspan", "rowspan") if (span := read_span(attributes.get(name))) > 1 and tag != "tr")
        self.pieces.append(f"<{tag}{spans}>")
        self._at_start = True
        return place, f"</{tag}>"

    def _open_link(self, address: str | None, place: Place) -> tuple[Place, str]:
        if address is None or self._link is not None or len(self.links) >= MOST_LINKS:
            return place, ""
        self._link = (address, [])
        self.pieces.append("<u>")
        return replace(place, inline=place.inline | {"u"}), LINK_END

    def _end_link(self) -> None:
        """Behind the words of a link stands its number, and the host to which it really goes."""
        if self._link is None:
            return
        address, words = self._link
        self._link = None
        link = read_link("".join(words), address)
        self.links.append(link)
        sign = "! " if link.flags or link.kind is LinkKind.OTHER else ""
        host = link.told_host or ("" if link.kind is LinkKind.OTHER else link.address)
        self.pieces.append(f"</u> [{sign}{len(self.links)}{': ' + html.escape(host) if host else ''}] ")
        self._at_start = False

    def _write_text(self, text: str, place: Place) -> None:
        if not is_seen(place.look):
            self._count_hidden(text)
            return
        shown = _TURNING.sub("�", _UNSEEN.sub("", text))
        if not place.as_typed:
            shown = _SPACES.sub(" ", shown)
            shown = shown.lstrip(" ") if self._at_start else shown
        if not shown:
            return
        room = MOST_CHARACTERS - self._characters
        self.is_full = self.is_full or len(shown) > room
        shown = shown[:room]
        self._characters += len(shown)
        if self._link is not None:
            self._link[1].append(shown)
        broken = html.escape(_LONG_WORD.sub("\\g<0>\u200b", shown), quote=False)
        if place.as_typed:
            broken = self._lines_of(broken)
        self.pieces.append(broken)
        self._at_start = False

    def _lines_of(self, text: str) -> str:
        """Lines that stand as they were typed, as many as there is room for."""
        lines = text.split("\n")[: max(1, MOST_LINES - self._lines + 1)]
        self._lines += len(lines) - 1
        self.is_full = self.is_full or self._lines >= MOST_LINES
        return "<br>".join(lines).replace("  ", "\xa0 ")

    def _leave_out(self, node: LexborNode, tag: str) -> None:
        """Count what is not shown; a picture's own words stand in its place, in brackets."""
        self.left_out[_LEFT_OUT[tag]] += 1
        words = " ".join((node.attributes.get("alt") or "").split())[:200] if tag == "img" else ""
        if words:
            self._write_text(f" [{words}] ", Place())

    def _count_hidden(self, text: str) -> None:
        if _WORD.search(text):
            self.left_out["hidden"] += 1

    def _break_line(self) -> None:
        if not self._at_start:
            self._count_line()
            self.pieces.append("<br>")
            self._at_start = True

    def _count_line(self) -> None:
        self._lines += 1
        self.is_full = self.is_full or self._lines > MOST_LINES


def has_columns(table: LexborNode) -> bool:
    """Whether a table has rows of several cells with words in them; one that only lays out the page is shown as lines."""
    sections = [table, *(one for one in _elements(table) if one.tag in {"tbody", "thead", "tfoot"})]
    rows = (row for section in sections for row in _elements(section) if row.tag == "tr")
    return any(sum(1 for cell in _elements(row) if cell.tag in {"td", "th"} and _WORD.search(cell.text(deep=True))) > 1 for row in rows)


def read_span(value: str | None) -> int:
    """How many cells a cell covers; 1 for what is no small number."""
    return int(value) if value and value.isascii() and value.isdigit() and len(value) < 3 and int(value) <= MOST_SPAN else 1  # noqa: PLR2004  two digits


def _elements(node: LexborNode) -> list[LexborNode]:
    found: list[LexborNode] = []
    child = node.child
    while child is not None:
        found.append(child)
        child = child.next
    return found
