"""The Fides sample database: on SQLite as FIELD 4.6 says, on PostgreSQL as it is."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

import psycopg
import pytest

FIDES = Path(__file__).resolve().parents[3] / "shared" / "data" / "sql" / "fides"
DATASET = FIDES / "postgres_example_test_dataset.yml"


def sample_sql() -> str:
    """The statements up to the backup schema. Skips where the sample is absent."""
    if not FIDES.exists():
        pytest.skip("the shared sample data is not here")
    return (FIDES / "postgres_sample.sql").read_text(encoding="utf-8").split("CREATE SCHEMA backup_schema")[0]


def load_sqlite(path: Path) -> str:
    """The sample in a new SQLite file; its URL."""
    text = re.sub(r"ALTER SEQUENCE.*", "", sample_sql().replace("public.", "")).replace("SERIAL", "INTEGER").replace("MONEY", "VARCHAR")
    connection = sqlite3.connect(path)
    connection.executescript(text)
    connection.close()
    return f"sqlite:///{path}"


def load_postgresql(url: str) -> str:
    """The sample in the PostgreSQL database at `url`; the same URL."""
    with psycopg.connect(url) as connection:
        connection.execute(sample_sql().encode())
    return url
