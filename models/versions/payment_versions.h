// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <QTimer>

namespace counterfoil {

/// Which versions of one payment the catalogue keeps. No document is read.
class PaymentVersions : public QObject
{
    Q_OBJECT

public:
    /// Reads at once, and again soon after the catalogue changed. The catalogue outlives it.
    PaymentVersions(Catalogue &catalogue, const QString &account, const PaymentId &payment,
                    QObject *parent = nullptr);

    /// Until the versions are there.
    [[nodiscard]] bool isReading() const { return m_isReading; }
    /// The newest first.
    [[nodiscard]] const QList<KeptVersion> &versions() const { return m_versions; }
    /// Why there are none, in a sentence; empty while all is well.
    [[nodiscard]] const QString &problem() const { return m_problem; }

signals:
    /// versions() are there, or others than before, or problem().
    void read();

private:
    void readVersions();
    void take(const DatabaseResult<QList<KeptVersion>> &versions);

    Catalogue &m_catalogue;
    QString m_account;
    PaymentId m_payment;
    QList<KeptVersion> m_versions;
    QString m_problem;
    QTimer m_soon; ///< many changes are followed at once
    bool m_isReading = false;
    bool m_hasRead = false;
};

} // namespace counterfoil
