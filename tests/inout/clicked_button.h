// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QTest>

namespace counterfoil::testing {

/// The button of that name, as a person clicks it: it can be seen, and works.
inline void clickButton(const QWidget *in, const QString &name)
{
    auto *button = in->findChild<QAbstractButton *>(name);
    QVERIFY2(button && button->isVisible() && button->isEnabled(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace counterfoil::testing
