"""Faults that the checks found and that are not mended yet, each as narrow as it is: they are known, and everything else fails.

All are of one kind: at large text in a small window a page needs more room than there is, and has no bar to scroll by.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OpenFault:
    """A fault at texts of at least `scale` per cent: the begin of the screen's name, the checks that see it, and what a fault of it says ("" anything)."""

    screen: str
    checks: frozenset[str]
    scale: int
    says: str = ""


_ROOM = frozenset({"clipped", "cut_off", "broken_tab_order", "focus_not_seen"})
OPEN = (
    OpenFault("inbox", _ROOM, 125),  # the heads and feet of the list and of the message leave the message itself no height
    OpenFault("access collect", frozenset({"cut_off"}), 150),  # name, sign, words and link of a place stand in one row
    OpenFault("settings keyboard", frozenset({"cut_off", "clipped"}), 150),  # three columns of words
    OpenFault("cases", frozenset({"clipped"}), 125, "header"),
    OpenFault("erasure", frozenset({"clipped"}), 125, "header"),
)


def is_open(screen: str, check: str, scale: int, fault: str) -> bool:
    """Whether a fault is one of those."""
    return any(screen.startswith(one.screen) and check in one.checks and scale >= one.scale and one.says in fault for one in OPEN)
