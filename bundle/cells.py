"""The notebook's own texts: its introduction, and the cells that a person runs and changes."""

NOTEBOOK_INTRO = """\
# SClusterFormer: leaf and fruit diseases

Attach a data set (**Add Input**), choose the accelerator **GPU T4 x2**, change the settings below
if you like, and **Run All**. No data at hand? Set `"dry_run": True`.

The collapsed cells are the program, a module each; the cells that you run and change are the
settings and those from **Where it runs** on.
"""

# (id, markdown, code), after the program's cells.
NOTEBOOK_CELLS = (
    (
        "run-device",
        "## Where it runs\nReads the settings above; run it again after you change them.",
        "%matplotlib inline\nconfig = read_config([], SETTINGS)\nruntime = start(config)",
    ),
    (
        "run-data",
        "## Look at the data\nFinds the attached data set, decodes every image once, shows a few.",
        "examples = load_examples(config, runtime)\nshow_samples(examples)",
    ),
    (
        "run-plan",
        "## Does it fit\nPredicts the memory of a training step on this machine.",
        "plan = plan_run(config, runtime, examples)\nprint(plan_table(plan))",
    ),
    (
        "run-train",
        "## Train\nSaves `last.pt` after each epoch, and `best.pt` when validation improves. The "
        "curves are drawn again after each epoch.",
        "run = train_model(plan, runtime, examples)",
    ),
    (
        "run-results",
        "## Results\nScores the best epoch; writes `report.html`, `metrics.json`, "
        "`predictions.csv` and more.",
        "results, examples = evaluate_run(run, plan, runtime, examples)\n"
        "show_confusion(results, examples)",
    ),
    (
        "run-scores",
        "## Class by class\nPrecision, recall and F1 with 95% confidence intervals.",
        "show_scores(results, examples)",
    ),
    (
        "run-calibration",
        "## Calibration\nAccuracy by predicted probability.",
        "show_calibration(results, examples)",
    ),
    (
        "run-heads",
        "## Heads\nRecall of each class by the three heads, and by their mixture.",
        "show_heads(results, examples)",
    ),
    (
        "run-predict",
        "## Predictions\nThe most confident errors, and the least confident correct predictions.",
        "show_predictions(results, examples)",
    ),
    (
        "run-evidence",
        "## Evidence\nWhat in a test image speaks for the predicted class, and what against it. "
        "Choose another image, or give the path of any.",
        'image = examples.images[examples.splits["test"][0]]\nshow_evidence(run, image)',
    ),
    (
        "run-clusters",
        "## Clusters\nWhich tokens of the image are grouped together, upper beside lower branch.",
        "show_clusters(run, image)",
    ),
    (
        "run-sampling",
        "## Sampling of the stem\nThe places that the deformable convolution reads.",
        "show_sampling(run, image)",
    ),
)
