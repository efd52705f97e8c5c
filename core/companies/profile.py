"""The company profile: what POLICY says of a company, as data that every station reads."""

from __future__ import annotations

from core.resources import StrictModel
from core.resources import load
from core.resources import names
from core.words import Language
from core.words import Regime

Words = dict[Language, str]


class Letterhead(StrictModel):
    """What stands at the head and foot of a letter. `address` may have several lines."""

    name: Words
    address: Words
    email: str
    signer: Words
    signer_role: Words


class Category(StrictModel):
    """One category of personal data: what, why and how long, in the words that a letter uses."""

    title: Words
    purpose: Words
    retention: Words
    recipients: tuple[str, ...] = ()


class Recipient(StrictModel):
    """Someone outside who may get data, and for what."""

    title: Words
    purpose: Words


class ContactTable(StrictModel):
    """Where the company itself keeps people's addresses: table and columns of one source of the data map."""

    source: str
    table: str
    address: str
    known_since: str
    account: str


class CompanyProfile(StrictModel):
    """One company. `origins` and `methods` are codes of the letters' words: where data comes from, and what is done with it. `data_map` is a path under `resources`; `time_zone` an IANA name; `country` ISO 3166-1."""

    code: str
    products: tuple[str, ...]
    mailbox: str
    authserv_id: str
    home_regime: Regime
    country: str
    time_zone: str
    languages: tuple[Language, ...]
    letterhead: Letterhead
    categories: dict[str, Category]
    recipients: dict[str, Recipient]
    promises: dict[str, Words]
    supervisor: Words
    origins: tuple[str, ...] = ()
    methods: tuple[str, ...] = ()
    automated_decisions: bool | None = None
    minimum_age: int | None = None
    retention_days_after_deletion: int | None = None
    data_map: str | None = None
    contacts: ContactTable | None = None


def load_company(code: str) -> CompanyProfile:
    """The profile `resources/companies/<code>.yaml`. Raises ResourceError."""
    return load(f"companies/{code}.yaml", CompanyProfile)


def company_codes() -> tuple[str, ...]:
    """Codes of the profiles that ship; a data map lies in a folder of its own beside them."""
    files = names("companies")
    return tuple(file.removeprefix("companies/").removesuffix(".yaml") for file in files if file.count("/") == 1)
