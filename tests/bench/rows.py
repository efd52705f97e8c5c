"""The rows of the bench's table: a goal, what we took, what the peer took, their ratio."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple
from dataclasses import dataclass

HEAD = ("what", "goal", "ours", "peer", "ratio", "met", "rounds")


@dataclass(frozen=True, slots=True)
class Row:
    """One line. `ratio` is None where there is nothing to compare with; then `met` is None and `peer` or `ours` says why."""

    what: str
    goal: str
    ours: str
    peer: str
    ratio: float | None
    met: bool | None
    rounds: int


def at_most(what: str, goal: float, ours: tuple[float, str], peer: tuple[float, str], rounds: int) -> Row:
    """A row whose goal is ours ÷ peer ≤ `goal`; each side as number and words."""
    ratio = ours[0] / peer[0]
    return Row(what, f"≤ {goal} ×", ours[1], peer[1], ratio, ratio <= goal, rounds)


def at_least(what: str, goal: float, ours: tuple[float, str], peer: tuple[float, str], rounds: int) -> Row:
    """A row whose goal is ours ÷ peer ≥ `goal`."""
    ratio = ours[0] / peer[0]
    return Row(what, f"≥ {goal} ×", ours[1], peer[1], ratio, ratio >= goal, rounds)


def beside(what: str, ours: tuple[float, str], peer: tuple[float, str], rounds: int) -> Row:
    """A row without a goal: only how the two stand."""
    return Row(what, "–", ours[1], peer[1], ours[0] / peer[0], None, rounds)


def missing(what: str, goal: str, ours: str, why: str, rounds: int) -> Row:
    """A row without a ratio, and why."""
    return Row(what, goal, ours, why, None, None, rounds)


def table(rows: Sequence[Row]) -> str:
    """The rows as text in columns."""
    lines = [HEAD, *(_cells(row) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEAD))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines)


def _cells(row: Row) -> tuple[str, ...]:
    what, goal, ours, peer, ratio, met, rounds = astuple(row)
    return what, goal, ours, peer, "–" if ratio is None else f"{ratio:.2f} ×", {True: "yes", False: "NO", None: "–"}[met], str(rounds)
