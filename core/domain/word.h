// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace counterfoil {

/// A word of an enumeration as the server wrote it, and what it means to us if we know it.
/// An unknown word is kept and shown verbatim; it never becomes a default.
template <typename Enum>
class Word
{
public:
    Word() = default;
    Word(Enum known, QString text)
        : m_known(known)
        , m_text(std::move(text))
    {}
    static Word unknown(const QString &text)
    {
        Word word;
        word.m_text = text;
        return word;
    }

    [[nodiscard]] std::optional<Enum> known() const { return m_known; }
    [[nodiscard]] bool is(Enum value) const { return m_known == value; }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Word &, const Word &) = default;

private:
    std::optional<Enum> m_known;
    QString m_text;
};

} // namespace counterfoil
