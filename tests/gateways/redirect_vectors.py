# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks signed redirects against another implementation, jwcrypto, both ways: verifies the tokens that
come in (a line of JSON: a key set, and the tokens), and gives tokens of its own, a line of JSON each.
Exits with 77 where jwcrypto is not there, with 1 where a token does not hold."""
import json
import sys

try:
    from jwcrypto import jwk, jws
except ImportError:
    sys.exit(77)

ALGORITHMS = ["RS256", "RS384", "RS512", "PS256"]
given = json.loads(sys.stdin.readline())
keys = jwk.JWKSet.from_json(json.dumps(given["keySet"]))
for token in given["tokens"]:
    signed = jws.JWS()
    signed.allowed_algs = ALGORITHMS
    signed.deserialize(token)
    signed.verify(keys.get_key(signed.jose_header["kid"]))

for bits in [2048, 3072]:
    key = jwk.JWK.generate(kty="RSA", size=bits, kid=f"other-{bits}")
    for algorithm in ALGORITHMS:
        for number in range(5):
            claims = {"payment_id": f"payment-{number}", "text": "é" * number}
            signed = jws.JWS(json.dumps(claims))
            signed.add_signature(key, alg=algorithm,
                                 protected=json.dumps({"alg": algorithm, "kid": key["kid"]}))
            print(json.dumps({"key": key.export_public(as_dict=True), "token": signed.serialize(compact=True)}))
