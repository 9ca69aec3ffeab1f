"""Runs 2,000 stories through a cluster of two workers on this machine, kills one on the way, and compares with a single process.

    drill.py [STORIES]     exit status 0: every story exactly once, byte for byte the same; 3: Dask is not installed
"""

import json
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

try:
    from distributed import Client, LocalCluster
except ImportError:
    print("Dask is not installed: apt-get install python3-distributed", file=sys.stderr)
    sys.exit(3)

from spread import COMMAND, ROOT, spread

SEED = 20240127
EXCERPT_CHARS = 900
CHUNK = 25


def make_stories(path: Path, count: int) -> None:
    """Stories of two or three excerpts of the bundled articles, other numbers in each; every hundredth line is broken on purpose."""
    texts = [file.read_text("utf-8") for file in sorted((ROOT / "public/corpus").glob("*.txt"))]
    chance = random.Random(SEED)
    with path.open("w", encoding="utf-8") as out:
        for number in range(1, count + 1):
            if number % 100 == 0:
                out.write('{"story": "broken", "articles": [\n')
                continue
            articles = [
                {"id": f"a{i}", "text": re.sub(r"\b\d{2,4}\b", lambda _: str(chance.randint(10, 9999)), text[:EXCERPT_CHARS])}
                for i, text in enumerate(chance.sample(texts, chance.choice([2, 3])))
            ]
            out.write(json.dumps({"story": f"s{number}", "articles": articles}, ensure_ascii=False) + "\n")


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    with tempfile.TemporaryDirectory() as folder:
        stories, alone, together = (Path(folder) / name for name in ("stories.ndjson", "alone.ndjson", "together.ndjson"))
        make_stories(stories, count)

        start = time.monotonic()
        with stories.open("rb") as given, alone.open("wb") as out:
            subprocess.run([*COMMAND, "1"], cwd=ROOT, stdin=given, stdout=out, stderr=subprocess.DEVNULL, check=False)
        one = time.monotonic() - start

        cluster = LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None)
        with cluster, Client(cluster) as client:
            victim = next(iter(client.run(os.getpid).values()))
            killed = []

            def kill_once(done: int) -> None:
                if done == 3:
                    os.kill(victim, signal.SIGKILL)
                    killed.append(victim)

            start = time.monotonic()
            spread(client, str(stories), str(together), CHUNK, kill_once)
            two = time.monotonic() - start

        same = alone.read_bytes() == together.read_bytes()
        lines = together.read_bytes().count(b"\n")
        print(f"{count} stories; one process {count / one:.1f} stories/s; two workers, one killed, {count / two:.1f} stories/s")
        print(f"killed workers: {len(killed)}; reports: {lines}; the same bytes: {same}")
        sys.exit(0 if same and lines == count and killed else 1)


if __name__ == "__main__":
    main()
