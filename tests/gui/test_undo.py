from __future__ import annotations

from gui.undo import KEPT
from gui.undo import Done
from gui.undo import UndoStack


def done(name: str, told: list[str], *, again: bool = True) -> Done:
    return Done(name, lambda: told.append(f"undo {name}"), (lambda: told.append(f"redo {name}")) if again else None)


def test_acts_are_taken_back_one_after_the_other_and_done_again_in_turn() -> None:
    stack, told = UndoStack(), list[str]()
    stack.add(done("a", told))
    stack.add(done("b", told))
    stack.undo()
    stack.undo()
    stack.redo()
    stack.redo()
    assert told == ["undo b", "undo a", "redo a", "redo b"]
    assert stack.redo() is None


def test_a_new_act_forgets_what_was_taken_back() -> None:
    stack, told = UndoStack(), list[str]()
    stack.add(done("a", told))
    stack.undo()
    stack.add(done("b", told))
    assert stack.redo() is None


def test_an_act_that_cannot_be_done_again_is_only_taken_back() -> None:
    stack, told = UndoStack(), list[str]()
    stack.add(done("a", told, again=False))
    assert stack.undo() is not None
    assert stack.redo() is None
    assert stack.undo() is None


def test_only_the_last_acts_are_kept() -> None:
    stack, told = UndoStack(), list[str]()
    for number in range(KEPT + 5):
        stack.add(done(str(number), told))
    while stack.undo() is not None:
        pass
    assert len(told) == KEPT
