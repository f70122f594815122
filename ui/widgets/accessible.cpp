// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

struct RoleOfClass
{
    QLatin1StringView className;
    QAccessible::Role role;
};

constexpr RoleOfClass roles[] = {
    {"counterfoil::StatusChip"_L1, QAccessible::StaticText},
    {"counterfoil::KeyCap"_L1, QAccessible::StaticText},
    {"counterfoil::Figure"_L1, QAccessible::StaticText},
    {"counterfoil::MoneyBar"_L1, QAccessible::Chart},
    {"counterfoil::Banner"_L1, QAccessible::AlertMessage},
    {"counterfoil::EmptyState"_L1, QAccessible::Notification},
    {"counterfoil::OverlayDialog"_L1, QAccessible::Dialog},
    {"counterfoil::SegmentedControl"_L1, QAccessible::PageTabList},
};

// Qt asks for the class of the object, then for its base classes, until somebody answers.
QAccessibleInterface *createAccessible(const QString &className, QObject *object)
{
    if (!object || !object->isWidgetType())
        return nullptr;
    for (const RoleOfClass &entry : roles) {
        if (className == entry.className)
            return new QAccessibleWidget(static_cast<QWidget *>(object), entry.role);
    }
    return nullptr;
}

} // namespace

void installAccessibleRoles()
{
    QAccessible::installFactory(&createAccessible);
}

} // namespace counterfoil
