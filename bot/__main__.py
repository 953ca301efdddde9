"""``python -m bot`` and ``nastavnik``: the command line."""

import sys


def main() -> None:
    """Run the command that was typed, and leave the process with its exit code."""
    from bot.cli import command_line

    # Descriptions are looked up only when somebody reads them: `run` starts without.
    command_line(described=len(sys.argv) < 2 or "--help" in sys.argv)()


if __name__ == "__main__":
    main()
