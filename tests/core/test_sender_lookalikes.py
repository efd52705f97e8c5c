"""Look-alikes of addresses and domains on file (SECURITY A4): every imitation is seen, and ordinary senders are left in peace."""

from __future__ import annotations

import random

import pytest

from core.mail.senders.domains import mixes_scripts
from core.mail.senders.domains import organisation_of
from core.mail.senders.domains import readable_domain
from core.mail.senders.domains import speaks_for
from core.mail.senders.lookalikes import OnFile
from core.mail.senders.skeletons import Nearby
from core.mail.senders.skeletons import distance
from core.mail.senders.skeletons import skeleton

REGISTERED = (
    "smart-smm.kz",
    "smartsoft.example",
    "kaspimarket.kz",
    "almatybank.kz",
    "nomadtravel.com",
    "webclinic.kz",
    "clover-law.kz",
    "burnside.co.uk",
    "modernia.com.kz",
    "volcano1.ru",
    "rivermill.kz",
    "doctorcloud.kz",
)
SEEN_ALIKE = {
    "a": "а",
    "e": "е",
    "o": "о",
    "c": "с",
    "p": "р",
    "i": "і",
    "s": "ѕ",
    "n": "ո",
    "l": "ӏ",
    "k": "к",
    "m": "м",
    "t": "т",
    "d": "ԁ",
    "w": "ԝ",
}
GROUPS = (("m", "rn"), ("rn", "m"), ("w", "vv"), ("d", "cl"), ("cl", "d"), ("l", "1"), ("i", "1"), ("o", "0"), ("l", "i"), ("i", "l"), ("s", "5"))
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def wire(name: str) -> str:
    return name if name.isascii() else f"xn--{name.encode('punycode').decode('ascii')}"


def imitations(domain: str) -> list[str]:
    """Every imitation of `domain` that the tables make, and one of each kind of slip."""
    name, _, ending = domain.partition(".")
    chance = random.Random(domain)
    place = chance.randrange(1, len(name) - 1)
    made = [name[:at] + SEEN_ALIKE[letter] + name[at + 1 :] for at, letter in enumerate(name) if letter in SEEN_ALIKE]
    made += [name.replace(whole, other, 1) for whole, other in GROUPS if whole in name]
    made += [name[:place] + name[place + 1 :], name[:place] + chance.choice(LETTERS) + name[place:], name[:place] + name[place] + name[place:]]
    made += [name[: place - 1] + name[place] + name[place - 1] + name[place + 1 :], name[:place] + chance.choice("qxz") + name[place + 1 :]]
    made += ["".join(SEEN_ALIKE.get(letter, letter) for letter in name), name.replace("a", "á", 1).replace("o", "ö", 1)]
    return [f"{wire(one)}.{ending}" for one in dict.fromkeys(made) if one != name]


PAIRS = [(imitation, domain) for domain in REGISTERED for imitation in imitations(domain)]
ON_FILE = OnFile([f"privacy@{domain}" for domain in REGISTERED], ("smart-smm.kz",))


def test_there_are_two_hundred_pairs() -> None:
    assert len(PAIRS) >= 200


@pytest.mark.parametrize(("imitation", "domain"), PAIRS)
def test_an_imitation_of_a_domain_on_file_is_seen(imitation: str, domain: str) -> None:
    likeness = ON_FILE.imitated_by(f"someone.else@{imitation}")
    assert likeness is not None
    assert likeness.known == domain


@pytest.mark.parametrize(
    "domain", ["smart-smm-support.kz", "smart-smm.com", "help.smart-smm.kz.evil.example", "srnart-smm.kz", "smart-srnm.kz", "my-srnart-smm.com"]
)
def test_our_own_name_inside_another_domain_is_seen(domain: str) -> None:
    likeness = ON_FILE.imitated_by(f"help@{domain}")
    assert likeness is not None or domain.startswith("help.")
    if domain.startswith("help."):  # the name of a stranger's own host: its owner is evil.example
        assert likeness is None


@pytest.mark.parametrize(
    ("sender", "known"),
    [
        ("dana.k1m@mail.ru", "dana.kim@mail.ru"),
        ("daпa@mail.ru", "dana@mail.ru"),
        ("danakirn@mail.ru", "danakim@mail.ru"),
        ("dana.kimov@mail.ru", "dana.kinov@mail.ru"),
    ],
)
def test_an_imitation_of_an_address_on_file_is_seen(sender: str, known: str) -> None:
    likeness = OnFile([known]).imitated_by(sender)
    assert likeness is not None
    assert likeness.known == known


FIRST = "aigerim dana asel aliya madina zarina gulnara saule aizhan dinara botagoz kamila anna maria olga elena natalia irina tatiana svetlana ivan sergey dmitry alexey andrey nikita maxim pavel erlan nurlan askar daniyar timur ruslan marat bolat yerbol aibek arman john mary peter linda james susan michael karen david lisa".split()  # noqa: SIM905  a list of words reads best as words
LAST = "ivanov ivanova petrov petrova sidorov smirnova kuznetsov popov volkova kim lee pak akhmetov akhmetova nurlanov nurlanova sadykov ospanov ospanova seitkali bekov bekova zhunusov kassymov tulegenova abdrakhmanov suleimenov iskakova smith jones brown miller davis wilson moore taylor".split()  # noqa: SIM905  as above
SERVICES = ("gmail.com", "mail.ru", "yandex.kz", "yandex.ru", "inbox.ru", "bk.ru", "list.ru", "icloud.com", "outlook.com", "hotmail.com", "yahoo.com")
FIRMS = [
    f"{one}{other}.{ending}"
    for one in ("alma", "astana", "steppe", "nomad", "silk", "eagle", "bright", "north", "green")
    for other in ("trade", "soft", "media", "-law")
    for ending in ("kz", "com", "ru")
]


def person(chance: random.Random) -> str:
    """An ordinary address, as people choose them."""
    first, last = chance.choice(FIRST), chance.choice(LAST)
    names = (
        f"{first}.{last}",
        f"{first}{last}",
        f"{first[0]}.{last}",
        f"{last}.{first}",
        f"{first}_{last}",
        f"{first}{chance.randint(1, 99)}",
        f"{last}{first[0]}{chance.randint(1, 9)}",
    )
    return f"{chance.choice(names)}@{chance.choice(SERVICES) if chance.random() < 0.8 else chance.choice(FIRMS)}"


def test_of_a_thousand_ordinary_senders_at_most_ten_are_taken_for_an_imitation() -> None:
    chance = random.Random(11)
    known = {person(chance) for _ in range(300)}
    strangers: set[str] = set()
    while len(strangers) < 1000:
        strangers.add(person(chance))
        strangers -= known
    on_file = OnFile(known, ("smart-smm.kz",))
    taken = [(sender, likeness.known) for sender in sorted(strangers) if (likeness := on_file.imitated_by(sender))]
    assert len(taken) <= 10, taken


def test_what_is_near_is_found_as_if_all_had_been_compared() -> None:
    chance = random.Random(5)
    names = sorted({"".join(chance.choices("abc", k=chance.randint(9, 12))) + ".kz" for _ in range(150)})
    nearby = Nearby(names)
    for name in names[:60]:
        place = chance.randrange(1, 8)
        other = name[:place] + name[place + 1] + name[place] + "x" + name[place + 3 :]
        near = [one for one in names if distance(one.partition(".")[0], other.partition(".")[0]) <= 2]
        assert (nearby.domain(other) is not None) == bool(near)


@pytest.mark.parametrize(
    ("domain", "owner"),
    [
        ("mail.example.co.uk", "example.co.uk"),
        ("a.b.example.com.kz", "example.com.kz"),
        ("com.kz", None),
        ("kz", None),
        ("localhost", None),
        ("x.github.io", "x.github.io"),
        ("", None),
    ],
)
def test_the_owner_of_a_domain_is_who_registered_it(domain: str, owner: str | None) -> None:
    assert organisation_of(domain) == owner


def test_a_name_speaks_for_what_lies_below_it_and_no_public_suffix_speaks() -> None:
    assert speaks_for("example.com.kz", "mail.example.com.kz")
    assert not speaks_for("com.kz", "example.com.kz")
    assert not speaks_for("evil.example.kz", "example.kz")
    assert not speaks_for("ample.kz", "example.kz")
    assert not speaks_for("example.kz\x00", "example.kz")


@pytest.mark.parametrize(
    ("domain", "mixed"),
    [("xn--pypal-4ve.com", True), ("xn--80ak6aa92e.com", False), ("paypal.com", False), ("xn--a", False), ("xn--" + "a" * 300, False)],
)
def test_letters_of_two_alphabets_in_one_word_are_seen(domain: str, mixed: bool) -> None:
    assert mixes_scripts(domain) is mixed
    assert readable_domain(domain)


def test_the_skeleton_is_the_same_for_what_looks_the_same() -> None:
    assert skeleton("ｐａｙｐａｌ") == skeleton("раураӏ") == skeleton("paypal")
    assert skeleton("srnart-smm") == skeleton("smart-smm") != skeleton("start-smm")
