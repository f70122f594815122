// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue_file.h"

#include "core/catalogue/catalogue_schema.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace counterfoil {

StoreResult<std::unique_ptr<CatalogueFile>> CatalogueFile::open(const QString &path, Access access,
                                                                const QDateTime &now)
{
    auto opened = access == Access::ReadWrite ? catalogue::openForWriting(path, now)
                                              : catalogue::openForReading(path);
    if (!opened)
        return tl::unexpected(opened.error());
    auto file = std::unique_ptr<CatalogueFile>(new CatalogueFile(std::move(opened->database)));
    file->m_rescue = opened->rescue;
    file->m_isNewer = opened->isNewer;
    return file;
}

CatalogueFile::CatalogueFile(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{}

CatalogueFile::~CatalogueFile() = default;

StoreResult<void> CatalogueFile::writable() const
{
    if (!m_isNewer)
        return {};
    return tl::unexpected(StoreError{StoreError::Kind::Newer, m_database->path(), {}});
}

StoreResult<std::optional<qint64>> CatalogueFile::profileNumber(const QString &profile)
{
    auto statement = m_database->kept(u"SELECT number FROM profile WHERE name = ?"_s);
    if (!statement)
        return tl::unexpected(statement.error());
    (*statement)->bindValue(0, profile);
    if (auto ran = m_database->run(**statement); !ran)
        return tl::unexpected(ran.error());
    const bool isKnown = (*statement)->next();
    const auto number = isKnown ? std::optional((*statement)->value(0).toLongLong()) : std::nullopt;
    (*statement)->finish();
    return number;
}

StoreResult<QHash<QString, qint64>> CatalogueFile::profileNumbers()
{
    auto statement = m_database->kept(u"SELECT name, number FROM profile"_s);
    if (!statement)
        return tl::unexpected(statement.error());
    if (auto ran = m_database->run(**statement); !ran)
        return tl::unexpected(ran.error());
    QHash<QString, qint64> numbers;
    while ((*statement)->next())
        numbers.insert((*statement)->value(0).toString(), (*statement)->value(1).toLongLong());
    return numbers;
}

} // namespace counterfoil
