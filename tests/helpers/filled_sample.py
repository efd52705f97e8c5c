"""The filled sample desk, made once for all tests of a process; each test works on a copy."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from core.adapters.clock import clock_set_to
from core.services.build import Desk
from core.services.build import open_desk
from core.services.desk_settings import set_source
from core.services.sample_desk import fill_sample_desk
from core.services.samples import Samples
from core.words import Language
from tests.helpers.desks import MemoryKeyStore


@dataclass(frozen=True)
class FilledSample:
    """The closed desk in `folder`, and what opens a copy of it."""

    folder: Path
    samples: Samples
    keys: MemoryKeyStore

    def copy_to(self, folder: Path) -> Desk:
        """An open copy in `folder` with a company database of its own. The test closes it."""
        shutil.copytree(self.folder, folder, dirs_exist_ok=True)
        now = clock_set_to(self.samples.now)
        desk = open_desk(folder=folder / "desk", key_store=self.keys, clock=now, operator="Dana", sample=True)
        set_source(desk, name="smartsmm", address=f"sqlite:///{folder / self.samples.database.relative_to(self.folder)}")
        return desk


def fill_once(folder: Path) -> FilledSample:
    """The sample desk as a person gets it, but that its key is kept: a passphrase that is forgotten opens no copy."""
    keys = MemoryKeyStore()

    def open_with_keys(*, passphrase: str, **given: Any) -> Desk:
        assert passphrase
        return open_desk(key_store=keys, **given)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("core.services.sample_desk.open_desk", open_with_keys)
        filled = fill_sample_desk(folder=folder, language=Language.EN)
    filled.desk.close()
    return FilledSample(folder, filled.samples, keys)
