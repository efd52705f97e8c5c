"""Long words from outside, such as paths and addresses, with places where a line may end: they widen nothing."""

from __future__ import annotations

import re

BREAK = "\u200b"  # a space without width: only shown, never kept
LONGEST_RUN = 40  # signs after which a word goes on in the next line wherever it is
_AFTER = re.compile(r"[/\\@_]")  # after a hyphen Qt breaks by itself
_RUN = re.compile(rf"[^\s{BREAK}]{{{LONGEST_RUN}}}(?=[^\s{BREAK}])")


def breakable(text: object) -> str:
    """The same words with places to break after what parts paths and addresses, and in any run of LONGEST_RUN signs."""
    return _RUN.sub(rf"\g<0>{BREAK}", _AFTER.sub(rf"\g<0>{BREAK}", str(text)))
