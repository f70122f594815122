// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/reach/accessible_node.h"

#include <QObject>
#include <QStringList>

namespace counterfoil::test {

/// What a screen reader says by itself, while the person is elsewhere: notifications that appear.
/// Orca says of other objects only those that have the focus.
class SpokenNews : public QObject
{
    Q_OBJECT

public:
    explicit SpokenNews(const QDBusConnection &bus);

    /// Begins to listen; before the programs start, which ask what is listened for. Empty, or what
    /// went wrong.
    [[nodiscard]] QString listen();

    /// In the order in which they appeared.
    [[nodiscard]] const QStringList &heard() const { return m_heard; }

private slots:
    void hear(const QDBusMessage &event);

private:
    QDBusConnection m_bus;
    QStringList m_heard;
};

} // namespace counterfoil::test
