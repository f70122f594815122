// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/page.h"

namespace counterfoil {

class Journal;
class WindowServices;

/// Accounts, appearance, desktop notifications, screen lock, data, and what the program is made of.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    /// Both outlive the page.
    SettingsPage(WindowServices &windowServices, Journal &journal, QWidget *parent = nullptr);

    Place place() const override { return {Place::Kind::Settings, {}}; }
    QString title() const override { return tr("Settings"); }
    void refresh() override {}

private:
    QWidget *makeAppearance(QWidget *parent);
    QLayout *makeTheme(QWidget *parent);
    QWidget *makeTelling(QWidget *parent);
    QWidget *makeAbout(QWidget *parent);

    WindowServices &m_windowServices;
};

} // namespace counterfoil
