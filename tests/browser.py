"""A headless browser, Chromium from the system's packages, for the tests that look at a page."""

import base64
import json
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path

FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    *("--disable-dev-shm-usage", "--hide-scrollbars"),
)


def find_browser() -> tuple[str, str] | None:
    """Return the paths of Chromium and its driver, None where one is not installed."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    driver = shutil.which("chromedriver")
    return (browser, driver) if browser and driver else None


@contextmanager
def open_browser():
    """Start Chromium with its console and its network noted, and a profile of its own."""
    from selenium import webdriver

    browser, driver = find_browser()
    options = webdriver.ChromeOptions()
    options.binary_location = browser
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    with tempfile.TemporaryDirectory() as profile:
        for flag in (*FLAGS, f"--user-data-dir={profile}"):
            options.add_argument(flag)
        session = webdriver.Chrome(options, webdriver.ChromeService(driver))
        try:
            session.get("about:blank")
            session.get_log("performance")  # of the page that it starts with
            yield session
        finally:
            session.quit()


def set_view(session, width: int, scheme: str = "light", height: int = 900) -> None:
    """Give the page a width in pixels and a color scheme, as a device would."""
    session.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600},
    )
    session.execute_cdp_cmd(
        "Emulation.setEmulatedMedia",
        {"features": [{"name": "prefers-color-scheme", "value": scheme}]},
    )


def requests(session) -> list[str]:
    """Return the addresses that were asked for since the last look, those in the page left out."""
    asked = [json.loads(entry["message"])["message"] for entry in session.get_log("performance")]
    return [
        message["params"]["request"]["url"]
        for message in asked
        if message["method"] == "Network.requestWillBeSent"
        and not message["params"]["request"]["url"].startswith("data:")
    ]


def screenshot(session, file: Path, clip: tuple[int, int, int, int] | None = None) -> None:
    """Save a picture of the whole page, or of (x, y, width, height) in it."""
    size = session.execute_cdp_cmd("Page.getLayoutMetrics", {})["cssContentSize"]
    x, y, width, height = clip or (0, 0, size["width"], size["height"])
    shot = session.execute_cdp_cmd(
        "Page.captureScreenshot",
        {
            "captureBeyondViewport": True,
            "clip": {"x": x, "y": y, "width": width, "height": height, "scale": 1},
        },
    )
    file.write_bytes(base64.b64decode(shot["data"]))
