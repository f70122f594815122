// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/kept_windows.h"
#include "ui/shell/history.h"

#include <QWidget>

namespace counterfoil {

class AccountServices;
class CommandPalette;
class MainMenu;
struct ImportSource;
class WindowServices;
class OperationDialogs;
class Page;
class PageStack;
class Rail;
class SavedViews;
class SearchDialog;
class StatusStrip;
class TakeBackBanner;

// One window on an account: rail, top bar, a page, status. It only wires. Windows share its
// services and its dialogs, which outlive them.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    // Without services it is a window alone: no settings, no other accounts, no lock.
    MainWindow(AccountServices &services, OperationDialogs &dialogs,
               WindowServices *windowServices = nullptr, QWidget *parent = nullptr);

    void open(const Place &place);
    // As it is left, for openKept() of a new one; its geometry is for who shows that.
    [[nodiscard]] KeptWindow kept() const;
    void openKept(const KeptWindow &kept);
    // What stands in the way of making it again, as a sentence; else empty.
    [[nodiscard]] QString use() const;
    // Makes what is in it again, in the words of now: at the same place, with what was put in on
    // its pages and the same thing in focus. Not from a signal of what is in it.
    void renew();
    void openSearch(const QString &text = {});
    void openCommands();
    [[nodiscard]] Page *page() const;
    [[nodiscard]] WindowServices *windowServices() const { return m_windowServices; }
    /// The program's; of a window alone, its own.
    [[nodiscard]] SavedViews &views();
    [[nodiscard]] Place place() const { return m_history.current(); }

public slots:
    void goBack();
    void goForward();

signals:
    void newWindowRequested(const counterfoil::Place &place);
    // Another page is shown.
    void placeChanged();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeContent();
    void addPages();
    QWidget *makeTopBar();
    QLayout *makeBanners();
    void watchServices();
    void updateBadges();
    void wireMenu();
    void wireWindowServices();
    void wireDrops();
    void openImport(const ImportSource &source);
    void addShortcuts();
    void showCurrent();
    void updateChrome();

    AccountServices &m_services;
    OperationDialogs &m_dialogs;
    WindowServices *m_windowServices = nullptr;
    History m_history;
    QWidget *m_content = nullptr; // all that is in the window but its dialogs
    Rail *m_rail = nullptr;
    MainMenu *m_menu = nullptr;
    PageStack *m_pages = nullptr;
    StatusStrip *m_status = nullptr;
    TakeBackBanner *m_takeBack = nullptr;
    SavedViews *m_ownViews = nullptr; // of a window without services
    SearchDialog *m_search = nullptr;
    CommandPalette *m_commands = nullptr;
};

} // namespace counterfoil
