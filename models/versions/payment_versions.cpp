// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/versions/payment_versions.h"

#include "models/words/catalogue_error_words.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace counterfoil {

namespace {

constexpr std::chrono::milliseconds VersionsGathering{150};

} // namespace

PaymentVersions::PaymentVersions(Catalogue &catalogue, const QString &account,
                                 const PaymentId &payment, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_account(account)
    , m_payment(payment)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(VersionsGathering);
    connect(&m_soon, &QTimer::timeout, this, &PaymentVersions::readVersions);
    connect(&catalogue, &Catalogue::changed, this, [this](const QString &changed) {
        if (changed == m_account && !m_soon.isActive())
            m_soon.start();
    });
    readVersions();
}

void PaymentVersions::readVersions()
{
    m_isReading = true;
    m_catalogue.snapshots()
        .versions(m_account, m_payment)
        .then(this, [this](const DatabaseResult<QList<KeptVersion>> &versions) { take(versions); });
}

/// Another payment may be what changed: then nothing is told.
void PaymentVersions::take(const DatabaseResult<QList<KeptVersion>> &versions)
{
    m_isReading = false;
    const bool isFirst = !std::exchange(m_hasRead, true);
    if (!versions) {
        m_problem = catalogueSentence(versions.error());
        emit read();
        return;
    }
    const auto isSame = [](const KeptVersion &one, const KeptVersion &other) {
        return one.version == other.version;
    };
    if (!isFirst && m_problem.isEmpty() &&
        std::equal(versions->cbegin(), versions->cend(), m_versions.cbegin(), m_versions.cend(),
                   isSame))
        return;
    m_problem.clear();
    m_versions = *versions;
    emit read();
}

} // namespace counterfoil
