"""Scores, calibration and the baseline: the numbers that a run is judged by."""

import pytest
import torch


def test_calibration_error(bundle):
    """Two images sure by 0.9 of which one is right, two by 0.6 that are both right."""
    p = torch.tensor([[0.9, 0.1], [0.9, 0.1], [0.6, 0.4], [0.4, 0.6]], dtype=torch.float64)
    error = bundle.calibration_error(p.log(), torch.tensor([0, 1, 0, 1]))
    assert error == pytest.approx(0.5 * (0.9 - 0.5) + 0.5 * (1 - 0.6))


@pytest.mark.parametrize("temperature", [0.4, 1.0, 2.5])
def test_temperature_is_found_again(bundle, temperature):
    generator = torch.Generator().manual_seed(0)
    logits = 2 * torch.randn(20000, 4, generator=generator)
    labels = torch.multinomial(logits.softmax(1), 1, generator=generator)[:, 0]
    outputs = (logits * temperature).log_softmax(1)
    found = bundle.fit_temperature(outputs, labels)
    assert found == pytest.approx(temperature, rel=0.05)
    before = bundle.calibration_error(outputs, labels)
    after = bundle.calibration_error(bundle.calibrate(outputs, found), labels)
    assert after < 0.015
    assert temperature == 1.0 or after < before
