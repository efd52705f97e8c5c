"""Where the store lies unless somebody says otherwise; by itself, because a start asks before anything else is loaded."""

from __future__ import annotations

from pathlib import Path

import platformdirs


def default_folder() -> Path:
    """The platform's folder for a program's data."""
    return Path(platformdirs.user_data_dir("privacy-desk", appauthor=False))
