// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operation_form.h"

#include "core/domain/api_error.h"
#include "models/amount_sentences.h"
#include "models/operation_words.h"
#include "models/refused_fields.h"

#include <algorithm>

namespace counterfoil {

bool FieldErrors::isEmpty() const
{
    return amount.isEmpty() && reference.isEmpty() && lines.isEmpty() && priorities.isEmpty() &&
           priorityRows.isEmpty() && other.isEmpty() && !moved && !submitting;
}

OperationForm::OperationForm(OperationKind kind, PaymentPtr payment, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_payment(std::move(payment))
{
    m_lines.setPayment(*m_payment, m_kind);
    m_priorities.setPayment(m_kind, m_payment);
    connect(&m_lines, &LineQuantitiesModel::chosenChanged, this, &OperationForm::linesChanged);
    connect(&m_priorities, &PriorityListModel::listChanged, this, &OperationForm::listChanged);
    update();
}

void OperationForm::setAmountText(const QString &text)
{
    if (text == m_amountText)
        return;
    m_amountText = text;
    m_typedByHand = true;
    m_amountTouched = true;
    m_refusals.amount.clear();
    update();
}

void OperationForm::setMode(AmountMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    // From here on the amount follows the lines; a figure that stands there already stays until
    // the first line is chosen.
    m_typedByHand = false;
    if (mode == AmountMode::ByLines && m_lines.isAnyChosen())
        linesChanged();
    else
        update();
}

void OperationForm::setReference(const QString &reference)
{
    m_reference = reference;
    m_refusals.reference.clear();
    update();
}

void OperationForm::setReason(const QString &reason)
{
    m_reason = reason;
    emit changed();
}

void OperationForm::setNote(const QString &note)
{
    m_note = note;
    emit changed();
}

void OperationForm::useMaximum()
{
    setAmountText(editableAmount(maximum()));
}

void OperationForm::useComputed()
{
    m_typedByHand = false;
    linesChanged();
}

void OperationForm::addWildcard()
{
    m_priorities.add({QStringLiteral("*"), QStringLiteral("*")});
}

OperationDraft OperationForm::draft() const
{
    OperationDraft draft{m_amountText, m_typedByHand,       m_mode,      {}, m_reference, m_reason,
                         m_note,       m_priorities.list(), std::nullopt};
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
    m_typedByHand = draft.typedByHand;
    m_reference = draft.reference;
    m_reason = draft.reason;
    m_note = draft.note;
    m_priorities.setList(draft.priorities);
    // The payment may have moved on: fewer units may be left, or the order may be another.
    const bool followed = std::any_of(draft.quantities.begin(), draft.quantities.end(),
                                      [](qint64 units) { return units > 0; });
    if (followed)
        linesChanged();
}

bool OperationForm::isTouched() const
{
    return !m_amountText.isEmpty() || !m_reference.isEmpty() || !m_reason.isEmpty() ||
           !m_note.isEmpty() || m_lines.isAnyChosen() || m_priorities.rowCount() > 0;
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
    m_lines.setPayment(*m_payment, m_kind);
    m_priorities.setPayment(m_kind, m_payment);
    restore(typed);
    update();
}

QList<OperationSum> OperationForm::sums() const
{
    return operationSums(*m_payment, m_kind);
}

Money OperationForm::maximum() const
{
    return m_payment->available(m_kind);
}

std::optional<Money> OperationForm::computedInstead() const
{
    if (m_mode != AmountMode::ByLines || !m_typedByHand)
        return std::nullopt;
    const auto total = m_lines.total();
    if (!total || !total->isPositive() || m_amount == *total)
        return std::nullopt;
    return *total;
}

QString OperationForm::prediction() const
{
    return m_amount ? predictionSentence(m_kind, *m_payment, *m_amount) : QString();
}

QString OperationForm::submitText() const
{
    return m_amount ? operationTitle(m_kind, *m_amount) : operationTitle(m_kind);
}

FieldErrors OperationForm::errors() const
{
    FieldErrors errors;
    errors.amount = m_amountError;
    if (m_mode == AmountMode::ByLines && !m_lines.total())
        errors.lines = tr("The order lines cannot be added up. Type the amount instead.");
    if (m_preview.wildcardHelps)
        errors.priorities = m_preview.uncoveredSentence;
    for (int row = 0; row < m_priorities.rowCount(); ++row) {
        const QModelIndex index = m_priorities.index(row, 0);
        if (index.data(PriorityListModel::BlockingRole).toBool())
            errors.priorityRows.insert(row, index.data(PriorityListModel::ProblemRole).toString());
    }
    errors.moved = isMoved();
    errors.submitting = m_submitting;
    return errors;
}

FieldErrors OperationForm::shownErrors() const
{
    FieldErrors shown = errors();
    if (!m_amountTouched && m_amountText.isEmpty() && maximum().isPositive() &&
        m_payment->currency().exponent())
        shown.amount.clear();
    const auto prefer = [](QString &own, const QString &refusal) {
        if (own.isEmpty())
            own = refusal;
    };
    prefer(shown.amount, m_refusals.amount);
    prefer(shown.reference, m_refusals.reference);
    prefer(shown.lines, m_refusals.lines);
    prefer(shown.priorities, m_refusals.priorities);
    shown.other = m_refusals.other;
    return shown;
}

tl::expected<OperationRequest, FieldErrors> OperationForm::request() const
{
    FieldErrors found = errors();
    if (!found.isEmpty() || !m_amount)
        return tl::unexpected(found);
    OperationRequest request;
    request.kind = m_kind;
    request.amount = *m_amount;
    request.merchantReference = m_reference.trimmed();
    request.priorities = m_priorities.list();
    if (m_mode == AmountMode::ByLines)
        request.lines = m_lines.chosenLines();
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
    if (m_mode == AmountMode::ByLines && !m_typedByHand && total) {
        m_amountText = total->isPositive() ? editableAmount(*total) : QString();
        m_amountTouched = true;
        m_refusals.amount.clear();
    }
    update();
}

void OperationForm::listChanged()
{
    m_refusals.priorities.clear();
    update();
}

/// Whether the amount is that of chosen lines.
bool OperationForm::followsLines() const
{
    return m_mode == AmountMode::ByLines && !m_typedByHand && m_lines.isAnyChosen();
}

QString OperationForm::unreadAmountSentence(AmountProblem problem) const
{
    if (problem == AmountProblem::Empty && m_mode == AmountMode::ByLines) {
        if (!m_lines.isAnyChosen())
            return chooseLinesSentence(m_kind);
        const auto total = m_lines.total();
        if (total && !m_typedByHand)
            return linesWithoutValueSentence(m_kind, *total);
    }
    return amountSentence(problem, m_kind, maximum(), m_amountText);
}

void OperationForm::update()
{
    m_amount.reset();
    m_amountError.clear();
    const Money available = maximum();
    const auto typed = parseAmount(m_amountText, m_payment->currency());
    if (!typed)
        m_amountError = unreadAmountSentence(typed.error());
    else if (typed->isZero())
        m_amountError = zeroAmountSentence(m_kind);
    else if (typed->minorUnits() > available.minorUnits())
        m_amountError = followsLines() ? linesAboveAvailableSentence(m_kind, available)
                                       : moreThanAvailableSentence(m_kind, available);
    else
        m_amount = *typed;
    if (!available.isPositive() && m_payment->currency().exponent())
        m_amountError = nothingAvailableSentence(m_kind);
    m_preview = previewOperation(m_kind, m_amount.value_or(available.with(0)), *m_payment,
                                 m_priorities.list(), m_priorities.left());
    emit changed();
}

} // namespace counterfoil
