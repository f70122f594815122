#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pays on the sandbox's hosted pages in a real, headless Chromium.

pay_in_browser.py SANDBOX   SANDBOX is the program counterfoil-sandbox
Ends with 77 where Chromium is not installed.
"""
import base64
import hashlib
import json
import subprocess
import sys
import unittest
import urllib.parse

from shop import Merchant, Shop
from webdriver import Browser

ENTITY = "5e3a0862-7cc3-4427-92ba-9e1e9595f571"


class Sandbox(Merchant):
    """The program on a port of its own."""

    def __init__(self, program):
        self.process = subprocess.Popen(
            [program, "--port", "0", "--seed", "demo"], stdout=subprocess.PIPE, text=True
        )
        super().__init__(int(self.process.stdout.readline().rsplit(":", 1)[1]))

    def stop(self):
        self.process.terminate()
        self.process.wait()
        self.process.stdout.close()

    def session(self, shop, **changes):
        body = {
            "entity_id": ENTITY,
            "amount": 12000,
            "currency": "EUR",
            "integration_mode": "HOSTED_PAGE",
            "shopper_redirection_url": shop,
            "order": {"reference": "order_7", "net_amount": 12000},
        }
        return self.call("POST", "/payment/v2/client-sessions", body | changes)

    def payment_of(self, session):
        found = self.call("GET", "/payment/v2/client-sessions/" + session["id"])
        return self.payment(found["payment_id"])

    def keys(self):
        return self.call("GET", "/payment/v2/signing-jwks")["keys"]


def decoded(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def verified_claims(token, keys):
    """The claims of an RS256 token (RFC 7518 section 3.3); fails where no served key signed it."""
    header, claims, signature = token.split(".")
    kid = json.loads(decoded(header))["kid"]
    key = next(key for key in keys if key["kid"] == kid)
    modulus = int.from_bytes(decoded(key["n"]), "big")
    exponent = int.from_bytes(decoded(key["e"]), "big")
    size = (modulus.bit_length() + 7) // 8
    opened = pow(int.from_bytes(decoded(signature), "big"), exponent, modulus).to_bytes(size, "big")
    digest = bytes.fromhex("3031300d060960864801650304020105000420")
    digest += hashlib.sha256(f"{header}.{claims}".encode()).digest()
    padding = b"\x00\x01" + b"\xff" * (size - len(digest) - 3) + b"\x00"
    if opened != padding + digest:
        raise AssertionError("no served key has signed the token")
    return json.loads(decoded(claims))


class HostedPages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.sandbox = Sandbox(cls.program)
        cls.shop = Shop()
        cls.browser = cls.enterClassContext(Browser())

    @classmethod
    def tearDownClass(cls):
        cls.shop.shutdown()
        cls.shop.server_close()
        cls.sandbox.stop()

    def setUp(self):
        self.shop.visits.clear()

    def open_session(self, **changes):
        session = self.sandbox.session(self.shop.address(), **changes)
        self.browser.open(session["links"]["hosted_page"]["href"])
        return session

    def claims(self):
        """What the shopper has brought back to the shop."""
        self.assertEqual(self.browser.text("h1"), "Thank you")
        query = urllib.parse.parse_qs(urllib.parse.urlsplit(self.shop.visits[-1]).query)
        self.assertEqual(query["order_id"], ["7"])
        return verified_claims(query["purse-redirection-data"][0], self.sandbox.keys())

    def test_pays_with_two_solutions(self):
        session = self.open_session()
        browser = self.browser
        self.assertEqual(browser.text("h1"), "Pay 120.00 EUR")
        self.assertEqual(
            browser.label('[name="illicado/giftcard"]'), "illicado giftcard, amount in EUR"
        )
        browser.type('[name="illicado/giftcard"]', "20")
        browser.press("pay")
        self.assertIn("140.00 EUR, not to 120.00", browser.text('[role="alert"]'))
        browser.type('[name="ingenico/creditcard"]', "100")
        browser.press("pay")
        payment = self.sandbox.payment_of(session)
        parts = payment["authorization"]["partner_transactions"]
        self.assertEqual(
            [(part["partner"], part["amount"]) for part in parts],
            [("illicado", 2000), ("ingenico", 10000)],
        )
        self.assertEqual(
            self.claims(),
            {
                "client_session_id": session["id"],
                "payment_id": payment["id"],
                "authorization_status": "AUTHORIZED",
                "client_session_status": "SUBMITTED",
            },
        )

    def test_is_refused(self):
        self.open_session()
        self.browser.press("refuse")
        self.assertEqual(self.claims()["authorization_status"], "REFUSED")

    def test_leaves(self):
        session = self.open_session()
        self.browser.press("abandon")
        self.assertEqual(
            self.claims(),
            {"client_session_id": session["id"], "client_session_status": "ABORTED_BY_CUSTOMER"},
        )

    def test_goes_through_the_challenge(self):
        session = self.open_session(capture_mode="AUTOMATIC")
        self.browser.press("challenge")
        self.assertEqual(self.browser.label("#code"), "Code")
        self.browser.type("#code", "1234")
        self.browser.press("confirm")
        self.assertEqual(self.claims()["authorization_status"], "AUTHORIZED")
        amounts = self.sandbox.payment_of(session)["amounts"]
        self.assertEqual(amounts["total_captured"], 12000)

    def test_markup_of_a_name_is_text(self):
        name = "<img src=x onerror=\"document.title='run'\">"
        self.open_session(customer={"first_name": name, "last_name": "</p><script>1</script>"})
        self.assertIn(name, self.browser.text("main"))
        self.assertNotEqual(self.browser.call("GET", "/title"), "run")

    def test_demo_session_ends_at_the_demo_shop(self):
        path = "/payment/v2/client-sessions/1c0f6a52-3a04-4b8e-9f0e-55d0a1b20001"
        session = self.sandbox.call("GET", path)
        self.browser.open(session["links"]["hosted_page"]["href"])
        self.browser.press("pay")
        self.assertEqual(self.browser.text("h1"), "Demo shop")
        self.assertIn("AUTHORIZED", self.browser.text("table"))


if __name__ == "__main__":
    if not Browser.is_installed():
        print("SKIPPED: chromium and chromedriver are not installed, so no browser pays here")
        sys.exit(77)
    HostedPages.program = sys.argv.pop(1)
    unittest.main(verbosity=2)
