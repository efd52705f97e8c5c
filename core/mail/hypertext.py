"""HTML to plain text: the words a reader would see, with line breaks; nothing is loaded, nothing is run."""

from __future__ import annotations

import html
import re
from collections import Counter

from selectolax.lexbor import LexborHTMLParser

from core.mail import limits

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_ANY_TAG = re.compile(r"<[^<>]*>")
_UNSEEN = ["script", "style", "head", "template", "noscript", "svg", "math", "iframe", "object"]
_LINES = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "br",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tr",
        "ul",
    ]
)
_UNCLOSED = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
        "p",
        "li",
        "dd",
        "dt",
        "td",
        "th",
        "tr",
        "option",
        "tbody",
        "thead",
        "tfoot",
        "html",
        "body",
    ]
)
_SPACES = re.compile(r"[ \t\r\n\f\xa0]+")
_EDGES = re.compile(r" *\n *")
_GAPS = re.compile(r"\n{3,}")


def text_of(source: str) -> tuple[str, bool]:
    """The visible words of `source`, and False when its tags are too deep or too many to build the tree (then tags are only cut out)."""
    if is_too_deep(source):
        return html.unescape(_ANY_TAG.sub(" ", source)).strip(), False
    tree = LexborHTMLParser(source)
    tree.strip_tags(_UNSEEN)
    pieces: list[str] = []
    root = tree.root
    for node in root.traverse(include_text=True) if root is not None else ():
        tag = node.tag
        if tag == "-text":
            pieces.append(_SPACES.sub(" ", node.text_content or ""))
        elif tag in _LINES:
            pieces.append("\n\n" if tag == "p" else "\n")
        elif tag in {"td", "th"}:
            pieces.append(" ")
    return _GAPS.sub("\n\n", _EDGES.sub("\n", "".join(pieces))).strip(), True


def is_too_deep(source: str) -> bool:
    """Whether the tags of `source` are too deep or too many to build a tree of them."""
    return source.count("<") > limits.HTML_TAGS or _depth(source) > limits.HTML_DEPTH


def _depth(source: str) -> int:
    """The deepest nesting of the tags, counted without building anything; an end without its beginning counts for nothing."""
    depth = deepest = 0
    opened: Counter[str] = Counter()
    for match in _TAG.finditer(source):
        name = match[2].lower()
        if name in _UNCLOSED or (match[1] and not opened[name]):
            continue
        step = -1 if match[1] else 1
        opened[name] += step
        depth += step
        deepest = max(deepest, depth)
    return deepest
