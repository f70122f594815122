// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reach/accessible_node.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace counterfoil::test {

/// How an object names another one: "(so)".
struct NodeReference
{
    QString service;
    QDBusObjectPath path;
};

} // namespace counterfoil::test

namespace counterfoil::test {

// Found by qDBusRegisterMetaType() beside their type.
QDBusArgument &operator<<(QDBusArgument &argument, const NodeReference &reference)
{
    argument.beginStructure();
    argument << reference.service << reference.path;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, NodeReference &reference)
{
    argument.beginStructure();
    argument >> reference.service >> reference.path;
    argument.endStructure();
    return argument;
}

namespace {

constexpr int patience = 20'000; // ms
constexpr qsizetype mostNodes = 5000;

bool hasRows(AccessibleNode::Role role)
{
    return role == AccessibleNode::Role::Table || role == AccessibleNode::Role::Tree ||
           role == AccessibleNode::Role::TreeTable;
}

} // namespace

AccessibleNode::AccessibleNode(QDBusConnection bus, QString service, QString path)
    : m_bus(std::move(bus))
    , m_service(std::move(service))
    , m_path(std::move(path))
{
    static const bool isRegistered = qDBusRegisterMetaType<NodeReference>().isValid() &&
                                     qDBusRegisterMetaType<QList<NodeReference>>().isValid();
    Q_ASSERT(isRegistered);
    Q_UNUSED(isRegistered)
}

AccessibleNode::Role AccessibleNode::role() const
{
    const QDBusReply<uint> reply = call(u"org.a11y.atspi.Accessible"_s, u"GetRole"_s);
    return static_cast<Role>(reply.isValid() ? reply.value() : 0);
}

QList<AccessibleNode> AccessibleNode::children() const
{
    const QDBusReply<QList<NodeReference>> reply =
        call(u"org.a11y.atspi.Accessible"_s, u"GetChildren"_s);
    QList<AccessibleNode> nodes;
    if (!reply.isValid())
        return nodes;
    const QList<NodeReference> references = reply.value();
    nodes.reserve(references.size());
    for (const NodeReference &reference : references)
        nodes.emplaceBack(m_bus, reference.service, reference.path.path());
    return nodes;
}

void AccessibleNode::visit(const std::function<bool(const AccessibleNode &)> &stopsAt) const
{
    QList<AccessibleNode> open{*this};
    for (qsizetype at = 0; at < open.size() && at < mostNodes; ++at) {
        const AccessibleNode node = open.at(at);
        if (stopsAt(node))
            return;
        if (hasRows(node.role()))
            continue;
        const QList<AccessibleNode> children = node.children();
        for (const AccessibleNode &child : children) {
            if (child.isVisible())
                open.append(child);
        }
    }
}

std::optional<AccessibleNode>
AccessibleNode::find(const std::function<bool(const AccessibleNode &)> &isWanted) const
{
    std::optional<AccessibleNode> found;
    visit([&](const AccessibleNode &node) {
        if (isWanted(node))
            found = node;
        return found.has_value();
    });
    return found;
}

QList<AccessibleNode>
AccessibleNode::findAll(const std::function<bool(const AccessibleNode &)> &isWanted) const
{
    QList<AccessibleNode> found;
    visit([&](const AccessibleNode &node) {
        if (isWanted(node))
            found.append(node);
        return false;
    });
    return found;
}

bool AccessibleNode::act(const QString &action) const
{
    const QString interface = u"org.a11y.atspi.Action"_s;
    for (int index = 0;; ++index) {
        const QDBusReply<QString> name = call(interface, u"GetName"_s, {index});
        if (!name.isValid() || name.value().isEmpty())
            return false;
        if (name.value() == action)
            return QDBusReply<bool>(call(interface, u"DoAction"_s, {index})).value();
    }
}

bool AccessibleNode::setText(const QString &text) const
{
    return QDBusReply<bool>(call(u"org.a11y.atspi.EditableText"_s, u"SetTextContents"_s, {text}))
        .value();
}

QString AccessibleNode::property(const QString &name) const
{
    const QDBusReply<QDBusVariant> reply = call(u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                                                {u"org.a11y.atspi.Accessible"_s, name});
    return reply.isValid() ? reply.value().variant().toString() : QString();
}

bool AccessibleNode::hasState(int state) const
{
    const QDBusReply<QList<uint>> reply = call(u"org.a11y.atspi.Accessible"_s, u"GetState"_s);
    const QList<uint> words = reply.isValid() ? reply.value() : QList<uint>();
    return words.size() > state / 32 && (words.at(state / 32) >> (state % 32) & 1) != 0;
}

QDBusMessage AccessibleNode::call(const QString &interface, const QString &method,
                                  const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(m_service, m_path, interface, method);
    message.setArguments(arguments);
    return m_bus.call(message, QDBus::Block, patience);
}

} // namespace counterfoil::test
