"""The first start: a new desk with what the operator chose, and a first look at the mail."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from sqlalchemy import select

from core.adapters.key_store import KeyStore
from core.services.build import Desk
from core.services.build import open_desk
from core.services.desk_settings import change_settings
from core.services.desk_settings import has_settings
from core.services.desk_settings import read_settings
from core.services.desk_settings import set_source
from core.services.desk_settings import source_names
from core.services.inbox import count_messages
from core.services.mail_import import import_mail
from core.services.spellings import composed
from core.store.tables import MessageRow
from core.words import Kind
from core.words import Language
from core.words import MessageState

SHORTEST = 12  # characters of a passphrase
_FEW_SIGNS, _LONG, _WORDS = 6, 20, 4


class Strength(StrEnum):
    """How well a passphrase stands against guessing, in words."""

    SHORT = "short"
    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


@dataclass(frozen=True, slots=True)
class FirstLook:
    """What the mail holds as far as it was read: messages, requests by kind (most frequent first), and those somebody has to look at."""

    seen: int
    requests: int
    unsure: int
    kinds: tuple[tuple[Kind, int], ...]


def strength_of(passphrase: str) -> Strength:
    """How strong a passphrase is: by its length, how many different signs it has, and its words."""
    kept = composed(passphrase).strip()
    if len(kept) < SHORTEST:
        return Strength.SHORT
    if len(set(kept.casefold())) < _FEW_SIGNS:
        return Strength.WEAK
    return Strength.STRONG if len(set(kept.casefold().split())) >= _WORDS or len(kept) >= _LONG else Strength.FAIR


def begin_desk(*, folder: Path, passphrase: str | None, language: Language, company: str, key_store: KeyStore | None = None) -> Desk:
    """Make the desk in `folder` and keep language and company. Raises what `open_desk` raises."""
    desk = open_desk(folder=folder, passphrase=passphrase, key_store=key_store)
    keep_choices(desk, language=language, company=company)
    return desk


def keep_choices(desk: Desk, *, language: Language, company: str, operator: str = "") -> None:
    """Keep language, company and the operator's name (empty: as before), where they are others than before, or nothing was chosen yet."""
    before = read_settings(desk)
    after = before.model_copy(update={"language": language, "company": company, "operator": operator or before.operator})
    if after != before or not has_settings(desk):
        change_settings(desk, settings=after)


def connect_database(desk: Desk, *, company: str, database: Path) -> None:
    """Let every source of the company lie in the SQLite file `database`. Raises what `set_source` raises."""
    for name in source_names(company=company):
        set_source(desk, name=name, address=f"sqlite:///{database}")


def look_so_far(desk: Desk) -> FirstLook:
    """What was found in the mail up to now; quick, while an import runs."""
    totals = count_messages(desk)
    states = dict(totals.states)
    with desk.store.reading() as session:
        rows = session.scalars(select(MessageRow.kinds).where(MessageRow.state == MessageState.REQUEST))
        kinds = Counter(Kind(kind) for row in rows for kind in row)
    unsure = states.get(MessageState.UNSURE, 0) + states.get(MessageState.UNREADABLE, 0)
    return FirstLook(totals.seen, states.get(MessageState.REQUEST, 0), unsure, tuple(kinds.most_common()))


def set_up_desk(
    *,
    folder: Path,
    passphrase: str | None,
    language: Language,
    company: str,
    database: Path | None,
    mail: Sequence[Path],
    report: Callable[[int, int], None] = lambda _done, _total: None,
    stopped: Callable[[], bool] = lambda: False,
    key_store: KeyStore | None = None,
) -> Desk:
    """All pages of the first start in one go. Raises what opening, connecting and importing raise."""
    desk = begin_desk(folder=folder, passphrase=passphrase, language=language, company=company, key_store=key_store)
    if database is not None:
        connect_database(desk, company=company, database=database)
    if mail:
        import_mail(desk, paths=mail, report=report, stopped=stopped)
    return desk
