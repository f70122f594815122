// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/banner.h"

#include <optional>

namespace counterfoil {

// Above every page: what is wrong with a file of the program; and, until somebody took note, what
// became of a damaged one.
class StoreBanner : public Banner
{
    Q_OBJECT

protected:
    struct News
    {
        std::optional<Kind> kind = {}; // of what is wrong; none while all is well
        QString trouble = {};
        QString rescue = {}; // of a file that was set aside
    };

    explicit StoreBanner(QWidget *parent = nullptr);

    [[nodiscard]] virtual News news() const = 0;
    // To be called once it is made, and whenever the news changes.
    void updateState();

private:
    bool m_hasTakenNote = false;
};

} // namespace counterfoil
