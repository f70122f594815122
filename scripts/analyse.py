#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy and clazy over the sources of the program, joined to units of a library.

scripts/analyse.py [--commands FILE] [--cache FOLDER] [--batch COUNT] FOLDER...

The texts of a unit's files are put one after another into one file, so that the headers are read
once and each file still is the main file for the checks; findings are reported at the place where
they were written. A unit without findings leaves a stamp, the hash of all that decides about it: the
preprocessed text with its comments, the flags, the tool's version and its configuration. A unit with
a stamp is not analysed again.
"""
import argparse
import concurrent.futures
import hashlib
import json
import os
import re
import resource
import shlex
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CLAZY_CHECKS = "level1,no-non-pod-global-static,no-qstring-ref"
NOISE = re.compile(r"^\d+ warnings?( and \d+ errors?)? generated\.$")
STAMPS_LAST = 60 * 24 * 3600  # seconds


class Unit:
    """Files of one library, joined."""

    def __init__(self, path, flags, files):
        self.path = path
        self.flags = flags
        self.starts = []  # (first line in the unit, file)
        text = []
        for file in files:
            self.starts.append((len(text) + 1, file))
            text += file.read_text().splitlines()
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(text) + "\n")
        self._place = re.compile(re.escape(str(path)) + r":(\d+)")

    def at_written_places(self, output):
        def written(match):
            line = int(match.group(1))
            start, file = max(s for s in self.starts if s[0] <= line)
            return f"{file}:{line - start + 1}"

        return self._place.sub(written, output)


class ClangTidy:
    name = "clang-tidy"

    def __init__(self):
        self.config = (ROOT / ".clang-tidy").read_text()
        self.version = output_of("clang-tidy", "--version")

    def command(self, unit):
        return ["clang-tidy", "--quiet", f"--config-file={ROOT / '.clang-tidy'}", str(unit.path),
                "--", *unit.flags]


class Clazy:
    name = "clazy"

    def __init__(self):
        self.config = CLAZY_CHECKS
        self.version = output_of("clazy-standalone", "--version")

    def command(self, unit):
        return ["clazy-standalone", f"--checks={CLAZY_CHECKS}", str(unit.path), "--", *unit.flags]


def output_of(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def flags_of(command):
    """The flags without the compiler, its launcher, the file and where the object goes."""
    words = shlex.split(command)
    first = next(i for i, word in enumerate(words) if word.startswith("-"))
    flags = []
    rest = iter(words[first:])
    for word in rest:
        if word in ("-o", "-c", "-MF", "-MT"):
            next(rest)
        elif word != "-MD":
            flags.append(word)
    return flags


def units_of(commands, folders, batch, place):
    libraries = {}
    for entry in sorted(commands, key=lambda e: e["file"]):
        file = Path(entry["file"])
        if not any(file.is_relative_to(folder) for folder in folders):
            continue
        if "_autogen" in file.parts[-2] or file.name.startswith("qrc_"):
            continue
        libraries.setdefault(tuple(flags_of(entry["command"])), []).append(file)
    for number, (flags, files) in enumerate(libraries.items()):
        count = -(-len(files) // batch)
        size = -(-len(files) // count)
        for i in range(0, len(files), size):
            yield Unit(place / f"unit_{number}_{i // size}.cpp", flags, files[i:i + size])


def preprocessed(unit):
    """With comments: one of them may silence a finding. Without places: a checkout elsewhere, or a
    line more in a header's comment, changes nothing."""
    return subprocess.run(["clang++", "-E", "-CC", "-P", *unit.flags, str(unit.path)],
                          capture_output=True).stdout


def stamp_of(tool, unit, text):
    whole = hashlib.sha256(text)
    for part in (tool.name, tool.version, tool.config, *unit.flags):
        whole.update(part.replace(str(ROOT), "").encode() + b"\0")
    return whole.hexdigest()


def findings_of(tool, unit):
    run = subprocess.run(tool.command(unit), stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                         text=True)
    lines = [line for line in unit.at_written_places(run.stdout).splitlines()
             if not NOISE.match(line)]
    if run.returncode != 0 and not lines:
        lines = [f"{tool.name} ended with {run.returncode} on {unit.path}"]
    return lines


def analyse(unit, tools, cache):
    """The findings in a unit, and how many of the tools had to look at it."""
    text = preprocessed(unit)
    found, looked = [], 0
    for tool in tools:
        stamp = cache / stamp_of(tool, unit, text)
        if stamp.exists():
            stamp.touch()
            continue
        looked += 1
        lines = findings_of(tool, unit)
        found += lines
        if not lines:
            stamp.touch()
    return found, looked


def forget_old_stamps(cache):
    for stamp in cache.iterdir():
        if time.time() - stamp.stat().st_mtime > STAMPS_LAST:
            stamp.unlink(missing_ok=True)


def main():
    caches = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--commands", type=Path, default=ROOT / "build/dev/compile_commands.json")
    parser.add_argument("--cache", type=Path, default=caches / "counterfoil-lint")
    parser.add_argument("--batch", type=int, default=12)
    parser.add_argument("folders", type=Path, nargs="+")
    arguments = parser.parse_args()

    place = arguments.commands.resolve().parent / "lint"
    folders = [folder.resolve() for folder in arguments.folders]
    commands = json.loads(arguments.commands.read_text())
    units = list(units_of(commands, folders, arguments.batch, place))
    if not units:
        sys.exit(f"No source of {', '.join(map(str, folders))} is in {arguments.commands}.")
    arguments.cache.mkdir(parents=True, exist_ok=True)
    forget_old_stamps(arguments.cache)

    tools = [ClangTidy(), Clazy()]
    reported, looked = [], 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        jobs = [pool.submit(analyse, unit, tools, arguments.cache) for unit in units]
        for job in concurrent.futures.as_completed(jobs):
            lines, count = job.result()
            looked += count
            # A header's finding appears in every unit that includes it.
            new = [line for line in lines if line not in reported]
            reported += new
            for line in new:
                print(line, file=sys.stderr)
    seconds = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    print(f"lint: {len(units)} units, {looked} of {len(units) * len(tools)} analyses were due, "
          f"{seconds:.0f} s of processor time")
    sys.exit(1 if reported else 0)


main()
