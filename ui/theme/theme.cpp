// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "resources/resources.h"
#include "ui/theme/accessible.h"
#include "ui/theme/style_sheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QStyleFactory>
#include <QStyleHints>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

// Cells that are painted ask for it by the thousand, so it is no property of the application.
Theme *themeOfApplication = nullptr;

void registerFonts()
{
    for (const auto &file :
         {"Roboto-Regular"_L1, "Roboto-Medium"_L1, "Roboto-Bold"_L1, "DejaVuSansMono"_L1})
        QFontDatabase::addApplicationFont(u":/counterfoil/fonts/%1.ttf"_s.arg(file));
}

// Desktops come with 12 to 15 px; only somebody who asked for bigger text has more.
qreal systemScale()
{
    const int pixels = QFontInfo(QGuiApplication::font()).pixelSize();
    return qBound(1.0, pixels / 15.0, 3.0);
}

} // namespace

Theme::Theme(QApplication &application)
    : QObject(&application)
    , m_application(application)
    , m_systemWasDark(application.palette().color(QPalette::Window).lightness() < 128)
{
    initResources();
    registerFonts();
    installAccessibleRoles();
    themeOfApplication = this;
    // Fusion before the palette: a native style would paint over it.
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            &Theme::followSystem);
#endif
    connect(&m_systemLook, &SystemLook::changed, this, &Theme::followSystem);
    apply(systemScale());
}

Theme::~Theme()
{
    if (themeOfApplication == this)
        themeOfApplication = nullptr;
}

const Tokens &Theme::current()
{
    if (themeOfApplication)
        return themeOfApplication->tokens();
    static const Tokens fallback = [] {
        initResources();
        return Tokens::builtIn(Mode::Light);
    }();
    return fallback;
}

Theme *Theme::instanceOf(const QObject *application)
{
    const bool isOurs = themeOfApplication && application == &themeOfApplication->m_application;
    return isOurs ? themeOfApplication : nullptr;
}

void Theme::setChoice(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply(scale());
}

void Theme::setScale(qreal scale)
{
    apply(scale);
}

Mode Theme::chosenMode() const
{
    switch (m_choice) {
    case ThemeChoice::System:
        break;
    case ThemeChoice::Light:
        return Mode::Light;
    case ThemeChoice::Dark:
        return Mode::Dark;
    case ThemeChoice::HighContrast:
        return Mode::HighContrast;
    }
    return systemMode();
}

Mode Theme::systemMode() const
{
    if (SystemLook::isHighContrast())
        return Mode::HighContrast;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark ? Mode::Dark : Mode::Light;
#endif
    return SystemLook::isDark().value_or(m_systemWasDark) ? Mode::Dark : Mode::Light;
}

void Theme::followSystem()
{
    if (m_choice == ThemeChoice::System && systemMode() != mode())
        apply(scale());
}

void Theme::apply(qreal scale)
{
    m_tokens = Tokens::builtIn(chosenMode(), scale);
    QApplication::setFont(m_tokens.font(TextStyle::Body));
    QPalette colours = palette(m_tokens);
    QApplication::setPalette(colours);
    // The style draws the box of a tick and the ring of a choice in a shade of the window, which is
    // lost in dark mode: theirs are as visible as quiet text.
    colours.setColor(QPalette::Window, m_tokens.color(ColorRole::TextSecondary));
    for (const char *indicated : {"QCheckBox", "QRadioButton"})
        QApplication::setPalette(colours, indicated);
    m_application.setStyleSheet(styleSheet(m_tokens));
    emit changed();
}

} // namespace counterfoil
