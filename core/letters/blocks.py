"""Blocks of a letter → things that ReportLab can lay out."""

from __future__ import annotations

from collections.abc import Callable

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
from core.letters.fonts import safe
from core.letters.steps import told_steps
from core.letters.templates import BlockKind
from core.letters.templates import BlockWords
from core.letters.templates import fill
from core.letters.values import Context
from core.letters.values import day_text
from core.letters.values import list_text
from core.letters.values import number_text

_SHORT_LIST = 10  # a list of so many parts is not broken over pages
_LISTS = frozenset({BlockKind.LIST, BlockKind.RECIPIENTS, BlockKind.TOLD})
_GRID = TableStyle([
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 8),
    ("TOPPADDING", (0, 0), (-1, -1), 4),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
    ("LINEBELOW", (0, 0), (-1, 0), 0.9, look.HEAD_LINE),
    ("LINEBELOW", (0, 1), (-1, -1), 0.5, look.LINE),
])  # fmt: skip


def draw_block(kind: BlockKind, words: BlockWords, values: dict[str, str], context: Context) -> list[Flowable]:
    """One block with its heading."""
    drawn = _DRAWERS[kind](words, values, context)
    if not words.heading:
        return drawn
    if kind in _LISTS and len(drawn) <= _SHORT_LIST:
        return [KeepTogether([Paragraph(safe(fill(words.heading, values)), look.HEADING), *drawn])]
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
    table = Table([titles, *rows], colWidths=widths, repeatRows=1, style=_GRID, splitInRow=1, spaceAfter=9)
    return [table]


def _categories(_words: BlockWords, _values: dict[str, str], context: Context) -> list[Flowable]:
    """The table "what data, why, how long"; rows without records are left out."""
    labels = context.words.labels
    rows: list[list[Flowable | list[Flowable]]] = []
    above = ""
    for row in context.facts.categories or ():
        if not row.count:
            continue
        title, purpose, retention = context.category(row)
        shown, above = labels.as_above if retention and retention == above else retention, retention
        first: list[Flowable] = [_cell(title)]
        if row.examples:
            first.append(Paragraph(safe(fill(labels.examples, {"examples": "; ".join(row.examples)})), look.CELL_SMALL))
        rows.append([first, _cell(number_text(row.count, context.language)), _cell(purpose), _cell(shown)])
    return _table((labels.data, labels.count, labels.purpose, labels.retention), rows, (0.25, 0.12, 0.34, 0.29))


def _erasure(_words: BlockWords, _values: dict[str, str], context: Context) -> list[Flowable]:
    labels = context.words.labels
    rows: list[list[Flowable | list[Flowable]]] = []
    for row in context.facts.erasure or ():
        counts = [_cell(number_text(number, context.language)) for number in (row.erased, row.kept, row.blocked)]
        rows.append([_cell(context.category(row)[0]), *counts, _cell(_reason(row, context))])
    head = (labels.data, labels.erased, labels.kept, labels.blocked, labels.reason)
    grounds = dict.fromkeys(row.ground for row in context.facts.erasure or () if row.ground and (row.kept or row.blocked))
    laws = [context.words.grounds[ground].get(context.regime, "") for ground in grounds]
    return [*_table(head, rows, (0.22, 0.155, 0.14, 0.165, 0.32)), *(Paragraph(safe(law), look.BODY) for law in laws if law)]


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
    return [Spacer(1, 12), Paragraph(safe(text), look.BODY)]


def _enclosures(_words: BlockWords, _values: dict[str, str], context: Context) -> list[Flowable]:
    names = [context.words.enclosures[code] for code in context.facts.enclosures]
    label = context.words.labels.enclosures if len(names) > 1 else context.words.labels.enclosure
    return [Paragraph(safe(fill(label, {"list": list_text(names, context.language)})), look.SMALL)]


def _annex(_words: BlockWords, values: dict[str, str], context: Context) -> list[Flowable]:
    """A page of its own: the due date, then numbered steps with their citations."""
    labels, deadline = context.words.labels, context.facts.deadline
    parts: list[Flowable] = [PageBreak(), Paragraph(safe(labels.annex), look.TITLE), Paragraph(safe(fill(labels.annex_due, values)), look.BODY)]
    told = told_steps(deadline.steps, context.language) if deadline else []
    for number, step in enumerate(told, start=1):
        lines: list[Flowable] = [Paragraph(safe(step.text), look.NUMBERED, bulletText=f"{number}.")]
        lines += [Paragraph(safe(text), style) for text, style in ((step.remark, look.REMARK), (step.citation, look.CITATION)) if text]
        parts.append(KeepTogether(lines))
    return parts


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
