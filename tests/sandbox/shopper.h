// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "local_sandbox.h"

#include <QMap>
#include <QUrl>

/// A shop that has sessions with a page, and a shopper who fills in the forms of the pages.
class Shopper : public LocalSandbox
{
public:
    using LocalSandbox::LocalSandbox;

    using Fields = QMap<QByteArray, QByteArray>;

    /// 120.00 EUR, with a hosted page.
    static sandbox::Json sessionBody();
    sandbox::Json createdSession(const sandbox::Json &changes = sandbox::Json::object());
    sandbox::Json session(const sandbox::Json &session);

    /// The path of the session's page.
    static QByteArray pageOf(const sandbox::Json &session);
    Answer open(const QByteArray &path) { return sendBare("GET", path, {}, {}); }
    Answer fillIn(const QByteArray &path, const Fields &fields);

    /// The payment of a session that was paid like this.
    sandbox::Json paymentOf(const sandbox::Json &session);

    /// The path that an answer leads to, with its query; empty when it leads nowhere.
    static QByteArray pathTo(const Answer &answer);
    /// The token that an answer sends back to the shop.
    static QByteArray tokenIn(const Answer &answer);
    static sandbox::Json claimsIn(const QByteArray &token);
};
