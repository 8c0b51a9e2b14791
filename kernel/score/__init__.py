"""Score: what a model says of many images, and how often it is right."""

from kernel.score.baseline import Baseline, colour_baseline
from kernel.score.evaluation import (
    Results,
    calibrate,
    evaluate_parts,
    predict,
    predict_shared,
    predict_symmetric,
    prediction_table,
    score,
    tabulate,
    turned,
)
from kernel.score.intervals import lead_interval, part_intervals

__all__ = [
    "Baseline",
    "Results",
    "calibrate",
    "colour_baseline",
    "evaluate_parts",
    "lead_interval",
    "part_intervals",
    "predict",
    "predict_shared",
    "predict_symmetric",
    "prediction_table",
    "score",
    "tabulate",
    "turned",
]
