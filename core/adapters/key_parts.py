"""Long secrets in several parts: Windows keeps at most 1,280 characters under one name, and the permission of a large provider is longer."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable

LONGEST = 600  # characters under one name; each may count twice there
_HEAD = re.compile(r"privacy-desk-parts:([1-9]\d{0,2}):([0-9a-f]{64})")


def split(name: str, secret: str) -> tuple[str, dict[str, str]]:
    """What lies under `name`, and under which other names the parts lie; a short secret has none and lies there as it is."""
    if len(secret) <= LONGEST and not _HEAD.fullmatch(secret):
        return secret, {}
    digest = hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()
    pieces = [secret[at : at + LONGEST] for at in range(0, len(secret), LONGEST)]
    head = f"privacy-desk-parts:{len(pieces)}:{digest}"
    return head, dict(zip(part_names(name, head), pieces, strict=True))


def part_names(name: str, head: str | None) -> tuple[str, ...]:
    """The names of the parts that a head tells of. Other secrets have other names: what is half written never mixes with what was there."""
    found = _HEAD.fullmatch(head or "")
    return () if found is None else tuple(f"{name}/{found[2][:16]}/{number}" for number in range(1, int(found[1]) + 1))


def join(name: str, head: str | None, get: Callable[[str], str | None]) -> str | None:
    """The whole secret, or None where a part is missing or is another's."""
    names = part_names(name, head)
    if not names or head is None:
        return head
    whole = "".join(get(one) or "" for one in names)
    return whole if head.endswith(hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()) else None
