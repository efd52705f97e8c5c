"""The readable text of a message out of its leaves, and its attachments."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from dataclasses import field

from core.mail import limits
from core.mail.attachments import describe
from core.mail.attachments import harmless_name
from core.mail.charsets import decode
from core.mail.headers import decode_words
from core.mail.headers import make_harmless
from core.mail.hypertext import text_of
from core.mail.message import Attachment
from core.mail.parts import ForwardedHead
from core.mail.parts import Leaf

_STRANGE = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd]")
_LETTER = re.compile(r"\w")
_STRANGE_SHARE = 20
_SHORT = 200
_TEXT_TYPES = frozenset({"text/plain", "text/html"})


@dataclass(slots=True)
class Body:
    """What the leaves came to. `main` is the message's own text, `further` that of attached texts and forwarded messages."""

    main: list[str] = field(default_factory=list)
    further: list[str] = field(default_factory=list)
    html: str | None = None
    attachments: list[Attachment] = field(default_factory=list)
    problems: set[str] = field(default_factory=set)
    characters: int = 0

    def add(self, text: str, *, is_main: bool) -> None:
        """Put `text` to the others, as far as the cap allows."""
        room = limits.TEXT_CHARACTERS - self.characters
        if len(text) > room:
            self.problems.add("text_too_long")
        self.characters += min(len(text), room)
        if text.strip() and room > 0:
            (self.main if is_main else self.further).append(text[:room].strip("\r\n"))


def gather(leaves: Iterable[Leaf | ForwardedHead]) -> Body:
    """The body of a message: plain text first, HTML where it is all there is or says far more, forwarded messages after it."""
    body = Body()
    plain: dict[int, int] = {}
    for leaf in leaves:
        if isinstance(leaf, ForwardedHead):
            _add_forwarded(body, leaf)
        elif leaf.media_type == "text/html" and not leaf.is_attached:
            _add_html(body, leaf, plain.get(leaf.choice) if leaf.choice else None)
        elif leaf.media_type.startswith("text/") and not leaf.is_attached and not (leaf.name and leaf.media_type not in _TEXT_TYPES):
            text = _readable(body, leaf)
            if leaf.choice:
                plain[leaf.choice] = plain.get(leaf.choice, 0) + len(text.strip())
            body.add(text, is_main=leaf.within == 0)
        else:
            _add_attached(body, leaf)
    return body


def _add_forwarded(body: Body, forwarded: ForwardedHead) -> None:
    digest = hashlib.sha256(forwarded.raw).hexdigest()
    kind = "message/rfc822"
    body.attachments.append(Attachment(harmless_name(forwarded.name), kind, len(forwarded.raw), digest, kind))
    subject = forwarded.head.first("subject")
    if subject:
        body.add(make_harmless(decode_words(subject)[0]), is_main=False)


def _add_html(body: Body, leaf: Leaf, plain: int | None) -> None:
    """HTML beside plain text adds its words only where the plain text is a mere "cannot be shown here" (SECURITY A21)."""
    source = leaf.content
    if len(source) > limits.HTML_BYTES:
        body.problems.add("html_too_long")
        source = source[: limits.HTML_BYTES]
    decoded = _decoded(body, source, leaf.charset)
    if body.html is None and leaf.within == 0:
        body.html = decoded
    if plain is not None and plain >= _SHORT:
        return
    text, whole = text_of(decoded)
    if not whole:
        body.problems.add("html_too_deep")
    if not plain or len(text) > 2 * plain:
        body.add(text, is_main=leaf.within == 0)


def _add_attached(body: Body, leaf: Leaf) -> None:
    body.attachments.append(describe(leaf.name, leaf.media_type, leaf.content))
    if leaf.media_type in {"text/plain", "message/delivery-status"}:
        body.add(_readable(body, leaf), is_main=False)


def _readable(body: Body, leaf: Leaf) -> str:
    content = leaf.content
    if len(content) > 4 * limits.TEXT_CHARACTERS:
        body.problems.add("text_too_long")
        content = content[: 4 * limits.TEXT_CHARACTERS]
    text = _decoded(body, content, leaf.charset).replace("\r\n", "\n").replace("\r", "\n")
    if not is_readable(text):
        if text.strip():
            body.problems.add("undecodable_text")
        return ""
    return text.replace("\x00", "�")


def _decoded(body: Body, content: bytes, charset: str | None) -> str:
    text, certain = decode(content.removeprefix(b"\xef\xbb\xbf"), charset)
    if not certain:
        body.problems.add("guessed_charset")
    return text


def is_readable(text: str) -> bool:
    """True when there is a letter or digit and at most one sign in twenty is a control or replacement character."""
    return _LETTER.search(text) is not None and sum(1 for _ in _STRANGE.finditer(text)) * _STRANGE_SHARE <= len(text)
