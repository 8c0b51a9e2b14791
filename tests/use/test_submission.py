"""Submission: what a competition asks for, with exactly its columns, order and rows."""

import csv

import datasets
import pytest
import torch
from datasets import write_table
from folders import write_classes, write_picture

from kernel.data import discover, load_images, make_examples
from kernel.errors import UserError
from kernel.use.submission import check_submission, fill_sample


def load(folder):
    data = discover(folder)
    return make_examples(data, load_images(data.files, 8), 0)


def outputs(examples, seed=0):
    """Make probabilities of the images to predict, different for each."""
    generator = torch.Generator().manual_seed(seed)
    count = len(examples.splits.get("predict", ()))
    return torch.rand(count, len(examples.classes), generator=generator).softmax(1)


def read(path):
    with path.open(newline="") as file:
        return list(csv.reader(file))


def test_probabilities(tmp_path):
    datasets.plant_pathology_2020(tmp_path)
    examples = load(tmp_path)
    probabilities = outputs(examples)
    rows = fill_sample(examples, probabilities)
    sample = read(tmp_path / "sample_submission.csv")
    assert rows[0] == sample[0]
    assert [row[0] for row in rows] == [row[0] for row in sample]
    names = [examples.names[n] for n in examples.splits["predict"]]
    for row in rows[1:]:
        own = probabilities[names.index(f"images/{row[0]}.jpg")]
        assert [float(cell) for cell in row[1:]] == pytest.approx(own.tolist(), abs=1e-5)


def test_class_number(tmp_path):
    """The table's own number, though names were read from JSON, whose order is another."""
    datasets.cassava(tmp_path, test=4)
    (tmp_path / "label_num_to_disease_map.json").write_text('{"0": "z", "1": "y", "2": "x"}')
    examples = load(tmp_path)
    assert examples.classes == ["x", "y", "z"]
    rows = fill_sample(examples, torch.eye(3)[[0, 1, 2, 0]])
    assert rows == [
        ["image_id", "label"],
        *([f"{9000 + k}.jpg", number] for k, number in enumerate("2102")),
    ]


def test_a_number_that_nothing_explains_is_said_to_be_a_guess(tmp_path, capsys):
    """Folders have names, the example numbers: which is which is not known."""
    write_classes(tmp_path / "train", blight=5, healthy=5, rust=5)
    for k in range(2):
        write_picture(tmp_path / "test" / f"t{k}.png", 50 + k)
    write_table(tmp_path / "sample_submission.csv", ["id", "label"], [["t1", 0], ["t0", 1]])
    examples = load(tmp_path)
    capsys.readouterr()
    assert fill_sample(examples, torch.eye(3)[[2, 0]])[1:] == [["t1", "0"], ["t0", "2"]]
    said = capsys.readouterr().out
    assert said == (
        "sample_submission.csv has numbers for classes: taken as 0, blight, to 2, rust; change "
        "submission.csv if they are others\n"
    )


def test_text(tmp_path):
    datasets.plant_pathology_2021(tmp_path, several=0)
    examples = load(tmp_path)
    rows = fill_sample(examples, torch.eye(4)[[3, 0, 2]])
    assert [row[1] for row in rows[1:]] == [examples.classes[k] for k in (3, 0, 2)]


def test_probability_of_the_second_class(tmp_path):
    for k in range(12):
        write_picture(tmp_path / "train" / f"{k}.png", k)
    for k in range(3):
        write_picture(tmp_path / "test" / f"t{k}.png", 50 + k)
    write_table(tmp_path / "train.csv", ["id", "target"], [[k, k % 2] for k in range(12)])
    sample = [[f"t{k}", 0.5] for k in range(3)]
    write_table(tmp_path / "sample_submission.csv", ["id", "target"], sample)
    examples = load(tmp_path)
    rows = fill_sample(examples, torch.tensor([[0.9, 0.1], [0.25, 0.75], [0.5, 0.5]]))
    assert [float(row[1]) for row in rows[1:]] == pytest.approx([0.1, 0.75, 0.5])


def test_class_folders_with_a_sample(tmp_path):
    """As State Farm's drivers: columns named for the folders, in another order."""
    write_classes(tmp_path / "imgs" / "train", c0=5, c1=5, c2=5)
    for k in range(3):
        write_picture(tmp_path / "imgs" / "test" / f"img_{k}.jpg", 50 + k)
    rows = [["p1", f"c{c}", f"{k:03}.png"] for c in range(3) for k in range(5)]
    write_table(tmp_path / "driver_imgs_list.csv", ["subject", "classname", "img"], rows)
    sample = [[f"img_{k}.jpg", 0.3, 0.3, 0.3] for k in (2, 0, 1)]
    write_table(tmp_path / "sample_submission.csv", ["img", "c2", "c0", "c1"], sample)
    examples = load(tmp_path)
    assert examples.classes == ["c0", "c1", "c2"]
    probabilities = outputs(examples)
    rows = fill_sample(examples, probabilities)
    names = [examples.names[n].rpartition("/")[2] for n in examples.splits["predict"]]
    for row in rows[1:]:
        own = probabilities[names.index(row[0])][[2, 0, 1]]
        assert [float(cell) for cell in row[1:]] == pytest.approx(own.tolist(), abs=1e-5)


def test_rows_without_an_image_get_the_shares(tmp_path):
    """Images kept back, one that cannot be read, and a class of which nothing is there."""
    datasets.plant_pathology_2020(tmp_path)
    (tmp_path / "images" / "Test_0.jpg").unlink()
    (tmp_path / "images" / "Test_1.jpg").write_bytes(b"no picture")
    sample = read(tmp_path / "sample_submission.csv")
    rows = [[*row, 0.25] for row in sample[1:]]
    write_table(tmp_path / "sample_submission.csv", [*sample[0], "canker"], rows)
    examples = load(tmp_path)
    filled = {row[0]: row[1:] for row in fill_sample(examples, outputs(examples))[1:]}
    for name in ("Test_0", "Test_1"):
        assert [float(cell) for cell in filled[name]] == pytest.approx([0.25] * 4 + [0])
    assert [float(cell) for cell in filled["Test_2"]] != pytest.approx([0.25] * 4 + [0])


def test_columns_that_name_nothing(tmp_path):
    datasets.plant_pathology_2020(tmp_path)
    header = ["image_id", "x_min", "x_max", "y_min"]
    write_table(tmp_path / "sample_submission.csv", header, [["Test_0", 0, 0, 0]])
    examples = load(tmp_path)
    assert fill_sample(examples, outputs(examples)) is None


@pytest.mark.parametrize("harm", ["order", "missing", "empty", "column"])
def test_a_submission_is_checked(tmp_path, harm):
    datasets.cassava(tmp_path, test=3)
    examples = load(tmp_path)
    header, *rows = fill_sample(examples, outputs(examples))
    path = write_table(tmp_path / "submission.csv", header, rows)
    check_submission(path, examples.sample)
    if harm == "order":
        rows.reverse()
    elif harm == "missing":
        rows.pop()
    elif harm == "empty":
        rows[1][1] = ""
    else:
        header = ["image_id", "labels"]
    write_table(path, header, rows)
    with pytest.raises(UserError, match=r"does not fit .*sample_submission\.csv"):
        check_submission(path, examples.sample)
