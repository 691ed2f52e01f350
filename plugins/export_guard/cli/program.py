"""The program ``export-guard``: the command, and an end without delay.

Before Python ends, it takes apart every module and frees every object one by one, which takes longer than to look
into a small file. The operating system frees all of it at once.
"""

from __future__ import annotations

import atexit
import os
import sys
import threading

from export_guard.cli.main import main

_NOT_WRITTEN = 120
"""The status with which Python ends when it cannot write out the rest of the output."""


def run() -> None:
    """Run the command, and end the process with its status. Raises what :func:`main` raises but ``SystemExit``."""
    # NumPy's threads for large matrices spin while they wait, and there are no large matrices here
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:
        main()
    except SystemExit as end:
        status = 0 if end.code is None else end.code
    else:
        status = 0
    if not isinstance(status, int) or _somebody_works():
        sys.exit(status)
    atexit._run_exitfuncs()  # as Python would: temporary files are removed, logs are written out
    os._exit(status if _all_written() else status or _NOT_WRITTEN)


def _all_written() -> bool:
    """Whether nothing is left to be written; not so where the disk is full or the reader has gone."""
    try:
        for stream in filter(None, (sys.stdout, sys.stderr)):
            stream.flush()
    except (OSError, ValueError):
        return False
    return True


def _somebody_works() -> bool:
    """Whether a thread goes on that Python would wait for."""
    return any(not thread.daemon for thread in threading.enumerate() if thread is not threading.main_thread())
