"""Starting the program: the first start, the sample data, or the operator's own desk."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QWidget

from core.services.build import Desk
from core.services.build import default_folder
from core.services.build import key_store_works
from core.services.build import open_desk
from core.services.build import read_passphrase
from core.services.build import store_exists
from core.services.desk_settings import change_settings
from core.services.desk_settings import read_settings
from core.services.desk_settings import set_source
from core.services.desk_settings import source_names
from core.services.mail_import import import_mail
from core.services.sample_desk import SampleDesk
from core.services.sample_desk import make_sample_desk
from gui.background import Background
from gui.background import Control
from gui.setup.opening import OpeningWindow
from gui.setup.window import SetupChoices
from gui.setup.window import SetupWindow
from gui.theme.tokens import apply_scheme
from gui.window import MainWindow
from gui.words import language
from gui.words import set_language


def main(*, data: Path | None, demo: bool, passphrase_file: Path | None, until_painted: bool = False) -> int:
    """Run the window until it is closed; the exit code."""
    application = make_application()
    starter = Starter(data or default_folder(), passphrase_file, until_painted=until_painted)
    if demo:
        starter.look_around()
    elif store_exists(starter.folder):
        starter.open(None)
    else:
        starter.set_up()
    code = application.exec()
    starter.end()
    return code


def make_application() -> QApplication:
    """The application with its fonts and colours."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("Privacy Desk")
    apply_scheme(application, "light")
    return application


class Starter(QObject):
    """Goes from the first window to the main one. Opening and preparing run off the window's thread."""

    def __init__(self, folder: Path, passphrase_file: Path | None, *, until_painted: bool = False) -> None:
        super().__init__()
        self.folder = folder
        self._passphrase_file = passphrase_file
        self._until_painted = until_painted
        self._background = Background()
        self._sample_folder: tempfile.TemporaryDirectory[str] | None = None
        self._shown: QWidget | None = None
        self.window: MainWindow | None = None

    def set_up(self) -> None:
        """The first start."""
        setup = SetupWindow(key_store_works, language())
        setup.sample_chosen.connect(self.look_around)
        setup.set_up.connect(self._begin)
        self._show(setup)

    def look_around(self) -> None:
        """Sample data in a folder of its own that goes when the program ends."""
        self._sample_folder = tempfile.TemporaryDirectory(prefix="privacy-desk-sample-")
        folder, chosen = Path(self._sample_folder.name), language()
        opening = self._opening()

        def prepare(control: Control) -> SampleDesk:
            made = make_sample_desk(folder=folder, report=control.report)
            change_settings(made.desk, settings=read_settings(made.desk).model_copy(update={"language": chosen}))
            return made

        self._background.progressed.connect(opening.progressed)
        self._background.run(prepare, owner=self, done=lambda made: self._open_window(made.desk, folder / "out"), failed=opening.show_failure)

    def open(self, passphrase: str | None) -> None:
        """Open the store with the key store's key, the passphrase file, or a passphrase that was typed."""
        opening = self._opening()

        def work(_control: Control) -> Desk:
            typed = passphrase if passphrase is not None else read_passphrase(self._passphrase_file) if self._passphrase_file else None
            return open_desk(folder=self.folder, passphrase=typed)

        self._background.run(work, owner=self, done=lambda desk: self._open_window(desk, self.folder / "out"), failed=opening.show_failure)

    def end(self) -> None:
        """Leave nothing of the sample data behind."""
        self._background.close()
        if self._sample_folder is not None:
            self._sample_folder.cleanup()

    def _begin(self, choices: SetupChoices) -> None:
        opening = self._opening()

        def work(control: Control) -> Desk:
            desk = open_desk(folder=self.folder, passphrase=choices.passphrase)
            settings = read_settings(desk).model_copy(update={"language": choices.language, "company": choices.company})
            change_settings(desk, settings=settings)
            for name in source_names(company=choices.company) if choices.database is not None else ():
                set_source(desk, name=name, address=f"sqlite:///{choices.database}")
            if choices.mail_paths:
                import_mail(desk, paths=choices.mail_paths, report=control.report, stopped=control.stopped)
            return desk

        self._background.progressed.connect(opening.progressed)
        self._background.run(work, owner=self, done=lambda desk: self._open_window(desk, self.folder / "out"), failed=opening.show_failure)

    def _opening(self) -> OpeningWindow:
        opening = OpeningWindow()
        opening.passphrase_given.connect(self.open)
        self._show(opening)
        return opening

    def _open_window(self, desk: Desk, out: Path) -> None:
        set_language(read_settings(desk).language)
        self.window = MainWindow(desk, Background(), out)
        self._show(self.window)
        if self._until_painted:
            QTimer.singleShot(0, self._quit)

    def _quit(self) -> None:
        if self.window is not None:
            self.window.repaint()
            self.window.close()

    def _show(self, window: QWidget) -> None:
        before, self._shown = self._shown, window
        window.show()
        if before is not None:
            before.close()
            before.deleteLater()
