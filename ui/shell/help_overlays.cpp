// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_overlays.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/card_frame.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/overlay_dialog.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::Help)
};

// A titled panel with one button that closes it.
OverlayDialog *makeOverlay(QWidget *window, const QString &title, QVBoxLayout *&content)
{
    auto *overlay = new OverlayDialog(window);
    overlay->setAccessibleName(title);
    overlay->setPanelWidth(480);
    overlay->setRejectOnScrimClick(true);
    auto *layout = new QVBoxLayout(overlay->panel());
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(12);
    layout->addWidget(plainLabel(title, "dialog-title", overlay->panel()));
    content = new QVBoxLayout;
    content->setSpacing(8);
    layout->addLayout(content);
    auto *close = new ActionButton(Help::tr("Close"), ButtonRole::Outlined, overlay->panel());
    close->setObjectName(u"close"_s);
    layout->addWidget(close, 0, Qt::AlignTrailing);
    QObject::connect(close, &QPushButton::clicked, overlay, &OverlayDialog::reject);
    QObject::connect(overlay, &OverlayDialog::finished, overlay, &QObject::deleteLater);
    return overlay;
}

struct KeyGroup
{
    QString title;
    QList<std::pair<QKeySequence, QString>> keys;
};

KeyGroup keysAnywhere()
{
    //: Heading of keys that work everywhere
    return {Help::tr("Anywhere"),
            {{QKeySequence(Qt::CTRL | Qt::Key_K), Help::tr("Search")},
             {QKeySequence(Qt::Key_F5), Help::tr("Reload from the provider")},
             {QKeySequence(Qt::ALT | Qt::Key_Left), Help::tr("Back (also Esc)")},
             {QKeySequence(Qt::ALT | Qt::Key_Right), Help::tr("Forward")},
             {QKeySequence(Qt::ALT | Qt::Key_1), Help::tr("First page in the sidebar, and so on")},
             {QKeySequence(Qt::CTRL | Qt::Key_N), Help::tr("New window")},
             {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), Help::tr("Open in its own window")},
             {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), Help::tr("Copy link to this page")},
             {QKeySequence(Qt::CTRL | Qt::Key_L), Help::tr("Lock the screen")},
             {QKeySequence(Qt::Key_F1), Help::tr("Keyboard shortcuts")},
             {QKeySequence(Qt::CTRL | Qt::Key_Q), Help::tr("Quit")}}};
}

KeyGroup keysOfOperations()
{
    return {
        Help::tr("Operations"),
        {{QKeySequence(Qt::CTRL | Qt::Key_Return), Help::tr("Send the operation")},
         {QKeySequence(Qt::CTRL | Qt::Key_Z), Help::tr("Cancel an operation before it is sent")},
         {QKeySequence(Qt::CTRL | Qt::Key_I), Help::tr("Details of the selected operation")}}};
}

KeyGroup keysOfLists()
{
    return {
        Help::tr("Lists"),
        {{QKeySequence(Qt::Key_Return), Help::tr("Open the selection")},
         {QKeySequence(Qt::CTRL | Qt::Key_Return), Help::tr("Open the selection in a new window")},
         {QKeySequence(Qt::CTRL | Qt::Key_F), Help::tr("Filter payments")},
         {QKeySequence(Qt::CTRL | Qt::Key_1), Help::tr("First saved view, and so on")},
         {QKeySequence(Qt::Key_Space),
          Help::tr("Preview the payment, or mark refunds as reviewed")},
         {QKeySequence(Qt::CTRL | Qt::Key_M), Help::tr("Mark refunds as reviewed")},
         {QKeySequence(Qt::CTRL | Qt::Key_C), Help::tr("Copy rows with headers")},
         {QKeySequence(QKeySequence::Print), Help::tr("Print refunds")}}};
}

KeyGroup keysOfAPayment()
{
    //: Heading of keys that work on the page of a payment
    return {Help::tr("Payment"),
            {{QKeySequence(QKeySequence::Print), Help::tr("Print or save as PDF")},
             {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), Help::tr("Versions")},
             {QKeySequence(Qt::Key_Escape), Help::tr("From an earlier version back to now")},
             {QKeySequence(Qt::CTRL | Qt::Key_PageDown), Help::tr("Next tab")},
             {QKeySequence(Qt::CTRL | Qt::Key_F), Help::tr("Find in the JSON")},
             {QKeySequence(Qt::Key_BracketLeft), Help::tr("Previous row with the same reference")},
             {QKeySequence(Qt::Key_BracketRight), Help::tr("Next row with the same reference")}}};
}

void addKeys(QVBoxLayout &column, const KeyGroup &group, QWidget *panel)
{
    column.addWidget(plainLabel(group.title, "section", panel));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    for (const auto &[keys, what] : group.keys) {
        const int row = grid->rowCount();
        grid->addWidget(plainLabel(what, "", panel), row, 0);
        grid->addWidget(new KeyCap(keys, panel), row, 1, Qt::AlignTrailing);
    }
    column.addLayout(grid);
    column.addSpacing(10);
}

} // namespace

void showShortcuts(QWidget *window)
{
    QVBoxLayout *content = nullptr;
    OverlayDialog *overlay = makeOverlay(window, Help::tr("Keyboard shortcuts"), content);
    overlay->setPanelWidth(900);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(36);
    for (const QList<KeyGroup> &groups :
         {QList{keysAnywhere(), keysOfOperations()}, QList{keysOfLists(), keysOfAPayment()}}) {
        auto *column = new QVBoxLayout;
        column->setSpacing(6);
        for (const KeyGroup &group : groups)
            addKeys(*column, group, overlay->panel());
        column->addStretch();
        columns->addLayout(column, 1);
    }
    content->addLayout(columns);
    overlay->open();
}

void showAbout(QWidget *window)
{
    QVBoxLayout *content = nullptr;
    OverlayDialog *overlay = makeOverlay(window, Help::tr("Counterfoil"), content);
    const QString lines[] = {
        Help::tr("Version %1").arg(QStringLiteral(COUNTERFOIL_VERSION)),
        Help::tr("A desktop back office for payments. Free software under the GNU General Public "
                 "License, version 3 or later."),
        Help::tr("With Qt, nlohmann/json and tl::expected; the Roboto and DejaVu fonts; and the "
                 "lucide icons.")};
    for (const QString &line : lines) {
        QLabel *label = plainLabel(line, "secondary", overlay->panel());
        label->setWordWrap(true);
        content->addWidget(label);
    }
    overlay->open();
}

} // namespace counterfoil
