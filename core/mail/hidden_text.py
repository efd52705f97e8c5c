"""What a style hides from the eye: text that is not shown, has no size, or has the colour of its ground. Pure; nothing of a style is ever put on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Mapping
from dataclasses import dataclass

Colour = tuple[int, int, int]
Declarations = dict[str, str]

WHITE: Colour = (255, 255, 255)
BLACK: Colour = (0, 0, 0)
NEAR = 36  # sum of the differences of red, green and blue that an eye does not tell apart
SMALL = 2.0  # pixels under which nobody reads
FAR = -400.0  # pixels to the side or above, where there is no page any more
MOST_STYLE, MOST_RULES = 200_000, 2_000
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_RULE = re.compile(r"([^{}]{1,2000})\{([^{}]{0,4000})\}")
_SELECTOR = re.compile(r"[a-z][a-z0-9]*|[a-z0-9]*[.#][\w-]+")
_NUMBER = re.compile(r"(-?[\d.]{1,12})\s*(px|pt|em|rem|ex|%|vw|vh)?")
_HEX = re.compile(r"#([0-9a-f]{3,8})")
_CALL = re.compile(r"rgba?\(([^)]{1,60})\)")
_NAMED: Mapping[str, Colour] = {
    "white": WHITE,
    "black": BLACK,
    "snow": (255, 250, 250),
    "ivory": (255, 255, 240),
    "ghostwhite": (248, 248, 255),
    "whitesmoke": (245, 245, 245),
    "floralwhite": (255, 250, 240),
    "red": (255, 0, 0),
    "green": (0, 128, 0),
    "blue": (0, 0, 255),
    "gray": (128, 128, 128),
    "grey": (128, 128, 128),
    "silver": (192, 192, 192),
    "navy": (0, 0, 128),
    "yellow": (255, 255, 0),
}
_PIXELS = {"": 1.0, "px": 1.0, "pt": 1.33, "em": 16.0, "rem": 16.0, "ex": 8.0, "%": 0.16, "vw": 10.0, "vh": 8.0}
_SIDES = ("left", "top", "text-indent", "margin-left", "margin-top")


@dataclass(frozen=True, slots=True)
class Look:
    """How text looks at one place. A colour is None where nobody can tell: a picture or a shade as the ground, a colour by another name."""

    ink: Colour | None = BLACK
    ground: Colour | None = WHITE
    hidden: bool = False


class StyleSheet:
    """The rules of a message's <style> with one plain selector each: `p`, `.small`, `#top`, `p.small`. Others, and those of @-blocks, are left out."""

    def __init__(self, source: str) -> None:
        self._rules: dict[str, Declarations] = {}
        text = _COMMENT.sub(" ", source[:MOST_STYLE].lower())
        for number, (selectors, body) in enumerate(_top_rules(text)):
            if number >= MOST_RULES:
                break
            declared = declarations(body)
            for selector in selectors.split(","):
                if _SELECTOR.fullmatch(name := selector.strip()):
                    self._rules.setdefault(name, {}).update(declared)

    @property
    def has_rules(self) -> bool:
        """Whether any rule was understood."""
        return bool(self._rules)

    def declared(self, tag: str, attributes: Mapping[str, str | None]) -> Declarations:
        """What the rules, the old attributes and the style of an element say of it, the stronger last."""
        found = _old_attributes(attributes)
        if self._rules:
            for name in _names(tag, attributes):
                found.update(self._rules.get(name, {}))
        style = attributes.get("style")
        if style:
            found.update(declarations(style))
        return found


def declarations(source: str) -> Declarations:
    """`color: red; display: none` as names and values in lower case; `!important` is cut off."""
    pairs = (part.split(":", 1) for part in _COMMENT.sub(" ", source[:MOST_STYLE]).lower().split(";") if ":" in part)
    return {name.strip(): value.replace("!important", "").strip() for name, value in pairs}


def look_inside(around: Look, declared: Declarations, *, is_hidden: bool = False) -> Look:
    """How the text within an element looks: what it declares, over the look around it."""
    if around.hidden or is_hidden or _is_hidden(declared):
        return Look(around.ink, around.ground, hidden=True)
    if not declared:
        return around
    ink = _ink(declared, around.ink)
    return Look(ink, _ground(declared, around.ground))


def is_seen(look: Look) -> bool:
    """Whether an eye tells the text from its ground."""
    if look.hidden:
        return False
    if look.ink is None or look.ground is None:
        return True
    return sum(abs(one - other) for one, other in zip(look.ink, look.ground, strict=True)) > NEAR


def _top_rules(text: str) -> Iterator[tuple[str, str]]:
    """Selectors and bodies outside of @-blocks."""
    depth, start = 0, 0
    for place, sign in enumerate(text):
        if sign == "{":
            depth += 1
        elif sign == "}":
            depth = max(0, depth - 1)
            if depth == 0:
                piece = text[start : place + 1]
                match = _RULE.fullmatch(piece.strip())
                if match and not match[1].lstrip().startswith("@"):
                    yield match[1], match[2]
                start = place + 1


def _names(tag: str, attributes: Mapping[str, str | None]) -> list[str]:
    classes = (attributes.get("class") or "").lower().split()[:20]
    identity = (attributes.get("id") or "").strip().lower()
    names = [tag, *(f".{one}" for one in classes), *(f"{tag}.{one}" for one in classes)]
    return [*names, f"#{identity}", f"{tag}#{identity}"] if identity else names


def _old_attributes(attributes: Mapping[str, str | None]) -> Declarations:
    table = {"color": attributes.get("color") or attributes.get("text"), "background-color": attributes.get("bgcolor")}
    found = {name: value.strip().lower() for name, value in table.items() if value}
    if attributes.get("background"):
        found["background"] = "url()"
    return found


def _is_hidden(declared: Declarations) -> bool:
    if not declared:
        return False
    size = _pixels(declared.get("font-size", ""))
    flat = any(_pixels(declared.get(name, "")) == 0 for name in ("height", "max-height", "width", "max-width"))
    return (
        declared.get("display", "").startswith("none")
        or declared.get("visibility", "") in {"hidden", "collapse"}
        or declared.get("mso-hide", "") == "all"
        or _pixels(declared.get("opacity", "")) == 0
        or (size is not None and size < SMALL)
        or (flat and declared.get("overflow", "") in {"hidden", "clip"})
        or any((_pixels(declared.get(name, "")) or 0) <= FAR for name in _SIDES)
    )


def _pixels(value: str) -> float | None:
    match = _NUMBER.fullmatch(value)
    if match is None or match[1].count(".") > 1 or not any(map(str.isdigit, match[1])):
        return None
    return float(match[1]) * _PIXELS[match[2] or ""]


def _ink(declared: Declarations, around: Colour | None) -> Colour | None:
    value = declared.get("-webkit-text-fill-color") or declared.get("color")
    if not value or value in {"inherit", "initial", "unset", "currentcolor"}:
        return around
    if _is_clear(value):
        return _ground(declared, WHITE)
    return _colour(value)


def _ground(declared: Declarations, around: Colour | None) -> Colour | None:
    value = declared.get("background-color") or declared.get("background")
    if (
        "url(" in declared.get("background", "")
        or "url(" in declared.get("background-image", "")
        or "gradient" in declared.get("background-image", "")
    ):
        return None
    if not value or value in {"none", "inherit", "initial", "unset"} or _is_clear(value):
        return around
    return _colour(value)


def _is_clear(value: str) -> bool:
    """Transparent, by its name or by an alpha of 0."""
    call = _CALL.match(value)
    parts = re.split(r"[\s,/]+", call[1].strip()) if call else []
    return value.startswith("transparent") or (len(parts) == 4 and _pixels(parts[3]) == 0)  # noqa: PLR2004  red, green, blue and alpha


def _colour(value: str) -> Colour | None:
    """The colour that a value names first; None for one that is not known."""
    call = _CALL.search(value)
    if call:
        parts = [_pixels(part.rstrip("%")) for part in re.split(r"[\s,/]+", call[1].strip())[:3]]
        known = [min(255, max(0, round(part))) for part in parts if part is not None]
        return (known[0], known[1], known[2]) if len(known) == 3 else None  # noqa: PLR2004  red, green, blue
    code = _HEX.search(value)
    if code:
        return _from_code(code[1])
    return next((_NAMED[word] for word in value.split() if word in _NAMED), None)


def _from_code(code: str) -> Colour | None:
    digits = code if len(code) in {6, 8} else "".join(2 * sign for sign in code) if len(code) in {3, 4} else ""
    return (int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)) if digits else None
