"""Report: figures and explanations, ``report.html``, the model card, the files of a run."""

from kernel.report.figures import LiveCurves, show_clusters, show_evidence, show_samples
from kernel.report.files import summary, write_report

__all__ = [
    "LiveCurves",
    "show_clusters",
    "show_evidence",
    "show_samples",
    "summary",
    "write_report",
]
