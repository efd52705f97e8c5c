"""How the window looked last, kept outside the encrypted store so that the first window can be painted before the store is open. Nothing personal."""

from __future__ import annotations

import json
from dataclasses import asdict
from dataclasses import dataclass
from pathlib import Path

from core.words import Language

FILE = "window.json"
SCHEMES = ("light", "dark", "system")
DENSITIES = ("compact", "normal", "relaxed")
LARGEST = 10_000  # pixels of any window


@dataclass(frozen=True, slots=True)
class LastLook:
    """Language, scheme (light, dark, system), density, text scale in per cent, and the size of the window in pixels."""

    language: Language = Language.EN
    scheme: str = "light"
    density: str = "normal"
    text_scale: int = 100
    width: int = 1280
    height: int = 800


def read_last_look(folder: Path) -> LastLook | None:
    """The look that was kept in `folder`; None where there is none. A part that makes no sense is left at its default."""
    try:
        kept = json.loads((folder / FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None  # no look was kept, or somebody wrote into the file (lists in lists without end too): the window opens as it does the first time
    if not isinstance(kept, dict):
        return None
    usual = LastLook()
    return LastLook(
        language=Language(_one_of(kept.get("language"), tuple(Language), usual.language)),
        scheme=_one_of(kept.get("scheme"), SCHEMES, usual.scheme),
        density=_one_of(kept.get("density"), DENSITIES, usual.density),
        text_scale=_within(kept.get("text_scale"), 100, 200, usual.text_scale),
        width=_within(kept.get("width"), 1, LARGEST, usual.width),
        height=_within(kept.get("height"), 1, LARGEST, usual.height),
    )


def keep_last_look(folder: Path, look: LastLook) -> None:
    """Keep the look for the next start. Where it cannot be written, the next start looks as the first did."""
    written = folder / f"{FILE}.new"
    try:
        written.write_text(json.dumps(asdict(look)), encoding="utf-8")
        written.replace(folder / FILE)
    except OSError:
        return


def _one_of(value: object, known: tuple[str, ...], usual: str) -> str:
    return value if isinstance(value, str) and value in known else usual


def _within(value: object, least: int, most: int, usual: int) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and least <= value <= most else usual
