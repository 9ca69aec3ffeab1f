"""Stories in, reports out, over the workers of a Dask cluster: one report a story, in order, the same bytes as one process gives.

    spread.py STORIES.ndjson REPORTS.ndjson [--scheduler HOST:PORT] [--workers N] [--chunk N]

Every worker needs Node and this project after `npm ci`. A chunk whose worker dies is run again elsewhere; its first run left nothing behind,
since output is written here alone, once, and in order.
"""

import argparse
import os
import subprocess
import sys
from collections import deque
from pathlib import Path

from distributed import Client, LocalCluster

ROOT = Path(__file__).resolve().parents[2]
COMMAND = ["node", "scripts/run.mjs", "src/cli/analyse.ts", "--ndjson", "--first-line"]


def analyse(first_line: int, lines: bytes) -> bytes:
    """Reports of one chunk. Raises where there are not as many reports as stories: such a chunk is not done."""
    run = subprocess.run([*COMMAND, str(first_line)], cwd=ROOT, input=lines, capture_output=True, check=False)
    stories = sum(1 for line in lines.split(b"\n") if line.strip())
    reports = run.stdout.count(b"\n")
    if run.returncode not in (0, 1) or reports != stories:
        raise RuntimeError(f"lines {first_line} ff.: {reports} of {stories} reports: {run.stderr.decode()[-500:]}")
    return run.stdout


def chunks(path: str, size: int):
    first = 1
    lines: list[bytes] = []
    with open(path, "rb") as stories:
        for line in stories:
            lines.append(line if line.endswith(b"\n") else line + b"\n")
            if len(lines) == size:
                yield first, b"".join(lines)
                first += size
                lines = []
    if lines:
        yield first, b"".join(lines)


def spread(client: Client, stories: str, reports: str, size: int, on_chunk=lambda done: None) -> int:
    """Writes the reports; gives how many chunks there were. Only so many chunks wait at once that memory does not grow with the file."""
    ahead = 4 * max(1, len(client.scheduler_info()["workers"]))
    waiting: deque = deque()
    done = 0
    with open(reports + ".part", "wb") as out:

        def write_next():
            nonlocal done
            out.write(waiting.popleft().result())
            done += 1
            on_chunk(done)

        for first, lines in chunks(stories, size):
            waiting.append(client.submit(analyse, first, lines, pure=False, retries=2))
            if len(waiting) >= ahead:
                write_next()
        while waiting:
            write_next()
    os.replace(reports + ".part", reports)  # all of it or nothing
    return done


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stories")
    parser.add_argument("reports")
    parser.add_argument("--scheduler", help="address of a running scheduler; without it, workers of this machine")
    parser.add_argument("--workers", type=int, default=os.cpu_count())
    parser.add_argument("--chunk", type=int, default=50, help="stories a task")
    given = parser.parse_args()
    cluster = given.scheduler or LocalCluster(n_workers=given.workers, threads_per_worker=1, dashboard_address=None)
    with Client(cluster) as client:
        count = spread(client, given.stories, given.reports, given.chunk)
    print(f"{count} chunks", file=sys.stderr)


if __name__ == "__main__":
    main()
