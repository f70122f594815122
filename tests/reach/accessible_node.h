// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace counterfoil::test {

/// An object on the accessibility bus (AT-SPI), as a screen reader sees it. Each question is a call
/// on the bus and waits for its answer; an object that is gone answers with nothing.
class AccessibleNode
{
public:
    /// Of AtspiRole.
    enum class Role : uint {
        CheckBox = 7,
        Frame = 23,
        Label = 29,
        RadioButton = 44,
        Button = 43,
        Table = 55,
        Text = 61,
        Tree = 65,
        TreeTable = 66,
        Notification = 101,
    };

    AccessibleNode(QDBusConnection bus, QString service, QString path);

    [[nodiscard]] Role role() const;
    [[nodiscard]] QString name() const { return property(QStringLiteral("Name")); }
    [[nodiscard]] QString description() const { return property(QStringLiteral("Description")); }
    [[nodiscard]] bool isVisible() const { return hasState(30); }
    [[nodiscard]] bool isEnabled() const { return hasState(8); }
    [[nodiscard]] bool hasFocus() const { return hasState(12); }
    [[nodiscard]] bool isChecked() const { return hasState(4); }
    [[nodiscard]] bool isFocusable() const { return hasState(11); }
    [[nodiscard]] QList<AccessibleNode> children() const;
    /// The first that is visible and wanted, itself or below; rows of tables are not looked
    /// through.
    [[nodiscard]] std::optional<AccessibleNode>
    find(const std::function<bool(const AccessibleNode &)> &isWanted) const;

    /// All that are visible and wanted, likewise.
    [[nodiscard]] QList<AccessibleNode>
    findAll(const std::function<bool(const AccessibleNode &)> &isWanted) const;

    /// False where it has no such action.
    [[nodiscard]] bool press() const { return act(QStringLiteral("Press")); }
    /// The same; it has the keys a moment later.
    [[nodiscard]] bool takeFocus() const { return act(QStringLiteral("SetFocus")); }
    [[nodiscard]] bool toggle() const { return act(QStringLiteral("Toggle")); }
    /// False where it takes no text.
    [[nodiscard]] bool setText(const QString &text) const;

private:
    /// Until it is told to stop by a true.
    void visit(const std::function<bool(const AccessibleNode &)> &stopsAt) const;
    [[nodiscard]] bool act(const QString &action) const;
    [[nodiscard]] QString property(const QString &name) const;
    [[nodiscard]] bool hasState(int state) const;
    [[nodiscard]] QDBusMessage call(const QString &interface, const QString &method,
                                    const QVariantList &arguments = {}) const;

    QDBusConnection m_bus;
    QString m_service;
    QString m_path;
};

} // namespace counterfoil::test
