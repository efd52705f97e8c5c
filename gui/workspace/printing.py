"""A case on paper: its facts, how its dates were worked out, its steps, letters and history."""

from __future__ import annotations

from core.companies.profile import load_company
from core.services.audit_log import list_entries
from core.services.case_view import show_case
from core.services.sheets import Printed
from core.services.sheets import print_case
from gui.context import Context
from gui.today.sheets import case_sheet
from gui.words import language
from gui.words import tr


def print_whole_case(context: Context, number: str) -> None:
    """Print in the background; the window says where the file lies."""
    desk = context.desk

    def work(_control: object) -> Printed:
        view = show_case(desk, number=number)
        company = load_company(view.company).letterhead.name[language()]
        sheet = case_sheet(context, view, list_entries(desk, case=number), company)
        return print_case(desk, number=number, sheet=sheet, folder=context.out)

    def said(printed: Printed) -> str:
        return tr("workspace.printed", path=str(printed.path))

    context.background.run(
        work,
        owner=context.background,
        done=lambda printed: context.window.announce(said(printed)),
        title=tr("workspace.printing"),
        outside=True,
        told=said,
    )
