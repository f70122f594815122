// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTest>
#include <QWidget>

/// Keys as a person at the program's windows presses them: they go to whatever has the focus.
namespace typed {

inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *popup = QApplication::activePopupWidget();
    const bool isOfCompletions = popup && popup->focusProxy(); // those leave the keys to the field
    QWidget *focus = popup && !isOfCompletions ? popup : QApplication::focusWidget();
    QTest::keyClick(focus ? focus : QApplication::activeWindow(), key, modifiers);
}

inline QString focusName()
{
    const QWidget *focus = QApplication::focusWidget();
    return focus ? focus->objectName() : QString();
}

/// By Tab alone; fails when no Tab leads there.
inline void tabTo(const QString &objectName)
{
    QStringList passed;
    for (int i = 0; i < 80 && focusName() != objectName; ++i) {
        passed << focusName();
        press(Qt::Key_Tab);
    }
    QVERIFY2(focusName() == objectName, qPrintable(passed.join(QStringLiteral(" > "))));
}

inline void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

} // namespace typed

// A step that fails ends the test: what follows would stand on nothing.
#define STEP(call)                                                                                 \
    do {                                                                                           \
        call;                                                                                      \
        if (QTest::currentTestFailed())                                                            \
            return;                                                                                \
    } while (false)
