"""Triage of mail files: what each message is, without a store."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from core.adapters.mail_files import find_mail
from core.services.reading_lane import read_all
from core.triage.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Triaged:
    """A message of a file (`index` counts from 0 inside `path`) and what triage thinks of it; `verdict` is None where the file is no mail."""

    path: Path
    index: int
    verdict: Verdict | None


def triage_messages(*, paths: Sequence[Path]) -> Iterator[Triaged]:
    """Each message under `paths` in the order of the files. Raises what finding the files raises (KnownError)."""
    for item in find_mail(paths):
        verdict = None if item.raw is None else read_all([(hashlib.sha256(item.raw).hexdigest(), item.raw)])[0].verdict
        yield Triaged(Path(item.path), item.index, verdict)
