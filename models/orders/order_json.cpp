// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/order_json.h"

#include "core/net/aside.h"
#include "models/versions/json_difference.h"
#include "models/words/answer_fault_words.h"
#include "models/words/json_text.h"

#include <chrono>

namespace counterfoil {

namespace {

/// A row for each order line: an editor of text takes a moment for each row that it is given.
QString inFewRows(const QByteArray &json)
{
    constexpr int depthOfLines = 5; // request, order, shipments, shipment, lines
    QByteArray out;
    out.reserve(json.size() + json.size() / 64);
    int depth = 0;
    bool isInText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        out += c;
        if (c == '"')
            isInText = !isInText;
        else if (isInText && c == '\\' && i + 1 < json.size())
            out += json.at(++i);
        else if (!isInText && (c == '{' || c == '['))
            ++depth;
        else if (!isInText && (c == '}' || c == ']'))
            --depth;
        else if (!isInText && c == ',' && depth <= depthOfLines)
            out += '\n';
    }
    return QString::fromUtf8(out);
}

QString laidOut(const QByteArray &json)
{
    constexpr qsizetype large = 200'000;
    return json.size() > large ? inFewRows(json) : JsonText(json).text();
}

/// What reading comes to.
struct ReadOrder
{
    tl::expected<OrderDraft, OrderJson::Fault> draft;
    QStringList ignored;
};

OrderJson::Fault faultIn(const QByteArray &json, const AnswerFault &fault)
{
    OrderJson::Fault found{answerFaultSentence(fault)};
    if (fault.kind != AnswerFault::Kind::NotJson)
        return found;
    // The byte that the reader stopped at; a character may have several.
    const QString before =
        QString::fromUtf8(json.first(std::clamp<qsizetype>(fault.number - 1, 0, json.size())));
    const qsizetype lineStart = before.lastIndexOf(u'\n') + 1;
    found.position = before.size();
    found.line = static_cast<int>(before.count(u'\n')) + 1;
    found.column = static_cast<int>(before.size() - lineStart) + 1;
    found.sentence =
        OrderJson::tr("This isn't valid JSON from line %1, column %2. The form is unchanged.")
            .arg(found.line)
            .arg(found.column);
    return found;
}

/// The paths of what is in the one and not in the other.
QStringList lostPaths(const QByteArray &typed, const QByteArray &sent)
{
    constexpr qsizetype mostLooked = 200;
    constexpr qsizetype mostNamed = 3;
    QStringList lost;
    const auto differences = jsonDifferences(typed, sent, mostLooked);
    if (!differences)
        return lost;
    for (const JsonDifference &difference : differences->list) {
        if (difference.after.isNull() && lost.size() < mostNamed)
            lost << difference.path;
    }
    return lost;
}

ReadOrder readOrderText(CreationKind kind, const RequestTexts &words, const QByteArray &json)
{
    const auto draft = readDraft(kind, words, json);
    if (draft)
        return {*draft, lostPaths(json, writeDraft(kind, words, *draft))};
    return {tl::unexpected(faultIn(json, draft.error().answerFault.value_or(AnswerFault()))), {}};
}

} // namespace

OrderJson::OrderJson(OrderForm &form, QObject *parent)
    : QObject(parent)
    , m_form(form)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(std::chrono::milliseconds(150));
    connect(&m_wait, &QTimer::timeout, this, [this] {
        if (m_isTyped)
            read();
        else
            write();
    });
    connect(&m_form, &OrderForm::changed, this, &OrderJson::formChanged);
}

void OrderJson::setWatched(bool watched)
{
    if (m_isWatched == watched)
        return;
    m_isWatched = watched;
    // What cannot be read stays for who comes back to it.
    if (watched && !m_fault)
        formChanged();
}

void OrderJson::formChanged()
{
    if (m_isReading)
        return;
    if (!m_isWatched) {
        m_fault.reset(); // the form went on: it is written when somebody looks again
        return;
    }
    m_isTyped = false;
    m_fault.reset();
    m_ignored.clear();
    ++m_run;
    m_isWorking = true;
    m_wait.start();
    emit stateChanged();
}

void OrderJson::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_isTyped = true;
    ++m_run;
    m_isWorking = true;
    m_wait.start();
    emit stateChanged();
}

void OrderJson::readNow()
{
    if (m_isTyped && m_wait.isActive()) {
        m_wait.stop();
        read();
    }
}

void OrderJson::write()
{
    aside([kind = m_form.kind(), words = m_form.words(),
           draft = m_form.draft()] { return laidOut(writeDraft(kind, words, draft)); },
          this,
          [this, run = m_run](const QString &text) {
              if (run != m_run)
                  return;
              m_isWorking = false;
              m_text = text;
              emit textReplaced();
              emit stateChanged();
          });
}

void OrderJson::read()
{
    aside([kind = m_form.kind(), words = m_form.words(),
           json = m_text.toUtf8()] { return readOrderText(kind, words, json); },
          this,
          [this, run = m_run](const ReadOrder &read) {
              if (run != m_run)
                  return;
              m_isWorking = false;
              m_ignored = read.ignored;
              m_fault = read.draft ? std::nullopt : std::optional(read.draft.error());
              if (read.draft) {
                  m_isReading = true;
                  m_form.setDraft(*read.draft);
                  m_isReading = false;
              }
              emit stateChanged();
          });
}

} // namespace counterfoil
