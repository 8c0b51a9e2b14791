"""Score: what a model predicts for many images, and how often it is right."""

from kernel.score.audit import Audit
from kernel.score.baseline import Baseline, border_accuracy, color_baseline
from kernel.score.calibration import CONFIDENCE_BINS, calibrate, calibration_bins
from kernel.score.evaluation import (
    Results,
    add_knowledge,
    audit_split,
    evaluate_splits,
    prediction_table,
    tabulate,
)
from kernel.score.folded import add_folds_knowledge, evaluate_folds, fold_scores, folds_baseline
from kernel.score.inference import (
    HeadOutputs,
    dihedral,
    predict,
    predict_shared,
    predict_tta,
    usual_evaluation_batch,
)
from kernel.score.intervals import groups_on_test, intervals_on_test, lead_interval
from kernel.score.metrics import score
from kernel.score.suspects import Suspect, find_suspects
from kernel.score.unknown import Strangeness, Unknown, reference_features

__all__ = [
    "CONFIDENCE_BINS",
    "Audit",
    "Baseline",
    "HeadOutputs",
    "Results",
    "Strangeness",
    "Suspect",
    "Unknown",
    "add_folds_knowledge",
    "add_knowledge",
    "audit_split",
    "border_accuracy",
    "calibrate",
    "calibration_bins",
    "color_baseline",
    "dihedral",
    "evaluate_folds",
    "evaluate_splits",
    "find_suspects",
    "fold_scores",
    "folds_baseline",
    "groups_on_test",
    "intervals_on_test",
    "lead_interval",
    "predict",
    "predict_shared",
    "predict_tta",
    "prediction_table",
    "reference_features",
    "score",
    "tabulate",
    "usual_evaluation_batch",
]
