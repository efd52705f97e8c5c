"""A case whose message names no usable sender, in the window: the answer is given another way and written down, and no button leads to a letter to nobody."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from core.services.case_answer import refuse
from core.services.case_view import show_case
from core.services.cases import open_case
from core.services.inbox import Split
from core.services.inbox import list_messages
from core.services.mail_import import import_mail
from core.words import CaseState
from core.words import Kind
from gui.workspace.panels.respond import RespondPanel
from tests.gui.places import empty_context
from tests.gui.places import labels
from tests.helpers.threads import ASKS
from tests.helpers.windows import settle


def test_where_no_letter_can_go_the_answer_is_recorded_by_hand(qtbot: QtBot, tmp_path: Path) -> None:
    mail = tmp_path / "two-from.eml"
    mail.write_text(f"From: a@mail.example\nFrom: b@mail.example\nSubject: My data\n\n{ASKS}", encoding="utf-8")
    with empty_context(tmp_path / "desk") as context:
        import_mail(context.desk, paths=[mail])
        number, _ = open_case(context.desk, message=list_messages(context.desk, split=Split.REQUESTS)[0].id, kinds=(Kind.ACCESS,))
        refuse(context.desk, number=number, ground="identity_not_proved", text="We could not recognise who is asking.")
        panel = RespondPanel(context, show_case(context.desk, number=number))
        qtbot.addWidget(panel)
        panel.show()
        assert "no letter can leave" in labels(panel)
        panel.findChildren(QPlainTextEdit)[0].setPlainText("Told by telephone.")
        action = panel.primary()
        assert action is not None
        assert action.text == "Record that I have answered"
        action.act()
        settle(qtbot, context)
        assert show_case(context.desk, number=number).state is CaseState.ANSWERED
