// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reach/spoken_news.h"

using namespace Qt::StringLiterals;

namespace counterfoil::test {

SpokenNews::SpokenNews(const QDBusConnection &bus)
    : m_bus(bus)
{}

QString SpokenNews::listen()
{
    QDBusMessage wish =
        QDBusMessage::createMethodCall(u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/registry"_s,
                                       u"org.a11y.atspi.Registry"_s, u"RegisterEvent"_s);
    wish << u"Object:StateChanged:Showing"_s << QStringList() << QString();
    const QDBusMessage answer = m_bus.call(wish);
    if (answer.type() == QDBusMessage::ErrorMessage)
        return answer.errorMessage();
    const bool isConnected = m_bus.connect(QString(), QString(), u"org.a11y.atspi.Event.Object"_s,
                                           u"StateChanged"_s, this, SLOT(hear(QDBusMessage)));
    return isConnected ? QString() : m_bus.lastError().message();
}

void SpokenNews::hear(const QDBusMessage &event)
{
    const QVariantList values = event.arguments(); // the state, and whether it is on
    if (values.value(0) != u"showing"_s || values.value(1) != 1)
        return;
    const AccessibleNode source(m_bus, event.service(), event.path());
    if (source.role() == AccessibleNode::Role::Notification)
        m_heard << source.name();
}

} // namespace counterfoil::test
