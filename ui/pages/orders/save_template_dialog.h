// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/overlay_dialog.h"

#include <tl/expected.hpp>

#include <functional>

namespace counterfoil {

class LineField;

// Asks for the name of a template. Stays open while the name is not taken, with a sentence.
class SaveTemplateDialog : public OverlayDialog
{
    Q_OBJECT

public:
    // Saves; the error is a sentence.
    using Save = std::function<tl::expected<void, QString>(const QString &name)>;

    SaveTemplateDialog(QWidget *inWindow, Save save);

private:
    void save();

    Save m_save;
    LineField *m_name = nullptr;
};

} // namespace counterfoil
