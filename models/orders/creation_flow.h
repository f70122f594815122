// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/creation_service.h"

namespace counterfoil {

/// Where a person stands with what is to be created.
enum class CreationStage {
    Editing, ///< putting it together; also after a refusal, with everything typed
    Sending, ///< recorded, waiting for the answer, or put off; can be cancelled until it is sent
    NotSent, ///< nothing left this desk; may be tried again
    Unknown, ///< the answer was lost: a person says what became of it
    Created, ///< it is there
};

/// Takes one request that creates something through the services, and follows its entry in the
/// journal. Sends nothing itself. While it is being edited it may be changed and submitted any
/// number of times.
class CreationFlow : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the flow.
    CreationFlow(CreationService &service, OperationService &operations, QObject *parent = nullptr);

    [[nodiscard]] CreationStage stage() const;
    /// What was recorded; none before the journal has taken it.
    [[nodiscard]] const std::optional<OperationEntry> &entry() const { return m_entry; }
    /// Once Created: one of the two.
    [[nodiscard]] const Created &created() const { return m_created; }
    /// The provider's no, why nothing was sent, or why its outcome is unknown; none otherwise.
    [[nodiscard]] std::optional<ApiError> error() const;
    /// Why the journal or a rule did not take it; a sentence, empty when they did.
    [[nodiscard]] const QString &held() const { return m_held; }
    /// Why nothing was created, or what is not known; empty when there is nothing to say.
    [[nodiscard]] QString sentence() const;
    /// One just like it is recent: the next submit() makes a second one.
    [[nodiscard]] bool mayRepeat() const { return !m_repeats.isEmpty(); }
    /// It is written down and waits: edit() takes it back.
    [[nodiscard]] bool canTakeBack() const;

    /// While Editing; nothing happens otherwise. The note is kept here and not sent.
    void submit(const CreationRequest &request, const QString &note = {});
    /// Sends what was not sent again: same bytes, same key.
    void retry();
    /// Back to what was typed. What was not sent, or waits to be, is given up; what is unknown
    /// stays among the operations. Nothing happens while it is on its way.
    void edit();
    /// What was typed is another request now: what was said of the last one is no more.
    void forgetRefusal();
    /// A person says that it exists, under that id.
    void exists(const QString &id);
    /// A person says that it does not.
    void giveUp();
    /// Why the id was not taken; a sentence, empty when it was.
    [[nodiscard]] const QString &notTheOne() const { return m_notTheOne; }

signals:
    void changed();
    /// By the provider; comes before changed().
    void refused(const counterfoil::ApiError &error);

private:
    void follow(const OperationEntry &entry);
    void hold(const SubmitRefusal &why);

    CreationService &m_service;
    OperationService &m_operations;
    IdempotencyKey m_key;     ///< empty while nothing is followed
    IdempotencyKey m_repeats; ///< the one that was recent
    std::optional<OperationEntry> m_entry;
    Created m_created;
    QString m_held;
    QString m_notTheOne;
};

} // namespace counterfoil
