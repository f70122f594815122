// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/history.h"

#include <QWidget>

namespace counterfoil {

class Desk;
class MainMenu;
class Office;
class OperationDialogs;
class Page;
class PageStack;
class Rail;
class SavedViews;
class SearchDialog;
class StatusStrip;
class TakeBackBanner;

// One window on a desk: rail, top bar, a page, status. It only wires. Windows share the desk and
// its dialogs, which outlive them.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    // Without an office it is a window alone: no settings, no other accounts, no lock.
    MainWindow(Desk &desk, OperationDialogs &dialogs, Office *office = nullptr,
               QWidget *parent = nullptr);

    void open(const Place &place);
    void openSearch(const QString &text = {});
    [[nodiscard]] Page *page() const;
    [[nodiscard]] Office *office() const { return m_office; }
    /// The program's; of a window alone, its own.
    [[nodiscard]] SavedViews &views();
    [[nodiscard]] Place place() const { return m_history.current(); }

public slots:
    void goBack();
    void goForward();

signals:
    void newWindowRequested(const counterfoil::Place &place);

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeTopBar();
    QLayout *makeBanners();
    void updateBadges();
    void wireMenu();
    void wireOffice();
    void wireDrops();
    void addShortcuts();
    void showCurrent();
    void updateChrome();

    Desk &m_desk;
    OperationDialogs &m_dialogs;
    Office *m_office = nullptr;
    History m_history;
    Rail *m_rail = nullptr;
    MainMenu *m_menu = nullptr;
    PageStack *m_pages = nullptr;
    StatusStrip *m_status = nullptr;
    TakeBackBanner *m_takeBack = nullptr;
    SavedViews *m_ownViews = nullptr; // of a window without an office
    SearchDialog *m_search = nullptr;
};

} // namespace counterfoil
