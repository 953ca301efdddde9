"""Copies of everything, out of one kind of database and into another."""

from __future__ import annotations

import sqlite3
import stat
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import (
    JSON,
    Column,
    ForeignKey,
    Integer,
    MetaData,
    Table,
    create_engine,
    insert,
    select,
    text,
)
from sqlalchemy.orm import Session

from storage import migrations
from storage.backup import APPLICATION_ID, CannotCopy, back_up, restore
from storage.copying import fill
from storage.database import Database
from storage.history import Erasure
from storage.organisations import Municipality, Organisation
from storage.outbox import Outbox
from storage.people import Person, Profile

NOW = datetime(2026, 11, 26, 12, 30, tzinfo=UTC)
KINDS = ["sqlite", "postgresql"]


def nothing(session: Session) -> None:
    """Nobody is to be erased again."""


def forget_names(session: Session) -> None:
    """Erase again whoever stands in the table."""
    for erasure in session.scalars(select(Erasure)):
        if person := session.get(Person, erasure.person_id):
            person.surname, person.erased_at = "", erasure.at


def fresh(path: Path) -> Database:
    database = Database(f"sqlite:///{path}")
    migrations.upgrade(database.engine)
    return database


@pytest.fixture(params=KINDS)
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    if request.param == "sqlite":
        database = fresh(tmp_path / "live.db")
    else:
        database = Database(request.getfixturevalue("postgres_url"))
        migrations.upgrade(database.engine)
    yield database
    database.close_now()


def person(number: int, surname: str = "Иванова") -> Person:
    return Person(
        id=number,
        telegram_id=5_000_000_000 + number,
        surname=surname,
        first_name="Анна",
        patronymic="Петровна",
        locale="ru",
        timezone="Europe/Moscow",
        created_at=NOW + timedelta(microseconds=number),
    )


def notice(number: int, state: str) -> Outbox:
    return Outbox(
        id=number, recipient=1, kind="x", ids={"n": number}, state=state, created_at=NOW, due_at=NOW
    )


def populate(session: Session) -> None:
    session.add(Municipality(id=1, name="Район", created_at=NOW))
    session.flush()
    session.add(
        Organisation(id=7, municipality_id=1, name="Школа № 1", timezone="UTC", created_at=NOW)
    )
    session.add_all([person(1), person(2, "Ильин 💡")])
    session.flush()
    session.add(Profile(person_id=1, competences=["class", "«а»"], updated_at=NOW))
    session.add_all([notice(1, "waiting"), notice(2, "claimed"), notice(3, "sent")])


def surnames(database: Database) -> list[str]:
    return database.read_now(
        lambda session: list(session.scalars(select(Person.surname).order_by(Person.id)))
    )


def everything(database: Database) -> dict[str, list[dict[str, Any]]]:
    from storage.tables import every_table

    def work(session: Session) -> dict[str, list[dict[str, Any]]]:
        return {
            table.name: sorted(
                (dict(row) for row in session.execute(select(table)).mappings()), key=repr
            )
            for table in every_table().sorted_tables
        }

    return database.read_now(work)


def change(session: Session) -> None:
    session.add(person(3, "Новая"))
    for changed in session.scalars(select(Person).where(Person.id == 1)):
        changed.surname = "Другая"


def test_what_was_copied_comes_back(database: Database, tmp_path: Path) -> None:
    database.write_now(populate)
    before = everything(database)
    copied = back_up(database, tmp_path / "copy")
    assert copied.rows == 8
    database.write_now(change)
    assert everything(database) != before
    restored = restore(database, tmp_path / "copy", nothing)
    assert restored == copied
    after = everything(database)
    for row in before["outbox"] + after["outbox"]:
        row.pop("state"), row.pop("claimed_at")
    assert after == before


@pytest.mark.parametrize("kind", KINDS)
def test_a_copy_goes_into_another_database(
    kind: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    small = fresh(tmp_path / "small.db")
    small.write_now(populate)
    back_up(small, tmp_path / "copy")
    expected = everything(small)
    small.close_now()
    url = f"sqlite:///{tmp_path / 'other.db'}"
    other = Database(request.getfixturevalue("postgres_url") if kind == "postgresql" else url)
    migrations.upgrade(other.engine)
    restore(other, tmp_path / "copy", nothing)
    got = everything(other)
    assert {name: rows for name, rows in got.items() if name != "outbox"} == {
        name: rows for name, rows in expected.items() if name != "outbox"
    }

    def add(session: Session) -> int:
        added = Municipality(name="Ещё один", created_at=NOW)
        session.add(added)
        session.flush()
        return added.id

    assert other.write_now(add) > 1
    other.close_now()


def test_the_copy_is_a_whole_database_for_its_owner_only(tmp_path: Path) -> None:
    database = fresh(tmp_path / "live.db")
    database.write_now(populate)
    target = tmp_path / "copy.db"
    back_up(database, target)
    database.close_now()
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert not [path for path in tmp_path.iterdir() if path.name.endswith(".part")]
    opened = Database(f"sqlite:///{target}")
    assert migrations.current(opened.engine) == migrations.head()
    assert surnames(opened) == ["Иванова", "Ильин 💡"]
    opened.close_now()


def test_who_was_erased_since_stays_erased(database: Database, tmp_path: Path) -> None:
    database.write_now(populate)
    database.write_now(lambda session: session.add(Erasure(person_id=2, at=NOW)))
    back_up(database, tmp_path / "copy")
    database.write_now(lambda session: session.add(Erasure(person_id=1, at=NOW)))
    restore(database, tmp_path / "copy", forget_names)
    assert surnames(database) == ["", ""]
    erased = everything(database)["erasures"]
    assert [row["person_id"] for row in erased] == [1, 2]


def test_what_was_told_since_is_not_told_again(database: Database, tmp_path: Path) -> None:
    database.write_now(populate)
    back_up(database, tmp_path / "copy")

    def deliver(session: Session) -> None:
        for row in session.scalars(select(Outbox).where(Outbox.id == 1)):
            row.state, row.done_at, row.message_id = "sent", NOW, 99

    database.write_now(deliver)
    restore(database, tmp_path / "copy", nothing)
    rows = {row["id"]: (row["state"], row["message_id"]) for row in everything(database)["outbox"]}
    assert rows == {1: ("sent", 99), 2: ("waiting", None), 3: ("sent", None)}


def test_a_failing_restore_changes_nothing(database: Database, tmp_path: Path) -> None:
    database.write_now(populate)
    back_up(database, tmp_path / "copy")
    database.write_now(change)
    before = everything(database)

    def fail(session: Session) -> None:
        raise RuntimeError("the power went")

    with pytest.raises(RuntimeError, match="the power went"):
        restore(database, tmp_path / "copy", fail)
    assert everything(database) == before


def test_readers_see_before_or_after(database: Database, tmp_path: Path) -> None:
    database.write_now(populate)
    back_up(database, tmp_path / "copy")
    database.write_now(change)
    seen: list[list[str]] = []

    def look(session: Session) -> None:
        session.flush()
        reader = threading.Thread(target=lambda: seen.append(surnames(database)))
        reader.start()
        reader.join()

    restore(database, tmp_path / "copy", look)
    assert seen == [["Другая", "Ильин 💡", "Новая"]]
    assert surnames(database) == ["Иванова", "Ильин 💡"]


def test_a_copy_is_of_one_moment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    database = fresh(tmp_path / "live.db")
    database.write_now(populate)
    create = MetaData.create_all

    def create_while_others_write(self: MetaData, *args: Any, **kwargs: Any) -> None:
        create(self, *args, **kwargs)
        monkeypatch.undo()
        database.write_now(change)

    monkeypatch.setattr(MetaData, "create_all", create_while_others_write)
    back_up(database, tmp_path / "copy")
    assert surnames(database)[0] == "Другая"
    restore(database, tmp_path / "copy", nothing)
    assert surnames(database) == ["Иванова", "Ильин 💡"]
    database.close_now()


def _foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as file:
        file.execute("CREATE TABLE x (y)")


def _newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as file:
        file.execute(f"CREATE TABLE {migrations.VERSION_TABLE} (version_num)")
        file.execute(f"INSERT INTO {migrations.VERSION_TABLE} VALUES ('9999')")
        file.execute(f"PRAGMA application_id={APPLICATION_ID}")
        file.commit()


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda path: path.write_text("hello" * 1000), "not-ours"),
        (lambda path: path.write_bytes(b""), "not-ours"),
        (_foreign, "not-ours"),
        (_newer, "newer"),
    ],
)
def test_other_files_are_refused(make: Any, code: str, tmp_path: Path) -> None:
    database = fresh(tmp_path / "live.db")
    database.write_now(populate)
    make(tmp_path / "file")
    with pytest.raises(CannotCopy) as refused:
        restore(database, tmp_path / "file", nothing)
    assert refused.value.code == code
    assert len(surnames(database)) == 2
    database.close_now()


def test_a_damaged_copy_is_refused(tmp_path: Path) -> None:
    database = fresh(tmp_path / "live.db")
    database.write_now(populate)
    copy = tmp_path / "copy"
    back_up(database, copy)
    content = bytearray(copy.read_bytes())
    content[4096 : len(content)] = b"\xff" * (len(content) - 4096)
    copy.write_bytes(content)
    with pytest.raises(CannotCopy) as refused:
        restore(database, copy, nothing)
    assert refused.value.code == "damaged"
    database.close_now()


def test_a_database_without_tables_is_refused(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'empty.db'}")
    with pytest.raises(CannotCopy, match="not-migrated"):
        back_up(database, tmp_path / "copy")
    assert not (tmp_path / "copy").exists()
    database.close_now()


def test_an_absent_copy_is_an_os_error(tmp_path: Path) -> None:
    database = fresh(tmp_path / "live.db")
    with pytest.raises(FileNotFoundError):
        restore(database, tmp_path / "nowhere", nothing)
    database.close_now()


def test_rows_that_point_at_each_other_and_absent_json_are_copied(tmp_path: Path) -> None:
    metadata = MetaData()
    chain = Table(
        "chain",
        metadata,
        Column("id", Integer, primary_key=True),
        Column("next", ForeignKey("chain.id")),
        Column("note", JSON),
    )
    rows: list[dict[str, Any]] = [
        {"id": 1, "next": 2, "note": None},
        {"id": 2, "next": 1, "note": {"a": [1]}},
        {"id": 3, "next": None, "note": []},
    ]
    source, target = (create_engine(f"sqlite:///{tmp_path / name}") for name in "ab")
    metadata.create_all(source)
    metadata.create_all(target)
    with source.begin() as connection:
        connection.execute(insert(chain), rows)
        connection.execute(text("UPDATE chain SET note = NULL WHERE id = 1"))
    with source.connect() as old, target.begin() as new:
        assert fill(new, old, metadata.sorted_tables) == 3
        assert [dict(row) for row in new.execute(select(chain)).mappings()] == rows
        assert new.scalar(text("SELECT note IS NULL FROM chain WHERE id = 1")) == 1
    source.dispose()
    target.dispose()
