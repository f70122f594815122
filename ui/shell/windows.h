// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/place.h"
#include "ui/shell/notifier.h"

#include <QObject>

#include <memory>
#include <optional>

namespace counterfoil {

class AccountServices;
class MainWindow;
class WindowServices;
class OperationDialogs;
class OperationNotices;
struct KeptWindow;

// The windows on one account. A window deletes itself when it is closed; those still open go with
// this object.
class Windows : public QObject
{
    Q_OBJECT

public:
    // Services and dialogs outlive this object. Without a notifier the desktop's is used.
    Windows(AccountServices &services, OperationDialogs &dialogs,
            std::unique_ptr<Notifier> notifier = nullptr, QObject *parent = nullptr);
    ~Windows() override;

    // For the windows that are opened from now on; it outlives them.
    void setWindowServices(WindowServices &windowServices);
    // Opens those that an earlier run left, or one; the place, if there is one, is shown in the
    // first.
    void reopen(const QList<KeptWindow> &left, const std::optional<Place> &place = {});
    // Opens and shows one more window.
    MainWindow *open(const Place &place = {});
    [[nodiscard]] QList<MainWindow *> all() const { return m_windows; }
    // Of operations that end while no window is in front; a click on one brings a window there.
    [[nodiscard]] OperationNotices &notices() { return *m_notices; }
    // Makes what is in each of them again; see MainWindow::renew().
    void renew();
    // A window of them comes to the front; one is opened when there is none.
    void bringForward();
    // One of them shows the place, unless a dialog is open in each; then one is opened.
    void bringForward(const Place &place);

signals:
    // It is about to show.
    void opened(counterfoil::MainWindow *window);
    void lastClosed();

private:
    MainWindow *make();

    AccountServices &m_services;
    WindowServices *m_windowServices = nullptr;
    OperationDialogs &m_dialogs;
    std::unique_ptr<Notifier> m_notifier;
    OperationNotices *m_notices = nullptr;
    QList<MainWindow *> m_windows;
};

} // namespace counterfoil
