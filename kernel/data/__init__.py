"""Data: finds a data set in a folder, decodes its images once, cuts it into splits."""

from kernel.data.backgrounds import (
    draw_noise,
    hide_leaves,
    leaves_of,
    paste_leaves,
    prepare_swap,
    read_leaves,
    without_masks,
)
from kernel.data.decoding import decode, strict_decoding, to_pixels
from kernel.data.discovery import DataSet, Sample, describe, discover
from kernel.data.drop import drop_listed
from kernel.data.examples import Examples, make_examples
from kernel.data.folds import cut_folds, pooled
from kernel.data.groups import ImageGroups, color_histograms
from kernel.data.images import load_images
from kernel.data.inspection import inspection_record, inspection_text, skipped_line, write_skipped
from kernel.data.names import IMAGE_SUFFIXES, printable
from kernel.data.scan import RESULT_FILES
from kernel.data.synthetic import DISEASES, LEAVES_FOLDER, write_leaves

__all__ = [
    "DISEASES",
    "IMAGE_SUFFIXES",
    "LEAVES_FOLDER",
    "RESULT_FILES",
    "DataSet",
    "Examples",
    "ImageGroups",
    "Sample",
    "color_histograms",
    "cut_folds",
    "decode",
    "describe",
    "discover",
    "draw_noise",
    "drop_listed",
    "hide_leaves",
    "inspection_record",
    "inspection_text",
    "leaves_of",
    "load_images",
    "make_examples",
    "paste_leaves",
    "pooled",
    "prepare_swap",
    "printable",
    "read_leaves",
    "skipped_line",
    "strict_decoding",
    "to_pixels",
    "without_masks",
    "write_leaves",
    "write_skipped",
]
