// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/payment_gateway.h"
#include "core/services/data_folder.h"
#include "core/services/known_payments.h"

#include <QJsonObject>

namespace counterfoil {

/// Why the decimals were not kept.
struct SaidCurrenciesError
{
    QString path;   ///< of the file
    QString detail; ///< the system's words
};

/// What persons said of an account about the decimals of currencies that our table does not know:
/// kept in `currencies.json` in the data folder, for its owner only. Payments are read with it.
class SaidCurrencies
{
public:
    /// Gateway and known payments outlive it.
    SaidCurrencies(const DataFolder &folder, QString account, PaymentGateway &gateway,
                   KnownPayments &known);

    /// Keeps it, and reads the known payments of the currency with it, on another thread: they are
    /// renewed a little later. Where it cannot be kept, nothing changes.
    tl::expected<void, SaidCurrenciesError> say(Currency currency, int decimals);

private:
    [[nodiscard]] tl::expected<QJsonObject, SaidCurrenciesError> read() const;
    [[nodiscard]] tl::expected<void, SaidCurrenciesError> write(const QJsonObject &whole) const;
    void readAgain(Currency currency);

    QString m_path;
    QString m_account;
    PaymentGateway &m_gateway;
    KnownPayments &m_known;
};

} // namespace counterfoil
