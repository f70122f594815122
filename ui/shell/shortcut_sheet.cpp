// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcut_sheet.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/overlay_dialog.h"
#include "ui/widgets/scroll_body.h"
#include "ui/widgets/shortcuts.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int mostKeys = 2; // of one line

QList<Shortcut> shortcutsOf(ShortcutGroup group)
{
    QList<Shortcut> found;
    for (int i = 0; i < static_cast<int>(Shortcut::Count); ++i) {
        const auto shortcut = static_cast<Shortcut>(i);
        if (groupOf(shortcut) == group)
            found << shortcut;
    }
    return found;
}

// Those that a person reads: the first of a series, and not both keys that say Enter.
QList<QKeySequence> shownKeys(Shortcut shortcut)
{
    QList<QKeySequence> shown;
    QStringList texts;
    for (const QKeySequence &keys : keysOf(shortcut).mid(0, isSeries(shortcut) ? 1 : mostKeys)) {
        if (texts.contains(KeyCap::textOf(keys)))
            continue;
        texts << KeyCap::textOf(keys);
        shown << keys;
    }
    return shown;
}

void addGroup(QVBoxLayout &column, ShortcutGroup group, QWidget *parent)
{
    column.addWidget(plainLabel(titleOf(group), "section", parent));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    for (const Shortcut shortcut : shortcutsOf(group)) {
        const int row = grid->rowCount();
        QLabel *label = plainLabel(textOf(shortcut), "", parent);
        label->setWordWrap(true); // the keys keep their room
        grid->addWidget(label, row, 0);
        auto *caps = new QHBoxLayout;
        caps->setSpacing(4);
        caps->addStretch();
        for (const QKeySequence &keys : shownKeys(shortcut))
            caps->addWidget(new KeyCap(keys, parent));
        grid->addLayout(caps, row, 1);
    }
    column.addLayout(grid);
    column.addSpacing(10);
}

QWidget *makeGroups(QWidget *parent)
{
    auto *content = new QWidget(parent);
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(20, 4, 20, 4);
    columns->setSpacing(36);
    for (const QList<ShortcutGroup> &groups :
         {QList{ShortcutGroup::Anywhere, ShortcutGroup::Operations},
          QList{ShortcutGroup::Lists, ShortcutGroup::Payment}}) {
        auto *column = new QVBoxLayout;
        column->setSpacing(6);
        for (const ShortcutGroup group : groups)
            addGroup(*column, group, content);
        column->addStretch();
        columns->addLayout(column, 1);
    }
    return content;
}

} // namespace

void showShortcuts(QWidget *window)
{
    auto *sheet = new OverlayDialog(window);
    sheet->setObjectName(u"shortcutSheet"_s);
    sheet->setAccessibleName(textOf(Shortcut::Shortcuts));
    sheet->setPanelWidth(900);
    sheet->setTopOffset(30);
    sheet->setRejectOnScrimClick(true);
    auto *header = new DialogHeader(*sheet, sheet->accessibleName(), {});
    auto *footer = new QWidget(sheet->panel());
    auto *close = new ActionButton(DialogHeader::tr("Close"), ButtonRole::Outlined, footer);
    close->setObjectName(u"close"_s);
    QHBoxLayout *buttons = footerRow(footer);
    buttons->addStretch();
    buttons->addWidget(close);
    fillDialog(*sheet, header, {new ScrollBody(makeGroups(sheet->panel()), sheet->panel())},
               footer);
    sheet->setInitialFocus(close);
    QObject::connect(close, &QPushButton::clicked, sheet, &OverlayDialog::reject);
    QObject::connect(sheet, &OverlayDialog::finished, sheet, &QObject::deleteLater);
    sheet->open();
}

QString shortcutsAsText()
{
    QString text;
    for (int i = 0; i < static_cast<int>(ShortcutGroup::Count); ++i) {
        const auto group = static_cast<ShortcutGroup>(i);
        text += u"\n| %1 | |\n|---|---|\n"_s.arg(titleOf(group));
        for (const Shortcut shortcut : shortcutsOf(group)) {
            QStringList keys;
            for (const QKeySequence &one : shownKeys(shortcut))
                keys << u'`' + one.toString(QKeySequence::PortableText) + u'`';
            text += u"| %1 | %2 |\n"_s.arg(textOf(shortcut), keys.join(u", "_s));
        }
    }
    return text;
}

} // namespace counterfoil
