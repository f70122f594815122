// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue_call.h"
#include "core/domain/ids.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace counterfoil {

/// What one version of a payment, a session or a link was, byte for byte but for what must not be
/// kept.
struct Snapshot
{
    qint64 version = 0;
    QDateTime seenAt;
    QByteArray raw;
};

/// That a version is kept, without what it was.
struct KeptVersion
{
    qint64 version = 0;
    QDateTime seenAt; ///< when a server last told of it, UTC

    friend bool operator==(const KeptVersion &, const KeptVersion &) = default;
};

/// Every version of the known payments.
class SnapshotStore
{
public:
    virtual ~SnapshotStore() = default;

    virtual CatalogueCall<std::optional<Snapshot>> newest(const QString &account,
                                                          const PaymentId &payment) = 0;
    /// The newest first. No document is read.
    virtual CatalogueCall<QList<KeptVersion>> versions(const QString &account,
                                                       const PaymentId &payment) = 0;
    virtual CatalogueCall<std::optional<Snapshot>> at(const QString &account,
                                                      const PaymentId &payment, qint64 version) = 0;
};

} // namespace counterfoil
