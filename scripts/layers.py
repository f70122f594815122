#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names the includes of what a library does not link, one a line; says nothing where all is well.

A folder belongs to the library that has sources in it; in CMake's lists stands what the library links,
and what is PUBLIC there is passed on. Libraries that link each other in a circle are named, too.
"""
import re
import subprocess
from pathlib import Path

PROGRAM = ("app", "core", "httpd", "models", "resources", "sandbox", "tour", "ui")
CALL = re.compile(r"^\s*(counterfoil_add_library|target_link_libraries)\((\w+)\s([^)]*)\)", re.M)
INCLUDE = re.compile(r'^#include "([^"]+)/[^"/]+"')


def listed(pattern):
    files = subprocess.run(["git", "ls-files", pattern], capture_output=True, text=True, check=True)
    return [Path(file) for file in files.stdout.splitlines() if file.startswith(PROGRAM)]


def read_lists():
    """The library of each folder, and what each library links: all of it, and what it passes on."""
    library_of, links, passed_on = {}, {}, {}
    for file in listed("*CMakeLists.txt"):
        for call, library, words in CALL.findall(file.read_text()):
            section = "PUBLIC"
            for word in words.split():
                if word in ("SOURCES", "PUBLIC", "PRIVATE"):
                    section = word
                elif section == "SOURCES":
                    library_of.setdefault((file.parent / word).parent, library)
                else:
                    links.setdefault(library, set()).add(word)
                    if section == "PUBLIC":
                        passed_on.setdefault(library, set()).add(word)
    return library_of, links, passed_on


def reached(start, links):
    found, due = set(), list(start)
    while due:
        library = due.pop()
        if library not in found:
            found.add(library)
            due += links.get(library, ())
    return found


def main():
    library_of, links, passed_on = read_lists()

    def owner(folder):
        return next((library_of[f] for f in (folder, *folder.parents) if f in library_of), None)

    for library in sorted(set(library_of.values())):
        if library in reached(links.get(library, ()), links):
            print(f"{library} links itself by way of what it links")
    for file in listed("*.cpp") + listed("*.h"):
        library = owner(file.parent)
        usable = {library, *reached(links.get(library, ()), passed_on)}
        for number, line in enumerate(file.read_text().splitlines(), 1):
            include = INCLUDE.match(line)
            used = owner(Path(include[1])) if include else None
            if library and used and used not in usable:
                print(f"{file}:{number}: {library} does not link {used}")


main()
