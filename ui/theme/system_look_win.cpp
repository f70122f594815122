// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/system_look.h"

#include <QWinEventNotifier>

#include <memory>

#include <windows.h>

namespace counterfoil {

namespace {

constexpr wchar_t personalizeKey[] =
    L"Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize";
constexpr wchar_t highContrastKey[] = L"Control Panel\\Accessibility\\HighContrast";

} // namespace

struct SystemLook::Watch
{
    /// Windows sets the event once for the next change of the key.
    struct Key
    {
        explicit Key(const wchar_t *name)
            : event(CreateEventW(nullptr, FALSE, FALSE, nullptr))
        {
            RegOpenKeyExW(HKEY_CURRENT_USER, name, 0, KEY_NOTIFY, &key);
            notifier.setHandle(event);
            await();
        }
        ~Key()
        {
            notifier.setEnabled(false);
            if (key)
                RegCloseKey(key);
            CloseHandle(event);
        }
        Q_DISABLE_COPY_MOVE(Key)

        void await() const
        {
            if (key)
                RegNotifyChangeKeyValue(key, FALSE, REG_NOTIFY_CHANGE_LAST_SET, event, TRUE);
        }

        HKEY key = nullptr;
        HANDLE event;
        QWinEventNotifier notifier;
    };

    Key personalize{personalizeKey};
    Key highContrast{highContrastKey};
};

SystemLook::SystemLook(QObject *parent)
    : QObject(parent)
    , m_watch(std::make_unique<Watch>())
{
    for (Watch::Key *watch : {&m_watch->personalize, &m_watch->highContrast}) {
        watch->notifier.setEnabled(true);
        connect(&watch->notifier, &QWinEventNotifier::activated, this, [this, watch] {
            watch->await();
            emit changed();
        });
    }
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

bool SystemLook::isHighContrast()
{
    HIGHCONTRASTW asked{};
    asked.cbSize = sizeof asked;
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof asked, &asked, 0) &&
           (asked.dwFlags & HCF_HIGHCONTRASTON);
}

} // namespace counterfoil
