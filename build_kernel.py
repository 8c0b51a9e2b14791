"""Folds kernel/ into what Kaggle runs, and pushes it: ``python build_kernel.py --help``."""

import sys

from bundle.command import main

if __name__ == "__main__":
    sys.exit(main())
