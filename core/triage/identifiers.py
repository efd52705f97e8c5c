"""Who or what a text names: addresses, phones, handles, links, devices and case numbers."""

from __future__ import annotations

import re
from itertools import islice

from core.case_numbers import find_case_numbers

MOST = 20
NUMBERS_LOOKED_AT = 1_000
PATTERNS = {
    "email": re.compile(r"(?<![\w.+-])[\w+-][\w.+-]{0,63}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}"),
    "phone": re.compile(r"(?:\+(?<![\w+]\+)\d|8(?<![\w+]8)(?=[ (-]{0,2}\d{3}))[\d ()-]{7,18}\d(?!\w)"),
    "handle": re.compile(r"(?<![\w@./+-])@[A-Za-z0-9_][\w.]{1,29}(?<!\.)(?![@\w])"),
    "link": re.compile(r"(?:https?://|www\.)[^\s<>\"'»)]{3,300}|(?<![\w@.-])[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/[^\s<>\"'»)]{1,300}"),
    "device": re.compile(r"(?i)(?<![0-9a-f-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-f-])"),
}


def find_identifiers(text: str) -> dict[str, tuple[str, ...]]:
    """What `text` names, by kind of identifier, each once and in order; at most MOST of a kind, kinds without any are left out."""
    found = {}
    for name, pieces in _pieces(text).items():
        values: dict[str, None] = {}
        for match in (match for piece in pieces for match in PATTERNS[name].finditer(piece)):
            values[match.group().rstrip(".,;:!?")] = None
            if len(values) == MOST:
                break
        if values:
            found[name] = tuple(values)
    numbers = dict.fromkeys(islice(find_case_numbers(text), NUMBERS_LOOKED_AT))
    return {**found, "case_number": tuple(islice(numbers, MOST))} if numbers else found


def _pieces(text: str) -> dict[str, list[str]]:
    """Where each kind is looked for: only a phone has blanks, so the others are looked for in the few words that have their sign."""
    words = text.split()
    at = [word for word in words if "@" in word] if "@" in text else []
    dashed = [word for word in words if "-" in word]
    links = [word for word in words if "/" in word or "www." in word] if "/" in text or "www." in text else []
    return {"email": at, "phone": [text], "handle": at, "link": links, "device": dashed}
