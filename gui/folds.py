"""What the operator opened or folded on a page: it stays so for everything that the page shows until the program ends."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Any


class Folds:
    """Keeps in `kept`, which outlives pages, which parts of the page `place` were opened by hand. A part is named as the page likes."""

    def __init__(self, kept: MutableMapping[str, Any], place: str) -> None:
        self._kept, self._place = kept, place

    def is_open(self, part: str) -> bool:
        """Whether the part was opened and not folded since."""
        return self._kept.get(self._key(part)) is True

    def turn(self, part: str) -> bool:
        """Open what is folded, fold what is open; whether it is open now."""
        is_open = not self.is_open(part)
        self._kept[self._key(part)] = is_open
        return is_open

    def _key(self, part: str) -> str:
        return f"{self._place}.fold_{part}"
