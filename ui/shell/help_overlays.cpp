// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_overlays.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/card_frame.h"
#include "ui/widgets/elided_label.h"
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
