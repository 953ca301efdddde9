"""How people are called: by first name and patronymic, in lists by surname and initials.

All three take (surname, first name, patronymic); a patronymic may be empty or None.
"""

from __future__ import annotations


def address(surname: str, first: str, patronymic: str | None = None) -> str:
    """«Анна Петровна»; without a patronymic first name and surname: «Анна Иванова»."""
    return _joined(first, (patronymic or "").strip() or surname)


def listed(surname: str, first: str, patronymic: str | None = None) -> str:
    """«Иванова А. П.», as it stands in lists; «Иванова А.-М.» for a double first name.

    Who gave no surname (a guest) stands there as «Анна Петровна».
    """
    if not surname.strip():
        return _joined(first, patronymic)
    return _joined(surname, _initials(first), _initials(patronymic))


def full_name(surname: str, first: str, patronymic: str | None = None) -> str:
    """«Иванова Анна Петровна»."""
    return _joined(surname, first, patronymic)


def _initials(name: str | None) -> str:
    words = (name or "").split()
    parts = [part for part in words[0].split("-") if part] if words else []
    return "-".join(f"{part[0].upper()}." for part in parts)


def _joined(*parts: str | None) -> str:
    return " ".join(" ".join((part or "").split()) for part in parts if part and part.strip())
