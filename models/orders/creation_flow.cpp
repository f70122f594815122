// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/creation_flow.h"

#include "models/journal/creation_words.h"

namespace counterfoil {

CreationFlow::CreationFlow(OrderForm &form, CreationService &service, OperationService &operations,
                           QObject *parent)
    : QObject(parent)
    , m_form(form)
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
                enter(CreationStage::Created);
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

bool CreationFlow::canTakeBack() const
{
    return m_stage == CreationStage::Sending && m_entry && m_entry->state == EntryState::Recorded &&
           m_entry->sendAt.isValid();
}

void CreationFlow::submit()
{
    if (m_stage != CreationStage::Editing || m_form.isLocked())
        return;
    if (!m_form.canSubmit()) {
        m_form.showMissing();
        return;
    }
    m_error.reset();
    m_held.clear();
    SubmitAnnotation annotation;
    if (isRepeat())
        annotation.repeats = m_repeats;
    m_repeats = {};
    const auto key = m_service.submit(m_form.request(), annotation);
    if (!key) {
        hold(key.error());
        return;
    }
    m_key = *key;
    m_entry.reset();
    m_created = {};
    enter(CreationStage::Sending);
}

void CreationFlow::hold(const SubmitRefusal &why)
{
    m_held = creationRefusalSentence(why);
    m_repeats =
        why.kind == SubmitRefusal::Kind::Duplicate && why.other ? why.other->key : IdempotencyKey();
    m_repeated = asked();
    m_key = {};
    enter(CreationStage::Editing);
}

QString CreationFlow::asked() const
{
    return m_form.check().title + u'\n' + m_form.typed().texts[OrderText::Reference].trimmed();
}

void CreationFlow::follow(const OperationEntry &entry)
{
    m_entry = entry;
    switch (entry.state) {
    case EntryState::Recorded:
    case EntryState::Sent:
        return enter(CreationStage::Sending);
    case EntryState::NotSent:
        m_error = entry.error;
        return enter(CreationStage::NotSent);
    case EntryState::Refused:
        m_error = entry.error;
        m_key = {};
        if (m_error)
            m_form.refuse(*m_error);
        return enter(CreationStage::Editing);
    case EntryState::Unknown:
        m_error = entry.error;
        return enter(CreationStage::Unknown);
    case EntryState::Settled: // settled() has what was created
        return;
    case EntryState::Cancelled:
        m_key = {};
        m_error.reset();
        return enter(CreationStage::Editing);
    }
}

void CreationFlow::takeBack()
{
    if (canTakeBack())
        m_operations.cancel(m_key);
}

void CreationFlow::retry()
{
    if (m_stage == CreationStage::NotSent)
        m_operations.retry(m_key);
}

void CreationFlow::edit()
{
    if (m_stage == CreationStage::NotSent)
        m_operations.cancel(m_key);
    m_key = {};
    m_error.reset();
    m_notTheOne.clear();
    enter(CreationStage::Editing);
}

void CreationFlow::exists(const QString &id)
{
    m_notTheOne.clear();
    if (m_stage == CreationStage::Unknown && !id.trimmed().isEmpty())
        m_service.exists(m_key, id.trimmed());
    emit changed();
}

void CreationFlow::giveUp()
{
    if (m_stage == CreationStage::Unknown)
        m_operations.cancel(m_key);
}

void CreationFlow::enter(CreationStage stage)
{
    m_stage = stage;
    m_form.setLocked(stage != CreationStage::Editing);
    emit changed();
}

} // namespace counterfoil
