#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Breaks the program in the ways of mutations.toml and demands that a named test notices each.

tests/mutations/run.py [PRESET, check] [--only WORD]

Works in the tree of the preset: the file of a mutation is compiled with its change, as part of the
unit that it is joined to, and linked in front of its library, which then gives nothing of that unit.
The test must fail with the mutation and pass without.
"""
import argparse
import concurrent.futures
import json
import os
import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 120  # for one test function


class Tree:
    """The build folder of a preset."""

    def __init__(self, preset):
        self.folder = ROOT / "build" / preset
        self.place = self.folder / "mutations"
        self.place.mkdir(exist_ok=True)
        self.commands = json.loads((self.folder / "compile_commands.json").read_text())
        self.tests = {}

    def build_tests(self, names):
        """Builds the programs of the tests; only then CTest knows how they are run."""
        listed = "".join(file.read_text()
                         for file in self.folder.glob("tests/**/CTestTestfile.cmake"))
        programs = dict(re.findall(r'add_test\(\[=\[(\w+)\]=\] .*"[^"]*/(tests_\w+)"', listed))
        missing = names - programs.keys()
        if missing:
            sys.exit(f"There is no test {', '.join(sorted(missing))}.")
        need(["cmake", "--build", str(self.folder), "--target",
              *sorted({programs[name] for name in names})])
        listed = run(["ctest", "--show-only=json-v1"], cwd=self.folder)
        self.tests = {test["name"]: test for test in json.loads(listed.stdout)["tests"]}

    def unit_of(self, source):
        """The entry that compiles the source, alone or joined."""
        for entry in self.commands:
            file = Path(entry["file"])
            if file == source or ("unity_" in file.name
                                  and f'#include "{source}"' in file.read_text()):
                return entry
        sys.exit(f"{source} is compiled nowhere in {self.folder}.")

    def command_of(self, test):
        """The program of a test, its class, and its environment."""
        entry = self.tests[test]
        program, test_class = entry["command"][-2:]
        variables = next(p["value"] for p in entry["properties"] if p["name"] == "ENVIRONMENT")
        environment = dict(os.environ)
        environment.update(variable.split("=", 1) for variable in variables)
        environment.pop("COUNTERFOIL_RECORD_EXCHANGES", None)
        return Path(program), test_class, environment


def run(command, **options):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          **options)


def need(command, **options):
    done = run(command, **options)
    if done.returncode != 0:
        raise RuntimeError(done.stdout)


def verdict(tree, mutation, program=None):
    """Whether the test function passes, in the program of the tree or another; and its words."""
    own, test_class, environment = tree.command_of(mutation["test"])
    command = [str(program or own), test_class, mutation["case"]]
    try:
        ran = run(command, env=environment, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        return False, f"FAIL! : no end within {SECONDS} s"
    return ran.returncode == 0, ran.stdout


def mutated_source(mutation, source):
    text = source.read_text()
    for before, after in mutation["edits"]:
        if text.count(before) != 1:
            raise RuntimeError(f"{source.name} has this {text.count(before)} times, not once:\n"
                               f"{before}")
        text = text.replace(before, after)
    return text


def build(tree, mutation):
    """The program of the test with the mutation linked in front of the library."""
    name = re.sub(r"\W+", "_", mutation["name"])
    source = ROOT / mutation["file"]
    entry = tree.unit_of(source)
    mutant = tree.place / f"{name}_{source.name}"
    mutant.write_text(mutated_source(mutation, source))
    unit = Path(entry["file"])
    if unit != source:
        joined = tree.place / f"{name}_unit.cxx"
        joined.write_text(unit.read_text().replace(f'"{source}"', f'"{mutant}"'))
        mutant = joined

    compiled = shlex.split(entry["command"])
    thing = tree.place / f"{name}.o"
    compiled[compiled.index("-o") + 1] = str(thing)
    compiled[compiled.index("-c") + 1] = str(mutant)
    # An edit may leave a name unused; and what the debugger needs is not needed here.
    need([word for word in compiled if not word.startswith("-g")] + ["-Wno-error"],
         cwd=entry["directory"])

    program = tree.command_of(mutation["test"])[0]
    link = run(["ninja", "-t", "commands", str(program.relative_to(tree.folder))],
               cwd=tree.folder).stdout.splitlines()[-1]
    # In the same folder: tests start the programs beside them.
    mutated = program.with_name(f"mutated_{name}")
    target = f"-o {program.relative_to(tree.folder)} "
    if target not in link:
        raise RuntimeError(f"No link of {program.name}: {link}")
    need(link.replace(target, f"-o {mutated.relative_to(tree.folder)} {shlex.quote(str(thing))} "),
         shell=True, cwd=tree.folder)
    return mutated


def judge(tree, mutation):
    """None when the mutation is noticed; else why not."""
    program = None
    try:
        program = build(tree, mutation)
        passed, words = verdict(tree, mutation, program)
    except RuntimeError as error:
        return str(error)
    finally:
        if program:
            program.unlink(missing_ok=True)
    if passed:
        return "no test noticed it"
    if "FAIL!" not in words:
        return f"the test ended without a verdict:\n{words}"
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("preset", nargs="?", default="check")
    parser.add_argument("--only", default="", help="mutations whose name contains this")
    arguments = parser.parse_args()

    listed = tomllib.loads((ROOT / "tests/mutations/mutations.toml").read_text())["mutation"]
    mutations = [m for m in listed if arguments.only in m["name"]]
    if not mutations:
        sys.exit(f"No mutation is named like {arguments.only}.")
    tree = Tree(arguments.preset)
    tree.build_tests({m["test"] for m in mutations})

    failures = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for mutation in {(m["test"], m["case"]): m for m in mutations}.values():
            passed, words = verdict(tree, mutation)
            if not passed:
                failures += 1
                print(f"Without a mutation, {mutation['test']} {mutation['case']} must pass:\n"
                      f"{words}")
        for mutation, why in zip(mutations, pool.map(lambda m: judge(tree, m), mutations)):
            where = f"{mutation['test']} {mutation['case']}"
            print(f"{mutation['name']}: " + (f"NOT noticed by {where}: {why}" if why
                                             else f"noticed by {where}"))
            failures += why is not None
    print(f"{len(mutations)} mutations, {failures} failures")
    sys.exit(1 if failures else 0)


main()
