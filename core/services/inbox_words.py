"""Help when a search finds nothing: the nearest words that the mail does hold, and how often."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sqlalchemy import func
from sqlalchemy import select
from sqlalchemy import text
from sqlalchemy.orm import Session

from core.folding import fold
from core.services.build import Desk
from core.services.inbox import search_expression
from core.store.tables import CaseRow
from core.store.tables import MessageRow
from core.words import CaseState

SHORTEST, FAR, LONG = 3, 2, 6  # letters of a word that is looked for; edits; letters from which two edits count
_WORD = re.compile(r"\w+")
_VOCABULARY = text(
    """SELECT term, doc FROM messages_fts_words WHERE term >= :first AND term < :after AND length(term) BETWEEN :shortest AND :longest"""
)
_HOLDS = text("messages.id IN (SELECT rowid FROM messages_fts WHERE messages_fts MATCH :words)")


@dataclass(frozen=True, slots=True)
class Nearest:
    """Words that are found instead of those typed, spelt as in the mail: in how many messages and closed cases they stand."""

    words: str
    messages: int
    closed_cases: int


def nearest_words(desk: Desk, *, words: str) -> Nearest | None:
    """Every word that no message holds gives way to the nearest known one with the same first letter; None where one has none near."""
    with desk.store.reading() as session:
        nearest = [_nearest_to(session, word) for word in _WORD.findall(words)]
        if not nearest or any(one is None for one in nearest):
            return None
        spelt = " ".join(one for one in nearest if one)
        found = _HOLDS.bindparams(words=search_expression(spelt))
        messages = session.scalar(select(func.count()).select_from(MessageRow).where(found)) or 0
        cases = select(func.count(CaseRow.id.distinct())).join(MessageRow, MessageRow.case_id == CaseRow.id)
        closed = session.scalar(cases.where(found, CaseRow.state == CaseState.CLOSED)) or 0
    return Nearest(spelt, messages, closed) if messages else None


def distance(one: str, other: str, most: int) -> int:
    """How many letters are to be put in, left out, changed or swapped with their neighbour; `most` + 1 where there are more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before, row = list[int](), list(range(len(other) + 1))
    for place, letter in enumerate(one, start=1):
        earlier, before, row = before, row, [place]
        for number, second in enumerate(other, start=1):
            cost = min(before[number] + 1, row[number - 1] + 1, before[number - 1] + (letter != second))
            if place > 1 and number > 1 and (letter, second) == (other[number - 2], one[place - 2]):
                cost = min(cost, earlier[number - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def _nearest_to(session: Session, word: str) -> str | None:
    """The word itself where a message holds it, else the nearest; of several the most frequent."""
    folded = fold(word)
    if session.execute(text("SELECT 1 FROM messages_fts WHERE messages_fts MATCH :words LIMIT 1"), {"words": search_expression(word)}).first():
        return word
    if len(folded) < SHORTEST:
        return None
    most = FAR if len(folded) >= LONG else 1
    bounds = {"first": folded[0], "after": folded[0] + "\U0010ffff", "shortest": len(folded) - most, "longest": len(folded) + most}
    near = ((distance(folded, term, most), -count, term) for term, count in session.execute(_VOCABULARY, bounds))
    best = min((one for one in near if one[0] <= most), default=None)
    return _spelling(session, best[2]) if best else None


def _spelling(session: Session, term: str) -> str:
    """A folded word as the newest message that holds it spells it."""
    exact = f'"{term}"'
    columns = (MessageRow.subject, MessageRow.sender_name, MessageRow.sender_address, MessageRow.text)
    row = session.execute(select(*columns).where(_HOLDS.bindparams(words=exact)).order_by(MessageRow.id.desc()).limit(1)).first()
    spellings = (word for part in row or () for word in _WORD.findall(part) if fold(word) == term)
    return next(spellings, term)
