"""Taking mail files in: every message ends in exactly one state and the sums add up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from core.adapters.mail_files import MailItem
from core.adapters.mail_files import count_files
from core.adapters.mail_files import find_mail
from core.errors import StoppedError
from core.services.build import Desk
from core.services.mail_intake import Intake
from core.services.mail_intake import in_batches
from core.services.mail_places import Arriving
from core.services.reading_lane import ALONE
from core.services.reading_lane import ReadingLane
from core.words import MessageState


@dataclass(frozen=True, slots=True)
class ImportResult:
    """How many messages were seen and what each of them is; `not_mail` files are counted apart. `seen` is the sum of the six states."""

    seen: int
    requests: int
    unsure: int
    replies: int
    ordinary: int
    duplicates: int
    unreadable: int
    not_mail: int


def import_mail(
    desk: Desk,
    *,
    paths: Sequence[Path],
    report: Callable[[int, int], None] = lambda _done, _total: None,
    stopped: Callable[[], bool] = lambda: False,
) -> ImportResult:
    """Take in every message under `paths`. Stopping keeps what was taken in so far. Raises what `find_mail` raises, and StoppedError."""
    begin_reading(paths)
    counts: Counter[str] = Counter()
    with Intake(desk) as intake:
        for batch in in_batches(_arriving(find_mail(paths), counts)):
            if stopped():
                break
            counts.update(intake.take(batch))
            report(sum(counts.values()), 0)
        counts.update(intake.finish())
    if stopped():
        raise StoppedError
    return _result(counts)


def begin_reading(paths: Sequence[Path]) -> None:
    """Where many files lie under `paths`, let the process that reads them load now: for whoever has something else to do before `import_mail`."""
    ReadingLane().expect(count_files(paths, ALONE))


def _arriving(items: Iterator[MailItem], counts: Counter[str]) -> Iterator[Arriving]:
    """The messages among `items`; what is no mail is counted."""
    for item in items:
        if item.raw is None:
            counts["not_mail"] += 1
        else:
            yield Arriving(_as_text(item.path), item.index, item.raw)


def _as_text(path: Path) -> str:
    """The path as the store can keep it: a byte of its name that is no text becomes its escape."""
    return str(path).encode("utf-8", "backslashreplace").decode("utf-8")


def _result(counts: Counter[str]) -> ImportResult:
    states = {state: counts[state.value] for state in MessageState}
    return ImportResult(
        seen=sum(states.values()),
        requests=states[MessageState.REQUEST],
        unsure=states[MessageState.UNSURE],
        replies=states[MessageState.REPLY],
        ordinary=states[MessageState.ORDINARY],
        duplicates=states[MessageState.DUPLICATE],
        unreadable=states[MessageState.UNREADABLE],
        not_mail=counts["not_mail"],
    )
