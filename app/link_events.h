// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace counterfoil {

/// Links that the system hands to a program that runs, as macOS does (QFileOpenEvent). Installed on
/// the application.
class LinkEvents : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void linkOpened(const QString &link);
};

} // namespace counterfoil
