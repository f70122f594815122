// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <initializer_list>
#include <variant>
#include <vector>

namespace counterfoil {

/// A document laid out for reading: one text, and where its lines begin. Immutable once made, so it
/// can be made on any thread.
class JsonText
{
public:
    JsonText() = default;
    /// Indents the document without reading it: every number, key and escape stays as it was sent,
    /// and bytes that are no JSON come out in some legible way too.
    explicit JsonText(const QByteArray &json);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] int lineCount() const { return static_cast<int>(m_starts.size()); }
    [[nodiscard]] QStringView line(int number) const;
    /// Characters of the longest line.
    [[nodiscard]] int longestLine() const { return m_longest; }
    /// The line that holds the next match at or after the position, from the start again where
    /// there is none; -1 without any. Case does not matter.
    [[nodiscard]] int find(const QString &needle, int fromLine, int step) const;

private:
    [[nodiscard]] int lineAt(qsizetype position) const;

    QString m_text;
    std::vector<qsizetype> m_starts;
    int m_longest = 0;
};

using JsonStep = std::variant<QByteArray, size_t>;

/// The bytes of one part of a document, by keys and indexes; empty where it has no such part.
/// It looks only as far as it must and reads nothing else of the document.
[[nodiscard]] QByteArray jsonPart(const QByteArray &json, std::initializer_list<JsonStep> path);

} // namespace counterfoil
