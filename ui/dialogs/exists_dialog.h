// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/creation_service.h"
#include "ui/widgets/overlay_dialog.h"

namespace counterfoil {

class ActionButton;
class LineField;

// Asks under which id something exists that was to be created and whose answer was lost. What was
// entered is read first, and must agree with what was sent.
class ExistsDialog : public OverlayDialog
{
    Q_OBJECT

public:
    // The service outlives the dialog.
    ExistsDialog(const OperationEntry &entry, CreationService &service, QWidget *inWindow);

private:
    void look();
    void setLooking(bool looking);

    OperationEntry m_entry;
    CreationService &m_service;
    LineField *m_id = nullptr;
    ActionButton *m_go = nullptr;
};

} // namespace counterfoil
