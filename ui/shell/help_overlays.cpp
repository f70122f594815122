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

} // namespace

void showShortcuts(QWidget *window)
{
    QVBoxLayout *content = nullptr;
    OverlayDialog *overlay = makeOverlay(window, Help::tr("Keyboard shortcuts"), content);
    const std::pair<QKeySequence, QString> shortcuts[] = {
        {QKeySequence(Qt::CTRL | Qt::Key_K), Help::tr("Search")},
        {QKeySequence(Qt::Key_F5), Help::tr("Read again from the provider")},
        {QKeySequence(Qt::ALT | Qt::Key_Left), Help::tr("Back (also Esc)")},
        {QKeySequence(Qt::ALT | Qt::Key_Right), Help::tr("Forward")},
        {QKeySequence(Qt::ALT | Qt::Key_1), Help::tr("First page of the rail (and so on)")},
        {QKeySequence(Qt::CTRL | Qt::Key_Z), Help::tr("Take back what was not sent yet")},
        {QKeySequence(Qt::CTRL | Qt::Key_I), Help::tr("Details of the selected operation")},
        {QKeySequence(Qt::CTRL | Qt::Key_N), Help::tr("New window")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), Help::tr("Open in its own window")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), Help::tr("Copy link to this page")},
        {QKeySequence(Qt::Key_Return), Help::tr("Open what is selected")},
        {QKeySequence(Qt::Key_BracketLeft), Help::tr("Previous row with the same reference")},
        {QKeySequence(Qt::Key_BracketRight), Help::tr("Next row with the same reference")},
        {QKeySequence(Qt::CTRL | Qt::Key_Return), Help::tr("Send the operation")},
        {QKeySequence(Qt::CTRL | Qt::Key_L), Help::tr("Lock the screen")},
        {QKeySequence(Qt::CTRL | Qt::Key_Q), Help::tr("Quit")}};
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setColumnStretch(0, 1);
    for (const auto &[keys, what] : shortcuts) {
        const int row = grid->rowCount();
        grid->addWidget(plainLabel(what, "", overlay->panel()), row, 0);
        grid->addWidget(new KeyCap(keys, overlay->panel()), row, 1, Qt::AlignTrailing);
    }
    content->addLayout(grid);
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
