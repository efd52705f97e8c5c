from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.errors import StoppedError
from core.fulfilment.failures import FidesDatasetError
from core.headless import commands
from core.services.find import find_person
from core.services.find import read_data_map
from tests.helpers.fides import DATASET
from tests.helpers.fides import FIDES
from tests.helpers.fides import load_postgresql
from tests.helpers.fides import load_sqlite
from tests.helpers.postgresql import running_postgresql

ONE = {"customer": 1, "address": 2, "login": 6, "orders": 3, "order_item": 4, "payment_card": 1, "product": 2, "service_request": 1, "visit": 1}
JANE = {"customer": 1, "address": 1, "login": 1, "orders": 1, "payment_card": 1}
EXAMPLES = [
    ("customer-1@example.com", ONE),
    ("jane@example.com", JANE),
    ("nobody@example.com", {}),
    ("customer-1-alt@example.com", {"service_request": 1}),
]
HOSTILE = ["' OR 1=1 --", 'x"; DROP TABLE customer; --', "a\0b", "%", "x" * 1_000_000, "\ud800".encode("utf-16", "surrogatepass").decode("latin-1")]


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def sample(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    if request.param == "sqlite":
        yield load_sqlite(tmp_path_factory.mktemp("fides") / "sample.db")
        return
    with running_postgresql() as url:
        yield load_postgresql(url)


def counts(url: str, email: str) -> dict[str, int]:
    return find_person(data_map_path=DATASET, data_map_format="fides", sources={"shop": url}, identities=[("email", email)]).counts()


@pytest.mark.parametrize(("email", "expected"), EXAMPLES)
def test_a_person_is_found_along_the_links_of_the_sample(sample: str, email: str, expected: dict[str, int]) -> None:
    assert counts(sample, email) == expected


@pytest.mark.parametrize("value", HOSTILE)
def test_hostile_values_find_nothing_and_break_nothing(sample: str, value: str) -> None:
    assert counts(sample, value) == {}
    assert counts(sample, "jane@example.com") == JANE


def test_an_address_that_another_customer_uses_is_marked_as_shared(sample: str) -> None:
    found = find_person(data_map_path=DATASET, data_map_format="fides", sources={"shop": sample}, identities=[("email", "customer-1@example.com")])
    shared = {finding.row.key[0][1]: finding.shared_with for finding in found.records if finding.row.table == "address"}
    assert ("customer", (("id", 2),)) in {(row.table, row.key) for row in shared[2]}
    assert shared[1]


def test_a_search_stops_when_asked(sample: str) -> None:
    with pytest.raises(StoppedError):
        find_person(data_map_path=DATASET, data_map_format="fides", sources={"a": sample}, identities=[("email", "x")], stop=lambda: True)


def test_a_broken_dataset_file_is_a_sentence() -> None:
    if not FIDES.exists():
        pytest.skip("the shared sample data is not here")
    with pytest.raises(FidesDatasetError, match="cannot be used"):
        read_data_map(path=FIDES / "example_test_dataset.invalid", data_map_format="fides")


def test_the_command_prints_rows_and_writes_records(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    url = load_sqlite(tmp_path / "sample.db")
    arguments = ["--json", "--data-map", str(DATASET), "--format", "fides", "--source", f"shop={url}", "--identity", "email=jane@example.com"]
    assert commands.run("find", [*arguments, "--out", str(tmp_path / "out")]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {row["table"]: row["rows"] for row in rows if "rows" in row} == JANE
    assert len(list((tmp_path / "out").iterdir())) == len(JANE)
