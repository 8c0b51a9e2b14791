"""Page: ``report.html``, what a run learned, in one file that needs nothing else."""

import math
from dataclasses import dataclass

import numpy as np
import torch

from kernel.config import command_line
from kernel.data import Examples
from kernel.report.card import between, find_license, percent, verdict
from kernel.report.explain import (
    BRANCHES,
    Grouping,
    center_color,
    enlarge,
    group_tokens,
    paint_groups,
    paint_sampling,
    paint_shifts,
    sampling_line,
)
from kernel.report.figures import (
    HEADS,
    draw_accuracy,
    draw_loss,
    head_log_probabilities,
    panel,
    short,
    show_calibration,
    stage_names,
    sure_mistakes,
)
from kernel.report.markup import bar, escaped, image_tag, named, table, vector
from kernel.score import Baseline, Results
from kernel.train import Plan, Run, gigabytes, mebibytes

THUMB = 96  # pixels a side
MOST_LINKED = 30  # classes: the matrix of more is a list of what is taken for what
MOST_THUMBS = 400  # of test images
A_CELL = 12  # images that a cell of the matrix leads to, at most
MOST_MAPS = 100  # cluster maps, over all chosen images
MOST_EXPLAINED = 6  # images with cluster maps

PAGE_STYLE = """
:root { color-scheme: light dark; --ground: #faf9f5; --sheet: #ffffff; --ink: #1b1b19;
  --faint: #5e5c55; --rule: #dddbd2; --accent: #005f99; --hit: #005a8c; --miss: #a33c00;
  --deep: #ffffff; }
@media (prefers-color-scheme: dark) { :root { --ground: #141513; --sheet: #1d1e1b;
  --ink: #eceae2; --faint: #aeaba0; --rule: #3a3b36; --accent: #7fc4f2; --hit: #0b6ba3;
  --miss: #b34a0e; } }
@media print { :root { --ground: #fff; --sheet: #fff; --ink: #000; --faint: #444;
  --rule: #bbb; --accent: #004a78; }
  nav { display: none } article, figure, tr { break-inside: avoid } h2, h3 { break-after: avoid }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact }
  details::details-content { content-visibility: visible; height: auto } }
* { box-sizing: border-box }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100% }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto } }
body { margin: 0; background: var(--ground); color: var(--ink); overflow-wrap: anywhere;
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif }
main, header, nav { max-width: 70rem; margin: 0 auto; padding: 0 1.25rem }
header { padding-top: 2.5rem }
h1 { font-size: 1.1rem; letter-spacing: .04em; margin: 0; color: var(--faint); font-weight: 600 }
h2 { font-size: 1.5rem; line-height: 1.25; margin: 3.25rem 0 .5rem; padding-top: .75rem;
  border-top: 1px solid var(--rule) }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .4rem }
p { max-width: 44rem; margin: .5rem 0 }
a { color: var(--accent) }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
.verdict { font-size: clamp(1.3rem, 3.4vw, 1.9rem); line-height: 1.3; max-width: 56rem;
  margin: .75rem 0 1.5rem; text-wrap: balance }
.faint, caption, figcaption { color: var(--faint); font-size: .9rem }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; list-style: none; padding: 0;
  margin: 1.5rem 0 0; font-size: .95rem }
.scroll { overflow-x: auto; margin: 1rem 0 }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; overflow-wrap: normal }
caption { text-align: left; padding-bottom: .4rem }
th, td { text-align: left; padding: .35rem .9rem .35rem 0; border-bottom: 1px solid var(--rule);
  vertical-align: top; font-weight: 400 }
thead th { font-size: .85rem; color: var(--faint); vertical-align: bottom }
th bdi { overflow-wrap: anywhere }
tbody th { min-width: 7rem; max-width: 22rem }
.n { text-align: right; white-space: nowrap }
.n small { display: block; color: var(--faint); font-size: .78rem }
.compare { display: grid; grid-template-columns: minmax(9rem, auto) 4rem 1fr; gap: .45rem .9rem;
  align-items: center; max-width: 46rem; margin: 1.25rem 0 }
.compare b { font-variant-numeric: tabular-nums; text-align: right }
.bar { display: block; width: 100%; height: .7rem; min-width: 5rem }
.compare .bar { height: 1.1rem }
.compare svg:not(.first) .part { fill: var(--faint) }
.whole { fill: var(--rule) } .part { fill: var(--hit) }
.bar line { stroke: var(--ink); stroke-width: 1.6px; vector-effect: non-scaling-stroke }
.n .bar { margin: .25rem 0 0 auto; width: 6rem; height: .55rem }
.n .part { fill: color-mix(in srgb, var(--hit) 55%, var(--sheet)) }
th:last-child, td:last-child { padding-right: 0 }
@media (max-width: 40rem) { th, td { padding-right: .6rem } table { font-size: .9rem }
  .n .bar { display: none } .n small { white-space: normal; min-width: 3.2rem }
  tbody th { min-width: 5rem } thead th { font-size: .78rem } }
.panels { display: flex; flex-wrap: wrap; gap: 1rem; margin: 1rem 0 }
.panels > figure { flex: 1 1 20rem; max-width: 33rem; margin: 0; background: var(--sheet);
  border: 1px solid var(--rule); border-radius: .5rem; padding: .75rem }
figure { margin: 0 }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; max-width: 52rem }
.pair img { width: 100% }
figure > svg[role] { width: 100%; height: auto; display: block }
img { display: block; max-width: 100%; height: auto; border-radius: .25rem; background: #000 }
.thumbs { display: grid; grid-template-columns: repeat(auto-fill, minmax(6rem, 1fr)); gap: .75rem;
  margin: .6rem 0 1rem; padding: 0; list-style: none }
.thumbs img { width: 100% }
.thumbs li, .thumbs figure { min-width: 0 }
.thumbs figcaption { font-size: .8rem; line-height: 1.3; padding-top: .25rem }
.file { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; opacity: .85 }
.notes { color: var(--faint); font-size: .9rem; padding-left: 1.1rem; max-width: 56rem }
.thumbs.wide { grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)) }
.matrix td, .matrix th { border: 0; padding: 2px }
.matrix td a, .matrix td span { display: grid; place-items: center; min-width: 3.1rem;
  height: 2.7rem; border-radius: .3rem; color: var(--ink); text-decoration: none }
.matrix td span { color: var(--faint) }
.matrix a { background: color-mix(in srgb, var(--c) var(--s), var(--sheet)) }
.matrix a:hover { text-decoration: underline }
.matrix .hit { --c: var(--hit) } .matrix .miss { --c: var(--miss) }
.matrix a.deep { color: var(--deep) }
.matrix thead bdi { writing-mode: vertical-rl; rotate: 180deg; display: block; margin: 0 auto;
  padding: .3rem 0; line-height: 1.2; max-height: 13rem }
.matrix tbody th { padding-right: .7rem; vertical-align: middle }
.cell { scroll-margin-top: 1rem; padding: .1rem .75rem; border-left: 3px solid transparent;
  margin-left: -.75rem }
.cell:target { border-color: var(--accent); background: var(--sheet) }
.beside { display: flex; flex-wrap: wrap; gap: 0 4rem; align-items: flex-start }
.leaf { background: var(--sheet); border: 1px solid var(--rule); border-radius: .6rem;
  padding: 1rem; margin: 1.25rem 0 }
.leaf > .top { display: flex; flex-wrap: wrap; gap: 1rem 1.5rem; align-items: flex-start }
.leaf > .top img { width: 9rem }
.leaf > .top > div { flex: 1 1 16rem; min-width: 0 }
.leaf h3 { margin-top: 0 }
.maps { display: grid; grid-template-columns: 1fr 1fr; gap: .9rem; margin-top: 1rem }
.maps > div > div { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr));
  gap: .75rem }
.maps h4, .stage { font-size: .95rem; margin: .2rem 0 .5rem; font-weight: 600 }
.maps img { width: 100% }
.maps > div { min-width: 0 }
.strength { display: block; width: 100%; height: 1.9rem; margin-top: .25rem;
  border-bottom: 1px solid var(--faint) }
.maps figcaption { font-size: .8rem }
summary { cursor: pointer; color: var(--accent); padding: .5rem 0 }
pre { white-space: pre-wrap; background: var(--sheet); border: 1px solid var(--rule);
  border-radius: .4rem; padding: .75rem 1rem; font-size: .9rem; overflow-wrap: anywhere }
footer { color: var(--faint); padding: 2.5rem 0; font-size: .9rem }
"""


@dataclass(frozen=True)
class Story:
    """All that the page tells of.

    Attributes:
        run: with its best weights.
        plan: the memory plan of its steps.
        results: of validation and test.
        baseline: on the same test images.
        intervals: of the test part's scores, and "ahead", of the lead over the baseline.
        examples: the data set.
        record: what ``metrics.json`` holds.

    """

    run: Run
    plan: Plan
    results: Results
    baseline: Baseline
    intervals: dict
    examples: Examples
    record: dict

    @property
    def test(self) -> torch.Tensor:
        """The numbers of the test images."""
        return self.examples.splits["test"]

    @property
    def said(self) -> tuple[torch.Tensor, torch.Tensor]:
        """Probability [N] and number [N] of the class that each test image is taken for."""
        return self.results.log_probabilities["test"].exp().max(1)


def build_page(story: Story) -> str:
    """Return the text of ``report.html``."""
    sections = [
        ("data", "The data", data_section(story)),
        ("training", "Training", training_section(story)),
        ("scores", "Scores by class", scores_section(story)),
        ("confusion", "What is taken for what", confusion_section(story)),
        ("mistakes", "Surest mistakes, least sure hits", mistakes_section(story)),
        ("calibration", "Calibration", calibration_section(story)),
        ("heads", "What each head says", heads_section(story)),
        ("clusters", "Cluster maps", clusters_section(story)),
        ("stem", "Where the stem looks", stem_section(story)),
        ("resources", "Memory and time", resources_section(story)),
        ("again", "Make it again", again_section(story)),
        ("cells", "Test images by cell of the matrix", cells_section(story)),
    ]
    links = "".join(f'<li><a href="#{key}">{title}</a></li>' for key, title, _ in sections)
    body = "".join(
        f'<section id="{key}"><h2>{title}</h2>\n{text}</section>\n' for key, title, text in sections
    )
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<link rel="icon" href="data:,">'
        f"<title>SClusterFormer: what it learned</title><style>{PAGE_STYLE}</style></head>\n"
        f"<body><header><h1>SClusterFormer: what it learned</h1>\n{head(story)}</header>\n"
        f'<nav aria-label="Contents"><ul>{links}</ul></nav>\n<main>{body}'
        "<footer>Written by the run itself; pictures and numbers are inside this file.</footer>"
        "</main></body></html>\n"
    )


def head(story: Story) -> str:
    """Return the verdict, and model and baselines as bars."""
    scores, baseline, intervals = story.results.scores["test"], story.baseline, story.intervals
    bars = [
        ("this model", scores["accuracy"], intervals["accuracy"]),
        (baseline.name.partition(" ")[2], baseline.scores["accuracy"], (None, None)),
        ("always the most frequent class", baseline.most_frequent, (None, None)),
    ]
    rows = "".join(
        f"<span>{name}</span><b>{percent(share)}</b>"
        + bar(share, *ends).replace('class="bar"', f'class="bar{" first" * (k == 0)}"')
        for k, (name, share, ends) in enumerate(bars)
    )
    stopped = f"<p>Stopped early: {escaped(story.run.stopped)}.</p>" if story.run.stopped else ""
    return (
        f'<p class="verdict">{escaped(verdict(story.results, baseline, intervals))}</p>\n'
        f'<div class="compare">{rows}</div>\n'
        f'<p class="faint">Part of the test images that are right. The model\'s mean recall over '
        f"the classes is {percent(scores['mean_recall'])} ({between(intervals['mean_recall'])}), "
        f"the baseline's {percent(baseline.scores['mean_recall'])}. Intervals are 95% bootstrap "
        f"intervals over groups of images that belong together.</p>{stopped}"
    )


def thumb(story: Story, index: int, alt: str) -> str:
    """Return an image of the data set as a small picture."""
    return image_tag(enlarge(story.examples.images[index], THUMB), alt, quality=80)


def data_section(story: Story) -> str:
    """Return classes, parts, notes and samples."""
    examples, parts = story.examples, dict(story.examples.splits)
    unlabeled = len(parts.pop("predict", ()))
    total = sum(map(len, parts.values()))
    counts = {
        part: torch.bincount(examples.labels[indices], minlength=len(examples.classes)).tolist()
        for part, indices in parts.items()
    }
    rows = [
        [named(name), *(f"{counts[part][k]:,}" for part in parts)]
        for k, name in enumerate(examples.classes)
    ]
    rows.append(["<b>all</b>", *(f"<b>{len(indices):,}</b>" for indices in parts.values())])
    notes = "".join(f"<li>{named(note)}</li>" for note in examples.notes)
    text = table(["class", *parts], rows, f"{total:,} images by class and part")
    if unlabeled:
        text += f'<p class="faint">Besides {unlabeled:,} images without a label.</p>'
    text += f'<ul class="notes">{notes}</ul>' if notes else ""
    text += f'<p class="faint">License: {escaped(find_license(examples.root))}.</p>'
    each = max(1, min(8, 96 // len(examples.classes)))
    train = parts["train"]
    for label, name in enumerate(examples.classes[:96]):
        own = train[examples.labels[train] == label]
        spread = own[torch.linspace(0, len(own) - 1, min(each, len(own))).long()].tolist()
        shown = "".join(f"<li>{thumb(story, k, f'training image of {name}')}</li>" for k in spread)
        text += f'<h3>{named(name)}</h3><ul class="thumbs">{shown}</ul>\n'
    return text


def training_section(story: Story) -> str:
    """Return the curves."""
    run = story.run
    if not run.history:
        return "<p>No epoch was finished.</p>"
    best = run.history[run.best_epoch - 1]
    last = (
        f"Over {run.epoch} epochs; the best is epoch {run.best_epoch}, with a mean recall of "
        f"{percent(best['validation_mean_recall'])} on validation (dotted line)."
    )
    panels = "".join(
        f"<figure>{vector(panel(draw, run), alt)}</figure>"
        for draw, alt in (
            (
                draw_loss,
                f"Loss over the epochs; at the best one {best['loss']:.3f} in training, "
                f"{best['validation_loss']:.3f} on validation.",
            ),
            (
                draw_accuracy,
                f"Accuracy over the epochs; at the best one {best['accuracy']:.3f} in training, "
                f"{best['validation_accuracy']:.3f} on validation.",
            ),
        )
    )
    return f'<p>{last}</p><div class="panels">{panels}</div>'


def scores_section(story: Story) -> str:
    """Return precision, recall and F1 of each class with intervals."""
    rows = []
    for name, row in story.results.scores["test"]["per_class"].items():
        ends = story.intervals["per_class"][name]
        cells = [
            f"{percent(row[key])}<small>{between(ends[key])}</small>{bar(row[key], *ends[key])}"
            for key in ("precision", "recall", "f1")
        ]
        rows.append([named(name), f"{row['images']:,}", *cells])
    return table(
        ["class", "images", "precision", "recall", "F1"],
        rows,
        "Test part; small: 95% bootstrap intervals. Precision: how many of those called so are so. "
        "Recall: how many of those that are so are called so.",
    )


def confusion_section(story: Story) -> str:
    """Return the confusion matrix, its cells leading to the images; of many classes a list."""
    classes = story.examples.classes
    confusion = np.array(story.results.scores["test"]["confusion"])
    if len(classes) > MOST_LINKED:
        wrong = confusion - np.diag(confusion.diagonal())
        order = np.argsort(-wrong, axis=None)[:MOST_LINKED]
        pairs = [np.unravel_index(k, wrong.shape) for k in order if wrong.flat[k]]
        rows = [
            [named(classes[i]), named(classes[j]), f'<a href="#cell-{i}-{j}">{wrong[i, j]}</a>']
            for i, j in pairs
        ]
        return table(["true", "taken for", "images"], rows, "The most frequent mistakes", 2)
    rows = []
    for i, name in enumerate(classes):
        cells = []
        for j, taken in enumerate(classes):
            count = int(confusion[i, j])
            share = count / max(1, int(confusion[i].sum()))
            depth = 85 + 15 * share if share > 0.5 else 12 + 48 * math.sqrt(share)
            kind = f"{'hit' if i == j else 'miss'}{' deep' * (share > 0.5)}"
            label = f"{count} images of {name} taken for {taken}"
            cells.append(
                f'<td><a class="{kind}" style="--s:{depth:.0f}%" href="#cell-{i}-{j}" '
                f'aria-label="{escaped(label)}" title="{escaped(label)}">{count}</a></td>'
                if count
                else "<td><span>0</span></td>"
            )
        rows.append(f'<tr><th scope="row">{named(short(name))}</th>{"".join(cells)}</tr>\n')
    top = "".join(f'<th scope="col">{named(short(name))}</th>' for name in classes)
    return (
        '<div class="scroll"><table class="matrix"><caption>Test images by true class (row) and '
        "predicted class (column). A number leads to its images.</caption>"
        f"<thead><tr><th>true \\ predicted</th>{top}</tr></thead><tbody>{''.join(rows)}</tbody>"
        "</table></div>"
    )


def prediction_figure(story: Story, place: int) -> str:
    """Return a test image with what the model says of it."""
    examples, (probability, predicted) = story.examples, story.said
    index = int(story.test[place])
    said, true = examples.classes[predicted[place]], examples.classes[examples.labels[index]]
    alt = f"test image of {true}, taken for {said}"
    verdict_text = f"{named(said)} {probability[place]:.0%}"
    if said != true:
        verdict_text += f"<br>is {named(true)}"
    file = examples.names[index]
    return (
        f"<li><figure>{thumb(story, index, alt)}<figcaption>{verdict_text}"
        f'<div class="file" title="{escaped(file)}"><bdi>'
        f"{escaped(file.rpartition('/')[2])}</bdi></div>"
        "</figcaption></figure></li>"
    )


def mistakes_section(story: Story) -> str:
    """Return the surest mistakes and the least sure hits."""
    mistakes, hits = sure_mistakes(story.results, story.examples)
    text = ""
    for title, places, none in (
        (f"Surest mistakes, of {len(mistakes)}", mistakes, "No test image is taken for another."),
        (f"Least sure hits, of {len(hits)}", hits, "No test image is right."),
    ):
        shown = "".join(prediction_figure(story, place) for place in places[:12])
        shown = f'<ul class="thumbs wide">{shown}</ul>' if shown else f"<p>{none}</p>"
        text += f"<h3>{title}</h3>{shown}\n"
    return text


def calibration_section(story: Story) -> str:
    """Return the calibration curve."""
    scores, temperature = story.results.scores["test"], story.results.temperature
    error, scaled = (part["expected_calibration_error"] for part in (scores, scores["calibrated"]))
    alt = (
        f"How often the model is right where it is how sure: expected calibration error "
        f"{error:.3f}, {scaled:.3f} at temperature {temperature:.2f}."
    )
    figure = vector(show_calibration(story.results, story.examples), alt)
    return (
        f"<p>Of the images that the model gives a probability of 80%, 80% should be right. Its "
        f"expected calibration error is {error:.3f}; with all log-probabilities divided by a "
        f"temperature of {temperature:.2f}, fitted on validation, {scaled:.3f}. <code>predict"
        f'</code> gives both probabilities.</p><div class="panels"><figure>{figure}</figure></div>'
    )


def head_weights(story: Story) -> list[float]:
    """Return what the upper, the lower and the fused head weigh in the mixture."""
    upper = torch.sigmoid(story.run.model.heads.theta.detach()).item()
    return [upper, (1 - upper) / 2, (1 - upper) / 2]


def heads_section(story: Story) -> str:
    """Return how each head does on the test part, and how they are mixed."""
    labels = story.examples.labels[story.test]
    said = head_log_probabilities(story.results)  # [4, N, num_classes]
    weights = [*(f"{weight:.2f}" for weight in head_weights(story)), ""]
    final = said[3].argmax(1)
    rows = []
    for name, outputs, weight in zip(HEADS, said, weights, strict=True):
        predicted = outputs.argmax(1)
        recalls = [
            float((predicted[labels == k] == k).float().mean()) for k in labels.unique().tolist()
        ]
        loss = float(-outputs.gather(1, labels[:, None]).mean())
        agrees = float((predicted == final).float().mean())
        accuracy = float((predicted == labels).float().mean())
        numbers = [percent(accuracy), percent(sum(recalls) / len(recalls)), f"{loss:.3f}"]
        rows.append([name, weight, *numbers, percent(agrees)])
    return (
        "<p>Each branch has a head of its own (upper: cosine; lower: Euclidean), a third reads "
        "their fusion, and the mixture of their probabilities is the answer.</p>"
        + table(
            ["head", "weight", "accuracy", "mean recall", "loss", "agrees with the mixture"],
            rows,
            "Test part, each head by itself",
        )
    )


def explained(story: Story, most: int) -> list[int]:
    """Choose test images to explain: the surest mistakes, then each class's surest hit."""
    mistakes, hits = sure_mistakes(story.results, story.examples)
    labels = story.examples.labels[story.test]
    chosen, classes = mistakes[: max(1, most // 3)], set()
    for place in reversed(hits):  # the surest first
        if len(chosen) < most and int(labels[place]) not in classes:
            classes.add(int(labels[place]))
            chosen.append(place)
    return chosen[:most]


def strength_bars(grouping: Grouping, number: int) -> str:
    """Return a bar for each center: as wide as its share of the tokens, as high as its strength."""
    left, bars, strengths = 0.0, "", grouping.strengths(number)
    total = sum(tokens for tokens, _ in strengths)
    for center, (tokens, strength) in enumerate(strengths):
        width, height = 100 * tokens / total, 30 * max(0.0, min(1.0, strength))
        red, green, blue = center_color(center)
        bars += (
            f'<rect x="{left:.1f}" y="{30 - height:.1f}" width="{max(0, width - 0.6):.1f}" '
            f'height="{height:.1f}" fill="#{red:02x}{green:02x}{blue:02x}"><title>center '
            f"{center + 1}: {tokens} tokens, strength {strength:.2f}</title></rect>"
        )
        left += width
    strongest = max(range(len(strengths)), key=lambda k: strengths[k][1])
    alt = (
        f"strengths of {sum(1 for tokens, _ in strengths if tokens)} centers in use; the strongest "
        f"is {strongest + 1} with {strengths[strongest][1]:.2f}"
    )
    return (
        f'<svg class="strength" role="img" aria-label="{alt}" viewBox="0 0 100 30" '
        f'preserveAspectRatio="none">{bars}</svg>'
    )


def clusters_section(story: Story) -> str:
    """Return the cluster maps of chosen test images, upper beside lower."""
    config = story.run.config
    a_leaf = 2 * len(config.embed_dims) * config.heads
    places = explained(story, max(1, min(MOST_EXPLAINED, MOST_MAPS // a_leaf)))
    text = (
        "<p>Each head sorts the tokens, small patches of the image, to centers, and a token hears "
        "of the others through its center alone. Tokens of one color went through one center: "
        "what the head takes for alike. A fuller color is a stronger center, one whose tokens are "
        "more similar to it. Under each map a bar for each center, as wide as its share of the "
        "tokens, as high as its strength (0 to 1).</p>"
    )
    return text + "".join(leaf_article(story, place) for place in places)


def leaf_article(story: Story, place: int) -> str:
    """Return a test image with its head_outputs and its cluster maps."""
    examples, (probability, predicted) = story.examples, story.said
    index = int(story.test[place])
    image, true = examples.images[index], examples.classes[examples.labels[index]]
    said = examples.classes[predicted[place]]
    title = f"{named(said)}, {probability[place]:.0%} sure"
    if said != true:
        title += f" – wrong: it is {named(true)}"
    rows = [
        [
            head_name,
            named(examples.classes[head_outputs.argmax()]),
            percent(float(head_outputs.max())),
        ]
        for head_name, head_outputs in zip(
            HEADS, head_log_probabilities(story.results)[:, place].exp(), strict=True
        )
    ]
    head_outputs = table(["head", "says", "probability"], rows, "What each head says", 2)
    groupings, stages = group_tokens(story.run.model, image), ""
    names = stage_names(len(story.run.config.embed_dims))
    for stage, stage_name in enumerate(names, start=1):
        halves = "".join(
            half_maps(image, grouping, stage_name)
            for grouping in groupings
            if grouping.stage == stage
        )
        maps = f'<div class="maps">{halves}</div>'
        stages += (
            maps if stage == 1 else f"<details><summary>{stage_name}</summary>{maps}</details>"
        )
    picture = image_tag(enlarge(image), f"test image of {true}", quality=80)
    return (
        f'<article class="leaf"><div class="top">{picture}<div><h3>{title}</h3>'
        f'<p class="faint">{named(examples.names[index])}</p>{head_outputs}</div></div>{stages}'
        "</article>\n"
    )


def half_maps(image: torch.Tensor, grouping: Grouping, stage_name: str) -> str:
    """Return the cluster maps of one branch's heads."""
    height, width = grouping.grid
    maps = ""
    for number in range(len(grouping.index)):
        alt = (
            f"{grouping.branch} branch, {stage_name}, head {number + 1}: tokens colored by the "
            f"center they go through"
        )
        picture = image_tag(paint_groups(image, grouping, number), alt, quality=80)
        maps += (
            f"<figure>{picture}{strength_bars(grouping, number)}"
            f"<figcaption>head {number + 1}</figcaption></figure>"
        )
    return (
        f"<div><h4>{grouping.branch.capitalize()} branch: {BRANCHES[grouping.branch]}, "
        f"{height} × {width} tokens</h4><div>{maps}</div></div>"
    )


def stem_section(story: Story) -> str:
    """Return where the deformable stem reads chosen images."""
    text = (
        "<p>The first convolution chooses the places that it reads: nine for each position, "
        "shifted from a regular 3 × 3 grid. Left: how far, from dark blue (least) to yellow "
        "(most). Right, the image's middle: from the line's start, where an ordinary convolution "
        "reads, to the dot; the larger, the more the reading weighs.</p>"
    )
    figures = ""
    for place in explained(story, MOST_EXPLAINED)[-2:]:
        image = story.examples.images[story.test[place]]
        name = story.examples.classes[story.examples.labels[story.test[place]]]
        line = sampling_line(story.run.model, image)
        pair = ""
        for paint, what in ((paint_shifts, "how far"), (paint_sampling, "where")):
            alt = f"test image of {name}, {what} the stem reads: {line}"
            picture = image_tag(paint(story.run.model, image), alt, 80)
            pair += f"<figure>{picture}</figure>"
        figures += f'<h3>{named(name)}</h3><div class="pair">{pair}</div>'
        figures += f'<p class="faint">{line}</p>'
    return text + figures


def resources_section(story: Story) -> str:
    """Return the memory plan beside what was measured, and the time of each phase."""
    step, record = story.plan.step, story.record
    measured = record["step_memory"]["measured_peak_bytes"]
    rows = [[kind, mebibytes(size), ""] for kind, size in step.by_kind.items()]
    measured_text = f"<b>{mebibytes(measured)}</b>" if measured else "not measured"
    rows.append(["<b>peak</b>", f"<b>{mebibytes(step.peak_bytes)}</b>", measured_text])
    size = story.run.config.batch_size
    memory = table(["", "planned", "measured"], rows, f"Memory of a training step of {size} images")
    seconds = record["seconds"]
    whole = sum(seconds.values()) or 1.0
    phases = table(
        ["phase", "seconds", ""],
        [[name, f"{value:.1f}", bar(value / whole)] for name, value in seconds.items()],
        f"Time on {record['device']}, {record['precision']}: {whole:.0f} s, without this page",
    )
    whole_peak = mebibytes(record["peak_memory_bytes"])
    return (
        f'<div class="beside">{memory}{phases}</div>'
        f'<p class="faint">Peak of the whole program: {whole_peak}; the plan had '
        f"{gigabytes(story.plan.budget_bytes)} to fit in.</p>"
    )


def again_section(story: Story) -> str:
    """Return command, seed, configuration and versions."""
    config, versions = story.record["config"], story.record["versions"]
    rows = [[escaped(key), escaped(value)] for key, value in config.items()]
    more = [[escaped(key), escaped(value)] for key, value in versions.items()]
    return (
        f"<pre>{escaped(command_line(story.run.config))}</pre>"
        f"<p>Every random choice follows from the seed, {config['seed']}. The model has "
        f"{story.record['parameters']:,} parameters.</p>"
        f"{table(['', 'version'], more, 'Versions', 2)}"
        f"<details><summary>The whole configuration</summary>"
        f"{table(['setting', 'value'], rows, 'Configuration', 2)}</details>"
    )


def cells_section(story: Story) -> str:
    """Return test images of each cell of the confusion matrix, mistakes first."""
    classes, labels = story.examples.classes, story.examples.labels[story.test]
    probability, predicted = story.said
    cells: dict[tuple[int, int], list[int]] = {}
    for place, cell in enumerate(zip(labels.tolist(), predicted.tolist(), strict=True)):
        cells.setdefault(cell, []).append(place)
    order = sorted(cells, key=lambda cell: (cell[0] == cell[1], -len(cells[cell]), cell))
    each = max(1, min(A_CELL, math.ceil(MOST_THUMBS / max(1, len(order)))))
    text = ""
    for i, j in order[:MOST_THUMBS]:
        # Of mistakes the surest first, of hits the least sure.
        places = sorted(
            cells[i, j], key=lambda place: float(probability[place]) * (1 if i == j else -1)
        )
        title = (
            f"{named(classes[i])}, right"
            if i == j
            else f"{named(classes[i])} taken for {named(classes[j])}"
        )
        count = len(places)
        which = f"{count}" if count <= each else f"{each} of {count}"
        shown = "".join(prediction_figure(story, place) for place in places[:each])
        text += (
            f'<section class="cell" id="cell-{i}-{j}"><h3>{title}: {which}</h3>'
            f'<ul class="thumbs wide">{shown}</ul><p><a href="#confusion">back to the matrix</a>'
            "</p></section>\n"
        )
    return text
