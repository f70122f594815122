// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace counterfoil {

class IconButton;

// A line for words to look for, with a button that clears it. Qt's own button asks the desktop for
// its picture, which takes milliseconds, and does not follow the theme.
class FindLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit FindLine(const QString &placeholder, QWidget *parent = nullptr);

private:
    void showClear();

    IconButton *m_clear = nullptr;
};

} // namespace counterfoil
