"""The data map as it is shown: databases, who outside gets what, how long it is kept, and the matrix of category and place. Opens no database."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from core.companies.profile import Category
from core.companies.profile import CompanyProfile
from core.companies.profile import Words
from core.companies.profile import load_company
from core.fulfilment.data_map import DataMap
from core.fulfilment.data_map import OnErasure
from core.fulfilment.data_map_places import Places
from core.fulfilment.data_map_places import load_places
from core.resources import ROOT
from core.services.build import Desk
from core.services.data_map_recipients import Noted
from core.services.data_map_recipients import noted_recipients
from core.services.data_map_states import SourceState
from core.services.data_map_states import source_states
from core.services.desk_settings import company_choices
from core.services.desk_settings import read_settings
from core.services.find import read_data_map
from core.words import Language

__all__ = ["SourceState", "source_states", "view_data_map"]
PlaceKind = Literal["database", "own", "recipient", "processor", "authority"]


@dataclass(frozen=True, slots=True)
class TableWay:
    """A table and how a person is found in it: by which identities, and over which other tables."""

    table: str
    identities: tuple[str, ...]
    over: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """What of a category lies in a place. Without tables and words nothing does."""

    ways: tuple[TableWay, ...] = ()
    words: str = ""

    def __bool__(self) -> bool:
        return bool(self.ways or self.words)


@dataclass(frozen=True, slots=True)
class PlaceColumn:
    """One place: its code, its name (a database's own name) and what kind of place it is."""

    code: str
    title: str
    kind: PlaceKind


@dataclass(frozen=True, slots=True)
class CategoryRow:
    """One category with its cells, in the order of the places."""

    title: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class RecipientCard:
    """Someone outside. `scope` stands where no list of categories fits; `country` and `contact` are empty where nobody knows them, `noted` is what the operator wrote down."""

    code: str
    title: str
    role: str
    purpose: str
    categories: tuple[str, ...]
    scope: str
    found_by: str
    order: str
    country: str
    contact: str
    noted: Noted
    policy: str


@dataclass(frozen=True, slots=True)
class ErasureRule:
    """What an erasure does with some tables of a category; reason, law and end only where they are kept."""

    act: str
    tables: tuple[str, ...]
    reason: str
    citation: str
    until: str


@dataclass(frozen=True, slots=True)
class RetentionCard:
    """How long a category is kept. `policy` is a row of the policy, `law` words of a law; both empty where neither is known."""

    title: str
    purpose: str
    keeps: str
    policy: str
    law: str
    to_confirm: str
    erasure: tuple[ErasureRule, ...]


@dataclass(frozen=True, slots=True)
class DataMapView:
    """Everything of one company. `searchable` says whether it has a map of databases; `unknown` what its policy leaves open."""

    company: str
    companies: tuple[tuple[str, str], ...]
    searchable: bool
    sources: tuple[SourceState, ...]
    recipients: tuple[RecipientCard, ...]
    retention: tuple[RetentionCard, ...]
    days_after_deletion: int | None
    places: tuple[PlaceColumn, ...]
    matrix: tuple[CategoryRow, ...]
    unknown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Known:
    """What a cell of the matrix is made from."""

    places: Places
    data_map: DataMap
    language: Language


def view_data_map(desk: Desk, *, company: str | None = None, language: Language = Language.EN) -> DataMapView:
    """The data map of a company (of the one in the settings). Raises ResourceError, DataMapError."""
    profile = load_company(company or read_settings(desk).company)
    places = load_places(profile)
    data_map = read_data_map(path=ROOT / Path(profile.data_map)) if profile.data_map else DataMap(sources={})
    categories = {**profile.categories, **places.categories}
    columns, known = _columns(data_map, places, profile, language), _Known(places, data_map, language)
    noted = noted_recipients(desk, company=profile.code)
    return DataMapView(
        company=profile.code,
        companies=company_choices(language=language),
        searchable=bool(data_map.sources),
        sources=source_states(desk, profile.code),
        recipients=tuple(_recipient(code, profile, places, noted.get(code, Noted()), language) for code in places.recipients),
        retention=tuple(_retention(code, one, places, data_map, language) for code, one in categories.items()),
        days_after_deletion=profile.retention_days_after_deletion,
        places=columns,
        matrix=tuple(
            CategoryRow(one.title[language], tuple(_cell(code, one, column, known) for column in columns)) for code, one in categories.items()
        ),
        unknown=tuple(words[language] for words in places.unknown),
    )


def _said(words: Words | None, language: Language) -> str:
    return words[language] if words else ""


def _recipient(code: str, profile: CompanyProfile, places: Places, noted: Noted, language: Language) -> RecipientCard:
    one, known, categories = places.recipients[code], profile.recipients.get(code), {**profile.categories, **places.categories}
    gets = [name for name, category in categories.items() if code in category.recipients or name in one.categories]
    return RecipientCard(
        code=code,
        title=_said(one.title or (known.title if known else None), language),
        role=one.role,
        purpose=_said(one.purpose or (known.purpose if known else None), language),
        categories=tuple(categories[name].title[language] for name in gets),
        scope=_said(one.scope, language),
        found_by=one.found_by[language],
        order=one.order[language],
        country=noted.country or _said(one.country, language),
        contact=noted.contact or one.contact or "",
        noted=noted,
        policy=one.policy,
    )


def _retention(code: str, category: Category, places: Places, data_map: DataMap, language: Language) -> RetentionCard:
    rule = places.retention.get(code)
    return RetentionCard(
        title=category.title[language],
        purpose=category.purpose[language],
        keeps=category.retention[language],
        policy=(rule.policy or "") if rule else "",
        law=_said(rule.law, language) if rule else "",
        to_confirm=_said(rule.to_confirm, language) if rule else "",
        erasure=_erasure(code, data_map, language),
    )


def _erasure(code: str, data_map: DataMap, language: Language) -> tuple[ErasureRule, ...]:
    """Tables of a category with the same fate stand together."""
    fates: dict[tuple[str, str, str, str], list[str]] = {}
    for source in data_map.sources.values():
        for table, rule in source.tables.items():
            if rule.category == code:
                fates.setdefault(_fate(rule.on_erasure, language), []).append(table)
    return tuple(ErasureRule(act, tuple(tables), reason, citation, until) for (act, reason, citation, until), tables in fates.items())


def _fate(rule: OnErasure, language: Language) -> tuple[str, str, str, str]:
    act = "delete_or_mask" if rule.mask_if_referenced else rule.act
    return act, _said(rule.reason, language), rule.citation or "", _said(rule.until, language)


def _columns(data_map: DataMap, places: Places, profile: CompanyProfile, language: Language) -> tuple[PlaceColumn, ...]:
    databases = [PlaceColumn(name, name, "database") for name in data_map.sources]
    own = [PlaceColumn(code, one.title[language], "own") for code, one in places.places.items()]
    outside = [
        PlaceColumn(code, _said(one.title or profile.recipients[code].title, language), one.role)
        for code, one in places.recipients.items()
        if one.role != "authority"  # nothing lies there that could be looked up
    ]
    return (*databases, *own, *outside)


def _cell(code: str, category: Category, column: PlaceColumn, known: _Known) -> Cell:
    if column.kind == "database":
        return Cell(ways=_ways(code, column.code, known.data_map))
    if column.kind == "own":
        place = known.places.places[column.code]
        return Cell(words=place.found_by[known.language] if code in place.categories else "")
    outside = known.places.recipients[column.code]
    holds = column.code in category.recipients or code in outside.categories
    return Cell(words=outside.found_by[known.language] if holds else "")


def _ways(code: str, source: str, data_map: DataMap) -> tuple[TableWay, ...]:
    tables = data_map.sources[source].tables
    return tuple(TableWay(name, tuple(rule.identities), _over(source, name, data_map)) for name, rule in tables.items() if rule.category == code)


def _over(source: str, table: str, data_map: DataMap) -> tuple[str, ...]:
    """The tables from which a search comes to this one."""
    over: dict[str, None] = {}
    for holder_source, holder, link in data_map.links():
        target_source, target, _column = link.target(holder_source)
        if (holder_source, holder) == (source, table) and link.direction != "to":
            over[target] = None
        if (target_source, target) == (source, table) and link.direction != "from":
            over[holder] = None
    return tuple(over)
