"""Many short epochs: memory, open files and threads at the end as at the beginning.

python benchmarks/soak.py             # 500 epochs of the dry run's leaves, saved every few steps
"""

import argparse
import os
import resource
import sys
import tempfile
import threading
import time
from pathlib import Path

import torch

sys.path.insert(0, str(Path(__file__).parents[1]))

from kernel.config import Config
from kernel.data import discover, load_images, make_examples, write_leaves
from kernel.runtime import Runtime, keep_freed_memory
from kernel.train import Supervisor, new_run, train


def held() -> dict[str, int]:
    """Return what this process holds: resident MiB, open files, threads."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return {
        "resident MiB": pages * resource.getpagesize() // 2**20,
        "open files": len(os.listdir("/proc/self/fd")),
        "threads": threading.active_count(),
    }


def main():
    """Train; print what is held after a tenth of the epochs and at the end, and saving's share."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--epochs", type=int, default=500)
    given = parser.parse_args()
    keep_freed_memory()
    with tempfile.TemporaryDirectory() as folder:
        write_leaves(Path(folder, "leaves"), 0, {"train": 8, "validation": 4, "test": 4})
        data = discover(Path(folder, "leaves"))
        examples = make_examples(data, load_images(data.files, 32), 0)
        config = Config(
            num_classes=len(data.classes), epochs=given.epochs, image_size=32, save_minutes=0.01
        )
        run = new_run(config, data.classes, CPU)
        early, spent, save = [], [], Supervisor.save

        def timed_save(supervisor, mid_epoch=False):
            start = time.perf_counter()
            save(supervisor, mid_epoch)
            spent.append(time.perf_counter() - start)
            if supervisor.run.epoch == given.epochs // 10 and not early:
                early.append(held())

        Supervisor.save = timed_save
        start = time.perf_counter()
        train(run, Runtime(CPU.device, "fp32", Path(folder, "output")), examples)
        seconds = time.perf_counter() - start
        late = held()
    for name in late:
        print(
            f"{name}: {early[0][name]} after {given.epochs // 10} epochs, {late[name]} at the end"
        )
    each = sum(spent) / len(spent)
    print(
        f"{len(spent)} checkpoints of {1e3 * each:.1f} ms: {each / 120:.3%} of the time at one in "
        f"two minutes; here, at several a second, {sum(spent) / seconds:.0%}"
    )


CPU = Runtime(torch.device("cpu"), "fp32", Path())

if __name__ == "__main__":
    main()
