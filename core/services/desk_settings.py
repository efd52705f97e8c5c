"""The settings of the desk and the addresses of the company's databases."""

from __future__ import annotations

from pydantic import ValidationError
from sqlalchemy import select
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from core.companies.profile import company_codes
from core.companies.profile import load_company
from core.errors import KnownError
from core.resources import ROOT
from core.services.build import Desk
from core.services.changed import Changed
from core.services.changed import Shown
from core.services.failures import PasswordInAddressError
from core.settings import Settings
from core.store.tables import SettingRow
from core.words import Language

_SETTINGS, _SOURCES = "settings", "sources"
DRIVERS = frozenset({"sqlite", "postgresql", "postgresql+psycopg"})
_NO_ADDRESS = "it is not the address of a database that the desk can open"


class UnknownSettingError(KnownError):
    """A setting or a value of it that this version does not have."""

    sentence = "The setting {name} cannot have this value."
    remedy = "Choose one of the values that are offered; nothing was changed."


def read_settings(desk: Desk) -> Settings:
    """What the operator chose, or the defaults."""
    return Settings.model_validate(_read(desk, _SETTINGS))


def has_settings(desk: Desk) -> bool:
    """Whether anything was chosen yet: a choice that is the same as the default is one, too."""
    return bool(_read(desk, _SETTINGS))


def change_settings(desk: Desk, *, settings: Settings) -> Changed:
    """Keep the settings."""
    old, new = read_settings(desk).model_dump(mode="json"), settings.model_dump(mode="json")
    names = " ".join(name for name in new if new[name] != old[name])
    _write(desk, _SETTINGS, new, act="settings_changed", names=names)
    return Changed(frozenset({Shown.SETTINGS, Shown.CASES, Shown.MESSAGES}))


def change_setting(desk: Desk, *, name: str, value: str | int | bool) -> Changed:
    """Change one setting and leave the others as they are. Raises UnknownSettingError for a name or a value that there is not."""
    old = read_settings(desk).model_dump(mode="json")
    try:
        new = Settings.model_validate({**old, name: value})
    except ValidationError as error:
        raise UnknownSettingError(name=name) from error
    return change_settings(desk, settings=new)


def read_sources(desk: Desk) -> dict[str, str]:
    """The company's databases: name in the data map → address (SQLAlchemy URL without a password)."""
    return {str(name): str(url) for name, url in _read(desk, _SOURCES).items()}


def set_source(desk: Desk, *, name: str, address: str) -> Changed:
    """Where the database `name` lies. Raises SourceAddressError, PasswordInAddressError; nothing is opened."""
    from core.adapters.databases import SourceAddressError  # noqa: PLC0415  every process reads the settings, few say where a database lies

    try:
        url = make_url(address)
    except (ArgumentError, ValueError) as error:
        raise SourceAddressError(source=name, reason=_NO_ADDRESS) from error
    if url.drivername not in DRIVERS:
        raise SourceAddressError(source=name, reason=_NO_ADDRESS)
    if url.password is not None:
        raise PasswordInAddressError
    sources = {**read_sources(desk), name: address}
    _write(desk, _SOURCES, sources, act="source_set", names=name)
    return Changed(frozenset({Shown.SETTINGS}))


def remove_source(desk: Desk, *, name: str) -> Changed:
    """Forget where the database `name` lies, as before it was set."""
    sources = {known: address for known, address in read_sources(desk).items() if known != name}
    _write(desk, _SOURCES, sources, act="source_removed", names=name)
    return Changed(frozenset({Shown.SETTINGS}))


def company_choices(*, language: Language = Language.EN) -> tuple[tuple[str, str], ...]:
    """The companies that can be chosen: code and name. Raises ResourceError."""
    return tuple((code, load_company(code).letterhead.name[language]) for code in company_codes())


def source_names(*, company: str) -> tuple[str, ...]:
    """The databases that the company's data map speaks of; none without a map. Raises ResourceError, DataMapError."""
    from core.services.find import read_data_map  # noqa: PLC0415  as above

    data_map = load_company(company).data_map
    return tuple(read_data_map(path=ROOT / data_map).sources) if data_map else ()


def _read(desk: Desk, name: str) -> dict[str, object]:
    with desk.store.reading() as session:
        row = session.scalar(select(SettingRow).where(SettingRow.name == name))
        return dict(row.value) if row else {}


def _write(desk: Desk, name: str, value: dict[str, object] | dict[str, str], *, act: str, names: str) -> None:
    with desk.store.unit_of_work(desk.operator) as work:
        row = work.session.get(SettingRow, name)
        if row is None:
            work.session.add(SettingRow(name=name, value=dict(value)))
        else:
            row.value = dict(value)
        work.record(act, at=desk.clock(), names=names)
