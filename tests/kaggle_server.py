"""A stand-in for Kaggle on port 80 of a network of its own, and one command run against it.

unshare --map-root-user --net python kaggle_server.py SCENARIO.json RECORD.json ROOT ARGUMENTS...

Run in a new network namespace, where port 80 is free and nothing else can be reached. SCENARIO maps
the client's methods (SaveKernel, ...) and file paths to a list of answers: one is taken for each
request, the last one again and again. An answer is {"status", "json"}, {"body"} or {"cut"}, a body
that ends early; "interrupt" stops the command as Ctrl-C does. RECORD gets a list of [path, request,
authorisation] when the command has ended. With "kaggle" as the first of ARGUMENTS the command is
the client's own, run in ROOT.
"""

import _thread
import fcntl
import json
import os
import socket
import struct
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

SIOCGIFFLAGS, SIOCSIFFLAGS, IFF_UP = 0x8913, 0x8914, 1


def raise_loopback() -> None:
    """Switch the loopback device on, as ``ip link set lo up`` does."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as device:
        request = struct.pack("16sh", b"lo", 0).ljust(40, b"\0")
        flags = struct.unpack("16sh", fcntl.ioctl(device, SIOCGIFFLAGS, request)[:18])[1]
        fcntl.ioctl(
            device, SIOCSIFFLAGS, struct.pack("16sh", b"lo", flags | IFF_UP).ljust(40, b"\0")
        )


def make_handler(scenario: dict, record: list):
    """Return a request handler that answers as the scenario says."""

    class Handler(BaseHTTPRequestHandler):
        def answer(self, name: str, request) -> None:
            record.append([name, request, self.headers.get("Authorization", "")])
            answers = scenario.get(name, [{"status": 404, "json": {}}])
            answer = answers.pop(0) if len(answers) > 1 else answers[0]
            if answer.get("interrupt"):
                _thread.interrupt_main()  # as Ctrl-C does
            if "json" in answer:
                body, kind = json.dumps(answer["json"]).encode(), "application/json"
            else:
                body, kind = answer.get("body", answer.get("cut")).encode(), "text/plain"
            self.send_response(answer.get("status", 200))
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body) * (2 if "cut" in answer else 1)))
            self.end_headers()
            self.wfile.write(body)
            self.close_connection = True

        def do_POST(self):
            length = int(self.headers["Content-Length"])
            self.answer(self.path.rpartition("/")[2], json.loads(self.rfile.read(length)))

        def do_GET(self):
            self.answer(self.path, None)

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
