// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

#include <QObject>

namespace counterfoil {

class Desk;
class MainWindow;
class OperationDialogs;

// The windows on one desk. A window deletes itself when it is closed; those still open go with
// this object.
class Windows : public QObject
{
    Q_OBJECT

public:
    // Desk and dialogs outlive this object.
    Windows(Desk &desk, OperationDialogs &dialogs, QObject *parent = nullptr);
    ~Windows() override;

    // Opens and shows one more window.
    MainWindow *open(const Place &place = {});
    [[nodiscard]] QList<MainWindow *> all() const { return m_windows; }

private:
    Desk &m_desk;
    OperationDialogs &m_dialogs;
    QList<MainWindow *> m_windows;
};

} // namespace counterfoil
