// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/pin_lock.h"
#include "models/app_settings.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

class QWidget;

namespace counterfoil {

class LockPage;

/// Covers every window of the program with an opaque page, after a while without a key or a mouse
/// event, after twelve hours in any case, or when asked to, until somebody unlocks. What is below
/// stays as it is and gets no event; titles and the accessibility tree say nothing of it, and what
/// this program put on the clipboard is taken from there. Made before the first window; one per
/// process.
class ScreenLock : public QObject
{
    Q_OBJECT

public:
    using MonotonicClock = std::function<std::chrono::steady_clock::time_point()>;

    /// Both outlive the lock. Without a PIN (AppSettings::hasPin()) anybody may unlock.
    ScreenLock(AppSettings &settings, PinLock &pin,
               MonotonicClock clock = &std::chrono::steady_clock::now, QObject *parent = nullptr);
    ~ScreenLock() override;

    [[nodiscard]] bool isLocked() const { return m_isLocked; }
    [[nodiscard]] bool asksPin() const { return m_settings.hasPin(); }
    [[nodiscard]] bool isChecking() const { return m_isChecking; }
    /// Until the next try is looked at.
    [[nodiscard]] std::chrono::milliseconds wait() const { return m_pin.wait(); }
    /// What the last try came to; empty when there is nothing to say.
    [[nodiscard]] const QString &note() const { return m_note; }

    /// Locks and says why.
    void lockFor(const QString &reason);
    /// Besides the desk's own limit; that of an account that is open.
    void setAccountLimit(const QString &account, std::optional<std::chrono::minutes> limit);
    /// Locks when nobody did anything, or nobody proved who is there, for too long. Called by a
    /// timer, and by tests.
    void checkIdle();

    /// One at a time. The PIN is not looked at where there is none.
    void tryUnlock(const Secret &pin);
    /// These end with an empty sentence, or with the one that says why not.
    void checkPin(const Secret &pin, QObject *context,
                  const std::function<void(const QString &)> &done);
    void setPin(const Secret &pin, QObject *context,
                const std::function<void(const QString &)> &done);
    void removePin(QObject *context, const std::function<void(const QString &)> &done);

    bool eventFilter(QObject *watched, QEvent *event) override;

public slots:
    void lock();

signals:
    void lockedChanged(bool locked);
    /// isChecking(), note(), wait() or asksPin() changed.
    void changed();

private:
    struct Cover
    {
        QPointer<LockPage> page;
        QString title; ///< of the window, while it is hidden
    };

    void judge(const tl::expected<PinLock::Verdict, SecretError> &verdict);
    void unlock();
    void cover(QWidget *window);
    void uncoverAll();
    void clearClipboard();
    [[nodiscard]] std::chrono::minutes limit() const;
    void watchLocked(QObject *watched, QEvent *event);
    [[nodiscard]] bool isHeldBack(QObject *watched, const QEvent *event) const;
    void say(const QString &note);

    AppSettings &m_settings;
    PinLock &m_pin;
    MonotonicClock m_clock;
    std::chrono::steady_clock::time_point m_lastActive;
    std::chrono::steady_clock::time_point m_unlockedAt;
    QHash<QString, std::chrono::minutes> m_accountLimits;
    QTimer m_idle;
    QHash<QWidget *, Cover> m_covers;
    QString m_note;
    bool m_isLocked = false;
    bool m_isChecking = false;
    bool m_clipboardIsOurs = false;
};

} // namespace counterfoil
