# SPDX-License-Identifier: GPL-3.0-or-later
"""HMACs of random bodies, as another implementation has them: a line of JSON for each body, with the
same bodies each time."""
import hmac
import json
import random

ALGORITHMS = ["sha224", "sha256", "sha384", "sha512", "sha3-224", "sha3-256", "sha3-384", "sha3-512"]
chance = random.Random(20250623)
for number in range(1000):
    body = chance.randbytes(chance.choice([0, 1, 63, 64, 65, 127, 128, 129, chance.randrange(2000)]))
    key = chance.randbytes(chance.choice([1, 40, 64, 128, 200]))
    signatures = {name: hmac.new(key, body, name.replace("-", "_")).hexdigest() for name in ALGORITHMS}
    print(json.dumps({"body": body.hex(), "key": key.hex(), "signatures": signatures}))
