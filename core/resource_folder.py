"""Where the resource files lie. By itself, because the window reads some of them before it loads anything else."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent / "resources"
