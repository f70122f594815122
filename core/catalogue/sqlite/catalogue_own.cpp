// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/catalogue_file.h"
#include "core/catalogue/sqlite/stored_numbers.h"

#include <QVariant>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace counterfoil {

StoreResult<OwnOperations> CatalogueFile::ownOperations(const QString &profile, int most)
{
    const auto number = profileNumber(profile);
    if (!number)
        return tl::unexpected(number.error());
    if (!*number)
        return OwnOperations();
    auto newest = ownOperationsWhere(**number, u"1"_s, most);
    if (!newest)
        return tl::unexpected(newest.error());
    auto open = ownOperationsWhere(**number, u"o.status IN ('PENDING', 'UNCERTAIN')"_s, most);
    if (!open)
        return tl::unexpected(open.error());
    return OwnOperations{std::move(*newest), std::move(*open)};
}

/// What a person told of an operation is kept for those of this desk only.
StoreResult<QList<OperationRow>>
CatalogueFile::ownOperationsWhere(qint64 profile, const QString &condition, int most)
{
    constexpr int looked = 20000; // of each kind: what is older has ended, or was held long ago
    QList<qint64> found;
    for (const OperationKind kind :
         {OperationKind::Capture, OperationKind::Refund, OperationKind::Void}) {
        const auto rows = m_database->rows(
            u"SELECT o.row FROM (SELECT * FROM operation WHERE profile = ? AND kind = ? ORDER BY "
            "row DESC LIMIT %1) o WHERE %2 AND EXISTS (SELECT 1 FROM operation_why w WHERE "
            "w.profile = o.profile AND w.operation = o.operation) ORDER BY o.row DESC LIMIT ?"_s
                .arg(QString::number(looked), condition),
            {profile, catalogue::storedNumber(kind), most}, &Database::integer);
        if (!rows)
            return tl::unexpected(rows.error());
        found.append(*rows);
    }
    std::sort(found.begin(), found.end(), std::greater<>()); // as they were created
    return operations(found.first(std::min<qsizetype>(most, found.size())));
}

} // namespace counterfoil
