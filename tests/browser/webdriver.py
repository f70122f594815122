# SPDX-License-Identifier: GPL-3.0-or-later
"""A headless Chromium by way of chromedriver, over HTTP (W3C WebDriver)."""
import http.client
import json
import re
import shutil
import subprocess
import time

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # the key of a reference, of the specification


class Failure(Exception):
    """What chromedriver answered with an error."""


def program():
    """Debian's name of the browser, and Fedora's."""
    return shutil.which("chromium") or shutil.which("chromium-browser")


class Browser:
    """Works as a context; the browser and its driver end with it."""

    @staticmethod
    def is_installed():
        return bool(shutil.which("chromedriver") and program())

    def __enter__(self):
        self.driver = subprocess.Popen(
            ["chromedriver", "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        self.port = None
        for line in self.driver.stdout:
            if found := re.search(r"started successfully on port (\d+)", line):
                self.port = int(found.group(1))
                break
        if not self.port:
            raise Failure("chromedriver did not start")
        options = {
            "binary": program(),
            # The tests may run as root, in a container with a small /dev/shm.
            "args": ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"],
        }
        wanted = {"capabilities": {"alwaysMatch": {"goog:chromeOptions": options}}}
        self.session = ""
        self.session = "/session/" + self.call("POST", "/session", wanted)["sessionId"]
        return self

    def __exit__(self, *_):
        try:
            self.call("DELETE", "")
        finally:
            self.driver.terminate()
            self.driver.wait()

    def call(self, method, path, body=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        text = None if body is None and method != "POST" else json.dumps(body or {})
        connection.request(method, self.session + path, text, {"Content-Type": "application/json"})
        answer = json.load(connection.getresponse())["value"]
        connection.close()
        if isinstance(answer, dict) and "error" in answer:
            raise Failure(f"{path}: {answer['error']}: {answer['message']}")
        return answer

    def open(self, url):
        self.call("POST", "/url", {"url": url})

    def url(self):
        return self.call("GET", "/url")

    def find(self, selector):
        body = {"using": "css selector", "value": selector}
        return "/element/" + self.call("POST", "/element", body)[ELEMENT]

    def text(self, selector):
        return self.call("GET", self.find(selector) + "/text")

    def label(self, selector):
        """The name that a screen reader is given."""
        return self.call("GET", self.find(selector) + "/computedlabel")

    def type(self, selector, text):
        field = self.find(selector)
        self.call("POST", field + "/clear")
        self.call("POST", field + "/value", {"text": text})

    def run(self, script):
        return self.call("POST", "/execute/sync", {"script": script, "args": []})

    def press(self, answer):
        """Presses the button; ends when another page has been loaded."""
        button = self.find(f'button[value="{answer}"]')
        self.run("document.isLeft = true")
        self.call("POST", button + "/click")
        last = "the page stayed"
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            try:
                if self.run("return !document.isLeft && document.readyState === 'complete'"):
                    return
            except Failure as between_pages:  # there may be no document to ask for a moment
                last = between_pages
            time.sleep(0.02)
        raise Failure(f"no other page came after {answer}: {last}")
