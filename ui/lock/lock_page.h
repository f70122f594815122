// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/overlay_dialog.h"

#include <QTimer>

class QLabel;

namespace counterfoil {

class ActionButton;
class ScreenLock;
class SecretField;

/// What covers a window while the screen is locked: opaque, and without a word of what is below.
class LockPage : public OverlayDialog
{
    Q_OBJECT

public:
    /// The lock outlives the page.
    LockPage(QWidget *inWindow, ScreenLock &lock);

    void reject() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tryUnlock();
    void refresh();

    ScreenLock &m_lock;
    SecretField *m_pin = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_note = nullptr;
    ActionButton *m_unlock = nullptr;
    QTimer m_countdown;
};

/// The title of a window while it is locked.
[[nodiscard]] QString lockedTitle();

} // namespace counterfoil
