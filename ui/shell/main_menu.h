// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace counterfoil {

// The menu behind the account button. Actions with keys also belong to the window, so that the
// keys work while the menu is closed.
class MainMenu : public QMenu
{
    Q_OBJECT

public:
    explicit MainMenu(QWidget *window);

    // Whether the page shows something that has a link and can stand in a window of its own.
    void setHasDocument(bool document);
    void setCanLock(bool canLock);

signals:
    void newWindowRequested();
    void tearOffRequested();
    void copyLinkRequested();
    void commandsRequested();
    void manualRequested();
    void shortcutsRequested();
    void aboutRequested();
    void lockRequested();

private:
    void addThemes();

    QAction *m_tearOff = nullptr;
    QAction *m_copyLink = nullptr;
    QAction *m_lock = nullptr;
};

} // namespace counterfoil
