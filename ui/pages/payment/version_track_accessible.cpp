// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payment/version_track_accessible.h"

#include "ui/pages/payment/version_slider.h"

#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

class TrackInterface : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit TrackInterface(VersionTrack *track)
        : QAccessibleWidget(track, QAccessible::Slider)
    {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Value ? track()->valueText() : QAccessibleWidget::text(which);
    }

    QVariant currentValue() const override { return track()->value(); }
    void setCurrentValue(const QVariant &value) override { track()->setValue(value.toInt()); }
    QVariant maximumValue() const override { return track()->maximum(); }
    QVariant minimumValue() const override { return track()->minimum(); }
    QVariant minimumStepSize() const override { return track()->singleStep(); }

private:
    VersionTrack *track() const { return static_cast<VersionTrack *>(widget()); }
};

QAccessibleInterface *createTrackAccessible(const QString &className, QObject *object)
{
    auto *track = className == "counterfoil::VersionTrack"_L1 ? qobject_cast<VersionTrack *>(object)
                                                              : nullptr;
    return track ? new TrackInterface(track) : nullptr;
}

} // namespace

void installVersionTrackAccessible()
{
    QAccessible::installFactory(&createTrackAccessible);
}

} // namespace counterfoil
