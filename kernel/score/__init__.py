"""Score: what a model says of many images, and how often it is right."""

from kernel.score.baseline import Baseline, color_baseline
from kernel.score.evaluation import (
    Results,
    calibrate,
    dihedral,
    evaluate_parts,
    predict,
    predict_shared,
    predict_tta,
    prediction_table,
    score,
    tabulate,
)
from kernel.score.intervals import lead_interval, part_intervals

__all__ = [
    "Baseline",
    "Results",
    "calibrate",
    "color_baseline",
    "dihedral",
    "evaluate_parts",
    "lead_interval",
    "part_intervals",
    "predict",
    "predict_shared",
    "predict_tta",
    "prediction_table",
    "score",
    "tabulate",
]
