"""Kernels: what is asked of Kaggle about one, by the kaggle client."""

import contextlib
import json
import os
import shutil
import tempfile
from datetime import timedelta
from pathlib import Path

from bundle.client import advice_on, one_line, one_line_errors, patiently
from kernel.errors import UserError

TIMEOUT = 60  # seconds without an answer after which a download is given up
MARGIN = 0.5  # hours between the run's own end and the limit, at which Kaggle drops its output


def push(api, metadata: str, code_file: str, code: bytes, hours: float) -> tuple[int | None, str]:
    """Push a kernel that ends by itself after some hours, and return its version and link.

    Raises:
        UserError: Kaggle refuses it.

    """
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "kernel-metadata.json").write_text(metadata, encoding="utf-8")
        Path(folder, code_file).write_bytes(code)
        limit = str(round((hours + MARGIN) * 3600))  # seconds
        response = patiently(api, api.kernels_push, folder, limit)
    if response.error:
        reason = one_line(response.error)
        advice = advice_on(reason)
        raise UserError(f"Kaggle refuses the kernel, {reason!r}{advice and f': {advice}'}")
    for what in ("dataset", "competition", "kernel", "model"):
        invalid = getattr(response, f"invalid_{what}_sources", None)
        if invalid:
            raise UserError(
                f"Kaggle knows no {what} {', '.join(invalid)}: the kernel was pushed without it; "
                "correct the name and push again"
            )
    return response.version_number, response.url


def gpu_quota(api) -> tuple[float, float, str]:
    """Return this week's GPU hours: those left, all of them, and the day when they are renewed.

    Raises:
        UserError: Kaggle does not say, or the client cannot ask.

    """
    if not hasattr(api, "quota_view"):
        raise UserError("this kaggle client cannot ask, 2.2 can")
    answer = patiently(api, api.quota_view)
    quota, renewed = answer.gpu_quota, answer.quota_refresh_time
    if not quota or not quota.total_time_allowed:
        raise UserError("Kaggle does not say")
    taken = (quota.time_used or timedelta()) + (quota.time_reserved or timedelta())
    left, allowed = (
        time / timedelta(hours=1)
        for time in (quota.total_time_allowed - taken, quota.total_time_allowed)
    )
    return max(left, 0.0), allowed, f"{renewed:%B} {renewed.day}" if renewed else "next week"


def ask(api, method: str, request, kernel: str):
    """Ask Kaggle about a kernel, OWNER/SLUG or OWNER/SLUG/VERSION, by a method of the client's SDK.

    The client's own functions put advice in the place of Kaggle's reason, and those of 2.0.2 know
    no versions.
    """
    request.user_name, request.kernel_slug, *version = kernel.split("/")
    if version:
        if not hasattr(request, "version_label"):
            raise UserError("this kaggle client asks for the newest version only, 2.2 for any")
        request.version_label = f"v{version[0]}"

    def send():
        with api.build_kaggle_client() as client:
            return getattr(client.kernels.kernels_api_client, method)(request)

    return patiently(api, send)


def types():
    """Return the client's module with the requests about kernels."""
    from kagglesdk.kernels.types import kernels_api_service  # noqa: PLC0415

    return kernels_api_service


def status_of(api, kernel: str) -> tuple[str, str]:
    """Return the state of a kernel's run (queued, running, complete, error, ...) and why."""
    request = types().ApiGetKernelSessionStatusRequest()
    response = ask(api, "get_kernel_session_status", request, kernel)
    return response.status.name.lower(), response.failure_message or ""


def version_of(api, kernel: str) -> int | None:
    """Return the number of a kernel's newest version, None where Kaggle does not say."""
    owner, name, *version = kernel.split("/")
    if version:
        return int(version[0])
    response = ask(api, "get_kernel", types().ApiGetKernelRequest(), f"{owner}/{name}")
    return response.metadata.current_version_number or None


def fetch_output(api, kernel: str, folder: Path) -> list[str]:
    """Download a run's output to a new folder, which appears when all of it is there.

    The client's own download may take the first page of files only, keeps an error's text as if it
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
    """Yield name and content, in pieces, of each file of a run's output; its log comes last.

    Raises:
        UserError: Kaggle's list of files has no end.

    """
    import requests  # noqa: PLC0415 - the client's own

    token, log, seen = "", "", set()
    while True:
        request = types().ApiListKernelSessionOutputRequest()
        request.page_token = token
        page = ask(api, "list_kernel_session_output", request, kernel)
        for item in page.files or []:
            with requests.get(item.url, stream=True, timeout=TIMEOUT) as response:
                if not response.ok:
                    _ = response.content  # with the reason, read before the connection is closed
                response.raise_for_status()
                yield item.file_name, response.iter_content(2**20)
        log, token = log or page.log, page.next_page_token
        if not token:
            break
        if token in seen:
            raise UserError("Kaggle's list of the output repeats itself: try again")
        seen.add(token)
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
        UserError: the folder exists, Kaggle knows no such kernel, or the client knows no versions.

    """
    if kernel.count("/") == 2 and not hasattr(api, "parse_kernel_string"):
        # Whatever its SDK can ask for, this client leaves the version away.
        raise UserError("this kaggle client pulls the newest version only, 2.2 any")
    folder = folder or Path("kaggle-source", f"{kernel.split('/')[1]}-v{version_of(api, kernel)}")
    with new_folder(folder) as temporary:
        patiently(api, api.kernels_pull, kernel, str(temporary), True)
    return folder


def metrics_table(folder: Path) -> str:
    """Return the scores in a downloaded output, or why there are none."""
    file = folder / "metrics.json"
    if not file.is_file():
        return f"no metrics.json in {folder}"
    lines = [f"{'split':<12}{'images':>8}{'accuracy':>10}{'mean recall':>13}"]
    try:
        metrics = json.loads(file.read_text(encoding="utf-8"))
        for split in ("validation", "test"):
            scores = metrics[split]
            lines.append(
                f"{split:<12}{scores['images']:>8}{scores['accuracy']:>10.3f}"
                f"{scores['mean_recall']:>13.3f}"
            )
    except (ValueError, TypeError, LookupError):
        return f"no scores: {file} is not of this program, or was not written to its end"
    return "\n".join(lines)
