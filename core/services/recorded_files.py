"""Files that leave the store with an entry in the trail: no entry without its file, no file without its entry."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping
from pathlib import Path

from core.adapters.output_files import stage_files
from core.services.build import Desk
from core.store.unit_of_work import UnitOfWork


def write_recorded(desk: Desk, files: Mapping[Path, bytes], record: Callable[[UnitOfWork], int]) -> None:
    """Write the contents of `files` under temporary names, keep the entry that `record` makes, then give them their names. Raises OutputFileError.

    The store is held for the entry only, never while a slow disk writes. Where the entry cannot be kept, nothing that was written stays.
    """
    with stage_files(files) as place:
        with desk.store.unit_of_work(desk.operator) as work:
            record(work)
        place()
