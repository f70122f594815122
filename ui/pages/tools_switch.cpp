// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tools_switch.h"

#include "ui/widgets/segmented_control.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

ToolsSwitch::ToolsSwitch(Place::Kind current, bool hasCheckout, QWidget *parent)
    : QWidget(parent)
{
    const QList<Place::Kind> kinds{Place::Kind::Notices, Place::Kind::Eligible};
    auto *tools =
        new SegmentedControl({tr("Notification inspector"), tr("Eligible solutions")}, this);
    tools->setObjectName(u"tools"_s);
    tools->setAccessibleName(tr("Tools"));
    tools->setCurrentIndex(static_cast<int>(kinds.indexOf(current)));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(tools);
    row->addStretch();
    setVisible(hasCheckout); // else there is one tool alone
    connect(
        tools, &SegmentedControl::currentChanged, this, [this, kinds, tools, current](int index) {
            tools->setCurrentIndex(static_cast<int>(kinds.indexOf(current))); // for the way back
            emit openRequested(Place{kinds.at(index), {}});
        });
}

} // namespace counterfoil
