"""Run by the system's Python: starts Picard as its own command does and ends the process after its main window's first painted frame."""

from __future__ import annotations

import importlib
import os
import sys
from typing import Any


def main() -> None:
    """Exit code 0 after the first frame, without the program's own way out."""
    sys.path.insert(0, "/usr/lib/picard")
    window = importlib.import_module("picard.ui.mainwindow").MainWindow
    timer = importlib.import_module("PyQt5.QtCore").QTimer
    paint = window.paintEvent

    def paint_and_end(self: Any, event: Any) -> None:
        paint(self, event)
        timer.singleShot(0, lambda: os._exit(0))

    window.paintEvent = paint_and_end
    sys.argv = ["picard", "--no-restore", "--no-plugins", "--stand-alone-instance"]
    try:
        importlib.import_module("picard.tagger").main("/usr/share/locale", False)
    except SystemExit as ended:
        raise SystemExit("Picard ended before its window was painted") from ended


if __name__ == "__main__":
    main()
