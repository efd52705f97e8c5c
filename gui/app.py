"""Starting the program: the first start, the sample data, or the operator's own desk.

The first window is painted before the store, the letters and the databases are loaded; they follow off the window's thread.
"""

from __future__ import annotations

import os
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtCore import QObject
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QWidget

from core.errors import KnownError
from core.words import Language
from gui.background import Background
from gui.background import Control
from gui.setup.opening import OpeningWindow
from gui.theme.tokens import apply_scheme
from gui.words import language
from gui.words import set_language

if TYPE_CHECKING:
    from core.services.build import Desk
    from core.services.sample_desk import SampleDesk
    from core.settings import Settings
    from gui.setup.window import SetupChoices
    from gui.window import MainWindow

STORE = "desk.db"


def main(*, data: Path | None, demo: bool, passphrase_file: Path | None, until_painted: bool = False) -> int:
    """Run the window until it is closed; the exit code."""
    application = make_application()
    starter = Starter(data, passphrase_file, until_painted=until_painted)
    if demo:
        starter.look_around()
    else:
        starter.begin()
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

    def __init__(self, folder: Path | None, passphrase_file: Path | None, *, until_painted: bool = False) -> None:
        super().__init__()
        self._folder = folder
        self._passphrase_file = passphrase_file
        self._until_painted = until_painted
        self._background = Background()
        self._sample_folder: tempfile.TemporaryDirectory[str] | None = None
        self._shown: QWidget | None = None
        self.window: MainWindow | None = None

    @property
    def folder(self) -> Path:
        """Where the store lies."""
        if self._folder is None:
            from core.services.build import default_folder  # noqa: PLC0415  after the first paint

            self._folder = default_folder()
        return self._folder

    def begin(self) -> None:
        """Open the store where there is one, else ask how to begin."""
        if (self.folder / STORE).exists():
            self.open(None)
        else:
            self.set_up()

    def set_up(self) -> None:
        """The first start."""
        from core.services.build import key_store_works  # noqa: PLC0415  only a first start needs it
        from gui.setup.window import SetupWindow  # noqa: PLC0415  as above

        spoken = QLocale.system().name()[:2]
        setup = SetupWindow(key_store_works, Language(spoken) if spoken in set(Language) else language())
        setup.sample_chosen.connect(self.look_around)
        setup.set_up.connect(self._begin)
        self._show(setup)

    def look_around(self) -> None:
        """Sample data in a folder of its own that goes when the program ends."""
        self._sample_folder = tempfile.TemporaryDirectory(prefix="privacy-desk-sample-")
        folder, chosen = Path(self._sample_folder.name), language()
        opening = self._opening()

        def prepare(control: Control) -> tuple[Desk, Settings]:
            from core.services.desk_settings import change_settings  # noqa: PLC0415  after the first paint
            from core.services.desk_settings import read_settings  # noqa: PLC0415  as above
            from core.services.sample_desk import make_sample_desk  # noqa: PLC0415  as above

            made: SampleDesk = make_sample_desk(folder=folder, report=control.report)
            change_settings(made.desk, settings=read_settings(made.desk).model_copy(update={"language": chosen}))
            return _ready(made.desk)

        self._background.progressed.connect(opening.progressed)
        self._background.run(prepare, owner=self, done=lambda ready: self._open_window(ready, folder / "out"), failed=partial(self._failed, opening))

    def open(self, passphrase: str | None) -> None:
        """Open the store with the key store's key, the passphrase file, or a passphrase that was typed."""
        opening = self._opening()

        def work(_control: Control) -> tuple[Desk, Settings]:
            from core.services.build import open_desk  # noqa: PLC0415  after the first paint
            from core.services.build import read_passphrase  # noqa: PLC0415  as above

            typed = passphrase if passphrase is not None else read_passphrase(self._passphrase_file) if self._passphrase_file else None
            with ThreadPoolExecutor(1) as beside:  # the key is worked out without Python's lock: time to load the window's own code
                loading = beside.submit(_load_window)
                desk = open_desk(folder=self.folder, passphrase=typed)
                loading.result()
            return _ready(desk)

        self._background.run(
            work, owner=self, done=lambda ready: self._open_window(ready, self.folder / "out"), failed=partial(self._failed, opening)
        )

    def end(self) -> None:
        """Leave nothing of the sample data behind."""
        self._background.close()
        if self._sample_folder is not None:
            self._sample_folder.cleanup()

    def _begin(self, choices: SetupChoices) -> None:
        opening = self._opening()

        def work(control: Control) -> tuple[Desk, Settings]:
            from core.services.first_start import set_up_desk  # noqa: PLC0415  only a first start needs it

            desk = set_up_desk(
                folder=self.folder,
                passphrase=choices.passphrase,
                language=choices.language,
                company=choices.company,
                database=choices.database,
                mail=choices.mail_paths,
                report=control.report,
                stopped=control.stopped,
            )
            return _ready(desk)

        self._background.progressed.connect(opening.progressed)
        self._background.run(
            work, owner=self, done=lambda ready: self._open_window(ready, self.folder / "out"), failed=partial(self._failed, opening)
        )

    def _opening(self) -> OpeningWindow:
        opening = OpeningWindow()
        opening.passphrase_given.connect(self.open)
        self._show(opening)
        opening.repaint()
        return opening

    def _failed(self, opening: OpeningWindow, error: KnownError) -> None:
        """Say what happened and offer a way on; a start that is only measured ends here."""
        opening.show_failure(error)
        if self._until_painted:
            sys.stderr.write(f"{error}\n")
            QApplication.exit(1)

    def _open_window(self, ready: tuple[Desk, Settings], out: Path) -> None:
        from gui.window import MainWindow  # noqa: PLC0415  loaded beside the store, see _ready

        desk, settings = ready
        set_language(settings.language)
        self.window = MainWindow(desk, Background(), out)
        self._show(self.window)
        if self._until_painted:
            QTimer.singleShot(0, self._leave_painted)

    def _leave_painted(self) -> None:
        """Only for measuring a start: the window is painted; leave at once, as the peers do that are measured beside."""
        if self.window is not None:
            self.window.repaint()
        sys.stdout.flush()
        os._exit(0)

    def _show(self, window: QWidget) -> None:
        before, self._shown = self._shown, window
        window.show()
        if before is not None:
            before.close()
            before.deleteLater()


def _load_window() -> None:
    import gui.today.page  # noqa: PLC0415  after the first paint
    import gui.window  # noqa: F401, PLC0415  as above


def _ready(desk: Desk) -> tuple[Desk, Settings]:
    """The desk with its settings, once the window's own code is there: the window's thread must never stand still for it."""
    from core.services.desk_settings import read_settings  # noqa: PLC0415  after the first paint

    _load_window()
    return desk, read_settings(desk)
