"""The links of a message, each with the place to which it really goes. A person may copy an address; the desk opens none."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.mail.links import Link
from core.mail.links import LinkKind
from gui.widgets.breaking import breakable
from gui.widgets.buttons import button
from gui.widgets.buttons import link_button
from gui.widgets.clearing import clear
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import badge
from gui.widgets.labels import label
from gui.widgets.scrolling import ScrollingBody
from gui.words import tr

AT_ONCE = 15
CALM = frozenset({"foreign_letters"})  # told, but usual where people write in other letters


class LinkList(ScrollingBody):
    """Signal: `wanted(number, link)` when an address is to be copied."""

    wanted = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self._links: list[tuple[int, Link]] = []
        self._shown = 0

    def show_links(self, links: tuple[Link, ...]) -> None:
        """Those that are not what they seem come first."""
        self._links = sorted(enumerate(links, 1), key=lambda pair: not is_odd(pair[1]))
        self._shown = 0
        clear(self.body)
        self._show_more()

    def _show_more(self) -> None:
        """A few at a time: a message may have hundreds."""
        last = self.body.count() - 1
        for place in range(last, last - 2 if self._shown else last, -1):  # what stretches, and the way to more
            self._take_out(place)
        for number, link in self._links[self._shown : self._shown + AT_ONCE]:
            self.body.addWidget(self._row(number, link))
        self._shown = min(len(self._links), self._shown + AT_ONCE)
        more = link_button(tr("formatted.more_links", n=len(self._links) - self._shown), self._show_more)
        more.setVisible(self._shown < len(self._links))
        self.body.addWidget(more)
        self.body.addStretch(1)

    def _take_out(self, place: int) -> None:
        item = self.body.takeAt(place)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()

    def _row(self, number: int, link: Link) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = FlowLayout(spacing=8)
        column.addWidget(label(title_words(number, link), "heading", selectable=True))
        for flag in link.flags:
            head.addWidget(badge(tr(f"formatted.flag_{flag}"), "neutral" if flag in CALM else "bad"))
        if link.kind is not LinkKind.OTHER:
            head.addWidget(button(tr("formatted.copy"), partial(self.wanted.emit, number, link), name=tr("formatted.copy_name", n=number)))
        for words in below_words(link):
            column.addWidget(label(words, "small", selectable=True))
        column.addLayout(head)
        return row


def is_odd(link: Link) -> bool:
    """Whether a person should look twice before believing the link."""
    return link.kind is LinkKind.OTHER or bool(set(link.flags) - CALM)


def title_words(number: int, link: Link) -> str:
    """`Link 3 leads to shop.example`."""
    key = "link_title" if link.kind is LinkKind.WEB else f"link_title_{link.kind}"
    return tr(f"formatted.{key}", n=number, host=breakable(host_words(link)))


def host_words(link: Link) -> str:
    """The place; for what has none, the address."""
    return link.told_host or link.address


def below_words(link: Link) -> list[str]:
    """The other form of a host with letters beyond the plain ones, the words of the link, the whole address."""
    key = "formatted.plain_host" if link.other_host == link.host else "formatted.lettered_host"
    other = [tr(key, host=breakable(link.other_host))] if link.other_host else []
    words = [tr("formatted.link_words", words=breakable(link.words))] if link.words else []
    return [*other, *words, *([breakable(link.address)] if link.address else [])]
