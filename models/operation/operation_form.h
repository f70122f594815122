// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/requests.h"
#include "models/operation/line_quantities_model.h"
#include "models/operation/operation_check.h"
#include "models/operation/operation_sums.h"
#include "models/operation/priority_list_model.h"

#include <functional>

namespace counterfoil {

struct ApiError;

/// A figure of the payment that changed while a person was deciding.
struct MovedFigure
{
    QString label;
    Money before;
    Money after;
};

/// What the provider takes of the payment: PaymentGateway::rules().
using OperationRulesOf = std::function<OperationRules(OperationKind kind, const Payment &payment)>;

/// A capture, refund or void while it is put together. Holds what was put in, and the lists that
/// the editors work on; what follows from them is validate()'s. Knows nothing of widgets or the
/// network.
class OperationForm : public QObject
{
    Q_OBJECT

public:
    OperationForm(OperationKind kind, PaymentPtr payment, OperationRulesOf rulesOf,
                  QObject *parent = nullptr);

    [[nodiscard]] OperationKind kind() const { return m_kind; }
    /// The version that the person decides on.
    [[nodiscard]] const PaymentPtr &payment() const { return m_payment; }
    /// Of that version.
    [[nodiscard]] const OperationRules &rules() const { return m_rules; }

    /// No-op where the provider takes the whole amount only.
    void setAmountText(const QString &text);
    /// No-op where the provider takes no lines.
    void setMode(AmountMode mode);
    void setReference(const QString &reference);
    void setReason(const QString &reason);
    void setNote(const QString &note);
    void setExtra(ExtraText which, const QString &text);
    /// No operation is done on a day before.
    void setToday(QDate today);
    [[nodiscard]] LineQuantitiesModel &lines() { return m_lines; }
    [[nodiscard]] PriorityListModel &priorities() { return m_priorities; }
    void useMaximum();
    /// The amount follows the lines again.
    void useComputed();
    /// P17: lets every transaction that the list does not name pay last.
    void addWildcard();

    /// What was put in, but for lines() and priorities(): costs nothing on a key press.
    [[nodiscard]] const OperationDraft &typed() const { return m_typed; }
    /// Everything that was put in.
    [[nodiscard]] OperationDraft draft() const;
    void restore(const OperationDraft &draft);

    // The payment moved on: submitting is held until the newer version is accepted.
    void setLatest(const PaymentPtr &latest);
    [[nodiscard]] bool isMoved() const { return m_latest != nullptr; }
    /// The sums that differ; empty when only something else of the payment changed.
    [[nodiscard]] QList<MovedFigure> movedFigures() const;
    void acceptLatest();

    [[nodiscard]] const OperationCheck &check() const { return m_check; }
    /// Those of check(), and what holds the form as a whole.
    [[nodiscard]] FieldErrors errors() const;
    /// What to show beside the fields: the errors, without those of a field that nobody touched
    /// yet, and with the provider's refusals.
    [[nodiscard]] FieldErrors shownErrors() const;
    [[nodiscard]] bool canSubmit() const { return errors().isEmpty(); }
    [[nodiscard]] tl::expected<OperationRequest, FieldErrors> request() const;

    // While one is under way, a second cannot begin: Enter and double clicks bounce.
    [[nodiscard]] tl::expected<OperationRequest, FieldErrors> beginSubmission();
    void endSubmission();
    /// Puts the provider's complaints beside the fields that they point to.
    void refuse(const ApiError &error);

signals:
    void changed();

private:
    void takePayment();
    void linesChanged();
    void listChanged();
    void update();

    OperationKind m_kind;
    PaymentPtr m_payment;
    PaymentPtr m_latest;
    OperationRulesOf m_rulesOf;
    OperationRules m_rules;
    QDate m_today;
    OperationDraft m_typed; ///< without what the two lists hold
    LineQuantitiesModel m_lines;
    PriorityListModel m_priorities;
    bool m_isAmountTouched = false;
    bool m_submitting = false;
    FieldErrors m_refusals;
    OperationCheck m_check;
};

} // namespace counterfoil
