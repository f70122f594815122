// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/sqlite/prepared_payment.h"

#include <QFuture>
#include <QThreadPool>

#include <deque>
#include <vector>

namespace counterfoil::catalogue {

/// Payments that another thread prepares, in the order of their rows: some portions ahead of who
/// writes them, and no more. Belongs to that one's thread.
class BatchInWork
{
public:
    using Portion = std::vector<PreparedPayment>;

    /// The list outlives the batch.
    BatchInWork(const QList<SeenPayment> &seen, qint64 account, const PersonalDataPolicy &policy);
    /// Nobody waits for what has not begun.
    ~BatchInWork();
    Q_DISABLE_COPY_MOVE(BatchInWork)

    [[nodiscard]] bool isAtEnd() const { return m_ahead.empty() && m_begun == m_seen.size(); }
    /// Not at the end. Waits until it is there; ends the one before.
    [[nodiscard]] Portion &next();

private:
    void begin();
    [[nodiscard]] Portion portion(size_t first, size_t end) const;

    const std::vector<const SeenPayment *> m_seen;
    const qint64 m_account;
    const PersonalDataPolicy m_policy;
    size_t m_begun = 0; ///< of the payments
    std::deque<QFuture<Portion>> m_ahead;
    Portion m_now; ///< the one that is being written
    QThreadPool m_thread;
};

} // namespace counterfoil::catalogue
