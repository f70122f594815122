// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/operation_service.h"
#include "models/operation/operation_form.h"

namespace counterfoil {

/// What a person has to type before an operation that looks like a slip may be sent: one just like
/// a recent one, or one above the account's limit. Follows the form and the operations.
class OperationConfirmation : public QObject
{
    Q_OBJECT

public:
    OperationConfirmation(OperationForm &form, OperationService &service,
                          QObject *parent = nullptr);

    [[nodiscard]] bool isNeeded() const { return m_earlier || m_isAboveLimit; }
    /// Why it is asked for; shows the earlier operation. Empty when it is not.
    [[nodiscard]] QString sentence() const;
    /// What to type: the amount.
    [[nodiscard]] QString expected() const;
    [[nodiscard]] const QString &text() const { return m_text; }
    void setText(const QString &text);
    /// Not needed, or typed as asked.
    [[nodiscard]] bool isSatisfied() const;
    /// What is wrong with what was typed; empty while nothing was.
    [[nodiscard]] QString error() const;
    /// The earlier operation that is knowingly repeated; empty without one.
    [[nodiscard]] IdempotencyKey repeats() const;

signals:
    void changed();

private:
    void update();
    [[nodiscard]] QString earlierSentence(const OperationEntry &earlier) const;

    OperationForm &m_form;
    OperationService &m_service;
    std::optional<OperationEntry> m_earlier;
    bool m_isAboveLimit = false;
    QString m_text;
};

} // namespace counterfoil
