// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/secret.h"
#include "ui/widgets/overlay_dialog.h"

class QLabel;

namespace counterfoil {

class ActionButton;
class ScreenLock;
class SecretField;

/// Sets, changes or removes the PIN. What is there has to be typed first.
class PinDialog : public OverlayDialog
{
    Q_OBJECT

public:
    enum class Purpose { Set, Remove };

    /// The lock outlives the dialog.
    PinDialog(QWidget *inWindow, ScreenLock &lock, Purpose purpose);

private:
    void begin();
    void go();
    void end(const QString &sentence);

    ScreenLock &m_lock;
    Purpose m_purpose;
    SecretField *m_current = nullptr; ///< where there is one already
    SecretField *m_new = nullptr;
    SecretField *m_again = nullptr;
    QLabel *m_note = nullptr;
    ActionButton *m_go = nullptr;
};

} // namespace counterfoil
