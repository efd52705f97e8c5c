"""The mailboxes: a card for each, and the set-up of one more. Reached from the settings, and from the band on every screen."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import shiboken6
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.errors import KnownError
from core.services.build import Desk
from core.services.changed import Changed
from core.services.changed import Shown
from core.services.desk_settings import company_choices
from core.services.desk_settings import read_settings
from core.services.mail_standing import MailStanding
from core.services.mail_standing import read_standing
from core.services.mailbox_oauth import kept_registrations
from core.services.mailbox_oauth_parting import PartingView
from core.services.mailbox_oauth_parting import read_parting
from core.services.mailboxes import MailboxView
from core.services.mailboxes import bring_back_mailbox
from core.services.mailboxes import list_mailboxes
from core.services.mailboxes import remove_mailbox
from core.services.mailboxes import secrets_last
from core.words import Language
from gui.context import Context
from gui.context import Page
from gui.mailboxes.card import CardActs
from gui.mailboxes.card import mailbox_card
from gui.mailboxes.checking import is_checking
from gui.mailboxes.checking import start_check
from gui.mailboxes.draft import DRAFT
from gui.mailboxes.draft import MailboxDraft
from gui.mailboxes.draft import Step
from gui.mailboxes.draft import draft_of
from gui.mailboxes.keeping import Kept
from gui.mailboxes.keeping import keep_again
from gui.mailboxes.keeping import keep_mailbox
from gui.mailboxes.keeping import take_back
from gui.mailboxes.keyboard import give_keyboard
from gui.mailboxes.keyboard import keyboard_in
from gui.mailboxes.parting import take_back_draft
from gui.mailboxes.parting import with_parting
from gui.mailboxes.setup import MailboxSetup
from gui.one_act import OneAct
from gui.theme.table import APART
from gui.theme.table import ROOMY
from gui.theme.tokens import scaled
from gui.widgets.buttons import button
from gui.widgets.buttons import link_button
from gui.widgets.buttons import primary_button
from gui.widgets.clearing import clear
from gui.widgets.empty_state import EmptyState
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.widgets.scrolling import ScrollingBody
from gui.words import language
from gui.words import tr

ACT = "mailboxes"  # one change of a mailbox at a time, whatever the page is drawn anew for
WIDEST = 820  # pixels at a text scale of 100 %; longer lines are hard to read


@dataclass(frozen=True, slots=True)
class Shelf:
    """What the page shows, read in one go."""

    views: tuple[MailboxView, ...]
    standing: MailStanding
    companies: tuple[tuple[str, str], ...]
    company: str
    keeps_secrets: bool


def read_shelf(desk: Desk, words: Language) -> Shelf:
    """The mailboxes as they are now."""
    return Shelf(list_mailboxes(desk), read_standing(desk), company_choices(language=words), read_settings(desk).company, secrets_last(desk))


class MailboxesPage(Page):
    """Shows the cards, or the question of the set-up that is under way. What was typed outlives a change of language or look."""

    shows = frozenset({Shown.MAILBOXES, Shown.SETTINGS, Shown.MESSAGES})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._acts = OneAct(context, self, ACT, self.refresh)
        self._shelf: Shelf | None = None
        self._drawn: object = None
        self._setup: MailboxSetup | None = None
        self._primary: QPushButton | None = None
        self._was_kept = False
        self._scroll = ScrollingBody()
        self._column = QWidget()
        self._column.setMaximumWidth(scaled(WIDEST))
        self._body = QVBoxLayout(self._column)
        self._body.setContentsMargins(0, 0, 0, ROOMY)
        self._body.setSpacing(APART)
        row = QHBoxLayout()
        row.addWidget(self._column, 1)
        row.addStretch(0)
        self._scroll.body.addLayout(row)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 12, 0)
        outer.addWidget(self._scroll)

    def refresh(self) -> None:
        """Read the mailboxes and draw them; a set-up that is under way stays as it is."""
        desk, words = self.context.desk, language()
        run = self.context.background.run
        run(lambda _control: read_shelf(desk, words), owner=self, done=self._show, reading=True, latest="shelf")

    def act(self) -> None:
        if self._setup is not None:
            self._setup.act()
        elif self._primary is not None:
            self._primary.click()

    def acts(self) -> Mapping[str, Callable[[], object]]:
        return {"mailboxes.add": self.add} if not self.context.desk.sample and self._setup is None and self._shelf is not None else {}

    def back(self) -> bool:
        if self._setup is None:
            return False
        self._setup.back()
        return True

    def panes(self) -> Sequence[QWidget]:
        return (self._column,)

    def add(self) -> None:
        """Begin with the first question."""
        if self._shelf is not None:
            self._begin(MailboxDraft(self._shelf.company))

    # ------------------------------------------------------------------ drawing

    def _show(self, shelf: Shelf) -> None:
        self._shelf = shelf
        draft = self.context.kept.get(DRAFT)
        if draft is not None:
            if self._setup is None or self._setup.draft is not draft:
                self._begin(draft)
            return
        drawn = (shelf, frozenset(one.id for one in shelf.views if is_checking(self.context.background, one.id)))
        if drawn != self._drawn:
            held = keyboard_in(self._column)
            if self._was_kept:  # the question that had the keyboard is gone
                held, self._was_kept = held or "", False
            self._draw_cards(shelf)
            self._drawn = drawn
            give_keyboard(self._column, held)

    def _draw_cards(self, shelf: Shelf) -> None:
        clear(self._body)
        self._setup, self._primary = None, None
        self._body.addWidget(link_button(tr("mailboxes.to_settings"), partial(self.context.window.show_page, "settings")))
        self._body.addWidget(label(tr("mailboxes.title"), "title"))
        if self.context.desk.sample:
            self._body.addWidget(EmptyState("inbox", tr("mailboxes.sample")))
            return
        if not shelf.keeps_secrets:
            note, inside = frame("note", margins=12)
            inside.addWidget(label(tr("mailboxes.secrets_forgotten")))
            self._body.addWidget(note)
        self._body.addWidget(label(tr("mailboxes.only_read" if shelf.views else "mailboxes.none"), "muted"))
        self._add_cards(shelf)
        self._primary = primary_button(tr("mailboxes.add"), self.add)
        row = FlowLayout()
        row.addWidget(self._primary)
        if not shelf.views:
            row.addWidget(button(tr("mailboxes.files"), partial(self.context.window.show_page, "inbox")))
        self._body.addLayout(row)
        self._body.addStretch(1)

    def _add_cards(self, shelf: Shelf) -> None:
        names, acts = dict(shelf.companies), CardActs(self._check, self._give_secret, self._change, self._remove)
        standings = {one.mailbox: one for one in shelf.standing.mailboxes}
        for view in shelf.views:
            if view.id in standings:
                checking = is_checking(self.context.background, view.id)
                company = names.get(view.company, view.company)
                self._body.addWidget(mailbox_card(view, standings[view.id], company, self.context, acts, checking=checking))

    # ------------------------------------------------------------------ the set-up

    def _begin(self, draft: MailboxDraft) -> None:
        if self._shelf is None:
            return
        clear(self._body)
        self._drawn = None
        self.context.kept[DRAFT] = draft
        self._body.addWidget(label(tr("mailboxes.title_change" if draft.mailbox else "mailboxes.title_add"), "title"))
        if draft.mailbox is not None:  # which one: there may be several
            self._body.addWidget(label(draft.typed, "heading", selectable=True))
        card, inside = frame("card", margins=24)
        background, last, known = self.context.background, self._shelf.keeps_secrets, partial(kept_registrations, self.context.desk)
        self._setup = MailboxSetup(draft, background, self._shelf.companies, ended=self._keep, left=self._leave, secrets_last=last, known=known)
        inside.addWidget(self._setup)
        self._body.addWidget(card)
        self._body.addStretch(1)
        card.show()  # now, not on Qt's next turn: it takes the keyboard at once
        self._setup.focus()

    def _leave(self) -> None:
        """Away with what was typed; the secret with it."""
        draft = self.context.kept.pop(DRAFT, None)
        if draft is not None:
            take_back_draft(self.context, draft)
        self._setup = None
        self.refresh()

    def _keep(self, draft: MailboxDraft) -> None:
        """Once, however often it is pressed; also where the page is drawn anew meanwhile."""
        context = self.context
        desk, run = context.desk, context.background.run
        run(lambda _control: keep_mailbox(desk, draft), owner=context.background, done=partial(self._kept, draft), failed=self._not_kept, once=ACT)

    def _kept(self, draft: MailboxDraft, kept: Kept) -> None:
        context, desk = self.context, self.context.desk
        if context.kept.get(DRAFT) is draft:
            context.kept.pop(DRAFT)
        if shiboken6.isValid(self):
            self._setup, self._was_kept = None, True
        undo = partial(_run, context, partial(take_back, desk, kept)) if kept.can_undo else None
        redo = partial(_run, context, partial(keep_again, desk, kept)) if kept.can_undo else None
        context.window.changed(kept.changed)
        words = tr("mailboxes.changed" if draft.mailbox else "mailboxes.kept", address=draft.typed)
        context.window.announce(with_parting(words, kept.parting, removed=False), undo, redo)
        start_check(context, kept.mailbox, draft.typed)
        if shiboken6.isValid(self):
            self.refresh()

    def _not_kept(self, error: KnownError) -> None:
        if shiboken6.isValid(self) and self._setup is not None:
            self._setup.panel.show_problem(error)
        else:
            self.context.window.show_failure(error)

    # ------------------------------------------------------------------ what a card can begin

    def _check(self, view: MailboxView) -> None:
        start_check(self.context, view.id, view.address)
        self.refresh()

    def _give_secret(self, view: MailboxView) -> None:
        self._begin(draft_of(view, Step.SIGN_IN))

    def _change(self, view: MailboxView) -> None:
        self._begin(draft_of(view, Step.SERVERS))

    def _remove(self, view: MailboxView) -> None:
        desk, context = self.context.desk, self.context

        def work() -> tuple[Changed, PartingView]:
            return remove_mailbox(desk, mailbox=view.id), read_parting(desk, mailbox=view.id)

        def done(made: tuple[Changed, PartingView]) -> None:
            changed, parting = made
            context.window.changed(changed)
            again = partial(_run, context, partial(remove_mailbox, desk, mailbox=view.id))
            back = partial(_run, context, partial(bring_back_mailbox, desk, mailbox=view.id))
            context.window.announce(with_parting(tr("mailboxes.removed", address=view.address), parting, removed=True), back, again)

        self._acts.start(lambda _control: work(), done, tr("mailboxes.removing", address=view.address))


def _run(context: Context, act: Callable[[], Changed]) -> None:
    """Undo or redo: the page may be gone by then."""
    context.background.run(lambda _control: act(), owner=context.background, done=context.window.changed)
