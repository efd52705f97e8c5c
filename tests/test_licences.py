"""What runs with the program is free to go with it: allowed licences pass, copyleft without a way out and unknown ones do not."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]
# Names as SPDX has them. The LGPL is allowed because its parts (PySide6, psycopg) stay replaceable: see the README.
ALLOWED = {
    *("MIT", "MIT-0", "MIT-CMU", "HPND", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "ISC", "Zlib", "Apache-2.0", "PSF-2.0", "Unicode-3.0"),
    *("CC0-1.0", "Unlicense", "MPL-2.0", "OFL-1.1", "LGPL-2.1-or-later", "LGPL-3.0-only", "LGPL-3.0-or-later"),
}
# Older packages write a classifier or words of their own instead of SPDX.
CLASSIFIERS = {
    "OSI Approved :: MIT License": "MIT",
    "OSI Approved :: BSD License": "BSD-3-Clause",
    "OSI Approved :: Apache Software License": "Apache-2.0",
    "OSI Approved :: Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "OSI Approved :: Python Software Foundation License": "PSF-2.0",
    "Public Domain": "CC0-1.0",
}


@dataclass(frozen=True)
class Read:
    """A licence that a person read, because the metadata do not name it: `words` stand in `file` of the installed package."""

    licence: str
    file: str
    words: str
    because: str


READ = {
    "sqlcipher3": Read("Zlib", "LICENSE", "provided 'as-is', without any express or implied warranty", "its metadata name no licence"),
    "dkimpy": Read("Zlib", "LICENSE", "provided 'as-is', without any express or implied", "its metadata say 'BSD-like'"),
    "pypdfium2": Read(
        "BSD-3-Clause AND Apache-2.0",
        "BSD-3-Clause.txt",
        "Redistribution and use in source and binary forms",
        "its metadata add 'dependency licenses': PDFium's parts are BSD, MIT, zlib, IJG, libtiff, ICU and FreeType's own licence; GPL stands there for build scripts of ICU and musl's libgcc, both with an exception",
    ),
}


def run_time_packages() -> list[str]:
    """The names in requirements.lock that this platform needs."""
    lines = (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
    needed = [Requirement(line.removesuffix("\\").strip()) for line in lines if "==" in line and not line.startswith((" ", "#"))]
    return [one.name for one in needed if one.marker is None or one.marker.evaluate()]


def may_go_along(expression: str) -> bool:
    """Whether an SPDX expression of AND and OR leaves a choice of allowed licences only."""
    return any(all(part.strip() in ALLOWED for part in choice.split(" AND ")) for choice in expression.split(" OR "))


def stated_licence(package: str) -> str:
    """What the metadata state: the expression, else the classifiers, else the old field; '' where they state nothing."""
    about = metadata.metadata(package)
    prefix = "License :: "
    classifiers = [line.removeprefix(prefix) for line in about.get_all("Classifier") or [] if line.startswith(prefix)]
    named = " AND ".join(CLASSIFIERS.get(one, one) for one in classifiers)
    expression, words = (" ".join(about.get_all(field) or []) for field in ("License-Expression", "License"))
    return expression or named or words


@pytest.mark.parametrize("package", [name for name in run_time_packages() if name not in READ])
def test_each_package_states_a_licence_that_may_go_along(package: str) -> None:
    assert may_go_along(stated_licence(package)), f"{package}: {stated_licence(package) or 'no licence stated'}"


@pytest.mark.parametrize("package", sorted(READ))
def test_a_licence_read_by_a_person_still_says_what_was_read(package: str) -> None:
    read = READ[package]
    assert may_go_along(read.licence)
    files = [file for file in metadata.files(package) or [] if file.name == read.file]
    assert any(read.words in " ".join(file.read_text().split()) for file in files), read.because


@pytest.mark.parametrize(
    ("expression", "answer"),
    [
        ("MIT", True),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", True),
        ("BSD-3-Clause AND 0BSD AND MIT", True),
        ("GPL-3.0-only", False),
        ("AGPL-3.0-or-later", False),
        ("MIT AND GPL-2.0-only", False),
        ("OSI Approved :: GNU General Public License v3 (GPLv3)", False),
        ("free for everyone", False),
        ("", False),
    ],
)
def test_copyleft_without_a_choice_and_unknown_licences_are_refused(expression: str, answer: bool) -> None:
    assert may_go_along(expression) is answer


def test_the_fonts_bring_their_licence() -> None:
    assert "SIL OPEN FONT LICENSE Version 1.1" in (ROOT / "resources" / "fonts" / "OFL.txt").read_text(encoding="utf-8")


def test_the_project_has_its_own_licence() -> None:
    assert "Apache License" in (ROOT / "LICENSE").read_text(encoding="utf-8")
