// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "local_sandbox.h"

/// A sandbox and what a merchant of PAY. asks of it.
class PayShop : public LocalSandbox
{
public:
    using LocalSandbox::LocalSandbox;

    static QByteArray basic(const QByteArray &pair) { return "Basic " + pair.toBase64(); }

    /// `path` after "/pay": "/v1/orders/…" or "/v2/transactions/…".
    Answer call(const QByteArray &method, const QByteArray &path,
                const sandbox::Json &body = nullptr);
    /// The order by its id.
    sandbox::Json order(const QByteArray &id);
    /// A PATCH behind a link of the order: "void", "capture/amount".
    Answer change(const QByteArray &id, const QByteArray &what,
                  const sandbox::Json &body = nullptr);
    Answer refund(const QByteArray &id, const sandbox::Json &body = nullptr);
    Answer refund(const QByteArray &id, int amount);

    /// A body that creates an order of 15.00 EUR for three products.
    static sandbox::Json orderBody();
    /// The id of a pending order.
    QByteArray created(const sandbox::Json &body = orderBody());
    /// The id of an order whose payer has answered: pay, reserve, verify, decline, cancel.
    QByteArray answered(const QByteArray &answer);
    Answer answerCheckout(const QByteArray &id, const QByteArray &answer);

    /// "code authorized/captured": "97 900/600".
    QByteArray stateOf(const QByteArray &id);
    /// The names of the order's links, in their order.
    QByteArray linksOf(const QByteArray &id);
};

/// The code of a refusal, and the path of its first violation: "400 amount.value".
QByteArray refusalOf(const Answer &answer);
