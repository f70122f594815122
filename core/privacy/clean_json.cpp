// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/clean_json.h"

#include "core/net/json/json_document.h"
#include "core/net/json/written_number.h"
#include "core/privacy/card_mask.h"
#include "core/privacy/folded_text.h"
#include "core/privacy/member_names.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

/// PayEx names its resources by their paths, also as members of another: {"payment": "/psp/…"}.
constexpr std::string_view payexPath = "/psp/";

/// Thirteen digits, written in ASCII or maybe in another script.
bool mayHoldCardNumber(std::string_view text)
{
    size_t score = 0;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            score += 2;
        else if (c < 0)
            ++score;
    }
    return score >= 2 * 13;
}

QString withoutEmails(QString text)
{
    static const QRegularExpression email(uR"([^\s@<>"'(),;:]+@[^\s@<>"'(),;:]+)"_s);
    return text.replace(email, u"***@***"_s);
}

/// Receives the events of nlohmann's parser and writes the same document as compact JSON, member
/// by member in the order it came, leaving out and masking what must not be kept.
class CleanWriter
{
public:
    CleanWriter(qsizetype size, PersonalData keep)
        : m_keepsPeople(keep == PersonalData::Full)
    {
        m_out.reserve(size_t(size));
    }

    /// Whether anything was left out or masked.
    [[nodiscard]] bool hasChanged() const { return m_hasChanged; }
    [[nodiscard]] QByteArray bytes() const { return {m_out.data(), qsizetype(m_out.size())}; }

    bool null() { return literal("null"); }
    bool boolean(bool value) { return literal(value ? "true" : "false"); }
    bool number_integer(std::int64_t value) { return figure(std::to_string(value)); }
    bool number_unsigned(std::uint64_t value) { return figure(std::to_string(value)); }
    bool number_float(double, const std::string &written)
    {
        return literal(writtenNumber(written));
    }
    bool binary(const nlohmann::json::binary_t &) { return false; }

    bool string(const std::string &value)
    {
        if (!begin())
            return mayGoOn();
        if (!m_keepsPeople && isAddressName(m_name)) {
            m_hasChanged = true;
            appendText("***");
        } else {
            appendText(isId(value) ? value : cleaned(value));
        }
        return mayGoOn();
    }

    bool key(const std::string &name)
    {
        if (m_skipped > 0)
            return true;
        m_name = wordsOfName(name);
        m_leavesOut = !m_keepsPeople && isLeftOut();
        if (m_leavesOut) {
            m_hasChanged = true;
            return true;
        }
        separate();
        appendText(cleaned(name));
        m_out += ':';
        m_afterKey = true;
        return true;
    }

    bool start_object(std::size_t) { return open('{'); }
    bool start_array(std::size_t) { return open('['); }
    bool end_object() { return close('}'); }
    bool end_array() { return close(']'); }
    bool parse_error(std::size_t, const std::string &, const std::exception &) { return false; }

private:
    struct Level
    {
        std::string name; ///< wordsOfName() of the member that it is the value of
        bool isPerson = false;
        bool isOfCustomer = false;
        bool isEmpty = true;
    };

    /// Ids, references, and where links lead: an operation is found again, or sent, by them.
    [[nodiscard]] bool isId(std::string_view text) const
    {
        return isIdName(m_name) || text.starts_with(payexPath) ||
               (!m_levels.empty() && isLinksName(m_levels.back().name));
    }

    /// Amounts and counters; PAY. writes {"amount": {"value": 3, "currency": "EUR"}}.
    [[nodiscard]] bool isFigure() const
    {
        return isFigureName(m_name) ||
               (m_name == "value" && !m_levels.empty() && isFigureName(m_levels.back().name));
    }

    [[nodiscard]] bool isLeftOut() const
    {
        const Level &owner = m_levels.back();
        if (owner.isPerson)
            return !isKeptOfPerson(m_name);
        if (isAddressName(owner.name))
            return !isKeptOfAddress(m_name);
        return isPersonalName(m_name) || (owner.isOfCustomer && m_name == "name");
    }

    /// Counts a value, and says no more values follow than the limit.
    bool mayGoOn() { return ++m_values <= m_limits.values; }

    /// Whether the value that comes is written.
    bool begin()
    {
        if (m_skipped > 0)
            return false;
        if (m_leavesOut) {
            m_leavesOut = false;
            return false;
        }
        if (!m_afterKey)
            separate();
        m_afterKey = false;
        return true;
    }

    void separate()
    {
        if (m_levels.empty())
            return;
        if (!m_levels.back().isEmpty)
            m_out += ',';
        m_levels.back().isEmpty = false;
    }

    bool literal(std::string_view written)
    {
        if (begin())
            m_out += written;
        return mayGoOn();
    }

    bool figure(const std::string &written)
    {
        if (!begin())
            return mayGoOn();
        if (mayHoldCardNumber(written) && !isIdName(m_name) && !isFigure()) {
            const std::string masked = cleaned(written);
            if (masked != written) {
                appendText(masked);
                return mayGoOn();
            }
        }
        m_out += written;
        return mayGoOn();
    }

    bool open(char bracket)
    {
        if (m_levels.size() + m_skipped >= m_limits.depth)
            return false;
        if (m_skipped > 0 || m_leavesOut) {
            m_leavesOut = false;
            ++m_skipped;
            return mayGoOn();
        }
        begin();
        m_out += bracket;
        // The elements of an array go by its name.
        const bool isOfCustomer =
            m_name.starts_with("customer") || (!m_levels.empty() && m_levels.back().isOfCustomer);
        m_levels.push_back({m_name, isPersonName(m_name), isOfCustomer});
        return mayGoOn();
    }

    bool close(char bracket)
    {
        if (m_skipped > 0) {
            --m_skipped;
            return true;
        }
        m_out += bracket;
        m_name = m_levels.back().name;
        m_levels.pop_back();
        return true;
    }

    [[nodiscard]] std::string cleaned(const std::string &text)
    {
        const bool mayHoldEmail = !m_keepsPeople && text.find('@') != std::string::npos;
        if (!mayHoldEmail && !mayHoldCardNumber(text))
            return text;
        QString clean = withoutCardNumbers(QString::fromStdString(text));
        if (mayHoldEmail)
            clean = withoutEmails(clean);
        std::string written = clean.toStdString();
        m_hasChanged = m_hasChanged || written != text;
        return written;
    }

    void appendText(const std::string &text)
    {
        m_out += '"';
        for (const char c : text) {
            if (c == '"' || c == '\\') {
                m_out += '\\';
                m_out += c;
            } else if (c >= 0 && c < 0x20) {
                static constexpr std::string_view digits = "0123456789abcdef";
                m_out += "\\u00";
                m_out += digits[size_t(c) / 16];
                m_out += digits[size_t(c) % 16];
            } else {
                m_out += c;
            }
        }
        m_out += '"';
    }

    const JsonLimits m_limits;
    const bool m_keepsPeople;
    std::string m_out;
    std::string m_name; ///< words of the member that is being read; of an element, its array's
    std::vector<Level> m_levels;
    size_t m_skipped = 0; ///< open objects and arrays that are not written
    size_t m_values = 0;
    bool m_leavesOut = false; ///< the value that comes is not written
    bool m_afterKey = false;
    bool m_hasChanged = false;
};

QString hashOf(const QString &folded, const QByteArray &key)
{
    // Without a key anybody could try addresses until one fits: then nothing is kept.
    const QString word = folded.simplified();
    if (word.isEmpty() || key.isEmpty())
        return {};
    constexpr qsizetype bytesKept = 8;
    const QByteArray hash =
        QMessageAuthenticationCode::hash(word.toUtf8(), key, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.first(bytesKept).toHex());
}

} // namespace

QString hashedWord(const QString &text, const QByteArray &key)
{
    return hashOf(foldedText(text), key);
}

QStringList hashedWords(const QString &text, const QByteArray &key)
{
    QStringList words{hashOf(foldedText(text), key), hashOf(foldedTextBefore(text), key)};
    words.removeDuplicates();
    return words;
}

QString withoutSensitiveText(const QString &text, PersonalData keep)
{
    const QString clean = withoutCardNumbers(text);
    return keep == PersonalData::Full || !clean.contains(u'@') ? clean : withoutEmails(clean);
}

QByteArray withoutSensitiveData(const QByteArray &raw, PersonalData keep)
{
    if (raw.size() > JsonLimits().bytes)
        return {};
    CleanWriter writer(raw.size(), keep);
    const char *begin = raw.constData();
    if (!nlohmann::json::sax_parse(begin, begin + raw.size(), &writer))
        return {};
    return writer.hasChanged() ? writer.bytes() : raw;
}

QByteArray withoutCardNumbersIn(const QByteArray &answer)
{
    if (isFreeOfCardNumbers(answer))
        return answer;
    const QByteArray clean = withoutSensitiveData(answer, PersonalData::Full);
    return clean.isEmpty() ? answer : clean;
}

} // namespace counterfoil
