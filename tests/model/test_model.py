"""The model: the fixed flow of shapes, any size and class count, log-probabilities, gradients."""

import pytest
import torch

from kernel.config import Config
from kernel.model import SClusterFormer, mix_heads
from kernel.model.fusion import HeadMixture
from kernel.model.sclusterformer import sequence_grid

# Every field of the model named: the flow stays what it is, whatever the presets become.
FLOW = {
    "image_size": 64,
    "num_classes": 4,
    "stem_channels": 64,
    "stem_stride": 1,
    "embed_dims": [32],
    "depths": [2],
    "upper_strides": [4],
    "lower_strides": [4],
    "clusters": "attention",
    "windows": [1],
    "heads": 8,
    "head_dim": 24,
    "centers": 4,
    "mlp_ratio": 4,
    "embedding_groups": 4,
    "similarity_dropout": 0.4,
    "max_sequence_length": 64,
}


def shapes_of(model, images, **modules):
    """Run a forward pass and return the shapes that go into and come out of modules, by name."""
    seen = {}

    def hook(name):
        def note(_, inputs, output):
            first = output[0] if isinstance(output, tuple) else output
            seen[name] = ([list(x.shape) for x in inputs if torch.is_tensor(x)], list(first.shape))

        return note

    handles = [module.register_forward_hook(hook(name)) for name, module in modules.items()]
    seen["model"] = ([list(images.shape)], list(model(images).shape))
    for handle in handles:
        handle.remove()
    return seen


def test_flow():
    model = SClusterFormer(Config.from_preset("optimized", **FLOW)).eval()
    shapes = shapes_of(
        model,
        torch.randn(2, 3, 64, 64),
        stem=model.stem,
        upper_embedding=model.upper.embeddings[0],
        upper_block=model.upper.stages[0][1],
        lower_embedding=model.lower.embeddings[0],
        lower_block=model.lower.stages[0][1],
        fusion=model.fusion,
        heads=model.heads,
    )
    assert shapes["stem"][1] == [2, 64, 64, 64]
    assert shapes["upper_embedding"][1] == shapes["lower_embedding"][1] == [2, 32, 16, 16]
    assert shapes["upper_block"][1] == shapes["lower_block"][1] == [2, 32, 16, 16]
    assert shapes["fusion"] == ([[2, 64, 32], [2, 64, 32]], [2, 64, 32])
    assert shapes["heads"] == ([[3, 2, 32]], [2, 4])
    assert shapes["model"] == ([[2, 3, 64, 64]], [2, 4])
    assert {block.attention.similarity for block in model.upper.stages[0]} == {"cosine"}
    assert {block.attention.similarity for block in model.lower.stages[0]} == {"euclidean"}
    assert model.upper.embeddings[0].conv.groups > model.lower.embeddings[0].conv.groups == 1


def test_flow_of_the_readout():
    """All tokens of both branches are pooled to clusters, whatever the size of the image."""
    model = SClusterFormer(Config.from_preset("optimized")).eval()
    for side in (64, 90):
        shapes = shapes_of(
            model,
            torch.randn(2, 3, side, side),
            upper_block=model.upper.stages[-1][0],
            fusion=model.fusion,
            heads=model.heads,
        )
        assert shapes["upper_block"][1] == [2, 96, -(-side // 8), -(-side // 8)]
        assert shapes["fusion"] == ([[2, 16, 96], [2, 16, 96]], [2, 16, 96])
        assert shapes["heads"] == ([[3, 2, 96]], [2, 4])
    assert model.pools["upper"].similarity == "cosine"
    assert model.pools["lower"].similarity == "euclidean"


def test_full_shape_of_every_stage():
    model = SClusterFormer(Config.from_preset("full", image_size=32)).eval()
    shapes = shapes_of(
        model,
        torch.randn(1, 3, 32, 32),
        **{f"upper{i}": embedding for i, embedding in enumerate(model.upper.embeddings)},
        **{f"lower{i}": embedding for i, embedding in enumerate(model.lower.embeddings)},
        fusion=model.fusion,
    )
    assert [shapes[f"upper{i}"][1] for i in range(3)] == [
        [1, 256, 32, 32],
        [1, 128, 32, 32],
        [1, 64, 32, 32],
    ]
    assert [shapes[f"lower{i}"][1] for i in range(3)] == [
        [1, 256, 32, 32],
        [1, 128, 16, 16],
        [1, 64, 8, 8],
    ]
    assert shapes["fusion"] == ([[1, 64, 64], [1, 64, 64]], [1, 64, 64])
    assert [len(blocks) for blocks in model.upper.stages] == [2, 2, 2]


@pytest.mark.parametrize("image_size", [9, 33, 50, 64, 97])
@pytest.mark.parametrize("num_classes", [2, 7])
def test_any_image_size_and_class_count(image_size, num_classes):
    config = Config.from_preset(
        "optimized", image_size=image_size, num_classes=num_classes, windows=[2, 1]
    )
    model = SClusterFormer(config)
    for train in (True, False):
        out = model.train(train)(torch.randn(2, 3, image_size, image_size))
        assert out.shape == ((4, 2, num_classes) if train else (2, num_classes))
        assert torch.isfinite(out).all()


@pytest.mark.parametrize(
    "overrides",
    [
        {"embed_dims": [24]},
        {"embed_dims": [40, 30], "heads": 3},
        {"embed_dims": [16, 24, 20], "depths": [1, 2, 1]},
        {"upper_strides": [1, 2], "lower_strides": [2, 1]},
        {"max_sequence_length": 1},
        {"max_sequence_length": 10},
        {"max_sequence_length": None, "centers": 3},
    ],
    ids=str,
)
def test_every_dimension_follows_from_the_config(overrides):
    config = Config.from_preset("optimized", image_size=40, **overrides)
    model = SClusterFormer(config)
    out = model(torch.randn(2, 3, 40, 40))
    out.sum().backward()
    assert out.shape == (4, 2, config.num_classes)
    assert model.heads.fused.in_features == config.embed_dims[-1]


def test_not_square():
    model = SClusterFormer(Config.from_preset("optimized")).eval()
    assert model(torch.randn(2, 3, 48, 80)).shape == (2, 4)


@pytest.mark.parametrize("dtype", [torch.float64, torch.float32, torch.float16])
@pytest.mark.parametrize("scale", [1, 1e2, 1e4])
def test_log_probabilities_are_normalized(dtype, scale):
    """Also where probabilities are too small or too near to 1 for half precision."""
    torch.manual_seed(0)
    heads = HeadMixture(32, 5).to(dtype).eval()
    with torch.no_grad():
        for head in (heads.upper, heads.lower, heads.fused):
            head.weight.mul_(scale)
    inputs = torch.randn(3, 16, 32, dtype=dtype, requires_grad=True)
    out = heads(inputs)
    assert out.dtype == torch.promote_types(dtype, torch.float32)
    assert torch.isfinite(out).all()
    assert out.logsumexp(1).abs().max() < 1e-5
    out[:, 0].sum().backward()
    assert torch.isfinite(inputs.grad).all()


def test_mixture_is_the_weighted_mean_of_probabilities():
    """c * upper + (1 - c) / 2 * (lower + fused), from c = 0.7 (model.md)."""
    heads = HeadMixture(8, 3).double()
    head_outputs = torch.randn(3, 6, 3, dtype=torch.float64).log_softmax(-1)
    upper, lower, fused = head_outputs.exp()
    low = torch.tensor(-2.0, dtype=torch.float64)
    for theta, c in ((heads.theta, 0.7), (low, torch.sigmoid(low))):
        expected = c * upper + (1 - c) / 2 * (lower + fused)
        assert torch.allclose(mix_heads(head_outputs, theta).exp(), expected, atol=1e-7)


def test_mixture_of_the_head_outputs_is_the_output():
    model = SClusterFormer(Config.from_preset("optimized", num_classes=3)).eval()
    images = torch.randn(2, 3, 64, 64)
    mixed = mix_heads(model.head_outputs(images), model.heads.theta)
    assert torch.allclose(mixed, model(images), atol=1e-6)


def test_in_training_the_heads_lie_behind_the_mixture():
    heads = HeadMixture(8, 3)
    features = torch.randn(3, 6, 8)
    outputs = heads(features)
    assert torch.equal(outputs[0], heads.eval()(features))
    assert torch.equal(outputs[1:], heads.head_outputs(features))


def test_autocast_half_precision():
    model = SClusterFormer(Config.from_preset("optimized")).eval()
    with torch.autocast("cpu", dtype=torch.float16):
        out = model(torch.randn(2, 3, 64, 64))
    assert out.dtype == torch.float32
    assert out.logsumexp(1).abs().max() < 1e-5
    out[:, 0].sum().backward()
    assert all(torch.isfinite(p.grad).all() for p in model.parameters())


@pytest.mark.parametrize("config", [FLOW, {}], ids=["flow", "optimized"])
def test_every_parameter_learns(config):
    torch.manual_seed(0)
    model = SClusterFormer(Config.from_preset("optimized", **config))
    mixture = model(torch.randn(4, 3, 64, 64))[0]
    torch.nn.functional.nll_loss(mixture, torch.arange(4)).backward()
    for name, parameter in model.named_parameters():
        assert torch.isfinite(parameter.grad).all(), name
        assert parameter.grad.abs().max() > 0, name


def test_no_image_sees_another_in_evaluation():
    model = SClusterFormer(Config.from_preset("optimized")).double().eval()
    images = torch.randn(5, 3, 64, 64, dtype=torch.float64)
    together, alone = model(images), torch.cat([model(image[None]) for image in images])
    assert torch.allclose(together, alone, atol=1e-10)


def test_checkpointing_changes_no_result():
    """Activations that are recomputed, dropout included, give the same output and gradients."""
    torch.manual_seed(0)
    models = [
        SClusterFormer(
            Config.from_preset("optimized", similarity_dropout=0.4, checkpointing=on)
        ).double()
        for on in (False, True)
    ]
    models[1].load_state_dict(models[0].state_dict())
    images = torch.randn(2, 3, 64, 64, dtype=torch.float64)
    outputs = []
    for model in models:
        torch.manual_seed(1)  # of the dropout
        outputs.append(model(images))
    for out in outputs:
        out[:, 0].sum().backward()
    assert torch.equal(*outputs)
    for one, other in zip(models[0].parameters(), models[1].parameters(), strict=True):
        assert torch.allclose(one.grad, other.grad, rtol=1e-10, atol=1e-14)


def test_sequence_grid():
    grid = sequence_grid
    assert grid((16, 16), (16, 16), 64) == (8, 8)
    assert grid((16, 16), (4, 4), 64) == (4, 4)
    assert grid((56, 56), (28, 28), None) == (28, 28)
    for upper in ((7, 30), (30, 7), (1, 100), (100, 1), (13, 13)):
        for longest in (1, 2, 5, 64):
            h, w = grid(upper, (100, 100), longest)
            assert 1 <= h <= upper[0]
            assert 1 <= w <= upper[1]
            assert h * w <= longest


@pytest.mark.slow
def test_full_training_step():
    """A real step of the large preset at 4,096 tokens: every parameter has a gradient and moves."""
    torch.manual_seed(0)
    model = SClusterFormer(Config.from_preset("full", image_size=64))
    assert model.upper.embeddings[0].conv.stride == (1, 1)
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3, weight_decay=0.0)
    before = {name: parameter.detach().clone() for name, parameter in model.named_parameters()}
    mixture = model(torch.randn(2, 3, 64, 64))[0]
    loss = torch.nn.functional.nll_loss(mixture, torch.tensor([0, 1]))
    loss.backward()
    optimizer.step()
    assert torch.isfinite(loss)
    for name, parameter in model.named_parameters():
        assert torch.isfinite(parameter.grad).all(), name
        assert parameter.grad.abs().max() > 0, name
        assert not torch.equal(parameter, before[name]), name


@pytest.mark.slow
@torch.inference_mode()
def test_full_forward_at_224():
    config = Config.from_preset("full")
    assert config.image_size == 224
    out = SClusterFormer(config).eval()(torch.randn(1, 3, 224, 224))
    assert out.shape == (1, 4)
    assert torch.isfinite(out).all()
    assert out.logsumexp(1).abs().max() < 1e-5
