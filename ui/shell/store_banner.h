// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/banner.h"

#include <optional>

namespace counterfoil {

class StoreCheck;

// Above every page: what is wrong with a file of the program; and, until somebody took note, what
// was lost of it.
class StoreBanner : public Banner
{
    Q_OBJECT

public:
    // Also tells what the files lack. The check outlives the banner.
    void watch(const StoreCheck &check);

protected:
    struct News
    {
        std::optional<Kind> kind = {}; // of what is wrong; none while all is well
        QString trouble = {};
        QStringList losses = {}; // until somebody took note
    };

    explicit StoreBanner(QWidget *parent = nullptr);

    [[nodiscard]] virtual News news() const = 0;
    // Null while nothing is watched.
    [[nodiscard]] const StoreCheck *check() const { return m_check; }
    // To be called once it is made, and whenever the news changes.
    void updateState();

private:
    const StoreCheck *m_check = nullptr;
    QStringList m_noted;
};

} // namespace counterfoil
