"""Client: the login to Kaggle through the kaggle client, and what its errors mean.

The client is imported where it is used: importing it without credentials may end the process.
"""

import contextlib
import io
import json
import os
import re
import sys
from pathlib import Path

from kernel.errors import UserError


class Unreachable(UserError):
    """The connection to Kaggle failed; it may come back."""


SETTINGS_PAGE = "https://www.kaggle.com/settings"


def connect():
    """Return the client's API object, logged in by any of the client's ways.

    Raises:
        UserError: the client or credentials are missing, or Kaggle does not take them.

    """
    oauth = (Path.home() / ".kaggle" / "credentials.json").is_file()
    if oauth:
        # 2.0.2 takes a login by `kaggle auth login` only with this.
        os.environ.setdefault("KAGGLE_ENABLE_OAUTH", "1")
    printed = io.StringIO()
    try:
        # It prints what to do and exits; with a token it asks Kaggle whose that is.
        with contextlib.redirect_stdout(printed):
            from kaggle import api  # noqa: PLC0415

            if "auth_method" not in api.config_values:
                api.authenticate()  # 2.2 hides at the import why it could not
    except ImportError as error:
        raise UserError(
            f"the kaggle client cannot be imported ({error}): pip install kaggle six"
        ) from error
    except (Exception, SystemExit) as error:
        raise UserError(why_no_login(error, oauth)) from error
    for line in printed.getvalue().splitlines():
        if line.startswith("Warning"):  # others can read the key
            print(line, file=sys.stderr)
    return api


def why_no_login(error: BaseException, oauth: bool) -> str:
    """Say why the client could not log in.

    Args:
        error: what it raised.
        oauth: whether there was a login by ``kaggle auth login``, which the client may delete.

    """
    from requests import RequestException  # noqa: PLC0415 - the client's own

    if isinstance(error, RequestException):
        return explain(error)
    folder = os.environ.get("KAGGLE_CONFIG_DIR")
    folders = (
        [Path(folder)] if folder else [Path.home() / ".kaggle", Path.home() / ".config/kaggle"]
    )
    for file in (folder / "kaggle.json" for folder in folders):
        if file.is_file() and (damage := damage_of(file)):
            return f"{file} {damage}: create a new API token on {SETTINGS_PAGE} and save it there"
    if isinstance(error, json.JSONDecodeError) or not isinstance(error, SystemExit | ValueError):
        return explain(error)
    if oauth:
        return "the login to Kaggle has expired: run kaggle auth login"
    tokens = [Path.home() / ".kaggle" / name for name in ("access_token", "access_token.txt")]
    sources = ["KAGGLE_API_TOKEN"] * ("KAGGLE_API_TOKEN" in os.environ)
    sources += [str(file) for file in tokens if file.is_file()]
    if sources:
        return (
            f"Kaggle does not know the access token in {sources[0]}, or it has expired: create a "
            f"new one on {SETTINGS_PAGE}"
        )
    return (
        f"no credentials for Kaggle: create an API token on {SETTINGS_PAGE} and save the file as "
        "~/.kaggle/kaggle.json, set KAGGLE_API_TOKEN, or run kaggle auth login"
    )


def damage_of(file: Path) -> str:
    """Say what is wrong with a file of credentials, "" if nothing is; its content is not shown."""
    try:
        content = file.read_bytes()
    except OSError as error:
        return f"cannot be read ({error.strerror})"
    if content.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        return "begins with a byte-order mark, as some editors and PowerShell write it"
    try:
        values = json.loads(content)
    except ValueError:
        return "is not JSON"
    missing = [
        key for key in ("username", "key") if not isinstance(values, dict) or not values.get(key)
    ]
    return f"has no {' and no '.join(missing)}" if missing else ""


def account_of(api) -> str:
    """Return the user that the credentials belong to."""
    return api.config_values["username"]


ANSWERS = {  # what Kaggle's refusals mean, and what to do
    401: ("Kaggle refuses the credentials", f"create a new API token on {SETTINGS_PAGE}"),
    403: (
        "Kaggle forbids it",
        "accept a competition's rules on its page, check that kernel and sources are yours, and "
        "that your account's phone number is verified",
    ),
    404: ("Kaggle does not find it", "check owner and name, or push it first"),
    409: (
        "something of that title or name exists, or is being saved",
        "give another --title, or --slug of the existing one",
    ),
    429: ("Kaggle asks to wait", "try again in a minute"),
}
REASONS = {  # words of Kaggle's own reason, and what to do then
    "rules": "accept them on the competition's page, under Rules, and run the command again",
    "phone": f"verify your phone number on {SETTINGS_PAGE} and run the command again",
    "expired": "run output again, which asks for new links",
    "permission": "it is another's and private, or there is none: check owner and name",
    "quota": "wait until it is renewed, see kaggle.com/settings",
}
LONGEST_REASON = 300  # characters
CREDENTIALS = re.compile(r"\bKGAT_\w+|\beyJ[\w.-]{16,}|\b[0-9a-f]{32}\b|(?<=\?)\S+=\S+")


def explain(error: BaseException) -> str:
    """Say in one line what went wrong between the client and Kaggle, and what to do."""
    # The client turns some answers into advice of its own, of which they are then the context.
    response = getattr(error, "response", None)
    if response is None:
        response = getattr(error.__context__, "response", None)
    if response is not None and response.status_code >= 400:
        return explain_answer(response.status_code, reason_of_kaggle(response))
    from requests import exceptions  # noqa: PLC0415

    if isinstance(error, exceptions.ChunkedEncodingError):
        return "the connection broke off before all was there: try again"
    if isinstance(error, exceptions.ConnectionError | exceptions.Timeout):
        return "Kaggle cannot be reached: look at the network and try again"
    if isinstance(error, json.JSONDecodeError):
        return (
            "the answer is not Kaggle's, perhaps a page of a proxy or of a login to the network: "
            "look at the network and try again"
        )
    if isinstance(error, KeyError):
        return f"the client does not know Kaggle's answer {error}: pip install --upgrade kaggle"
    return one_line(str(error)) or type(error).__name__


def explain_answer(status: int, reason: str) -> str:
    """Say what a refusal means, with Kaggle's reason for it, and what to do."""
    what, advice = ANSWERS.get(status, ("Kaggle refuses it", "correct that and try again"))
    if status >= 500:
        what, advice = "Kaggle's server failed", "try again later"
    elif status != 401:
        advice = advice_on(reason) or advice
    return f"{what} ({status}){reason and f', {reason!r}'}: {advice}"


def advice_on(reason: str) -> str:
    """Return what to do about a reason of Kaggle's, "" where its words say it themselves."""
    return next((advice for word, advice in REASONS.items() if word in reason.lower()), "")


def reason_of_kaggle(response) -> str:
    """Return Kaggle's own reason for a refusal, "" where its answer has none."""
    try:
        answer = response.json()
        reason = answer.get("message") or answer.get("error") or ""
    except (ValueError, AttributeError):
        # A page, or the storage's XML: what a person would read of it.
        reason = re.sub(r"(?s)<(script|style).*?</\1>|<[^>]*>", " ", response.text)
    return one_line(str(reason))


def one_line(text: str) -> str:
    """Shorten a text to a line in which no credentials stand: tokens, and what signs a link."""
    return " ".join(CREDENTIALS.sub("...", text).split())[:LONGEST_REASON]


class Redacted(io.TextIOBase):
    """Standard error without credentials: where goes what the client prints."""

    def write(self, text: str) -> int:
        """Write a text, which holds credentials as a whole or not at all."""
        return sys.stderr.write(CREDENTIALS.sub("...", text))

    def flush(self) -> None:
        """Flush standard error."""
        sys.stderr.flush()


@contextlib.contextmanager
def one_line_errors():
    """Turn what the client raises into one line; what it prints goes to standard error."""
    try:
        with contextlib.redirect_stdout(Redacted()):
            yield
    except UserError:
        raise
    except (Exception, SystemExit) as error:
        raise UserError(explain(error)) from error


def patiently(api, call, *arguments):
    """Call something of the client's, and again where Kaggle asks to wait.

    Where the connection fails, 2.2 alone would call again, for minutes; and a push whose answer was
    lost may have been taken.
    """
    from requests import exceptions  # noqa: PLC0415 - the client's own

    lost = exceptions.ConnectionError, exceptions.Timeout, exceptions.ChunkedEncodingError

    def once():
        try:
            return call(*arguments)
        except lost as error:
            raise Unreachable(explain(error)) from error

    with one_line_errors():
        return api.with_retry(once)()
