"""What the missions panel shows: its line, and one mission with its next step and the ways to it."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout
from PySide6.QtWidgets import QHBoxLayout
from PySide6.QtWidgets import QLabel
from PySide6.QtWidgets import QPushButton
from PySide6.QtWidgets import QVBoxLayout
from PySide6.QtWidgets import QWidget

from core.services.missions import Mission
from core.services.missions import MissionStep
from core.services.missions import MissionsView
from gui.dates import day_words
from gui.widgets.buttons import button
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import label
from gui.words import tr

# The controls that a hint names, so that both always use the same words: keys of the catalogue.
CONTROLS: dict[str, tuple[str, ...]] = {
    "triage_open": (),
    "due_name_day": ("workspace.how",),
    "proof_ask": ("panels.look_up", "panels.sent_code"),
    "proof_take_in": ("missions.let_answer",),
    "access_scope": ("panels.confirm_scope",),
    "access_collect": ("panels.search",),
    "access_review": ("panels.confirm_given",),
    "access_make": ("panels.make_answer",),
    "access_send": ("panels.save_letter", "panels.sent_answer"),
    "erasure_plan": ("panels.dry_run",),
    "erasure_confirm": (),
    "erasure_erase": (),
}


@dataclass(frozen=True, slots=True)
class MissionActs:
    """What the buttons of a mission do: show another mission, show where a step is done, let the sample person answer, name a day."""

    choose: Callable[[str], object]
    show_where: Callable[[MissionStep], object]
    let_answer: Callable[[], object]
    name_day: Callable[[date], object]


@dataclass(frozen=True, slots=True)
class Shown:
    """The mission that is shown, what was just said of it, and whether there is so little height that hints stand below each other."""

    view: MissionsView
    mission: Mission
    said: QLabel | None
    low: bool


def line_words(view: MissionsView) -> str:
    """`Guided missions: 1 of 5 · next: Find out why Saule's case is due today`."""
    done, waiting = sum(one.done for one in view.missions), next((one for one in view.missions if not one.done), None)
    if waiting is None:
        return tr("missions.folded_done", n=len(view.missions))
    return tr("missions.folded", done=done, n=len(view.missions), name=tr(f"missions.{waiting.code}_title"))


def hint_words(code: str) -> str:
    """The hint of a step, with the words that stand on its controls."""
    names = dict(zip(("first", "second"), (tr(key) for key in CONTROLS[code]), strict=False))
    return tr(f"missions.{code}", **names)


def draw_mission(columns: QBoxLayout, shown: Shown, acts: MissionActs) -> None:
    """Put the mission into `columns`: what it is and why on one side, what is next on the other."""
    columns.setDirection(QBoxLayout.Direction.TopToBottom if shown.low else QBoxLayout.Direction.LeftToRight)
    columns.setSpacing(4 if shown.low else 24)
    left, right = QVBoxLayout(), QVBoxLayout()
    for column, stretch in ((left, 2), (right, 3)):
        column.setSpacing(4)
        columns.addLayout(column, stretch)
    number = shown.view.missions.index(shown.mission) + 1
    left.addWidget(label(f"{number}. {tr(f'missions.{shown.mission.code}_title')}", "heading"))
    if not shown.low:
        left.addWidget(label(tr(f"missions.{shown.mission.code}_why"), "muted"))
    left.addStretch(1)
    if shown.said is not None:
        right.addWidget(shown.said)
    _draw_next(right, shown, acts)
    right.addStretch(1)


def _draw_next(column: QVBoxLayout, shown: Shown, acts: MissionActs) -> None:
    step = shown.mission.next_step
    if step is None:
        _draw_done(column, shown, acts)
    elif shown.mission.code in {"proof", "access"} and not shown.view.asking:
        column.addWidget(label(tr("missions.first_triage")))
        column.addLayout(_row([_named(button(tr("missions.to_first"), partial(acts.choose, shown.view.missions[0].code)), "next")]))
    else:
        _draw_step(column, shown, step, acts)


def _draw_done(column: QVBoxLayout, shown: Shown, acts: MissionActs) -> None:
    waiting = next((one for one in shown.view.missions if not one.done), None)
    column.addWidget(label(tr("missions.done") if waiting else tr("missions.all_done"), "good"))
    ways: list[QPushButton] = []
    if waiting is not None:
        ways.append(_named(button(tr("missions.next"), partial(acts.choose, waiting.code)), "next"))
    if shown.mission.code == "erasure":
        ways.append(button(tr("missions.see_proof"), partial(acts.show_where, shown.mission.steps[-1])))
    column.addLayout(_row(ways))


def _draw_step(column: QVBoxLayout, shown: Shown, step: MissionStep, acts: MissionActs) -> None:
    steps, ways = shown.mission.steps, _ways(shown.view, step, acts)
    words = hint_words(f"{shown.mission.code}_{step.code}")
    hint = label(tr("missions.step", number=steps.index(step) + 1, n=len(steps), hint=words))
    if len(ways) > 1:
        column.addWidget(hint)
        column.addLayout(_row(ways))
        return
    row = QHBoxLayout()  # one way stands beside the hint: the pages need the height
    row.setSpacing(16)
    row.addWidget(hint, 1)
    row.addWidget(ways[0], 0, Qt.AlignmentFlag.AlignTop)
    column.addLayout(row)


def _ways(view: MissionsView, step: MissionStep, acts: MissionActs) -> list[QPushButton]:
    if step.place == "missions":
        return [_named(button(tr("missions.let_answer"), acts.let_answer, enabled=view.can_answer), "show")]
    ways = [_named(button(tr("missions.show_me"), partial(acts.show_where, step), enabled=bool(step.item)), "show")]
    if step.code == "name_day":
        ways += [button(day_words(day), partial(acts.name_day, day), name=tr("missions.day_name", day=day_words(day))) for day in view.days]
    return ways


def _named(made: QPushButton, name: str) -> QPushButton:
    made.setObjectName(name)
    return made


def _row(widgets: Sequence[QWidget]) -> FlowLayout:
    row = FlowLayout()
    for widget in widgets:
        row.addWidget(widget)
    return row
