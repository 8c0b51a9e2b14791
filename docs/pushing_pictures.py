"""Makes docs/push.png and docs/after-push.png: a terminal, from a push to a published model.

    python docs/pushing_pictures.py

The commands of docs/pushing.md run in a pseudo-terminal, in a network of their own where the tests'
stand-in is Kaggle. What is pushed trains for ten epochs on a dry run's leaves, on the CPU in the
tests' sandbox; its log and files are those that the commands show and download. Takes minutes.
Needs Linux with namespaces, kaggle 2.2 and Debian's packages chromium and chromium-driver.
"""

import html
import json
import os
import re
import subprocess
import sys
import tempfile
import termios
import threading
import time
from collections.abc import Iterator
from http.server import ThreadingHTTPServer
from pathlib import Path

from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from browser import open_browser, screenshot, set_view
from kaggle_server import make_handler, raise_loopback

from kernel.data import write_leaves

ROOT = Path(__file__).resolve().parents[1]
COLUMNS = 120
PUSH = "push --owner ann --dataset bob/leaves --watch"
SUBMIT = "submit --owner ann --competition leaf-cup"
RESULTS = "kaggle-output/sclusterformer-leaf-disease-v3"
PUBLISH = f"publish {RESULTS} --model ann/leaf-model"
KERNEL = "ann/sclusterformer-leaf-disease"
STREAM = f"/api/v1/kernels/logs/stream/{KERNEL}"
HALFWAY = re.compile(r"epoch 5/10, accuracy [\d.]+, about \d+ min left to train$")

# Half as large again as GitHub shows it, for screens with more pixels.
PAGE = f"""<!doctype html><meta charset="utf-8"><style>
body {{ margin: 0; background: #1b1d22 }}
pre {{ margin: 0; padding: 18px 24px; width: {COLUMNS}ch; color: #d6d6d2;
  font: 18px/1.36 "DejaVu Sans Mono", monospace }}
b {{ color: #fff }} i {{ background: #d6d6d2 }}
</style><pre>%s</pre>"""


def answers() -> dict[str, list[dict]]:
    """Return what Kaggle answers, by the client's methods; while a run goes on, some change."""
    quota = {"timeUsed": "36000s", "totalTimeAllowed": "108000s"}
    made = {"id": 1, "ref": "ann/leaf-model", "url": "/models/ann/leaf-model"}
    scores = [{"status": "PENDING"}, {"status": "COMPLETE", "publicScore": "0.912"}]
    week = {"quotaRefreshTime": "2026-11-28T00:00:00Z", "gpuQuota": quota}
    saved = {"url": f"https://www.kaggle.com/code/{KERNEL}", "versionNumber": 3}
    one_each = {
        "GetAcceleratorQuotaStatistics": week,
        "SaveKernel": saved,
        "GetKernel": {"metadata": {"ref": KERNEL, "currentVersionNumber": 3}},
        "GetCompetition": {"ref": "leaf-cup", "isKernelsSubmissionsOnly": True},
        "CreateCodeSubmission": {"message": "Successfully submitted to Leaf Cup", "ref": 77},
        "StartBlobUpload": {"token": "T", "createUrl": "http://localhost/upload"},
        "CreateModel": made,
        "CreateModelInstance": made,
    }
    return {name: [{"json": answer}] for name, answer in one_each.items()} | {
        "GetKernelSessionStatus": [{"json": {"status": s}} for s in ("QUEUED", "RUNNING")],
        "ListSubmissions": [{"json": {"submissions": [{"ref": 77} | score]}} for score in scores],
        "/upload": [{"body": ""}],
    }


def make_kaggle(folder: Path) -> type:
    """Return a request handler that trains what was pushed, in a folder with leaves/."""
    scenario, record = answers(), []
    working = folder / "working"

    class Kaggle(make_handler(scenario, record)):
        def answer(self, name: str, request) -> None:
            """Answer as the scenario says; a run's log and files as they are."""
            if name == STREAM:
                self.start("text/event-stream")
                self.train(next(asked["text"] for path, asked, _ in record if path == "SaveKernel"))
            elif name.startswith("/files/"):
                self.start("application/octet-stream")
                self.send((working / name.removeprefix("/files/")).read_bytes())
            else:
                super().answer(name, request)
                return
            self.send(b"")
            self.close_connection = True

        def start(self, kind: str) -> None:
            """Begin an answer in chunks, each of which the client takes when it comes."""
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()

        def send(self, chunk: bytes) -> None:
            """Send a chunk of an answer, an empty one at its end."""
            self.wfile.write(b"%x\r\n%s\r\n" % (len(chunk), chunk))

        def train(self, source: str) -> None:
            """Run a pushed script to its end, and send its log meanwhile."""
            source = source.replace('"epochs": None,', '"epochs": 10,')  # few leaves get many
            (folder / "pushed.py").write_text(source)
            working.mkdir()
            unshare = ["unshare", "--map-root-user", "--mount", "--net", sys.executable]
            command = [ROOT / "tests" / "kaggle_sandbox.py", folder / "pushed.py", working]
            attached = f"datasets/bob/leaves={folder / 'leaves'}"
            log, began = [], time.monotonic()
            pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}
            with subprocess.Popen([*unshare, *command, attached], **pipes) as process:
                for line in process.stdout:
                    seconds = time.monotonic() - began
                    log.append({"stream_name": "stdout", "time": seconds, "data": line})
                    self.send(f"data: {json.dumps(log[-1])}\n\n".encode())
            # Hidden files are caches, since the sandbox's home is this folder, unlike Kaggle's.
            names = sorted(file.name for file in working.glob("[!.]*"))
            listed = [{"url": f"http://localhost/files/{p}", "fileName": p} for p in names]
            output = {"files": listed, "log": json.dumps(log), "nextPageToken": ""}
            state = "ERROR" if process.returncode else "COMPLETE"
            scenario["ListKernelSessionOutput"] = [{"json": output}]
            scenario["GetKernelSessionStatus"] = [{"json": {"status": state}}]
            self.send(b"data: END_OF_LOG\n\n")

    return Kaggle


def run(command: str, folder: Path) -> Iterator[str]:
    """Run a command in a terminal; yields all that it has written until now, each time it writes.

    Raises:
        ValueError: the command failed.

    """
    outer, inner = os.openpty()
    termios.tcsetwinsize(inner, (40, COLUMNS))
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "KAGGLE_API_ENVIRONMENT": "LOCALHOST",
        "KAGGLE_USERNAME": "ann",
        "KAGGLE_KEY": "0" * 32,
    }
    terminal = {"stdin": inner, "stdout": inner, "stderr": inner}
    process = subprocess.Popen(command, shell=True, cwd=folder, env=environment, **terminal)
    os.close(inner)
    written = f"$ {command}\r\n".encode()
    try:
        while piece := os.read(outer, 2**16):
            written += piece
            yield written.decode(errors="ignore")
    except OSError:  # so Linux says that the terminal's other end is closed
        pass
    os.close(outer)
    if process.wait():
        raise ValueError(f"{command} failed:\n{written.decode()}")


def screen(written: str) -> list[str]:
    """Return the rows that a terminal shows of what was written to it.

    Raises:
        ValueError: there are control characters in it beside those for a line that is overwritten.

    """
    rows = []
    for line in written.split("\n"):
        text = line.removesuffix("\r").split("\r\033[K")[-1].expandtabs()
        if not text.isprintable():
            raise ValueError(f"a terminal would not show {text!r} as it is")
        rows += [text[k : k + COLUMNS] for k in range(0, max(len(text), 1), COLUMNS)]
    return rows


def draw(session, rows: list[str], target: Path) -> None:
    """Draw rows as a terminal does, with commands in bold and the cursor after the last row."""
    lines = [
        f"<b>{html.escape(row)}</b>" if row.startswith("$ ") else html.escape(row) for row in rows
    ]
    page = target.with_suffix(".html")
    page.write_text(PAGE % ("\n".join(lines) + "<i> </i>"), encoding="utf-8")
    try:
        set_view(session, 600)
        session.get(page.as_uri())
        width, height = session.execute_script(
            "const box = document.querySelector('pre'); return [box.offsetWidth, box.offsetHeight]"
        )
        set_view(session, width)
        screenshot(session, target, (0, 0, width, height))
    finally:
        page.unlink()
    # 16 shades are enough, and a third of the bytes.
    Image.open(target).convert("RGB").quantize(16).save(target, optimize=True)
    print(f"{target}: {target.stat().st_size:,} bytes")


def show(folder: Path) -> tuple[str, str]:
    """Run the commands; returns what they write, halfway through the training and at the end."""
    (folder / ".venv").symlink_to(sys.prefix)
    (folder / "build_kernel.py").symlink_to(ROOT / "build_kernel.py")
    python = ".venv/bin/python build_kernel.py"
    halfway = written = ""
    for written in run(f"{python} {PUSH}", folder):
        if HALFWAY.search(written):
            halfway = written
    for command in (f"ls {RESULTS}", f"{python} {SUBMIT}", f"{python} {PUBLISH}"):
        *_, more = run(command, folder)
        written += more
    return halfway, written + "$ "


def main() -> None:
    """Be Kaggle, run the commands, and draw the two pictures."""
    if sys.argv[1:] != ["unshared"]:
        own = ["unshare", "--map-root-user", "--net", sys.executable, __file__, "unshared"]
        sys.exit(subprocess.run(own, check=False).returncode)
    raise_loopback()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_leaves(folder / "leaves", 0)
        server = ThreadingHTTPServer(("127.0.0.1", 80), make_kaggle(folder))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        (folder / "project").mkdir()
        halfway, end = show(folder / "project")
    with open_browser() as session:
        draw(session, screen(halfway), ROOT / "docs" / "push.png")
        rows = screen(end)
        start = next(k for k, row in enumerate(rows) if row.startswith("complete, "))
        draw(session, rows[start:], ROOT / "docs" / "after-push.png")


if __name__ == "__main__":
    main()
