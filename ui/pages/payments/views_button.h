// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/saved_views.h"
#include "ui/widgets/buttons.h"

class QMenu;

namespace counterfoil {

// The saved views of an account as a menu: Ctrl+1 to Ctrl+9 open the first nine; the one on the
// list now can be saved, renamed by saving it again, or removed.
class ViewsButton : public ActionButton
{
    Q_OBJECT

public:
    // The views outlive the button.
    ViewsButton(SavedViews &views, const QString &account, QWidget *parent = nullptr);

signals:
    void viewChosen(const counterfoil::SavedView &view);
    void saveRequested();

private:
    void fill();
    void open(int number);
    void nameKeys();

    SavedViews &m_views;
    QString m_account;
    QMenu *m_menu = nullptr;
    QList<QAction *> m_keys; // by the number of their view
};

} // namespace counterfoil
