#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A shopper with a headless Chromium, for a test that works a window beside.

Writes the address of a shop to come back to, then reads commands, one a line, and answers each
with a line:
  pay URL PART...     types each PART (solution=amount) on the hosted page, pays, and answers with
                      the heading of the page that the shopper ends on
  tell URL REFERENCE  the payment of that order as the sandbox of the hosted page has it, in JSON,
                      with the states of its notifications
"""
import json
import sys
import urllib.parse

from shop import Merchant, Shop
from webdriver import Browser


def pay(browser, page, *parts):
    browser.open(page)
    for part in parts:
        solution, amount = part.split("=")
        browser.type(f'[name="{solution}"]', amount)
    browser.press("pay")
    return browser.text("h1")


def tell(page, reference):
    merchant = Merchant(urllib.parse.urlsplit(page).port)
    known = merchant.call("GET", "/_sandbox/payments")
    ids = [payment["id"] for payment in known if payment["order_reference"] == reference]
    payment = merchant.payment(ids[0])
    states = [
        sent["state"]
        for sent in merchant.call("GET", "/_sandbox/notifications")
        if sent["payment"] == payment["id"]
    ]
    return json.dumps({"payments": len(ids), "payment": payment, "notifications": states})


def main():
    shop = Shop()
    with Browser() as browser:
        print(shop.address(), flush=True)
        for line in sys.stdin:
            command, *words = line.split()
            print(pay(browser, *words) if command == "pay" else tell(*words), flush=True)
    shop.shutdown()


if __name__ == "__main__":
    main()
