"""A message's HTML as harmless HTML: a few tags without attributes, written anew from what an eye would see, and where its links really go.

Nothing of the source is kept as it was: the tree is read, and text and tags of a short list are written from it; what comes out goes through a
cleaner once more. There is no picture, style, form, script or link in it, so that nothing can be loaded, run or opened (SECURITY F7).
"""

from __future__ import annotations

from dataclasses import dataclass

import nh3
from selectolax.lexbor import LexborHTMLParser
from selectolax.lexbor import LexborNode

from core.mail import limits
from core.mail.formatted_writer import Place
from core.mail.formatted_writer import Writer
from core.mail.hidden_text import StyleSheet
from core.mail.hypertext import is_too_deep
from core.mail.links import Link

TAGS = frozenset({*("p", "br", "hr", "b", "i", "u", "ul", "ol", "li", "blockquote"), *("table", "tr", "td", "th", "h3", "h4", "h5", "h6")})
_SPANS = {"td": {"colspan", "rowspan"}, "th": {"colspan", "rowspan"}}


@dataclass(frozen=True, slots=True)
class Formatted:
    """`html` has only TAGS, and no attributes but the spans of cells. `links` are numbered from 1 as in the text.

    `left_out`: (code, number) of pictures, forms, active (scripts, frames, players), hidden (passages that no eye would see; they stand in the
    plain text). `is_cut`: the text goes on. `problem`: "" or html_too_long, html_too_deep; then there is no `html`, or less of it.
    """

    html: str
    links: tuple[Link, ...]
    left_out: tuple[tuple[str, int], ...]
    is_cut: bool
    problem: str


def format_html(source: str) -> Formatted:
    """The harmless form of `source`. Total: never raises on content, and its work is bounded."""
    problem = ""
    if len(source) > limits.HTML_BYTES:
        problem, source = "html_too_long", source[: limits.HTML_BYTES]
    if is_too_deep(source):
        return Formatted("", (), (), is_cut=True, problem="html_too_deep")
    tree = LexborHTMLParser(source)
    writer = Writer(StyleSheet("\n".join(node.text() for node in tree.css("style"))))
    if tree.root is not None:
        _walk(tree.root, writer)
    html = nh3.clean(
        "".join(writer.pieces), tags=set(TAGS), attributes={tag: set(names) for tag, names in _SPANS.items()}, url_schemes=set(), link_rel=None
    )
    left_out = tuple((code, number) for code, number in sorted(writer.left_out.items()) if number)
    return Formatted(html, tuple(writer.links), left_out, writer.is_full, problem)


def _walk(root: LexborNode, writer: Writer) -> None:
    """Every node in its order, without recursion; what is to be closed waits below what stands in it."""
    waiting: list[tuple[LexborNode | None, Place, str]] = [(root, Place(), "")]
    while waiting and not writer.is_full:
        node, place, closing = waiting.pop()
        if node is None:
            writer.close(closing)
            continue
        if node.next is not None and node is not root:
            waiting.append((node.next, place, ""))
        inner, closing = writer.open(node, place)
        if inner is None:
            continue
        if closing:
            waiting.append((None, place, closing))
        if node.child is not None:
            waiting.append((node.child, inner, ""))
    for _, _, closing in reversed(waiting):
        writer.close(closing)
