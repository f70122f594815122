// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operation/operation_confirmation.h"

#include "core/domain/outside_text.h"
#include "models/operation/operation_words.h"
#include "models/words/time_text.h"

#include <QLocale>

namespace counterfoil {

OperationConfirmation::OperationConfirmation(OperationForm &form, OperationService &service,
                                             QObject *parent)
    : QObject(parent)
    , m_form(form)
    , m_service(service)
{
    connect(&m_form, &OperationForm::changed, this, &OperationConfirmation::update);
    connect(&m_service, &OperationService::entryChanged, this, &OperationConfirmation::update);
    update();
}

QString OperationConfirmation::whoseText(const OperationEntry &earlier)
{
    if (earlier.account.isEmpty()) // no journal here has it
        return tr("a colleague or the shop");
    return earlier.who.isEmpty() ? tr("this desk") : earlier.who;
}

QString OperationConfirmation::sentence() const
{
    QStringList sentences;
    if (m_earlier) {
        const QDateTime at = onClockOf(clockOf(m_service.account())(), m_earlier->recordedAt);
        sentences << tr("The same was done at %1 by %2: %3, reference %4.")
                         .arg(QLocale().toString(at.time(), QLocale::ShortFormat),
                              whoseText(*m_earlier),
                              operationTitle(m_earlier->kind, m_earlier->amount),
                              shownText(m_earlier->merchantReference));
    }
    if (m_isAboveLimit)
        sentences << tr("This is more than %1, from which on this account asks again.")
                         .arg(formatMoney(*m_service.account().askAbove));
    if (!sentences.isEmpty())
        sentences << tr("Type %1 to go on.").arg(expected());
    return sentences.join(u' ');
}

QString OperationConfirmation::expected() const
{
    const std::optional<Money> &amount = m_form.check().amount;
    return amount ? editableAmount(*amount) : QString();
}

void OperationConfirmation::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    emit changed();
}

bool OperationConfirmation::isSatisfied() const
{
    if (!isNeeded())
        return true;
    const auto typed = parseAmount(m_text, m_form.payment()->currency());
    return typed && m_form.check().amount == *typed;
}

QString OperationConfirmation::error() const
{
    if (!isNeeded() || m_text.isEmpty() || expected().startsWith(m_text) || isSatisfied())
        return {};
    return tr("That is not the amount. Type %1.").arg(expected());
}

IdempotencyKey OperationConfirmation::repeats() const
{
    return m_earlier && isSatisfied() ? m_earlier->key : IdempotencyKey();
}

void OperationConfirmation::update()
{
    const std::optional<Money> &amount = m_form.check().amount;
    const std::optional<Money> &limit = m_service.account().askAbove;
    const IdempotencyKey asked = m_earlier ? m_earlier->key : IdempotencyKey();
    m_earlier =
        amount ? m_service.duplicateOf(*m_form.payment(), m_form.kind(), *amount) : std::nullopt;
    if (m_earlier && !(m_earlier->key == asked))
        m_text.clear(); // what was typed confirmed another one
    m_isAboveLimit = amount && limit && limit->currency() == amount->currency() &&
                     amount->minorUnits() > limit->minorUnits();
    emit changed();
}

} // namespace counterfoil
