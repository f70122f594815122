// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/creation_flow.h"

#include "models/journal/creation_words.h"
#include "models/journal/journal_words.h"
#include "models/words/error_sentence.h"

namespace counterfoil {

CreationFlow::CreationFlow(CreationService &service, OperationService &operations, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_operations(operations)
{
    connect(&m_operations, &OperationService::entryChanged, this,
            [this](const OperationEntry &entry) {
                if (entry.key == m_key)
                    follow(entry);
            });
    connect(&m_service, &CreationService::settled, this,
            [this](const IdempotencyKey &key, const Created &created) {
                if (key != m_key)
                    return;
                m_created = created;
                m_notTheOne.clear();
                emit changed();
            });
    connect(&m_service, &CreationService::refused, this,
            [this](const IdempotencyKey &key, const SubmitRefusal &why) {
                if (key == m_key)
                    hold(why);
            });
    connect(&m_service, &CreationService::notTheOne, this,
            [this](const IdempotencyKey &key, const NotTheOne &why) {
                if (key != m_key || !m_entry)
                    return;
                m_notTheOne = notTheOneSentence(why, *m_entry);
                emit changed();
            });
}

CreationStage CreationFlow::stage() const
{
    if (m_key.isEmpty())
        return CreationStage::Editing;
    if (m_created.payment || m_created.session)
        return CreationStage::Created;
    if (!m_entry)
        return CreationStage::Sending;
    switch (m_entry->state) {
    case EntryState::Recorded:
    case EntryState::Sent:
    case EntryState::Settled: // settled() brings what was created
        return CreationStage::Sending;
    case EntryState::NotSent:
        // With a time set it is tried again by itself.
        return m_entry->nextCheck.isValid() ? CreationStage::Sending : CreationStage::NotSent;
    case EntryState::Unknown:
        return CreationStage::Unknown;
    case EntryState::Refused:
    case EntryState::Cancelled:
        return CreationStage::Editing;
    }
    Q_UNREACHABLE();
}

std::optional<ApiError> CreationFlow::error() const
{
    const bool isOver = m_entry && m_entry->state == EntryState::Cancelled;
    return m_entry && !isOver && stage() != CreationStage::Created ? m_entry->error : std::nullopt;
}

QString CreationFlow::sentence() const
{
    if (!m_entry)
        return m_held;
    const QString why =
        m_entry->error ? errorSentence(*m_entry->error, ErrorContext::Operation) : QString();
    switch (m_entry->state) {
    case EntryState::NotSent: {
        const QString hold = holdSentence(*m_entry);
        return hold.isEmpty() ? why : hold;
    }
    case EntryState::Refused:
        return why;
    case EntryState::Unknown:
        return holdSentence(*m_entry);
    case EntryState::Recorded:
    case EntryState::Sent:
    case EntryState::Settled:
    case EntryState::Cancelled:
        return {};
    }
    Q_UNREACHABLE();
}

bool CreationFlow::canTakeBack() const
{
    if (stage() != CreationStage::Sending || !m_entry)
        return false;
    const bool waitsToBegin = m_entry->state == EntryState::Recorded && m_entry->sendAt.isValid();
    return waitsToBegin || m_entry->state == EntryState::NotSent;
}

void CreationFlow::submit(const CreationRequest &request, const QString &note)
{
    if (stage() != CreationStage::Editing)
        return;
    m_held.clear();
    m_notTheOne.clear();
    m_entry.reset();
    m_created = {};
    const auto key = m_service.submit(request, {{}, note, std::exchange(m_repeats, {})});
    if (!key)
        return hold(key.error());
    m_key = *key;
    m_entry = m_operations.entry(m_key);
    emit changed();
}

void CreationFlow::hold(const SubmitRefusal &why)
{
    m_key = {};
    m_entry.reset();
    m_held = creationRefusalSentence(why);
    if (why.kind == SubmitRefusal::Kind::Duplicate && why.other)
        m_repeats = why.other->key;
    emit changed();
}

void CreationFlow::follow(const OperationEntry &entry)
{
    const bool wasRefused = m_entry && m_entry->state == EntryState::Refused;
    m_entry = entry;
    if (entry.state == EntryState::Refused && !wasRefused && entry.error)
        emit refused(*entry.error);
    emit changed();
}

void CreationFlow::retry()
{
    if (stage() == CreationStage::NotSent)
        m_operations.retry(m_key);
}

void CreationFlow::edit()
{
    const CreationStage now = stage();
    if (now == CreationStage::Sending && !canTakeBack())
        return;
    const bool isToEnd = now == CreationStage::Sending || now == CreationStage::NotSent;
    if (isToEnd)
        m_operations.cancel(m_key);
    if (now == CreationStage::Sending)
        return; // it may have been sent meanwhile: its entry tells
    m_key = {};
    m_entry.reset();
    m_created = {};
    m_notTheOne.clear();
    emit changed();
}

void CreationFlow::forgetRefusal()
{
    if (stage() != CreationStage::Editing || (m_key.isEmpty() && m_held.isEmpty()))
        return;
    m_key = {};
    m_repeats = {};
    m_entry.reset();
    m_held.clear();
    emit changed();
}

void CreationFlow::exists(const QString &id)
{
    m_notTheOne.clear();
    if (stage() == CreationStage::Unknown && !id.trimmed().isEmpty())
        m_service.exists(m_key, id.trimmed());
    emit changed();
}

void CreationFlow::giveUp()
{
    if (stage() == CreationStage::Unknown)
        m_operations.cancel(m_key);
}

} // namespace counterfoil
