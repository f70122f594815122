// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/secret.h"
#include "ui/widgets/line_field.h"

#include <functional>

namespace counterfoil {

/// A line for a secret. What is typed is handed on as a Secret with every key. Out of reach: the
/// line edit's own text, its undo history and what onTyped() remembers, which are QStrings until
/// clear() and end with the widget, unwiped; and what the input method and the clipboard hold.
class SecretField : public LineField
{
    Q_OBJECT

public:
    explicit SecretField(const QString &label, QWidget *parent = nullptr);

    void clear();

    /// Called with every change. Not a signal: its arguments may be put into a QVariant.
    void onEdited(std::function<void(Secret)> handler) { m_handler = std::move(handler); }

private:
    std::function<void(Secret)> m_handler;
};

} // namespace counterfoil
