"""What the operator wrote down of somebody outside where the policy is silent: the country, and the contact for an order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from core.companies.profile import load_company
from core.fulfilment.data_map_places import load_places
from core.services.build import Desk
from core.services.changed import Changed
from core.services.changed import Shown
from core.services.failures import NoSuchRecipientError
from core.store.tables import SettingRow

NOTED = "recipient_facts"


@dataclass(frozen=True, slots=True)
class Noted:
    """Country and contact of one recipient, in the operator's words; empty where nothing was written down."""

    country: str = ""
    contact: str = ""


def note_recipient(desk: Desk, *, company: str, recipient: str, country: str, contact: str) -> Changed:
    """Keep the country and the contact of a recipient; empty words take them away. Raises NoSuchRecipientError, ResourceError."""
    if recipient not in load_places(load_company(company)).recipients:
        raise NoSuchRecipientError(recipient=recipient)
    words = {"country": " ".join(country.split()), "contact": " ".join(contact.split())}
    with desk.store.unit_of_work(desk.operator) as work:
        row = work.session.get(SettingRow, NOTED)
        if row is None:
            row = SettingRow(name=NOTED, value={})
            work.session.add(row)
        row.value = {**row.value, company: {**row.value.get(company, {}), recipient: words}}
        work.record("recipient_noted", at=desk.clock(), names=recipient)
    return Changed(frozenset({Shown.SETTINGS}))


def noted_recipients(desk: Desk, *, company: str) -> dict[str, Noted]:
    """What was written down of each recipient of a company."""
    with desk.store.reading() as session:
        row = session.scalar(select(SettingRow).where(SettingRow.name == NOTED))
        kept: dict[str, Any] = dict(row.value).get(company, {}) if row else {}
    return {code: Noted(**words) for code, words in kept.items()}
