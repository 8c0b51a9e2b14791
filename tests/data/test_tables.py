"""Tables of labels: every dialect and encoding that people have, and damage that is named."""

import csv

import numpy as np
import pytest
from datasets import write_table
from folders import classes, write_classes, write_picture

from kernel.data import describe, discover
from kernel.errors import UserError


def write_pictures(folder, count, name="p{:03}.png"):
    for k in range(count):
        write_picture(folder / "images" / name.format(k), k)


def write_lines(path, *lines):
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def label(k):
    return ("healthy", "scab", "rust")[k % 3]


def test_leading_zeros_and_words_for_nothing_stay(tmp_path):
    """Pandas by itself makes numbers of 007 and a gap of None and NA."""
    write_pictures(tmp_path, 12, "{:03}.png")
    rows = [[f"{k:03}", ("None", "NA", "01")[k % 3]] for k in range(12)]
    write_table(tmp_path / "train.csv", ["id", "label"], rows)
    data = discover(tmp_path)
    assert classes(data) == {"01": 4, "NA": 4, "None": 4}
    assert {file.name for file in data.files} == {f"{k:03}.png" for k in range(12)}


def test_example_submission_stays_as_it_is_written(tmp_path):
    write_classes(tmp_path / "train", a=4, b=4)
    for k in range(3):
        write_picture(tmp_path / "test" / f"{k:04}.png", 90 + k)
    rows = [[f"{k:04}", "NA", "0.50"] for k in (2, 0, 1)]
    write_table(tmp_path / "sample_submission.csv", ["id", "a", "a"], rows)
    sample = discover(tmp_path).sample
    assert sample.header == ["id", "a", "a"]
    assert sample.rows == rows


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_delimiter_is_the_headers(tmp_path, delimiter):
    """Others may stand in quoted names of columns and in cells."""
    write_pictures(tmp_path, 6)
    header = ["file", "label", "notes; remarks, of any kind; or none, or\tboth; and so on"]
    rows = [[f"p{k:03}.png", "ab"[k % 2], "wet; cold, dark\tand windy"] for k in range(6)]
    path = tmp_path / "train.csv"
    with path.open("w", newline="") as file:
        csv.writer(file, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows([header, *rows])
    assert classes(discover(tmp_path)) == {"a": 3, "b": 3}


def test_excels_own_line_and_line_ends(tmp_path):
    write_pictures(tmp_path, 6)
    rows = "\r".join(f"p{k:03}.png;{'ab'[k % 2]}" for k in range(6))
    (tmp_path / "train.csv").write_bytes(f"sep=;\rfile;label\r{rows}".encode())
    assert classes(discover(tmp_path)) == {"a": 3, "b": 3}


def test_cells_behind_the_last_column(tmp_path):
    """A delimiter at the end of every row, but not of the header; rows that end early."""
    write_pictures(tmp_path, 9)
    rows = [f"p{k:03}.png,{label(k)},{k}," for k in range(8)]
    write_lines(tmp_path / "train.csv", "file,label,size", *rows, "p008.png,rust")
    data = discover(tmp_path)
    assert classes(data) == {"healthy": 3, "rust": 3, "scab": 3}
    assert data.notes == []


@pytest.mark.parametrize(("count", "bad"), [(90, 40), (24, 3)])
def test_quote_that_is_not_closed(tmp_path, count, bad):
    """It would swallow all rows behind it; each line still has its three cells."""
    write_pictures(tmp_path, count)
    notes = {bad: '"5 inch leaf'}
    rows = [f"p{k:03}.png,{label(k)},{notes.get(k, 'ok')}" for k in range(count)]
    write_lines(tmp_path / "train.csv", "image,label,note", *rows)
    data = discover(tmp_path)
    assert classes(data) == dict.fromkeys(("healthy", "rust", "scab"), count // 3)
    (note,) = data.notes
    assert f"train.csv, line {bad + 2}: a quote that is not closed" in note
    assert note in "\n".join(describe(data))


def test_two_quotes_that_are_not_closed(tmp_path):
    """The second would close the first, and the rows between them be one cell, without an error."""
    write_pictures(tmp_path, 24)
    notes = {4: '"5 inch', 15: '"6 inch'}
    rows = [f'"p{k:03}.png",{label(k)},{notes.get(k, "ok")}' for k in range(24)]
    write_lines(tmp_path / "train.csv", "image,label,note", *rows)
    data = discover(tmp_path)
    assert classes(data) == {"healthy": 8, "rust": 8, "scab": 8}
    assert "train.csv, line 6: a quote that is not closed" in data.notes[0]


def test_quote_that_is_not_closed_among_cells_with_commas(tmp_path):
    """Lines do not tell the cells; what stands before the quote is read, and the rest named."""
    write_pictures(tmp_path, 12)
    notes = {k: '"wet, cold"' for k in range(9)} | {9: '"5 inch'}
    rows = [f"p{k:03}.png,{label(k)},{notes.get(k, 'ok')}" for k in range(12)]
    write_lines(tmp_path / "train.csv", "image,label,note", *rows)
    data = discover(tmp_path)
    assert classes(data) == {"healthy": 3, "rust": 3, "scab": 3}
    assert data.notes == [
        "train.csv, line 11: a quote that is not closed; the rows from there on are not read"
    ]


def test_cells_of_several_lines_are_no_damage(tmp_path):
    write_pictures(tmp_path, 6)
    rows = [[f"p{k:03}.png", "ab"[k % 2], "wet\nand cold"] for k in range(6)]
    write_table(tmp_path / "train.csv", ["file", "label", "note"], rows)
    data = discover(tmp_path)
    assert classes(data) == {"a": 3, "b": 3}
    assert data.notes == []


def test_rows_with_too_many_cells_are_named(tmp_path):
    write_pictures(tmp_path, 12)
    rows = [f"p{k:03}.png,{label(k)}" for k in range(12)]
    rows[4] += ",wet, and cold"
    rows[7] += ",dry"
    write_lines(tmp_path / "train.csv", "image,label", *rows)
    data = discover(tmp_path)
    assert len(data.files) == 10
    assert data.notes == ["train.csv, line 6: 4 cells instead of 2; 2 such rows are not read"]


def test_table_of_which_nothing_can_be_read(tmp_path):
    """The refusal names the table and the row."""
    write_pictures(tmp_path, 6)
    rows = [f"{k},p{k:03}.png,{label(k)}" for k in range(6)]
    write_lines(tmp_path / "train.csv", "image,label", *rows)
    with pytest.raises(UserError, match=r"train\.csv, line 2: 3 cells instead of 2; 6 such rows"):
        discover(tmp_path)


CHINESE, WESTERN = ["健康", "锈病"], ["Fäule", "gelée"]


@pytest.mark.parametrize(
    ("encoding", "names", "guessed"),
    [
        *(
            (mark, names, "")
            for mark in ("utf-8", "utf-8-sig", "utf-16")
            for names in (CHINESE, WESTERN)
        ),
        ("gb18030", CHINESE, "GB18030"),
        ("cp1252", WESTERN, "Windows-1252"),
        ("cp1252", ["25°C – “naß”", "½ gelée"], "Windows-1252"),
    ],
)
def test_encodings(tmp_path, encoding, names, guessed):
    """By its mark, else UTF-8, else the one whose text is letters; a guess is said in a line."""
    write_pictures(tmp_path, 6)
    rows = [[f"p{k:03}.png", names[k % 2]] for k in range(6)]
    write_table(tmp_path / "train.csv", ["file", "label"], rows, encoding)
    data = discover(tmp_path)
    assert classes(data) == dict.fromkeys(sorted(names), 3)
    assert data.notes == ([f"train.csv is not UTF-8: read as {guessed}"] if guessed else [])


@pytest.mark.parametrize(("encoding", "stem"), [("gb18030", "鋟"), ("cp1252", "½¡¿µ")])
def test_encoding_whose_ids_are_files(tmp_path, encoding, stem):
    """What the files are called goes before what looks more like text: these are äu and 健康."""
    write_pictures(tmp_path, 6, stem + "{}.png")
    rows = [[f"{stem}{k}.png", "ab"[k % 2]] for k in range(6)]
    write_table(tmp_path / "train.csv", ["file", "label"], rows, encoding)
    assert classes(discover(tmp_path)) == {"a": 3, "b": 3}


@pytest.mark.parametrize(
    ("header", "row"),
    [
        (["", "image_id", "label"], lambda n, k: [n, k, label(k)]),  # as DataFrame.to_csv writes
        (["id", "filename", "label"], lambda n, k: [n, f"{k}.png", label(k)]),
        (["nr", "label", "photo"], lambda n, k: [n + 1, label(k), k]),
    ],
)
def test_a_counter_of_rows_names_no_images(tmp_path, header, row):
    """It ties with file names that are numbers; the labels would be those of other rows."""
    write_pictures(tmp_path, 45, "{}.png")
    order = [7 * k % 45 for k in range(45)]
    write_table(tmp_path / "train.csv", header, [row(n, k) for n, k in enumerate(order)])
    data = discover(tmp_path)
    assert len(data.files) == 45
    for file, own in zip(data.files, data.labels, strict=True):
        assert data.classes[own] == label(int(file.stem))


@pytest.mark.parametrize(
    ("cell", "name"),
    [("{}", "{:04}.png"), ("{}.0", "{}.png"), ("{}", "IMG_{:04}.png"), ("{}.0", "IMG_{:04}.png")],
)
def test_ids_that_lost_their_zeros_or_prefix(tmp_path, cell, name):
    write_pictures(tmp_path, 24, name)
    rows = [[cell.format(k), label(k)] for k in range(24)]
    write_table(tmp_path / "train.csv", ["id", "label"], rows)
    data = discover(tmp_path)
    assert classes(data) == {"healthy": 8, "rust": 8, "scab": 8}
    for file, own in zip(data.files, data.labels, strict=True):
        assert data.classes[own] == label(int(file.stem[-2:].lstrip("_")))


def test_a_table_that_fits_nothing(tmp_path):
    write_pictures(tmp_path, 6)
    rows = [[f"leaf-{k}", label(k)] for k in range(6)]
    write_table(tmp_path / "train.csv", ["id", "label"], rows)
    words = "train.csv has a column 'label', but none of its 6 ids (first 'leaf-0') is the name of"
    with pytest.raises(UserError) as refusal:
        discover(tmp_path)
    assert f"{words} an image (first images/p000.png)" in str(refusal.value)
    write_classes(tmp_path, rust=5, scab=5)
    data = discover(tmp_path)
    assert words in "\n".join(describe(data))


def test_paths_of_another_machine(tmp_path):
    for part in ("one", "two"):
        for k in range(6):
            write_picture(tmp_path / part / f"{k}.png", k)
    rows = [
        [rf"D:\scans\{part}\{k}.png", f"{part} {k % 2}"]
        for part in ("one", "two")
        for k in range(6)
    ]
    write_table(tmp_path / "labels.csv", ["path", "label"], rows)
    data = discover(tmp_path)
    assert len(data.files) == 12
    for file, own in zip(data.files, data.labels, strict=True):
        assert data.classes[own] == f"{file.parent.name} {int(file.stem) % 2}"


def test_names_beside_numbers(tmp_path):
    write_pictures(tmp_path, 12)
    rows = [[f"p{k:03}.png", k % 3, label(k)] for k in range(12)]
    write_table(tmp_path / "train.csv", ["image", "Label", "Species"], rows)
    data = discover(tmp_path)
    assert data.classes == ["healthy", "rust", "scab"]
    assert data.written == ["0", "2", "1"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("label_map.json", '{"0": "healthy", "1": "scab", "2": "rust"}'),
        ("names.json", '["healthy", "scab", "rust"]'),
        ("classes.txt", "healthy\nscab\nrust\n"),
        ("labels.txt", "0 healthy\n1: scab\n2, rust\n"),
        ("label_map.csv", "id,name\n2,rust\n0,healthy\n1,scab\n"),
    ],
)
def test_label_maps(tmp_path, name, text):
    """For a table's numbers, and for the numbers to hand in that go with class folders."""
    write_pictures(tmp_path / "table", 12)
    rows = [[f"p{k:03}.png", k % 3] for k in range(12)]
    write_table(tmp_path / "table" / "train.csv", ["image", "label"], rows)
    (tmp_path / "table" / name).write_text(text)
    data = discover(tmp_path / "table")
    assert classes(data) == {"healthy": 4, "rust": 4, "scab": 4}
    folders = tmp_path / "folders"
    write_classes(folders / "train", healthy=4, rust=4, scab=4)
    write_picture(folders / "test" / "x.png", 99)
    write_table(folders / "sample_submission.csv", ["id", "label"], [["x.png", 1]])
    (folders / name).write_text(text)
    data = discover(folders)
    assert data.written == ["0", "2", "1"]
    assert [file.name for file in data.files[-1:]] == ["x.png"]


def test_one_table_again_with_folds(tmp_path):
    write_pictures(tmp_path, 12)
    rows = [[f"p{k:03}.png", label(k)] for k in range(12)]
    write_table(tmp_path / "train.csv", ["image", "label"], rows)
    write_table(tmp_path / "train_folds.csv", ["image", "label"], rows)
    data = discover(tmp_path)
    assert classes(data) == {"healthy": 4, "rust": 4, "scab": 4}
    assert "lists images of train" in "\n".join(describe(data))
    assert "labels from column 'label' of train" in describe(data)[0]


def test_a_column_by_name(tmp_path):
    write_pictures(tmp_path, 12)
    rows = [[f"p{k:03}.png", label(k), ("mild", "strong")[k % 2]] for k in range(12)]
    write_table(tmp_path / "train.csv", ["image", "label", "severity"], rows)
    assert classes(discover(tmp_path)) == {"healthy": 4, "rust": 4, "scab": 4}
    assert classes(discover(tmp_path, "table:severity")) == {"mild": 6, "strong": 6}
    with pytest.raises(UserError, match="there are image, label, severity"):
        discover(tmp_path, "table:grade")


def test_labels_that_differ_by_case(tmp_path):
    write_pictures(tmp_path, 24)
    forms = (str, str.title, " {} ".format, str.upper)
    rows = [[f"p{k:03}.png", forms[k % 4](label(k))] for k in range(24)]
    write_table(tmp_path / "train.csv", ["image", "label"], rows)
    data = discover(tmp_path)
    assert classes(data) == {"healthy": 8, "rust": 8, "scab": 8}
    said = "\n".join(describe(data))
    assert "read as the class 'healthy'" in said


def test_a_table_in_the_folder_of_each_split(tmp_path):
    """train/0.png and test/0.png: a split's table means the images beside it."""
    for split, count, start in (("train", 12, 0), ("test", 6, 50)):
        for k in range(count):
            write_picture(tmp_path / split / f"{k}.png", start + k)
        rows = [[f"{k}.png", label(k)] for k in range(count)]
        write_table(tmp_path / split / "labels.csv", ["file", "label"], rows)
    data = discover(tmp_path)
    assert np.unique(data.splits, return_counts=True)[1].tolist() == [6, 12]
    assert classes(data) == {"healthy": 6, "rust": 6, "scab": 6}


def test_a_competition_beside_a_larger_folder_of_images(tmp_path):
    """Folders of sources are no classes where a table names labels."""
    for k in range(20):
        write_picture(tmp_path / "cassava" / "train_images" / f"{k}.png", k)
    for k in range(45):
        write_picture(tmp_path / "cassava-jpeg" / "kaggle_train" / f"x{k}.png", 100 + k)
    rows = [[f"{k}.png", label(k)] for k in range(20)]
    write_table(tmp_path / "cassava" / "train.csv", ["image_id", "label"], rows)
    data = discover(tmp_path)
    assert data.kind == "csv"
    assert classes(data) == {"healthy": 7, "rust": 6, "scab": 7}


def test_what_has_no_one_in_a_row_is_named(tmp_path):
    write_pictures(tmp_path, 12)
    rows = [[f"p{k:03}.png", int(k % 3 == 0), int(k % 3 == 1)] for k in range(12)]
    write_table(tmp_path / "train.csv", ["image", "rust", "scab"], rows)
    data = discover(tmp_path)
    assert classes(data) == {"rust": 4, "scab": 4}
    assert {reason for _, reason in data.skipped} == {"no label: no column is 1"}


def test_labels_of_images_in_a_folder_to_predict(tmp_path):
    for k in range(12):
        write_picture(tmp_path / "predict" / f"{k}.png", k)
    rows = [[f"{k}.png", label(k)] for k in range(12)]
    write_table(tmp_path / "predict" / "labels.csv", ["file", "label"], rows)
    data = discover(tmp_path)
    assert classes(data) == {"healthy": 4, "rust": 4, "scab": 4}
    assert set(data.splits.tolist()) == {""}


def test_folders_that_are_numbers_are_named_by_a_label_map(tmp_path):
    write_classes(tmp_path / "train", **{"00": 5, "01": 5, "10": 5})
    (tmp_path / "cat_to_name.json").write_text('{"0": "healthy", "1": "rust", "10": "scab"}')
    data = discover(tmp_path)
    assert classes(data) == {"healthy": 5, "rust": 5, "scab": 5}
    assert data.written == ["0", "1", "10"]
    assert "named by cat_to_name.json" in describe(data)[0]


def test_a_label_map_with_numbers_that_no_label_has(tmp_path):
    """Two of them have one name, which does not matter to the others."""
    write_pictures(tmp_path, 12)
    rows = [[f"p{k:03}.png", k % 3] for k in range(12)]
    write_table(tmp_path / "train.csv", ["image", "label"], rows)
    (tmp_path / "map.json").write_text(
        '{"0": "healthy", "1": "scab", "2": "rust", "8": "", "9": "?", "7": "?"}'
    )
    assert classes(discover(tmp_path)) == {"healthy": 4, "rust": 4, "scab": 4}


def test_which_of_two_tables_is_used_is_said(tmp_path):
    write_pictures(tmp_path, 12)
    write_table(
        tmp_path / "a.csv", ["image", "label"], [[f"p{k:03}.png", label(k)] for k in range(12)]
    )
    rows = [[f"p{k:03}.png", ("mild", "strong")[k % 2]] for k in range(10)]
    write_table(tmp_path / "b.csv", ["image", "class"], rows)
    data = discover(tmp_path)
    assert classes(data) == {"healthy": 4, "rust": 4, "scab": 4}
    words = "labels from column 'class' of b.csv are not used: those from column 'label' of a.csv"
    assert words in "\n".join(describe(data))
