"""A desk on sample data: its own store, its own company, a clock that stands at the sample's Tuesday. Never mixed with real data."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from core.adapters.clock import clock_set_to
from core.services.build import Desk
from core.services.build import open_desk
from core.services.cases import open_case
from core.services.desk_settings import set_source
from core.services.mail_import import import_mail
from core.services.sample_cases import BEGINNING
from core.services.sample_cases import fill
from core.services.sample_people import answer_as_person
from core.services.sample_people import find_message
from core.services.samples import Samples
from core.services.samples import make_samples
from core.words import Kind
from core.words import Language

__all__ = ["SampleDesk", "answer_as_person", "connect_sample_desk", "fill_sample_desk", "find_message", "make_sample_desk", "open_sample_cases"]
PASSPHRASE_BYTES = 24
Report = Callable[[int, int], None]
# A small desk for tests and the tour: an overdue erasure, a correction due today, a portability with time left.
OPENED = (
    ("dana.kim@post.example", (Kind.ERASURE,)),
    ("saule.auezova@post.example", (Kind.RECTIFICATION,)),
    ("pavel.orlov@inbox.example", (Kind.PORTABILITY,)),
)


@dataclass(frozen=True)
class SampleDesk:
    """An open desk and the samples that it was filled from."""

    desk: Desk
    samples: Samples


def connect_sample_desk(*, folder: Path, since: datetime | None = None) -> SampleDesk:
    """An empty desk in `folder` with the sample company connected, `since` a moment of its past. The passphrase is random and forgotten."""
    samples = make_samples(folder=folder / "company")
    desk = open_desk(
        folder=folder / "desk",
        passphrase=secrets.token_urlsafe(PASSPHRASE_BYTES),
        clock=clock_set_to(samples.now),
        operator="Dana",
        sample=True,
    )
    then = desk if since is None else replace(desk, clock=lambda: since)
    set_source(then, name="smartsmm", address=f"sqlite:///{samples.database}")
    return SampleDesk(desk, samples)


def make_sample_desk(*, folder: Path, report: Report = lambda _done, _total: None) -> SampleDesk:
    """A desk in `folder` with the sample company connected, its mailbox taken in and a few cases open."""
    report(0, 3)
    made = connect_sample_desk(folder=folder)
    report(1, 3)
    import_mail(made.desk, paths=[made.samples.mailbox])
    report(2, 3)
    open_sample_cases(made.desk)
    report(3, 3)
    return made


def fill_sample_desk(*, folder: Path, language: Language, report: Report = lambda _done, _total: None) -> SampleDesk:
    """A desk in `folder` to look around in: twelve cases that stand on every branch of the road, and mail that waits.

    `language` is that of the operator's own notes. Letters and archives lie in `folder`/out.
    """
    report(0, 0)
    made = connect_sample_desk(folder=folder, since=BEGINNING)
    fill(made.desk, eml_folder=made.samples.eml_folder, out=folder / "out", language=language, report=report)
    return made


def open_sample_cases(desk: Desk) -> None:
    """Open the cases of OPENED."""
    for address, kinds in OPENED:
        message = find_message(desk, address=address)
        if message is not None:
            open_case(desk, message=message, kinds=kinds)
