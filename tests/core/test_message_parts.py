"""What a message holds beside its text: listed by what it really is, saved as copies under names of our own, never opened."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest

from core.adapters.output_files import OutputFileError
from core.mail.claims import FileKind
from core.mail.message import Risk
from core.services.audit_log import list_entries
from core.services.build import Desk
from core.services.failures import NoSuchAttachmentError
from core.services.inbox import Split
from core.services.inbox import list_messages
from core.services.mail_import import import_mail
from core.services.message_parts import QUARANTINE
from core.services.message_parts import formatted_message
from core.services.message_parts import read_parts
from core.services.message_parts import save_attachment
from tests.helpers.canaries import STARTS
from tests.helpers.canaries import listening
from tests.helpers.desks import desk_in


def packed(*names: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return made.getvalue()


PROGRAM, PDF, PICTURE = b"MZ" + bytes(400), b"%PDF-1.7\n" + bytes(400), b"\x89PNG\r\n\x1a\n" + bytes(400)
LINK = b"L\x00\x00\x00\x01\x14\x02\x00" + bytes(80)
PAGE, OLD = b"<html><script>1</script></html>", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
HARMFUL: tuple[tuple[str, bytes], ...] = (
    *((f"a.{ending}", PROGRAM) for ending in ["exe", "scr", "com", "pif", "cpl", "dll", "jpg", "pdf", "txt", "docx"]),
    *(
        (f"b.{ending}", b"echo hello\r\n" * 4)
        for ending in ["bat", "cmd", "ps1", "vbs", "vbe", "js", "jse", "wsf", "wsh", "hta", "sh", "py", "reg", "inf"]
    ),
    *((f"c.{ending}", LINK) for ending in ["lnk", "pdf", "jpg"]),
    *((f"d.{ending}", PAGE) for ending in ["html", "htm", "xhtml", "shtml", "mht", "svg", "txt"]),
    *((f"e.{ending}", packed("word/document.xml", "word/vbaProject.bin")) for ending in ["docm", "docx", "xlsm", "pptm", "dotm"]),
    *((f"f.{ending}", packed("a.txt")) for ending in ["zip", "docx"]),
    *((f"g.{ending}", OLD) for ending in ["doc", "xls", "ppt"]),
    ("h.iso", bytes(32_769) + b"CD001" + bytes(100)),
    ("i.jar", packed("META-INF/MANIFEST.MF")),
    ("j.apk", packed("AndroidManifest.xml")),
    ("k.7z", b"7z\xbc\xaf\x27\x1c" + bytes(40)),
    ("l.rar", b"Rar!\x1a\x07\x00" + bytes(40)),
    ("m.gz", b"\x1f\x8b\x08" + bytes(40)),
    ("n.cab", b"MSCF" + bytes(40)),
    ("o.url", b"[InternetShortcut]\nURL=file://x\n"),
    ("p.desktop", b"[Desktop Entry]\nExec=x\n"),
    ("q", b"\x7fELF" + bytes(40)),
    ("r.class", b"\xca\xfe\xba\xbe" + bytes(40)),
    ("s.chm", b"ITSF\x03\x00\x00\x00" + bytes(40)),
    ("t.vhdx", b"vhdxfile" + bytes(40)),
    ("u.one", b"\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d" + bytes(40)),
    ("w.vmdk", b"KDMV" + bytes(40)),
    ("x.exe.pdf ", PROGRAM),
    ("v.rtf", b"{\\rtf1{\\object{\\*\\objdata 01}}}"),
)
HARMLESS: tuple[tuple[str, bytes, str], ...] = (
    ("a.pdf", PDF, "pdf"),
    ("b.png", PICTURE, "png"),
    ("c.txt", b"words\n", "txt"),
    ("d.csv", b"=1+1,2\n", "txt"),
)
SAID = {"pdf": "application/pdf", "png": "image/png", "txt": "text/plain", "csv": "text/csv", "jpg": "image/jpeg"}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path / "desk") as made:
        yield made


def take_in(desk: Desk, folder: Path, files: tuple[tuple[str, bytes], ...], html: str = "") -> int:
    """One request with attachments; its number."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "d@mail.example", "support@smart-smm.kz", "Please delete my account"
    message["Date"], message["Message-ID"] = "Tue, 24 Nov 2026 09:00:00 +0500", "<1@mail.example>"
    message.set_content("Hello, please delete my account and all my data.")
    if html:
        message.add_alternative(html, subtype="html")
    for name, content in files:
        kind, _, subtype = SAID.get(name.rpartition(".")[2], "application/octet-stream").partition("/")
        message.add_attachment(content, maintype=kind, subtype=subtype, filename=name)
    folder.mkdir()
    (folder / "1.eml").write_bytes(bytes(message))
    import_mail(desk, paths=[folder])
    return list_messages(desk, split=Split.REQUESTS)[0].id


def test_attachments_are_listed_by_what_they_really_are(desk: Desk, tmp_path: Path) -> None:
    message = take_in(desk, tmp_path / "mail", (("../../photo.jpg", PROGRAM), ("letter.pdf", PDF)))
    first, second = read_parts(desk, message=message).attachments
    assert (first.position, first.name, first.kind, first.says, first.risk) == (1, "photo.jpg", FileKind.PROGRAM, FileKind.PICTURE, Risk.EXECUTABLE)
    assert (second.kind, second.says, second.risk, second.size) == (FileKind.PDF, None, Risk.NONE, len(PDF))
    assert second.sha256 == hashlib.sha256(PDF).hexdigest()


@pytest.mark.parametrize(("html", "has"), [("<p>Hello</p>", True), ("", False)])
def test_a_message_says_whether_it_has_a_formatted_form(desk: Desk, tmp_path: Path, html: str, has: bool) -> None:
    message = take_in(desk, tmp_path / "mail", (), html)
    made = formatted_message(desk, message=message)
    assert read_parts(desk, message=message).has_formatted is has
    assert (made.html.strip() if made else None) == ("<p>Hello</p>" if has else None)


@pytest.mark.parametrize(
    ("html", "misleads"),
    [
        ('<a href="https://evil.example/">smart-smm.kz/login</a>', True),
        ('<a href="https://bank.example@evil.example/">here</a>', True),
        ('<a href="https://smart-smm.kz/login">smart-smm.kz</a>', False),
        ("<p>Hello</p>", False),
        ("", False),
    ],
)
def test_a_message_says_whether_a_link_goes_elsewhere_than_it_says(desk: Desk, tmp_path: Path, html: str, *, misleads: bool) -> None:
    assert read_parts(desk, message=take_in(desk, tmp_path / "mail", (), html)).links_mislead is misleads


@pytest.mark.parametrize(("name", "content", "harms"), [("a.jpg", PROGRAM, True), ("a.js", b"var a = 1;", True), ("a.pdf", PDF, False)])
def test_a_message_says_whether_an_attachment_runs(desk: Desk, tmp_path: Path, name: str, content: bytes, *, harms: bool) -> None:
    assert read_parts(desk, message=take_in(desk, tmp_path / "mail", ((name, content),))).may_harm is harms


def test_sixty_kinds_that_could_do_harm_are_kept_apart_and_nothing_is_started(desk: Desk, tmp_path: Path) -> None:
    assert len(HARMFUL) >= 60
    message, out = take_in(desk, tmp_path / "mail", HARMFUL), tmp_path / "out"
    with listening() as heard:
        saved = [save_attachment(desk, message=message, position=place, folder=out)[0] for place in range(1, len(HARMFUL) + 1)]
    assert [(HARMFUL[place][0], one.path.name) for place, one in enumerate(saved) if not one.apart or one.path.suffix != f".{QUARANTINE}"] == []
    assert [one.path.read_bytes() for one in saved] == [content for _, content in HARMFUL]
    assert [one for one in heard if one.startswith(STARTS)] == []


def test_a_harmless_copy_gets_the_ending_of_what_it_is(desk: Desk, tmp_path: Path) -> None:
    message, out = take_in(desk, tmp_path / "mail", tuple((name, content) for name, content, _ in HARMLESS)), tmp_path / "out"
    for place, (_, content, ending) in enumerate(HARMLESS, 1):
        saved, _ = save_attachment(desk, message=message, position=place, folder=out)
        assert (saved.path.name, saved.apart) == (f"message-{message}-{place}.{ending}", False)
        assert saved.path.read_bytes() == content


def test_no_file_is_overwritten_and_no_link_followed(desk: Desk, tmp_path: Path) -> None:
    message, out, prey = take_in(desk, tmp_path / "mail", (("a.pdf", PDF),)), tmp_path / "out", tmp_path / "prey"
    out.mkdir()
    prey.write_bytes(b"kept")
    (out / f"message-{message}-1.pdf").symlink_to(prey)
    names = [save_attachment(desk, message=message, position=1, folder=out)[0].path.name for _ in range(2)]
    assert names == [f"message-{message}-1-2.pdf", f"message-{message}-1-3.pdf"]
    assert prey.read_bytes() == b"kept"


def test_a_copy_stands_in_the_trail_by_hashes_alone(desk: Desk, tmp_path: Path) -> None:
    message = take_in(desk, tmp_path / "mail", (("secret name.pdf", PDF),))
    save_attachment(desk, message=message, position=1, folder=tmp_path / "out")
    entry = list_entries(desk, limit=1)[0]
    assert entry.act == "attachment_saved"
    assert dict(entry.details)["sha256"] == hashlib.sha256(PDF).hexdigest()
    assert "secret" not in str(entry)


@pytest.mark.parametrize("position", [0, 2, -1])
def test_an_attachment_that_is_not_there_is_a_known_failure(desk: Desk, tmp_path: Path, position: int) -> None:
    message = take_in(desk, tmp_path / "mail", (("a.pdf", PDF),))
    with pytest.raises(NoSuchAttachmentError):
        save_attachment(desk, message=message, position=position, folder=tmp_path / "out")


def test_a_folder_that_cannot_be_written_leaves_no_entry(desk: Desk, tmp_path: Path) -> None:
    message = take_in(desk, tmp_path / "mail", (("a.pdf", PDF),))
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(OutputFileError):
        save_attachment(desk, message=message, position=1, folder=tmp_path / "file" / "out")
    assert list_entries(desk, limit=1)[0].act != "attachment_saved"


def test_a_forwarded_message_can_be_saved_too(desk: Desk, tmp_path: Path) -> None:
    inner, outer = EmailMessage(), EmailMessage()
    inner["Subject"], inner["From"] = "Inside", "a@b.example"
    inner.set_content("inner words")
    outer["Subject"], outer["From"] = "Please delete my account", "d@mail.example"
    outer.set_content("Please delete my account and all my data.")
    outer.add_attachment(inner)
    (tmp_path / "1.eml").write_bytes(bytes(outer))
    import_mail(desk, paths=[tmp_path / "1.eml"])
    message = list_messages(desk, split=Split.REQUESTS)[0].id
    saved, _ = save_attachment(desk, message=message, position=1, folder=tmp_path / "out")
    assert saved.path.suffix == ".eml"
    assert b"inner words" in saved.path.read_bytes()
