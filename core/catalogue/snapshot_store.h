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

/// Every version of the known payments.
class SnapshotStore
{
public:
    virtual ~SnapshotStore() = default;

    virtual CatalogueCall<std::optional<Snapshot>> newest(const QString &account,
                                                          const PaymentId &payment) = 0;
    /// The newest first.
    virtual CatalogueCall<QList<Snapshot>> all(const QString &account,
                                               const PaymentId &payment) = 0;
};

} // namespace counterfoil
