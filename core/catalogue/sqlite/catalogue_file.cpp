// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/catalogue_file.h"

#include "core/catalogue/sqlite/catalogue_schema.h"
#include "core/catalogue/sqlite/payment_key.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace counterfoil {

DatabaseResult<std::unique_ptr<CatalogueFile>>
CatalogueFile::open(const QString &path, Access access, const QDateTime &now)
{
    auto opened = access == Access::ReadWrite ? catalogue::openForWriting(path, now)
                                              : catalogue::openForReading(path);
    if (!opened)
        return tl::unexpected(opened.error());
    auto file = std::unique_ptr<CatalogueFile>(new CatalogueFile(std::move(opened->database)));
    file->m_rescue = opened->rescue;
    file->m_isNewer = opened->isNewer;
    file->m_isMade = opened->isMade;
    return file;
}

CatalogueFile::CatalogueFile(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{}

CatalogueFile::~CatalogueFile() = default;

DatabaseResult<void> CatalogueFile::writable() const
{
    if (!m_isNewer)
        return {};
    return tl::unexpected(DatabaseError{DatabaseError::Kind::Newer, m_database->path(), {}});
}

DatabaseResult<std::optional<qint64>> CatalogueFile::accountNumber(const QString &account)
{
    return m_database->one(u"SELECT number FROM profile WHERE name = ?"_s, {account},
                           &Database::integer);
}

DatabaseResult<std::optional<qint64>> CatalogueFile::paymentRow(const QString &account,
                                                                const PaymentId &payment)
{
    const auto number = accountNumber(account);
    if (!number)
        return number;
    return m_database->one(u"SELECT p.row FROM payment p WHERE "_s + catalogue::IsPayment,
                           {payment.text(), number->value_or(0)}, &Database::integer);
}

DatabaseResult<qint64> CatalogueFile::needAccount(const QString &account)
{
    return m_database
        ->change(u"INSERT INTO profile (name) VALUES (?) ON CONFLICT (name) DO NOTHING"_s,
                 {account})
        .and_then([&] { return accountNumber(account); })
        .map([](std::optional<qint64> number) { return number.value_or(0); });
}

/// A statement whose first value is the account's number.
DatabaseResult<void> CatalogueFile::changeOf(const QString &account, const QString &sql,
                                             const QVariantList &values)
{
    if (auto can = writable(); !can)
        return can;
    return m_database->transaction([&]() -> DatabaseResult<void> {
        return needAccount(account).and_then(
            [&](qint64 number) { return m_database->change(sql, QVariantList{number} + values); });
    });
}

DatabaseResult<QList<qint64>> CatalogueFile::accountNumbers(const QStringList &accounts)
{
    QList<qint64> numbers;
    for (const QString &account : accounts) {
        const auto number = accountNumber(account);
        if (!number)
            return tl::unexpected(number.error());
        if (*number && !numbers.contains(**number))
            numbers << **number;
    }
    return numbers;
}

DatabaseResult<QHash<QString, qint64>> CatalogueFile::accountNumbers()
{
    QHash<QString, qint64> numbers;
    return m_database
        ->forEach(
            u"SELECT name, number FROM profile"_s, {},
            [&numbers](const SqlStatement &row) { numbers.insert(row.text(0), row.integer(1)); })
        .map([&numbers] { return std::move(numbers); });
}

} // namespace counterfoil
