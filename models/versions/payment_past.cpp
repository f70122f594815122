// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/versions/payment_past.h"

#include "models/words/catalogue_error_words.h"

#include <algorithm>

namespace counterfoil {

PaymentPast::PaymentPast(Catalogue &catalogue, const QString &account, const PaymentId &payment,
                         PaymentGateway::PaymentReader read, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_account(account)
    , m_id(payment)
    , m_read(std::move(read))
    , m_kept(catalogue, account, payment)
{
    connect(&m_kept, &PaymentVersions::read, this, &PaymentPast::follow);
}

qsizetype PaymentPast::placeOf(qint64 version) const
{
    const QList<KeptVersion> &kept = m_kept.versions(); // the newest first
    const auto found = std::find_if(kept.cbegin(), kept.cend(), [version](const KeptVersion &one) {
        return one.version == version;
    });
    return found == kept.cend() ? -1 : kept.cend() - found - 1;
}

qsizetype PaymentPast::place() const
{
    return m_wanted ? placeOf(*m_wanted) : count() - 1;
}

QDateTime PaymentPast::seenAt(qsizetype place) const
{
    return m_kept.versions().value(count() - 1 - place).seenAt;
}

/// A version that is kept no longer is not shown either: a customer may want to be forgotten.
void PaymentPast::follow()
{
    if (m_wanted && placeOf(*m_wanted) < 0)
        goToNow();
    else
        emit moved();
}

void PaymentPast::goTo(qsizetype place)
{
    if (place < 0 || place >= count() || place == this->place())
        return;
    if (place == count() - 1)
        return goToNow();
    m_wanted = m_kept.versions()[count() - 1 - place].version;
    emit moved();
    if (!m_isReading)
        readWanted();
}

void PaymentPast::goToNow()
{
    m_wanted.reset();
    m_payment.reset();
    m_problem.clear();
    emit moved();
    emit changed();
}

void PaymentPast::readWanted()
{
    m_isReading = true;
    m_catalogue.snapshots()
        .at(m_account, m_id, *m_wanted)
        .map([read = m_read](const std::optional<Snapshot> &snapshot) {
            return snapshot ? read(snapshot->raw).value_or(nullptr) : PaymentPtr();
        })
        .then(this, [this, version = *m_wanted](const DatabaseResult<PaymentPtr> &read) {
            takeRead(version, read);
        });
}

/// While a person drags along the versions, those between are not read: the newest wish counts.
void PaymentPast::takeRead(qint64 version, const DatabaseResult<PaymentPtr> &read)
{
    m_isReading = false;
    if (!m_wanted)
        return;
    if (*m_wanted != version)
        return readWanted();
    m_payment = read.value_or(nullptr);
    m_shown = version;
    m_problem = !read        ? catalogueSentence(read.error())
                : !m_payment ? tr("Version %1 of this payment can't be read.").arg(place() + 1)
                             : QString();
    emit changed();
}

QList<OperationEntry> entriesShownBy(const Payment &payment, const QList<OperationEntry> &entries)
{
    QList<OperationEntry> shown;
    for (const OperationEntry &entry : entries) {
        if (findOperation(payment, entry))
            shown << entry;
    }
    return shown;
}

TimelineHistory historyUntil(const QDateTime &moment, const TimelineHistory &history)
{
    TimelineHistory until;
    for (const NoticeEvent &notice : history.notices) {
        if (notice.at <= moment)
            until.notices << notice;
    }
    return until;
}

} // namespace counterfoil
