"""What kind of file a media type or a file's name speaks of, so that a claim can be held against the bytes."""

from __future__ import annotations

from enum import StrEnum


class FileKind(StrEnum):
    """Kinds of files that a person tells apart."""

    PDF = "pdf"
    PICTURE = "picture"
    DOCUMENT = "document"
    SHEET = "sheet"
    SLIDES = "slides"
    OLD_OFFICE = "old_office"
    TEXT = "text"
    TABLE = "table"
    WEB_PAGE = "web_page"
    ARCHIVE = "archive"
    PROGRAM = "program"
    SCRIPT = "script"
    SHORTCUT = "shortcut"
    DISK_IMAGE = "disk_image"
    DATABASE = "database"
    SOUND = "sound"
    VIDEO = "video"
    MESSAGE = "message"
    CALENDAR = "calendar"
    CONTACT = "contact"
    SIGNATURE = "signature"
    REPORT = "report"


_ENDINGS: dict[FileKind, str] = {
    FileKind.PDF: "pdf",
    FileKind.PICTURE: "png jpg jpeg jpe gif webp bmp tif tiff heic heif avif ico svg",
    FileKind.DOCUMENT: "docx docm dotx dotm odt rtf pages",
    FileKind.SHEET: "xlsx xlsm xlsb xltx xltm ods numbers",
    FileKind.SLIDES: "pptx pptm ppsx ppsm potx odp key",
    FileKind.OLD_OFFICE: "doc xls ppt pps dot xlt msg pub one",
    FileKind.TEXT: "txt text log md json xml yaml yml",
    FileKind.TABLE: "csv tsv",
    FileKind.WEB_PAGE: "html htm xhtml mht mhtml shtml chm",
    FileKind.ARCHIVE: "zip rar 7z gz tgz tar bz2 xz zst cab arj lzh ace",
    FileKind.PROGRAM: "exe dll scr com pif msi msp cpl sys jar class apk app deb rpm dmg ocx wasm",
    FileKind.SCRIPT: "bat cmd ps1 psm1 vbs vbe js jse wsf wsh sh hta py pl php reg scf inf",
    FileKind.SHORTCUT: "lnk url desktop website webloc",
    FileKind.DISK_IMAGE: "iso img vhd vhdx vmdk udf",
    FileKind.DATABASE: "mdb accdb sqlite db",
    FileKind.SOUND: "mp3 ogg oga wav m4a flac aac opus",
    FileKind.VIDEO: "mp4 mov avi mkv webm m4v mpg mpeg",
    FileKind.MESSAGE: "eml mbox",
    FileKind.CALENDAR: "ics",
    FileKind.CONTACT: "vcf",
    FileKind.SIGNATURE: "asc sig p7s p7m pgp gpg",
}
_BY_ENDING = {ending: kind for kind, endings in _ENDINGS.items() for ending in endings.split()}
_OPEN_OFFICE = "application/vnd.oasis.opendocument"
_OFFICE = "application/vnd.openxmlformats-officedocument"
# The beginnings of media types; the longest that fits counts.
_BEGINNINGS: dict[FileKind, str] = {
    FileKind.PDF: "application/pdf",
    FileKind.PICTURE: "image/",
    FileKind.DOCUMENT: f"{_OFFICE}.wordprocessingml {_OPEN_OFFICE}.text application/vnd.ms-word application/rtf text/rtf",
    FileKind.SHEET: f"{_OFFICE}.spreadsheetml {_OPEN_OFFICE}.spreadsheet application/vnd.ms-excel.",
    FileKind.SLIDES: f"{_OFFICE}.presentationml {_OPEN_OFFICE}.presentation application/vnd.ms-powerpoint.",
    FileKind.OLD_OFFICE: "application/x-ole-storage application/msword application/vnd.ms-excel application/vnd.ms-powerpoint application/vnd.ms-outlook"
    " application/onenote",
    FileKind.TEXT: "text/ application/json application/xml",
    FileKind.TABLE: "text/csv text/tab-separated",
    FileKind.WEB_PAGE: "text/html application/xhtml application/vnd.ms-htmlhelp multipart/related",
    FileKind.ARCHIVE: "application/zip application/x-zip application/x-7z application/vnd.rar application/x-rar application/gzip application/x-gzip"
    " application/x-tar application/x-bzip application/x-xz application/zstd application/vnd.ms-cab application/x-arj application/vnd.ms-tnef",
    FileKind.PROGRAM: "application/vnd.microsoft.portable-executable application/x-executable application/x-msdownload application/x-msdos-program"
    " application/x-mach-binary application/x-msi application/java application/vnd.android application/x-dex application/wasm application/x-dosexec",
    FileKind.SCRIPT: "text/x-shellscript application/x-sh application/javascript text/javascript application/x-javascript application/hta"
    " application/x-bat application/x-php text/x-php text/x-python text/x-ms-regedit text/vbscript application/x-powershell",
    FileKind.SHORTCUT: "application/x-ms-shortcut application/x-mswinurl application/internet-shortcut application/x-desktop",
    FileKind.DISK_IMAGE: "application/x-iso9660 application/x-cd-image application/x-vhd application/x-vmdk application/x-raw-disk-image",
    FileKind.DATABASE: "application/vnd.sqlite3 application/vnd.ms-access application/x-msaccess",
    FileKind.SOUND: "audio/",
    FileKind.VIDEO: "video/",
    FileKind.MESSAGE: "message/ application/mbox",
    FileKind.CALENDAR: "text/calendar",
    FileKind.CONTACT: "text/vcard text/x-vcard",
    FileKind.SIGNATURE: "application/pgp application/pkcs7 application/x-pkcs7",
    FileKind.REPORT: "message/delivery-status message/disposition-notification",
}
_BY_TYPE = sorted(((start, kind) for kind, starts in _BEGINNINGS.items() for start in starts.split()), key=lambda pair: -len(pair[0]))
# Kinds that other programs rightly write for one another: no false claim.
_ALIKE = (
    {FileKind.TEXT, FileKind.TABLE, FileKind.CALENDAR, FileKind.CONTACT, FileKind.SIGNATURE, FileKind.MESSAGE, FileKind.REPORT},
    {FileKind.OLD_OFFICE, FileKind.DOCUMENT, FileKind.SHEET, FileKind.SLIDES, FileKind.DATABASE},
    {FileKind.SOUND, FileKind.VIDEO},
)


def kind_of_type(media_type: str) -> FileKind | None:
    """The kind that a media type (any case, without parameters) speaks of; None for what is not known, as `application/octet-stream`."""
    wanted = media_type.strip().lower()
    return next((kind for beginning, kind in _BY_TYPE if wanted.startswith(beginning)), None)


def kind_of_name(name: str) -> FileKind | None:
    """The kind that the last ending of a file's name speaks of; None for what is not known."""
    stem, dot, ending = name.rstrip(". ").rpartition(".")
    return _BY_ENDING.get(ending.strip().lower()) if dot and stem else None


def false_claim(name: str, claimed: str, real: FileKind | None) -> FileKind | None:
    """What the file calls itself, by its name or else by its header, where its bytes are something else; None where that holds or nobody knows."""
    says = kind_of_name(name) or kind_of_type(claimed)
    if real is None or says is None or says is real or any({says, real} <= alike for alike in _ALIKE):
        return None
    return says
