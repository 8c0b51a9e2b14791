"""Many trainings, one after another or side by side, each finished one a row of a CSV file."""

import multiprocessing
import sys
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path

import pandas as pd
import torch

from kernel.data import Examples
from kernel.runtime import Runtime, keep_freed_memory
from kernel.train import Run, train_epoch


def append(file: Path, row: dict) -> None:
    """Add a row to a file of results, whose columns it may extend, and print it."""
    file.parent.mkdir(exist_ok=True)
    rows = [pd.read_csv(file)] if file.exists() else []
    pd.concat([*rows, pd.DataFrame([row])]).to_csv(file, index=False)
    print(row, flush=True)


def run_jobs(
    jobs: Iterable[tuple], run: Callable[..., list[dict]], file: Path, workers: int, threads: int
) -> None:
    """Call ``run`` with each job's arguments, and append the rows that it returns.

    Args:
        jobs: argument lists, in order of importance.
        run: a function of a module; it is called in other processes where there are workers.
        file: CSV file of the results.
        workers: processes; 0: this one.
        threads: of torch, in each process.

    """
    if not workers:
        start_worker(threads)
        for job in jobs:
            for row in run(*job):
                append(file, row)
        return
    spawn, failed = multiprocessing.get_context("spawn"), 0
    with ProcessPoolExecutor(workers, spawn, start_worker, (threads,)) as pool:
        for done in as_completed([pool.submit(run, *job) for job in jobs]):
            if error := done.exception():  # the rows of the others are kept
                print(f"a job failed: {type(error).__name__}: {error}", flush=True)
                failed += 1
                continue
            for row in done.result():
                append(file, row)
    if failed:
        sys.exit(f"{failed} jobs failed: their rows are missing; start again to try them once more")


def start_worker(threads: int) -> None:
    """Prepare a process for training."""
    torch.set_num_threads(threads)
    keep_freed_memory()


def train_to_the_end(run: Run, runtime: Runtime, examples: Examples, indices: torch.Tensor) -> Run:
    """Do all epochs of a run on the images of indices, nothing validated; returns the run."""
    run.measured_peak_bytes = 1  # nothing to measure
    for epoch in range(run.config.epochs):
        run.epoch = epoch
        train_epoch(run, runtime, examples.images, examples.labels, indices)
    return run
