"""Rows of whole tables from one database into another, whatever either of them is."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import (
    JSON,
    Column,
    Connection,
    Insert,
    Table,
    bindparam,
    delete,
    func,
    select,
    text,
    update,
)

BATCH = 500

Row = dict[str, Any]


def rows_of(connection: Connection, table: Table) -> Iterator[list[Row]]:
    """All rows of a table as Python values, in batches."""
    result = connection.execute(select(table).execution_options(yield_per=BATCH))
    for batch in result.mappings().partitions():
        yield [dict(row) for row in batch]


def empty(connection: Connection, tables: Sequence[Table]) -> None:
    """Delete all rows of all tables, which are sorted by what they point to."""
    for table in tables:
        for column in _pointing_ahead(table, tables):
            connection.execute(update(table).values({column.key: None}))
    for table in reversed(tables):
        connection.execute(delete(table))


def fill(target: Connection, source: Connection, tables: Sequence[Table]) -> int:
    """Copy all rows of all tables into empty ones; gives how many there were.

    A column that points into its own table, or a later one, is filled in at the end.
    """
    copied = 0
    for table in tables:
        ahead = {column.key: None for column in _pointing_ahead(table, tables)}
        for batch in rows_of(source, table):
            target.execute(_insert(table), [row | ahead for row in batch])
            copied += len(batch)
    for table in tables:
        _point(target, source, table, _pointing_ahead(table, tables))
    return copied


def advance_sequences(connection: Connection, tables: Sequence[Table]) -> None:
    """PostgreSQL: the next number of every table is one that no row has and none ever had."""
    quoted = connection.dialect.identifier_preparer.format_table
    for table in tables:
        column = table.autoincrement_column
        if column is None:
            continue
        sequence = connection.scalar(
            text("SELECT pg_get_serial_sequence(:table, :column)"),
            {"table": quoted(table), "column": column.name},
        )
        if sequence is not None:
            highest = connection.scalar(select(func.max(column))) or 0
            connection.execute(
                text("SELECT setval(:sequence, greatest(:highest, nextval(:sequence)))"),
                {"sequence": sequence, "highest": highest},
            )


def _point(
    target: Connection, source: Connection, table: Table, columns: list[Column[Any]]
) -> None:
    if not columns:
        return
    keys = list(table.primary_key)
    statement = (
        update(table)
        .where(*(key == bindparam(f"of_{key.key}") for key in keys))
        .values({column.key: bindparam(f"to_{column.key}") for column in columns})
    )
    for batch in rows_of(source, table):
        pointing = [
            {f"of_{key.key}": row[key.key] for key in keys}
            | {f"to_{column.key}": row[column.key] for column in columns}
            for row in batch
            if any(row[column.key] is not None for column in columns)
        ]
        if pointing:
            target.execute(statement, pointing)


def _pointing_ahead(table: Table, tables: Sequence[Table]) -> list[Column[Any]]:
    """The optional columns whose target cannot have been filled before their own table."""
    filled = set(tables[: tables.index(table)])
    return [
        column
        for column in table.columns
        if column.nullable and any(key.column.table not in filled for key in column.foreign_keys)
    ]


def _insert(table: Table) -> Insert:
    # Every value is given, so that no default makes up its own; and an absent JSON value stays
    # absent, where SQLAlchemy would write the JSON word null.
    return table.insert().values(
        {
            column.key: bindparam(
                column.key,
                type_=JSON(none_as_null=True)
                if isinstance(column.type, JSON) and column.nullable
                else column.type,
            )
            for column in table.columns
        }
    )
