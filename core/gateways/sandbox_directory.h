// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/net/api_client.h"

#include <QUrl>

namespace counterfoil {

/// A payment that the sandbox would show on its list.
struct SandboxPayment
{
    QString provider; ///< by its word there (SandboxSide)
    PaymentId id;
    SessionId session; ///< empty when it has none
    QString orderReference;
    QString scenario;
    /// Of a payment that no read tells of: the body of the notification that did.
    QByteArray notice = {};
};

tl::expected<std::vector<SandboxPayment>, ApiError> parseSandboxDirectory(const QByteArray &bytes);

/// What the sandbox offers beside the providers. The accounts of the sandbox learn their payments
/// from its list, as others do by importing ids, and have it notify them without an address in each
/// request.
class SandboxDirectory : public QObject
{
    Q_OBJECT

public:
    explicit SandboxDirectory(QUrl host, QObject *parent = nullptr);

    Call<std::vector<SandboxPayment>> &list();
    /// From now on all notifications of that provider, by its word there, go to the receiver as
    /// well.
    Call<void> &notifyAt(const QString &provider, const QUrl &receiver);

private:
    QUrl m_host;
    HttpClient m_http;
    ApiClient m_api;
};

} // namespace counterfoil
