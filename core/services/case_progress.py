"""What is true of a case now, in the fact codes of the guided steps."""

from __future__ import annotations

from core.letters.facts import LetterName
from core.services.case_values import ErasureView
from core.services.case_values import IdentityView
from core.services.case_values import LetterView
from core.services.case_values import SearchView
from core.services.letter_mail import ANSWERS
from core.store.tables import CaseRow
from core.store.tables import LineRow
from core.words import CaseState


def true_facts(
    case: CaseRow,
    lines: list[LineRow],
    *,
    identity: IdentityView,
    search: SearchView | None,
    erasure: ErasureView | None,
    letters: tuple[LetterView, ...],
    unsent: tuple[LetterName, ...],
) -> set[str]:
    """The fact codes of `resources/cases/steps.yaml` that are true now."""
    answers = [letter for letter in letters if letter.name in ANSWERS]
    steps = case.steps
    true = {
        "identity_started": identity.looked_up or bool(identity.challenges),
        "gate_open": identity.gate.open,
        "refusal_decided": "refusal" in steps,
        "scope_started": "scope" in steps,
        "scope_confirmed": "scope" in steps,
        "search_started": search is not None,
        "search_done": search is not None,
        "review_started": erasure is not None or "review" in steps,
        "review_decided": "review" in steps,
        "act_started": erasure is not None and erasure.state != "planned",
        "act_proved": "act" in steps or (erasure is not None and erasure.state == "done"),
        "letter_saved": bool(answers) or "answer_by_hand" in steps,
        "letter_sent": (not unsent and any(letter.sent_at for letter in answers)) or "answer_by_hand" in steps,
        "copy_owed": LetterName.ACCESS_ANSWER in unsent,
        "outcomes_set": all(line.outcome for line in lines),
        "closed": case.state == CaseState.CLOSED,
    }
    return {code for code, holds in true.items() if holds}
