"""Makes docs/report.png: the report of a dry run, as headless Chromium shows it.

    python docs/picture.py

Needs Debian's packages chromium and chromium-driver. All leaves in it are synthetic.
"""

import io
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from browser import open_browser, screenshot, set_view

ROOT = Path(__file__).resolve().parents[1]
WIDTH = 1000  # pixels


def main() -> None:
    """Train on synthetic leaves and join pictures of the report's header and first cluster maps."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "kernel", "--dry-run"]
        subprocess.run([*command, "--output", folder], cwd=ROOT, check=True)
        shots = []
        with open_browser() as session:
            set_view(session, WIDTH)
            session.get(Path(folder, "report.html").as_uri())
            for element in ("header", "article.explained"):
                x, y, width, height = session.execute_script(
                    "const box = document.querySelector(arguments[0]).getBoundingClientRect();"
                    "return [0, box.y + scrollY, innerWidth, box.height]",
                    element,
                )
                file = Path(folder, f"{len(shots)}.png")
                screenshot(session, file, (x, y - 12, width, height + 24))
                shots.append(Image.open(io.BytesIO(file.read_bytes())).convert("RGB"))
    whole = Image.new("RGB", (WIDTH, sum(shot.height for shot in shots)))
    top = 0
    for shot in shots:
        whole.paste(shot, (0, top))
        top += shot.height
    # 128 colors are enough, and a third of the bytes.
    target = ROOT / "docs" / "report.png"
    whole.quantize(128).save(target, optimize=True)
    print(f"{target}: {target.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
