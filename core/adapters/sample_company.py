"""The database of the sample company SmartSMM: two thousand made-up people, the same ones on every run."""

from __future__ import annotations

import random
import sqlite3
from collections import defaultdict
from contextlib import closing
from datetime import date
from datetime import datetime
from datetime import time
from datetime import timedelta
from datetime import timezone
from pathlib import Path
from typing import Literal

from core.errors import KnownError
from core.resources import StrictModel
from core.resources import load
from core.resources import read_text
from core.words import Language

SEED = 20261124
PEOPLE = 2000
ALMATY = timezone(timedelta(hours=5))
NOW = datetime(2026, 11, 24, 10, tzinfo=ALMATY)
"""Where the sample clock stands: Tuesday, ten o'clock in Almaty. Nothing in the samples is younger."""
FIRST_DAY = datetime(2022, 3, 1, 9, tzinfo=ALMATY)
RETENTION_DAYS = 30
DELETED_EVERY, FAMILY_EVERY, HOSTILE_EVERY = 50, 23, 390
PARENTS_FIRST = ("accounts", "social_tokens", "posts", "media", "usage", "devices", "account_devices", "payments", "support_notes")

Network = Literal["instagram", "telegram"]
NETWORKS: tuple[Network, ...] = ("instagram", "telegram")
Row = tuple[str | int | None, ...]


class SampleNotWrittenError(KnownError):
    """The folder cannot take the samples: no room, no right, or a file in the way."""

    sentence = "The samples cannot be written to {path}: {reason}."
    remedy = "Choose a folder that you may write to and that has room."


class Holds(StrictModel):
    """How many rows a person has. `shared_device_with` is the account that uses the same device."""

    networks: tuple[Network, ...]
    posts: int
    media: int
    usage: int
    own_devices: int
    payments: int
    notes: int
    notes_by_email_only: int = 0
    shared_device_with: int | None = None


class SamplePerson(StrictModel):
    """A person of the sample mailbox; `account` is accounts.id. Without `holds` the rows are drawn."""

    account: int
    code: str
    email: str
    user_name: str
    full_name: str
    phone: str
    country: str
    language: Language
    created_at: date
    holds: Holds | None = None


class _People(StrictModel):
    people: tuple[SamplePerson, ...]


class _Names(StrictModel):
    female: tuple[str, ...]
    male: tuple[str, ...]
    last: dict[str, str]


class _AllNames(StrictModel):
    languages: dict[Language, _Names]
    latin: dict[str, str]
    hostile: tuple[str, ...]


class _PostWords(StrictModel):
    openings: tuple[str, ...]
    subjects: tuple[str, ...]
    closings: tuple[str, ...]


class _Phrases(StrictModel):
    posts: dict[Language, _PostWords]
    hostile_posts: tuple[str, ...]
    topics: dict[Language, tuple[str, ...]]
    notes: dict[Language, tuple[str, ...]]
    authors: tuple[str, ...]
    screens: tuple[str, ...]
    device_types: dict[str, str]
    media_types: dict[str, str]
    methods: tuple[str, ...]
    amounts_kzt: tuple[int, ...]
    mail_domains: tuple[str, ...]


def sample_people() -> tuple[SamplePerson, ...]:
    """The people whose letters lie in the sample mailbox."""
    return load("samples/people.yaml", _People).people


def make_sample_company(path: Path) -> None:
    """Write the SQLite database `path` anew, under a temporary name first. Raises SampleNotWrittenError, ResourceError."""
    rows = _Company().rows()
    temporary = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.unlink(missing_ok=True)
        _write(temporary, rows)
        temporary.replace(path)
    except (OSError, sqlite3.Error) as error:
        raise SampleNotWrittenError(path=path, reason=error) from error


def count_rows(path: Path) -> dict[str, int]:
    """Rows per table of the sample database at `path`."""
    with closing(sqlite3.connect(path)) as connection:
        return {table: int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]) for table in PARENTS_FIRST}  # noqa: S608  names of our own


def _write(path: Path, rows: dict[str, list[Row]]) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.executescript(read_text("samples/company.sql"))
        for table in PARENTS_FIRST:
            marks = ", ".join("?" * len(rows[table][0]))
            connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows[table])  # noqa: S608  names of our own
        connection.commit()


class _Company:
    """Draws all rows from one seeded source, account by account, so that each run draws the same."""

    def __init__(self) -> None:
        self._random = random.Random(SEED)  # noqa: S311  sample data, no secret
        self._names = load("samples/names.yaml", _AllNames)
        self._phrases = load("samples/phrases.yaml", _Phrases)
        self._fixed = {person.account: person for person in sample_people()}
        self._phones = {person.phone for person in self._fixed.values()}
        self._rows: dict[str, list[Row]] = defaultdict(list)
        self._waiting_devices: dict[int, int] = {}

    def rows(self) -> dict[str, list[Row]]:
        """The rows of every table, in column order."""
        for account in range(1, PEOPLE + 1):
            fixed = self._fixed.get(account)
            person = fixed or self._draw_person(account)
            start = datetime.combine(person.created_at, time(9, 30), ALMATY)
            deleted = None if fixed or account % DELETED_EVERY else NOW - timedelta(minutes=self._random.randint(60, RETENTION_DAYS * 24 * 60 - 60))
            self._rows["accounts"].append(
                (
                    account,
                    person.email,
                    person.user_name,
                    person.full_name,
                    person.phone,
                    person.country,
                    person.language.value,
                    start.isoformat(),
                    deleted.isoformat() if deleted else None,
                )
            )
            self._add_belongings(person, person.holds or self._draw_holds(account), start, deleted or NOW)
        return self._rows

    def _add_belongings(self, person: SamplePerson, holds: Holds, start: datetime, end: datetime) -> None:
        self._add_tokens(person, holds, start, end)
        posts = [self._add_post(person, start, end) for _ in range(holds.posts)]
        for number in range(holds.media if posts else 0):
            self._add_media(person, posts[number % len(posts)])
        for _ in range(holds.usage):
            day = self._moment(start, end).date().isoformat()
            self._append("usage", person.account, day, self._random.choice(self._phrases.screens), self._random.randint(1, 12))
        self._add_devices(person.account, holds)
        for _ in range(holds.payments):
            self._add_payment(person, start, end)
        for number in range(holds.notes + holds.notes_by_email_only):
            self._add_note(person, person.account if number < holds.notes else None, start, end)

    def _draw_person(self, account: int) -> SamplePerson:
        language = self._random.choices(list(Language), weights=(20, 40, 40))[0]
        names = self._names.languages[language]
        male, female = self._random.choice(list(names.last.items()))
        full_name = self._random.choice((f"{self._random.choice(names.female)} {female}", f"{self._random.choice(names.male)} {male}"))
        latin = ".".join("".join(self._names.latin.get(letter, letter) for letter in word) for word in full_name.casefold().split())
        if account % HOSTILE_EVERY == 0:
            full_name = self._names.hostile[account // HOSTILE_EVERY - 1]
        days = self._random.randint(0, (NOW - FIRST_DAY).days - 2 * RETENTION_DAYS)
        return SamplePerson(
            account=account,
            code=f"person{account}",
            email=f"{latin}.{account}@{self._random.choice(self._phrases.mail_domains)}",
            user_name=f"{latin.replace('.', '_')}_{account}",
            full_name=full_name,
            phone=self._draw_phone(),
            country=self._random.choices(("KZ", "DE", "GB", "KG"), weights=(90, 4, 3, 3))[0],
            language=language,
            created_at=(FIRST_DAY + timedelta(days=days)).date(),
        )

    def _draw_phone(self) -> str:
        while True:
            digits = f"{self._random.randrange(10**7):07d}"
            phone = f"+7 {self._random.choice((700, 701, 702, 705, 707, 708, 747, 771, 775, 776, 777, 778))} {digits[:3]} {digits[3:5]} {digits[5:]}"
            if phone not in self._phones:
                self._phones.add(phone)
                return phone

    def _draw_holds(self, account: int) -> Holds:
        draw = self._random.randint
        neighbour = (
            account + 1
            if account % FAMILY_EVERY == 0 and account < PEOPLE and account + 1 not in self._fixed and account not in self._fixed
            else None
        )
        return Holds(
            networks=tuple(self._random.sample(NETWORKS, draw(0, 2))),
            posts=draw(0, 12),
            media=draw(0, 7),
            usage=draw(0, 20),
            own_devices=self._random.choices((1, 2), weights=(90, 10))[0],
            shared_device_with=neighbour,
            payments=draw(0, 4),
            notes=self._random.choices((0, 1, 2), weights=(75, 20, 5))[0],
            notes_by_email_only=self._random.choices((0, 1), weights=(98, 2))[0],
        )

    def _add_tokens(self, person: SamplePerson, holds: Holds, start: datetime, end: datetime) -> None:
        for network in holds.networks:
            sealed = f"sealed:v1:{self._random.randbytes(24).hex()}"
            scopes = "publish,media" if network == "instagram" else "publish"
            self._append("social_tokens", person.account, network, f"@{person.user_name}", sealed, scopes, self._moment(start, end).isoformat())

    def _add_post(self, person: SamplePerson, start: datetime, end: datetime) -> int:
        words = self._phrases.posts[person.language]
        number = len(self._rows["posts"]) + 1
        text = " ".join((self._random.choice(words.openings), self._random.choice(words.subjects) + ".", self._random.choice(words.closings)))
        if number % 3000 == 0:
            text = self._phrases.hostile_posts[number // 3000 % len(self._phrases.hostile_posts)]
        return self._append(
            "posts", person.account, self._random.choice(NETWORKS), text, self._moment(start, end).isoformat(), self._random.randint(0, 1)
        )

    def _add_media(self, person: SamplePerson, post: int) -> None:
        media_type, suffix = self._random.choice(list(self._phrases.media_types.items()))
        name = f"{person.user_name}-{post}-{len(self._rows['media']) + 1}.{suffix}"
        if person.account % 97 == 1 and person.account not in self._fixed:  # some files hang on a post of the account before: a team writes together
            post = next(
                (int(str(row[0])) for row in reversed(self._rows["posts"]) if row[1] == person.account - 1 and row[1] not in self._fixed), post
            )
        self._append("media", post, person.account, name, media_type, self._random.randint(40_000, 9_000_000), self._random.randbytes(32).hex())

    def _add_devices(self, account: int, holds: Holds) -> None:
        if account in self._waiting_devices:
            self._rows["account_devices"].append((account, self._waiting_devices.pop(account)))
        for number in range(holds.own_devices + (1 if holds.shared_device_with else 0)):
            device_type, system = self._random.choice(list(self._phrases.device_types.items()))
            device = self._append("devices", device_type, system, self._random.randbytes(8).hex())
            self._rows["account_devices"].append((account, device))
            if number == holds.own_devices and holds.shared_device_with:
                self._waiting_devices[holds.shared_device_with] = device

    def _add_payment(self, person: SamplePerson, start: datetime, end: datetime) -> None:
        paid = self._moment(start, end)
        method = self._random.choice(self._phrases.methods)
        card = f"{self._random.randrange(10_000):04d}" if method == "card" else None
        invoice = f"SSM-{paid.year}-{len(self._rows['payments']) + 1:06d}"
        self._append("payments", person.account, paid.isoformat(), self._random.choice(self._phrases.amounts_kzt), method, card, invoice)

    def _add_note(self, person: SamplePerson, account: int | None, start: datetime, end: datetime) -> None:
        text = self._random.choice(self._phrases.notes[person.language]).format(topic=self._random.choice(self._phrases.topics[person.language]))
        self._append("support_notes", account, person.email, self._moment(start, end).isoformat(), text, self._random.choice(self._phrases.authors))

    def _append(self, table: str, *values: str | int | None) -> int:
        number = len(self._rows[table]) + 1
        self._rows[table].append((number, *values))
        return number

    def _moment(self, start: datetime, end: datetime) -> datetime:
        return start + timedelta(minutes=self._random.randrange(int((end - start).total_seconds()) // 60))
