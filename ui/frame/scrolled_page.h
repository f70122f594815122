// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/page.h"

class QVBoxLayout;

namespace counterfoil {

// A page that scrolls as a whole once its parts have too little room.
class ScrolledPage : public Page
{
    Q_OBJECT

public:
    // The spacing between its parts is in pixels.
    ScrolledPage(int spacing, QWidget *parent);

protected:
    // The parent of what stands on the page. Made with another one, a part is styled again, with
    // all that is in it, when it moves here.
    [[nodiscard]] QWidget *body() const { return m_body; }
    // Its layout, with a page's margins.
    [[nodiscard]] QVBoxLayout &column() const { return *m_column; }

private:
    QWidget *m_body = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace counterfoil
