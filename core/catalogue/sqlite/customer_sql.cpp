// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/customer_sql.h"

#include "core/catalogue/sqlite/document_sql.h"
#include "core/catalogue/sqlite/event_sql.h"
#include "core/catalogue/sqlite/payment_sql.h"
#include "core/catalogue/sqlite/search_index.h"
#include "core/catalogue/sqlite/search_tokens.h"
#include "core/domain/payer.h"
#include "core/privacy/clean_json.h"
#include "core/privacy/folded_text.h"
#include "core/privacy/named_person.h"

#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

/// The words of each text of a field, in their order; those of earlier versions folded as they are
/// now.
QList<QStringList> textsOf(const QString &tokens, char16_t mark)
{
    QList<QStringList> texts{{}};
    for (const QString &token : tokens.split(u' ', Qt::SkipEmptyParts)) {
        if (token[0] != QChar(mark))
            continue;
        if (token.size() == 1)
            texts << QStringList();
        else
            texts.last() << foldedText(token.mid(1));
    }
    return texts;
}

QString exact(const QString &text)
{
    return foldedText(text).simplified();
}

bool isEmail(const QString &emailOrName)
{
    return emailOrName.contains(u'@');
}

/// What search finds is too much: "ann@example.com" is in "jo-ann@example.com", too.
bool isOf(const QString &tokens, const PaymentPtr &payment, const QString &emailOrName)
{
    QStringList known;
    if (payment && isEmail(emailOrName))
        known << payerOf(*payment).email;
    else if (payment)
        known = payerNames(*payment);
    known.removeAll(QString());
    if (!known.isEmpty()) {
        return std::any_of(known.begin(), known.end(), [&emailOrName](const QString &text) {
            return exact(text) == exact(emailOrName);
        });
    }
    return textsOf(tokens, isEmail(emailOrName) ? token::Email : token::Name)
        .contains(foldedWords(searchedPart(emailOrName)));
}

} // namespace

DatabaseResult<QList<qint64>> CustomerSql::rows(const CustomerSearch &customer)
{
    const auto &[account, emailOrName, policy, read] = customer;
    PaymentSql payments(m_file);
    if (foldedWords(emailOrName).isEmpty())
        return QList<qint64>();
    const auto field = isEmail(emailOrName) ? SearchTerm::Field::Email : SearchTerm::Field::Name;
    const SearchQuery query{account, {{{field, searchedPart(emailOrName), true, false, {}, {}}}}};
    const auto found = payments.search(query, {}, {}, {});
    if (!found)
        return found;
    QList<qint64> rows;
    for (const qint64 row : *found) {
        const auto seen = newestSeen(row, read);
        if (!seen)
            return tl::unexpected(seen.error());
        const auto words = m_file.database().one(u"SELECT tokens FROM payment WHERE row = ?"_s,
                                                 {row}, &Database::text);
        if (!words)
            return tl::unexpected(words.error());
        if (isOf(words->value_or(QString()), *seen ? (*seen)->payment : nullptr, emailOrName))
            rows << row;
    }
    if (policy.keep != PersonalData::Hashed)
        return rows;
    const auto hashed = payments.search(query, {}, policy, {});
    if (!hashed)
        return hashed;
    for (const qint64 row : *hashed) {
        if (!rows.contains(row))
            rows << row;
    }
    return rows;
}

DatabaseResult<std::optional<SeenPayment>> CustomerSql::newestSeen(qint64 row,
                                                                   const SnapshotReader &read)
{
    auto newest = m_file.database().one(
        u"SELECT seen, raw FROM snapshot WHERE payment = ? ORDER BY version DESC LIMIT 1"_s, {row},
        [&read](const SqlStatement &snapshot) {
            return SeenPayment{read(qUncompress(snapshot.bytes(1))),
                               QDateTime::fromMSecsSinceEpoch(snapshot.integer(0), Qt::UTC)};
        });
    if (newest && *newest && !(*newest)->payment)
        newest->reset();
    return newest;
}

DatabaseResult<void> CustomerSql::forget(const QString &account, const QList<qint64> &rows,
                                         const QString &emailOrName)
{
    if (auto can = m_file.writable(); !can)
        return can;
    // What was written over must not be readable in the file's free pages.
    if (auto done = m_file.database().executeAll({u"PRAGMA secure_delete = ON"_s}); !done)
        return done;
    return m_file.database().transaction([&]() -> DatabaseResult<void> {
        for (const qint64 row : rows) {
            if (auto done = forgetRow(row); !done)
                return done;
        }
        if (emailOrName.isEmpty())
            return {};
        const auto number = m_file.accountNumber(account);
        if (!number)
            return tl::unexpected(number.error());
        return EventSql(m_file).dropTextsNaming(number->value_or(0), emailOrName).and_then([&] {
            return reduceDocuments(
                account,
                [&emailOrName](const QByteArray &raw) { return namesPerson(raw, emailOrName); },
                PersonalData::None);
        });
    });
}

/// The words of the person go from the row and the index; snapshots are rewritten without.
DatabaseResult<void> CustomerSql::forgetRow(qint64 row)
{
    const auto before = m_file.database().one(u"SELECT tokens FROM payment WHERE row = ?"_s, {row},
                                              &Database::text);
    if (!before)
        return tl::unexpected(before.error());
    if (!*before)
        return {};
    const QString after = withoutPerson(**before);
    if (auto done = index::remove(m_file.database(), row, (*before)->toUtf8()); !done)
        return done;
    if (auto done = index::add(m_file.database(), row, after.toUtf8()); !done)
        return done;
    if (auto done = m_file.database().change(
            u"UPDATE payment SET customer = '', email = '', tokens = ? WHERE row = ?"_s,
            {after, row});
        !done)
        return done;
    const auto snapshots = m_file.database().rows(
        u"SELECT version, raw FROM snapshot WHERE payment = ?"_s, {row},
        [](const SqlStatement &kept) { return std::pair(kept.integer(0), kept.bytes(1)); });
    if (!snapshots)
        return tl::unexpected(snapshots.error());
    for (const auto &[version, compressed] : *snapshots) {
        auto done = m_file.database().change(
            u"UPDATE snapshot SET raw = ? WHERE payment = ? AND version = ?"_s,
            {qCompress(withoutSensitiveData(qUncompress(compressed), PersonalData::None), 1), row,
             version});
        if (!done)
            return done;
    }
    if (auto done = dropEventTexts(row); !done)
        return done;
    return cleanPartnerAnswers(row);
}

/// Of the notifications that told of the payment.
DatabaseResult<void> CustomerSql::dropEventTexts(qint64 row)
{
    const auto payment = m_file.database().one(
        u"SELECT profile, payment FROM payment WHERE row = ?"_s, {row},
        [](const SqlStatement &kept) { return std::pair(kept.integer(0), kept.text(1)); });
    if (!payment)
        return tl::unexpected(payment.error());
    return *payment ? EventSql(m_file).dropTexts((*payment)->first, PaymentId((*payment)->second))
                    : DatabaseResult<void>();
}

DatabaseResult<void> CustomerSql::cleanPartnerAnswers(qint64 row)
{
    const auto answers = m_file.database().rows(
        u"SELECT t.operation, t.number, t.partner_status, t.description FROM operation o JOIN "
        "partner_transaction t ON t.operation = o.row WHERE o.payment = ? AND "
        "instr(t.partner_status || t.description, '@') > 0"_s,
        {row}, [](const SqlStatement &answer) {
            const auto cleaned = [&answer](int column) {
                return withoutSensitiveText(answer.text(column), PersonalData::None) +
                       u""_s; // not NULL
            };
            return QVariantList{cleaned(2), cleaned(3), answer.value(0), answer.value(1)};
        });
    if (!answers)
        return tl::unexpected(answers.error());
    for (const QVariantList &answer : *answers) {
        auto done = m_file.database().change(
            u"UPDATE partner_transaction SET partner_status = ?, description = ? WHERE operation "
            "= ? AND number = ?"_s,
            answer);
        if (!done)
            return done;
    }
    return {};
}

DatabaseResult<void>
CustomerSql::reduceDocuments(const QString &account,
                             const std::function<bool(const QByteArray &)> &isMeant,
                             PersonalData keep)
{
    for (const DocumentTable table : AllDocumentTables) {
        if (auto done = DocumentSql(m_file, table).reduce(account, isMeant, keep); !done)
            return done;
    }
    return {};
}

} // namespace counterfoil
