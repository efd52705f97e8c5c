"""Where a line may end in words from outside."""

from __future__ import annotations

import pytest

from gui.widgets.breaking import BREAK
from gui.widgets.breaking import LONGEST_RUN
from gui.widgets.breaking import breakable


@pytest.mark.parametrize("text", ["", "plain words", "/a/b_c-d/e@f", "C:\\x\\y", "x" * 500, "д" * 41, "https://a.example/" + "q" * 100])
def test_nothing_but_places_to_break_is_added_and_no_run_is_long(text: str) -> None:
    made = breakable(text)
    assert made.replace(BREAK, "") == text
    assert max(map(len, made.replace(" ", BREAK).split(BREAK))) <= LONGEST_RUN


def test_a_path_is_broken_where_its_parts_end_first() -> None:
    assert breakable("/ab/c_d") == f"/{BREAK}ab/{BREAK}c_{BREAK}d"
