"""Whether a sender calls himself by the company's own name: who writes to the company is somebody else."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from core.mail.senders.skeletons import skeleton

_LONGEST = 200  # characters of a sender's name that are looked at
_CONTAINED = 6  # a shorter name of ours stands by chance in another one: it has to be a word of its own
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class OwnNames:
    """What the company and its products are called, as the eye sees it."""

    seen: frozenset[str] = frozenset()

    @classmethod
    def of(cls, names: Iterable[str]) -> OwnNames:
        """From the names as they are written."""
        return cls(frozenset("".join(_words(name)) for name in names) - {""})

    def stand_in(self, name: str) -> bool:
        """Whether one of them stands in `name`, in whatever letters and spacing: `Smart SMM security`."""
        words = _words(name[:_LONGEST])
        whole = "".join(words)
        return any(own in whole if len(own) >= _CONTAINED else own in words for own in self.seen)


def _words(name: str) -> list[str]:
    return [skeleton(word) for word in _WORD.findall(name)]
