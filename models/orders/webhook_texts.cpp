// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/webhook_texts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct WebhookTextWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::WebhookTexts)
};

QStringList filledLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    return lines;
}

} // namespace

QString eventsText(const QStringList &events)
{
    return events.join(u", "_s);
}

QStringList eventsFrom(const QString &text)
{
    QStringList events;
    for (const QString &event : text.split(u',')) {
        if (!event.trimmed().isEmpty())
            events << event.trimmed();
    }
    return events;
}

QString headersText(const std::vector<WebhookHeader> &headers)
{
    QStringList lines;
    for (const WebhookHeader &header : headers) {
        for (const QString &value : header.values)
            lines << header.name + u": "_s + value;
        if (header.values.isEmpty())
            lines << header.name + u':';
    }
    return lines.join(u'\n');
}

std::vector<WebhookHeader> headersFrom(const QString &text)
{
    std::vector<WebhookHeader> headers;
    const QStringList lines = filledLines(text);
    for (const QString &line : lines) {
        const QString name = line.section(u':', 0, 0).trimmed();
        const QString value = line.section(u':', 1).trimmed();
        const auto same = std::find_if(headers.begin(), headers.end(),
                                       [&name](const auto &header) { return header.name == name; });
        WebhookHeader &header =
            same == headers.end() ? headers.emplace_back(WebhookHeader{name, {}}) : *same;
        if (!value.isEmpty())
            header.values << value;
    }
    return headers;
}

/// RFC 9110, section 5.6.2.
QString headersSentence(const QString &text)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9!#$%&'*+.^_`|~-]+\\s*:.*\\z"_s);
    const QStringList lines = filledLines(text);
    const bool areGood = std::all_of(lines.begin(), lines.end(), [](const QString &line) {
        return form.match(line).hasMatch();
    });
    return areGood ? QString()
                   : WebhookTextWords::tr("Enter each header as Name: value, one a line.");
}

} // namespace counterfoil
