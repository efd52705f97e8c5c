"""The written words of the window, and compiling them by Qt's own tool."""

from __future__ import annotations

import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6

from core.resources import ROOT
from core.words import Language

Sentence = str | tuple[str, ...]
LRELEASE = Path(PySide6.__file__).parent / "lrelease"


def catalogue(of: Language) -> dict[str, dict[str, Sentence]]:
    """Page → key → sentence, or its plural forms in Qt's order. A key that stands twice is an error."""
    found: dict[str, dict[str, Sentence]] = {}
    for path in written(of):
        context = ET.parse(path).getroot().find("context")  # noqa: S314  our own file
        assert context is not None
        assert context.findtext("name") == path.stem, path
        messages = context.findall("message")
        found[path.stem] = {str(message.findtext("source")): _sentence(message) for message in messages}
        assert len(found[path.stem]) == len(messages), path
    return found


def written(of: Language) -> list[Path]:
    """The written files of a language."""
    return sorted((ROOT / "i18n" / of).glob("*.ts"))


def compile_words(of: Language, target: Path) -> Path:
    """Compile the words of a language to `target`."""
    return compile_files(written(of), target)


def compile_files(files: list[Path], target: Path) -> Path:
    """Compile written files to `target`."""
    subprocess.run([LRELEASE, "-silent", *files, "-qm", target], check=True, timeout=60)
    return target


def _sentence(message: ET.Element) -> Sentence:
    translation = message.find("translation")
    assert translation is not None
    if message.get("numerus") == "yes":
        return tuple(str(form.text or "") for form in translation.findall("numerusform"))
    return str(translation.text or "")
