"""The report as its reader gets it: as text, and in a real browser."""

import html
import json
import re
from dataclasses import replace
from html.parser import HTMLParser

import numpy as np
import pytest
import torch
from browser import find_browser, open_browser, requests, set_view
from made import make_results, make_run, make_set

from kernel.data import Examples
from kernel.report.card import find_license, model_card
from kernel.report.files import metrics, summary, write_report
from kernel.report.page import ReportData, build_page
from kernel.runtime import Runtime
from kernel.score import color_baseline, intervals_on_test, lead_interval, score
from kernel.score.intervals import score_intervals
from kernel.train import Plan
from kernel.train.memory import KINDS, Step

HOSTILE = ["<script>alert(1)</script>", "../../etc & \"x\" 'y'", "שלום " + "x" * 295 + "\u202e"]
FILES = [f"<img src=x onerror=alert({k})>/../{'n' * 300}{k}.png" for k in range(30)]


def make_page(classes, names=None, **changes):
    """The page of a made-up run."""
    examples = make_set(classes, names)
    examples = replace(examples, notes=[f"warning: {examples.names[0]} = {examples.names[1]}"])
    run = make_run(classes)
    results = make_results(examples)
    baseline = color_baseline(examples)
    intervals = intervals_on_test(results, examples)
    intervals["ahead"] = lead_interval(results, baseline.log_probabilities, examples)
    step = Step(10, 1000, dict.fromkeys(KINDS, 200), {})
    plan = Plan(run.config, "fp32", step, 10**10, 10**9, 16, 256, 10**8)
    runtime = Runtime(torch.device("cpu"), "fp32", None, phases={"train": 2.0})
    record = metrics(run, plan, results, baseline, intervals, examples, runtime)
    data = ReportData(run, plan, results, baseline, intervals, examples, record)
    return build_page(data), data


@pytest.fixture(scope="module")
def hostile():
    return make_page(HOSTILE, FILES)


class Addresses(HTMLParser):
    """What a page's elements point to."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        assert tag not in ("script", "iframe", "object")
        assert not any(name.startswith("on") for name, _ in attributes)
        names = ("href", "src", "xlink:href", "srcset")
        self.found += [value for name, value in attributes if name in names]


def visible_text(page):
    """The page's text, without styles, tags and directions of reading."""
    page = re.sub(r"<style>.*?</style>", "", page, flags=re.DOTALL)
    return html.unescape(re.sub(r"<[^<>]*>", "", page))


def test_names_are_text(hostile):
    page, _ = hostile
    for name in HOSTILE:
        assert name in visible_text(page)
    assert FILES[29] in html.unescape(page)
    # Nothing but what is inside: no address of another file or host but namespaces.
    addresses = Addresses()
    addresses.feed(page)
    assert len(addresses.found) > 50
    assert all(address.startswith(("#", "data:")) for address in addresses.found)
    assert "@import" not in page
    assert not re.search(r"url\((?!#)", page)


def test_scores_are_on_the_page(hostile):
    page, data = hostile
    text = visible_text(page)
    accuracy, baseline = 10 / 12, data.baseline.scores["accuracy"]
    assert f"The model classifies {100 * accuracy:.1f}% of 12 test images correctly" in text
    assert f"color histograms ({100 * baseline:.1f}%)" in text
    confusion = np.array(data.results.scores["test"]["confusion"])
    for (i, j), count in np.ndenumerate(confusion):
        assert (f'href="#cell-{i}-{j}"' in page) == (count > 0)
        assert page.count(f'id="cell-{i}-{j}"') == (count > 0)
    maps = re.findall(r'alt="evidence for [^"]*, (?:clusters of the )?(\w+) (?:of the|head)', page)
    assert set(maps) == {"mixture", "upper", "lower", "fused"}
    for words in ("python kaggle_final_optimized.py --image-size 16", "torch", "temperature"):
        assert words in text
    assert all(alt for alt in re.findall(r'<img[^>]* alt="([^"]*)"', page))
    assert page.count("<img") == len(re.findall(r"<img[^>]* alt=", page))


def test_an_id_stands_once(hostile):
    """And each reference, of a link or within a figure, has its target."""
    page, _ = hostile
    ids = re.findall(r' id="([^"]*)"', page)
    assert len(ids) == len(set(ids)) > 100
    references = re.findall(r'href="#([^"]*)"|url\(#([^)]*)\)', page)
    assert {link or inside for link, inside in references} <= set(ids)


def test_many_classes_become_a_list(monkeypatch):
    monkeypatch.setattr("kernel.report.page.MAX_MATRIX_CLASSES", 2)
    page, _ = make_page(["a", "b", "c"])
    assert 'class="matrix"' not in page
    assert "The most frequent confusions" in page
    assert page.count('href="#cell-') == 2


def test_links_of_the_matrix_lead_somewhere(monkeypatch):
    monkeypatch.setattr("kernel.report.page.MAX_ALL_CELL_IMAGES", 3)
    page, _ = make_page(["a", "b", "c"])
    links = set(re.findall(r'href="#(cell-[^"]*)"', page))
    assert len(links) == 3
    assert links <= set(re.findall(r'id="(cell-[^"]*)"', page))


def test_foreign_names_are_kept():
    """A browser has the fonts: the names stand in the page, with the indices used in figures."""
    page, _ = make_page(["健康", "صدأ", "ржавчина"])
    assert page.count("<bdi>健康</bdi>") > 5
    assert page.count("<bdi>صدأ</bdi>") > 5
    assert "#1 = صدأ" in visible_text(page)
    assert "#2" not in visible_text(page)


needs_browser = pytest.mark.skipif(
    find_browser() is None, reason="no chromium and chromedriver; install Debian's packages"
)


@pytest.fixture(scope="module")
def browser():
    with open_browser() as session:
        yield session


CONTRAST = """
const parse = c => c.match(/[\\d.]+/g).map(Number);
const light = c => parse(c).slice(0, 3).map(v => v / 255)
  .map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
  .reduce((s, v, k) => s + v * [.2126, .7152, .0722][k], 0);
const mixed = c => /color\\(srgb/.test(c) ? 'rgb(' + parse(c).map(v => v * 255).join() + ')' : c;
const ground = e => { for (; e; e = e.parentElement) {
  const c = mixed(getComputedStyle(e).backgroundColor);
  if (parse(c)[3] !== 0) return c; } return 'rgb(255,255,255)'; };
const low = [];
const kinds = 'p, th, td, a, h1, h2, h3, h4, li, figcaption, small, summary, caption, b, pre';
for (const e of document.querySelectorAll(kinds)) {
  if (!e.innerText.trim() || !e.getClientRects().length) continue;
  const [a, b] = [light(getComputedStyle(e).color), light(ground(e))].sort((x, y) => y - x);
  if ((a + .05) / (b + .05) < 4.5) low.push(e.tagName + ' ' + e.innerText.slice(0, 40));
}
return low;
"""
OUTSIDE = """
const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
const out = [...document.querySelectorAll('body *')].filter(e => !e.closest('.scroll, .file') &&
  e.getClientRects().length && e.getBoundingClientRect().right > innerWidth + 1);
return (wide ? ['page'] : []).concat(out.map(e => e.tagName + '.' + e.className));
"""


@needs_browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [400, 1400])
def test_in_a_browser(hostile, browser, tmp_path, width, scheme):
    """Nothing on the console, from outside or beyond the edge; every picture is there."""
    page, _ = hostile
    file = tmp_path / "report.html"
    file.write_text(page, encoding="utf-8")
    set_view(browser, width, scheme)
    browser.get(file.as_uri())
    assert browser.get_log("browser") == []
    assert requests(browser) == [file.as_uri()]
    images = "[...document.images]"
    missing = f"return {images}.filter(i => !i.complete || !i.naturalWidth).length"
    assert browser.execute_script(f"return {images}.length") > 50
    assert browser.execute_script(missing) == 0
    assert browser.execute_script(OUTSIDE) == []
    assert browser.execute_script(CONTRAST) == []
    ground = browser.execute_script("return getComputedStyle(document.body).backgroundColor")
    assert (int(re.findall(r"\d+", ground)[0]) > 127) == (scheme == "light")
    broken = "return [...document.querySelectorAll('a[href^=\"#\"]')].filter(a => "
    broken += "!document.getElementById(a.hash.slice(1))).length"
    assert browser.execute_script(broken) == 0
    cell = browser.find_element("css selector", ".matrix a.error")
    target = cell.get_attribute("href").partition("#")[2]
    browser.execute_script("arguments[0].click()", cell)
    shown = browser.execute_script("return document.querySelector(':target')")
    assert shown.get_attribute("id") == target
    assert shown.find_elements("css selector", "img")


@needs_browser
def test_contrast_is_measured(browser, tmp_path):
    """The check itself: it finds a gray on gray, and a box that is too wide."""
    file = tmp_path / "bad.html"
    file.write_text('<body style="background:#888"><p style="color:#999;width:3000px">faint</p>')
    set_view(browser, 400)
    browser.get(file.as_uri())
    assert browser.execute_script(CONTRAST) == ["P faint"]
    assert "page" in browser.execute_script(OUTSIDE)


def test_baseline_learns_colors():
    """Three classes of plain colors are classified, noise is not."""
    examples = make_set()
    colors = torch.tensor([[200, 30, 30], [30, 200, 30], [30, 30, 200]], dtype=torch.uint8)
    plain = colors[examples.labels][:, :, None, None].expand(-1, -1, 16, 16).contiguous()
    baseline = color_baseline(replace(examples, images=plain))
    assert baseline.scores["accuracy"] == 1
    assert baseline.most_frequent == pytest.approx(1 / 3)
    assert color_baseline(examples).scores["accuracy"] < 1


def test_the_border_tells_whether_backgrounds_do():
    """Classes by the color of a frame are told from it; by that of the middle they are not."""
    generator = torch.Generator().manual_seed(0)
    colors = torch.tensor([[200, 30, 30], [30, 200, 30], [30, 30, 200]], dtype=torch.uint8)
    labels = torch.arange(240) % 3
    parts = {"train": slice(0, 120), "validation": slice(120, 160), "test": slice(160, 240)}
    parts = {name: torch.arange(240)[part] for name, part in parts.items()}
    names = [str(k) for k in range(240)]
    found = {}
    for place in ("frame", "middle"):
        images = torch.randint(0, 256, (240, 3, 16, 16), generator=generator, dtype=torch.uint8)
        colored = colors[labels][:, :, None, None].expand_as(images)
        inner = torch.zeros(16, 16, dtype=torch.bool)
        inner[2:-2, 2:-2] = True
        images = torch.where(inner == (place == "middle"), colored, images)
        examples = Examples(images, labels, names, ["a", "b", "c"], parts)
        found[place] = color_baseline(examples)
    assert found["frame"].border == 1
    assert found["middle"].border < 0.6
    assert found["middle"].scores["accuracy"] == 1


def test_intervals():
    """Of a coin thrown 400 times as theory has it; wider where images come in groups."""
    generator = torch.Generator().manual_seed(0)
    hits = torch.rand(400, generator=generator) < 0.8
    labels = torch.zeros(400, dtype=torch.int64)
    outputs = torch.nn.functional.one_hot((~hits).long(), 2).double().mul(5).log_softmax(1)
    alone = score_intervals(outputs, labels, np.arange(400), ["a", "b"])
    share = float(hits.float().mean())
    reach = 1.96 * (share * (1 - share) / 400) ** 0.5
    assert alone["accuracy"] == pytest.approx([share - reach, share + reach], abs=0.012)
    order = hits.long().argsort()  # groups of ten that are right or wrong together
    grouped = score_intervals(outputs[order], labels, np.arange(400) // 10, ["a", "b"])
    width = np.ptp(alone["accuracy"])
    assert np.ptp(grouped["accuracy"]) > 2.5 * width
    assert alone["per_class"]["b"]["recall"] == [0.0, 1.0]  # there is none: nothing is known
    right = torch.nn.functional.one_hot(labels, 2).double().mul(5).log_softmax(1)
    sure = score_intervals(right, labels, np.arange(400), ["a", "b"])
    # Wilson's: 400 of 400 leave 1 - 1 / (1 + 400 / 1.96^2).
    assert sure["accuracy"] == pytest.approx([1 - 1 / (1 + 400 / 1.96**2), 1.0], abs=1e-4)
    together = score_intervals(right, labels, np.arange(400) // 10, ["a", "b"])
    assert together["accuracy"] == pytest.approx([1 - 1 / (1 + 40 / 1.96**2), 1.0], abs=1e-4)
    assert together["per_class"]["a"]["f1"][0] < 0.95


def test_intervals_cover():
    """Of 95% intervals about as many hold the share that groups of images were drawn with."""
    rng, held, draws = np.random.default_rng(0), 0, 400
    for _ in range(draws):
        sizes = rng.integers(1, 6, 60)
        shares = rng.beta(0.9 * 2, 0.1 * 2, 60)  # images of a group are alike
        hits = torch.from_numpy(rng.random(sizes.sum()) < np.repeat(shares, sizes))
        outputs = torch.nn.functional.one_hot((~hits).long(), 2).double().mul(5).log_softmax(1)
        groups = np.repeat(np.arange(60), sizes)
        labels = torch.zeros(len(groups), dtype=torch.int64)
        low, high = score_intervals(outputs, labels, groups, ["a", "b"])["accuracy"]
        held += low <= 0.9 <= high
    assert 0.91 <= held / draws <= 0.99


def test_model_card_escapes_names():
    """No name breaks a row of the table, becomes markup or a heading; no line is left out."""
    classes = ["*x*|<b>", "# a\nb", "[link](http://x) &amp; $x$ `c`"]
    examples = replace(make_set(classes), notes=["warning: <img src=x> | _a_"])
    results, run = make_results(examples), make_run(classes)
    baseline = color_baseline(examples)
    intervals = intervals_on_test(results, examples)
    intervals["ahead"] = [0.0, 0.1]
    card = model_card(run, results, baseline, intervals, examples, 8)
    assert "averaged over the 8 flips" in card
    alone = model_card(run, results, baseline, intervals, examples, 1)
    assert "without test-time augmentation" in alone
    lines = card.splitlines()
    for row, name in zip(
        [line for line in lines if line.startswith("| ")][1:],
        [r"\*x\*\|\<b\>", r"\# a b", r"\[link\]\(http://x\) \&amp; \$x\$ \`c\`"],
        strict=True,
    ):
        assert row.startswith(f"| {name} | 4 | ")
        assert len(re.findall(r"(?<!\\)\|", row)) == 6
    assert r"- warning: \<img src=x\> \| \_a\_" in lines
    assert [line for line in lines if line.startswith("#")] == [
        "# Model card: SClusterFormer",
        *("## Model", "## Data and split", "## Scores on the test split", "## Limits"),
    ]
    assert "not significantly different from a logistic regression" in lines[2]


def test_templates_refuse_what_is_missing():
    """A variable that page.py does not compute is an error and not left empty."""
    from jinja2 import UndefinedError

    from kernel.report.render import render

    with pytest.raises(UndefinedError):
        render("report.html")


def test_license(tmp_path):
    assert "not stated" in find_license(tmp_path)
    assert "not stated" in find_license(None)
    (tmp_path / "LICENSE.txt").write_text("\nCreative Commons Zero\nmore")
    assert find_license(tmp_path) == "Creative Commons Zero (LICENSE.txt)"
    (tmp_path / "dataset-metadata.json").write_text('{"licenses": [{"name": "CC0-1.0"}]}')
    (tmp_path / "LICENSE.txt").unlink()
    assert find_license(tmp_path) == "CC0-1.0 (dataset-metadata.json)"


def test_a_class_without_test_images_has_no_scores(tmp_path):
    """Its recall is unknown, and not 0: in the page, the card, the figure, the log and the file."""
    examples = make_set(["a", "b", "c"])
    examples.labels[examples.labels == 2] = 1
    results = make_results(examples)
    results.scores["test"] = score(
        results.log_probabilities["test"],
        examples.labels[examples.splits["test"]],
        examples.classes,
    ) | {"calibrated": {"loss": 0.1, "expected_calibration_error": 0.1}}
    runtime = Runtime(torch.device("cpu"), "fp32", tmp_path)
    run, baseline = make_run(["a", "b", "c"]), color_baseline(examples)
    step = Step(10, 1000, dict.fromkeys(KINDS, 200), {})
    plan = Plan(run.config, "fp32", step, 10**10, 10**9, 16, 256, 10**8)
    write_report(run, plan, results, baseline, examples, runtime)
    record = json.loads((tmp_path / "metrics.json").read_text())["test"]["per_class"]
    assert record["c"] == {"recall": None, "precision": None, "f1": None, "images": 0}
    assert record["a"]["recall"] > 0
    assert "| c | 0 | – | – | – |" in (tmp_path / "MODEL_CARD.md").read_text()
    page = (tmp_path / "report.html").read_text()
    assert re.search(r"c</bdi></th><td class=\"n\">0</td>\s*(<td class=\"n\">–</td>\s*){3}", page)
    line = next(row for row in summary(results, baseline, tmp_path).splitlines() if row[:2] == "c ")
    assert line.split() == ["c", "0", "-", "-"]
