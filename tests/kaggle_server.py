"""A stand-in for Kaggle on port 80 of a network of its own, and one command run against it.

unshare --map-root-user --net python kaggle_server.py SCENARIO.json RECORD.json ROOT ARGUMENTS...

Run in a new network namespace, where port 80 is free and nothing else can be reached. SCENARIO maps
the client's methods (SaveKernel, ...) and file paths to a list of answers: one is taken for each
request, the last one again and again. "METHOD TOKEN" is a method's page of that token. An answer is
{"status", "json"}, {"body"} or {"cut"}, a body that ends early, with "type" for its content type;
"interrupt" stops the command as Ctrl-C does, and "after" [PATH, N] holds the answer back until a
path was asked for N times. Each request, and each answer of Kaggle's in JSON, must be what the
client's own types say: no field that they do not have, no value of another type. RECORD gets a list
of [path, request, authorization] when the command has ended; the request of a download is its
query, that of an upload its text, or its SHA-256 where it is none. With "kaggle" as the first of
ARGUMENTS the command is the client's own, run in ROOT.
"""

import _thread
import fcntl
import hashlib
import importlib
import json
import os
import re
import signal
import socket
import struct
import sys
import threading
import time
from datetime import datetime, timedelta
from enum import Enum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

LONGEST_WAIT = 30  # seconds
SIOCGIFFLAGS, SIOCSIFFLAGS, IFF_UP = 0x8913, 0x8914, 1
LIVE_LOGS = "/api/v1/kernels/logs/stream/"  # the only address of Kaggle's that is asked by GET
WRITTEN = {  # how the client writes times
    datetime: r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z",
    timedelta: r"\d+(\.\d+)?s",
}


def raise_loopback() -> None:
    """Switch the loopback device on, as ``ip link set lo up`` does."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as device:
        request = struct.pack("16sh", b"lo", 0).ljust(40, b"\0")
        flags = struct.unpack("16sh", fcntl.ioctl(device, SIOCGIFFLAGS, request)[:18])[1]
        fcntl.ioctl(
            device, SIOCSIFFLAGS, struct.pack("16sh", b"lo", flags | IFF_UP).ljust(40, b"\0")
        )


def misfits(kind: type, values: dict) -> list[str]:
    """Say which fields of a request or answer a type of the client does not have, or otherwise."""
    known = {field.json_name: field for field in kind._fields}
    found = [f"{kind.__name__} has no {name}" for name in values if name not in known]
    for name in sorted(values.keys() & known.keys()):
        field, value = known[name], values[name]
        repeated = isinstance(field.default_value, list)
        if repeated != isinstance(value, list):
            found.append(f"{kind.__name__}'s {name} is not {value!r}")
            continue
        for item in value if repeated else [value]:
            if hasattr(field.field_type, "_fields") and isinstance(item, dict):
                found += misfits(field.field_type, item)
            elif not is_of(field.field_type, item):
                found.append(f"{kind.__name__}'s {name} is not {item!r}")
    return found


def is_of(kind: type, value) -> bool:
    """Return whether a value of JSON is what the client writes for one of a type."""
    if issubclass(kind, Enum):
        return value in list(kind.__members__)
    if kind in WRITTEN:
        return isinstance(value, str) and re.fullmatch(WRITTEN[kind], value) is not None
    return type(value) is kind


def client_types(service: str, name: str) -> tuple[type, type]:
    """Return what a method of the client's SDK takes and returns, ApiSaveKernelRequest and so on.

    Args:
        service: as in the address of a request, kernels.KernelsApiService.
        name: of the method there, SaveKernel.

    """
    package, _, group = service.partition(".")
    module, method = (re.sub(r"(?<=[a-z])(?=[A-Z])", "_", text).lower() for text in (group, name))
    services = importlib.import_module(f"kagglesdk.{package}.services.{module}")
    client = getattr(services, group.removesuffix("Service") + "Client")
    types = getattr(client, method).__annotations__
    return types["request"], types["return"]


def make_handler(scenario: dict, record: list):
    """Return a request handler that answers as the scenario says."""

    class Handler(BaseHTTPRequestHandler):
        def answer(self, name: str, request) -> None:
            record.append([name, request, self.headers.get("Authorization", "")])
            answers = scenario.get(name, [{"status": 404, "json": {}}])
            if isinstance(request, dict) and "pageToken" in request:
                answers = scenario.get(f"{name} {request['pageToken']}", answers)
            answer = answers.pop(0) if len(answers) > 1 else answers[0]
            path, count = answer.get("after", ["", 0])
            for _ in range(LONGEST_WAIT):
                if [asked for asked, *_ in record].count(path) < count:
                    threading.Event().wait(1)
            if answer.get("interrupt"):
                _thread.interrupt_main()  # as Ctrl-C does
            if "json" in answer:
                body, kind = json.dumps(answer["json"]).encode(), "application/json"
            else:
                body = answer.get("body", answer.get("cut", "")).encode()
                kind = answer.get("type", "text/plain")
            self.send_response(answer.get("status", 200))
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body) * (2 if "cut" in answer else 1)))
            self.end_headers()
            self.wfile.write(body)
            self.close_connection = True

        def do_POST(self):
            request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            service, name = self.path.split("/")[-2:]
            asked, answered = client_types(service, name)
            self.check(asked, request)
            answers = [
                answer for key in scenario if key.split()[0] == name for answer in scenario[key]
            ]
            for answer in answers:
                if answer.get("status", 200) == 200 and "json" in answer:
                    self.check(answered, answer["json"])
            self.answer(name, request)

        def check(self, kind: type, values: dict) -> None:
            """End the command where a field is otherwise in the client, or not there."""
            if found := misfits(kind, values):
                print("\n".join(found), flush=True)
                os._exit(70)

        def do_PUT(self):
            content = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            try:
                request = content.decode()
            except UnicodeDecodeError:
                request = hashlib.sha256(content).hexdigest()
            self.answer(self.path, request)

        def do_GET(self):
            address = urlsplit(self.path)
            query = dict(parse_qsl(address.query))
            if address.path.startswith(LIVE_LOGS):
                types = importlib.import_module("kagglesdk.kernels.types.kernels_api_service")
                self.check(types.ApiGetKernelSessionLogsStreamRequest, query)
            self.answer(address.path, query)

        def log_message(self, *_):
            pass

    return Handler


def main() -> int:
    """Serve, run the command, write down what was asked."""
    scenario, record_file, root = (Path(argument) for argument in sys.argv[1:4])
    raise_loopback()
    record = []
    handler = make_handler(json.loads(scenario.read_text()), record)
    server = ThreadingHTTPServer(("127.0.0.1", 80), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    signal.signal(signal.SIGINT, signal.default_int_handler)  # in the background it is ignored
    # Waiting is the client's and the watch's; nothing here needs it.
    time.sleep = lambda seconds: None
    sys.path.insert(0, os.environ["SOURCE"])
    from bundle import command

    try:
        if sys.argv[4] == "kaggle":
            os.chdir(root)
            sys.argv = sys.argv[4:]
            from kaggle import cli

            return cli.main()
        return command.main(sys.argv[4:], root)
    finally:
        record_file.write_text(json.dumps(record))


if __name__ == "__main__":
    sys.exit(main())
