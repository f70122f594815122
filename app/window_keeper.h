// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/kept_windows.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <map>

namespace counterfoil {

class MainWindow;
class Windows;

/// Keeps which windows are open, where they are and what they show, for the next start. Windows
/// that are closed together are those of a program that is quit: they come back.
class WindowKeeper : public QObject
{
    Q_OBJECT

public:
    explicit WindowKeeper(const QString &folder, QObject *parent = nullptr);

    /// Those with windows that were left and are not watched here, each once.
    [[nodiscard]] QStringList accountsLeft();
    [[nodiscard]] QList<KeptWindow> leftOn(const QString &account);
    /// From now on, those of the account are what is open of it.
    void watch(const QString &account, Windows &windows);
    /// The account is no more.
    void forget(const QString &account);
    /// Once more as it is now, and then no more. Waits until it is written.
    void end();

    [[nodiscard]] bool wasLocked() { return m_kept.isLocked(); }
    void setLocked(bool locked);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(MainWindow *window);
    void keep();
    void write(const std::function<void(KeptWindows &)> &change);

    const QString m_folder;
    KeptWindows m_kept; ///< is only read
    QThreadPool m_writer;
    std::map<QString, QPointer<Windows>> m_watched; ///< null once the account was left
    QTimer m_soon;
    bool m_isClosing = false; ///< a window was closed a moment ago
};

} // namespace counterfoil
