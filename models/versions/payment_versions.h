// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "models/versions/json_difference.h"

namespace counterfoil {

/// The versions of one payment that the catalogue keeps, and what changed between two of them.
/// Documents are read and compared on other threads.
class PaymentVersions : public QObject
{
    Q_OBJECT

public:
    /// More changes than this are of no use to a person.
    static constexpr qsizetype MostDifferences = 5'000;

    /// Reads at once, and again when the catalogue changes. The catalogue outlives it.
    PaymentVersions(Catalogue &catalogue, const QString &account, const PaymentId &payment,
                    QObject *parent = nullptr);

    /// Until the versions are there.
    [[nodiscard]] bool isReading() const { return m_isReading; }
    /// The newest first.
    [[nodiscard]] const QList<Snapshot> &versions() const { return m_versions; }
    /// Ends with compared(); a newer call makes this one void. Both are places in versions().
    void compare(qsizetype before, qsizetype after);
    [[nodiscard]] bool isComparing() const { return m_isComparing; }
    [[nodiscard]] const JsonDifferences &differences() const { return m_differences; }
    /// Why there are no versions or no differences, in a sentence; empty while all is well.
    [[nodiscard]] const QString &problem() const { return m_problem; }

signals:
    /// versions() are there, or others than before, or problem().
    void read();
    /// differences() are others, or problem().
    void compared();

private:
    void readVersions();
    void take(const DatabaseResult<QList<Snapshot>> &versions);

    Catalogue &m_catalogue;
    QString m_account;
    PaymentId m_payment;
    QList<Snapshot> m_versions;
    JsonDifferences m_differences;
    QString m_problem;
    quint64 m_comparison = 0; ///< the newest; answers to older ones are void
    bool m_isReading = false;
    bool m_hasRead = false;
    bool m_isComparing = false;
};

} // namespace counterfoil
