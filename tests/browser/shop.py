# SPDX-License-Identifier: GPL-3.0-or-later
"""What a shop has: a page that shoppers come back to, and the calls of a merchant."""
import base64
import http.client
import http.server
import json
import threading


class Shop(http.server.ThreadingHTTPServer):
    """Where shoppers come back to; what is asked of it is kept in `visits`."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), ShopPage)
        self.visits = []
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def address(self):
        return f"http://127.0.0.1:{self.server_port}/back?order_id=7"


class ShopPage(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path.startswith("/back"):
            self.server.visits.append(self.path)
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(b"<!doctype html><html lang=en><title>Shop</title><h1>Thank you</h1>")

    def log_message(self, *_):
        pass


class Merchant:
    """With the credentials of the demo, at the sandbox on a port."""

    def __init__(self, port):
        self.port = port
        basic = base64.b64encode(b"demo-client:demo-secret").decode()
        token = self.call(
            "POST",
            "/oauth/token",
            "grant_type=client_credentials",
            {
                "Authorization": "Basic " + basic,
                "Content-Type": "application/x-www-form-urlencoded",
            },
        )
        self.bearer = "Bearer " + token["access_token"]

    def call(self, method, path, body=None, headers=None):
        if headers is None:
            headers = {"Authorization": self.bearer, "x-api-key": "demo-key"}
            if body is not None:
                headers["Content-Type"] = "application/json"
                body = json.dumps(body)
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection.request(method, path, body, headers)
        answer = json.load(connection.getresponse())
        connection.close()
        return answer

    def payment(self, payment_id):
        return self.call("GET", "/payment/v2/payments/" + payment_id)
