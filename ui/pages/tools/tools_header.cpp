// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tools/tools_header.h"

#include "core/services/account_services.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/wrap_layout.h"

using namespace Qt::StringLiterals;

namespace counterfoil {

ToolsHeader::ToolsHeader(Place::Kind shown, const QString &title, AccountServices &services,
                         QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new WrapLayout(this);
    layout->addWidget(plainLabel(title, "title", this));
    layout->addStretch();

    QList<Place::Kind> kinds{Place::Kind::Notices};
    QStringList words{tr("Notifications")};
    if (services.gateway().redirectReader()) {
        kinds << Place::Kind::Redirects;
        words << tr("Signed redirects");
    }
    if (services.sessions().isOffered()) {
        kinds << Place::Kind::Eligible;
        words << tr("Eligible solutions");
    }
    if (kinds.size() == 1)
        return; // no choice
    auto *choice = new SegmentedControl(words, this);
    choice->setObjectName(u"toolChoice"_s);
    choice->setAccessibleName(tr("Tool"));
    choice->setCurrentIndex(static_cast<int>(kinds.indexOf(shown)));
    layout->addWidget(choice);
    const auto open = [this, choice, kinds, shown](int at) {
        // The page is kept, and shown again as it was.
        choice->setCurrentIndex(static_cast<int>(kinds.indexOf(shown)));
        emit openRequested({kinds.value(at), {}});
    };
    // Later: a button that is chosen by an arrow key takes the focus after it has told.
    connect(choice, &SegmentedControl::currentChanged, this, open, Qt::QueuedConnection);
}

} // namespace counterfoil
