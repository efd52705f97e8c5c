"""The files that describe our formats say what the models say."""

from __future__ import annotations

import json

import pytest

from core.fulfilment.data_map import DataMap
from core.fulfilment.erasure import ErasurePlan
from core.fulfilment.findings import RecordsFile
from core.resources import StrictModel
from core.resources import read_text


@pytest.mark.parametrize(("name", "model"), [("data_map", DataMap), ("erasure_plan", ErasurePlan), ("findings", RecordsFile)])
def test_the_schema_file_is_true(name: str, model: type[StrictModel]) -> None:
    assert json.loads(read_text(f"schemas/{name}.json")) == model.model_json_schema()
