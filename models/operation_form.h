// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/line_quantities_model.h"
#include "models/operation_draft.h"
#include "models/operation_preview.h"
#include "models/operation_sums.h"
#include "models/priority_list_model.h"

namespace counterfoil {

struct ApiError;

/// What is wrong with an operation as it stands, by field; each a whole sentence.
struct FieldErrors
{
    QString amount;
    QString reference;
    QString lines;
    QString priorities;              ///< of the list as a whole
    QMap<int, QString> priorityRows; ///< of one entry
    QStringList other;               ///< of no field of the form
    bool moved = false;              ///< the payment changed and the change was not accepted yet
    bool submitting = false;

    [[nodiscard]] bool isEmpty() const;
};

/// A figure of the payment that changed while a person was deciding.
struct MovedFigure
{
    QString label;
    Money before;
    Money after;
};

/// A capture, refund or void while it is put together: inputs as typed, and what follows from them.
/// Knows nothing of widgets or the network.
class OperationForm : public QObject
{
    Q_OBJECT

public:
    OperationForm(OperationKind kind, PaymentPtr payment, QObject *parent = nullptr);

    [[nodiscard]] OperationKind kind() const { return m_kind; }
    /// The version that the person decides on.
    [[nodiscard]] const PaymentPtr &payment() const { return m_payment; }

    // Inputs.
    [[nodiscard]] const QString &amountText() const { return m_amountText; }
    void setAmountText(const QString &text);
    [[nodiscard]] AmountMode mode() const { return m_mode; }
    void setMode(AmountMode mode);
    [[nodiscard]] const QString &reference() const { return m_reference; }
    void setReference(const QString &reference);
    [[nodiscard]] const QString &reason() const { return m_reason; }
    void setReason(const QString &reason);
    [[nodiscard]] const QString &note() const { return m_note; }
    void setNote(const QString &note);
    [[nodiscard]] LineQuantitiesModel &lines() { return m_lines; }
    [[nodiscard]] PriorityListModel &priorities() { return m_priorities; }
    void useMaximum();
    /// The amount follows the lines again.
    void useComputed();
    /// P17: lets every transaction that the list does not name pay last.
    void addWildcard();

    [[nodiscard]] OperationDraft draft() const;
    void restore(const OperationDraft &draft);
    /// Whether anything was put in.
    [[nodiscard]] bool isTouched() const;

    // The payment moved on: submitting is held until the newer version is accepted.
    void setLatest(const PaymentPtr &latest);
    [[nodiscard]] bool isMoved() const { return m_latest != nullptr; }
    [[nodiscard]] const PaymentPtr &latest() const { return m_latest; }
    /// The sums that differ; empty when only something else of the payment changed.
    [[nodiscard]] QList<MovedFigure> movedFigures() const;
    void acceptLatest();

    // Outputs.
    [[nodiscard]] QList<OperationSum> sums() const;
    [[nodiscard]] Money maximum() const;
    /// What was typed, when it can be done.
    [[nodiscard]] std::optional<Money> amount() const { return m_amount; }
    /// Of the chosen lines, when it is not the amount: "back to computed" makes sense.
    [[nodiscard]] std::optional<Money> computedInstead() const;
    [[nodiscard]] const OperationPreview &preview() const { return m_preview; }
    /// Empty without an amount.
    [[nodiscard]] QString prediction() const;
    [[nodiscard]] QString submitText() const;
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
    void linesChanged();
    void listChanged();
    void update();
    [[nodiscard]] bool followsLines() const;
    [[nodiscard]] QString unreadAmountSentence(AmountProblem problem) const;

    OperationKind m_kind;
    PaymentPtr m_payment;
    PaymentPtr m_latest;
    QString m_amountText;
    bool m_typedByHand = false;
    bool m_amountTouched = false;
    AmountMode m_mode = AmountMode::ByAmount;
    QString m_reference;
    QString m_reason;
    QString m_note;
    LineQuantitiesModel m_lines;
    PriorityListModel m_priorities;
    bool m_submitting = false;
    FieldErrors m_refusals;

    // What follows from the above.
    std::optional<Money> m_amount;
    QString m_amountError;
    OperationPreview m_preview;
};

} // namespace counterfoil
