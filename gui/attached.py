"""The desk that a window shows: its pages, numbers and commands. Loaded after the first paint, with the store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any
from typing import TypeGuard
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QStackedWidget
from PySide6.QtWidgets import QWidget

from core.companies.profile import CompanyProfile
from core.companies.profile import load_company
from core.services.build import Desk
from core.services.changed import Changed
from core.services.changed import Shown
from core.services.desk_settings import change_setting
from core.services.desk_settings import read_settings
from core.services.last_look import LastLook
from core.services.last_look import keep_last_look
from core.services.lock import UnlockedBy
from core.services.lock import unlocked_by
from core.services.mailboxes import MailboxView
from core.services.mailboxes import list_mailboxes
from core.settings import Settings
from gui.background import Background
from gui.context import Context
from gui.context import Page
from gui.letters.closing import Closing
from gui.letters.outgoing import Outgoing
from gui.lock.lock import Lock
from gui.mailboxes.checking import MailChecker
from gui.missions.panel import MissionsPanel
from gui.pages import PLACES
from gui.pages import Pages
from gui.palette.choices import Choice
from gui.palette.choices import command_choices
from gui.palette.keys import KeysWindow
from gui.palette.window import PaletteWindow
from gui.places import MAILBOXES
from gui.standing import Standing
from gui.window import PREFERRED
from gui.window import MainWindow
from gui.words import language
from gui.words import tr

_LOOK = ("language", "scheme", "density", "text_scale", "company")


@dataclass(frozen=True, slots=True)
class Ready:
    """A desk that was opened, with what the window needs of it at once. Read off the window's thread.

    `locked`: the window has a passphrase of its own, so a new start asks for it as well.
    """

    desk: Desk
    settings: Settings
    profile: CompanyProfile
    locked: bool = False


def read_ready(desk: Desk) -> Ready:
    """What the window needs of a desk."""
    settings = read_settings(desk)
    own = unlocked_by(desk) is UnlockedBy.OWN
    return Ready(desk.acting_as(settings.operator), settings, load_company(settings.company), own)


class Attached:
    """One desk in one window. `acts` are the window's commands; pages add their own."""

    def __init__(self, ready: Ready, window: MainWindow, out: Path) -> None:
        self._ready = ready
        self._window = window
        self._out = out
        self._standing: Standing | None = None
        self._forgets = False
        self._checker: MailChecker | None = None
        self._outgoing: Outgoing | None = None
        self._closing = Closing(window)
        self._kept: dict[str, Any] = {}
        self.missions: MissionsPanel | None = None
        self._missions_kept: dict[str, bool] = {}  # on which pages they are folded
        self.pages: dict[str, Page] = {}
        self.lock = Lock(window, window.background)
        self.lock.setting_wanted.connect(self._open_security)
        self.acts = self._make_acts()

    @property
    def desk(self) -> Desk:
        """The desk, with the operator who works now."""
        return self._ready.desk

    @property
    def company(self) -> str:
        """The company's name in the window's language."""
        return self._ready.profile.letterhead.name[language()]

    @property
    def look(self) -> LastLook:
        """How the settings say that the window looks."""
        settings, size = self._ready.settings, self._window.size()
        return LastLook(settings.language, settings.scheme, settings.density, settings.text_scale, size.width(), size.height())

    def draw(self, window: MainWindow, stack: QStackedWidget) -> None:
        """Make the pages anew; each is made when it is first shown."""
        context = Context(self.desk, window.background, window, ZoneInfo(self._ready.profile.time_zone), self._out, self._kept)
        self.pages = Pages(context, stack)
        window.activity.tell_time_by(lambda: context.desk.clock().astimezone(context.zone))
        self._standing = Standing(context, window.rail(), window.strip, self._ready.profile, window.alarm)
        self._check_mail(context, stack)
        self._send_mail(context)
        self.missions = MissionsPanel(context, window.current_page, self._missions_kept) if self.desk.sample else None
        if self.missions is not None:
            window.foot.addWidget(self.missions)
            stack.currentChanged.connect(self.missions.page_shown)
            self.missions.refresh()
        self._apply_settings()
        self._standing.refresh()
        self._forget_first()
        self._standing.check_trail()

    def _forget_first(self) -> None:
        """When the window opens; later the clock does it, so that drawing anew waits for no change of the store that is under way."""
        if self._standing is not None and not self._forgets:
            self._forgets = True
            self._standing.forget()

    def _check_mail(self, context: Context, stack: QStackedWidget) -> None:
        """The regular check: at the start whatever the clock says, then by the clock. That of pages that were drawn before has ended with them."""
        before, self._checker = self._checker, MailChecker(context, stack)
        if before is None:
            self._checker.check_now()
        else:
            before.stop()
            self._checker.check_due()

    def _send_mail(self, context: Context) -> None:
        """Send what is due, from now on, also while the pages are drawn anew."""
        if self._outgoing is None:
            self._outgoing = Outgoing(context, self._window)
        self._outgoing.go_on(context)

    def may_close(self) -> bool:
        """Whether the window may close now. Letters that have not left are told once, with the way to send them first."""
        if self._outgoing is None or self.desk.sample or self.lock.is_locked():
            return True
        return self._closing.may_close(self._outgoing)

    def begin(self) -> None:
        """The desk was just opened: where the window has a passphrase of its own, it is covered before anything is painted."""
        if self._ready.locked:
            self.lock.lock()

    def changed(self, changed: Changed) -> None:
        """Draw anew what shows what changed."""
        desk = self.desk
        if Shown.SETTINGS in changed.kinds:
            self._window.background.run(lambda _control: read_ready(desk), owner=self._window, done=self._settings_changed)
            return
        if self._standing is not None:
            self._standing.refresh()
        if self._outgoing is not None and changed.kinds & {Shown.CASES, Shown.MAILBOXES}:
            self._outgoing.look()
        if self.missions is not None:
            self.missions.refresh()
        page = self._window.current_page()
        if page.shows & changed.kinds:
            page.refresh()

    def is_change(self, answer: object) -> TypeGuard[Changed]:
        """Whether this tells what was changed."""
        return isinstance(answer, Changed)

    def close(self, look: LastLook) -> None:
        """Keep the look for the next start and close the store."""
        self.lock.end()
        if self._checker is not None:
            self._checker.end()
        if self._outgoing is not None:
            self._outgoing.stop()
        keep_last_look(self.desk.folder, look)
        self.desk.close()

    def _settings_changed(self, ready: Ready) -> None:
        before, self._ready = self._ready, ready
        if any(getattr(before.settings, name) != getattr(ready.settings, name) for name in _LOOK) or before.desk.operator != ready.desk.operator:
            self._window.show_in_look(self.look)
        else:
            self._apply_settings()
            self._window.current_page().refresh()

    def _apply_settings(self) -> None:
        settings = self._ready.settings
        self._window.board.letter_keys = settings.letter_keys
        self.lock.watch(self.desk, settings.lock_after)

    def _set_scheme(self, scheme: str) -> None:
        """Light, dark or the system's, kept in the settings."""
        before = self._ready.settings.scheme
        self._keep_scheme(scheme)
        self._window.announce(tr(f"window.scheme_{scheme}"), partial(self._keep_scheme, before), partial(self._keep_scheme, scheme))

    def _keep_scheme(self, scheme: str) -> None:
        desk = self.desk
        self._window.background.run(lambda _control: change_setting(desk, name="scheme", value=scheme), owner=self._window, done=self.changed)

    def _make_acts(self) -> dict[str, Callable[[], object]]:
        window = self._window
        places = {f"window.{name}": partial(window.show_page, name) for name in PLACES}
        return {
            **places,
            "window.load_mail": self._load_mail,
            **dict.fromkeys(("window.check_mail", "inbox.check_mail", "mailboxes.check_mail"), self._check_now),
            "window.mailboxes": partial(window.show_page, MAILBOXES),
            "window.lock": self.lock.lock,
            "window.undo": window.undo,
            "window.redo": window.redo,
            "window.act": lambda: window.current_page().act(),
            "window.next": self._focus_primary,
            "window.search_here": self._search_here,
            "window.palette": self._open_palette,
            "window.light": partial(self._set_scheme, "light"),
            "window.dark": partial(self._set_scheme, "dark"),
            "window.system_look": partial(self._set_scheme, "system"),
            "window.activity": lambda: window.activity.setVisible(window.activity.isHidden()),
            "window.next_pane": partial(self._go_to_pane, 1),
            "window.previous_pane": partial(self._go_to_pane, -1),
            "window.restore_layout": self._restore_layout,
            "window.back": window.go_back,
            "window.previous_item": lambda: window.current_page().step(-1),
            "window.next_item": lambda: window.current_page().step(1),
            **({"window.missions": self._bring_missions} if self.desk.sample else {}),
            "window.help": lambda: KeysWindow(window, window.chosen()).open(),
        }

    def _check_now(self) -> None:
        """Check all mailboxes; without one: to where one is set up."""
        desk, window = self.desk, self._window

        def done(boxes: tuple[MailboxView, ...]) -> None:
            if boxes and self._checker is not None:
                self._checker.check_now()
            else:
                window.show_page(MAILBOXES)

        window.background.run(lambda _control: list_mailboxes(desk), owner=window, done=done, reading=True)

    def _open_security(self) -> None:
        self._window.show_page("settings")
        self.pages["settings"].open_item("security")

    def _bring_missions(self) -> None:
        if self.missions is not None:
            self.missions.bring_back()

    def _load_mail(self) -> None:
        self._window.show_page("inbox")
        self.pages["inbox"].open_item("")

    def _focus_primary(self) -> None:
        for child in self._window.current_page().findChildren(QWidget):
            if child.property("primary") == "true" and child.isVisible() and child.isEnabled():
                child.setFocus()
                return

    def _search_here(self) -> None:
        field = self._window.current_page().search()
        if field is None:
            self._open_palette()
            return
        field.setFocus()
        if isinstance(field, QLineEdit):
            field.selectAll()

    def _open_palette(self) -> None:
        palette = PaletteWindow(self._window, command_choices(self._window.board.available()), self._window.background, self.desk)
        palette.chosen.connect(self._chosen)
        palette.open()

    def _chosen(self, choice: Choice) -> None:
        if choice.is_case:
            self._window.open_case(choice.name)
        else:
            self._window.board.run(choice.name)

    def _go_to_pane(self, by: int) -> None:
        """The next or previous part of the window: the rail, then the page's own."""
        panes: list[QWidget] = [self._window.rail(), *(pane for pane in self._window.current_page().panes() if pane.isVisible())]
        if self.missions is not None and self.missions.isVisible():
            panes.append(self.missions)
        focused = QApplication.focusWidget()
        here = next((place for place, pane in enumerate(panes) if focused is not None and (pane is focused or pane.isAncestorOf(focused))), 0)
        goal = panes[(here + by) % len(panes)]
        if goal is self._window.rail():
            self._window.rail().focus()
        else:
            focus_first(goal)

    def _restore_layout(self) -> None:
        self._window.resize(*PREFERRED)
        self._window.activity.hide()
        self._window.show_in_look(self.look)


def open_window(desk: Desk, background: Background, out: Path) -> MainWindow:
    """A window that shows `desk` at once; letters and archives are written to `out`."""
    ready = read_ready(desk)
    window = MainWindow(background)
    window.attach(Attached(ready, window, out))
    return window


def focus_first(pane: QWidget) -> None:
    """Put the keyboard on a pane, or on the first thing in it that takes it."""
    if pane.focusPolicy().value:
        pane.setFocus()
        return
    inside = pane.nextInFocusChain()
    while inside is not None and inside is not pane:
        if pane.isAncestorOf(inside) and inside.isVisible() and inside.isEnabled() and inside.focusPolicy().value:
            inside.setFocus()
            return
        inside = inside.nextInFocusChain()
