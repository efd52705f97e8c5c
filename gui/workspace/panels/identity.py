"""Identity: what proves who is asking, and the one thing that would prove it best now."""

from __future__ import annotations

from core.identity.challenge import VALID_FOR
from core.identity.challenge import Answer
from core.identity.evidence import Tone
from core.letters.facts import Ground
from core.letters.facts import LetterName
from core.services.case_answer import refuse
from core.services.case_answer import take_back_refusal
from core.services.case_identity import accept_with_less
from core.services.case_identity import confirm_at_account
from core.services.case_identity import look_up_contacts
from core.services.case_letters import ask_for_code
from core.services.case_letters import record_sent
from core.services.case_letters import write_letter
from core.services.case_values import CaseView
from core.services.case_values import LetterView
from core.words import CaseState
from gui.context import Context
from gui.dates import moment_words
from gui.inbox.loading import ask_files
from gui.widgets.labels import frame
from gui.widgets.labels import label
from gui.words import inside_sentence
from gui.words import language
from gui.words import tr
from gui.workspace.drafts import StepDrafts
from gui.workspace.panel import Primary
from gui.workspace.panel import Secondary
from gui.workspace.panels.base import combo
from gui.workspace.panels.base import line_edit
from gui.workspace.panels.base import put_field
from gui.workspace.panels.base import words_edit
from gui.workspace.panels.letter import LetterPanel
from gui.workspace.panels.words import evidence_words

SIGNS = {Tone.GOOD: "✓", Tone.BAD: "✗", Tone.NEUTRAL: "–"}
_OPEN = {None, Answer.WRONG.value}
UNKNOWN = "address_unknown"


class IdentityPanel(LetterPanel):
    """Evidence, level, and the code letter; confirming otherwise and refusing stand beside it."""

    step = "identity"

    def __init__(self, context: Context, case: CaseView, drafts: StepDrafts | None = None) -> None:
        self._contacts, self._contact = combo([]), ""
        super().__init__(context, case, drafts)

    @property
    def challenge_open(self) -> bool:
        """A code was made that may still be answered."""
        if not self.case.identity.challenges:
            return False
        _, asked_at, outcome = self.case.identity.challenges[-1]
        return outcome in _OPEN and self.context.desk.clock() < asked_at + VALID_FOR

    @property
    def code_letter(self) -> LetterView | None:
        """The newest letter that asks for a code."""
        return next((letter for letter in reversed(self.case.letters) if letter.name is LetterName.IDENTITY_REQUEST), None)

    def draw(self) -> None:
        self._contacts = combo([(contact.address, contact.address) for contact in self.case.identity.contacts], self._contact)
        self._draw_level()
        if self.refused:
            self._draw_refusal()
            return
        self._draw_letter()
        self._draw_other_ways()

    def main_action(self) -> Primary | None:
        identity, letter = self.case.identity, self.code_letter
        if self.refused or identity.gate.open:
            return None
        if self.challenge_open and letter is not None:
            return self._letter_action(letter)
        if identity.contacts:
            return Primary(tr("panels.prepare_code", contact=self._chosen()), self._ask)
        return None if identity.looked_up else Primary(tr("panels.look_up"), self._look_up)

    def secondary(self) -> Secondary | None:
        open_code = self.challenge_open and not self.case.identity.gate.open and bool(self.case.identity.contacts)
        return Secondary(tr("panels.another_code"), self._ask) if open_code and not (self.closed or self.refused or self.working) else None

    def blocked(self) -> str:
        letter = self.code_letter
        waits = self.challenge_open and letter is not None and letter.sent_at is not None
        if self.closed or self.refused or self.case.identity.gate.open or (self.main_action() is not None and not waits):
            return ""
        if not self.challenge_open:
            return tr("panels.no_contact")
        contact, asked_at, _ = self.case.identity.challenges[-1]
        return tr("panels.waiting_for_code", contact=contact, until=moment_words(asked_at + VALID_FOR, self.context.zone, asked_at.year))

    def _draw_level(self) -> None:
        identity = self.case.identity
        card, layout = frame("card")
        layout.addWidget(label(tr("panels.what_we_know"), "heading"))
        for piece in identity.evidence:
            if piece.code == UNKNOWN and not identity.looked_up:
                continue  # nobody has looked yet: that is said below
            layout.addWidget(label(f"{SIGNS[piece.tone]}  {evidence_words(piece)}", selectable=True))
        if not identity.looked_up:
            layout.addWidget(label(f"–  {tr('panels.not_looked_up')}", "muted"))
        self.add(card)
        have, needed = inside_sentence(tr(f"codes.assurance_{int(identity.level)}")), identity.gate.required
        level = (
            tr("panels.level_have", have=have)
            if needed is None
            else tr("panels.level", have=have, needed=inside_sentence(tr(f"codes.assurance_{int(needed)}")))
        )
        self.add(label(level), label(identity.why_level[language()], "muted"))
        if not identity.gate.open and not identity.contacts and self.case.state is not CaseState.NEW:
            for reason in identity.gate.reasons:
                self.add(label(tr(f"codes.gate_{reason}")))  # a decision of two opens nothing where no address is known
        if identity.gate.open:
            self.add(label(tr("panels.gate_by_two" if identity.gate.by_exception else "panels.gate_open"), "good"))

    def _draw_refusal(self) -> None:
        refusal = self.case.decided["refusal"]
        note, layout = frame("note")
        layout.addWidget(label(tr("panels.refused", ground=tr(f"codes.ground_{refusal['ground']}")), "heading"))
        layout.addWidget(label(str(refusal["text"]), selectable=True))
        self.add(note)
        self.add_secondary(Secondary(tr("panels.take_back_refusal"), self._take_back))

    def _draw_letter(self) -> None:
        letter, contacts = self.code_letter, self.case.identity.contacts
        if self.case.identity.gate.open or self.closed:
            return
        if self.challenge_open and letter is not None:
            self.add_mail(letter)
            self.add_files(letter)
            if letter.sent_at is None:
                self.add_subject(letter)
                said = Secondary(tr("panels.sent_code"), lambda: self._record_sent(letter.id))
                by_hand = [said] if self.case.sends_from is not None and not self.leaving(letter) else []
                self.add_secondary(self.reading(letter, tr("panels.read_letter")), *by_hand)
        elif len(contacts) > 1:
            put_field(self.body, tr("panels.code_goes_to"), self._contacts)
            self._contacts.currentIndexChanged.connect(self._choose)
        if contacts and not self.challenge_open:
            self.add(label(tr("panels.code_how"), "muted"))

    def _draw_other_ways(self) -> None:
        actions = [Secondary(tr("panels.refuse"), lambda: self.open_form("refuse"))]
        if not self.case.identity.gate.open:
            actions.insert(0, Secondary(tr("panels.confirmed_at_account"), lambda: self.open_form("account")))
            actions.insert(1, Secondary(tr("panels.accept_with_less"), lambda: self.open_form("less")))
        if self.case.identity.looked_up and not self.case.identity.gate.open:
            actions.append(Secondary(tr("panels.look_up_again"), self._look_up))
        self.add_secondary(*actions)
        self._draw_receipt()
        forms = {"account": self._account_form, "less": self._less_form, "refuse": self._refuse_form}
        if self.form in forms and not self.closed:
            forms[self.form]()

    def _draw_receipt(self) -> None:
        """The neutral receipt: it says the same to everyone, so it needs no proof (SECURITY A15)."""
        receipt = next((letter for letter in self.case.letters if letter.name is LetterName.RECEIPT), None)
        if self.closed or (receipt is not None and receipt.sent_at is not None):
            return
        if receipt is None:
            self.add_secondary(Secondary(tr("panels.prepare_receipt"), self._write_receipt))
            return
        self.add_subject(receipt)
        self.add_secondary(self.reading(receipt, tr("panels.read_receipt")), *self._receipt_actions(receipt))

    def _receipt_actions(self, receipt: LetterView) -> list[Secondary]:
        if self.leaving(receipt):
            return [Secondary(action.text, action.act) for action in (self.outbox_action(receipt),)]
        said = Secondary(tr("panels.sent_receipt"), lambda: self._record_sent(receipt.id))
        if self.case.sends_from is None:
            return [said]
        title = tr("panels.send_receipt", recipient=receipt.recipient)
        return [Secondary(title, lambda: self.send_letter(receipt, title)), said]

    def _write_receipt(self) -> None:
        desk = self.context.desk
        self.start_letter(
            lambda _: write_letter(desk, number=self.number, name=LetterName.RECEIPT)[0], tr("panels.prepare_receipt"), "panels.receipt_saved"
        )

    def _account_form(self) -> None:
        accounts = [contact.account for contact in self.case.identity.contacts]
        account, note = line_edit(accounts[0] if accounts else ""), words_edit()

        def act() -> None:
            named, seen = account.text(), note.toPlainText()
            self.start(
                lambda _: confirm_at_account(self.context.desk, number=self.number, account=named, note=seen),
                tr("panels.confirmed_at_account"),
                said="account",
            )

        fields = [(tr("panels.account"), account), (tr("panels.account_note"), note)]
        self.add_form(tr("panels.confirmed_at_account"), fields, tr("panels.record_confirmation"), act)

    def _less_form(self) -> None:
        second, reason = line_edit(), words_edit()

        def act() -> None:
            person, why = second.text(), reason.toPlainText()
            self.start(
                lambda _: accept_with_less(self.context.desk, number=self.number, second_person=person, reason=why),
                tr("panels.accept_with_less"),
                said="less",
            )

        fields = [(tr("panels.second_person"), second), (tr("panels.reason"), reason)]
        self.add_form(tr("panels.accept_with_less"), fields, tr("panels.record_exception"), act)

    def _refuse_form(self) -> None:
        ground, text = combo([(one.value, tr(f"codes.ground_{one.value}")) for one in Ground]), words_edit()

        def act() -> None:
            chosen, words = str(ground.currentData()), text.toPlainText()
            self.start(lambda _: refuse(self.context.desk, number=self.number, ground=chosen, text=words), tr("panels.refuse"), said="refuse")

        words = tr("panels.refusal_text", language=tr(f"codes.language_{self.case.language.value}"))
        self.add_form(tr("panels.refuse"), [(tr("panels.ground"), ground), (words, text)], tr("panels.decide_refusal"), act)

    def _letter_action(self, letter: LetterView) -> Primary:
        if letter.sent_at is not None:
            return Primary(tr("panels.load_reply"), lambda: ask_files(self.context, self))
        return self.letter_action(letter, "code", lambda: self._record_sent(letter.id))

    def _choose(self, _index: int) -> None:
        self._contact = str(self._contacts.currentData())
        self.ready.emit()

    def _chosen(self) -> str:
        return self._contact or self.case.identity.contacts[0].address

    def _look_up(self) -> None:
        work_title = tr("panels.look_up")
        self.start(lambda control: look_up_contacts(self.context.desk, number=self.number, stopped=control.stopped), work_title, outside=True)

    def _ask(self) -> None:
        desk, contact = self.context.desk, self._chosen()
        title = tr("panels.prepare_code", contact=contact)
        self.start_letter(lambda _: ask_for_code(desk, number=self.number, contact=contact)[0], title, "panels.code_saved")

    def _record_sent(self, letter: int) -> None:
        self.start(lambda _: record_sent(self.context.desk, letter=letter), tr("panels.sent_code"))

    def _take_back(self) -> None:
        self.start(lambda _: take_back_refusal(self.context.desk, number=self.number), tr("panels.take_back_refusal"))
