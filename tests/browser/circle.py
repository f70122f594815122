#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the test of the whole circle: a session from the window, paid in a browser, refunded.

circle.py [TESTS]   TESTS is the program tests_reach; it is not built without a screen and AT-SPI
Ends with 77 where something is not installed.
"""
import os
import shutil
import sys

from webdriver import Browser

missing = [] if len(sys.argv) > 1 and sys.argv[1] else ["Xvfb, dbus-daemon or AT-SPI"]
if not shutil.which("xdotool"):
    missing.append("xdotool")
if not Browser.is_installed():
    missing.append("chromium and chromedriver")
if missing:
    print("SKIPPED: the whole circle is not tried, for lack of " + "; ".join(missing))
    sys.exit(77)
os.execv(sys.argv[1], [sys.argv[1], "TestWholeCircle"])
