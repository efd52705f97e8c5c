"""The number of a case, like 2026-0001, in whatever way people and their programs write it."""

from __future__ import annotations

import re
from collections.abc import Iterator

_UNSEEN = "[\u00ad\u200b-\u200d\u2060\ufeff\ufffd]{0,2}"
_DASHES = "-\u00ad\u2010-\u2015\u2043\u207b\u2212\ufe58\ufe63\uff0d"
_BLANKS = f"(?:[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]{{0,2}}{_UNSEEN}){{0,2}}"
# Any dash, blanks around it, and marks that nobody sees. It begins with digits and not with what may not stand before: so a text is searched fast.
CASE_NUMBER = re.compile(
    f"20(?<![\\d-]20)(?<!\\d[{_DASHES}]20)" + f"{_UNSEEN}([0-9])" * 2 + f"{_BLANKS}[{_DASHES}]{_BLANKS}([0-9])" + f"{_UNSEEN}([0-9])" * 3
    + f"(?![\\d-]|[{_DASHES}]\\d)"
)  # fmt: skip
_WIDE = str.maketrans("\uff10\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff19", "0123456789")


def find_case_numbers(text: str) -> Iterator[str]:
    """The case numbers in `text`, in order and as the desk writes them; also in wide digits. Whether there is such a case is not asked."""
    narrow = text.translate(_WIDE) if "\uff12\uff10" in text else text
    for match in CASE_NUMBER.finditer(narrow):
        digits = "".join(match.groups())
        yield f"20{digits[:2]}-{digits[2:]}"
