// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/new_order_flow.h"

#include "models/journal/creation_words.h"
#include "models/journal/journal_words.h"
#include "models/words/error_sentence.h"

namespace counterfoil {

NewOrderFlow::NewOrderFlow(CreationService &creations, OperationService &operations,
                           QObject *parent)
    : QObject(parent)
    , m_creations(creations)
    , m_operations(operations)
{
    connect(&operations, &OperationService::entryChanged, this,
            [this](const OperationEntry &entry) {
                if (entry.key == m_key)
                    emit changed();
            });
    connect(&creations, &CreationService::settled, this,
            [this](const IdempotencyKey &key, const Created &created) {
                if (key != m_key)
                    return;
                m_created = created;
                emit changed();
            });
    connect(&creations, &CreationService::refused, this,
            [this](const IdempotencyKey &key, const SubmitRefusal &why) {
                if (key == m_key)
                    refuse(why);
            });
}

NewOrderStage NewOrderFlow::stage() const
{
    const auto now = entry();
    if (!now)
        return NewOrderStage::Editing;
    switch (now->state) {
    case EntryState::Recorded:
    case EntryState::Sent:
        return NewOrderStage::Sending;
    case EntryState::NotSent:
        return now->nextCheck.isValid() ? NewOrderStage::Sending : NewOrderStage::NotSent;
    case EntryState::Unknown:
        return NewOrderStage::Unknown;
    case EntryState::Settled:
        return m_created.payment || m_created.session ? NewOrderStage::Created
                                                      : NewOrderStage::Sending;
    case EntryState::Refused:
    case EntryState::Cancelled:
        return NewOrderStage::Editing;
    }
    Q_UNREACHABLE();
}

void NewOrderFlow::submit(const CreationRequest &request, const QString &note)
{
    if (stage() != NewOrderStage::Editing)
        return;
    m_refusal.clear();
    const auto key = m_creations.submit(request, {{}, note, m_repeats});
    m_repeats = {};
    if (!key) {
        refuse(key.error());
        return;
    }
    m_key = *key;
    emit changed();
}

void NewOrderFlow::retry()
{
    m_operations.retry(m_key);
}

void NewOrderFlow::edit()
{
    m_operations.cancel(m_key);
}

void NewOrderFlow::forgetRefusal()
{
    if (stage() != NewOrderStage::Editing || (m_key.isEmpty() && m_refusal.isEmpty()))
        return;
    m_key = {};
    m_repeats = {};
    m_refusal.clear();
    emit changed();
}

void NewOrderFlow::refuse(const SubmitRefusal &why)
{
    m_key = {};
    m_refusal = creationRefusalSentence(why);
    if (why.kind == SubmitRefusal::Kind::Duplicate && why.other)
        m_repeats = why.other->key;
    emit changed();
}

QString NewOrderFlow::sentence() const
{
    const auto now = entry();
    if (!now)
        return m_refusal;
    switch (now->state) {
    case EntryState::NotSent:
        if (const QString hold = holdSentence(*now); !hold.isEmpty())
            return hold;
        [[fallthrough]];
    case EntryState::Refused:
        return now->error ? errorSentence(*now->error, ErrorContext::Operation) : QString();
    case EntryState::Unknown:
        return holdSentence(*now);
    case EntryState::Recorded:
    case EntryState::Sent:
    case EntryState::Settled:
    case EntryState::Cancelled:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace counterfoil
