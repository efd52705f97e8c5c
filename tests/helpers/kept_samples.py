"""Sample desks, made once for all tests of a process; each test works on a copy."""

from __future__ import annotations

import atexit
import functools
import shutil
from collections.abc import Callable
from collections.abc import Iterator
from contextlib import closing
from contextlib import contextmanager
from dataclasses import dataclass
from dataclasses import replace
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import pytest

from core.adapters.clock import Clock
from core.adapters.clock import clock_set_to
from core.services.build import Desk
from core.services.build import open_desk
from core.services.desk_settings import set_source
from core.services.mail_import import import_mail
from core.services.sample_desk import SampleDesk
from core.services.sample_desk import connect_sample_desk
from core.services.sample_desk import fill_sample_desk
from core.services.sample_desk import make_sample_desk
from core.services.samples import Samples
from core.services.samples import make_samples
from core.words import Language
from tests.helpers.desks import MemoryKeyStore
from tests.helpers.desks import StandingClock


@dataclass(frozen=True)
class KeptSample:
    """The closed desk in `folder`, and what opens a copy of it."""

    folder: Path
    samples: Samples
    keys: MemoryKeyStore

    def copy_to(self, folder: Path) -> SampleDesk:
        """An open copy in `folder` with a company database of its own. The test closes it."""
        shutil.copytree(self.folder, folder, dirs_exist_ok=True)
        samples = self._samples_in(folder)
        desk = self.open_in(folder / "desk", clock_set_to(samples.now))
        set_source(desk, name="smartsmm", address=f"sqlite:///{samples.database}")
        return SampleDesk(desk, samples)

    def open_in(self, folder: Path, clock: Clock) -> Desk:
        """The copy of the desk that lies in `folder`."""
        return open_desk(folder=folder, key_store=MemoryKeyStore(self.keys.secrets), clock=clock, operator="Dana", sample=True)

    def _samples_in(self, folder: Path) -> Samples:
        database, mailbox, eml_folder = (
            folder / one.relative_to(self.folder) for one in (self.samples.database, self.samples.mailbox, self.samples.eml_folder)
        )
        return replace(self.samples, database=database, mailbox=mailbox, eml_folder=eml_folder)


def small_sample_in(folder: Path) -> SampleDesk:
    """What `make_sample_desk` makes in `folder`: three cases are open, the mailbox is taken in. The test closes it."""
    return _kept(make_sample_desk).copy_to(folder)


def connected_sample_in(folder: Path) -> SampleDesk:
    """What `connect_sample_desk` makes in `folder`: a desk with the company's database, without mail. The test closes it."""
    return _kept(connect_sample_desk).copy_to(folder)


@contextmanager
def desk_with_sample_mail(folder: Path) -> Iterator[Desk]:
    """A desk in `folder` that took the sample mailbox in and knows no database; its clock stands where the samples end."""
    kept = _kept_mail()
    shutil.copytree(kept.folder / "desk", folder)
    with closing(kept.open_in(folder, StandingClock(kept.samples.now))) as desk:
        yield desk


def keep_filled_sample(folder: Path) -> KeptSample:
    """The sample desk with its twelve cases, made in `folder`."""
    return _keep(folder, lambda: fill_sample_desk(folder=folder, language=Language.EN))


@functools.cache
def _kept(make: Callable[..., SampleDesk]) -> KeptSample:
    folder = _own_folder()
    return _keep(folder, lambda: make(folder=folder))


@functools.cache
def _kept_mail() -> KeptSample:
    folder = _own_folder()
    kept = KeptSample(folder, make_samples(folder=folder / "company"), MemoryKeyStore())
    desk = open_desk(folder=folder / "desk", key_store=kept.keys, clock=StandingClock(kept.samples.now), operator="Dana", sample=True)
    with closing(desk):
        import_mail(desk, paths=[kept.samples.mailbox])
    return kept


def _own_folder() -> Path:
    """A folder that goes with the process."""
    folder = Path(mkdtemp(prefix="kept-sample-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def _keep(folder: Path, make: Callable[[], SampleDesk]) -> KeptSample:
    """The sample desk as a person gets it, but that its key is kept: a passphrase that is forgotten opens no copy."""
    keys = MemoryKeyStore()

    def open_with_keys(*, passphrase: str, **given: Any) -> Desk:
        assert passphrase
        return open_desk(key_store=keys, **given)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("core.services.sample_desk.open_desk", open_with_keys)
        made = make()
    made.desk.close()
    return KeptSample(folder, made.samples, keys)
