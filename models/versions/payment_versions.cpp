// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/versions/payment_versions.h"

#include "core/net/aside.h"
#include "models/words/catalogue_error_words.h"

#include <algorithm>

namespace counterfoil {

PaymentVersions::PaymentVersions(Catalogue &catalogue, const QString &account,
                                 const PaymentId &payment, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_account(account)
    , m_payment(payment)
{
    connect(&catalogue, &Catalogue::changed, this, [this](const QString &changed) {
        if (changed == m_account && !m_isReading)
            readVersions();
    });
    readVersions();
}

void PaymentVersions::readVersions()
{
    m_isReading = true;
    m_catalogue.snapshots()
        .all(m_account, m_payment)
        .then(this, [this](const DatabaseResult<QList<Snapshot>> &versions) { take(versions); });
}

/// Another payment may be what changed: then nothing is told.
void PaymentVersions::take(const DatabaseResult<QList<Snapshot>> &versions)
{
    m_isReading = false;
    const bool isFirst = !std::exchange(m_hasRead, true);
    if (!versions) {
        m_problem = catalogueSentence(versions.error());
        emit read();
        return;
    }
    const auto isSame = [](const Snapshot &one, const Snapshot &other) {
        return one.version == other.version;
    };
    if (!isFirst && std::equal(versions->cbegin(), versions->cend(), m_versions.cbegin(),
                               m_versions.cend(), isSame))
        return;
    m_versions = *versions;
    emit read();
}

void PaymentVersions::compare(qsizetype before, qsizetype after)
{
    const quint64 comparison = ++m_comparison;
    m_isComparing = true;
    const Snapshot older = m_versions.at(before);
    const Snapshot newer = m_versions.at(after);
    aside([older = older.raw,
           newer = newer.raw] { return jsonDifferences(older, newer, MostDifferences); },
          this,
          [this, comparison, older, newer](const auto &differences) {
              if (comparison != m_comparison)
                  return;
              m_isComparing = false;
              m_differences = differences ? *differences : JsonDifferences();
              m_problem.clear();
              if (!differences) {
                  const bool isOlder = differences.error() == JsonDifferenceError::BeforeUnreadable;
                  m_problem =
                      tr("Version %1 can't be read: it isn't JSON, or is nested too deeply.")
                          .arg((isOlder ? older : newer).version);
              }
              emit compared();
          });
}

} // namespace counterfoil
