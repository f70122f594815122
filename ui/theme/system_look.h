// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>
#include <optional>

namespace counterfoil {

// Whether the system's windows are dark, where Qt does not say: Qt 6.4 keeps its palette light on
// Windows.
class SystemLook : public QObject
{
    Q_OBJECT

public:
    explicit SystemLook(QObject *parent = nullptr);
    ~SystemLook() override;

    // Nothing where it is told by the palette, or not at all.
    [[nodiscard]] static std::optional<bool> isDark();

signals:
    void changed();

private:
    struct Watch;

    std::unique_ptr<Watch> m_watch;
};

} // namespace counterfoil
