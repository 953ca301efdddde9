"""The schema's history, walked up and down on real databases."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import inspect, text
from sqlalchemy.exc import IntegrityError

from storage import migrations
from storage.database import Database
from storage.tables import every_table

KINDS = ["sqlite", "postgresql"]


@pytest.fixture(params=KINDS)
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    url = f"sqlite:///{tmp_path / 'x.db'}"
    if request.param == "postgresql":
        url = request.getfixturevalue("postgres_url")
    database = Database(url)
    yield database
    database.close_now()


def tables(database: Database) -> set[str]:
    with database.engine.connect() as connection:
        return set(inspect(connection).get_table_names()) - {migrations.VERSION_TABLE}


def test_there_is_a_first_revision() -> None:
    assert migrations.revisions()
    assert migrations.head() == migrations.revisions()[-1]


def test_revisions_are_those_that_alembic_sees() -> None:
    from alembic.script import ScriptDirectory

    script = ScriptDirectory(str(migrations.HOME))
    seen = [revision.revision for revision in script.walk_revisions()]
    assert list(reversed(migrations.revisions())) == seen


def test_every_migration_goes_up_and_down(database: Database) -> None:
    line = migrations.revisions()
    assert migrations.current(database.engine) is None
    for revision in line:
        migrations.upgrade(database.engine, revision)
        assert migrations.current(database.engine) == revision
    for revision in [*reversed(line[:-1]), "base"]:
        migrations.downgrade(database.engine, revision)
        assert migrations.current(database.engine) == (None if revision == "base" else revision)
    assert not tables(database)
    migrations.upgrade(database.engine)
    assert migrations.current(database.engine) == migrations.head()


def test_models_and_database_are_equal(database: Database) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    migrations.upgrade(database.engine)
    metadata = every_table()
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
    assert tables(database) == set(metadata.tables)


def test_an_up_to_date_database_needs_no_alembic(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    migrations.upgrade(database.engine)

    def never(*_: object) -> None:
        raise AssertionError("alembic was asked")

    monkeypatch.setattr("alembic.command.upgrade", never)
    migrations.upgrade(database.engine)


def test_foreign_keys_are_checked_again_afterwards(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'x.db'}")
    migrations.upgrade(database.engine)
    with (
        pytest.raises(IntegrityError, match="FOREIGN KEY"),
        database.engine.begin() as connection,
    ):
        connection.execute(
            text(
                "INSERT INTO organisations (municipality_id, name, kind, timezone, created_at)"
                " VALUES (999, 'x', 'school', 'UTC', '2026-01-01')"
            )
        )
    database.close_now()


def test_a_failing_migration_changes_nothing(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    from alembic import op

    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("the power went")

    monkeypatch.setattr(op, "create_index", fail)
    monkeypatch.setattr("alembic.operations.base.BatchOperations.create_index", fail)
    with pytest.raises(RuntimeError, match="the power went"):
        migrations.upgrade(database.engine)
    assert migrations.current(database.engine) is None
    assert not tables(database)


@pytest.mark.parametrize(
    "files",
    [
        {"0001_a.py": "revision = '0001'\ndown_revision = '0009'\n"},
        {
            "0001_a.py": "revision = '0001'\ndown_revision = None\n",
            "0002_b.py": "revision = '0002'\ndown_revision = None\n",
        },
        {"0001_a.py": "down_revision = None\n"},
    ],
)
def test_a_broken_history_is_told(
    files: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "versions").mkdir()
    for name, source in files.items():
        (tmp_path / "versions" / name).write_text(source)
    monkeypatch.setattr(migrations, "HOME", tmp_path)
    with pytest.raises(migrations.BrokenHistory):
        migrations.revisions.__wrapped__()


def test_the_line_is_read_from_the_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "versions").mkdir()
    for name, source in {
        "0002_b.py": 'revision: str = "0002"\ndown_revision: str | None = "0001"\n',
        "0001_a.py": "revision = '0001'\ndown_revision = None\n",
        "__init__.py": "",
    }.items():
        (tmp_path / "versions" / name).write_text(source)
    monkeypatch.setattr(migrations, "HOME", tmp_path)
    assert migrations.revisions.__wrapped__() == ("0001", "0002")
