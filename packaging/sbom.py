#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the list of what goes into the program (SBOM, CycloneDX 1.5): name, version, licence, hash.

What is compiled in is in components.toml, with versions from the build. Libraries are those that the
given programs link, or those of --libraries; the distribution's packages tell their versions. Ends
with an error for a component without a licence. The same build gives the same bytes.
"""
import argparse
import datetime
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
import uuid
from pathlib import Path

KNOWN = tomllib.loads((Path(__file__).parent / "components.toml").read_text())


def output_of(*command):
    environment = dict(os.environ, LC_ALL="C")
    return subprocess.run(command, capture_output=True, text=True, check=True,
                          env=environment).stdout


def linked_by(program):
    """Paths of the libraries that the program itself names, without those that they need."""
    names = re.findall(r"\(NEEDED\).*\[(.*)\]", output_of("readelf", "-d", program))
    paths = dict(re.findall(r"^\s*(\S+) => (\S+)", output_of("ldd", program), re.MULTILINE))
    return [paths[name] for name in names]


def deb_package_of(path):
    # Debian's packages may name a file by its place before /usr was merged.
    for place in (path, path.removeprefix("/usr")):
        try:
            name = output_of("dpkg-query", "-S", place).split(": ")[0]
        except subprocess.CalledProcessError:
            continue
        fields = output_of("dpkg-query", "-W", "-f",
                           "${Package} ${Version} ${Architecture} ${source:Package}", name).split()
        package, version, architecture, source = fields
        licence = KNOWN["source"].get(source)
        return package, version, licence, f"pkg:deb/debian/{package}@{version}?arch={architecture}"
    sys.exit(f"{path} is of no package: its version is not known.")


def rpm_package_of(path):
    form = "%{NAME}\t%{VERSION}-%{RELEASE}\t%{ARCH}\t%{LICENSE}"
    name, version, architecture, licence = output_of("rpm", "-qf", "--qf", form, path).split("\t")
    return name, version, licence, f"pkg:rpm/{name}@{version}?arch={architecture}"


def built_from_source(lines):
    """What was built for another system from the distribution's source packages."""
    for path, source, version in sorted({tuple(line.split()) for line in lines.splitlines()}):
        purl = f"pkg:deb/debian/{source}@{version}?arch=source"
        yield component(source, version, KNOWN["source"].get(source), purl, path)


def component(name, version, licence, purl, path=None):
    if not licence:
        sys.exit(f"{name} {version} has no licence in components.toml.")
    entry = {"type": "library", "bom-ref": purl, "name": name, "version": version,
             "licenses": [{"expression": licence}], "purl": purl}
    if path:
        digest = hashlib.sha256(Path(path).read_bytes()).hexdigest()
        entry["hashes"] = [{"alg": "SHA-256", "content": digest}]
        entry["properties"] = [{"name": "file", "value": os.path.basename(path)}]
        entry["bom-ref"] = f"{purl}#{os.path.basename(path)}"
    return entry


def parts(versions):
    """What is compiled in, and what the build has told the version of."""
    for name, part in KNOWN["part"].items():
        version = versions.get(name, part.get("version"))
        if version:
            yield component(name, version, part["licence"], f"{part['purl']}@{version}")


def bundled_with_qt(folder):
    """What Qt's own source brings of others."""
    told = {}
    for path in Path(folder).glob("*/qt_attribution.json"):
        entries = json.loads(path.read_text(), strict=False)
        for entry in entries if isinstance(entries, list) else [entries]:
            told[entry["Id"]] = entry
    for name in KNOWN["bundled"]["qt6-base"]:
        entry = told[name]
        purl = f"pkg:generic/{name}@{entry['Version']}"
        yield component(name, entry["Version"], entry["LicenseId"], purl)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("programs", nargs="+")
    parser.add_argument("--version", required=True)
    parser.add_argument("--output", required=True)
    parser.add_argument("--parts", nargs="*", default=[], metavar="NAME=VERSION")
    parser.add_argument("--libraries", help="a file that names the libraries, a path a line")
    parser.add_argument("--sources", help="a file that names what was built from source packages of "
                        "Debian: path, package and version a line")
    parser.add_argument("--attributions", help="a folder with what Qt's source says of its parts")
    options = parser.parse_args()

    package_of = deb_package_of if shutil.which("dpkg-query") else rpm_package_of
    libraries = []
    if options.libraries:
        libraries = Path(options.libraries).read_text().split()
    elif sys.platform == "linux" and not options.sources:
        libraries = [path for program in options.programs for path in linked_by(program)]
    components = list(parts(dict(part.split("=", 1) for part in options.parts)))
    for path in sorted({os.path.realpath(path) for path in libraries}):
        components.append(component(*package_of(path), path))
    if options.sources:
        components += built_from_source(Path(options.sources).read_text())
    if options.attributions:
        components += bundled_with_qt(options.attributions)
    components.sort(key=lambda entry: entry["bom-ref"])

    itself = {"type": "application", "bom-ref": "counterfoil", "name": "counterfoil",
              "version": options.version, "licenses": [{"expression": "GPL-3.0-or-later"}]}
    document = {"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
                "metadata": {"component": itself}, "components": components,
                "dependencies": [{"ref": "counterfoil",
                                  "dependsOn": [entry["bom-ref"] for entry in components]}]}
    if epoch := os.environ.get("SOURCE_DATE_EPOCH"):
        moment = datetime.datetime.fromtimestamp(int(epoch), datetime.timezone.utc)
        document["metadata"]["timestamp"] = moment.strftime("%Y-%m-%dT%H:%M:%SZ")
    text = json.dumps(document, sort_keys=True)
    document["serialNumber"] = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, text)}"
    Path(options.output).parent.mkdir(parents=True, exist_ok=True)
    Path(options.output).write_text(json.dumps(document, indent=1, sort_keys=True) + "\n")


main()
