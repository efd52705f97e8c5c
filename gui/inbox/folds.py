"""The parts of the reading pane that stand in one line each where there is little room."""

from __future__ import annotations

from enum import StrEnum


class Fold(StrEnum):
    """What is known of the message, its attachments, and what would be opened from it."""

    DETAILS = "details"
    ATTACHMENTS = "attachments"
    SUGGESTION = "suggestion"
