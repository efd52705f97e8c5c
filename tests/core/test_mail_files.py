from __future__ import annotations

import tracemalloc
from pathlib import Path

import pytest

from core.adapters.mail_files import MailFileKind
from core.adapters.mail_files import MailPathMissingError
from core.adapters.mail_files import count_files
from core.adapters.mail_files import find_mail

SHARED = Path(__file__).resolve().parents[3] / "shared"
MBOX = (
    b"From a@b Mon Jun  1 10:00:00 2026\nSubject: one\n\nhello\nFrom here on\n\nFrom Monday we are away.\n>From me\n\nFrom c@d Mon Jun  1 10:00:00 2026\r\n"
    b"Subject: two\r\n\r\nbye\r\n"
)


def test_mbox_gives_its_messages_as_they_stand(tmp_path: Path) -> None:
    (tmp_path / "box").write_bytes(MBOX)
    items = list(find_mail([tmp_path / "box"]))
    assert [(item.index, item.kind, item.raw) for item in items] == [
        (0, MailFileKind.MBOX, b"Subject: one\n\nhello\nFrom here on\n\nFrom Monday we are away.\n>From me\n"),
        (1, MailFileKind.MBOX, b"Subject: two\r\n\r\nbye\r\n"),
    ]


def test_big_mbox_is_read_one_message_at_a_time(tmp_path: Path) -> None:
    with (tmp_path / "big.mbox").open("wb") as stream:
        for number in range(400):
            stream.write(b"From a@b Mon Jun  1 10:00:00 2026\nSubject: %d\n\n" % number + b"word " * 20_000 + b"\n\n")
    tracemalloc.start()
    count = sum(1 for _ in find_mail([tmp_path / "big.mbox"]))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == 400
    assert peak < 3 * 1024 * 1024


def test_maildir_gives_new_and_read_but_not_what_is_being_delivered(tmp_path: Path) -> None:
    for name in ("cur", "new", "tmp"):
        (tmp_path / "box" / name).mkdir(parents=True)
        (tmp_path / "box" / name / "1.x").write_bytes(b"Subject: " + name.encode() + b"\n\nhello")
    assert [(item.kind, item.raw) for item in find_mail([tmp_path])] == [
        (MailFileKind.MAILDIR, b"Subject: cur\n\nhello"),
        (MailFileKind.MAILDIR, b"Subject: new\n\nhello"),
    ]


def test_folder_is_read_in_order_and_what_is_no_mail_is_listed(tmp_path: Path) -> None:
    for name, content in {
        "a.eml": b"",
        "b.txt": b"Subject: x\n\nhello",
        "c.csv": b"file,label\n",
        "d": b"Received: x\nSubject: y\n\nhello",
        "README.txt": b"words",
        "e.msg": b"no headers at all",
        "f.msg": b"\xd0\xcf\x11\xe0\xa1\xb1",
        "h.txt": b"",
    }.items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / "g.eml").symlink_to(tmp_path / "b.txt")
    kinds = {item.path.name: item.kind.value for item in find_mail([tmp_path])}
    assert kinds == {
        "README.txt": "not_mail", "a.eml": "eml", "b.txt": "txt", "c.csv": "not_mail", "d": "eml", "e.msg": "eml", "f.msg": "not_mail", "g.eml": "not_mail",
        "h.txt": "not_mail",
    }  # fmt: skip
    assert all(item.reason for item in find_mail([tmp_path]) if item.raw is None)


def test_file_that_cannot_be_opened_is_an_item_with_a_reason(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.eml").write_bytes(b"Subject: x\n\nhello")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert [(item.raw, item.reason) for item in find_mail([tmp_path])] == [(None, "cannot be read: Permission denied")]


def test_files_are_counted_as_far_as_it_matters_and_links_are_not_followed(tmp_path: Path) -> None:
    for name in ("a.eml", "in/b.eml", "in/deep/c.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"")
    (tmp_path / "in" / "round").symlink_to(tmp_path)
    assert count_files([tmp_path], 100) == 3
    assert count_files([tmp_path], 2) == 2
    assert count_files([tmp_path / "a.eml", tmp_path / "gone"], 100) == 0


def test_missing_path_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(MailPathMissingError, match="There is no file or folder"):
        find_mail([tmp_path / "none"])


@pytest.mark.parametrize(("folder", "mail", "papers"), [("requests", 144, 1), ("ordinary", 357, 2), ("mime", 231, 2)])
def test_shared_mail_is_recognised(folder: str, mail: int, papers: int) -> None:
    if not (SHARED / "data").is_dir():
        pytest.skip("The shared test data are not here.")
    items = list(find_mail([SHARED / "data" / folder]))
    assert (sum(item.raw is not None for item in items), sum(item.kind is MailFileKind.NOT_MAIL for item in items)) == (mail, papers)
    assert all(item.raw == item.path.read_bytes() for item in items if item.raw is not None)


def test_a_broken_message_in_an_mbox_spoils_no_neighbour(tmp_path: Path) -> None:
    good = b"From: a@b.example\nSubject: please erase me\n\nErase my data.\n\n"
    separator = b"From MAILER-DAEMON Fri Nov 20 18:59:30 2026\n"
    box = tmp_path / "box.mbox"
    box.write_bytes(separator + good + separator + b"\x00\xff\xfe garbage without any header\n\n" + separator + good)
    items = list(find_mail([box]))
    assert [item.raw is not None and b"erase me" in item.raw for item in items] == [True, False, True]
