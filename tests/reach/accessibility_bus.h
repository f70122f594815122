// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/reach/accessible_node.h"

#include <QProcess>
#include <QTemporaryDir>

namespace counterfoil::test {

/// A screen, a session bus and an accessibility bus of their own, with a home for the programs on
/// them. Everything ends with it.
class AccessibilityBus
{
public:
    AccessibilityBus() = default;
    ~AccessibilityBus();
    Q_DISABLE_COPY_MOVE(AccessibilityBus)

    /// Empty, or what did not start. Called once.
    [[nodiscard]] QString start();

    /// For a program that a screen reader is to read.
    [[nodiscard]] QProcessEnvironment environment() const { return m_environment; }
    [[nodiscard]] QDBusConnection connection() const;
    /// The parent of the programs.
    [[nodiscard]] AccessibleNode root() const;
    /// The first in any program that is visible.
    [[nodiscard]] std::optional<AccessibleNode> find(AccessibleNode::Role role,
                                                     const QString &nameBegins) const;
    /// The same, if it is enabled.
    [[nodiscard]] std::optional<AccessibleNode> findEnabled(AccessibleNode::Role role,
                                                            const QString &nameBegins) const;

private:
    void makeHome();
    /// The first line that the program writes; empty when it ended without one.
    static QString firstLine(QProcess &program);
    static void end(QProcess &program);

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    QProcess m_screen;
    QProcess m_session;
};

} // namespace counterfoil::test
