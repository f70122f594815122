// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/screen_lock.h"

#include "models/accounts/setting_words.h"
#include "ui/lock/lock_accessible.h"
#include "ui/lock/lock_page.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace counterfoil {

namespace {

/// However busy somebody is, they prove once a working day that they are still the same.
constexpr auto LongestUnlocked = 12h;

bool isActivity(QEvent::Type type)
{
    switch (static_cast<int>(type)) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

/// What a person does, and what would show something of what is below.
bool isForPeople(QEvent::Type type)
{
    switch (static_cast<int>(type)) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::ContextMenu:
    case QEvent::ToolTip:
    case QEvent::WhatsThis:
    case QEvent::StatusTip:
    case QEvent::DragEnter:
    case QEvent::Drop:
    case QEvent::TouchBegin:
        return true;
    default:
        return false;
    }
}

bool isOwnWindow(const QWidget *widget)
{
    const Qt::WindowType type = widget->windowType();
    return widget->isWindow() &&
           (type == Qt::Window || type == Qt::Dialog || type == Qt::Sheet || type == Qt::Tool);
}

} // namespace

ScreenLock::ScreenLock(AppSettings &settings, PinLock &pin, MonotonicClock clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_pin(pin)
    , m_clock(std::move(clock))
    , m_lastActive(m_clock())
    , m_unlockedAt(m_lastActive)
{
    installLockAccessible();
    qApp->installEventFilter(this);
    m_idle.setInterval(5s);
    connect(&m_idle, &QTimer::timeout, this, &ScreenLock::checkIdle);
    m_idle.start();
    connect(&m_settings, &AppSettings::changed, this, &ScreenLock::changed);
    // Not every platform says whose text is on the clipboard. What was put there while one of
    // our windows had the focus is ours.
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        m_clipboardIsOurs = QApplication::activeWindow() != nullptr;
        if (m_isLocked && m_clipboardIsOurs && !QGuiApplication::clipboard()->text().isEmpty())
            clearClipboard(); // nothing is copied from below
    });
}

ScreenLock::~ScreenLock()
{
    hideFromAccessibility(false);
    uncoverAll();
}

void ScreenLock::setAccountLimit(const QString &account, std::optional<std::chrono::minutes> limit)
{
    if (limit)
        m_accountLimits.insert(account, *limit);
    else
        m_accountLimits.remove(account);
}

std::chrono::minutes ScreenLock::limit() const
{
    std::chrono::minutes least = m_settings.idleLock();
    for (const std::chrono::minutes minutes : m_accountLimits)
        least = std::min(least, minutes);
    return least;
}

void ScreenLock::checkIdle()
{
    const auto now = m_clock();
    if (!m_isLocked && (now - m_lastActive >= limit() || now - m_unlockedAt >= LongestUnlocked))
        lock();
}

void ScreenLock::lock()
{
    if (m_isLocked)
        return;
    m_isLocked = true;
    m_note.clear();
    QToolTip::hideText();
    while (QWidget *popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
    clearClipboard();
    hideFromAccessibility(true);
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            cover(window);
    }
    emit lockedChanged(true);
}

void ScreenLock::lockFor(const QString &reason)
{
    lock();
    say(reason);
}

void ScreenLock::clearClipboard()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (m_clipboardIsOurs || clipboard->ownsClipboard())
        clipboard->clear();
    if (clipboard->supportsSelection() && clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
    m_clipboardIsOurs = false;
}

void ScreenLock::cover(QWidget *window)
{
    if (!isOwnWindow(window) || m_covers.value(window).page)
        return;
    auto *page = new LockPage(window, *this);
    m_covers.insert(window, {page, window->windowTitle()});
    connect(page, &QObject::destroyed, this, [this, window] { m_covers.remove(window); });
    window->setWindowTitle(lockedTitle());
    page->open();
    QAccessibleEvent reordered(window, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&reordered);
}

void ScreenLock::uncoverAll()
{
    const QHash<QWidget *, Cover> covers = std::exchange(m_covers, {});
    for (auto it = covers.begin(); it != covers.end(); ++it) {
        if (!it->page)
            continue;
        disconnect(it->page, &QObject::destroyed, this, nullptr);
        it->page->done(OverlayDialog::Accepted);
        it->page->deleteLater();
        it.key()->setWindowTitle(it->title);
        QAccessibleEvent reordered(it.key(), QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&reordered);
    }
}

void ScreenLock::tryUnlock(const Secret &pin)
{
    if (!m_isLocked || m_isChecking)
        return;
    if (!asksPin()) {
        unlock();
        return;
    }
    m_isChecking = true;
    say({});
    m_pin.check(pin).then(this, [this](const auto &verdict) { judge(verdict); });
}

void ScreenLock::judge(const tl::expected<PinLock::Verdict, SecretError> &verdict)
{
    m_isChecking = false;
    if (!verdict) {
        say(tr("The PIN couldn't be checked. %1").arg(secretSentence(verdict.error())));
        return;
    }
    switch (*verdict) {
    case PinLock::Verdict::Right:
        unlock();
        return;
    case PinLock::Verdict::Wrong:
        say(tr("This isn't the right PIN."));
        return;
    case PinLock::Verdict::TooSoon:
        say({});
        return;
    case PinLock::Verdict::NotSet:
    case PinLock::Verdict::Damaged:
        m_settings.setHasPin(false); // nobody could ever unlock
        say(tr("The PIN is no longer in the keychain: somebody using this computer account removed "
               "it."));
        return;
    }
}

void ScreenLock::unlock()
{
    m_isLocked = false;
    m_note.clear();
    m_lastActive = m_clock();
    m_unlockedAt = m_lastActive;
    hideFromAccessibility(false);
    uncoverAll();
    emit lockedChanged(false);
}

void ScreenLock::say(const QString &note)
{
    m_note = note;
    emit changed();
}

void ScreenLock::checkPin(const Secret &pin, QObject *context,
                          const std::function<void(const QString &)> &done)
{
    m_pin.check(pin).then(context, [this, done](const auto &verdict) {
        if (!verdict) {
            done(tr("The PIN couldn't be checked. %1").arg(secretSentence(verdict.error())));
            return;
        }
        switch (*verdict) {
        case PinLock::Verdict::Right:
        case PinLock::Verdict::NotSet:
        case PinLock::Verdict::Damaged: // there is nothing left to protect
            done({});
            return;
        case PinLock::Verdict::Wrong:
            done(tr("This isn't the right PIN."));
            return;
        case PinLock::Verdict::TooSoon:
            break;
        }
        const auto left = std::chrono::ceil<std::chrono::seconds>(wait());
        done(tr("Too many wrong PINs. You can try again in %n seconds.", nullptr,
                static_cast<int>(left.count())));
    });
}

void ScreenLock::setPin(const Secret &pin, QObject *context,
                        const std::function<void(const QString &)> &done)
{
    m_pin.set(pin).then(context, [this, done](const auto &outcome) {
        if (outcome)
            m_settings.setHasPin(true);
        done(outcome ? QString()
                     : tr("The PIN was not set. %1").arg(secretSentence(outcome.error())));
    });
}

void ScreenLock::removePin(QObject *context, const std::function<void(const QString &)> &done)
{
    m_pin.remove().then(context, [this, done](const auto &outcome) {
        if (outcome)
            m_settings.setHasPin(false);
        done(outcome ? QString()
                     : tr("The PIN was not removed. %1").arg(secretSentence(outcome.error())));
    });
}

bool ScreenLock::eventFilter(QObject *watched, QEvent *event)
{
    if (isActivity(event->type()))
        m_lastActive = m_clock();
    if (!m_isLocked)
        return false;
    if (isHeldBack(watched, event)) {
        event->accept(); // or the parents would be offered it, one by one
        return true;
    }
    watchLocked(watched, event);
    return false;
}

bool ScreenLock::isHeldBack(QObject *watched, const QEvent *event) const
{
    if (event->type() == QEvent::Shortcut)
        return true; // the page has none
    if (!isForPeople(event->type()) || !watched->isWidgetType())
        return false;
    const auto *widget = static_cast<const QWidget *>(watched);
    const QPointer<LockPage> page = m_covers.value(widget->window()).page;
    // A menu of the page's own field has a window of its own, and is not worth having.
    return !page || (widget != page && !page->isAncestorOf(widget));
}

/// Windows that come while it is locked, and what raises itself above the page.
void ScreenLock::watchLocked(QObject *watched, QEvent *event)
{
    if (!watched->isWidgetType())
        return;
    auto *widget = static_cast<QWidget *>(watched);
    const bool isShow = event->type() == QEvent::Show;
    if (isShow && isOwnWindow(widget)) {
        cover(widget);
    } else if (isShow && widget->isWindow()) {
        QMetaObject::invokeMethod(widget, &QWidget::hide, Qt::QueuedConnection); // menus, tooltips
    } else if (isShow || event->type() == QEvent::ZOrderChange) {
        const QPointer<LockPage> page = m_covers.value(widget->parentWidget()).page;
        if (page && page != widget)
            page->raise();
    } else if (event->type() == QEvent::WindowTitleChange) {
        const auto found = m_covers.find(widget);
        if (found != m_covers.end() && widget->windowTitle() != lockedTitle()) {
            found->title = widget->windowTitle();
            widget->setWindowTitle(lockedTitle());
        }
    }
}

} // namespace counterfoil
