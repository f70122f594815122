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

QString OperationConfirmation::earlierSentence(const OperationEntry &earlier) const
{
    const QDateTime at = onClockOf(clockOf(m_service.account())(), earlier.recordedAt);
    const QString time = QLocale().toString(at.time(), QLocale::ShortFormat);
    const QString what = operationTitle(earlier.kind, earlier.amount);
    const QString reference = shownText(earlier.merchantReference);
    if (earlier.account.isEmpty()) // no journal here has it
        //: %1 is a time of day, %2 "Refund 30.00 EUR", %3 the operation's reference
        return tr("A colleague or the shop did the same at %1: %2, reference %3.")
            .arg(time, what, reference);
    if (earlier.who.isEmpty())
        //: %1 is a time of day, %2 "Refund 30.00 EUR", %3 the operation's reference
        return tr("The same was done on this computer at %1: %2, reference %3.")
            .arg(time, what, reference);
    //: %1 is a person's name, %2 a time of day, %3 "Refund 30.00 EUR", %4 the operation's reference
    return tr("%1 did the same at %2: %3, reference %4.").arg(earlier.who, time, what, reference);
}

QString OperationConfirmation::sentence() const
{
    QStringList sentences;
    if (m_earlier)
        sentences << earlierSentence(*m_earlier);
    if (m_isAboveLimit)
        sentences << tr("This is above this account's confirmation limit of %1.")
                         .arg(formatMoney(*m_service.account().askAbove));
    if (!sentences.isEmpty())
        sentences << tr("Type %1 to confirm.").arg(expected());
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
    return tr("That isn't the amount. Type %1.").arg(expected());
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
