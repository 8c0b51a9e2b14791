"""The settings that a person edits: here on Kaggle, by the command line elsewhere.

The command line's arguments have the same names (``image_size`` is ``--image-size``) and win over
what stands here. ``None`` means the default named in the comment.
"""

SETTINGS = {
    "data": None,  # folder of the data set; None: what is attached under /kaggle/input
    "output": None,  # folder for the results; None: /kaggle/working, elsewhere ./output
    "preset": "optimized",  # "optimized" fits everywhere; "full" is the large published layout
    "image_size": None,  # pixels a side; None: 64 for optimized, 224 for full
    "epochs": None,  # passes over the training part; None: 10
    "batch_size": None,  # images a step, in as few passes as fit; None: 16, 4 for full
    "lr": None,  # peak learning rate; None: the preset's
    "seed": 0,  # every random choice follows from it
    "device": "auto",  # "auto", "cpu", "cuda", "cuda:1"; auto takes a GPU that torch can use
    "devices": None,  # GPUs; None: all of them where that is faster; 1 turns it off
    "precision": "auto",  # "auto", "fp32", "fp16"; auto: fp16 on a GPU, fp32 on the CPU
    "checkpointing": False,  # True: less memory, more time
    "time_budget": None,  # hours, all done by then; None: 8.5 on Kaggle, no limit elsewhere
    "patience": 0,  # stop after so many epochs without a better one; 0: never
    "save_minutes": 2.0,  # between checkpoints within an epoch
    "resume": "auto",  # "auto" continues a run that was interrupted; or a checkpoint's path
    "fresh": False,  # True: start anew though there is a checkpoint
    "init_from": None,  # a checkpoint, of other classes perhaps, whose weights to start from
    "dry_run": False,  # True: train on tiny synthetic leaves, no data needed
}
