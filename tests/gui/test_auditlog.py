from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from core.services.audit_log import TrailEntry
from core.services.cases import list_cases
from core.store.database import open_connection
from core.words import Language
from gui.auditlog.details import details_words
from gui.auditlog.page import AuditLogPage
from gui.words import set_language
from tests.core.test_audit import TRIGGERS
from tests.gui.places import labels
from tests.gui.places import sample_context
from tests.gui.places import show
from tests.gui.places import unnamed
from tests.helpers.desks import TUESDAY
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def test_the_log_is_checked_and_read_by_case(qtbot: Any, tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        page = AuditLogPage(context)
        show(qtbot, page)
        assert "entries, unbroken, checked" in labels(page)
        number = list_cases(context.desk)[0].number
        page._find.setText(number)
        settle(qtbot, context)
        model = page._model
        assert {model.index(row, 4).data() for row in range(model.rowCount())} == {number}
        assert model.index(model.rowCount() - 1, 3).data() == "The case was opened"
        assert not unnamed(page)


def test_a_broken_chain_is_an_error_with_the_first_bad_entry(qtbot: Any, tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        store = context.desk.store
        with closing(open_connection(store.path, store._key)) as connection:
            for name in TRIGGERS:
                connection.execute(f"DROP TRIGGER {name}")
            connection.execute("UPDATE audit_entries SET actor = 'x' WHERE number = 3")
        page = AuditLogPage(context)
        show(qtbot, page)
        assert page._state.property("role") == "error"
        assert "from entry 3 on. 2 entries before it are whole." in page._state.text()
        assert "What to do:" in page._state.text()


def test_details_are_words_and_no_codes() -> None:
    details = (("kinds", "access erasure"), ("law", "KZ"), ("sha256", "ab" * 32), ("known_sender", "False"), ("recipients", ""), ("unheard", "1"))
    entry = TrailEntry(number=1, at=TUESDAY, actor="Dana", act="case_opened", case="2026-0001", details=details, mac="00")
    try:
        set_language(Language.RU)
        shown = details_words(entry)
    finally:
        set_language(Language.EN)
    assert shown.startswith("Запросы: ")
    assert "Казахстан" in shown
    assert "abababab" in shown
    assert "ab" * 5 not in shown
    assert "нет" in shown
    assert "Получатели" not in shown
    assert "unheard: 1" in shown
