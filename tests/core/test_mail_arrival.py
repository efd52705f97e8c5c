"""When a message came: what due dates count from is our server's word, never what a sender can write."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from datetime import datetime
from datetime import timedelta
from pathlib import Path

import pytest

from core.services.inbox import Split
from core.services.inbox import list_messages
from core.services.inbox import show_message
from core.services.mail_import import import_mail
from core.services.reading_mail import JUDGED
from core.services.reading_mail import JUDGED_IN_PART
from core.services.reading_mail import MOST_REASONS
from core.services.reading_mail import read_raw
from core.words import MessageState
from tests.helpers.desks import TUESDAY
from tests.helpers.desks import desk_in

SERVER = "Received: by ours; Mon, 23 Nov 2026 08:00:00 +0500\n"
RECEIVED = datetime(2026, 11, 23, 3, tzinfo=UTC)
CAME = datetime(2026, 11, 20, tzinfo=UTC)
WRITTEN = "Date: Mon, 23 Nov 2026 07:59:00 +0500\n"


def headers(*lines: str) -> bytes:
    return ("From: a@b.example\nSubject: hello\n" + "".join(lines) + "\nPlease delete my account and my data.\n").encode()


DATES = {
    "as it should be": (headers(SERVER, WRITTEN), None, RECEIVED, ()),
    "no date": (headers(SERVER), None, RECEIVED, ("date_missing",)),
    "no date and no server": (headers(), None, TUESDAY, ("date_missing",)),
    "no date but the mailbox knows": (headers(), CAME, CAME, ("date_missing",)),
    "1970": (headers("Date: Thu, 1 Jan 1970 00:00:00 +0000\n"), None, TUESDAY, ("date_too_old",)),
    "1970 with our server": (headers(SERVER, "Date: Thu, 1 Jan 1970 00:00:00 +0000\n"), None, RECEIVED, ("date_too_old",)),
    "2099": (headers("Date: Thu, 1 Jan 2099 00:00:00 +0000\n"), None, TUESDAY, ("date_to_come",)),
    "2099 with our server": (headers(SERVER, "Date: Thu, 1 Jan 2099 00:00:00 +0000\n"), None, RECEIVED, ("date_to_come",)),
    "2099 on a server": (headers("Received: by x; Thu, 1 Jan 2099 00:00:00 +0000\n", WRITTEN), None, RECEIVED - timedelta(minutes=1), ()),
    "1970 on a server": (headers("Received: by x; Thu, 1 Jan 1970 00:00:00 +0000\n"), CAME, CAME, ("date_missing",)),
    "written long before": (headers(SERVER, "Date: Sun, 1 Nov 2026 00:00:00 +0000\n"), None, RECEIVED, ("date_disagrees",)),
    "a clock a little ahead": (headers("Date: Tue, 24 Nov 2026 10:30:00 +0500\n"), None, TUESDAY, ()),
    "no date that can be read": (headers(SERVER, "Date: soon\n"), None, RECEIVED, ()),
    "a year beyond all": (headers(SERVER, "Date: Thu, 1 Jan 9999 00:00:00 -1200\n"), None, RECEIVED, ()),
    "an old archive": (headers("Date: Mon, 3 Jun 2019 10:00:00 +0000\n"), None, datetime(2019, 6, 3, 10, tzinfo=UTC), ()),
}


@pytest.mark.parametrize("case", DATES)
def test_arrival_is_neither_to_come_nor_before_mail_and_the_reason_is_told(case: str) -> None:
    raw, came, arrived, notes = DATES[case]
    reading = replace(read_raw("", raw), came=came)
    assert reading.arrived_at(TUESDAY) == arrived
    assert reading.date_notes(TUESDAY) == notes
    columns = reading.columns(TUESDAY)
    assert columns["arrived_at"] == arrived
    assert set(notes) <= set(columns["notes"] if isinstance(columns["notes"], list) else ())


BAD = {
    "zero bytes": b"",
    "broken MIME": b"From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\nDelete my data, no part begins here.\n",
    "unknown charset": b"From: a@b.example\nContent-Type: text/plain; charset=x-none\n\n" + "Прошу удалить мои данные".encode("cp1251"),
    "no date": b"From: a@b.example\nSubject: hello\n\nHow are you?\n",
    "1970": b"From: a@b.example\nDate: Thu, 1 Jan 1970 00:00:00 +0000\n\nHow are you?\n",
    "2099": b"From: a@b.example\nDate: Thu, 1 Jan 2099 00:00:00 +0000\n\nHow are you?\n",
    "two From lines": b"From: a@b.example\nFrom: c@d.example\nSubject: hello\n\nHow are you?\n",
    "over a cap": b"From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 2_000,
}


def test_bad_mail_is_kept_shown_and_explained(tmp_path: Path) -> None:
    folder = tmp_path / "mail"
    folder.mkdir()
    for number, raw in enumerate(BAD.values()):
        (folder / f"{number}.eml").write_bytes(raw)
    with desk_in(tmp_path / "desk") as desk:
        assert import_mail(desk, paths=[folder]).seen == len(BAD)
        lines = [line for split in (Split.REQUESTS, Split.UNSURE, Split.OTHER) for line in list_messages(desk, split=split)]
        assert len(lines) == len(BAD)
        for line in lines:
            view = show_message(desk, message=line.id)
            assert view.notes
            assert view.line.at <= desk.clock()
            assert view.line.at.year >= 2000


def test_a_request_beyond_what_is_looked_through_is_never_ordinary() -> None:
    raw = b"From: a@b.example\nSubject: notes\n\n" + b"lorem ipsum dolor\n" * (JUDGED // 18 + 9) + b"Delete my data.\n"
    reading = read_raw("", raw)
    assert reading.state is MessageState.UNSURE
    assert JUDGED_IN_PART in reading.verdict.notes
    assert reading.message.text.endswith("Delete my data.")


def test_a_text_full_of_reasons_does_not_fill_the_store() -> None:
    columns = read_raw("", b"Subject: hello\n\n" + b"please delete my data. " * 20_000).columns(TUESDAY)
    assert columns["state"] == MessageState.REQUEST
    assert len(columns["reasons"] if isinstance(columns["reasons"], list) else ()) == MOST_REASONS
