// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/requests.h"
#include "core/gateways/capabilities.h"
#include "models/orders/draft_lines_model.h"

#include <QDateTime>
#include <QMap>
#include <QObject>
#include <QSet>

#include <functional>

namespace counterfoil {

/// What was typed into the fields of a new order, as it was typed.
struct NewOrderInputs
{
    QString amount;
    QString currency; ///< its code
    QString reference;
    QString description;
    QString firstName;
    QString lastName;
    QString email;
    QString returnUrl;
    QString exchangeUrl;
    QString note; ///< kept in the journal, not sent

    friend bool operator==(const NewOrderInputs &, const NewOrderInputs &) = default;
};

/// How long the payer has.
enum class OrderLife { Usual, Day, ThreeDays, Week, Month };

/// A new order with a page for its payer: what was typed, what is wrong with it, and the request
/// that is made of it. Knows no widgets and no network.
class NewOrderForm : public QObject
{
    Q_OBJECT

public:
    enum class Field { Amount, Reference, Description, Email, ReturnUrl, ExchangeUrl, Products };
    /// A field and what is wrong with it, as a whole sentence.
    using Errors = QMap<Field, QString>;

    /// The one whose errors are about that input; none where nothing can be wrong with it.
    [[nodiscard]] static std::optional<Field> fieldOf(QString NewOrderInputs::*input);

    /// `now` tells the time, on the clock by which the order ends.
    NewOrderForm(PayPageRules rules, std::function<QDateTime()> now, QObject *parent = nullptr);

    [[nodiscard]] const PayPageRules &rules() const { return m_rules; }
    [[nodiscard]] const NewOrderInputs &inputs() const { return m_inputs; }
    /// Keeps what was typed, whatever it is.
    void set(QString NewOrderInputs::*input, const QString &typed);
    /// What is sold; may stay empty. Prices have the tax in them.
    [[nodiscard]] DraftLinesModel &lines() { return m_lines; }
    /// "2 products · together 45.00 EUR"; empty without any.
    [[nodiscard]] QString linesText() const;
    /// What the products come to, where that is another amount than the one that was typed.
    [[nodiscard]] std::optional<Money> otherAmount() const;
    [[nodiscard]] OrderLife life() const { return m_life; }
    void setLife(OrderLife life);
    /// From now on the fields that are wrong say so, touched or not.
    void showAllErrors();

    [[nodiscard]] Errors errors() const;
    /// Without those of fields that nobody touched.
    [[nodiscard]] Errors shownErrors() const;
    [[nodiscard]] bool canSubmit() const { return errors().isEmpty(); }
    /// None while the amount is none.
    [[nodiscard]] std::optional<Money> amount() const;
    /// What is sent. None while a field is wrong.
    [[nodiscard]] std::optional<PaymentRequest> request() const;
    /// "Create order 45.00 EUR"; without the amount while there is none.
    [[nodiscard]] QString title() const;
    /// Whether anything was typed that would be lost.
    [[nodiscard]] bool isTouched() const;

signals:
    void changed();

private:
    [[nodiscard]] Currency currency() const;
    [[nodiscard]] QString amountError() const;
    [[nodiscard]] QString referenceError() const;
    [[nodiscard]] QString linesError() const;

    PayPageRules m_rules;
    std::function<QDateTime()> m_now;
    NewOrderInputs m_inputs;
    NewOrderInputs m_begun;
    DraftLinesModel m_lines;
    OrderLife m_life = OrderLife::Usual;
    QSet<Field> m_touched;
    bool m_showAll = false;
};

/// "3 days"; as a choice in a list.
[[nodiscard]] QString orderLifeText(OrderLife life);

} // namespace counterfoil
