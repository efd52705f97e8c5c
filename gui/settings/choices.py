"""What the settings page shows, read in one go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from core.services.build import Desk
from core.services.desk_settings import company_choices
from core.services.desk_settings import law_checked
from core.services.desk_settings import read_settings
from core.services.desk_settings import read_sources
from core.services.desk_settings import source_names
from core.settings import Settings
from core.words import Language
from core.words import Regime


@dataclass(frozen=True, slots=True)
class Choices:
    """The settings, what can be chosen, the databases of the company's data map with their addresses, and the laws."""

    settings: Settings
    companies: tuple[tuple[str, str], ...]
    sources: tuple[str, ...]
    addresses: dict[str, str]
    laws: tuple[tuple[Regime, date], ...]


def read_choices(desk: Desk, language: Language) -> Choices:
    """What can be chosen now. Raises ResourceError, DataMapError."""
    settings = read_settings(desk)
    return Choices(settings, company_choices(language=language), source_names(company=settings.company), read_sources(desk), law_checked())


def address_of(words: str) -> str:
    """The address that was meant: a path of a file stands for an SQLite file; empty where nothing was typed."""
    typed = words.strip()
    return typed if not typed or "://" in typed else f"sqlite:///{Path(typed).as_posix()}"
