"""Draft the next revision: ``python -m storage.migrations "What changes"``."""

import sys
import tempfile
from pathlib import Path

from storage.database import Database
from storage.migrations import draft, upgrade


def main() -> int:
    """Compare a scratch database at the newest revision with the models, and write the file."""
    if len(sys.argv) != 2:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    with tempfile.TemporaryDirectory() as scratch:
        database = Database(f"sqlite:///{Path(scratch, 'scratch.db')}")
        upgrade(database.engine)
        draft(database.engine, sys.argv[1])
        database.close_now()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
