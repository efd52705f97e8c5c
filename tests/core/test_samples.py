from __future__ import annotations

import hashlib
import mailbox
import sqlite3
from contextlib import closing
from datetime import datetime
from datetime import timedelta
from email import message_from_bytes
from email.message import Message
from email.policy import default
from email.utils import parsedate_to_datetime
from pathlib import Path

import pytest

from core.adapters.sample_company import NOW
from core.adapters.sample_company import SampleNotWrittenError
from core.adapters.sample_mailbox import sample_letters
from core.adapters.sample_mailbox import write_challenge_reply
from core.headless import commands
from core.services.samples import Samples
from core.services.samples import make_samples
from core.words import Kind
from core.words import Language
from core.words import MessageState

OWN_TABLES = ("social_tokens", "posts", "media", "usage", "account_devices", "payments")


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Samples:
    return make_samples(folder=tmp_path_factory.mktemp("samples"))


def ask(samples: Samples, question: str, *values: object) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(samples.database)) as connection:
        return connection.execute(question, values).fetchall()


def fingerprint(samples: Samples) -> list[str]:
    with closing(sqlite3.connect(samples.database)) as connection:
        contents = ["\n".join(connection.iterdump()).encode(), samples.mailbox.read_bytes()]
    contents += [file.name.encode() + file.read_bytes() for file in sorted(samples.eml_folder.iterdir())]
    return [hashlib.sha256(content).hexdigest() for content in contents]


def test_every_run_makes_the_same_samples_also_over_old_ones(samples: Samples) -> None:
    before = fingerprint(samples)
    again = make_samples(folder=samples.database.parent)
    assert fingerprint(again) == before
    assert not list(samples.database.parent.glob("*.part"))


def test_the_company_has_the_size_it_is_meant_to_have(samples: Samples) -> None:
    assert samples.rows["accounts"] == 2000
    meant = {"posts": 12_000, "media": 6_000, "usage": 20_000, "payments": 4_000}
    assert {table: number for table, number in meant.items() if not 0.9 < samples.rows[table] / number < 1.1} == {}


def test_no_foreign_key_dangles(samples: Samples) -> None:
    assert ask(samples, "PRAGMA foreign_key_check") == []
    assert ask(samples, "PRAGMA integrity_check") == [("ok",)]


def test_every_kazakh_letter_occurs_in_names_and_in_posts(samples: Samples) -> None:
    for column, table in (("full_name", "accounts"), ("text", "posts")):
        letters = set("".join(str(row[0]) for row in ask(samples, f"SELECT {column} FROM {table}")).casefold())  # noqa: S608  names of our own
        assert set("әғқңөұүһі") <= letters


@pytest.mark.parametrize(
    ("code", "account_values", "rows", "notes"),
    [
        ("aigerim", ("a.sadykova@mail.kz", "+7 701 555 12 34", "ru", "Айгерім Садықова"), (2, 24, 14, 60, 2, 3), 2),
        ("daniyar", ("d.kuanyshev@inbox.kz", "+7 777 321 45 67", "kk", "Данияр Қуанышев"), (1, 9, 4, 20, 2, 1), 1),
    ],
)
def test_the_people_of_the_tour_have_exactly_their_rows(
    samples: Samples, code: str, account_values: tuple[str, ...], rows: tuple[int, ...], notes: int
) -> None:
    account, email = samples.people[code].account, account_values[0]
    assert ask(samples, "SELECT email, phone, language, full_name, deleted_at FROM accounts WHERE id = ?", account) == [(*account_values, None)]
    counts = tuple(ask(samples, f"SELECT count(*) FROM {table} WHERE account_id = ?", account)[0][0] for table in OWN_TABLES)  # noqa: S608  names of our own
    assert counts == rows
    assert ask(samples, "SELECT count(*) FROM support_notes WHERE email = ?", email) == [(notes,)]
    shared = "SELECT count(*) FROM account_devices AS mine JOIN account_devices AS other USING (device_pk) WHERE mine.account_id = ? AND other.account_id <> ?"
    assert ask(samples, shared, account, account) == [(1,)]


def test_the_awkward_cases_of_life_are_there(samples: Samples) -> None:
    assert ask(samples, "SELECT count(*) FROM accounts WHERE full_name = ?", 'Айгүл <b>&"') == [(1,)]
    assert ask(samples, "SELECT count(*) > 0 FROM posts WHERE text LIKE '=HYPERLINK(%'") == [(1,)]
    assert ask(samples, "SELECT count(*) > 3 FROM support_notes WHERE account_id IS NULL") == [(1,)]
    assert ask(samples, "SELECT count(*) > 9 FROM accounts WHERE id NOT IN (SELECT account_id FROM payments)") == [(1,)]
    assert ask(samples, "SELECT count(*) > 0 FROM media JOIN posts ON posts.id = post_id WHERE media.account_id <> posts.account_id") == [(1,)]
    assert ask(samples, "SELECT count(*) FROM accounts WHERE full_name = 'Айгерім Садықова'") >= [(2,)]
    assert ask(samples, "SELECT count(*) FROM (SELECT device_pk FROM account_devices GROUP BY device_pk HAVING count(*) = 2)") >= [(30,)]


def test_deleted_accounts_are_still_within_their_thirty_days(samples: Samples) -> None:
    days = [datetime.fromisoformat(str(row[0])) for row in ask(samples, "SELECT deleted_at FROM accounts WHERE deleted_at IS NOT NULL")]
    assert len(days) > 10
    assert all(NOW - timedelta(days=30) < day < NOW for day in days)
    assert ask(
        samples, "SELECT count(*) FROM posts JOIN accounts ON accounts.id = account_id WHERE published_at > coalesce(deleted_at, ?)", NOW.isoformat()
    ) == [(0,)]


def raw_messages(samples: Samples) -> list[bytes]:
    return [file.read_bytes() for file in sorted(samples.eml_folder.iterdir())]


def readable(samples: Samples) -> list[Message]:
    return [message for message in map(message_from_bytes, raw_messages(samples)) if message["From"]]


def test_every_message_parses_and_only_the_broken_one_has_no_sender(samples: Samples) -> None:
    assert len(raw_messages(samples)) == samples.messages == len(readable(samples)) + 1
    assert [message.defects for message in readable(samples) if message.defects] == []


def test_the_mbox_holds_the_same_messages_as_the_folder(samples: Samples) -> None:
    with closing(mailbox.mbox(samples.mailbox)) as box:
        subjects = [message["Subject"] for message in box]
        copies = [box.get_bytes(key) for key in box.keys() if "Take down" in (box[key]["Subject"] or "")]  # noqa: SIM118  a mailbox iterates over messages
    assert subjects == [message_from_bytes(raw.replace(b"\r\n", b"\n"))["Subject"] for raw in raw_messages(samples)]
    assert len(copies) == 2
    assert copies[0] == copies[1]


def test_exactly_one_message_is_there_twice(samples: Samples) -> None:
    assert len(raw_messages(samples)) - len(set(raw_messages(samples))) == 1


def test_the_letters_are_read_back_as_they_were_written(samples: Samples) -> None:
    read = {message["Message-ID"]: message for message in (message_from_bytes(raw, policy=default) for raw in raw_messages(samples))}
    for letter in sample_letters():
        message = next(found for key, found in read.items() if key and key.startswith(f"<{letter.code}."))
        body = message.get_body(("plain",))
        assert body is not None
        assert (message["Subject"], body.get_content().replace("\r\n", "\n")) == (letter.subject, letter.text)


def test_the_letters_cover_all_kinds_and_languages_within_the_sample_week() -> None:
    letters = sample_letters()
    assert {kind for letter in letters for kind in letter.kinds} == set(Kind)
    assert {letter.language for letter in letters if letter.kinds} == set(Language)
    assert {letter.state for letter in letters} == {MessageState.REQUEST, MessageState.UNSURE, MessageState.ORDINARY}
    assert all(datetime.fromisoformat("2026-11-16T00:00:00+05:00") <= letter.date <= NOW for letter in letters)


@pytest.mark.parametrize(
    ("address", "received", "verdict"),
    [
        ("a.sadykova@mail.kz", "2026-11-20T17:40:00+05:00", "dkim=pass header.d=mail.kz; spf=pass smtp.mailfrom=a.sadykova@mail.kz; dmarc=pass"),
        ("d.kuanyshev@inbox.kz", "2026-11-23T09:12:00+05:00", "dmarc=pass header.from=inbox.kz"),
        ("aigerim.sadykova.1990@gmail.example", "2026-11-23T22:58:00+05:00", "dmarc=none"),
    ],
)
def test_our_server_says_when_it_came_and_who_sent_it(samples: Samples, address: str, received: str, verdict: str) -> None:
    (message,) = [message for message in readable(samples) if f"<{address}>" in message["From"]]
    assert parsedate_to_datetime(message["Received"].rpartition(";")[2].strip()) == datetime.fromisoformat(received)
    results = " ".join(message["Authentication-Results"].split())
    assert results.startswith("mx.smart-smm.kz;")
    assert verdict in results


def test_a_sample_person_answers_a_challenge(tmp_path: Path) -> None:
    path = tmp_path / "replies" / "1.eml"
    write_challenge_reply(
        path,
        original_sender="a.sadykova@mail.kz",
        to="support@smart-smm.kz",
        subject="Re: Код\r\nBcc: all@post.example",
        body="Мой код: 4711-2290\n",
        date=NOW,
        in_reply_to="<letter-1@smart-smm.kz>",
    )
    message = message_from_bytes(path.read_bytes(), policy=default)
    assert (message["Bcc"], message["In-Reply-To"]) == (None, "<letter-1@smart-smm.kz>")
    assert "dmarc=pass" in message["Authentication-Results"]
    assert "4711-2290" in message.get_content()


def test_a_sender_that_is_no_address_is_refused_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(SampleNotWrittenError):
        write_challenge_reply(
            tmp_path / "x.eml", original_sender="no address\r\n", to="support@smart-smm.kz", subject="x", body="x", date=NOW, in_reply_to=None
        )


def test_the_command_prints_where_the_samples_are(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.run("samples", ["--json", "--out", str(tmp_path / "new")]) == 0
    assert '"accounts": 2000' in capsys.readouterr().out


def test_a_file_in_the_way_is_said_in_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "taken").write_text("")
    assert commands.run("samples", ["--out", str(tmp_path / "taken")]) == 1
    assert "cannot be written" in capsys.readouterr().err
