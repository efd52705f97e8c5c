"""A message prepared for the library that verifies: its head and body apart, and the body in canonical form in one pass.

The library's own ways take the square of long blanks, and seconds for millions of short lines.
"""

from __future__ import annotations

import functools
import logging
import re

import dkim

BLANK_LINE = re.compile(rb"(?:\A|\n)\r?\n")
_RUNS = re.compile(rb"[ \t]{2,}|\t")
_MANY = b"\r\n" * 4096
_BOM = b"\xef\xbb\xbf"
_UNLOGGED = logging.getLogger("unlogged")
_UNLOGGED.disabled = True  # the library's own log would name domains and addresses


class Prepared:
    """A message in the library's hands. `verifier` has its headers; `simple` and `relaxed` are the body in canonical form (RFC 6376, 3.4.3, 3.4.4)."""

    def __init__(self, kind: type[dkim.DomainSigner], raw: bytes) -> None:
        """Raises dkim.MessageFormatError or IndexError where the headers are none."""
        raw = raw.removeprefix(_BOM)
        gap = BLANK_LINE.search(raw)
        cut = gap.end() if gap else len(raw)
        self.verifier = kind(raw[:cut], logger=_UNLOGGED)
        self._body = raw[cut:].replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")

    @functools.cached_property
    def simple(self) -> bytes:
        """The body without the empty lines at its end."""
        return _without_last_lines(self._body)

    @functools.cached_property
    def relaxed(self) -> bytes:
        """The body with every run of blanks as one, none at the end of a line, and no empty lines at its end."""
        return _without_last_lines(_RUNS.sub(b" ", self._body).replace(b" \r\n", b"\r\n"))


def _without_last_lines(body: bytes) -> bytes:
    """One line end stays, as the library leaves it for a body that has lines."""
    end = len(body)
    while body.endswith(_MANY, 0, end):
        end -= len(_MANY)
    while body.endswith(b"\r\n", 0, end):
        end -= 2
    return body[: end + 2] if end else body[:2]
