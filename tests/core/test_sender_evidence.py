"""Who sent a stored message: kept beside it, agreeing with the identity of its case, and asking the network only where that may matter."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select

from core.mail.senders.findings import SenderReport
from core.services.build import Desk
from core.services.case_identity import look_up_contacts
from core.services.cases import open_case
from core.services.failures import NoSuchMessageError
from core.services.inbox import show_message
from core.services.mail_import import import_mail
from core.services.replies import UNVERIFIED
from core.services.sender_columns import stored_report
from core.services.sender_evidence import look_at_sender
from core.store.tables import AuditRow
from core.store.tables import CaseRow
from core.store.tables import MessageRow
from core.words import Kind
from tests.helpers.desks import desk_in
from tests.helpers.road import Road
from tests.helpers.signing import Records
from tests.helpers.signing import records
from tests.helpers.signing import signed

HOLDER, IMPOSTOR = "a.sadykova@mail.kz", "aigerim.sadykova.1990@gmail.example"
LETTER = (
    b"From: Aigerim <a.sadykova@mail.kz>\r\nTo: support@smart-smm.kz\r\nSubject: Please delete my account\r\nDate: Tue, 24 Nov 2026 09:00:00 +0500\r\n"
    b"Message-ID: <signed@mail.kz>\r\n\r\nPlease delete my account and all my personal data.\r\n"
)


class Keys:
    """Records that count how often they are asked."""

    def __init__(self, known: Records) -> None:
        self.known, self.asked = known, 0

    def __call__(self, name: str) -> bytes | None:
        self.asked += 1
        return self.known.get(name)


def take_in(desk: Desk, folder: Path, raw: bytes, name: str = "one") -> int:
    path = folder / f"{name}.eml"
    path.write_bytes(raw)
    import_mail(desk, paths=[path])
    with desk.store.reading() as session:
        return session.scalars(select(MessageRow.id).order_by(MessageRow.id.desc()).limit(1)).one()


def stored(desk: Desk, message: int) -> SenderReport:
    with desk.store.reading() as session:
        return stored_report(session.get_one(MessageRow, message))


def entries(desk: Desk) -> int:
    with desk.store.reading() as session:
        return len(session.scalars(select(AuditRow).where(AuditRow.act == "sender_checked")).all())


def codes(report: SenderReport) -> set[str]:
    return {one.code for one in (*report.evidence, *report.flags)}


def test_what_was_found_stands_beside_the_message_and_an_unchanged_look_adds_no_entry(road: Road) -> None:
    message = road.message_from(IMPOSTOR)
    report = look_at_sender(road.desk, message=message, dns=None)
    assert (report.address, report.level) == (IMPOSTOR, 0)
    assert {"server_said", "new_contact"} <= codes(report)
    assert stored(road.desk, message) == report
    before = entries(road.desk)
    assert look_at_sender(road.desk, message=message, dns=None) == report
    assert entries(road.desk) == before


def test_the_level_of_a_message_agrees_with_that_of_its_case(road: Road) -> None:
    for sender in (HOLDER, IMPOSTOR):
        message = road.message_from(sender)
        assert look_at_sender(road.desk, message=message, dns=None).level == 0  # nothing is on file yet
        number, _ = open_case(road.desk, message=message, kinds=(Kind.ACCESS,))
        look_up_contacts(road.desk, number=number)
        assert look_at_sender(road.desk, message=message, dns=None).level == int(road.view(number).identity.level) == int(sender == HOLDER)


def test_a_verified_signature_proves_the_case_as_it_proves_the_message(road: Road) -> None:
    message = take_in(road.desk, road.folder, signed(LETTER, b"mail.kz"))
    number, _ = open_case(road.desk, message=message, kinds=(Kind.ERASURE,))
    look_up_contacts(road.desk, number=number)
    assert int(road.view(number).identity.level) == look_at_sender(road.desk, message=message, dns=None).level == 0
    keys = Keys(records("mail.kz"))
    assert look_at_sender(road.desk, message=message, dns=keys).level == 1
    identity = road.view(number).identity
    assert int(identity.level) == 1
    with road.desk.store.reading() as session:
        assert session.scalars(select(CaseRow.level).where(CaseRow.number == number)).one() == 1
    assert "domain_signed" in {piece.code for piece in identity.evidence}
    assert look_at_sender(road.desk, message=message, dns=keys).level == 1
    assert keys.asked == 1


def test_a_reply_is_no_more_called_unverified_once_its_signature_was_verified(road: Road) -> None:
    number = road.begin(HOLDER)
    raw = LETTER.replace(b"Please delete my account\r\n", f"Re: [{number}]\r\n".encode()).replace(b"Please delete", b"Please do delete")
    message = take_in(road.desk, road.folder, signed(raw, b"mail.kz"))
    assert show_message(road.desk, message=message).notes == (UNVERIFIED,)
    assert look_at_sender(road.desk, message=message, dns=Keys({})).level == 0
    assert show_message(road.desk, message=message).notes == (UNVERIFIED,)
    other = take_in(road.desk, road.folder, signed(raw.replace(b"<signed@", b"<again@"), b"mail.kz"), "other")
    assert look_at_sender(road.desk, message=other, dns=records("mail.kz").get).level == 1
    assert show_message(road.desk, message=other).notes == ()


def test_a_later_message_from_an_address_on_file_is_known_without_a_case_of_its_own(road: Road) -> None:
    road.begin(HOLDER, kinds=(Kind.ACCESS,))
    keys = Keys(records("mail.kz"))
    message = take_in(road.desk, road.folder, signed(LETTER.replace(b"Please delete", b"Good morning, delete"), b"mail.kz"), "later")
    assert look_at_sender(road.desk, message=message, dns=keys).level == 1
    forged = take_in(road.desk, road.folder, LETTER.replace(b"signed@", b"forged@"), "forged")
    assert look_at_sender(road.desk, message=forged, dns=keys).level == 0


def test_nobody_is_asked_where_our_own_server_spoke(road: Road) -> None:
    keys = Keys({})
    spoken = b"Authentication-Results: mx.smart-smm.kz; dmarc=pass header.from=mail.kz\r\n"
    message = take_in(road.desk, road.folder, spoken + signed(LETTER, b"mail.kz"))
    assert "signature_not_checked" in codes(look_at_sender(road.desk, message=message, dns=keys))
    assert keys.asked == 0


def test_an_address_that_wrote_before_is_no_new_contact_and_proves_nothing(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        first = take_in(desk, tmp_path, LETTER)
        second = take_in(desk, tmp_path, LETTER.replace(b"signed@", b"again@"), "again")
        assert "new_contact" in codes(look_at_sender(desk, message=first, dns=None))
        again = look_at_sender(desk, message=second, dns=None)
        assert ("address_seen" in codes(again), "new_contact" in codes(again), again.level) == (True, False, 0)


def test_an_imitation_of_a_person_with_a_case_is_seen(road: Road) -> None:
    road.begin(HOLDER, kinds=(Kind.ACCESS,))
    message = take_in(road.desk, road.folder, LETTER.replace(b"a.sadykova@mail.kz", b"a.sadyk0va@mail.kz"))
    flags = {one.code: dict(one.values) for one in look_at_sender(road.desk, message=message, dns=None).flags}
    assert flags["looks_like_known"]["known"] == HOLDER


def test_a_message_that_is_not_there_is_a_known_failure(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk, pytest.raises(NoSuchMessageError):
        look_at_sender(desk, message=99, dns=None)
