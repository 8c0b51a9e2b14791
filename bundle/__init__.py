"""Bundle: folds kernel/ into what Kaggle runs and pushes it; not part of the program."""
