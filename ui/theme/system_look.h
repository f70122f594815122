// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>
#include <optional>

namespace counterfoil {

// What the system's windows look like, where Qt does not say: Qt 6.4 keeps its palette light on
// Windows, and none tells of high contrast.
class SystemLook : public QObject
{
    Q_OBJECT

public:
    explicit SystemLook(QObject *parent = nullptr);
    ~SystemLook() override;

    // Nothing where it is told by the palette, or not at all.
    [[nodiscard]] static std::optional<bool> isDark();
    // Asked for in the system's settings; false where nobody can tell.
    [[nodiscard]] static bool isHighContrast();

signals:
    void changed();

private:
    struct Watch;

    std::unique_ptr<Watch> m_watch;
};

} // namespace counterfoil
