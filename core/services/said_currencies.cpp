// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/said_currencies.h"

#include "core/files/private_files.h"
#include "core/net/aside.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace counterfoil {

SaidCurrencies::SaidCurrencies(const DataFolder &folder, QString account, PaymentGateway &gateway,
                               KnownPayments &known)
    : m_path(QDir(folder.path).filePath(u"currencies.json"_s))
    , m_account(std::move(account))
    , m_gateway(gateway)
    , m_known(known)
{
    // What cannot be read is asked for again.
    const QJsonObject ofAccount = read().value_or(QJsonObject()).value(m_account).toObject();
    QMap<QString, int> said;
    for (auto decimals = ofAccount.begin(); decimals != ofAccount.end(); ++decimals)
        said.insert(decimals.key(), decimals.value().toInt(-1));
    m_gateway.decimals()->set(said);
}

tl::expected<void, SaidCurrenciesError> SaidCurrencies::say(Currency currency, int decimals)
{
    auto whole = read();
    if (!whole)
        return tl::unexpected(whole.error());
    QJsonObject ofAccount = whole->value(m_account).toObject();
    ofAccount.insert(currency.code(), decimals);
    whole->insert(m_account, ofAccount);
    if (auto written = write(*whole); !written)
        return written;
    QMap<QString, int> said = m_gateway.decimals()->all();
    said.insert(currency.code(), decimals);
    m_gateway.decimals()->set(said);
    readAgain(currency);
    return {};
}

tl::expected<QJsonObject, SaidCurrenciesError> SaidCurrencies::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return QJsonObject();
    keepPrivate(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(SaidCurrenciesError{m_path, file.errorString()});
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &parsed);
    if (!document.isObject())
        return tl::unexpected(SaidCurrenciesError{m_path, parsed.errorString()});
    return document.object();
}

tl::expected<void, SaidCurrenciesError> SaidCurrencies::write(const QJsonObject &whole) const
{
    makePrivateFolder(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly) ||
        file.write(QJsonDocument(whole).toJson()) < 0 || !file.commit())
        return tl::unexpected(SaidCurrenciesError{m_path, file.errorString()});
    return {};
}

/// On another thread: one payment can take a tenth of a second.
void SaidCurrencies::readAgain(Currency currency)
{
    struct Again
    {
        PaymentPtr before;
        PaymentPtr now;
    };
    QList<PaymentPtr> payments;
    const QList<KnownPayment> all = m_known.all();
    for (const KnownPayment &known : all) {
        if (known.payment->currency() == currency && !known.payment->raw.isEmpty())
            payments.append(known.payment);
    }
    aside(
        [payments, read = m_gateway.paymentReader()] {
            QList<Again> again;
            for (const PaymentPtr &payment : payments)
                again.append({payment, read(payment->raw).value_or(nullptr)});
            return again;
        },
        &m_known,
        [&known = m_known](const QList<Again> &again) {
            for (const Again &payment : again) {
                const KnownPayment *found = known.find(payment.before->id);
                // What was read again or forgotten meanwhile stays.
                if (payment.now && found && found->payment == payment.before)
                    known.renew(payment.now);
            }
        });
}

} // namespace counterfoil
