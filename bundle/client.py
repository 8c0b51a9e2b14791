"""Client: what the verbs ask of Kaggle, through the kaggle client.

The client is imported where it is used: importing it without credentials ends the process.
"""

import contextlib
import io
import json
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

from kernel.errors import UserError

INTERVAL = 15  # seconds from one request of a run's status to the next
PATIENCE = 20  # requests in a row that may fail
LOG_LINES = 30  # of the log's end that are shown when a run fails
TIMEOUT = 60  # seconds without an answer after which a download is given up


def connect():
    """Return the client's API object, which has read the credentials in its own ways.

    Raises:
        UserError: the client or credentials are missing.

    """
    printed = io.StringIO()
    try:
        # It prints what to do and exits; with a token it asks Kaggle whose that is.
        with contextlib.redirect_stdout(printed):
            from kaggle import api  # noqa: PLC0415
    except ImportError as error:
        raise UserError(
            f"the kaggle client cannot be imported ({error}): pip install kaggle==2.0.2 six"
        ) from error
    except (SystemExit, ValueError) as error:
        raise UserError(
            "no credentials for Kaggle: create an API token in your account's settings on "
            "kaggle.com and save the file as ~/.kaggle/kaggle.json, or set KAGGLE_API_TOKEN"
        ) from error
    except Exception as error:
        raise UserError(explain(error)) from error
    return api


def account_of(api) -> str:
    """Return the user that the credentials belong to."""
    return api.config_values["username"]


ANSWERS = {  # what Kaggle's refusals mean, and what to do
    401: ("Kaggle refuses the credentials", "create a new API token in your settings there"),
    403: (
        "Kaggle forbids it",
        "accept a competition's rules on its page, check that kernel and sources are yours, and "
        "that your account's phone number is verified",
    ),
    404: ("Kaggle knows no such kernel", "push it first, or give --owner and --slug"),
    409: (
        "a kernel of that title or name exists, or is being saved",
        "give another --title, or --slug of the existing one",
    ),
    429: ("Kaggle asks to wait", "try again in a minute"),
}
LONGEST_REASON = 300  # characters


def explain(error: Exception) -> str:
    """Say in one line what went wrong between the client and Kaggle, and what to do."""
    # The client turns some answers into advice of its own, of which they are then the context.
    response = getattr(error, "response", getattr(error.__context__, "response", None))
    status = getattr(response, "status_code", None)
    if status == 403 and "expired" in response.text.lower():
        return "the link to the file has expired (403): run output again"
    if status in ANSWERS:
        what, advice = ANSWERS[status]
        reason = reason_of_kaggle(response)
        return f"{what} ({status}){reason and f', {reason!r}'}: {advice}"
    if status and status >= 500:
        return f"Kaggle's server failed ({status}): try again later"
    from requests import exceptions  # noqa: PLC0415

    if isinstance(error, exceptions.ConnectionError | exceptions.Timeout):
        return "Kaggle cannot be reached: look at the network and try again"
    if isinstance(error, json.JSONDecodeError):
        return (
            "the answer is not Kaggle's, perhaps a page of a proxy or of a login to the network: "
            "look at the network and try again"
        )
    return " ".join(str(error).split())[:LONGEST_REASON] or type(error).__name__


def reason_of_kaggle(response) -> str:
    """Return Kaggle's own reason for a refusal, "" where its answer has none."""
    try:
        reason = response.json()["message"]
    except (ValueError, KeyError, TypeError):
        return ""
    return " ".join(str(reason).split())[:LONGEST_REASON]


@contextlib.contextmanager
def one_line_errors():
    """Turn what the client raises into one line; what it prints goes to standard error."""
    try:
        with contextlib.redirect_stdout(sys.stderr):
            yield
    except UserError:
        raise
    except (Exception, SystemExit) as error:
        raise UserError(explain(error)) from error


def push(api, metadata: str, code_file: str, code: bytes) -> tuple[int | None, str]:
    """Push a kernel, and return its version and link.

    Raises:
        UserError: Kaggle refuses it.

    """
    with tempfile.TemporaryDirectory() as folder, one_line_errors():
        Path(folder, "kernel-metadata.json").write_text(metadata, encoding="utf-8")
        Path(folder, code_file).write_bytes(code)
        response = api.with_retry(api.kernels_push)(folder)
    if response.error:
        raise UserError(f"Kaggle refuses the kernel: {response.error}")
    for what in ("dataset", "competition", "kernel"):
        invalid = getattr(response, f"invalid_{what}_sources", None)
        if invalid:
            raise UserError(
                f"Kaggle knows no {what} {', '.join(invalid)}: the kernel was pushed without it; "
                "correct the name and push again"
            )
    return response.version_number, response.url


def status_of(api, kernel: str) -> tuple[str, str]:
    """Return the state of a kernel's last run (queued, running, complete, error, ...) and why."""
    with one_line_errors():
        response = api.with_retry(api.kernels_status)(kernel)
    return response.status.name.lower(), response.failure_message or ""


def version_of(api, kernel: str) -> int | None:
    """Return the number of a kernel's newest version, None where Kaggle does not say."""
    from kagglesdk.kernels.types.kernels_api_service import (  # noqa: PLC0415
        ApiGetKernelRequest,
    )

    request = ApiGetKernelRequest()
    request.user_name, request.kernel_slug = kernel.split("/")
    with one_line_errors(), api.build_kaggle_client() as client:
        response = client.kernels.kernels_api_client.get_kernel(request)
    return response.metadata.current_version_number or None


def watch(api, kernel: str) -> str:
    """Follow a run to its end on one line of progress; returns the state that it ended in."""
    start, failures = time.monotonic(), 0
    while True:
        try:
            state, why = status_of(api, kernel)
            failures = 0
        except UserError as error:
            failures += 1
            if failures == PATIENCE:
                raise
            state, why = "not known", str(error)
        minutes, seconds = divmod(int(time.monotonic() - start), 60)
        line = f"{kernel}: {state}, {minutes} min {seconds:02d} s"
        print(f"\r{line:<79}" if sys.stdout.isatty() else line, end="", flush=True)
        print(end="" if sys.stdout.isatty() else "\n", flush=True)
        if state in ("complete", "error", "cancel_acknowledged"):
            if sys.stdout.isatty():
                print()
            if why:
                print(why)
            return state
        time.sleep(INTERVAL)


def log_tail(api, kernel: str) -> str:
    """Return the last lines of a run's log, as text.

    Kaggle keeps a log as a JSON list of pieces of output.
    """
    with one_line_errors():
        log = api.kernels_logs(kernel)
    with contextlib.suppress(ValueError, TypeError, KeyError):
        log = "".join(piece["data"] for piece in json.loads(log))
    return "\n".join(log.splitlines()[-LOG_LINES:])


def fetch_output(api, kernel: str, folder: Path) -> list[str]:
    """Download a run's output to a new folder, which appears when all of it is there.

    The client's own download takes the first page of files only, keeps an error's text as if it
    were the file, and writes wherever a file's name says.

    Returns:
        the files, relative to the folder.

    Raises:
        UserError: the folder exists, a download failed or was cut, or a file would lie outside.

    """
    names = []
    with new_folder(folder) as temporary, one_line_errors():
        for name, content in output_of(api, kernel):
            target = (temporary / name).resolve()
            if not target.is_relative_to(temporary.resolve()):
                raise UserError(
                    f"the output holds {name!r}, outside of its folder: nothing is kept"
                )
            target.parent.mkdir(parents=True, exist_ok=True)
            with target.open("wb") as file:
                for piece in content:
                    file.write(piece)
            names.append(name)
    return names


def output_of(api, kernel: str):
    """Yield name and content, in pieces, of each file of a run's output; its log comes last."""
    import requests  # noqa: PLC0415 - the client's own
    from kagglesdk.kernels.types.kernels_api_service import (  # noqa: PLC0415
        ApiListKernelSessionOutputRequest,
    )

    def list_page(token: str):
        request = ApiListKernelSessionOutputRequest()
        request.user_name, request.kernel_slug = kernel.split("/")
        request.page_token = token
        with api.build_kaggle_client() as client:
            return client.kernels.kernels_api_client.list_kernel_session_output(request)

    token, log = "", ""
    while True:
        page = api.with_retry(list_page)(token)
        for item in page.files or []:
            with requests.get(item.url, stream=True, timeout=TIMEOUT) as response:
                if not response.ok:
                    _ = response.content  # with the reason, read before the connection is closed
                response.raise_for_status()
                yield item.file_name, response.iter_content(2**20)
        log, token = log or page.log, page.next_page_token
        if not token:
            break
    if log:
        yield f"{kernel.split('/')[1]}.log", [log.encode()]


@contextlib.contextmanager
def new_folder(folder: Path):
    """Give a temporary folder that becomes ``folder`` at the end, and is removed on an error.

    Raises:
        UserError: the folder exists, or cannot be made.

    """
    if folder.exists():
        raise UserError(f"{folder} exists: move it away or give another with --to DIR")
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        temporary = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    except OSError as error:
        raise UserError(
            f"{folder} cannot be written ({error.strerror}): give another with --to DIR"
        ) from error
    try:
        yield temporary
        os.chmod(temporary, 0o755)
        os.replace(temporary, folder)
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def pull(api, kernel: str, folder: Path | None) -> Path:
    """Download a kernel's source and metadata to a new folder, and return it.

    Raises:
        UserError: the folder exists, or Kaggle knows no such kernel.

    """
    folder = folder or Path("kaggle-source", f"{kernel.split('/')[1]}-v{version_of(api, kernel)}")
    with new_folder(folder) as temporary, one_line_errors():
        api.with_retry(api.kernels_pull)(kernel, str(temporary), True)
    return folder


def metrics_table(folder: Path) -> str:
    """Return the scores in a downloaded output, or why there are none."""
    file = folder / "metrics.json"
    if not file.is_file():
        return f"no metrics.json in {folder}"
    metrics = json.loads(file.read_text(encoding="utf-8"))
    lines = [f"{'split':<12}{'images':>8}{'accuracy':>10}{'mean recall':>13}"]
    for split in ("validation", "test"):
        scores = metrics[split]
        lines.append(
            f"{split:<12}{scores['images']:>8}{scores['accuracy']:>10.3f}"
            f"{scores['mean_recall']:>13.3f}"
        )
    return "\n".join(lines)
