// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/system_look.h"
#include "ui/theme/tokens.h"

#include <QObject>

class QApplication;

namespace counterfoil {

// What the user chose in the menu.
enum class ThemeChoice { System, Light, Dark, HighContrast };

// Fusion, a palette, and one style sheet, all made from the tokens, put on the QApplication.
// main() owns the one Theme; widgets find its tokens through current(). A switch needs no restart:
// setting palette and style sheet makes Qt polish and repaint every widget, and icons resolve their
// tint while they are painted.
class Theme : public QObject
{
    Q_OBJECT

public:
    // Registers the resources and the bundled fonts, and applies the system's mode.
    explicit Theme(QApplication &application);
    ~Theme() override;

    // The tokens of the application's theme; the built-in light ones where there is none, so that
    // a widget works alone in a test.
    static const Tokens &current();
    // The theme of the application, or null.
    static Theme *instanceOf(const QObject *application);

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    Mode mode() const { return m_tokens.mode(); }
    const Tokens &tokens() const { return m_tokens; }
    // 1.0 is the design's 13 px body; taken from the system's font at start.
    qreal scale() const { return m_tokens.scale(); }
    void setScale(qreal scale);

signals:
    void changed();

private:
    void apply(qreal scale);
    Mode chosenMode() const;
    Mode systemMode() const;
    void followSystem();

    QApplication &m_application;
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_systemWasDark = false;
    SystemLook m_systemLook;
    Tokens m_tokens;
};

} // namespace counterfoil
