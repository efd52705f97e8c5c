"""What an act changed, so that every page that shows it can be drawn anew."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Shown(StrEnum):
    """What a page may show."""

    MESSAGES = "messages"
    CASES = "cases"
    SETTINGS = "settings"
    MAILBOXES = "mailboxes"


@dataclass(frozen=True, slots=True)
class Before:
    """What had become of a message before an act: the code of an outcome or None, and until when it was put off (aware) or None."""

    message: int
    handled: str | None
    until: datetime | None


@dataclass(frozen=True, slots=True)
class Changed:
    """The kinds of things that changed; `case` names the case that it happened in, `before` what its messages were. The trail changes with every act.

    `joined`: how many more messages joined the case when it was opened.
    """

    kinds: frozenset[Shown]
    case: str | None = None
    before: tuple[Before, ...] = ()
    joined: int = 0
