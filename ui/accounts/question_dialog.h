// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/overlay_dialog.h"

namespace counterfoil {

/// A question in the window, with one way to go on and one to leave it. Enter alone leaves it.
class QuestionDialog : public OverlayDialog
{
    Q_OBJECT

public:
    /// The words are plain text.
    QuestionDialog(QWidget *inWindow, const QString &title, const QString &sentence,
                   const QString &yes);
};

} // namespace counterfoil
