"""How a message is named in the trail: by the beginning of its SHA-256, which says nothing about a person."""

from __future__ import annotations

TRAIL_HASH = 16  # characters
