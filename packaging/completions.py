#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Completions for bash, zsh and fish, made from what the programs say with --help.

completions.py BIN_FOLDER           writes data/completions
completions.py BIN_FOLDER --check   fails where those, or the man pages, are not up to date
"""
import re
import subprocess
import sys
from pathlib import Path

DATA = Path(__file__).parent / "data"
PROGRAMS = ["counterfoil", "counterfoil-sandbox"]
LICENCE = "# SPDX-License-Identifier: GPL-3.0-or-later\n# Made by packaging/completions.py.\n"
# What to offer for a value, by the name that --help gives it; nothing for other names.
FOLDERS = {"DIR"}
FILES = {"FILE"}
WORDS = {"WHAT": ["payment:", "session:", "link:"], "demo|empty|N": ["demo", "empty"]}


class Option:
    def __init__(self, names, value, text):
        self.names, self.value, self.text = names, value, text


def options_of(help_text):
    """The options in the layout of QCommandLineParser: names, value and text, maybe on more lines."""
    options = []
    for line in help_text.split("Options:\n", 1)[1].splitlines():
        if not line.strip():
            break
        found = re.match(r"  ((?:-{1,2}[\w-]+(?:, )?)+)(?: <([^>]+)>)?(?:\s+(.*))?$", line)
        if found:
            options.append(Option(found[1].split(", "), found[2], found[3] or ""))
        else:
            options[-1].text = (options[-1].text + " " + line.strip()).strip()
    return [option for option in options if option.names != ["--help-all"]]  # Qt's own


def short(text):
    """The first sentence, without its full stop."""
    return re.split(r"\.(?: |$)", text)[0].replace("'", "’")


def bash(program, options):
    function = "_" + program.replace("-", "_")
    cases = []
    for option in options:
        if not option.value:
            continue
        if option.value in FOLDERS:
            action = "COMPREPLY=($(compgen -d -- \"$cur\"))"
        elif option.value in FILES:
            action = "COMPREPLY=($(compgen -f -- \"$cur\"))"
        elif option.value in WORDS:
            action = f"COMPREPLY=($(compgen -W '{' '.join(WORDS[option.value])}' -- \"$cur\"))"
        else:
            action = "COMPREPLY=()"
        cases.append(f"    {' | '.join(option.names)})\n        {action}\n        return\n        ;;\n")
    names = " ".join(name for option in options for name in option.names)
    return (f"{LICENCE}{function}() {{\n"
            "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}\n"
            f"    case \"$prev\" in\n{''.join(cases)}    esac\n"
            f"    COMPREPLY=($(compgen -W '{names}' -- \"$cur\"))\n}}\n"
            f"complete -o filenames -o nosort -F {function} {program}\n")


def zsh(program, options):
    lines = []
    for option in options:
        text = short(option.text).replace("[", "(").replace("]", ")").replace(":", "\\:")
        value = ""
        if option.value:
            action = ""
            if option.value in FOLDERS:
                action = "_files -/"
            elif option.value in FILES:
                action = "_files"
            elif option.value in WORDS:
                words = " ".join(word.replace(":", "\\:") for word in WORDS[option.value])
                action = f"({words})"
            value = f":{option.value}:{action}"
        others = f"({' '.join(option.names)})"
        for name in option.names:
            lines.append(f"    '{others}{name}[{text}]{value}'")
    return f"#compdef {program}\n{LICENCE}_arguments \\\n" + " \\\n".join(lines) + "\n"


def fish(program, options):
    lines = [f"complete -c {program} -f\n"]
    for option in options:
        names = " ".join(f"-l {n[2:]}" if n.startswith("--") else f"-s {n[1:]}" for n in option.names)
        value = ""
        if option.value:
            value = " -r"
            if option.value in FOLDERS:
                value = " -x -a '(__fish_complete_directories)'"
            elif option.value in FILES:
                value = " -r -F"
            elif option.value in WORDS:
                value = f" -x -a '{' '.join(WORDS[option.value])}'"
        lines.append(f"complete -c {program} {names}{value} -d '{short(option.text)}'\n")
    return LICENCE + "".join(lines)


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    stale = []
    for program in PROGRAMS:
        help_text = subprocess.run([Path(sys.argv[1]) / program, "--help"], capture_output=True,
                                   text=True, check=True, env={"LC_ALL": "C.UTF-8"}).stdout
        options = options_of(help_text)
        page = (DATA / "man" / f"{program}.1.in").read_text()
        told = set(re.findall(r"^\.It Fl (.*)$", page, re.MULTILINE))
        for option in options:
            names = " , ".join(name[1:] for name in option.names)
            if names + (f" Ar {option.value}" if option.value else "") not in told:
                stale.append(f"man/{program}.1.in does not have {option.names[-1]}")
        if len(told) != len(options):
            stale.append(f"man/{program}.1.in has other options")
        for name, text in ((program + ".bash", bash(program, options)),
                           ("_" + program, zsh(program, options)),
                           (program + ".fish", fish(program, options))):
            file = DATA / "completions" / name
            if "--check" not in sys.argv:
                file.write_text(text)
            elif not file.exists() or file.read_text() != text:
                stale.append(f"completions/{name} is not what --help says: run completions.py")
    if stale:
        sys.exit("\n".join(stale))


main()
