"""Faults that the checks found and that are not mended yet, each as narrow as it is: they are known, and everything else fails. There is none."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OpenFault:
    """A fault at texts of at least `scale` per cent: the begin of the screen's name, the checks that see it, and what a fault of it says ("" anything)."""

    screen: str
    checks: frozenset[str]
    scale: int
    says: str = ""


OPEN: tuple[OpenFault, ...] = ()


def is_open(screen: str, check: str, scale: int, fault: str) -> bool:
    """Whether a fault is one of those."""
    return any(screen.startswith(one.screen) and check in one.checks and scale >= one.scale and one.says in fault for one in OPEN)
