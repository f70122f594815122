// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shortcuts.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

namespace counterfoil {

namespace {

// A plain "shortcut" is the action's own property, its keys.
constexpr const char *shortcutProperty = "shortcutOfList";
constexpr int seriesLength = 9;

// The context of these texts.
struct ShortcutTexts
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::Help)
};

QList<QKeySequence> keysOfSeries(Qt::KeyboardModifiers modifiers)
{
    QList<QKeySequence> keys;
    for (int i = 0; i < seriesLength; ++i)
        keys << QKeySequence(modifiers | Qt::Key(Qt::Key_1 + i));
    return keys;
}

QList<QKeySequence> standardKeys(QKeySequence::StandardKey key)
{
    // Of the other bindings some are keys that keyboards do not have any more.
    return QKeySequence::keyBindings(key).mid(0, 1);
}

} // namespace

ShortcutGroup groupOf(Shortcut shortcut)
{
    if (shortcut <= Shortcut::Quit)
        return ShortcutGroup::Anywhere;
    if (shortcut <= Shortcut::Details)
        return ShortcutGroup::Operations;
    return shortcut <= Shortcut::PrintRefunds ? ShortcutGroup::Lists : ShortcutGroup::Payment;
}

QString titleOf(ShortcutGroup group)
{
    switch (group) {
    case ShortcutGroup::Anywhere:
        return ShortcutTexts::tr("Anywhere");
    case ShortcutGroup::Operations:
        return ShortcutTexts::tr("Operations");
    case ShortcutGroup::Lists:
        return ShortcutTexts::tr("Lists");
    case ShortcutGroup::Payment:
        return ShortcutTexts::tr("Payment");
    case ShortcutGroup::Count:
        break;
    }
    return {};
}

QString textOf(Shortcut shortcut)
{
    switch (shortcut) {
    case Shortcut::Search:
        return ShortcutTexts::tr("Search");
    case Shortcut::Commands:
        return ShortcutTexts::tr("Find a command");
    case Shortcut::Reload:
        return ShortcutTexts::tr("Reload from the provider");
    case Shortcut::Back:
        return ShortcutTexts::tr("Back (also Esc)");
    case Shortcut::Forward:
        return ShortcutTexts::tr("Forward");
    case Shortcut::RailPage:
        return ShortcutTexts::tr("First page in the sidebar, and so on");
    case Shortcut::NewWindow:
        return ShortcutTexts::tr("New window");
    case Shortcut::TearOff:
        return ShortcutTexts::tr("Open in its own window");
    case Shortcut::CopyLink:
        return ShortcutTexts::tr("Copy link to this page");
    case Shortcut::Lock:
        return ShortcutTexts::tr("Lock the screen");
    case Shortcut::Manual:
        return ShortcutTexts::tr("Manual");
    case Shortcut::Shortcuts:
        return ShortcutTexts::tr("Keyboard shortcuts");
    case Shortcut::Quit:
        return ShortcutTexts::tr("Quit");
    case Shortcut::Submit:
        return ShortcutTexts::tr("Send the operation");
    case Shortcut::TakeBack:
        return ShortcutTexts::tr("Cancel an operation before it is sent");
    case Shortcut::Details:
        return ShortcutTexts::tr("Details of the selected operation");
    case Shortcut::OpenRow:
        return ShortcutTexts::tr("Open the selection");
    case Shortcut::OpenRowInNewWindow:
        return ShortcutTexts::tr("Open the selection in a new window");
    case Shortcut::Filter:
        return ShortcutTexts::tr("Filter payments");
    case Shortcut::SavedView:
        return ShortcutTexts::tr("First saved view, and so on");
    case Shortcut::PreviewOrMark:
        return ShortcutTexts::tr("Preview the payment, or mark refunds as reviewed");
    case Shortcut::MarkReviewed:
        return ShortcutTexts::tr("Mark refunds as reviewed");
    case Shortcut::CopyRows:
        return ShortcutTexts::tr("Copy rows with headers");
    case Shortcut::PrintRefunds:
        return ShortcutTexts::tr("Print refunds");
    case Shortcut::PrintPayment:
        return ShortcutTexts::tr("Print or save as PDF");
    case Shortcut::Versions:
        return ShortcutTexts::tr("Versions");
    case Shortcut::BackToNow:
        return ShortcutTexts::tr("From an earlier version back to now");
    case Shortcut::NextTab:
        return ShortcutTexts::tr("Next tab");
    case Shortcut::PreviousTab:
        return ShortcutTexts::tr("Previous tab");
    case Shortcut::FindInJson:
        return ShortcutTexts::tr("Find in the JSON");
    case Shortcut::FindNext:
        return ShortcutTexts::tr("Find the next match in the JSON");
    case Shortcut::FindPrevious:
        return ShortcutTexts::tr("Find the previous match in the JSON");
    case Shortcut::PreviousReference:
        return ShortcutTexts::tr("Previous row with the same reference");
    case Shortcut::NextReference:
        return ShortcutTexts::tr("Next row with the same reference");
    case Shortcut::Count:
        break;
    }
    return {};
}

QList<QKeySequence> keysOf(Shortcut shortcut)
{
    constexpr auto ctrlShift = Qt::CTRL | Qt::SHIFT;
    switch (shortcut) {
    case Shortcut::Search:
        return {Qt::CTRL | Qt::Key_K};
    case Shortcut::Commands:
        return {ctrlShift | Qt::Key_P};
    case Shortcut::Reload:
        return {Qt::Key_F5};
    case Shortcut::Back:
        return {Qt::ALT | Qt::Key_Left};
    case Shortcut::Forward:
        return {Qt::ALT | Qt::Key_Right};
    case Shortcut::RailPage:
        return keysOfSeries(Qt::AltModifier);
    case Shortcut::NewWindow:
        return {Qt::CTRL | Qt::Key_N};
    case Shortcut::TearOff:
        return {ctrlShift | Qt::Key_N};
    case Shortcut::CopyLink:
        return {ctrlShift | Qt::Key_C};
    case Shortcut::Lock:
        return {Qt::CTRL | Qt::Key_L};
    case Shortcut::Manual:
        return {Qt::Key_F1};
    case Shortcut::Shortcuts:
        return {Qt::CTRL | Qt::Key_Slash};
    case Shortcut::Quit:
        return {Qt::CTRL | Qt::Key_Q};
    case Shortcut::Submit:
        return {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter};
    case Shortcut::TakeBack:
        return standardKeys(QKeySequence::Undo);
    case Shortcut::Details:
        return {Qt::CTRL | Qt::Key_I};
    case Shortcut::OpenRow:
        return {Qt::Key_Return, Qt::Key_Enter};
    case Shortcut::OpenRowInNewWindow:
        return {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter};
    case Shortcut::Filter:
    case Shortcut::FindInJson:
        return standardKeys(QKeySequence::Find);
    case Shortcut::SavedView:
        return keysOfSeries(Qt::ControlModifier);
    case Shortcut::PreviewOrMark:
        return {Qt::Key_Space};
    case Shortcut::MarkReviewed:
        return {Qt::CTRL | Qt::Key_M};
    case Shortcut::CopyRows:
        return standardKeys(QKeySequence::Copy);
    case Shortcut::PrintRefunds:
    case Shortcut::PrintPayment:
        return standardKeys(QKeySequence::Print);
    case Shortcut::Versions:
        return {ctrlShift | Qt::Key_V};
    case Shortcut::BackToNow:
        return {Qt::Key_Escape};
    case Shortcut::NextTab:
        return {Qt::CTRL | Qt::Key_PageDown};
    case Shortcut::PreviousTab:
        return {Qt::CTRL | Qt::Key_PageUp};
    case Shortcut::FindNext:
        return {Qt::Key_F3};
    case Shortcut::FindPrevious:
        return {Qt::SHIFT | Qt::Key_F3};
    // Brackets need AltGr on many keyboards.
    case Shortcut::PreviousReference:
        return {Qt::ALT | Qt::Key_Up, Qt::Key_BracketLeft};
    case Shortcut::NextReference:
        return {Qt::ALT | Qt::Key_Down, Qt::Key_BracketRight};
    case Shortcut::Count:
        break;
    }
    return {};
}

QString menuKeys(Shortcut shortcut, int number)
{
    const QList<QKeySequence> all = keysOf(shortcut);
    QKeySequence keys = all.value(number - 1);
    if (keys[0].key() == Qt::Key_Return) // keyboards and people say Enter
        keys = QKeySequence(keys[0].keyboardModifiers() | Qt::Key_Enter);
    return u'\t' + keys.toString(QKeySequence::NativeText);
}

bool isSeries(Shortcut shortcut)
{
    return shortcut == Shortcut::RailPage || shortcut == Shortcut::SavedView;
}

bool isPressed(const QKeyEvent &event, Shortcut shortcut)
{
    Qt::KeyboardModifiers modifiers = event.modifiers();
    modifiers.setFlag(Qt::KeypadModifier, false);
    modifiers.setFlag(Qt::GroupSwitchModifier, false); // AltGr is how some keys are typed
    return keysOf(shortcut).contains(QKeySequence(modifiers | Qt::Key(event.key())));
}

QAction *addShortcut(QWidget *owner, Shortcut shortcut, Qt::ShortcutContext context)
{
    auto *action = new QAction(textOf(shortcut), owner);
    action->setShortcutContext(context);
    setShortcut(action, shortcut);
    owner->addAction(action);
    return action;
}

QAction *addShortcut(QWidget *owner, Shortcut series, int number, Qt::ShortcutContext context)
{
    QAction *action = addShortcut(owner, series, context);
    action->setShortcut(keysOf(series).value(number - 1));
    return action;
}

void setShortcut(QAction *action, Shortcut shortcut)
{
    action->setShortcuts(keysOf(shortcut));
    action->setAutoRepeat(shortcut != Shortcut::Submit);
    action->setProperty(shortcutProperty, static_cast<int>(shortcut));
}

std::optional<Shortcut> shortcutOf(const QAction &action)
{
    const QVariant kept = action.property(shortcutProperty);
    return kept.isValid() ? std::optional(static_cast<Shortcut>(kept.toInt())) : std::nullopt;
}

} // namespace counterfoil
