// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/creation_service.h"

namespace counterfoil {

enum class NewOrderStage {
    Editing,
    Sending, ///< recorded, cooling off, or on its way
    NotSent, ///< it provably never left; may be tried again
    Unknown, ///< no answer came: a person has to find out
    Created,
};

/// Takes one request that creates something through the services, and follows what becomes of it.
/// While it is being edited it may be changed and submitted any number of times.
class NewOrderFlow : public QObject
{
    Q_OBJECT

public:
    /// The services outlive the flow.
    NewOrderFlow(CreationService &creations, OperationService &operations,
                 QObject *parent = nullptr);

    [[nodiscard]] NewOrderStage stage() const;
    void submit(const CreationRequest &request, const QString &note = {});
    /// Whether the last refusal can be overruled: one just like it was created, and two are wanted.
    [[nodiscard]] bool mayRepeat() const { return !m_repeats.isEmpty(); }
    /// Sends what was not sent again: same bytes.
    void retry();
    /// Gives up what was not sent, or waits to be, to change it.
    void edit();
    /// What was typed is another request now: what was said of the last one is no more.
    void forgetRefusal();

    /// Why nothing was created, or what is not known; empty when there is nothing to say.
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] const Created &created() const { return m_created; }
    [[nodiscard]] std::optional<OperationEntry> entry() const { return m_operations.entry(m_key); }

signals:
    void changed();

private:
    void refuse(const SubmitRefusal &why);

    CreationService &m_creations;
    OperationService &m_operations;
    IdempotencyKey m_key;
    IdempotencyKey m_repeats;
    QString m_refusal;
    Created m_created;
};

} // namespace counterfoil
