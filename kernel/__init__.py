"""SClusterFormer for leaf and fruit disease classification, sized for Kaggle's free GPU."""


def __getattr__(name: str):
    """Load ``load_classifier`` when it is asked for: importing the package loads no torch."""
    if name == "load_classifier":
        from kernel.use import load_classifier  # noqa: PLC0415

        return load_classifier
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
