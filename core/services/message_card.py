"""What stands around one message when it is read: what is known of its sender, why a law is suggested, its source, and where it may belong."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sqlalchemy import func
from sqlalchemy import select
from sqlalchemy.orm import Session

from core.adapters.databases import Database
from core.companies.profile import load_company
from core.mail.reading import read_headers
from core.services.build import Desk
from core.services.desk_settings import read_settings
from core.services.desk_settings import read_sources
from core.services.inbox import MessageView
from core.services.inbox import raw_bytes
from core.services.inbox import show_message
from core.store.tables import CaseRow
from core.store.tables import ContactRow
from core.store.tables import LineRow
from core.triage.regimes import name_clues
from core.words import CaseState
from core.words import Kind
from core.words import MessageState

LONGEST_SOURCE = 200_000  # characters of the original that are shown
_OFFICES = frozenset({"gov", "gouv", "gob", "europa"})
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff]")
_MOST_CASES = 200


@dataclass(frozen=True, slots=True)
class Card:
    """One message with what stands around it.

    `badges` are codes: known_address (it stands in the company's records), same_address (only in a request, which proves nothing), child, authority,
    attachment, more_rights, reply; `clues` what pointed to the law: (phone, ending, language or named; its value).
    """

    view: MessageView
    badges: tuple[str, ...]
    clues: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Source:
    """A message as it came, harmless to show. `text` is cut after 200,000 characters where `cut` says so; `size` in bytes."""

    headers: tuple[tuple[str, str], ...]
    text: str
    size: int
    cut: bool


@dataclass(frozen=True, slots=True)
class CaseChoice:
    """An open case that a message may belong to; `likely` where the message names it or comes from its person."""

    number: str
    person: str
    kinds: tuple[Kind, ...]
    likely: bool


def show_card(desk: Desk, *, message: int) -> Card:
    """One message with its badges and the reasons for its law. Raises NoSuchMessageError."""
    view = show_message(desk, message=message)
    with desk.store.reading() as session:
        known = _acquaintance(session, view)
    clues = name_clues(view.regime, view.line.language, dict(view.identifiers), view.sender_address)
    return Card(view, tuple(_badges(view, known)), clues)


def show_source(desk: Desk, *, message: int) -> Source:
    """The headers as they were read and the bytes as text: control and direction-changing characters stand as �. Raises NoSuchMessageError."""
    raw = raw_bytes(desk, message=message)
    text = raw[: LONGEST_SOURCE * 4].decode("utf-8", "replace").replace("\r\n", "\n")
    shown = _UNSAFE.sub("�", text[:LONGEST_SOURCE])
    return Source(read_headers(raw).headers, shown, len(raw), len(text) > LONGEST_SOURCE or len(raw) > LONGEST_SOURCE * 4)


def known_accounts(desk: Desk, *, message: int, company: str | None = None) -> int | None:
    """How many accounts of the company bear the sender's address; None where there is no database to ask. Raises the database's failures."""
    view = show_message(desk, message=message)
    table, sources = load_company(company or read_settings(desk).company).contacts, read_sources(desk)
    if table is None or table.source not in sources or not view.sender_address:
        return None
    database = Database(table.source, sources[table.source], read_only=True)
    try:
        rows = database.ask(table.table, table.address, (view.sender_address,), ignore_case=True)
    finally:
        database.close()
    return len({str(row[table.account]) for row in rows})


def likely_cases(desk: Desk, *, message: int) -> tuple[CaseChoice, ...]:
    """The open cases, first those that the message names or whose person wrote it, then the newest. At most 200. Raises NoSuchMessageError."""
    view = show_message(desk, message=message)
    named = {*dict(view.identifiers).get("case_number", ()), view.line.case or ""}
    sender = view.sender_address.casefold()
    with desk.store.reading() as session:
        rows = session.scalars(select(CaseRow).where(CaseRow.state != CaseState.CLOSED).order_by(CaseRow.id.desc()).limit(_MOST_CASES)).all()
        kinds: dict[int, list[Kind]] = {}
        for line in session.scalars(select(LineRow).where(LineRow.case_id.in_([row.id for row in rows])).order_by(LineRow.id)):
            kinds.setdefault(line.case_id, []).append(Kind(line.kind))
        choices = [
            CaseChoice(row.number, row.person_name, tuple(kinds.get(row.id, ())), row.number in named or sender == row.person_address.casefold())
            for row in rows
        ]
    return tuple(sorted(choices, key=lambda one: not one.likely))


def _acquaintance(session: Session, view: MessageView) -> str:
    """Where the sender's address stands in the desk already: `known_address` in the company's records, `same_address` only as that of a case's person."""
    sender = view.sender_address.casefold()
    if not sender:
        return ""
    contact = select(ContactRow.id).where(func.lower(ContactRow.address) == sender).limit(1)
    if session.scalar(contact) is not None:
        return "known_address"
    opened = "" if view.line.state is MessageState.REPLY else view.line.case or ""  # the case's address is this very message's
    person = select(CaseRow.id).where(func.lower(CaseRow.person_address) == sender, CaseRow.number != opened).limit(1)
    return "same_address" if session.scalar(person) is not None else ""


def _badges(view: MessageView, known: str) -> list[str]:
    domain = view.sender_address.rpartition("@")[2].casefold().split(".")
    table = {
        "known_address": known == "known_address",
        "same_address": known == "same_address",
        "child": Kind.CHILD in view.line.kinds,
        "authority": not _OFFICES.isdisjoint(domain),
        "attachment": bool(view.attachments),
        "more_rights": len(view.line.kinds) > 1,
        "reply": view.line.state is MessageState.REPLY and view.line.case is not None,
    }
    return [name for name, holds in table.items() if holds]
