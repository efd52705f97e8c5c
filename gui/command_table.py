"""Every command of the program as one table: menus, palette, shortcuts, tool tips and the sheet of keys are made from it.

Keys work in Latin, Russian and Kazakh layouts (UX 0.2): Enter, Ctrl+Enter, Space, Delete, arrows, Esc and F-keys. A `letter` is an extra in lists only:
the key in that place of a Latin keyboard, whatever the layout writes there.
"""

from __future__ import annotations

from dataclasses import dataclass

MENUS = ("file", "edit", "case", "letter", "view", "go", "help")
WINDOW = "window"


@dataclass(frozen=True, slots=True)
class Command:
    """One command. `name` is `<place>.<act>`: the place is a page, or `window` for everywhere; its words are `commands.<place>_<act>`."""

    name: str
    menu: str
    keys: tuple[str, ...] = ()
    letter: str = ""
    icon: str = ""

    @property
    def place(self) -> str:
        """The page on which it works, or `window`."""
        return self.name.partition(".")[0]

    @property
    def words(self) -> str:
        """The key of its words in the catalogue."""
        return f"commands.{self.name.replace('.', '_')}"


COMMANDS: tuple[Command, ...] = (
    Command("window.load_mail", "file", ("Ctrl+F9",), icon="inbox"),
    Command("window.check_mail", "file", ("Shift+F9",), icon="refresh"),
    Command("window.lock", "file", ("Ctrl+F12",), icon="lock"),
    Command("window.quit", "file", ("Alt+F4",)),
    Command("window.undo", "edit", ("Ctrl+Z",), icon="undo"),
    Command("window.redo", "edit", ("Ctrl+Shift+Z",)),
    Command("window.act", "edit", ("Ctrl+Return", "Ctrl+Enter")),
    Command("window.next", "edit", ("F2",)),
    Command("window.search_here", "edit", ("F3",), icon="search"),
    # today
    Command("today.print_sheet", "file", ("Ctrl+P",), icon="print"),
    Command("today.print_without_names", "file", icon="print"),
    Command("today.list", "view", icon="list"),
    Command("today.week", "view", icon="calendar"),
    Command("today.month", "view", icon="calendar"),
    Command("today.next_tab", "view", ("Ctrl+PgDown",)),
    Command("today.previous_tab", "view", ("Ctrl+PgUp",)),
    # inbox
    Command("inbox.open", "case", letter="1"),
    Command("inbox.other", "case", ("Shift+Return", "Shift+Enter")),
    Command("inbox.not_a_request", "case", ("Delete",), letter="3"),
    Command("inbox.link", "case", ("Shift+F4",), letter="2"),
    Command("inbox.later", "case", ("F4",), letter="4"),
    Command("inbox.separate", "case", ("Ctrl+Delete",)),
    Command("inbox.related", "case", ("Alt+Return",)),
    Command("inbox.take_back", "case", ("Shift+Delete",)),
    Command("inbox.decided", "case", ("Shift+F5",)),
    Command("inbox.check_five", "case", ("Shift+F7",)),
    Command("inbox.load_folder", "file"),
    Command("inbox.check_mail", "file", ("F5",), icon="refresh"),
    Command("inbox.formatted", "view", ("F11",)),
    Command("inbox.attachments", "view", ("Shift+F11",)),
    Command("inbox.details", "view", ("Ctrl+Shift+F11",)),
    Command("inbox.suggestion", "view", ("Alt+F11",)),
    # cases
    Command("cases.print", "case", ("Ctrl+P",), icon="print"),
    Command("cases.save_view", "view"),
    Command("cases.remove_view", "view"),
    Command("cases.show_all", "view"),
    Command("cases.previous_view", "view", ("Ctrl+PgUp",)),
    Command("cases.next_view", "view", ("Ctrl+PgDown",)),
    # workspace
    Command("workspace.print", "file", ("Ctrl+P",), icon="print"),
    Command("workspace.next_step", "case", ("Alt+Right",)),
    Command("workspace.previous_step", "case", ("Alt+Left",)),
    Command("workspace.next_tab", "case", ("Ctrl+PgDown",)),
    Command("workspace.previous_tab", "case", ("Ctrl+PgUp",)),
    Command("workspace.copy_number", "case", ("F4",)),
    Command("workspace.add_note", "case", ("Shift+F4",)),
    Command("workspace.write_letter", "letter", ("Shift+F2",)),
    # letters
    Command("letters.open_case", "letter", ("Alt+Return",), icon="cases"),
    Command("letters.send", "letter", ("Shift+F12",), icon="send"),
    Command("letters.stop", "letter", ("Alt+F12",), icon="undo"),
    Command("letters.hurry", "letter"),
    Command("letters.look_in_sent", "letter"),
    Command("letters.settle_sent", "letter"),
    Command("letters.settle_not_sent", "letter"),
    Command("letters.put_back", "letter"),
    Command("letters.save_mail", "letter", icon="download"),
    Command("letters.say_sent", "letter", ("F4",), icon="send"),
    Command("letters.take_back", "letter", ("Shift+F4",), icon="undo"),
    Command("letters.make_again", "letter", ("F11",), icon="refresh"),
    Command("letters.save", "letter", ("Shift+F11",), icon="download"),
    Command("letters.save_copy", "letter", ("Ctrl+F11",), icon="copy"),
    Command("letters.copy_path", "letter", ("Alt+F11",), icon="folder"),
    Command("letters.next_page", "letter", ("Shift+PgDown",)),
    Command("letters.previous_page", "letter", ("Shift+PgUp",)),
    Command("letters.larger", "letter", ("Ctrl+Up",)),
    Command("letters.smaller", "letter", ("Ctrl+Down",)),
    Command("letters.next_tab", "letter", ("Ctrl+PgDown",)),
    Command("letters.previous_tab", "letter", ("Ctrl+PgUp",)),
    Command("letters.details", "view", ("Ctrl+Shift+F11",)),
    # archives
    Command("archives.open_case", "letter", ("Alt+Return",), icon="cases"),
    Command("archives.check", "letter", ("F4",), icon="shield"),
    Command("archives.make_again", "letter", ("F11",), icon="refresh"),
    Command("archives.destroy", "letter", ("Shift+Delete",), icon="trash"),
    Command("archives.tell", "letter", ("Shift+F11",), icon="key"),
    Command("archives.copy_path", "letter", ("Alt+F11",), icon="folder"),
    # datamap
    Command("datamap.check", "edit", ("F5",), icon="refresh"),
    Command("datamap.stop", "edit", ("Shift+F5",), icon="stop"),
    Command("datamap.try", "edit", ("Shift+F2",), icon="search"),
    Command("datamap.set_address", "edit", ("Shift+Return", "Shift+Enter"), icon="database"),
    Command("datamap.next_tab", "view", ("Ctrl+PgDown",)),
    Command("datamap.previous_tab", "view", ("Ctrl+PgUp",)),
    # auditlog
    Command("auditlog.check", "edit", ("F5",), icon="refresh"),
    Command("auditlog.export", "file"),
    Command("auditlog.copy_evidence", "file"),
    Command("auditlog.open_case", "case"),
    Command("auditlog.clear_filters", "edit", ("Shift+Delete",)),
    # mailboxes
    Command("mailboxes.add", "file", ("Shift+F2",), icon="plus"),
    Command("mailboxes.check_mail", "file", ("F5",), icon="refresh"),
    # settings
    Command("settings.key_sheet", "help"),
    Command("window.light", "view"),
    Command("window.dark", "view"),
    Command("window.system_look", "view"),
    Command("window.activity", "view", ("Shift+F8",)),
    Command("window.side", "view", ("F9",)),
    Command("window.next_pane", "view", ("F6",)),
    Command("window.previous_pane", "view", ("Shift+F6",)),
    Command("window.restore_layout", "view"),
    Command("window.today", "go", ("Ctrl+F1",), icon="today"),
    Command("window.inbox", "go", ("Ctrl+F2",), icon="inbox"),
    Command("window.cases", "go", ("Ctrl+F3",), icon="cases"),
    Command("window.letters", "go", ("Ctrl+F4",), icon="letters"),
    Command("window.archives", "go", ("Ctrl+F5",), icon="archives"),
    Command("window.datamap", "go", ("Ctrl+F6",), icon="datamap"),
    Command("window.auditlog", "go", ("Ctrl+F7",), icon="auditlog"),
    Command("window.settings", "go", ("Ctrl+F8",), icon="settings"),
    Command("window.mailboxes", "go", ("Ctrl+Shift+F8",), icon="inbox"),
    Command("window.back", "go", ("Esc",)),
    Command("window.previous_item", "go", ("F7",), letter="K"),
    Command("window.next_item", "go", ("F8",), letter="J"),
    Command("window.help", "help", ("F1",), icon="help"),
    Command("window.missions", "help", ("Shift+F1",)),
    Command("window.palette", "edit", ("F12", "Shift+F3", "Ctrl+K"), icon="search"),
)


def commands_of(place: str) -> tuple[Command, ...]:
    """The commands that work on a page: its own and those of the window."""
    return tuple(command for command in COMMANDS if command.place in {place, WINDOW})
