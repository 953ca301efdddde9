"""What Alembic runs for every command: one transaction on the connection that it is handed."""

from typing import Any, Literal

from alembic import context
from sqlalchemy import Connection

from storage.base import Moment
from storage.tables import every_table

# Any number that nothing else locks: two starting bots upgrade one after the other.
UPGRADE_LOCK = 7_346_521


def render_item(kind: str, item: Any, _context: object) -> str | Literal[False]:
    """Write our own types as plain ones: an old revision must not change with the models."""
    if kind == "type" and isinstance(item, Moment):
        return "sa.DateTime(timezone=True)"
    return False


def migrate(connection: Connection) -> None:
    """Run the command in one transaction, and commit only if every foreign key holds."""
    sqlite = connection.dialect.name == "sqlite"
    context.configure(
        connection=connection,
        target_metadata=every_table(),
        render_as_batch=True,
        render_item=render_item,
        compare_type=True,
        transactional_ddl=True,
        transaction_per_migration=False,
    )
    with context.begin_transaction():
        if not sqlite:
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({UPGRADE_LOCK})")
        context.run_migrations()
        if sqlite and (broken := connection.exec_driver_sql("PRAGMA foreign_key_check").all()):
            raise RuntimeError(f"foreign keys would break: {broken[:3]}")


migrate(context.config.attributes["connection"])
