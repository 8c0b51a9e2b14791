"""Use: a trained model at work on new images, in other formats, in a competition."""

from kernel.use.audit import run_audit
from kernel.use.classifier import Classifier, load_classifier
from kernel.use.export import run_export
from kernel.use.predict import run_predict
from kernel.use.submission import write_predictions

__all__ = [
    "Classifier",
    "load_classifier",
    "run_audit",
    "run_export",
    "run_predict",
    "write_predictions",
]
