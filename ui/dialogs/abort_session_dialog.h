// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session_service.h"
#include "ui/dialogs/decision_dialog.h"

namespace counterfoil {

class LineField;
class SegmentedControl;

// Asks whether a session is to be aborted, by whom, and why. Follows the session: one that ends in
// the meantime can no longer be aborted.
class AbortSessionDialog : public DecisionDialog
{
    Q_OBJECT

public:
    // The services outlive the dialog.
    AbortSessionDialog(QWidget *inWindow, const SessionPtr &session, SessionService &sessions,
                       OperationService &operations);

private:
    [[nodiscard]] tl::expected<IdempotencyKey, SubmitRefusal> submit(OperationService &operations);

    SessionPtr m_session;
    SegmentedControl *m_by = nullptr;
    LineField *m_reason = nullptr;
};

} // namespace counterfoil
