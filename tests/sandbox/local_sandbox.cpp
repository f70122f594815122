// SPDX-License-Identifier: GPL-3.0-or-later
#include "local_sandbox.h"

#include <QSignalSpy>

using sandbox::Json;

Json Answer::json() const
{
    return Json::parse(body.begin(), body.end(), nullptr, false);
}

QByteArray Answer::pointer() const
{
    const Json problem = json();
    if (!problem.is_object() || !problem.contains("errors"))
        return {};
    return QByteArray::fromStdString(problem["errors"][0]["pointer"].get<std::string>());
}

QByteArray httpRequest(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                       const ExtraHeaders &headers)
{
    QByteArray bytes = method + ' ' + path + " HTTP/1.1\r\n";
    if (!headers.contains("Host"))
        bytes += "Host: 127.0.0.1\r\n";
    for (auto it = headers.begin(); it != headers.end(); ++it) {
        if (!it.value().isEmpty())
            bytes += it.key() + ": " + it.value() + "\r\n";
    }
    if (!body.isEmpty())
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return bytes + "\r\n" + body;
}

Answer parseAnswer(const QByteArray &raw)
{
    Answer answer;
    answer.raw = raw;
    const qsizetype end = raw.indexOf("\r\n\r\n");
    if (!raw.startsWith("HTTP/1.1 ") || end < 0)
        return answer;
    answer.status = raw.mid(9, 3).toInt();
    for (const QByteArray &line : raw.left(end).split('\n').mid(1)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers[line.left(colon).toLower()] = line.mid(colon + 1).trimmed();
    }
    answer.body = raw.mid(end + 4);
    return answer;
}

LocalSandbox::LocalSandbox(const QString &seed, const QString &dataFile)
    : now(sandbox::fromIso8601("2026-11-20T14:02:23.000Z").value())
    , m_server({.seed = seed, .dataFile = dataFile, .clock = [this] { return now; }})
{
    if (const auto listening = m_server.listen(); !listening)
        qFatal("%s", qPrintable(listening.error()));
}

ExtraHeaders LocalSandbox::credentials()
{
    if (m_token.isEmpty()) {
        const Answer answer = sendBare(
            "POST", "/oauth/token", "grant_type=client_credentials",
            {{"Authorization", "Basic " + QByteArray("demo-client:demo-secret").toBase64()},
             {"x-api-key", "demo-key"},
             {"Content-Type", "application/x-www-form-urlencoded"}});
        m_token = QByteArray::fromStdString(answer.json()["access_token"].get<std::string>());
    }
    return {{"Authorization", "Bearer " + m_token}, {"x-api-key", "demo-key"}};
}

Answer LocalSandbox::send(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                          const ExtraHeaders &headers)
{
    ExtraHeaders all = credentials();
    if (method == "POST")
        all["Content-Type"] = "application/json";
    for (auto it = headers.begin(); it != headers.end(); ++it)
        all[it.key()] = it.value();
    return sendBare(method, path, body, all);
}

Answer LocalSandbox::post(const QByteArray &path, const Json &body, const ExtraHeaders &headers)
{
    return send("POST", path, sandbox::toBytes(body), headers);
}

Answer LocalSandbox::sendBare(const QByteArray &method, const QByteArray &path,
                              const QByteArray &body, const ExtraHeaders &headers)
{
    ExtraHeaders all = headers;
    all["Connection"] = "close";
    QTcpSocket socket;
    QSignalSpy closed(&socket, &QTcpSocket::disconnected);
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port());
    socket.write(httpRequest(method, path, body, all));
    if (closed.isEmpty() && !closed.wait(20000))
        return {};
    return parseAnswer(socket.readAll());
}

void LocalSandbox::addFault(const Json &fault)
{
    const Answer answer = sendBare("POST", "/_sandbox/faults", sandbox::toBytes(fault), {});
    if (answer.status != 204)
        qFatal("The fault was refused: %s", answer.body.constData());
}

Json LocalSandbox::payments(const std::string &provider)
{
    Json list = Json::array();
    for (const Json &entry : sendBare("GET", "/_sandbox/payments", {}, {}).json()) {
        if (entry["provider"] == provider)
            list.push_back(entry);
    }
    return list;
}

int LocalSandbox::count(const std::string &method, const std::string &pathPart)
{
    int found = 0;
    for (const Json &request : requests()) {
        if (request["method"] == method &&
            request["path"].get<std::string>().find(pathPart) != std::string::npos)
            ++found;
    }
    return found;
}

Json LocalSandbox::paymentRequest(const Json &split, const QByteArray &currency)
{
    std::int64_t amount = 0;
    for (const Json &item : split)
        amount += item["amount"].get<std::int64_t>();
    return {{"entity_id", "5e3a0862-7cc3-4427-92ba-9e1e9595f571"},
            {"amount", amount},
            {"currency", currency.toStdString()},
            {"order", {{"reference", "order_test"}, {"net_amount", amount}}},
            {"split", split}};
}

Json LocalSandbox::createPayment(const Json &split, const QByteArray &currency)
{
    const Answer answer = post("/payment/v2/payments", paymentRequest(split, currency));
    if (answer.status != 201)
        qFatal("No payment was created: %s", answer.body.constData());
    return answer.json();
}

Json part(const char *partner, const char *method, Json amount)
{
    return {{"partner", partner}, {"method", method}, {"amount", std::move(amount)}};
}

QByteArray paymentPath(const Json &payment, const char *tail)
{
    return "/payment/v2/payments/" + QByteArray::fromStdString(payment["id"].get<std::string>()) +
           tail;
}

QByteArray partsOf(const Json &operation)
{
    QByteArrayList parts;
    for (const Json &transaction : operation["partner_transactions"]) {
        const std::string text = transaction["partner"].get<std::string>() + '/' +
                                 transaction["method"].get<std::string>() + ':' +
                                 std::to_string(transaction["amount"].get<std::int64_t>());
        parts.append(QByteArray::fromStdString(text));
    }
    return parts.join(' ');
}
