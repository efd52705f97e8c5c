"""The place of letters: what waits, what was sent, undo, made again, pages, templates."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QPushButton
from sqlalchemy import delete

from core.errors import ResourceError
from core.letters.completeness import Requirements
from core.letters.facts import LetterName
from core.resources import load
from core.services import letter_templates
from core.services.case_answer import refuse
from core.services.letter_templates import HEAD
from core.services.letter_templates import sample_letter
from core.services.letter_templates import show_template
from core.services.letters_list import LetterLine
from core.services.letters_list import Shelf
from core.services.letters_list import count_letters
from core.services.letters_list import show_letter
from core.store.tables import LetterRow
from core.words import Language
from core.words import Regime
from gui.command_table import commands_of
from gui.context import Context
from gui.letters.page import TEMPLATES
from gui.letters.page import LettersPage
from gui.words import set_language
from gui.words import tr
from tests.core.test_letters_list import HOSTILE
from tests.core.test_letters_list import many_letters
from tests.core.test_letters_list import refusal
from tests.gui.places import context_of
from tests.gui.places import labels
from tests.gui.places import show
from tests.gui.places import unnamed
from tests.gui.places import window_of
from tests.helpers.road import Road
from tests.helpers.watchdog import Watchdog
from tests.helpers.windows import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def context(road: Road) -> Iterator[Context]:
    with context_of(road.desk, road.folder / "letters") as context:
        yield context


def open_page(qtbot: Any, context: Context) -> LettersPage:
    page = LettersPage(context)
    show(qtbot, page)
    settle(qtbot, context)
    return page


def again(qtbot: Any, page: LettersPage) -> None:
    """What the window does after a change."""
    page.refresh()
    settle(qtbot, page.context)
    settle(qtbot, page.context)


def buttons(page: LettersPage) -> set[str]:
    return {one.accessibleName() for one in page.sheet.bar.findChildren(QPushButton) if one.isVisibleTo(page)}


def test_an_empty_place_says_where_letters_begin(qtbot: Any, context: Context) -> None:
    page = open_page(qtbot, context)
    assert "No letter waits to be sent. Letters are started from a case." in labels(page.list)
    way = page.list.none[Shelf.TO_SEND].button
    assert way is not None
    way.click()
    assert window_of(context).places == ["cases"]
    assert page.tabs[Shelf.SET_ASIDE].isHidden()
    assert not page.sheet.bar.isVisibleTo(page)
    assert set(page.acts()) == {"letters.next_tab", "letters.previous_tab"}


def test_a_letter_is_said_to_be_sent_and_that_is_taken_back_by_undo(qtbot: Any, road: Road, context: Context) -> None:
    number, letter = refusal(road)
    page = open_page(qtbot, context)
    assert page.tabs[Shelf.TO_SEND].text() == "To send (1)"
    page.sheet.turn_details()
    settle(qtbot, context)
    shown = labels(page.sheet).replace("\u200b", "")
    assert "a.sadykova@mail.kz" in shown
    assert f"[{number}]" in shown
    assert f"{number}-refusal-{letter}.eml" in shown
    page.act()
    page.act()
    settle(qtbot, context)
    words, undo = window_of(context).announcements[-1]
    assert (words, len(window_of(context).announcements)) == ("Recorded as sent", 1)
    again(qtbot, page)
    assert (page.tabs[Shelf.SENT].text(), page.sheet.sheet) == ("Sent (1)", None)
    assert undo is not None
    undo()
    settle(qtbot, context)
    assert count_letters(road.desk)[Shelf.TO_SEND] == 1


def test_enter_opens_the_case_and_the_keys_go_through_the_list(qtbot: Any, road: Road, context: Context) -> None:
    number, _ = refusal(road)
    page = open_page(qtbot, context)
    qtbot.keyClick(page.list.view, Qt.Key.Key_Return)
    assert window_of(context).cases == [number]
    page.step(1)
    page.step(-1)
    assert page.sheet.sheet is not None
    assert page.search() is page.list.search
    assert len(page.panes()) == 3
    assert set(page.acts()) <= {command.name for command in commands_of("letters")}


def test_a_letter_whose_facts_changed_is_to_be_made_again_first(qtbot: Any, road: Road, context: Context) -> None:
    number, letter = refusal(road)
    road.clock.advance(minutes=5)
    refuse(road.desk, number=number, ground="not_covered", text="Another reason.")
    page = open_page(qtbot, context)
    assert "It was decided to refuse" in labels(page.sheet)
    page.act()
    settle(qtbot, context)
    again(qtbot, page)
    assert page.sheet.sheet is not None
    assert page.sheet.sheet.id != letter
    assert "It was decided to refuse" not in labels(page.sheet)
    assert page.tabs[Shelf.SET_ASIDE].text() == "Set aside (1)"
    page.show_tab(Shelf.SET_ASIDE)
    settle(qtbot, context)
    settle(qtbot, context)
    assert buttons(page) == {"Open the case", "Save a copy…"}


def test_pages_are_turned_and_made_larger_and_the_path_is_copied(qtbot: Any, road: Road, context: Context) -> None:
    refusal(road)
    page = open_page(qtbot, context)
    preview = page.sheet.preview
    assert preview is not None
    assert preview.page.accessibleName().startswith("Refusal, ")
    acts = page.acts()
    acts["letters.next_page"]()
    settle(qtbot, context)
    assert "2" in preview.page.accessibleName()
    for _ in range(3):
        acts["letters.previous_page"]()
        settle(qtbot, context)
    assert preview.page.accessibleName().startswith("Refusal, Page 1")
    width = preview.page.width()
    acts["letters.larger"]()
    acts["letters.larger"]()
    settle(qtbot, context)
    assert preview.page.width() > width
    acts["letters.copy_path"]()
    assert QGuiApplication.clipboard().text() == str(road.letters)


def test_a_copy_is_saved_where_the_operator_says(qtbot: Any, road: Road, context: Context, tmp_path: Path) -> None:
    _, letter = refusal(road)
    page = open_page(qtbot, context)
    page.letter.copy_to(tmp_path / "copies")
    settle(qtbot, context)
    assert [path.suffix for path in (tmp_path / "copies").iterdir()] == [".pdf"]
    (tmp_path / "no-folder").write_text("a file")
    page.letter.copy_to(tmp_path / "no-folder")
    settle(qtbot, context)
    assert len(window_of(context).failures) == 1
    assert show_letter(road.desk, letter=letter).shelf is Shelf.TO_SEND


def test_two_thousand_letters_with_hostile_names_never_hold_the_window_up(qtbot: Any, road: Road, context: Context) -> None:
    many_letters(road, 2000)
    page = open_page(qtbot, context)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    with Watchdog(application) as watchdog:
        again(qtbot, page)
        page.list.view.setCurrentIndex(page.list.model.index(1999, 0))
        settle(qtbot, context)
        settle(qtbot, context)
    assert page.list.model.rowCount() == 2001
    assert watchdog.longest_busy_ms < 200, str(watchdog)
    assert page.sheet.sheet is not None
    page.sheet.turn_details()
    settle(qtbot, context)
    assert "\u202e" not in labels(page.sheet)
    assert "<b>Ёлка</b>" in labels(page.sheet)
    page.list.search.setText("елка 1234")
    settle(qtbot, context)
    assert page.list.model.rowCount() == 1
    line = page.list.model.row_at(0)
    assert isinstance(line, LetterLine)
    assert line.person == f"{HOSTILE} 1234"
    page.list.search.setText("nobody at all")
    settle(qtbot, context)
    assert "No letter here contains “nobody at all”." in labels(page.list)


def test_a_letter_that_vanished_is_told_and_the_list_is_read_anew(qtbot: Any, road: Road, context: Context) -> None:
    refusal(road)
    page = open_page(qtbot, context)
    with road.desk.store.unit_of_work("Dana") as work:
        work.session.execute(delete(LetterRow))
        work.record("removed_for_a_test", at=road.clock())
    page.letter.copy_to(road.letters)
    settle(qtbot, context)
    assert [type(error).__name__ for error in window_of(context).failures] == ["NoSuchLetterError"]
    again(qtbot, page)
    assert page.sheet.sheet is None


@pytest.mark.parametrize("language", Language)
def test_templates_stand_side_by_side_with_their_samples(qtbot: Any, context: Context, language: Language) -> None:
    page = open_page(qtbot, context)
    set_language(language)
    page.show_tab(TEMPLATES)
    settle(qtbot, context)
    for name in LetterName:
        page.templates.choose(name)
        settle(qtbot, context)
        shown = labels(page.templates)
        assert "{person}" in shown
        for of in Language:
            assert show_template(name).parts[0].texts[0][1] is not None
            assert tr(f"codes.language_{of.value}") in shown
        page.templates.sample(language)
        settle(qtbot, context)
        assert page.templates.preview is not None
        assert not page.templates.preview.page.pixmap().isNull()
    assert not window_of(context).failures
    assert not unnamed(page)


def test_a_missing_translation_is_flagged_and_has_no_sample(qtbot: Any, context: Context, monkeypatch: pytest.MonkeyPatch) -> None:
    def without_kazakh(path: str, model: Any) -> Any:
        if path == "letters/kk/receipt.yaml":
            raise ResourceError(path=path, reason="No such file or directory")
        return load(path, model)

    monkeypatch.setattr(letter_templates, "load", without_kazakh)
    page = open_page(qtbot, context)
    page.open_item(TEMPLATES)
    settle(qtbot, context)
    assert page.templates.template is not None
    assert page.templates.template.missing == (Language.KK,)
    assert "Not fully translated: Kazakh." in labels(page.templates)
    samples = {one.text(): one.isEnabled() for one in page.templates.findChildren(QPushButton) if one.text().startswith("Sample")}
    assert samples == {"Sample: English": True, "Sample: Russian": True, "Sample: Kazakh": False}


@pytest.mark.parametrize("name", LetterName)
def test_every_demand_of_a_law_stands_at_a_part_that_this_law_sees(road: Road, name: LetterName) -> None:
    template = show_template(name)
    asked = {regime: load("letters/required.yaml", Requirements).root[regime][name] for regime in Regime}
    for regime, demands in asked.items():
        placed = {one.what for part in template.parts for one in part.demands if one.regime is regime}
        assert placed == {one.what for one in demands}
    assert template.parts[0].id == HEAD
    for regime in Regime:
        assert sample_letter(road.desk, name=name, language=Language.RU, regime=regime).startswith(b"%PDF")
