// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/system_look.h"

#include <QWinEventNotifier>

#include <memory>

#include <windows.h>

namespace counterfoil {

namespace {

constexpr wchar_t personalizeKey[] =
    L"Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize";

} // namespace

/// Windows sets the event once for the next change of the key.
struct SystemLook::Watch
{
    Watch()
        : event(CreateEventW(nullptr, FALSE, FALSE, nullptr))
    {
        RegOpenKeyExW(HKEY_CURRENT_USER, personalizeKey, 0, KEY_NOTIFY, &key);
        notifier.setHandle(event);
        await();
    }
    ~Watch()
    {
        notifier.setEnabled(false);
        if (key)
            RegCloseKey(key);
        CloseHandle(event);
    }
    Q_DISABLE_COPY_MOVE(Watch)

    void await() const
    {
        if (key)
            RegNotifyChangeKeyValue(key, FALSE, REG_NOTIFY_CHANGE_LAST_SET, event, TRUE);
    }

    HKEY key = nullptr;
    HANDLE event;
    QWinEventNotifier notifier;
};

SystemLook::SystemLook(QObject *parent)
    : QObject(parent)
    , m_watch(std::make_unique<Watch>())
{
    m_watch->notifier.setEnabled(true);
    connect(&m_watch->notifier, &QWinEventNotifier::activated, this, [this] {
        m_watch->await();
        emit changed();
    });
}

SystemLook::~SystemLook() = default;

std::optional<bool> SystemLook::isDark()
{
    DWORD light = 1;
    DWORD size = sizeof light;
    if (RegGetValueW(HKEY_CURRENT_USER, personalizeKey, L"AppsUseLightTheme", RRF_RT_REG_DWORD,
                     nullptr, &light, &size) != ERROR_SUCCESS)
        return std::nullopt;
    return light == 0;
}

} // namespace counterfoil
