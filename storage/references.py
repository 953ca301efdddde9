"""Which columns of which tables point to people, as the tables themselves say."""

from typing import Any

from sqlalchemy import Column

from storage.schema import metadata


def references_to_people() -> list[Column[Any]]:
    """Every column of every table that holds a person's id."""
    return [
        column
        for table in metadata.sorted_tables
        for column in table.columns
        if any(key.column.table.name == "people" for key in column.foreign_keys)
    ]
