#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds recorded exchanges against the OpenAPI file.

validate.py FOLDER              every exchange of FOLDER/*.jsonl must be valid
validate.py --violations FILE   every exchange of FILE must be found invalid

The client's requests (known by their user agent) and all answers of the sandbox are checked, but
for answers that a scripted fault made. An exchange is one JSON object a line:
method, path, request_headers, request_body, status, response_headers, response_body, fault.
"""
import json
import pathlib
import re
import sys
import warnings

import yaml

warnings.simplefilter("ignore", DeprecationWarning)
from jsonschema import Draft202012Validator, FormatChecker, RefResolver  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
CLIENT = "Counterfoil/"
# What a server may answer to any request that is no request of the contract.
GENERAL_REFUSALS = {400, 401, 403, 404, 405, 408, 411, 413, 415, 429, 431, 500, 502, 503, 504}


class Contract:
    def __init__(self, document):
        self.document = document
        self.resolver = RefResolver("", document)
        self.operations = []
        for template, item in document["paths"].items():
            prefix = "" if "servers" in item else "/payment"
            pattern = re.compile(prefix + re.sub(r"\\{[^}]*\\}", "[^/]+", re.escape(template)) + "$")
            for method in ("get", "post"):
                if method in item:
                    self.operations.append((method.upper(), pattern, item[method]))

    def operation(self, method, path):
        for known, pattern, operation in self.operations:
            if known == method and pattern.match(path):
                return operation
        return None

    def resolve(self, node):
        while isinstance(node, dict) and "$ref" in node:
            node = self.resolver.resolve(node["$ref"])[1]
        return node

    def complaints(self, schema, value, where):
        validator = Draft202012Validator(
            schema, resolver=self.resolver, format_checker=FormatChecker()
        )
        for error in validator.iter_errors(value):
            pointer = "/".join(str(part) for part in error.absolute_path)
            yield f"{where} /{pointer}: {error.message[:300]}"

    def body_complaints(self, content, headers, text, where):
        kind = headers.get("content-type", "").split(";")[0].strip()
        if kind not in content:
            yield f"{where}: content type {kind!r} is not in the contract"
            return
        schema = content[kind]["schema"]
        if kind == "application/x-www-form-urlencoded":
            value = dict(pair.split("=", 1) for pair in text.split("&") if "=" in pair)
        else:
            try:
                value = json.loads(text)
            except ValueError as error:
                yield f"{where}: no JSON: {error}"
                return
        yield from self.complaints(schema, value, where)

    def request_complaints(self, operation, exchange):
        headers = lower(exchange["request_headers"])
        if operation is None:
            yield "request: not an operation of the contract"
            return
        if "requestBody" in operation:
            body = self.resolve(operation["requestBody"])
            if exchange["request_body"] or body.get("required"):
                yield from self.body_complaints(
                    body["content"], headers, exchange["request_body"], "request"
                )
        elif exchange["request_body"]:
            yield "request: a body where the contract has none"
        writes = operation["operationId"] in ("capturePayment", "refundPayment", "voidPayment")
        if writes and not 1 <= len(headers.get("x-idempotency-key", "")) <= 255:
            yield "request: an operation without an idempotency key"

    def answer_complaints(self, operation, exchange, from_client):
        status = exchange["status"]
        answer = operation["responses"].get(str(status)) if operation else None
        if answer is None:
            if status not in GENERAL_REFUSALS or (from_client and status == 405):
                yield f"answer: status {status} is not in the contract"
                return
            answer = {"$ref": "#/components/responses/Problem"}
        content = self.resolve(answer)["content"]
        headers = lower(exchange["response_headers"])
        yield from self.body_complaints(content, headers, exchange["response_body"], "answer")


def lower(headers):
    return {name.lower(): value for name, value in headers.items()}


def violations(contract, exchange):
    path = exchange["path"].split("?")[0]
    if path.startswith("/_sandbox"):
        return []
    operation = contract.operation(exchange["method"], path)
    from_client = CLIENT in lower(exchange["request_headers"]).get("user-agent", "")
    found = []
    if from_client:
        found += contract.request_complaints(operation, exchange)
    if not exchange.get("fault") and exchange.get("status"):
        found += contract.answer_complaints(operation, exchange, from_client)
    return found


def exchanges(file):
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if line.strip():
            yield number, json.loads(line)


def check_folder(contract, folder):
    total, bad = 0, 0
    seen = set()
    for file in sorted(pathlib.Path(folder).glob("*.jsonl")):
        for number, exchange in exchanges(file):
            total += 1
            operation = contract.operation(exchange["method"], exchange["path"].split("?")[0])
            if operation:
                seen.add(operation["operationId"])
            for complaint in violations(contract, exchange):
                bad += 1
                print(f"{file.name}:{number}: {exchange['method']} {exchange['path']}: {complaint}")
    missing = {operation["operationId"] for _, _, operation in contract.operations} - seen
    print(f"{total} exchanges, {bad} violations; operations seen: {len(seen)}", end="")
    print(f"; not seen: {', '.join(sorted(missing))}" if missing else ", which is all of them")
    return 1 if bad else 0


def check_violations(contract, name):
    missed = 0
    for number, exchange in exchanges(pathlib.Path(name)):
        found = violations(contract, exchange)
        print(f"{number}: {exchange['_violates']}: {found[0] if found else 'NOT FOUND'}")
        missed += not found
    return 1 if missed else 0


def main(arguments):
    document = yaml.safe_load((HERE / "purse-payment-v2.openapi.yaml").read_text(encoding="utf-8"))
    contract = Contract(document)
    if len(arguments) == 2 and arguments[0] == "--violations":
        return check_violations(contract, arguments[1])
    if len(arguments) == 1:
        return check_folder(contract, arguments[0])
    print(__doc__)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
