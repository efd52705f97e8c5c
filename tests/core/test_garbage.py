"""Python's tidying up while a command runs."""

from __future__ import annotations

import gc

import pytest

from core.garbage import SELDOM
from core.garbage import collecting_seldom


def test_a_command_is_interrupted_seldom_and_leaves_all_as_it_was_also_when_it_fails() -> None:
    before, frozen = gc.get_threshold(), gc.get_freeze_count()
    with pytest.raises(ZeroDivisionError), collecting_seldom():
        assert gc.get_threshold() == SELDOM
        assert gc.get_freeze_count() > frozen
        raise ZeroDivisionError
    assert gc.get_threshold() == before
    assert gc.get_freeze_count() == 0
