// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>
#include <QWidget>

namespace counterfoil::test {

/// The names of a widget and of what holds it: stable between pictures of the same page.
QString pathOf(const QWidget *widget);

/// What stands in the way of somebody who works without a mouse or without seeing, found in windows
/// as they are shown. Each thing is found once, whatever pictures it is in; a finding names the
/// picture and the widget.
class ReachFindings
{
public:
    /// Of a window, or of the dialog that is open in it.
    void look(const QString &picture, QWidget *window);

    QStringList controlsWithoutName;
    QStringList paintedWithoutText; ///< widgets of the program that say nothing to a reader
    QStringList columnsWithoutHeader;
    QStringList clashingShortcuts;
    QStringList unlistedShortcuts; ///< that the sheet does not know
    QStringList tabAgainstReading;
    QStringList focusUnseen;
    int controls = 0; ///< that were looked at
    int pictures = 0;

private:
    void lookAtControl(QWidget *control);
    void lookAtPainted(QWidget *widget);
    void lookAtTables(QWidget *root);
    void lookAtShortcuts(QWidget *window);
    void lookAtTabOrder(QWidget *root);
    void lookAtFocus(QWidget *window, QWidget *control);
    void note(QStringList &findings, const QWidget *widget, const QString &what);

    QString m_picture;
    QSet<QString> m_seen;
};

} // namespace counterfoil::test
