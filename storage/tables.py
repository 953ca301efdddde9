"""All tables at once, for migrations and backups."""

import importlib
import pkgutil

from sqlalchemy import MetaData

import storage
from storage.base import Base


def every_table() -> MetaData:
    """The metadata with the tables of every module of this package registered on it."""
    for module in pkgutil.iter_modules(storage.__path__, "storage."):
        if not module.ispkg:
            importlib.import_module(module.name)
    return Base.metadata
