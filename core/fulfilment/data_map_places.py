"""Where data lies besides the databases, who outside gets it, and by which rule it is kept: read from the published policy, nothing invented."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from core.companies.profile import Category
from core.companies.profile import CompanyProfile
from core.companies.profile import Words
from core.fulfilment.failures import DataMapError
from core.resources import ROOT
from core.resources import StrictModel
from core.resources import load

PolicyRow = Literal[
    "account_data",
    "children",
    "content",
    "cookies",
    "retention",
    "social_media_data",
    "technical_data",
    "third_parties",
    "uploads",
    "usage_data",
    "where_people_write",
]
Role = Literal["recipient", "processor", "authority"]


class Outside(StrictModel):
    """Someone outside who gets data. `title` and `purpose` stand here only where the profile has none; `country` and `contact` only where the policy names them."""

    role: Role
    policy: PolicyRow
    found_by: Words
    order: Words
    title: Words | None = None
    purpose: Words | None = None
    categories: tuple[str, ...] = ()
    scope: Words | None = None
    country: Words | None = None
    contact: str | None = None


class OwnPlace(StrictModel):
    """A place of the company's own that is no database of the data map: what lies there, and how a person is found there."""

    title: Words
    categories: tuple[str, ...]
    found_by: Words
    policy: PolicyRow


class RetentionRule(StrictModel):
    """Why a category is kept as long as the profile says. `policy` is None where the rule is a law and not the policy; `to_confirm` says what a lawyer must confirm."""

    policy: PolicyRow | None = None
    law: Words | None = None
    to_confirm: Words | None = None


class Places(StrictModel):
    """Everything of one company. `categories` are those that the policy names and the profile has no words for; `unknown` says what the policy leaves open."""

    categories: dict[str, Category] = Field(default_factory=dict)
    places: dict[str, OwnPlace] = Field(default_factory=dict)
    recipients: dict[str, Outside] = Field(default_factory=dict)
    retention: dict[str, RetentionRule] = Field(default_factory=dict)
    unknown: tuple[Words, ...] = ()


def load_places(profile: CompanyProfile) -> Places:
    """`resources/companies/<code>/places.yaml`, checked against the profile; empty where a company has none. Raises ResourceError, DataMapError."""
    path = f"companies/{profile.code}/places.yaml"
    if not (ROOT / path).exists():
        return Places()
    places = load(path, Places)
    _check(places, profile, path)
    return places


def _check(places: Places, profile: CompanyProfile, path: str) -> None:
    known = profile.categories.keys() | places.categories.keys()
    lists = [*(one.categories for one in places.places.values()), *(one.categories for one in places.recipients.values())]
    named = {code for codes in lists for code in codes} | places.retention.keys()
    if named - known:
        raise DataMapError(path=path, reason=f"it names the unknown category {min(named - known)}")
    nameless = [code for code, one in places.recipients.items() if code not in profile.recipients and not (one.title and one.purpose)]
    if nameless:
        raise DataMapError(path=path, reason=f"{nameless[0]} has neither a name nor a purpose")
    if profile.recipients.keys() - places.recipients.keys():
        raise DataMapError(path=path, reason=f"it says nothing of {min(profile.recipients.keys() - places.recipients.keys())}")
