// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QPushButton>
#include <QToolButton>

namespace counterfoil {

enum class ButtonRole { Outlined, Primary, Quiet, Link, Chip };

// The one way to give a button its look.
void setButtonRole(QPushButton *button, ButtonRole role);

// A button with a second, quieter part: "Refund  up to 97.50 EUR", "Refund 30.00 EUR  Ctrl ⏎".
// At most one button of a page is Primary.
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ActionButton(const QString &text, ButtonRole role = ButtonRole::Outlined,
                          QWidget *parent = nullptr);
    ActionButton(Icon icon, const QString &text, ButtonRole role = ButtonRole::Outlined,
                 QWidget *parent = nullptr);

    QString secondary() const { return m_secondary; }
    void setSecondary(const QString &secondary);
    void setActionIcon(Icon icon);
    // Also the accessible description, so that a disabled button says why to everyone.
    void setReason(const QString &reason);
    ButtonRole role() const { return m_role; }
    void setRole(ButtonRole role);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateAccessibleName();

    ButtonRole m_role;
    bool m_hasIcon = false;
    Icon m_icon = Icon::Circle;
    QString m_secondary;
};

// An icon alone; the name is its tooltip and its accessible name.
class IconButton : public QToolButton
{
    Q_OBJECT

public:
    IconButton(Icon icon, const QString &name, QWidget *parent = nullptr);
    IconButton(Icon icon, const QString &name, ColorRole role, QWidget *parent = nullptr);

    void setActionIcon(Icon icon, ColorRole role = ColorRole::TextSecondary);
};

} // namespace counterfoil
