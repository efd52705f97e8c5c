"""Qt's own words (file dialogs, context menus) in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from core.words import Language

_NAME = "qt-words"


def install_qt_words(application: QApplication, language: Language) -> None:
    """Take out the words of the language before and put in those of `language`; English needs none."""
    before = application.property(_NAME)
    if isinstance(before, QTranslator):
        application.removeTranslator(before)
    translator = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if language is not Language.EN and translator.load(f"qtbase_{language}", folder):
        application.installTranslator(translator)
    application.setProperty(_NAME, translator)
