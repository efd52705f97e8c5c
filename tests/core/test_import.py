"""Taking mail in: nothing is lost, nothing is counted twice, and a run that was cut off is made good by the next."""

from __future__ import annotations

import hashlib
import os
from collections import Counter
from collections.abc import Sequence
from email.message import EmailMessage
from pathlib import Path

import pytest
from sqlalchemy import func
from sqlalchemy import select

from core.adapters.mail_files import MailFileKind
from core.adapters.mail_files import MailPathMissingError
from core.adapters.mail_files import find_mail
from core.errors import StoppedError
from core.headless import commands
from core.services import mail_intake
from core.services.audit_log import check_trail
from core.services.build import Desk
from core.services.cases import open_case
from core.services.inbox import Split
from core.services.inbox import count_messages
from core.services.inbox import list_messages
from core.services.inbox import raw_bytes
from core.services.inbox import show_message
from core.services.mail_import import ImportResult
from core.services.mail_import import import_mail
from core.services.mail_intake import BATCH
from core.services.replies import NAMES_CASE
from core.services.same_mail import SAME_MESSAGE_ID
from core.store.tables import OccurrenceRow
from core.store.tables import RawMessageRow
from core.words import MessageState
from tests.helpers.desks import desk_in

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"
FOLDERS = [SHARED / name for name in ("requests", "ordinary", "mime")]


def letter(subject: str, text: str, *, message_id: str = "<one@mail.example>", sender: str = "kim@mail.example") -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"], message["Message-ID"] = sender, "support@smart-smm.kz", subject, message_id
    message["Date"] = "Mon, 23 Nov 2026 09:00:00 +0500"
    message.set_content(text)
    return message.as_bytes()


def write(folder: Path, **letters: bytes) -> Path:
    folder.mkdir(exist_ok=True)
    for name, content in letters.items():
        (folder / f"{name}.eml").write_bytes(content)
    return folder


def parts(result: ImportResult) -> int:
    return result.requests + result.unsure + result.replies + result.ordinary + result.duplicates + result.unreadable


def test_all_shared_mail_goes_into_one_store_and_the_sums_add_up(tmp_path: Path) -> None:
    if not all(folder.exists() for folder in FOLDERS):
        pytest.skip("the shared mail is not here")
    items = [item for item in find_mail(FOLDERS) if item.raw is not None]
    with desk_in(tmp_path) as desk:
        first = import_mail(desk, paths=FOLDERS)
        totals = count_messages(desk)
        assert first.seen == parts(first) == len(items) == totals.seen
        assert sum(count for _, count in totals.states) == totals.seen
        assert_bytes_kept(desk, [(item.kind, item.path, item.raw or b"") for item in items])
        again = import_mail(desk, paths=FOLDERS)
        assert (again.seen, again.duplicates, again.not_mail) == (first.seen, first.seen, first.not_mail)
        assert count_messages(desk) == totals
        assert check_trail(desk).whole


def assert_bytes_kept(desk: Desk, items: Sequence[tuple[MailFileKind, Path, bytes]]) -> None:
    with desk.store.reading() as session:
        kept = dict(session.execute(select(RawMessageRow.sha256, RawMessageRow.raw)).all())
        places = Counter(session.scalars(select(OccurrenceRow.place)))
    assert all(hashlib.sha256(raw).hexdigest() == digest for digest, raw in kept.items())
    for kind, path, raw in items:
        whole = raw if kind is MailFileKind.MBOX else path.read_bytes()
        assert kept[hashlib.sha256(whole).hexdigest()] == whole
    assert places == Counter(str(path) for _, path, _ in items)


def test_each_message_has_one_state_and_its_bytes(tmp_path: Path) -> None:
    request = letter("Delete my data", "Please delete my account and all personal data you hold about me.\n")
    ordinary = letter("Crash", "The app crashes on start. Can you help?\n", message_id="<two@mail.example>")
    folder = write(tmp_path / "mail", a=request, b=ordinary, c=request, d=b"\x00\xff\xfe\x80\x81" * 40)
    (folder / "LICENSE").write_text("no mail")
    with desk_in(tmp_path / "desk") as desk:
        assert import_mail(desk, paths=[folder]) == ImportResult(4, 1, 0, 0, 1, 1, 1, 1)
        assert raw_bytes(desk, message=list_messages(desk, split=Split.REQUESTS)[0].id) == request
        assert raw_bytes(desk, message=list_messages(desk, split=Split.OTHER)[0].id) == ordinary


def test_the_pieces_of_an_mbox_are_kept_by_content(tmp_path: Path) -> None:
    pieces = [letter(f"Letter {number}", f"Text {number}\n", message_id=f"<{number}@mail.example>") for number in range(3)]
    (tmp_path / "box.mbox").write_bytes(b"".join(b"From kim@mail.example Mon Nov 23 09:00:00 2026\n" + piece + b"\n" for piece in pieces))
    with desk_in(tmp_path / "desk") as desk:
        assert import_mail(desk, paths=[tmp_path / "box.mbox"]).seen == 3
        with desk.store.reading() as session:
            assert set(session.scalars(select(RawMessageRow.raw))) == set(pieces)


def test_the_same_message_id_with_other_bytes_is_a_message_of_its_own(tmp_path: Path) -> None:
    harmless = letter("Hello", "Nothing of importance.\n")
    request = letter("Request", "Please delete all my personal data and my account.\n")
    with desk_in(tmp_path / "desk") as desk:
        import_mail(desk, paths=[write(tmp_path / "first", a=harmless)])
        result = import_mail(desk, paths=[write(tmp_path / "second", a=request)])
        assert (result.requests, result.duplicates) == (1, 0)
        assert count_messages(desk).seen == 2


def test_the_same_message_id_with_other_bytes_is_flagged_on_both_that_wait(tmp_path: Path) -> None:
    first, second = letter("Hello", "Nothing of importance.\n"), letter("Request", "Please delete all my personal data and my account.\n")
    with desk_in(tmp_path / "desk") as desk:
        import_mail(desk, paths=[write(tmp_path / "mail", a=first, b=second)])
        flagged = show_message(desk, message=list_messages(desk, split=Split.REQUESTS)[0].id)
        assert SAME_MESSAGE_ID in flagged.notes
        other = show_message(desk, message=list_messages(desk, split=Split.OTHER)[0].id)
        assert SAME_MESSAGE_ID in other.notes


class Killed(BaseException):
    """Stands in for the process being killed."""


def test_what_was_stored_and_not_read_is_read_by_the_next_import(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write(tmp_path / "mail", a=letter("Delete my data", "Please delete my account and all personal data you hold about me.\n"))

    def kill(*_: object) -> Counter[str]:
        raise Killed

    with desk_in(tmp_path / "desk") as desk:
        monkeypatch.setattr(mail_intake, "read_waiting", kill)
        with pytest.raises(Killed):
            import_mail(desk, paths=[folder])
        monkeypatch.undo()
        waiting = list_messages(desk, split=Split.UNSURE)
        assert [show_message(desk, message=line.id).notes for line in waiting] == [("not read yet",)]
        assert count_messages(desk).seen == 1
        assert import_mail(desk, paths=[folder]).duplicates == 1
        assert [line.state for line in list_messages(desk, split=Split.REQUESTS, words="personal")] == [MessageState.REQUEST]
        assert dict(count_messages(desk).states)[MessageState.DUPLICATE] == 0


def test_a_stopped_import_keeps_what_was_taken_in(tmp_path: Path) -> None:
    folder = tmp_path / "mail"
    folder.mkdir()
    for number in range(BATCH + 20):
        (folder / f"{number:04}.eml").write_bytes(letter(f"Letter {number}", "Hello\n", message_id=f"<{number}@mail.example>"))
    asked: list[bool] = []

    def stopped() -> bool:
        asked.append(True)
        return len(asked) > 1

    with desk_in(tmp_path / "desk") as desk:
        with pytest.raises(StoppedError):
            import_mail(desk, paths=[folder], stopped=stopped)
        assert count_messages(desk).seen == BATCH
        rest = import_mail(desk, paths=[folder])
        assert (rest.seen, rest.duplicates) == (BATCH + 20, BATCH)
        assert count_messages(desk).seen == BATCH + 20


def test_a_missing_path_takes_nothing_in(tmp_path: Path) -> None:
    folder = write(tmp_path / "mail", a=letter("Hello", "Hello\n"))
    with desk_in(tmp_path / "desk") as desk:
        with pytest.raises(MailPathMissingError):
            import_mail(desk, paths=[folder, tmp_path / "gone"])
        assert count_messages(desk).seen == 0


def test_a_missing_path_is_a_sentence_on_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "passphrase").write_text("five quiet words for tests\n")
    store = ["--data", str(tmp_path / "desk"), "--passphrase-file", str(tmp_path / "passphrase")]
    assert commands.run("import", ["--json", str(tmp_path / "gone"), *store]) == 1
    said = capsys.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)
    assert "There is no file or folder" in said.err


def test_a_file_whose_name_is_no_text_is_taken_in_twice_without_harm(tmp_path: Path) -> None:
    folder = tmp_path / "mail"
    folder.mkdir()
    Path(os.fsdecode(os.fsencode(folder) + b"/\xff\xfe.eml")).write_bytes(letter("Hello", "Hello\n"))
    with desk_in(tmp_path / "desk") as desk:
        assert import_mail(desk, paths=[folder]).ordinary == 1
        assert import_mail(desk, paths=[folder]).duplicates == 1
        with desk.store.reading() as session:
            assert session.scalar(select(func.count()).select_from(OccurrenceRow)) == 1


def test_a_strangers_request_stays_a_request_whatever_case_it_names(tmp_path: Path) -> None:
    first = letter("Delete my data", "Please delete my account and all personal data you hold about me.\n")
    text = "Please send me a copy of all personal data you hold about me.\n"
    stranger = letter("Access request 2026-0001", text, message_id="<two@mail.example>", sender="other@mail.example")
    with desk_in(tmp_path / "desk") as desk:
        import_mail(desk, paths=[write(tmp_path / "one", a=first)])
        number, _ = open_case(desk, message=1)
        assert number == "2026-0001"
        assert import_mail(desk, paths=[write(tmp_path / "two", b=stranger)]).requests == 1
        line = list_messages(desk, split=Split.REQUESTS)[0]
        assert show_message(desk, message=line.id).notes == (NAMES_CASE,)
