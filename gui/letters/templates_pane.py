"""The templates: each letter in three languages side by side, read only, with what it names, who demands it, and a sample to look at."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QGridLayout
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QScrollArea
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.letters.facts import LetterName
from core.services.letter_templates import HEAD
from core.services.letter_templates import Part
from core.services.letter_templates import Template
from core.services.letter_templates import sample_letter
from core.services.letter_templates import show_template
from core.words import Language
from core.words import Regime
from gui.context import Context
from gui.widgets.buttons import button
from gui.widgets.buttons import link_button
from gui.widgets.buttons import tab_button
from gui.widgets.clearing import clear
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import badge
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.widgets.pdf_preview import PdfPreview
from gui.widgets.scrolling import let_scroll
from gui.words import find
from gui.words import inside_sentence
from gui.words import language
from gui.words import tr

AT_ONCE = 5


class TemplatesPane(QWidget):
    """`refresh` reads the chosen letter; `sample` shows a PDF of it to somebody who does not exist."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._name = LetterName.RECEIPT
        self.template: Template | None = None
        self.preview: PdfPreview | None = None
        self._waiting: list[Part] = []
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._draw_some)
        self.tabs: dict[LetterName, QPushButton] = {}
        for name in LetterName:
            self.tabs[name] = tab_button(tr(f"codes.letter_{name.value}"), partial(self.choose, name), checked=name is self._name)
        inner = QWidget()
        self._body = QVBoxLayout(inner)
        self._body.setContentsMargins(20, 12, 20, 16)
        self._body.setSpacing(10)
        self.area = QScrollArea()
        let_scroll(self.area, inner, name=tr("letters.template_words"))
        self._lay_out()

    def refresh(self) -> None:
        """Read the chosen letter as it is written."""
        name, shown_in = self._name, language()
        read = self._context.background.run
        read(lambda _: show_template(name, language=shown_in), owner=self, done=self._show, reading=True, latest="template")

    def choose(self, name: LetterName) -> None:
        """Show another letter."""
        self._name = name
        for one, tab in self.tabs.items():
            tab.setChecked(one is name)
        self.refresh()

    def step(self, by: int) -> None:
        """The next or previous letter."""
        names = tuple(LetterName)
        self.choose(names[(names.index(self._name) + by) % len(names)])

    def first(self) -> QWidget:
        """What takes the keyboard."""
        return self.tabs[self._name]

    def sample(self, of: Language) -> None:
        """The pages of the chosen letter with sample facts, in the place of its words."""
        desk, name = self._context.desk, self._name
        self._waiting = []
        clear(self._body)
        title = tr("letters.sample_of", letter=tr(f"codes.letter_{name.value}"), language=inside_sentence(tr(f"codes.language_{of.value}")))
        row = FlowLayout()
        row.addWidget(link_button(tr("letters.back_to_words"), self.refresh))
        self._body.addLayout(row)
        self._body.addWidget(label(title, "heading"))
        self.preview = PdfPreview(self._context.background, lambda: sample_letter(desk, name=name, language=of), title)
        self._body.addWidget(self.preview)
        self._body.addStretch(1)

    def _show(self, template: Template) -> None:
        self.template, self.preview = template, None
        clear(self._body)
        self._draw_head(template)
        self._waiting = list(template.parts)
        self._draw_some()
        self._body.addStretch(1)
        self.area.verticalScrollBar().setValue(0)

    def _draw_some(self) -> None:
        """A few parts, the others on the next turns: a letter of twenty parts would hold the window up."""
        now, self._waiting = self._waiting[:AT_ONCE], self._waiting[AT_ONCE:]
        place = self._body.count() - 1 if self._has_stretch() else self._body.count()
        for part in now:
            self._body.insertWidget(place, self._part_card(part))
            place += 1
        if self._waiting:
            self._timer.start()

    def _has_stretch(self) -> bool:
        last = self._body.itemAt(self._body.count() - 1)
        return last is not None and last.spacerItem() is not None

    def _draw_head(self, template: Template) -> None:
        folder = ", ".join(f"resources/\u200b{file}" for _, file in template.files)
        self._body.addWidget(label(tr("letters.edited_in", files=folder), "muted", selectable=True))
        if template.missing:
            names = ", ".join(inside_sentence(tr(f"codes.language_{of.value}")) for of in template.missing)
            self._body.addWidget(label(f"▲ {tr('letters.not_translated', languages=names)}", "error"))
        row = FlowLayout()
        for of in Language:
            words = tr("letters.sample_in", language=inside_sentence(tr(f"codes.language_{of.value}")))
            row.addWidget(button(words, partial(self.sample, of), enabled=of not in template.missing))
        self._body.addLayout(row)

    def _part_card(self, part: Part) -> QWidget:
        card, layout = frame("card", margins=12, spacing=8)
        layout.addWidget(label(_title(part), "heading"))
        if any(text for _, text in part.texts) or any(text is None for _, text in part.texts):
            layout.addLayout(_columns(part))
        else:
            layout.addWidget(label(tr("letters.drawn_from_facts"), "muted"))
        if part.variables:
            chips = FlowLayout(spacing=6)
            for name in part.variables:
                chips.addWidget(badge(f"{{{name}}}"))
            layout.addLayout(chips)
        for regime in Regime:
            cited = dict.fromkeys(one.citation for one in part.demands if one.regime is regime)
            if cited:
                words = tr("letters.demanded", law=tr(f"codes.regime_{regime.value}"), citations="; ".join(cited))
                layout.addWidget(label(words, "small"))
        return card

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        head, inside = QHBoxLayout(), FlowLayout(spacing=8)
        head.setContentsMargins(20, 0, 20, 0)
        for tab in self.tabs.values():
            inside.addWidget(tab)
        head.addLayout(inside)
        outer.addLayout(head)
        outer.addWidget(self.area, 1)


def _title(part: Part) -> str:
    """What the part is, and when it stands there."""
    name = tr("letters.part_head") if part.id == HEAD else (find(f"letters.part_{_base(part.id)}") or part.id)
    laws = next((values for state, values in part.when if state == "regime"), ())
    only = tr("letters.only_under", law=", ".join(tr(f"codes.regime_{law}") for law in laws)) if laws else ""
    sometimes = tr("letters.sometimes") if any(state != "regime" for state, _ in part.when) else ""
    return " · ".join(words for words in (name, only, sometimes) if words)


def _base(part: str) -> str:
    """Parts that stand for each other, by law or by what is known, have one name."""
    return part.removesuffix("_kz").removesuffix("_eu").removesuffix("_some").removesuffix("_none")


def _columns(part: Part) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(2)
    for column, (of, text) in enumerate(part.texts):
        grid.setColumnStretch(column, 1)
        grid.addWidget(label(tr(f"codes.language_{of.value}"), "muted"), 0, column)
        grid.addWidget(_text(text), 1, column, Qt.AlignmentFlag.AlignTop)
    return grid


def _text(text: str | None) -> QLabel:
    return label(f"▲ {tr('letters.missing_here')}", "error") if text is None else label(text, selectable=True)
