"""Fills a DOCX template, in a sandbox: what an organisation uploads cannot reach the program."""

from __future__ import annotations

import io
from collections.abc import Mapping
from importlib import resources
from typing import Any

from mentoring.documents.text import writable


class UnusableTemplate(ValueError):
    """A template of an organisation's own that cannot be used.

    ``code``: ``too_large`` · ``old_format`` · ``not_docx`` · ``damaged`` · ``bomb`` · ``macros`` ·
    ``outside`` (fetches something from elsewhere) · ``unknown`` (``what``: the mark; ``instead``:
    what may have been meant) · ``forbidden`` (``what``: more than marks may do) · ``grammar``
    (``what``: as the library says it) · ``needless`` (``what``: the mark without which it is no
    such paper) · ``unfilled``.
    """

    def __init__(self, code: str, what: str = "", instead: str = "") -> None:
        # All arguments go to the base class, so that the error survives the way between processes.
        super().__init__(code, what, instead)
        self.code, self.what, self.instead = code, what, instead


def built_in(name: str) -> bytes:
    """The bot's own template."""
    return (resources.files("mentoring.documents") / "templates" / f"{name}.docx").read_bytes()


def fill(name: str, own: bytes | None, context: Mapping[str, Any]) -> bytes:
    """The paper of this name, by the organisation's own template or by ours.

    :raises UnusableTemplate: `own` cannot be filled in
    """
    from docxtpl import DocxTemplate
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    from mentoring.documents.own_template import check_package_of

    if own is not None:
        check_package_of(own)
    environment = ImmutableSandboxedEnvironment(autoescape=True, undefined=StrictUndefined)
    target = io.BytesIO()
    try:
        document = DocxTemplate(io.BytesIO(own if own is not None else built_in(name)))
        document.render(_clean(context), jinja_env=environment, autoescape=True)
        document.save(target)
    except Exception as error:
        # Somebody's own template may fail in any way; ours may not fail at all.
        if own is None:
            raise
        raise UnusableTemplate("unfilled", str(error)[:200]) from error
    return target.getvalue()


def _clean(value: Any) -> Any:
    """The same data without characters that DOCX cannot hold, and no line ending after «№»."""
    if isinstance(value, str):
        return writable(value).replace("№ ", "№\u00a0")
    if isinstance(value, Mapping):
        return {key: _clean(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_clean(item) for item in value]
    return value
