"""SClusterFormer for leaf and fruit disease classification, sized for Kaggle's free GPU."""
