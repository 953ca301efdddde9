"""The child of the press: reads work from its standard input, writes results to its standard
output, and ends when nobody is left to read them."""

import contextlib
import os
import pickle
import signal
import struct
import sys

HEADER = struct.Struct(">Q")  # the length of what follows, in bytes
READY = b"ready"


def main() -> None:
    """Do one piece of work after the other until the pipe is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the bot's
    with contextlib.suppress(AttributeError, OSError):
        os.nice(5)
    work = sys.stdin.buffer
    results = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # whatever a library prints goes elsewhere
    results.write(READY)
    results.flush()
    while header := work.read(HEADER.size):
        answer = _answer(work.read(HEADER.unpack(header)[0]))
        results.write(HEADER.pack(len(answer)) + answer)
        results.flush()


def _answer(job: bytes) -> bytes:
    try:
        return pickle.dumps((True, pickle.loads(job)()))
    except Exception as error:
        with contextlib.suppress(Exception):
            whole = pickle.dumps((False, error))
            pickle.loads(whole)  # an error that cannot be read again is told by its words
            return whole
        return pickle.dumps((False, RuntimeError(repr(error))))


if __name__ == "__main__":
    with contextlib.suppress(BrokenPipeError):
        main()
