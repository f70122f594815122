// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "local_sandbox.h"

/// A sandbox and what a merchant of PayEx asks of it.
class PayexShop : public LocalSandbox
{
public:
    using LocalSandbox::LocalSandbox;

    /// `path` as the documents write it: "/psp/creditcard/…".
    Answer call(const QByteArray &method, const QByteArray &path,
                const sandbox::Json &body = nullptr);
    sandbox::Json read(const QByteArray &path) { return call("GET", path).json(); }

    /// A body that creates a payment of 1500 NOK.
    sandbox::Json paymentBody();
    /// The path of a payment that nobody has paid yet.
    QByteArray created();
    /// The path of a payment of 1500 that is authorised.
    QByteArray authorised();
    Answer answerCheckout(const QByteArray &path, const QByteArray &answer);

    /// Posts to captures, cancellations or reversals with a reference of its own.
    Answer operate(const QByteArray &path, const QByteArray &collection, int amount);
    Answer operate(const QByteArray &path, const QByteArray &collection, int amount,
                   const QByteArray &reference);
    /// "create-capture create-cancellation …"
    QByteArray rels(const QByteArray &path);
    /// "capture/cancellation/reversal": the three remaining amounts.
    QByteArray remaining(const QByteArray &path);

private:
    int m_references = 0;
};

/// The names of the problems, separated by spaces, after the type's last word: "inputerror: a b".
QByteArray problemOf(const Answer &answer);
