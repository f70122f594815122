// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/json_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int indentWidth = 2;
/// Deeper nesting is shown at this depth: a hostile document must not be all spaces.
constexpr int deepestIndent = 50;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// The end of the string that begins at the position (behind its closing quote).
qsizetype stringEnd(const QByteArray &json, qsizetype at)
{
    for (++at; at < json.size() && json[at] != '"'; ++at) {
        if (json[at] == '\\')
            ++at;
    }
    return std::min(at + 1, json.size());
}

qsizetype skipSpace(const QByteArray &json, qsizetype at)
{
    while (at < json.size() && isSpace(json[at]))
        ++at;
    return at;
}

/// The end of the value that begins at the position.
qsizetype valueEnd(const QByteArray &json, qsizetype at)
{
    int depth = 0;
    while (at < json.size()) {
        const char c = json[at];
        if (c == '"') {
            at = stringEnd(json, at);
            if (depth == 0)
                return at;
            continue;
        }
        const bool closes = c == '}' || c == ']';
        if (depth == 0 && (closes || c == ',' || isSpace(c)))
            return at;
        if (c == '{' || c == '[')
            ++depth;
        if (closes && --depth == 0)
            return at + 1;
        ++at;
    }
    return at;
}

class Layout
{
public:
    explicit Layout(const QByteArray &json)
        : m_json(json)
    {
        m_out.reserve(json.size() + json.size() / 2);
    }

    QByteArray run()
    {
        for (qsizetype at = 0; at < m_json.size();)
            at = take(at);
        return std::move(m_out);
    }

private:
    qsizetype take(qsizetype at)
    {
        const char c = m_json[at];
        if (isSpace(c))
            return at + 1;
        if (c == '"') {
            const qsizetype end = stringEnd(m_json, at);
            appendString(at, end);
            return end;
        }
        if (c == '{' || c == '[')
            return open(at);
        if (c == '}' || c == ']') {
            m_depth = std::max(0, m_depth - 1);
            newLine();
            m_out += c;
        } else if (c == ',') {
            m_out += c;
            newLine();
        } else if (c == ':') {
            m_out += ": ";
        } else {
            m_out += c;
        }
        return at + 1;
    }

    qsizetype open(qsizetype at)
    {
        const qsizetype next = skipSpace(m_json, at + 1);
        m_out += m_json[at];
        if (next < m_json.size() && (m_json[next] == '}' || m_json[next] == ']')) {
            m_out += m_json[next];
            return next + 1;
        }
        ++m_depth;
        newLine();
        return at + 1;
    }

    /// A raw line break inside a string is not JSON, but it must not break our lines either.
    void appendString(qsizetype from, qsizetype to)
    {
        const qsizetype begin = m_out.size();
        m_out.append(m_json.constData() + from, to - from);
        std::replace(m_out.begin() + begin, m_out.end(), '\n', ' ');
    }

    void newLine()
    {
        m_out += '\n';
        m_out.append(indentWidth * std::min(m_depth, deepestIndent), ' ');
    }

    const QByteArray &m_json;
    QByteArray m_out;
    int m_depth = 0;
};

/// Where the value of a key begins in the object at the position; -1 where it has none.
qsizetype findKey(const QByteArray &json, qsizetype at, const QByteArray &key)
{
    if (at >= json.size() || json[at] != '{')
        return -1;
    at = skipSpace(json, at + 1);
    while (at < json.size() && json[at] == '"') {
        const qsizetype keyEnd = stringEnd(json, at);
        const bool found = json.mid(at + 1, keyEnd - at - 2) == key;
        at = skipSpace(json, skipSpace(json, keyEnd) + 1);
        if (found)
            return at;
        at = skipSpace(json, valueEnd(json, at));
        if (at >= json.size() || json[at] != ',')
            return -1;
        at = skipSpace(json, at + 1);
    }
    return -1;
}

qsizetype findIndex(const QByteArray &json, qsizetype at, size_t index)
{
    if (at >= json.size() || json[at] != '[')
        return -1;
    at = skipSpace(json, at + 1);
    for (size_t i = 0; i < index; ++i) {
        at = skipSpace(json, valueEnd(json, at));
        if (at >= json.size() || json[at] != ',')
            return -1;
        at = skipSpace(json, at + 1);
    }
    return at < json.size() && json[at] != ']' ? at : -1;
}

} // namespace

JsonText::JsonText(const QByteArray &json)
    : m_text(QString::fromUtf8(Layout(json).run()))
{
    if (m_text.isEmpty())
        return;
    for (qsizetype at = 0; at >= 0;) {
        m_starts.push_back(at);
        const qsizetype end = m_text.indexOf(u'\n', at);
        const qsizetype length = (end < 0 ? m_text.size() : end) - at;
        m_longest = std::max(m_longest, static_cast<int>(length));
        at = end < 0 ? -1 : end + 1;
    }
}

QStringView JsonText::line(int number) const
{
    const auto index = static_cast<size_t>(number);
    const qsizetype start = m_starts[index];
    const qsizetype end = index + 1 < m_starts.size() ? m_starts[index + 1] - 1 : m_text.size();
    return QStringView(m_text).mid(start, end - start);
}

int JsonText::lineAt(qsizetype position) const
{
    const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), position);
    return static_cast<int>(next - m_starts.begin()) - 1;
}

int JsonText::find(const QString &needle, int fromLine, int step) const
{
    if (needle.isEmpty() || m_starts.empty())
        return -1;
    const qsizetype from = m_starts[static_cast<size_t>(std::clamp(fromLine, 0, lineCount() - 1))];
    qsizetype found = -1;
    if (step > 0) {
        found = fromLine < lineCount() ? m_text.indexOf(needle, from, Qt::CaseInsensitive) : -1;
        if (found < 0)
            found = m_text.indexOf(needle, 0, Qt::CaseInsensitive);
    } else {
        // Everything that begins before the line behind `fromLine`.
        const qsizetype end = fromLine + 1 < lineCount() && fromLine >= 0
                                  ? m_starts[static_cast<size_t>(fromLine) + 1] - 1
                                  : m_text.size();
        if (fromLine >= 0)
            found = QStringView(m_text).left(end).lastIndexOf(needle, -1, Qt::CaseInsensitive);
        if (found < 0)
            found = m_text.lastIndexOf(needle, -1, Qt::CaseInsensitive);
    }
    return found < 0 ? -1 : lineAt(found);
}

QByteArray jsonPart(const QByteArray &json, std::initializer_list<JsonStep> path)
{
    qsizetype at = skipSpace(json, 0);
    for (const JsonStep &step : path) {
        at = std::holds_alternative<size_t>(step) ? findIndex(json, at, std::get<size_t>(step))
                                                  : findKey(json, at, std::get<QByteArray>(step));
        if (at < 0)
            return {};
    }
    return json.mid(at, valueEnd(json, at) - at);
}

} // namespace counterfoil
