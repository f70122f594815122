// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operation/operation_form.h"

#include "core/domain/api_error.h"
#include "models/operation/refused_fields.h"

namespace counterfoil {

OperationForm::OperationForm(OperationKind kind, PaymentPtr payment, OperationRulesOf rulesOf,
                             QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_payment(std::move(payment))
    , m_rulesOf(std::move(rulesOf))
{
    takePayment();
    connect(&m_lines, &LineQuantitiesModel::chosenChanged, this, &OperationForm::linesChanged);
    connect(&m_priorities, &PriorityListModel::listChanged, this, &OperationForm::listChanged);
    update();
}

void OperationForm::takePayment()
{
    m_rules = m_rulesOf(m_kind, *m_payment);
    m_rules.lines = m_rules.lines && m_rules.partial;
    if (!m_rules.lines)
        m_typed.mode = AmountMode::ByAmount;
    m_lines.setPayment(*m_payment, m_kind);
    m_priorities.setPayment(m_kind, m_payment);
}

void OperationForm::setAmountText(const QString &text)
{
    if (text == m_typed.amountText || !m_rules.partial)
        return;
    m_typed.amountText = text;
    m_typed.typedByHand = true;
    m_isAmountTouched = true;
    m_refusals.amount.clear();
    update();
}

void OperationForm::setMode(AmountMode mode)
{
    if (mode == m_typed.mode || (mode == AmountMode::ByLines && !m_rules.lines))
        return;
    m_typed.mode = mode;
    // From here on the amount follows the lines; a figure that stands there already stays until
    // the first line is chosen.
    m_typed.typedByHand = false;
    if (mode == AmountMode::ByLines && m_lines.isAnyChosen())
        linesChanged();
    else
        update();
}

void OperationForm::setReference(const QString &reference)
{
    m_typed.reference = reference;
    m_refusals.reference.clear();
    update();
}

void OperationForm::setReason(const QString &reason)
{
    m_typed.reason = reason;
    emit changed();
}

void OperationForm::setNote(const QString &note)
{
    m_typed.note = note;
    emit changed();
}

void OperationForm::setExtra(ExtraText which, const QString &text)
{
    m_typed.extras.*which = text;
    (m_refusals.extras.*which).clear();
    update();
}

void OperationForm::setToday(QDate today)
{
    m_today = today;
    update();
}

void OperationForm::useMaximum()
{
    setAmountText(editableAmount(m_payment->available(m_kind)));
}

void OperationForm::useComputed()
{
    m_typed.typedByHand = false;
    linesChanged();
}

void OperationForm::addWildcard()
{
    m_priorities.add({QStringLiteral("*"), QStringLiteral("*")});
}

OperationDraft OperationForm::draft() const
{
    OperationDraft draft = m_typed;
    draft.priorities = m_priorities.list();
    if (m_lines.canSpread())
        draft.spread = m_lines.isSpread();
    for (int row = 0; row < m_lines.rowCount(); ++row)
        draft.quantities.append(m_lines.chosen(row));
    return draft;
}

void OperationForm::restore(const OperationDraft &draft)
{
    setMode(draft.mode);
    if (draft.spread)
        m_lines.setSpread(*draft.spread);
    m_lines.choose(draft.quantities);
    setAmountText(draft.amountText);
    m_typed.typedByHand = draft.typedByHand;
    m_typed.reference = draft.reference;
    m_typed.reason = draft.reason;
    m_typed.note = draft.note;
    m_typed.extras = draft.extras;
    m_priorities.setList(draft.priorities);
    // The payment may have moved on: fewer units may be left, or the order may be another.
    if (draft.isAnyLineChosen())
        linesChanged();
    else
        update();
}

void OperationForm::setLatest(const PaymentPtr &latest)
{
    const PaymentPtr &newest = m_latest ? m_latest : m_payment;
    if (!latest || latest->id != m_payment->id || !hasMovedOn(*newest, *latest))
        return;
    m_latest = latest;
    emit changed();
}

QList<MovedFigure> OperationForm::movedFigures() const
{
    if (!m_latest)
        return {};
    const QList<OperationSum> before = operationSums(*m_payment, m_kind);
    const QList<OperationSum> after = operationSums(*m_latest, m_kind);
    QList<MovedFigure> moved;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (before.at(i).amount != after.at(i).amount)
            moved.append({before.at(i).label, before.at(i).amount, after.at(i).amount});
    }
    return moved;
}

void OperationForm::acceptLatest()
{
    if (!m_latest)
        return;
    const OperationDraft typed = draft();
    m_payment = std::exchange(m_latest, nullptr);
    takePayment();
    restore(typed);
    update();
}

FieldErrors OperationForm::errors() const
{
    FieldErrors errors = m_check.errors;
    errors.moved = isMoved();
    errors.submitting = m_submitting;
    return errors;
}

FieldErrors OperationForm::shownErrors() const
{
    FieldErrors shown = errors();
    if (!m_isAmountTouched && m_check.isAmountMissing)
        shown.amount.clear();
    const auto prefer = [](QString &own, const QString &refusal) {
        if (own.isEmpty())
            own = refusal;
    };
    prefer(shown.amount, m_refusals.amount);
    prefer(shown.reference, m_refusals.reference);
    prefer(shown.lines, m_refusals.lines);
    prefer(shown.priorities, m_refusals.priorities);
    for (const ExtraText which : allExtraTexts)
        prefer(shown.extras.*which, m_refusals.extras.*which);
    shown.other = m_refusals.other;
    return shown;
}

tl::expected<OperationRequest, FieldErrors> OperationForm::request() const
{
    FieldErrors found = errors();
    if (!found.isEmpty() || !m_check.amount)
        return tl::unexpected(found);
    OperationRequest request;
    request.kind = m_kind;
    request.amount = *m_check.amount;
    request.merchantReference = m_typed.reference.trimmed();
    if (m_rules.priorities)
        request.priorities = m_priorities.list();
    if (m_typed.mode == AmountMode::ByLines)
        request.lines = m_lines.chosenLines();
    request.description = m_check.extras.description;
    request.taxAmount = m_check.extras.taxAmount;
    request.taxRate = m_check.extras.taxRate;
    request.processDate = m_check.extras.processDate;
    return request;
}

tl::expected<OperationRequest, FieldErrors> OperationForm::beginSubmission()
{
    auto ready = request();
    if (ready) {
        m_submitting = true;
        m_refusals = {};
        emit changed();
    }
    return ready;
}

void OperationForm::endSubmission()
{
    m_submitting = false;
    emit changed();
}

void OperationForm::refuse(const ApiError &error)
{
    m_refusals = refusedFields(error);
    for (auto row = m_refusals.priorityRows.cbegin(); row != m_refusals.priorityRows.cend();
         ++row) {
        if (row.key() < m_priorities.rowCount())
            m_priorities.setRefusal(row.key(), row.value());
        else
            m_refusals.priorities = row.value();
    }
    emit changed();
}

void OperationForm::linesChanged()
{
    m_refusals.lines.clear();
    const auto total = m_lines.total();
    if (m_typed.mode == AmountMode::ByLines && !m_typed.typedByHand && total) {
        m_typed.amountText = total->isPositive() ? editableAmount(*total) : QString();
        m_isAmountTouched = true;
        m_refusals.amount.clear();
    }
    update();
}

void OperationForm::listChanged()
{
    m_refusals.priorities.clear();
    update();
}

void OperationForm::update()
{
    m_check = validate({m_kind, m_typed.amountText, m_typed.typedByHand, m_typed.mode,
                        m_lines.isAnyChosen(), m_lines.total(), m_priorities.list(),
                        m_priorities.left(), m_typed.reference.trimmed(), m_typed.extras, m_today},
                       *m_payment, m_rules);
    emit changed();
}

} // namespace counterfoil
