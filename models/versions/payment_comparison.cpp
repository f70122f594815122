// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/versions/payment_comparison.h"

#include "core/net/aside.h"
#include "models/words/catalogue_error_words.h"

namespace counterfoil {

namespace {

PaymentDifferences differencesOf(const PaymentGateway::PaymentReader &read,
                                 const ComparedPayment &left, const QByteArray &leftRaw,
                                 const ComparedPayment &right, const QByteArray &rightRaw)
{
    PaymentDifferences found;
    const auto json = jsonDifferences(leftRaw, rightRaw, PaymentComparison::MostDifferences);
    if (!json) {
        const bool isLeft = json.error() == JsonDifferenceError::BeforeUnreadable;
        found.problem = PaymentComparison::tr("%1 can't be read: it isn't JSON, or is nested too "
                                              "deeply.")
                            .arg(isLeft ? left.title : right.title);
        return found;
    }
    found.json = *json;
    if (!read)
        return found;
    const auto leftPayment = read(leftRaw);
    const auto rightPayment = read(rightRaw);
    if (leftPayment && rightPayment) {
        found.fields =
            std::make_shared<const FieldComparison>(compareFields(**leftPayment, **rightPayment));
    } else {
        found.problem =
            PaymentComparison::tr("%1 can't be read as a payment. Turn on “JSON paths” to "
                                  "compare what was sent.")
                .arg(leftPayment ? right.title : left.title);
    }
    return found;
}

} // namespace

ComparedPayment versionOf(const PaymentId &payment, const KeptVersion &version)
{
    return {payment, version.version, PaymentComparison::tr("Version %1").arg(version.version)};
}

PaymentComparison::PaymentComparison(Catalogue &catalogue, const QString &account,
                                     PaymentGateway::PaymentReader read, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_account(account)
    , m_read(std::move(read))
{}

void PaymentComparison::compare(const ComparedPayment &left, const ComparedPayment &right)
{
    const quint64 comparison = ++m_comparison;
    m_isComparing = true;
    const auto isVoid = [this, comparison] { return comparison != m_comparison; };
    read(left, [this, isVoid, left, right](const Read &leftRead) {
        if (isVoid())
            return;
        if (!leftRead)
            return finish({{}, {}, leftRead.error()});
        read(right, [this, isVoid, left, right, raw = *leftRead](const Read &rightRead) {
            if (isVoid())
                return;
            if (!rightRead)
                return finish({{}, {}, rightRead.error()});
            compareRead(left, raw, right, *rightRead);
        });
    });
}

void PaymentComparison::read(const ComparedPayment &side, std::function<void(const Read &)> done)
{
    SnapshotStore &snapshots = m_catalogue.snapshots();
    (side.version ? snapshots.at(m_account, side.payment, *side.version)
                  : snapshots.newest(m_account, side.payment))
        .then(this, [side, done = std::move(done)](
                        const DatabaseResult<std::optional<Snapshot>> &snapshot) {
            if (!snapshot)
                done(tl::unexpected(catalogueSentence(snapshot.error())));
            else if (!*snapshot)
                done(tl::unexpected(tr("%1 isn't kept on this computer.").arg(side.title)));
            else
                done((*snapshot)->raw);
        });
}

void PaymentComparison::compareRead(const ComparedPayment &left, const QByteArray &leftRaw,
                                    const ComparedPayment &right, const QByteArray &rightRaw)
{
    aside([read = m_read, left, leftRaw, right,
           rightRaw] { return differencesOf(read, left, leftRaw, right, rightRaw); },
          this,
          [this, comparison = m_comparison](const PaymentDifferences &differences) {
              if (comparison == m_comparison)
                  finish(differences);
          });
}

void PaymentComparison::finish(const PaymentDifferences &differences)
{
    m_isComparing = false;
    m_differences = differences;
    emit compared();
}

} // namespace counterfoil
