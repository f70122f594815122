// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/creation_service.h"
#include "models/orders/order_form.h"

namespace counterfoil {

/// Where a person stands with what is to be created.
enum class CreationStage {
    Editing, ///< putting it together; also after a refusal, with everything typed
    Sending, ///< recorded, or waiting for the answer; it can be cancelled until it is sent
    NotSent, ///< nothing left this desk; may be tried again
    Unknown, ///< the answer was lost: a person says what became of it
    Created, ///< it is there
};

/// Takes a form through the services to its end, and follows what becomes of it. Sends nothing
/// itself.
class CreationFlow : public QObject
{
    Q_OBJECT

public:
    /// All outlive the flow.
    CreationFlow(OrderForm &form, CreationService &service, OperationService &operations,
                 QObject *parent = nullptr);

    [[nodiscard]] CreationStage stage() const { return m_stage; }
    /// What was recorded; none before the first submit.
    [[nodiscard]] const std::optional<OperationEntry> &entry() const { return m_entry; }
    /// Once Created: one of the two.
    [[nodiscard]] const Created &created() const { return m_created; }
    /// The provider's no, or why nothing was sent; none after an edit.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    /// Why it was not taken; a sentence, empty when it was.
    [[nodiscard]] const QString &held() const { return m_held; }
    /// One just like it is recent: the next submit() repeats it.
    [[nodiscard]] bool isRepeat() const { return !m_repeats.isEmpty() && m_repeated == asked(); }
    /// It is written down and not sent yet.
    [[nodiscard]] bool canTakeBack() const;

    void submit();
    void takeBack();
    void retry();
    /// After NotSent, Unknown or Created: back to the form, with everything typed. What was not
    /// sent is given up; what is unknown stays among the operations.
    void edit();
    /// A person says that it exists, under that id.
    void exists(const QString &id);
    /// A person says that it does not.
    void giveUp();
    /// Why the id was not taken; a sentence, empty when it was.
    [[nodiscard]] const QString &notTheOne() const { return m_notTheOne; }

signals:
    void changed();

private:
    /// What makes two of them alike.
    [[nodiscard]] QString asked() const;
    void follow(const OperationEntry &entry);
    void hold(const SubmitRefusal &why);
    void enter(CreationStage stage);

    OrderForm &m_form;
    CreationService &m_service;
    OperationService &m_operations;
    CreationStage m_stage = CreationStage::Editing;
    IdempotencyKey m_key;
    IdempotencyKey m_repeats; ///< the one that was recent, when m_repeated was asked for
    QString m_repeated;
    std::optional<OperationEntry> m_entry;
    Created m_created;
    std::optional<ApiError> m_error;
    QString m_held;
    QString m_notTheOne;
};

} // namespace counterfoil
