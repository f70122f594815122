// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/accessible.h"

#include "ui/theme/voice.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

#include <algorithm>

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
    {"counterfoil::EmptyState"_L1, QAccessible::Grouping},
    {"counterfoil::Voice"_L1, QAccessible::Notification},
    {"counterfoil::OverlayDialog"_L1, QAccessible::Dialog},
    {"counterfoil::SegmentedControl"_L1, QAccessible::PageTabList},
    {"QScrollArea"_L1, QAccessible::Pane}, // Qt's own has none
};

constexpr QLatin1StringView toggles[] = {
    "counterfoil::RailItem"_L1,
    "counterfoil::TotalCard"_L1,
    "counterfoil::PartnerRow"_L1,
};

/// A button that does something and shows a state beside: who toggles it presses it. As Qt has it,
/// the state would change, and nothing else.
class PressedToggle : public QAccessibleWidget
{
public:
    explicit PressedToggle(QAbstractButton *button)
        : QAccessibleWidget(button)
    {}

    /// Asked each time: a button may be seen before it is made up.
    QAccessible::Role role() const override
    {
        return button()->autoExclusive() ? QAccessible::RadioButton : QAccessible::CheckBox;
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString own = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && own.isEmpty() ? button()->text() : own;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button()->isCheckable();
        state.checked = button()->isChecked();
        return state;
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (button()->isEnabled())
            names.prepend(toggleAction());
        return names;
    }

    void doAction(const QString &name) override
    {
        if (name == toggleAction() || name == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton *button() const { return qobject_cast<QAbstractButton *>(object()); }
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
    auto *button = qobject_cast<QAbstractButton *>(object);
    if (button && std::find(std::begin(toggles), std::end(toggles), className) != std::end(toggles))
        return new PressedToggle(button);
    return nullptr;
}

} // namespace

void installAccessibleRoles()
{
    QAccessible::installFactory(&createAccessible);
}

void announce(QWidget *teller)
{
    if (!QAccessible::isActive() || !teller->isVisible())
        return;
    QAccessibleEvent renamed(teller, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
    const QAccessibleInterface *told = renamed.accessibleInterface();
    const QString news = told ? told->text(QAccessible::Name) : QString();
    if (news.isEmpty())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent announcement(teller, news);
    QAccessible::updateAccessibility(&announcement);
#else
    QAccessibleEvent alert(teller, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Voice::of(teller).say(news);
#endif
}

} // namespace counterfoil
