"""Message → Verdict: is this a privacy request, of which kinds, and by which words. In doubt it is unsure, never ordinary."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Sequence
from dataclasses import dataclass

from core.mail.message import Message
from core.triage.identifiers import find_identifiers
from core.triage.language import UNKNOWN
from core.triage.language import tell_language
from core.triage.phrases import Found
from core.triage.phrases import PhraseBook
from core.triage.regimes import tell_regime
from core.triage.verdict import Reason
from core.triage.verdict import Verdict
from core.words import Kind
from core.words import MessageState

DIRECT = 6  # the weight of a request in so many words
PROPOSED = 4  # a kind is proposed from this score
REQUEST = 5  # kind, law and ordinary words together make a request
HINT = 2
MOST_FOR_KIND = 24
MOST_LAW = 4
MOST_AGAINST = -8
LONG_ACCESS = 18
LONGEST_OWN = 2500
FEWEST_LETTERS = 20
KAZAKH = "kk"
NOT_FULLY_READ = "could not be read fully"
ONLY_QUOTED = "found only in quoted text"
BULK_HEADERS = frozenset({"list-unsubscribe", "list-id", "list-post"})
BULK_PRECEDENCE = frozenset({"bulk", "list", "junk"})
BULK_WEIGHT = -4


@dataclass(frozen=True, slots=True)
class _Sum:
    """What the phrases come to. `direct`: a request in so many words stands in the part that the writer added.

    `cancelled`: such words stand there, but others beside them speak against ("how do I …").
    """

    kinds: dict[Kind, int]
    law: int
    against: int
    direct: bool
    quoted_only: bool
    cancelled: bool

    @property
    def top(self) -> int:
        return max(self.kinds.values(), default=0)

    @property
    def score(self) -> int:
        return self.top + self.law + self.against


def text_of(message: Message) -> str:
    """What triage reads and offsets of reasons point into: the subject, a blank line, the whole text."""
    return f"{message.subject}\n\n{message.text}"


def judge(message: Message, book: PhraseBook) -> Verdict:
    """The verdict. Pure: the same message and book give the same verdict; any text gives one, nothing is raised."""
    text = text_of(message)
    newest = _newest_span(message)
    found = book.find(text)
    total = _sum_up(found, newest, message)
    kinds = _kinds(total, found)
    notes = _notes(message, total)
    language = _language_of(message, found)
    identifiers = find_identifiers(text)
    return Verdict(
        state=_state(total, kinds, notes, len(text)),
        kinds=kinds,
        language=language,
        regime=tell_regime(found, language, identifiers, message.sender.address if message.sender else ""),
        identifiers=identifiers,
        score=total.score,
        reasons=tuple(_reasons(found, text)),
        notes=notes,
    )


def _language_of(message: Message, found: Sequence[Found]) -> str:
    """The language of a message. A few letters tell no language by their alphabet alone, unless they are Kazakh ones or a phrase is known."""
    words = f"{message.newest_text or message.text}\n{message.subject}"[:2000]
    language = tell_language(words)
    few = all(sum(map(str.isalpha, some)) < FEWEST_LETTERS for some in (words[: 2 * FEWEST_LETTERS], words))  # the beginning nearly always has enough
    return UNKNOWN if few and not found and language != KAZAKH else language


def _newest_span(message: Message) -> tuple[int, int]:
    """Where in `text_of` the writer's own words end: (start, end). Words that cannot be placed count as the writer's own."""
    head = len(message.subject) + 2
    newest = message.newest_text.strip()
    at = message.text.find(newest) if newest else -1
    if at < 0:
        return head, head + len(message.text)
    return head + at, head + at + len(newest)


def _sum_up(found: Iterable[Found], newest: tuple[int, int], message: Message) -> _Sum:
    """Each phrase counts once; in quoted text it counts half."""
    best: dict[tuple[Kind | None, str, str], tuple[int, bool]] = {}
    for one in found:
        own = newest[0] <= one.start < newest[1] or one.start < len(message.subject)
        weight = one.phrase.weight if own or (one.phrase.weight < 0 and one.phrase.part == "kind") else int(one.phrase.weight / 2)
        key = (one.phrase.kind, one.phrase.part, one.phrase.pattern)
        if key not in best or abs(weight) > abs(best[key][0]):
            best[key] = (weight, own)
    return _add(best, _bulk_weight(message))


def _add(best: dict[tuple[Kind | None, str, str], tuple[int, bool]], bulk: int) -> _Sum:
    kinds: dict[Kind, int] = {}
    own_for: dict[Kind, int] = {}
    law = 0
    against = bulk
    for (kind, part, _), (weight, own) in best.items():
        if kind is not None:
            kinds[kind] = kinds.get(kind, 0) + weight
            own_for[kind] = own_for.get(kind, 0) + (weight if own else min(weight, 0))
        elif part == "law":
            law = max(law, weight)
        elif part == "against":
            against += weight
    positive = {kind: min(score, MOST_FOR_KIND) for kind, score in kinds.items() if score > 0}
    asked = {kind for (kind, part, _), (weight, own) in best.items() if kind is not None and own and weight >= REQUEST}
    strongest_own = max(own_for.values(), default=0)
    return _Sum(
        positive,
        min(law, MOST_LAW),
        max(against, MOST_AGAINST),
        strongest_own >= DIRECT,
        bool(positive) and strongest_own < HINT,
        bool(asked - set(positive)),
    )


def _bulk_weight(message: Message) -> int:
    for name, value in message.headers:
        lower = name.lower()
        if lower in BULK_HEADERS or (lower == "precedence" and value.strip().lower() in BULK_PRECEDENCE):
            return BULK_WEIGHT
        if lower == "auto-submitted" and value.strip().lower() != "no":
            return BULK_WEIGHT
    return 0


def _kinds(total: _Sum, found: Iterable[Found]) -> tuple[Kind, ...]:
    """The kinds that are proposed, strongest first; words of another kind that such letters always contain do not count."""
    first: dict[Kind, int] = {}
    for one in found:
        if one.phrase.kind is not None:
            first.setdefault(one.phrase.kind, one.start)
    scores = {kind: score for kind, score in total.kinds.items() if score >= PROPOSED}
    if scores.get(Kind.ACCESS, 0) >= LONG_ACCESS and scores.get(Kind.ERASURE, 0) <= DIRECT:
        scores.pop(Kind.ERASURE, None)  # a long access letter asks how long data is kept and when it is deleted (SECURITY A17)
    if scores.get(Kind.COMPLAINT, 0) >= DIRECT:
        scores = {kind: score for kind, score in scores.items() if score >= DIRECT}
    overdue = scores.get(Kind.COMPLAINT, 0) >= 2 * DIRECT  # a complaint names the request that it is about
    return tuple(sorted(scores, key=lambda kind: (not (overdue and kind is Kind.COMPLAINT), -scores[kind], first[kind])))


def _notes(message: Message, total: _Sum) -> tuple[str, ...]:
    notes = []
    empty = not message.text.strip()
    if message.problems or (empty and (message.attachments or message.html)):
        notes.append(NOT_FULLY_READ)
    if total.quoted_only:
        notes.append(ONLY_QUOTED)
    return tuple(notes)


def _state(total: _Sum, kinds: tuple[Kind, ...], notes: tuple[str, ...], length: int) -> MessageState:
    if total.against <= BULK_WEIGHT:  # a bulk mail quotes what people ask; only a short one that asks twice over is a person's own request
        asks = total.direct and total.top >= 2 * DIRECT and length <= LONGEST_OWN
    else:
        asks = total.score >= REQUEST or (total.direct and total.score >= HINT)
    if kinds and asks and (ONLY_QUOTED not in notes or total.top >= DIRECT):
        return MessageState.REQUEST
    doubtful = total.cancelled and total.against > BULK_WEIGHT
    if notes or total.direct or doubtful or (total.top >= HINT and total.score >= HINT) or total.law + total.against >= HINT:
        return MessageState.UNSURE
    return MessageState.ORDINARY


def _reasons(found: Iterable[Found], text: str) -> Iterable[Reason]:
    for one in found:
        if one.phrase.weight:
            yield Reason(one.phrase.kind, text[one.start : one.end], one.phrase.weight, one.start, one.end)
