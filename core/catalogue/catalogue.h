// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/event_store.h"
#include "core/catalogue/operation_index.h"
#include "core/catalogue/payment_index.h"
#include "core/catalogue/retention.h"
#include "core/catalogue/session_store.h"
#include "core/catalogue/snapshot_store.h"
#include "core/domain/said_decimals.h"

namespace counterfoil {

/// What became of damaged storage: set aside whole, and read as far as it could be.
struct CatalogueRescue
{
    QString asidePath;   ///< empty: there was nothing in it
    qint64 payments = 0; ///< how many could be read
};

/// The local memory of payments, sessions, payment links and operations. It can be rebuilt from the
/// provider at any time, unlike the journal. Lives in the UI's thread; threads are the
/// implementation's. Shared by all accounts of the process and outlives them. What was asked before
/// it goes is still done.
class Catalogue : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual PaymentIndex &payments() = 0;
    [[nodiscard]] virtual OperationIndex &operations() = 0;
    [[nodiscard]] virtual SnapshotStore &snapshots() = 0;
    [[nodiscard]] virtual SessionStore &sessions() = 0;
    [[nodiscard]] virtual LinkStore &links() = 0;
    [[nodiscard]] virtual EventStore &events() = 0;
    [[nodiscard]] virtual Retention &retention() = 0;

    /// Where it is kept, as people are told.
    [[nodiscard]] virtual QString location() const = 0;
    /// Why the last work failed, of what is written first; none while all is well. Whether a newer
    /// version wrote it, isNewer() says.
    [[nodiscard]] virtual const std::optional<DatabaseError> &trouble() const = 0;
    [[nodiscard]] virtual const std::optional<CatalogueRescue> &rescue() const = 0;
    /// Written by a newer version of the program: only read.
    [[nodiscard]] virtual bool isNewer() const = 0;
    /// When this process made the storage, UTC; invalid where there was some. Known with the first
    /// answer.
    [[nodiscard]] virtual const QDateTime &madeAt() const = 0;

    /// With what was said of their currencies rows and sums are read.
    [[nodiscard]] const std::shared_ptr<DecimalsOfAccounts> &decimals() const { return m_decimals; }

    /// To be called by who wrote: others look again.
    void tellChanged(const QString &account) { emit changed(account); }
    void tellEventsChanged(const QString &account) { emit eventsChanged(account); }

signals:
    /// Payments, sessions, links or operations of the account were written by this process.
    void changed(const QString &account);
    /// Its notifications were.
    void eventsChanged(const QString &account);
    void troubleChanged();
    /// Damaged storage was set aside.
    void rescued();

private:
    std::shared_ptr<DecimalsOfAccounts> m_decimals = std::make_shared<DecimalsOfAccounts>();
};

} // namespace counterfoil
