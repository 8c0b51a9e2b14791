"""Data: finds a data set in a folder, decodes its images once, cuts it into splits."""

from kernel.data.discovery import DataSet, Sample, describe, discover
from kernel.data.examples import Examples, make_examples
from kernel.data.images import decode, load_images, strict_decoding, to_pixels, upright_square
from kernel.data.inspection import inspection_record, inspection_text, skipped_line, write_skipped
from kernel.data.leakage import Likeness, describe_images
from kernel.data.synthetic import COUNTS, DISEASES, write_leaves
from kernel.data.tree import IMAGE_SUFFIXES, name_in, shown

__all__ = [
    "COUNTS",
    "DISEASES",
    "IMAGE_SUFFIXES",
    "DataSet",
    "Examples",
    "Likeness",
    "Sample",
    "decode",
    "describe",
    "describe_images",
    "discover",
    "inspection_record",
    "inspection_text",
    "load_images",
    "make_examples",
    "name_in",
    "shown",
    "skipped_line",
    "strict_decoding",
    "to_pixels",
    "upright_square",
    "write_leaves",
    "write_skipped",
]
