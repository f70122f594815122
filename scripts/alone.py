#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compiles the files of one folder alone: joined files hide a missing include.

scripts/alone.py NUMBER   the folder with that number, counted around all folders in turn
Takes the commands of build/dev, and makes no objects.
"""
import concurrent.futures
import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = ("core", "models", "ui", "tour", "app", "httpd", "sandbox")


def compiles(entry):
    words = shlex.split(entry["command"])
    at = words.index("-o")
    del words[at:at + 2]
    words[words.index("-c")] = "-fsyntax-only"
    return subprocess.run(words, cwd=entry["directory"]).returncode == 0


def main():
    folders = {}
    for entry in json.loads((ROOT / "build/dev/compile_commands.json").read_text()):
        file = Path(entry["file"])
        if file.is_relative_to(ROOT) and file.relative_to(ROOT).parts[0] in PROGRAM:
            folders.setdefault(str(file.parent.relative_to(ROOT)), []).append(entry)
    folder = sorted(folders)[int(sys.argv[1]) % len(folders)]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        good = list(pool.map(compiles, folders[folder]))
    print(f"{folder}: {sum(good)} of {len(good)} files compile alone")
    sys.exit(0 if all(good) else 1)


main()
