"""The house rules that a machine can hold: the checkers are clean, files are small, and nothing lies where it does not belong."""

from __future__ import annotations

import ast
import functools
import importlib
import json
import pkgutil
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import BaseModel
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

import core
from core import resources

ROOT = Path(__file__).resolve().parents[1]
ROOT_ENTRIES = {
    *("README.md", "CHANGELOG.md", "LICENSE", "Makefile", "requirements.lock", "requirements-dev.lock", "pyproject.toml", "main.py"),
    *(".gitignore", ".ci", "gui", "core", "resources", "tests"),
}
FILE_LINES, FILE_LINES_NOTED, FUNCTION_LINES, CLASS_LINES, CLASS_METHODS, MAIN_LINES = 350, 300, 50, 200, 20, 60
MIGRATIONS = ROOT / "core" / "store" / "migrations"
SOURCES = [ROOT / "main.py", *sorted(path for folder in ("core", "gui", "tests") for path in (ROOT / folder).rglob("*.py"))]
PACKAGES = sorted(path.parent.relative_to(ROOT).as_posix() for folder in ("core", "gui") for path in (ROOT / folder).glob("*/__init__.py"))
UNFINISHED = re.compile(r"\b(?:TO[D]O|FI[X]ME)\b")  # the brackets keep this line from finding itself
LOCKS = ["requirements.lock", "requirements-dev.lock"]
Note = Callable[[str, object], None]


def run_clean(*command: str) -> None:
    """Run a checker in the repository; what it finds is the failure's text."""
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@functools.cache
def tree(path: Path) -> ast.Module:
    """The syntax tree of a source file."""
    return ast.parse(path.read_text(encoding="utf-8"), path.name)


def places(nodes: Callable[[ast.AST], bool], paths: list[Path] = SOURCES) -> list[str]:
    """`file:line` of each node of the sources for which `nodes` is true."""
    return [f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 1)}" for path in paths for node in ast.walk(tree(path)) if nodes(node)]


def imported(path: Path) -> Iterator[str]:
    """Every module that a file imports, also inside functions; `from a import b` counts as `a.b`."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_ruff_finds_nothing() -> None:
    run_clean(sys.executable, "-m", "ruff", "check", ".")


def test_the_code_is_formatted() -> None:
    run_clean(sys.executable, "-m", "ruff", "format", "--check", ".")


def test_mypy_finds_nothing() -> None:
    run_clean(sys.executable, "-m", "mypy")


def test_the_import_contracts_are_kept() -> None:
    run_clean(str(Path(sys.executable).with_name("lint-imports")))


def test_the_root_holds_what_it_may_hold_and_nothing_else() -> None:
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("no git here, so what belongs to the project and what was made by a run cannot be told apart")
    command = ["git", "-c", f"safe.directory={ROOT}", "ls-files", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    assert {name.partition("/")[0] for name in listed} - ROOT_ENTRIES == set()
    assert {name for name in ROOT_ENTRIES if not (ROOT / name).exists()} == set()


def test_files_are_small(record_property: Note) -> None:
    lines = {path.relative_to(ROOT).as_posix(): len(path.read_text(encoding="utf-8").splitlines()) for path in SOURCES}
    for name, count in lines.items():
        if count > FILE_LINES_NOTED:
            record_property("note", f"{name} has {count} lines: split it before it has {FILE_LINES}")
    assert {name: count for name, count in lines.items() if count > FILE_LINES} == {}
    assert lines["main.py"] <= MAIN_LINES


def test_functions_are_short() -> None:
    def is_long(node: ast.AST) -> bool:
        return isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and (node.end_lineno or 0) - node.lineno >= FUNCTION_LINES

    assert places(is_long, [path for path in SOURCES if MIGRATIONS not in path.parents]) == []


def test_large_classes_are_named(record_property: Note) -> None:
    classes = [(path, node) for path in SOURCES for node in ast.walk(tree(path)) if isinstance(node, ast.ClassDef)]
    for path, node in classes:
        lines = (node.end_lineno or node.lineno) - node.lineno + 1
        methods = sum(isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef) for child in node.body)
        if lines > CLASS_LINES or methods > CLASS_METHODS:
            record_property("note", f"{path.relative_to(ROOT)}: {node.name} has {lines} lines and {methods} methods")
    assert classes


def test_no_failure_is_caught_wholesale() -> None:
    def is_broad(node: ast.AST | None) -> bool:
        if isinstance(node, ast.Tuple):
            return any(is_broad(part) for part in node.elts)
        return node is None or (isinstance(node, ast.Name) and node.id in {"Exception", "BaseException"})

    def catches_all(node: ast.AST) -> bool:
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("suppress"):
            return any(is_broad(argument) for argument in node.args)
        return isinstance(node, ast.ExceptHandler) and is_broad(node.type)

    assert places(catches_all) == []
    assert [path.name for path in SOURCES if "BLE001" in path.read_text(encoding="utf-8") and path != Path(__file__).resolve()] == []


def test_nothing_is_left_for_later() -> None:
    texts = [*SOURCES, ROOT / "Makefile", ROOT / "pyproject.toml", *(ROOT / "resources").rglob("*.yaml")]
    assert [str(path.relative_to(ROOT)) for path in texts if UNFINISHED.search(path.read_text(encoding="utf-8"))] == []


def test_nobody_sleeps() -> None:
    sleeps = {"time.sleep", "sleep", "qtbot.wait", "QTest.qWait", "QThread.sleep", "QThread.msleep"}
    assert places(lambda node: isinstance(node, ast.Call) and ast.unparse(node.func) in sleeps) == []


def test_the_core_never_loads_qt() -> None:
    found = [(path.name, name) for path in SOURCES if ROOT / "core" in path.parents for name in imported(path)]
    assert [(path, name) for path, name in found if name.split(".")[0] in {"PySide6", "shiboken6", "gui"}] == []


@pytest.mark.parametrize("package", PACKAGES)
def test_each_package_has_tests_that_use_it(package: str) -> None:
    if not any(path.read_text(encoding="utf-8").strip() for path in (ROOT / package).rglob("*.py")):
        pytest.skip("the package is still empty")
    prefix = package.replace("/", ".") + "."
    tests = sorted((ROOT / "tests" / package.partition("/")[0]).rglob("test_*.py"))
    named_after_it = f"test_{package.rpartition('/')[2]}"
    assert any(path.stem.startswith(named_after_it) or name.startswith(prefix) for path in tests for name in imported(path))


@pytest.mark.parametrize("path", sorted((ROOT / "resources").rglob("*.yaml")), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_each_resource_loads_and_no_key_stands_twice(path: Path) -> None:
    try:
        value = YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8"))
    except YAMLError as error:
        pytest.fail(str(error))
    assert value is not None


@pytest.mark.parametrize("name", LOCKS)
def test_locks_hold_exact_versions_with_hashes_and_no_address(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert "http" not in text
    entries = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE | re.IGNORECASE)[1:]
    assert entries
    assert [entry.split()[0] for entry in entries if "==" not in entry.split()[0] or "--hash=sha256:" not in entry] == []


def test_what_is_tested_is_what_runs() -> None:
    run, dev = ({line.split()[0] for line in (ROOT / name).read_text(encoding="utf-8").splitlines() if "==" in line} for name in LOCKS)
    assert run - dev == set()


@pytest.mark.parametrize("name", resources.names("schemas", ".json"))
def test_each_schema_is_that_of_a_model(name: str) -> None:
    for module in pkgutil.walk_packages(core.__path__, "core."):
        if not module.name.startswith("core.store"):
            importlib.import_module(module.name)
    schema = json.loads(resources.read_text(name))
    models = [model for model in _models(BaseModel) if model.__name__ == schema["title"] and model.__module__.startswith("core.")]
    assert schema in [model.model_json_schema() for model in models]


def _models(base: type[BaseModel]) -> Iterator[type[BaseModel]]:
    for model in base.__subclasses__():
        yield model
        yield from _models(model)
