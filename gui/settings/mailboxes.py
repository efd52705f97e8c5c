"""The way from the settings to the mailboxes, which have a page of their own."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from gui.context import Context
from gui.places import MAILBOXES
from gui.settings.cards import Card
from gui.settings.cards import beside
from gui.settings.cards import make_card
from gui.settings.choices import Choices
from gui.widgets.buttons import button
from gui.widgets.labels import label
from gui.words import tr


def mailboxes_card(choices: Choices, context: Context) -> Card:
    """Which mailboxes are read, and the way to their page."""
    title, effect, words = tr("mailboxes.title"), tr("mailboxes.only_read"), ", ".join(choices.mailboxes)
    return Card("mailboxes", "mailboxes", title, f"{title} {effect} {words}", partial(_make, choices.mailboxes, context))


def _make(addresses: tuple[str, ...], context: Context) -> QWidget:
    words = "\n".join(addresses) or tr("mailboxes.none")
    way = button(tr("mailboxes.open"), partial(context.window.show_page, MAILBOXES))
    return make_card(tr("mailboxes.title"), [label(words), beside(way)], tr("mailboxes.only_read"))
