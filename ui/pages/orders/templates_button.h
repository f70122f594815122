// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/order_templates.h"
#include "ui/widgets/buttons.h"

class QMenu;

namespace counterfoil {

// The templates of an account in a menu: to begin with one, to save what is there, to remove one.
class TemplatesButton : public ActionButton
{
    Q_OBJECT

public:
    // The templates outlive the button.
    TemplatesButton(OrderTemplates &templates, const QString &account, CreationKind kind,
                    QWidget *parent);

signals:
    void chosen(const counterfoil::OrderTemplate &made);
    void saveRequested();
    // Removing failed; a sentence.
    void failed(const QString &sentence);

private:
    void fill();

    OrderTemplates &m_templates;
    QString m_account;
    CreationKind m_kind;
    QMenu *m_menu = nullptr;
};

} // namespace counterfoil
