"""A letter as PDF. The same facts give the same bytes."""

from __future__ import annotations

import io

from reportlab.platypus import Flowable
from reportlab.platypus import HRFlowable
from reportlab.platypus import KeepTogether
from reportlab.platypus import Paragraph
from reportlab.platypus import SimpleDocTemplate
from reportlab.platypus import Spacer
from reportlab.platypus import Table
from reportlab.platypus.doctemplate import LayoutError

from core.companies.profile import CompanyProfile
from core.letters import look
from core.letters.blocks import draw_block
from core.letters.completeness import missing_facts
from core.letters.facts import LetterFacts
from core.letters.facts import LetterName
from core.letters.failures import LetterIncompleteError
from core.letters.failures import LetterLayoutError
from core.letters.failures import LetterRegimeError
from core.letters.fonts import register
from core.letters.fonts import safe
from core.letters.fonts import visible
from core.letters.paper import page_canvas
from core.letters.templates import BlockKind
from core.letters.templates import fill
from core.letters.templates import layout_of
from core.letters.templates import letter_words
from core.letters.templates import words_of
from core.letters.values import Context
from core.letters.values import number_text
from core.letters.values import states_of
from core.letters.values import values_of
from core.words import Language
from core.words import Regime

_CLOSE = frozenset({BlockKind.SIGNATURE, BlockKind.ENCLOSURES})
_SIDES = (("LEFTPADDING", (0, 0), (-1, -1), 0), ("RIGHTPADDING", (0, 0), (-1, -1), 0), ("VALIGN", (0, 0), (-1, -1), "TOP"))


def context_of(*, language: Language, regime: Regime, facts: LetterFacts, profile: CompanyProfile) -> Context:
    """What a letter is written from. Raises LetterRegimeError where the facts name another law."""
    if facts.regime not in (None, regime):
        raise LetterRegimeError(facts_regime=facts.regime, regime=regime)
    return Context(facts=facts, profile=profile, language=language, regime=regime, words=words_of(language))


def render_letter(*, letter: LetterName, context: Context) -> bytes:
    """The PDF. Raises LetterIncompleteError (nothing is drawn then), LetterTemplateError, LetterLayoutError."""
    missing = missing_facts(letter, context)
    if missing:
        listed = "; ".join(f"{one.what} ({one.citation})" for one in missing)
        raise LetterIncompleteError(letter=letter, listed=listed, missing=missing)
    register()
    values = values_of(context)
    words = letter_words(letter, context.language)
    title = fill(words.title, values)
    story = [*_head(context, values), Paragraph(safe(title), look.TITLE), Paragraph(safe(fill(words.salutation, values)), look.BODY)]
    states = states_of(context)
    close: list[Flowable] = []
    for block in layout_of(letter):
        if not block.is_shown(states):
            continue
        drawn = draw_block(block.kind, words.blocks[block.id], values, context)
        if block.kind in _CLOSE:
            close += drawn
            continue
        story += _with_last(story, close) + drawn
        close = []
    story += _with_last(story, close)
    return _build(story, title, context, values)


def _with_last(story: list[Flowable], close: list[Flowable]) -> list[Flowable]:
    """The close of a letter with the paragraph before it and that one's heading, taken off the story: a signature stands on no page alone."""
    if not close:
        return []
    before = [story.pop()]
    while story and _keeps_with_next(story[-1]):
        before.insert(0, story.pop())
    return [KeepTogether([*before, *close])]


def _keeps_with_next(flowable: Flowable) -> bool:
    style: object = getattr(flowable, "style", None)
    return bool(getattr(style, "keepWithNext", False))


def _head(context: Context, values: dict[str, str]) -> list[Flowable]:
    """Company left and its address right, a rule, the recipient left and the dates right."""
    facts, labels, head = context.facts, context.words.labels, context.profile.letterhead
    lines = [values["letter_date"], fill(labels.case, values), fill(labels.received, values)]
    recipient = list(dict.fromkeys([facts.person, *facts.recipient]))
    company = Paragraph(safe(values["company"]), look.COMPANY)
    address = Paragraph(safe(context.say(head.address)), look.SIDE)
    return [
        _two(company, address),
        Spacer(1, 9),
        HRFlowable(width="100%", thickness=1.2, color=look.BLUE, spaceBefore=0, spaceAfter=18),
        _two(Paragraph("<br/>".join(safe(line) for line in recipient), look.ADDRESS), Paragraph("<br/>".join(map(safe, lines)), look.SIDE)),
    ]


def _two(left: Flowable, right: Flowable) -> Table:
    return Table([[left, right]], colWidths=[look.WIDTH * 0.58, look.WIDTH * 0.42], style=_SIDES)


def _build(story: list[Flowable], title: str, context: Context, values: dict[str, str]) -> bytes:
    target = io.BytesIO()
    document = SimpleDocTemplate(
        target,
        pagesize=look.PAGE,
        leftMargin=look.LEFT - 6,  # the frame has a padding of 6 points of its own
        rightMargin=look.RIGHT - 6,
        topMargin=look.TOP,
        bottomMargin=look.BOTTOM,
        title=visible(title),
        author=visible(values["company"]),
        subject=visible(fill(context.words.labels.case, values)),
        creator="Privacy Desk",
        lang=str(context.language),
        invariant=1,
    )
    try:
        document.build(story, canvasmaker=page_canvas(_footer(context, values), _sample(context), context.words.labels.page))
    except LayoutError as error:
        raise LetterLayoutError from error
    return target.getvalue()


def _footer(context: Context, values: dict[str, str]) -> tuple[str, str]:
    """The left and the middle part of the footer; the page's number is the right part."""
    labels, anchor = context.words.labels, context.facts.audit
    left = f"{values['company']} · {fill(labels.footer_case, values)}"
    if anchor is None:
        return left, ""
    short = f"{anchor.mac[:4]}…{anchor.mac[-4:]}"
    return left, fill(labels.footer_log, {"number": number_text(anchor.number, context.language), "hash": short})


def _sample(context: Context) -> str:
    return context.words.labels.sample if context.facts.sample else ""
