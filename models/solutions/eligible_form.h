// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session_service.h"

#include <QLocale>
#include <QObject>
#include <QStringList>

namespace counterfoil {

/// What is wrong with a question, by the field that it is about.
struct EligibleErrors
{
    QString amount;
    QString order;
    QString customer;
    QString futureUse;
    QStringList other;
};

/// The question what one order and customer could be paid with, and its answer. An answer is that
/// of what is asked for now: any change of the question drops it.
class EligibleForm : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype LargestPaste = qsizetype(512) * 1024; ///< bytes

    /// What is asked; the amount is the request's.
    struct Question
    {
        std::optional<EligibleSolutionsRequest> request;
        QString source;
        bool isFutureUse = false;
        bool isWithCustomer = true;
    };

    /// `sessions` outlives the form.
    explicit EligibleForm(SessionService &sessions, const QLocale &locale = QLocale(),
                          QObject *parent = nullptr);

    /// From what is known here; `source` is what it is of, as it may be shown.
    void setRequest(const EligibleSolutionsRequest &request, const QString &source);
    /// JSON that somebody pasted; it is read on another thread.
    void setPasted(const QByteArray &json);
    [[nodiscard]] Question question() const
    {
        return {m_request, m_source, m_futureUse, m_withCustomer};
    }
    void setQuestion(const Question &question);
    void setAmountText(const QString &text);
    void setFutureUse(bool allow);
    void setWithCustomer(bool with);
    /// Asks the provider, where canAsk().
    void ask();

    /// None until there is an order.
    [[nodiscard]] const std::optional<EligibleSolutionsRequest> &request() const
    {
        return m_request;
    }
    [[nodiscard]] const QString &source() const { return m_source; }
    [[nodiscard]] const QString &amountText() const { return m_amountText; }
    [[nodiscard]] bool isFutureUse() const { return m_futureUse; }
    [[nodiscard]] bool isWithCustomer() const { return m_withCustomer; }
    [[nodiscard]] bool isAsking() const { return m_isAsking; }
    [[nodiscard]] bool canAsk() const { return m_request && m_errors.amount.isEmpty(); }
    [[nodiscard]] const EligibleErrors &errors() const { return m_errors; }
    [[nodiscard]] const std::optional<EligibleSolutions> &answer() const { return m_answer; }

signals:
    void changed();

private:
    void take(const EligibleSolutionsRequest &request, const QString &source);
    void forget();
    void checkAmount();
    void refuse(const ApiError &error);

    SessionService &m_sessions;
    QLocale m_locale;
    std::optional<EligibleSolutionsRequest> m_request; ///< its amount is the typed one
    QString m_source;
    QString m_amountText;
    bool m_futureUse = false;
    bool m_withCustomer = true;
    bool m_isAsking = false;
    int m_question = 0; ///< an answer to an earlier one is dropped
    EligibleErrors m_errors;
    std::optional<EligibleSolutions> m_answer;
};

/// The question about what a payment, a session or a link asks for; none without an order.
template <typename Purchase>
[[nodiscard]] std::optional<EligibleSolutionsRequest> eligibleRequest(const Purchase &purchase)
{
    if (!purchase.order)
        return std::nullopt;
    return EligibleSolutionsRequest{purchase.amount, *purchase.order, purchase.customer,
                                    purchase.allowFutureUsage};
}

} // namespace counterfoil
