"""The one reader of resource files: YAML without duplicate keys, checked by a pydantic model, and plain bytes."""

from __future__ import annotations

import functools
from typing import TypeVar
from typing import cast

from pydantic import BaseModel
from pydantic import ConfigDict
from pydantic import ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from core import resource_folder
from core.errors import ResourceError

ROOT = resource_folder.ROOT


class StrictModel(BaseModel):
    """A value read from a file: frozen, and an unknown key is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True)


Model = TypeVar("Model", bound=BaseModel)


def read_text(relative: str) -> str:
    """The text of `resources/<relative>` (UTF-8). Raises ResourceError."""
    return read_bytes(relative).decode("utf-8")


def read_bytes(relative: str) -> bytes:
    """The bytes of `resources/<relative>`. Raises ResourceError when there is no such file."""
    try:
        return (ROOT / relative).read_bytes()
    except OSError as error:
        raise ResourceError(path=relative, reason=error.strerror or "it cannot be read") from error


def names(folder: str, suffix: str = ".yaml") -> tuple[str, ...]:
    """Relative paths of the files with `suffix` under `resources/<folder>`, sorted."""
    return tuple(sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / folder).rglob(f"*{suffix}")))


def parse_yaml(text: str, model: type[Model], path: str) -> Model:
    """`text` as `model`. Duplicate or unknown keys, wrong types and broken YAML raise ResourceError naming `path`."""
    try:
        return model.model_validate(YAML(typ="safe", pure=True).load(text))
    except YAMLError as error:
        raise ResourceError(path=path, reason=" ".join(str(error).split())) from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise ResourceError(path=path, reason=f"{place}: {first['msg']}") from error


def load(relative: str, model: type[Model]) -> Model:
    """`resources/<relative>` as `model`, read once."""
    return cast("Model", _load(relative, model))


@functools.cache
def _load(relative: str, model: type[BaseModel]) -> BaseModel:
    return parse_yaml(read_text(relative), model, relative)
