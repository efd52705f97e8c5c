"""How the date was worked out: every step of a line's clock in the window's language, with its citation, as in the letter's annex."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from core.services.case_values import LineView
from core.services.deadline_words import explain_steps
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import badge
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.words import language
from gui.words import tr


def how_panel(line: LineView) -> QFrame:
    """A card with all steps of a line's clock; a badge says when nobody has checked the rule."""
    card, body = frame("card", spacing=6)
    card.setAccessibleName(tr("workspace.how_title", kind=tr(f"codes.kind_{line.kind}")))
    head = FlowLayout(spacing=10)
    head.addWidget(label(tr("workspace.how_title", kind=tr(f"codes.kind_{line.kind}")), "heading", wrap=False))
    verified = line.deadline.verified
    head.addWidget(badge(tr("workspace.how_verified" if verified else "workspace.how_unverified"), "good" if verified else "bad"))
    body.addLayout(head)
    for number, (sentence, citation) in enumerate(explain_steps(line.deadline, language=language()), 1):
        body.addWidget(label(f"{number}. {sentence}", selectable=True))
        body.addWidget(label(citation, "small", selectable=True))
    return card
