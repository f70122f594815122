#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds recorded exchanges against the OpenAPI files, one for each provider.

validate.py FOLDER              every exchange of FOLDER/*.jsonl must be valid
validate.py --violations FILE   every exchange of FILE must be found invalid
validate.py --samples FOLDER    the documents' samples must be valid themselves

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
# Each file, and what the sandbox puts before its paths. What belongs to no other is the first's.
DOCUMENTS = [
    ("purse-payment-v2.openapi.yaml", "/payment"),
    ("pay-orders.openapi.yaml", "/pay"),
    ("payex-payments.openapi.yaml", "/payex"),
]
# What lies here and is no path of a contract is answered to a browser.
PAGES = "/purse/"
# The documents' samples whose answers are no placeholders: what they show, and where.
SAMPLES = [
    ("pay/pay-exchange-multicore.json", "/pay", "Order", ["object"]),
    ("pay/pay-customer-method-card.json", "/pay", "CustomerMethod", ["customerMethod"]),
    ("pay/pay-customer-method-iban.json", "/pay", "CustomerMethod", ["customerMethod"]),
    ("payex/payex-payment.json", "/payex", "Payment", ["payment"]),
    ("payex/payex-payee-info.json", "/payex", "PayeeInfo", ["payeeInfo"]),
    ("payex/payex-prices.json", "/payex", "Prices", ["prices"]),
    ("payex/payex-urls.json", "/payex", "Urls", ["urls"]),
    ("payex/payex-transaction.json", "/payex", "Transaction", ["transaction"]),
]
# What a server may answer to any request that is no request of the contract.
GENERAL_REFUSALS = {400, 401, 403, 404, 405, 408, 411, 413, 415, 429, 431, 500, 502, 503, 504}


class Contract:
    def __init__(self, document, prefix):
        self.document = document
        self.prefix = prefix
        self.resolver = RefResolver("", document)
        self.operations = []
        for template, item in document["paths"].items():
            before = "" if "servers" in item else prefix
            pattern = re.compile(before + re.sub(r"\\{[^}]*\\}", "[^/]+", re.escape(template)) + "$")
            for method in ("get", "post", "patch"):
                if method in item:
                    self.operations.append((method.upper(), pattern, item[method]))

    def owns(self, path):
        return path.startswith(self.prefix + "/")

    def operation(self, method, path):
        path = path.split("?")[0].rstrip("/")
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
        if kind == "text/html":
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
            kind = "Page" if exchange["path"].startswith(PAGES) else "Problem"
            answer = {"$ref": f"#/components/responses/{kind}"}
        content = self.resolve(answer)["content"]
        headers = lower(exchange["response_headers"])
        yield from self.body_complaints(content, headers, exchange["response_body"], "answer")


def lower(headers):
    return {name.lower(): value for name, value in headers.items()}


def contract_of(contracts, path):
    return next((contract for contract in contracts if contract.owns(path)), contracts[0])


def violations(contracts, exchange):
    path = exchange["path"]
    if path.startswith("/_sandbox"):
        return []
    contract = contract_of(contracts, path)
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


def check_folder(contracts, folder):
    total, bad = 0, 0
    seen = {contract.prefix: set() for contract in contracts}
    for file in sorted(pathlib.Path(folder).glob("*.jsonl")):
        for number, exchange in exchanges(file):
            total += 1
            contract = contract_of(contracts, exchange["path"])
            operation = contract.operation(exchange["method"], exchange["path"])
            if operation:
                seen[contract.prefix].add(operation["operationId"])
            for complaint in violations(contracts, exchange):
                bad += 1
                print(f"{file.name}:{number}: {exchange['method']} {exchange['path']}: {complaint}")
    print(f"{total} exchanges, {bad} violations")
    for contract in contracts:
        known = {operation["operationId"] for _, _, operation in contract.operations}
        missing = ", ".join(sorted(known - seen[contract.prefix]))
        print(f"{contract.prefix}: operations seen: {len(seen[contract.prefix])}", end="")
        print(f"; not seen: {missing}" if missing else ", which is all of them")
    return 1 if bad else 0


def check_samples(contracts, folder):
    bad = 0
    for name, prefix, schema, keys in SAMPLES:
        contract = next(contract for contract in contracts if contract.prefix == prefix)
        value = json.loads((pathlib.Path(folder) / name).read_text(encoding="utf-8"))
        for key in keys:
            value = value[key]
        reference = {"$ref": f"#/components/schemas/{schema}"}
        for complaint in contract.complaints(reference, value, name):
            bad += 1
            print(complaint)
    print(f"{len(SAMPLES)} samples, {bad} violations")
    return 1 if bad else 0


def check_violations(contracts, name):
    missed = 0
    for number, exchange in exchanges(pathlib.Path(name)):
        found = violations(contracts, exchange)
        print(f"{number}: {exchange['_violates']}: {found[0] if found else 'NOT FOUND'}")
        missed += not found
    return 1 if missed else 0


def main(arguments):
    contracts = [
        Contract(yaml.safe_load((HERE / name).read_text(encoding="utf-8")), prefix)
        for name, prefix in DOCUMENTS
    ]
    if len(arguments) == 2 and arguments[0] == "--violations":
        return check_violations(contracts, arguments[1])
    if len(arguments) == 2 and arguments[0] == "--samples":
        return check_samples(contracts, arguments[1])
    if len(arguments) == 1:
        return check_folder(contracts, arguments[0])
    print(__doc__)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
