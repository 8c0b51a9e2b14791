"""Tables of labels: every dialect and encoding that people have, and damage that is named."""

import csv

import pytest
from datasets import write_table
from folders import write_classes, write_picture

from kernel.data import describe, discover
from kernel.errors import UserError


def classes(data):
    counts = {}
    for label in data.labels[data.labels >= 0].tolist():
        counts[data.classes[label]] = counts.get(data.classes[label], 0) + 1
    return counts


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
