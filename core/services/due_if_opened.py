"""The day by which a message would have to be answered if a case were opened from it: what a list shows before anybody opens it."""

from __future__ import annotations

import functools
from datetime import date
from datetime import datetime

from sqlalchemy.orm import Session

from core.companies.profile import CompanyProfile
from core.companies.profile import load_company
from core.errors import KnownError
from core.law.clock import work_out_deadline
from core.law.deadline import Receipt
from core.settings import Settings
from core.store.tables import SettingRow
from core.words import Kind
from core.words import Regime

KEPT = 4096


def country_of(regime: Regime, profile: CompanyProfile) -> str:
    """The country whose calendar counts: the company's own where its law applies, else none is known yet."""
    return profile.country if regime is profile.home_regime else ""


def chosen_company(session: Session) -> CompanyProfile:
    """The company that the settings name."""
    row = session.get(SettingRow, "settings")
    return load_company(Settings.model_validate(dict(row.value) if row else {}).company)


def due_if_opened(profile: CompanyProfile, *, regime: str | None, kind: Kind, arrived_at: datetime) -> date | None:
    """The day, as the suggestion of a case works it out; None where the clock knows none. `arrived_at` is aware."""
    law = Regime(regime) if regime else profile.home_regime
    return _due(law, kind, country_of(law, profile), arrived_at.replace(minute=0, second=0, microsecond=0))


@functools.lru_cache(KEPT)
def _due(law: Regime, kind: Kind, country: str, hour: datetime) -> date | None:
    """Days begin at full hours in the zones of every law, so that the hour tells as much as the moment."""
    try:
        return work_out_deadline(Receipt(law, kind, hour, country or None)).due
    except KnownError:
        return None  # no rule in force on that day, or no calendar: the message itself says so when it is looked at
