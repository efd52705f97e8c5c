"""The top of the log: its checks and copies never hold the store's lane, and sums that drifted are told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from core.services.audit_log import list_entries
from core.services.tallies import wrong_tallies
from gui.auditlog.page import AuditLogPage
from gui.auditlog.state import State
from tests.gui.places import labels
from tests.gui.places import sample_context
from tests.gui.places import show
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def test_checking_proving_and_copying_leave_the_store_lane_free(qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with sample_context(tmp_path) as context:
        state = State(context)
        qtbot.addWidget(state)
        lanes: list[bool] = []
        run = context.background.run

        def noted(*arguments: Any, **options: Any) -> Any:
            lanes.append(bool(options.get("outside")))
            return run(*arguments, **options)

        monkeypatch.setattr(context.background, "run", noted)
        for act in (state.check, state.export, state.copy):
            act()
            settle(qtbot, context)
        assert lanes == [True, True, True]
        assert {entry.act for entry in list_entries(context.desk, limit=2)} == {"audit_proof_exported", "evidence_copied"}


def test_sums_that_drifted_are_made_right_by_the_check_and_told(qtbot: Any, tmp_path: Path) -> None:
    with sample_context(tmp_path) as context:
        with context.desk.store.unit_of_work("test") as work:
            work.record("note_added", at=context.desk.clock())
            work.session.execute(text("UPDATE tallies SET number = number + 1 WHERE name = 'messages' AND state = 'ordinary'"))
        page = AuditLogPage(context)
        show(qtbot, page)
        assert "1 of the inbox's sums had drifted and was made right by counting." in labels(page)
        assert wrong_tallies(context.desk) == ()
        entries = list_entries(context.desk)
        assert entries[0].act == "sums_corrected"
        assert f"✓ {len(entries)} entries" in labels(page)
        page.state.check()
        settle(qtbot, context)
        assert "had drifted" not in labels(page)
