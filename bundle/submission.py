"""Submission: to a competition on Kaggle, and its score."""

import tempfile
import time
from pathlib import Path

from bundle.client import Unreachable, one_line_errors, patiently
from bundle.kernels import output_of, status_of, version_of
from kernel.errors import UserError

FILE = "submission.csv"
INTERVAL = 15  # seconds from one request of the score to the next
PATIENCE = 20  # requests in a row that may not show the submission
UPLOAD_FAILED = "Could not submit to competition"  # what the client answers then


def submit(api, competition: str, kernel: str, file: Path | None, message: str) -> int:
    """Submit a file, or what a kernel's run has written.

    A code competition takes the kernel's version itself, all others a file.

    Returns:
        the submission's number, 0 where Kaggle does not say it.

    Raises:
        UserError: there is nothing to submit, or Kaggle refuses it; the message says why.

    """
    if needs_code(api, competition):
        if file:
            raise UserError(f"{competition} is a code competition: leave out --file")
        state, _ = status_of(api, kernel)
        if state != "complete":
            raise UserError(f"the run of {kernel} is {state}: submit it when it is complete")
        version = version_of(api, kernel)
        owner, name = kernel.split("/")[:2]
        answer = patiently(
            api,
            api.competition_submit_code,
            *(FILE, message, competition, f"{owner}/{name}", version, True),
        )
    else:
        with tempfile.TemporaryDirectory() as folder:
            file = file or fetch_submission(api, kernel, Path(folder))
            answer = patiently(api, api.competition_submit, str(file), message, competition, True)
    if answer.message == UPLOAD_FAILED:
        raise UserError(f"{competition} did not take it, the upload failed: try again")
    said = f": {answer.message}" if answer.message else ""
    print(f"submitted to {competition}{said}", flush=True)
    return answer.ref


def needs_code(api, competition: str) -> bool:
    """Return whether a competition takes submissions from kernels only."""
    from kagglesdk.competitions.types.competition_api_service import (  # noqa: PLC0415
        ApiGetCompetitionRequest,
    )

    request = ApiGetCompetitionRequest()
    request.competition_name = competition
    with api.build_kaggle_client() as client:
        method = client.competitions.competition_api_client.get_competition
        return patiently(api, method, request).is_kernels_submissions_only


def fetch_submission(api, kernel: str, folder: Path) -> Path:
    """Download the submission that a kernel's run has written.

    Raises:
        UserError: there is none.

    """
    with one_line_errors():
        for name, content in output_of(api, kernel):
            if name == FILE:
                (folder / FILE).write_bytes(b"".join(content))
                return folder / FILE
    raise UserError(
        f"the output of {kernel} has no {FILE}: a run writes it where the competition's data is "
        "attached (push --competition SLUG), or give one with --file"
    )


def wait_for_score(api, competition: str, number: int) -> int:
    """Show how a submission's scoring goes, to its end; returns the exit code."""
    shown, unseen = "", 0
    while True:
        submission, state = None, "not listed yet"
        try:
            listed = patiently(api, api.competition_submissions, competition) or []
            for each in listed:
                if each.ref == number:
                    submission, state = each, each.status.name.lower()
            unseen = 0 if submission else unseen + 1
        except Unreachable as error:  # which may come back at any time
            state = f"not known ({error})"
        if state == "complete":
            score, private = submission.public_score, submission.private_score
            print(f"scored: {score or 'not shown'}" + (f", private {private}" if private else ""))
            return 0
        if state == "error":
            print(f"not scored: {submission.error_description or 'Kaggle gives no reason'}")
            return 1
        if unseen == PATIENCE:
            raise UserError(f"Kaggle does not list the submission: look at {page(competition)}")
        if state != shown:
            print(f"submission {number}: {state}", flush=True)
        shown = state
        time.sleep(INTERVAL)


def page(competition: str) -> str:
    """Return the address of one's submissions to a competition."""
    return f"https://www.kaggle.com/competitions/{competition}/submissions"
