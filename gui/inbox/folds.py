"""What the operator opened or folded in the reading pane: it stays so for every message until the program ends."""

from __future__ import annotations

from collections.abc import MutableMapping
from enum import StrEnum


class Fold(StrEnum):
    """The parts that stand in one line where there is little room."""

    DETAILS = "details"
    ATTACHMENTS = "attachments"
    SUGGESTION = "suggestion"


class Folds:
    """Keeps in `kept`, which outlives pages, which parts were opened by hand."""

    def __init__(self, kept: MutableMapping[str, object]) -> None:
        self._kept = kept

    def is_open(self, fold: Fold) -> bool:
        """Whether the part was opened and not folded since."""
        return self._kept.get(_key(fold)) is True

    def turn(self, fold: Fold) -> bool:
        """Open what is folded, fold what is open; whether it is open now."""
        is_open = not self.is_open(fold)
        self._kept[_key(fold)] = is_open
        return is_open


def _key(fold: Fold) -> str:
    return f"inbox.fold_{fold}"
