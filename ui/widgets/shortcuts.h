// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <optional>

class QAction;
class QKeyEvent;
class QWidget;

namespace counterfoil {

// Everything that keys of their own do in the program, in the order of the sheet. Whoever answers
// to one asks for its keys here, and the sheet is made of the same list, so neither can be out of
// date. No key needs AltGr on a German or French keyboard.
enum class Shortcut {
    Search,
    Commands,
    Reload,
    Back,
    Forward,
    RailPage, // the first nine, each by its number
    NewWindow,
    TearOff,
    CopyLink,
    Lock,
    Manual,
    Shortcuts,
    Quit,
    Submit,
    TakeBack,
    Details,
    OpenRow,
    OpenRowInNewWindow,
    Filter,
    SavedView, // the first nine, each by its number
    PreviewOrMark,
    MarkReviewed,
    CopyRows,
    PrintRefunds,
    PrintPayment,
    Versions,
    BackToNow,
    NextTab,
    PreviousTab,
    FindInJson,
    FindNext,
    FindPrevious,
    PreviousReference,
    NextReference,
    Count
};

enum class ShortcutGroup { Anywhere, Operations, Lists, Payment, Count };

[[nodiscard]] ShortcutGroup groupOf(Shortcut shortcut);
[[nodiscard]] QString titleOf(ShortcutGroup group);
[[nodiscard]] QString textOf(Shortcut shortcut);
// The first is the one that is shown. Of a series ("first page, and so on") those of all numbers.
[[nodiscard]] QList<QKeySequence> keysOf(Shortcut shortcut);
// What a menu shows beside an entry whose keys another widget takes, with the tab before it. Of a
// series those of one number; numbers begin with 1.
[[nodiscard]] QString menuKeys(Shortcut shortcut, int number = 1);
[[nodiscard]] bool isSeries(Shortcut shortcut);
// For widgets that take their keys themselves.
[[nodiscard]] bool isPressed(const QKeyEvent &event, Shortcut shortcut);

// An action of the widget with these keys and this name. Keys that submit, held down, count once.
QAction *addShortcut(QWidget *owner, Shortcut shortcut,
                     Qt::ShortcutContext context = Qt::WindowShortcut);
// One of a series; numbers begin with 1.
QAction *addShortcut(QWidget *owner, Shortcut series, int number, Qt::ShortcutContext context);
// Gives an action that is there already the keys.
void setShortcut(QAction *action, Shortcut shortcut);
// What the action got its keys for.
[[nodiscard]] std::optional<Shortcut> shortcutOf(const QAction &action);

} // namespace counterfoil
