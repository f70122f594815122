// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/html.h"

#include <QList>
#include <QString>

namespace sandbox {
namespace {

/// No rule for form-action: a browser would refuse the redirect to the shop after a form.
constexpr const char *contentPolicy =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

constexpr const char *pageStyle =
    "body{font:1rem/1.5 system-ui,sans-serif;max-width:36rem;margin:2rem auto;padding:0 1rem}"
    "table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.25rem .5rem}"
    "td:last-child,th:last-child{text-align:right}fieldset{margin:1rem 0}"
    "label{display:block}input,button{font:inherit;padding:.4rem .6rem;margin:.2rem 0}"
    "[role=alert]{border-left:.3rem solid #b00020;padding-left:.6rem}";

std::string decodedPart(const QByteArray &part)
{
    QByteArray spaced = part;
    spaced.replace('+', ' ');
    return QByteArray::fromPercentEncoding(spaced).toStdString();
}

} // namespace

QByteArray escaped(const std::string &text)
{
    return QString::fromStdString(text).toHtmlEscaped().toUtf8();
}

QByteArray answerButton(std::string_view value, std::string_view text)
{
    return "<button name=\"answer\" value=\"" + escaped(std::string(value)) + "\">" +
           escaped(std::string(text)) + "</button>\n";
}

Response htmlPage(int status, const std::string &title, const QByteArray &content)
{
    const QByteArray name = escaped(title);
    return {status,
            {{"Content-Type", "text/html; charset=utf-8"},
             {"Content-Security-Policy", contentPolicy},
             {"X-Content-Type-Options", "nosniff"},
             {"Referrer-Policy", "no-referrer"},
             {"Cache-Control", "no-store"}},
            "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\">"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
            "<title>" +
                name + " - Sandbox</title>\n<style>" + QByteArray(pageStyle) +
                "</style></head>\n<body><main>\n<h1>" + name + "</h1>\n" + content +
                "\n</main></body>\n</html>\n"};
}

Response seeOther(const std::string &address)
{
    Response response =
        htmlPage(303, "Continue", "<p><a href=\"" + escaped(address) + "\">Continue</a></p>");
    response.headers.emplace_back("Location", address);
    return response;
}

std::map<std::string, std::string> formFields(const QByteArray &encoded)
{
    std::map<std::string, std::string> fields;
    for (const QByteArray &pair : encoded.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0)
            fields.emplace(decodedPart(pair.left(equals)), decodedPart(pair.mid(equals + 1)));
    }
    return fields;
}

} // namespace sandbox
