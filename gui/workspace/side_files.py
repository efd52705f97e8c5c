"""The letters and archives of a case, and where they lie."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QBoxLayout
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QWidget

from core.services.case_values import ArchiveView
from core.services.case_values import LetterView
from gui.widgets.breaking import breakable
from gui.widgets.buttons import link_button
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.words import tr
from gui.workspace.side_tab import SideContent
from gui.workspace.side_tab import SideTab

KILO = 1024


class FilesTab(SideTab):
    """One card per letter and per archive; a folder is shown as text and never opened."""

    def key(self, shown: SideContent) -> object:
        return shown.case.letters, shown.case.archives

    def draw(self, shown: SideContent) -> Sequence[QWidget]:
        letters: list[QWidget] = [self._letter(letter, shown) for letter in shown.case.letters]
        archives: list[QWidget] = [self._archive(archive, shown) for archive in shown.case.archives]
        return letters + archives or [label(tr("workspace.no_files"), "muted")]

    def _letter(self, letter: LetterView, shown: SideContent) -> QWidget:
        card, body = frame("card", margins=10, spacing=3)
        name = tr(f"codes.letter_{letter.name}")
        body.addWidget(label(name, "heading"))
        made = tr("workspace.letter_made", moment=self.moment(letter.made_at, shown))
        sent = tr("workspace.letter_sent", moment=self.moment(letter.sent_at, shown)) if letter.sent_at else ""
        saved = tr("workspace.letter_saved") if letter.saved_as and not sent else ""
        body.addWidget(label(" · ".join(part for part in (made, saved, sent) if part), "small"))
        if letter.saved_as:
            _add_folder(body, name, Path(letter.saved_as))
        return card

    def _archive(self, archive: ArchiveView, shown: SideContent) -> QWidget:
        card, body = frame("card", margins=10, spacing=3)
        path = Path(archive.path)
        body.addWidget(label(tr("workspace.archive_title"), "heading"))
        body.addWidget(label(breakable(path.name), selectable=True))
        size = tr("workspace.archive_size", size=size_words(archive.size), n=archive.files)
        body.addWidget(label(f"{size} · {self.moment(archive.made_at, shown)}", "small"))
        _add_folder(body, path.name, path)
        return card


def size_words(size: int) -> str:
    """A size of a file: `12.4 kB` (1,024 bytes)."""
    if size < KILO:
        return tr("workspace.bytes", size=size)
    if size < KILO * KILO:
        return tr("workspace.kilobytes", size=round(size / KILO, 1))
    return tr("workspace.megabytes", size=round(size / KILO / KILO, 1))


def _add_folder(body: QBoxLayout, name: str, path: Path) -> None:
    """A link that shows the folder as text to be copied; nothing is opened."""
    field = QLineEdit(str(path.parent))
    field.setReadOnly(True)
    field.setAccessibleName(tr("workspace.folder_path", name=name))
    field.hide()
    body.addWidget(link_button(tr("workspace.folder"), lambda: field.setVisible(field.isHidden()), name=tr("workspace.folder_name", name=name)))
    body.addWidget(field)
