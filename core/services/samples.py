"""Making the samples: the company's database and mailbox that one may look around in without any real person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from core.adapters.sample_company import NOW
from core.adapters.sample_company import SamplePerson
from core.adapters.sample_company import count_rows
from core.adapters.sample_company import make_sample_company
from core.adapters.sample_company import sample_people
from core.adapters.sample_mailbox import make_sample_mailbox


@dataclass(frozen=True, slots=True)
class Samples:
    """Where the samples lie. `rows` counts per table, `messages` those of the mailbox; `now` is where the sample clock stands (aware)."""

    database: Path
    mailbox: Path
    eml_folder: Path
    people: Mapping[str, SamplePerson]
    rows: Mapping[str, int]
    messages: int
    now: datetime


def make_samples(*, folder: Path) -> Samples:
    """Make the samples anew in `folder`; the same on every run. Raises SampleNotWrittenError, ResourceError."""
    database, mailbox, eml_folder = folder / "smartsmm.sqlite", folder / "support.mbox", folder / "eml"
    make_sample_company(database)
    messages = make_sample_mailbox(mailbox, eml_folder)
    people = {person.code: person for person in sample_people()}
    return Samples(database, mailbox, eml_folder, people, count_rows(database), messages, NOW)
