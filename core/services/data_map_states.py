"""What the last check of each database said, kept in the store: counts and codes only, nothing of a person."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from typing import Literal

from sqlalchemy import select
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from core.adapters.database_checks import SourceFileMissingError
from core.adapters.database_checks import SourceNotADatabaseError
from core.adapters.databases import SourceAddressError
from core.adapters.databases import SourceFailedError
from core.adapters.databases import SourcePasswordError
from core.adapters.databases import SourceUnavailableError
from core.companies.profile import load_company
from core.errors import KnownError
from core.fulfilment.failures import DriftError
from core.resources import ROOT
from core.services.build import Desk
from core.services.desk_settings import read_settings
from core.services.desk_settings import read_sources
from core.services.failures import SourceTablesClosedError
from core.services.find import read_data_map
from core.store.tables import SettingRow
from core.store.unit_of_work import UnitOfWork

STATES = "source_states"
FAILURES: tuple[type[KnownError], ...] = (
    SourceAddressError,
    SourceFailedError,
    SourceFileMissingError,
    SourceNotADatabaseError,
    SourcePasswordError,
    SourceTablesClosedError,
    SourceUnavailableError,
    DriftError,
)
Condition = Literal["no_address", "unchecked", "good", "failed"]


@dataclass(frozen=True, slots=True)
class SourceState:
    """One database of a company's data map. `address` never holds a password; `rows` per table; `can_change` None where it is not known.

    `checked_at` is the last check of this very address, `last_success` the last one without a failure.
    """

    name: str
    address: str
    condition: Condition
    tables: int
    checked_at: datetime | None = None
    last_success: datetime | None = None
    failure: KnownError | None = None
    found: int = 0
    rows: Mapping[str, int] | None = None
    can_change: bool | None = None

    @property
    def total(self) -> int:
        """All rows of the tables that were counted."""
        return sum((self.rows or {}).values())


def source_states(desk: Desk, company: str | None = None) -> tuple[SourceState, ...]:
    """Each database of the company's data map (of the company in the settings) with what is known of it. Opens no database. Raises ResourceError, DataMapError."""
    profile = load_company(company or read_settings(desk).company)
    if profile.data_map is None:
        return ()
    addresses, kept = read_sources(desk), _read_states(desk)
    data_map = read_data_map(path=ROOT / profile.data_map)
    return tuple(_state(name, len(source.tables), addresses.get(name, ""), kept.get(name, {})) for name, source in data_map.sources.items())


def keep_states(work: UnitOfWork, states: Sequence[SourceState], addresses: Mapping[str, str]) -> None:
    """Keep what a check said, each with the address that was checked."""
    row = work.session.get(SettingRow, STATES)
    if row is None:
        row = SettingRow(name=STATES, value={})
        work.session.add(row)
    row.value = {**row.value, **{state.name: _as_data(state, addresses[state.name]) for state in states}}


def shown_address(address: str) -> str:
    """An address as it may be shown: without its password."""
    try:
        return make_url(address).render_as_string(hide_password=True)
    except (ArgumentError, ValueError):
        return ""


def _state(name: str, tables: int, address: str, kept: Mapping[str, Any]) -> SourceState:
    shown = shown_address(address)
    if not address:
        return SourceState(name, shown, "no_address", tables)
    last_success = _moment(kept.get("last_success"))
    if kept.get("address") != shown:
        return SourceState(name, shown, "unchecked", tables)
    failure = _failure(kept.get("failure"))
    return SourceState(
        name,
        shown,
        "failed" if failure else "good",
        tables,
        _moment(kept["checked_at"]),
        last_success,
        failure,
        kept["found"],
        kept["rows"],
        kept["can_change"],
    )


def _as_data(state: SourceState, address: str) -> dict[str, Any]:
    failure = state.failure
    return {
        "address": shown_address(address),
        "checked_at": state.checked_at.isoformat() if state.checked_at else None,
        "last_success": state.last_success.isoformat() if state.last_success else None,
        "failure": {"code": failure.code, "values": {name: str(value) for name, value in failure.values.items()}} if failure else None,
        "found": state.found,
        "rows": dict(state.rows) if state.rows is not None else None,
        "can_change": state.can_change,
    }


def _failure(data: Mapping[str, Any] | None) -> KnownError | None:
    if data is None:
        return None
    kinds = {kind.__new__(kind).code: kind for kind in FAILURES}
    return kinds.get(data["code"], SourceUnavailableError)(**data["values"])


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _read_states(desk: Desk) -> dict[str, Any]:
    with desk.store.reading() as session:
        row = session.scalar(select(SettingRow).where(SettingRow.name == STATES))
        return dict(row.value) if row else {}
