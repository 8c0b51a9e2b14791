"""``python -m kernel``: the same program as the built file, from its modules."""

import sys

from kernel.main import main

if __name__ == "__main__":
    sys.exit(main())
