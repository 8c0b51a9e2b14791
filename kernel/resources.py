"""Resources: the files beside the code, such as a page's template."""

from pathlib import Path

# In the built file and the notebook each file's content by its path, filled in below the modules.
RESOURCES: dict[str, bytes] = {}


def read_resource(name: str) -> bytes:
    """Return the content of a file beside the code, by its path within ``kernel/``."""
    if name in RESOURCES:
        return RESOURCES[name]
    return (Path(__file__).parent / name).read_bytes()
