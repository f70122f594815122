// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/checkout_page.h"

#include <QString>
#include <QUrlQuery>

#include <algorithm>

namespace sandbox {
namespace {

QByteArray escaped(const std::string &text)
{
    return QString::fromStdString(text).toHtmlEscaped().toUtf8();
}

Response htmlPage(const std::string &title, const QByteArray &content)
{
    return {200,
            {{"Content-Type", "text/html; charset=utf-8"}},
            "<!doctype html><title>Sandbox</title><h1>" + escaped(title) + "</h1>" + content};
}

} // namespace

Response checkoutPage(const std::string &title, const std::vector<std::string_view> &answers)
{
    QByteArray form = "<form method=\"post\">";
    for (const std::string_view answer : answers) {
        const QByteArray word(answer.data(), qsizetype(answer.size()));
        form += "<button name=\"answer\" value=\"" + word + "\">" + word + "</button> ";
    }
    return htmlPage(title, form + "</form>");
}

Response checkoutDone(const std::string &title, const std::string &answer)
{
    return htmlPage(title, "<p>" + escaped(answer) + "</p>");
}

std::string checkoutAnswer(const Request &request, const std::vector<std::string_view> &answers)
{
    const QUrlQuery form(QString::fromUtf8(request.body));
    const std::string answer = form.queryItemValue(QStringLiteral("answer")).toStdString();
    return std::ranges::count(answers, answer) > 0 ? answer : std::string{};
}

} // namespace sandbox
