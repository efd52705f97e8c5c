"""What the settings page shows, read in one go."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from core.companies.profile import load_company
from core.services.about import About
from core.services.about import read_about
from core.services.build import Desk
from core.services.desk_settings import company_choices
from core.services.desk_settings import read_settings
from core.services.desk_settings import read_sources
from core.services.desk_settings import source_names
from core.services.law_packs import LawPack
from core.services.law_packs import law_packs
from core.services.lock import UnlockedBy
from core.services.lock import unlocked_by
from core.services.mailboxes import list_mailboxes
from core.settings import Settings
from core.words import Language


@dataclass(frozen=True, slots=True)
class Choices:
    """The settings, what can be chosen, the databases of the data map with their addresses, the laws today, what unlocks, the program's parts, and the addresses of the mailboxes that are read.

    `country` and `year` are the company's country and the present year, for the list of holidays; `letters` the languages that its letters have.
    """

    settings: Settings
    companies: tuple[tuple[str, str], ...]
    sources: tuple[str, ...]
    addresses: dict[str, str]
    laws: tuple[LawPack, ...]
    unlocked_by: UnlockedBy
    about: About
    country: str
    year: int
    letters: tuple[Language, ...]
    mailboxes: tuple[str, ...]


def read_choices(desk: Desk, language: Language) -> Choices:
    """What can be chosen now. Raises ResourceError, DataMapError."""
    settings, today = read_settings(desk), desk.clock().date()
    profile = load_company(settings.company)
    return Choices(
        settings=settings,
        companies=company_choices(language=language),
        sources=source_names(company=settings.company),
        addresses=read_sources(desk),
        laws=law_packs(day=today, language=language),
        unlocked_by=unlocked_by(desk),
        about=read_about(),
        country=profile.country,
        year=today.year,
        letters=profile.languages,
        mailboxes=tuple(one.address for one in list_mailboxes(desk)),
    )


def address_of(words: str) -> str:
    """The address that was meant: a path of a file stands for an SQLite file; empty where nothing was typed."""
    typed = words.strip()
    return typed if not typed or "://" in typed else f"sqlite:///{Path(typed).as_posix()}"
