"""The right side: what was written, what is known, the files, the internal notes and the history of the case."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QBoxLayout
from PySide6.QtWidgets import QFrame
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QPlainTextEdit
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QScrollArea
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.services.audit_log import TrailEntry
from core.services.case_closing import add_note
from core.services.case_values import ArchiveView
from core.services.case_values import CaseView
from core.services.case_values import ConversationView
from core.services.case_values import LetterView
from core.services.changed import Changed
from gui.context import Context
from gui.dates import day_words
from gui.dates import moment_words
from gui.widgets.buttons import button
from gui.widgets.buttons import link_button
from gui.widgets.buttons import tab_button
from gui.widgets.clearing import clear
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import badge
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.widgets.labels import restyle
from gui.widgets.message_text import MessageText
from gui.words import note_words
from gui.words import tr

TABS = ("messages", "facts", "files", "notes", "history")
FIRST_LINES = 160
KILO = 1024
TEXT_HEIGHT = 260
NOTE_HEIGHT = 90
_DECIDED = frozenset({"identity", "scope", "refusal", "review", "act", "answer_by_hand"})


@dataclass(frozen=True)
class Shown:
    """What the side shows: the case, its trail (newest first), and the year in which it is seen."""

    case: CaseView
    entries: tuple[TrailEntry, ...]
    this_year: int


class Side(QFrame):
    """Five tabs. An unfinished note stays when the case is read anew."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "side")
        self.setAccessibleName(tr("workspace.side_name"))
        self._context = context
        self._shown: Shown | None = None
        self._tab = TABS[0]
        self._draft = ""
        self.tabs: dict[str, QPushButton] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(14, 12, 6, 12)
        outer.setSpacing(10)
        self._row = FlowLayout(spacing=2)
        outer.addLayout(self._row)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(tr("workspace.side_name"))
        holder, body = frame("plain", margins=0)
        body.setContentsMargins(0, 0, 8, 0)
        self._body = body
        area.setWidget(holder)
        outer.addWidget(area, 1)

    def show_case(self, shown: Shown) -> None:
        """Draw the tab that is chosen for a case. Another case begins with its messages and without a draft."""
        if self._shown is not None and self._shown.case.number != shown.case.number:
            self._tab, self._draft = TABS[0], ""
        self._shown = shown
        self._draw_tabs(shown)
        self._draw(shown)

    def choose(self, tab: str) -> None:
        """Show a tab."""
        self._tab = tab
        if self._shown is not None:
            for name, made in self.tabs.items():
                made.setChecked(name == tab)
                restyle(made)  # the chosen one is bold and needs more room
            self._draw(self._shown)

    def _draw_tabs(self, shown: Shown) -> None:
        clear(self._row)
        count = len(shown.case.messages) + sum(letter.sent_at is not None for letter in shown.case.letters)
        self.tabs = {name: tab_button(tr(f"workspace.tab_{name}", n=count), partial(self.choose, name), checked=name == self._tab) for name in TABS}
        for made in self.tabs.values():
            self._row.addWidget(made)

    def _draw(self, shown: Shown) -> None:
        clear(self._body)
        makers: dict[str, Callable[[Shown], list[QWidget]]] = {
            "messages": self._messages,
            "facts": self._facts,
            "files": self._files,
            "notes": self._notes,
            "history": self._history,
        }
        for widget in makers[self._tab](shown):
            self._body.addWidget(widget)
        self._body.addStretch(1)

    def _moment(self, moment: datetime, shown: Shown) -> str:
        return moment_words(moment, self._context.zone, shown.this_year)

    def _messages(self, shown: Shown) -> list[QWidget]:
        said: list[tuple[datetime, QWidget]] = [(one.at, self._message(one, shown)) for one in shown.case.messages]
        said += [(letter.sent_at, self._sent(letter, letter.sent_at, shown)) for letter in shown.case.letters if letter.sent_at is not None]
        return [card for _, card in sorted(said, key=lambda pair: pair[0])] or [label(tr("workspace.no_messages"), "muted")]

    def _message(self, message: ConversationView, shown: Shown) -> QWidget:
        card, body = frame("card", margins=10, spacing=3)
        subject = message.subject or tr("workspace.no_subject")
        body.addWidget(label(self._moment(message.at, shown), "small"))
        body.addWidget(label(tr("workspace.from", sender=breakable(message.sender)), "small", selectable=True))
        body.addWidget(label(breakable(subject), "heading"))
        for note in message.notes:
            body.addWidget(badge_line(note_words(note)))
        text = MessageText(tr("workspace.text_name", subject=subject))
        text.setMinimumHeight(TEXT_HEIGHT)
        text.hide()
        first = label(breakable(first_lines(message.text)), "muted")
        read = link_button(tr("workspace.read"), lambda: _unfold(read, text, first, message), name=tr("workspace.read_name", subject=subject))
        for widget in (first, text, read):
            body.addWidget(widget)
        return card

    def _sent(self, letter: LetterView, at: datetime, shown: Shown) -> QWidget:
        card, body = frame("card", margins=10, spacing=3)
        body.addWidget(label(self._moment(at, shown), "small"))
        words = tr("workspace.sent_to", letter=tr(f"codes.letter_{letter.name}"), recipient=breakable(letter.recipient))
        body.addWidget(label(words, selectable=True))
        return card

    def _facts(self, shown: Shown) -> list[QWidget]:
        case = shown.case
        gate = case.identity.gate
        levels = [tr("workspace.level", level=tr(f"codes.assurance_{int(case.identity.level)}"))]
        if gate.required is not None:
            levels.append(tr("workspace.needed", level=tr(f"codes.assurance_{int(gate.required)}")))
        decided = [_decided_words(step) for step in case.decided] or [tr("workspace.nothing_decided")]
        rows = (
            ("person", case.person),
            ("address", case.address),
            ("law", tr(f"codes.regime_{case.regime}")),
            ("language", tr(f"codes.language_{case.language}")),
            ("level", "\n".join(levels)),
            ("clock", "\n".join(_clocks(shown))),
            ("decided", "\n".join(decided)),
        )
        widgets: list[QWidget] = []
        for name, words in rows:
            widgets += [label(tr(f"workspace.fact_{name}"), "small"), label(breakable(words), selectable=True)]
        return widgets

    def _files(self, shown: Shown) -> list[QWidget]:
        letters: list[QWidget] = [self._letter(letter, shown) for letter in shown.case.letters]
        archives: list[QWidget] = [self._archive(archive, shown) for archive in shown.case.archives]
        return letters + archives or [label(tr("workspace.no_files"), "muted")]

    def _letter(self, letter: LetterView, shown: Shown) -> QWidget:
        card, body = frame("card", margins=10, spacing=3)
        name = tr(f"codes.letter_{letter.name}")
        body.addWidget(label(name, "heading"))
        made = tr("workspace.letter_made", moment=self._moment(letter.made_at, shown))
        sent = tr("workspace.letter_sent", moment=self._moment(letter.sent_at, shown)) if letter.sent_at else ""
        saved = tr("workspace.letter_saved") if letter.saved_as and not sent else ""
        body.addWidget(label(" · ".join(part for part in (made, saved, sent) if part), "small"))
        if letter.saved_as:
            _add_folder(body, name, Path(letter.saved_as))
        return card

    def _archive(self, archive: ArchiveView, shown: Shown) -> QWidget:
        card, body = frame("card", margins=10, spacing=3)
        path = Path(archive.path)
        body.addWidget(label(tr("workspace.archive_title"), "heading"))
        body.addWidget(label(breakable(path.name), selectable=True))
        size = tr("workspace.archive_size", size=size_words(archive.size), n=archive.files)
        body.addWidget(label(f"{size} · {self._moment(archive.made_at, shown)}", "small"))
        _add_folder(body, path.name, path)
        return card

    def _notes(self, shown: Shown) -> list[QWidget]:
        widgets: list[QWidget] = []
        for at, author, words in shown.case.notes:
            card, body = frame("note", margins=10, spacing=3)
            body.addWidget(label(tr("workspace.note_head", moment=self._moment(at, shown), author=author), "small"))
            body.addWidget(label(tr("workspace.internal"), "small"))
            body.addWidget(label(breakable(words), selectable=True))
            widgets.append(card)
        return [*(widgets or [label(tr("workspace.no_notes"), "muted")]), self._new_note(shown.case.number)]

    def _new_note(self, number: str) -> QWidget:
        card, body = frame("note", margins=10, spacing=6)
        body.addWidget(label(tr("workspace.note"), "heading"))
        body.addWidget(label(tr("workspace.internal"), "small"))
        field = QPlainTextEdit(self._draft)
        field.setAccessibleName(tr("workspace.note"))
        field.setTabChangesFocus(True)
        field.setFixedHeight(NOTE_HEIGHT)
        add = button(tr("workspace.note_add"), lambda: self._add(number, field.toPlainText()), enabled=bool(self._draft.strip()))
        field.textChanged.connect(lambda: self._keep(field, add))
        body.addWidget(field)
        row = FlowLayout()
        row.addWidget(add)
        body.addLayout(row)
        return card

    def _keep(self, field: QPlainTextEdit, add: QPushButton) -> None:
        self._draft = field.toPlainText()
        add.setEnabled(bool(self._draft.strip()))

    def _add(self, number: str, words: str) -> None:
        desk = self._context.desk

        def added(changed: Changed) -> None:
            self._draft = ""
            self._context.window.changed(changed)

        self._context.background.run(
            lambda _control: add_note(desk, number=number, words=words),
            owner=self,
            done=added,
            title=tr("workspace.note_adding"),
        )

    def _history(self, shown: Shown) -> list[QWidget]:
        widgets: list[QWidget] = []
        for entry in shown.entries:
            row, body = frame("plain", margins=0, spacing=1)
            body.addWidget(label(tr("workspace.note_head", moment=self._moment(entry.at, shown), author=entry.actor), "small"))
            body.addWidget(label(tr(f"audit.{entry.act}")))
            widgets.append(row)
        return widgets or [label(tr("workspace.no_history"), "muted")]


def first_lines(text: str) -> str:
    """The beginning of a text in one paragraph."""
    words = " ".join(text[: FIRST_LINES * 4].split())
    return words if len(words) <= FIRST_LINES else f"{words[:FIRST_LINES].rstrip()}…"


def breakable(text: str) -> str:
    """The same words, with places where an address or a long name may go on in the next line (zero-width spaces, only shown)."""
    return text.replace("@", "\u200b@").replace("_", "_\u200b").replace("/", "/\u200b")


def size_words(size: int) -> str:
    """A size of a file: `12.4 kB` (1,024 bytes)."""
    if size < KILO:
        return tr("workspace.bytes", size=size)
    if size < KILO * KILO:
        return tr("workspace.kilobytes", size=round(size / KILO, 1))
    return tr("workspace.megabytes", size=round(size / KILO / KILO, 1))


def badge_line(words: str) -> QWidget:
    """A warning of a message; it wraps, because it may be long."""
    made = badge(words, "neutral")
    made.setWordWrap(True)
    made.setSizePolicy(made.sizePolicy().Policy.Preferred, made.sizePolicy().Policy.Preferred)
    return made


def _unfold(read: QPushButton, text: MessageText, first: QWidget, message: ConversationView) -> None:
    folded = text.isHidden()
    if folded:
        text.show_text(message.text)
    text.setVisible(folded)
    first.setVisible(not folded)
    subject = message.subject or tr("workspace.no_subject")
    read.setText(tr("workspace.fold" if folded else "workspace.read"))
    read.setAccessibleName(tr("workspace.fold_name" if folded else "workspace.read_name", subject=subject))


def _decided_words(step: str) -> str:
    return tr(f"workspace.decided_{step}") if step in _DECIDED else tr("workspace.decided_other", step=step)


def _clocks(shown: Shown) -> list[str]:
    words = []
    for line in shown.case.lines:
        kind, clock = tr(f"codes.kind_{line.kind}"), line.deadline
        words.append(tr("workspace.fact_due", kind=kind, day=day_words(clock.answer_by, shown.this_year)))
        if clock.act_by is not None:
            words.append(tr("workspace.fact_act", kind=kind, day=day_words(clock.act_by, shown.this_year)))
        if clock.paused_since is not None:
            words.append(tr("workspace.fact_pause", kind=kind, day=day_words(clock.paused_since, shown.this_year)))
    return words


def _add_folder(body: QBoxLayout, name: str, path: Path) -> None:
    """A link that shows the folder as text to be copied; nothing is opened."""
    field = QLineEdit(str(path.parent))
    field.setReadOnly(True)
    field.setAccessibleName(tr("workspace.folder_path", name=name))
    field.hide()
    body.addWidget(link_button(tr("workspace.folder"), lambda: field.setVisible(field.isHidden()), name=tr("workspace.folder_name", name=name)))
    body.addWidget(field)
