"""Files in the form «База наставников» between their preview and the yes of who sent them."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from storage.base import Base


class BaseImport(Base):
    """A file as it was read. state: `preview` → `done` | `cancelled`; the content goes then.

    `content`: rows, problems, and for unsure names which known person was meant (0: none).
    """

    __tablename__ = "base_imports"
    id: Mapped[int] = mapped_column(primary_key=True)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisations.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    state: Mapped[str] = mapped_column(String(10), default="preview")
    content: Mapped[dict[str, Any]]
    created_at: Mapped[datetime]
