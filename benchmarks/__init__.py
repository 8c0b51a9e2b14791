"""Benchmarks: one script for each claim of the README."""
