"""Blocks of a letter → things that ReportLab can lay out."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from reportlab.platypus import CondPageBreak
from reportlab.platypus import Flowable
from reportlab.platypus import KeepTogether
from reportlab.platypus import PageBreak
from reportlab.platypus import Paragraph
from reportlab.platypus import Spacer
from reportlab.platypus import Table
from reportlab.platypus import TableStyle

from core.letters import look
from core.letters.facts import ErasureFact
from core.letters.facts import StepFact
from core.letters.fonts import safe
from core.letters.templates import BlockKind
from core.letters.templates import BlockWords
from core.letters.templates import fill
from core.letters.templates import placeholders
from core.letters.templates import step_words_of
from core.letters.values import Context
from core.letters.values import day_text
from core.letters.values import list_text
from core.letters.values import number_text

_ISO_DAY = re.compile(r"^\d{4}-\d{2}-\d{2}$")
_ARTICLE = re.compile(r"Art\. (\d[\d()-]*(?:, (?:\d|\()[\d()-]*)*)")
_GRID = TableStyle([
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 8),
    ("TOPPADDING", (0, 0), (-1, -1), 4),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
    ("LINEBELOW", (0, 0), (-1, 0), 0.9, look.HEAD_LINE),
    ("LINEBELOW", (0, 1), (-1, -1), 0.5, look.LINE),
])  # fmt: skip


def draw_block(kind: BlockKind, words: BlockWords, values: dict[str, str], context: Context) -> list[Flowable]:
    """One block with its heading."""
    drawn = _DRAWERS[kind](words, values, context)
    if not words.heading:
        return drawn
    heads_table = bool(drawn) and isinstance(drawn[0], Table)
    heading = Paragraph(safe(fill(words.heading, values)), look.TABLE_HEADING if heads_table else look.HEADING)
    return [CondPageBreak(look.TABLE_ROOM), heading, *drawn] if heads_table else [heading, *drawn]


def _paragraph(words: BlockWords, values: dict[str, str], _context: Context) -> list[Flowable]:
    text = fill(words.text, values).strip()
    return [Paragraph(safe(text), look.BODY)] if text else []


def _list(words: BlockWords, values: dict[str, str], context: Context) -> list[Flowable]:
    return [*_paragraph(words, values, context), *_bullets([fill(item, values) for item in words.items])]


def _bullets(lines: list[str]) -> list[Flowable]:
    items: list[Flowable] = [Paragraph(safe(line), look.ITEM, bulletText="•") for line in lines]
    return [*items, Spacer(1, 6)] if items else []


def _code(words: BlockWords, values: dict[str, str], _context: Context) -> list[Flowable]:
    return [Paragraph(safe(fill(words.text, values)), look.CODE)]


def _cell(text: str) -> Paragraph:
    return Paragraph(safe(text), look.CELL)


def _table(head: tuple[str, ...], rows: list[list[Flowable | list[Flowable]]], shares: tuple[float, ...]) -> list[Flowable]:
    titles = [Paragraph(safe(title), look.CELL_HEAD) for title in head]
    widths = [look.WIDTH * share for share in shares]
    table = Table([titles, *rows], colWidths=widths, repeatRows=1, style=_GRID, splitInRow=1)
    return [table, Spacer(1, 9)]


def _categories(_words: BlockWords, _values: dict[str, str], context: Context) -> list[Flowable]:
    """The table "what data, why, how long"; rows without records are left out."""
    labels = context.words.labels
    rows: list[list[Flowable | list[Flowable]]] = []
    for row in context.facts.categories or ():
        if not row.count:
            continue
        title, purpose, retention = context.category(row)
        first: list[Flowable] = [_cell(title)]
        if row.examples:
            first.append(Paragraph(safe(fill(labels.examples, {"examples": "; ".join(row.examples)})), look.CELL_SMALL))
        rows.append([first, _cell(number_text(row.count, context.language)), _cell(purpose), _cell(retention)])
    return _table((labels.data, labels.count, labels.purpose, labels.retention), rows, (0.26, 0.13, 0.33, 0.28))


def _erasure(_words: BlockWords, _values: dict[str, str], context: Context) -> list[Flowable]:
    labels = context.words.labels
    rows: list[list[Flowable | list[Flowable]]] = []
    for row in context.facts.erasure or ():
        counts = [_cell(number_text(number, context.language)) for number in (row.erased, row.kept, row.blocked)]
        rows.append([_cell(context.category(row)[0]), *counts, _cell(_reason(row, context))])
    head = (labels.data, labels.erased, labels.kept, labels.blocked, labels.reason)
    grounds = dict.fromkeys(row.ground for row in context.facts.erasure or () if row.ground and (row.kept or row.blocked))
    laws = [context.words.grounds[ground].get(context.regime, "") for ground in grounds]
    return [*_table(head, rows, (0.23, 0.15, 0.14, 0.16, 0.32)), *(Paragraph(safe(law), look.BODY) for law in laws if law)]


def _reason(row: ErasureFact, context: Context) -> str:
    """Why something stays: in short, in this case, and until when. The law's sentence stands below the table."""
    if not (row.kept or row.blocked):
        return "–"
    words = context.words
    until = fill(words.labels.until, {"until": day_text(row.until, context.language)}) if row.until else ""
    return "; ".join(part for part in (words.short_grounds[row.ground] if row.ground else "", row.reason.strip(), until) if part)


def _named(codes: tuple[str, ...] | None, context: Context) -> list[Flowable]:
    found = [context.profile.recipients[code] for code in codes or ()]
    return _bullets([f"{context.say(one.title)}: {context.say(one.purpose)}" for one in found])


def _recipients(words: BlockWords, values: dict[str, str], context: Context) -> list[Flowable]:
    return [*_named(context.facts.recipients, context), *_paragraph(words, values, context)]


def _told(words: BlockWords, values: dict[str, str], context: Context) -> list[Flowable]:
    names = [context.say(context.profile.recipients[code].title) for code in context.facts.told or ()]
    return [*_paragraph(words, values, context), *_bullets(names)]


def _transfers(words: BlockWords, values: dict[str, str], context: Context) -> list[Flowable]:
    rows = [": ".join(part for part in (row.country, row.safeguard) if part) for row in context.facts.transfers or ()]
    return [*_paragraph(words, values, context), *_bullets(rows)]


def _signature(words: BlockWords, values: dict[str, str], context: Context) -> list[Flowable]:
    head = context.profile.letterhead
    signer = "\n".join(dict.fromkeys((context.say(head.signer), context.say(head.signer_role))))
    text = f"{fill(words.text, values)}\n{signer}"
    return [KeepTogether([Spacer(1, 12), Paragraph(safe(text), look.BODY)])]


def _enclosures(_words: BlockWords, _values: dict[str, str], context: Context) -> list[Flowable]:
    names = list_text([context.words.enclosures[code] for code in context.facts.enclosures], context.language)
    return [Paragraph(safe(fill(context.words.labels.enclosures, {"list": names})), look.SMALL)]


def _annex(_words: BlockWords, values: dict[str, str], context: Context) -> list[Flowable]:
    """A page of its own: the due date, then numbered steps with their citations."""
    labels, deadline = context.words.labels, context.facts.deadline
    parts: list[Flowable] = [PageBreak(), Paragraph(safe(labels.annex), look.TITLE), Paragraph(safe(fill(labels.annex_due, values)), look.BODY)]
    for number, step in enumerate(deadline.steps if deadline else (), start=1):
        lines: list[Flowable] = [Paragraph(safe(step_text(step, context)), look.NUMBERED, bulletText=f"{number}.")]
        if step.citation:
            lines.append(Paragraph(safe(_citation(step.citation, context)), look.CITATION))
        parts.append(KeepTogether(lines))
    return parts


def step_text(step: StepFact, context: Context) -> str:
    """A step in the letter's language where its code is known and has all its values, else its own text, else its code."""
    template = step_words_of(context.language).sentences.get(step.code or "")
    values = {name: _readable(value, context) for name, value in step.values.items()}
    if step.day:
        values.setdefault("day", day_text(step.day, context.language))
    if template is None or placeholders(template) - values.keys():
        return step.text or step.code or ""
    return fill(template, values)


def _citation(text: str, context: Context) -> str:
    for english, own in step_words_of(context.language).citations.items():
        text = text.replace(english, own)
    article = step_words_of(context.language).article
    return _ARTICLE.sub(lambda match: fill(article, {"number": match[1]}), text)


def _readable(value: str, context: Context) -> str:
    if not _ISO_DAY.match(value):
        return step_words_of(context.language).values.get(value, value)
    try:
        return day_text(date.fromisoformat(value), context.language)
    except ValueError:  # looks like a day and is none, as 2026-02-31: shown as it is
        return value


_DRAWERS: dict[BlockKind, Callable[[BlockWords, dict[str, str], Context], list[Flowable]]] = {
    BlockKind.PARAGRAPH: _paragraph,
    BlockKind.LIST: _list,
    BlockKind.CODE: _code,
    BlockKind.CATEGORIES: _categories,
    BlockKind.ERASURE: _erasure,
    BlockKind.RECIPIENTS: _recipients,
    BlockKind.TRANSFERS: _transfers,
    BlockKind.TOLD: _told,
    BlockKind.SIGNATURE: _signature,
    BlockKind.ENCLOSURES: _enclosures,
    BlockKind.ANNEX: _annex,
}
