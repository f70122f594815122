// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_sheet.h"

#include "ui/theme/tokens.h"

#include <QRegularExpression>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

// @color-key@, @body@ (a font), @radius-chip@ and @px:N@ (a length that grows with the font) are
// filled in from the tokens.
constexpr auto source = R"(
QToolTip { background: @surface@; color: @text@; border: 1px solid @outline@; padding: 4px 6px; }
QMainWindow, QDialog { background: @window@; }

QLabel { background: transparent; }
QLabel[role="secondary"] { color: @text-secondary@; }
QLabel[role="tertiary"] { color: @text-tertiary@; font: @small@; }
QLabel[role="label"] { color: @text-secondary@; font: @label@; }
QLabel[role="small"] { color: @text-secondary@; font: @small@; }
QLabel[role="medium"] { font: @body-medium@; }
QLabel[role="section"] { font: @section@; }
QLabel[role="title"] { font: @title@; }
QLabel[role="dialog-title"] { font: @dialog-title@; }
QLabel[role="figure"] { font: @figure@; }
QLabel[role="figure-small"] { font: @figure-small@; }
QLabel[tone="ledger-captured"] { color: @ledger-captured@; }
QLabel[tone="ledger-refunded"] { color: @ledger-refunded@; }
QLabel[role="mono"] { font: @mono@; color: @text-secondary@; }
QLabel[role="warning"] { font: @small@; color: @pending@; }
QLabel[role="error"] { font: @small@; color: @failure@; }
QLabel[role="badge"] { font: @small-medium@; color: @pending@; background: @pending-soft@;
    border-radius: @radius-chip@; padding: @px:2@ @px:6@; }
QLabel[role="rail-title"] { font: @section@; color: @rail-active-text@; }
QLabel[role="state-title"] { font: @brand@; }
QLabel[role="rail-brand"] { font: @brand@; color: @rail-active-text@; }
QLabel[role="rail-text"] { font: @small@; color: @rail-text@; }

QFrame[role="card"] { background: @surface@; border: 1px solid @outline@; border-radius: @radius-card@; }
QFrame[role="dialog"] { background: @surface@; border: 1px solid @outline@; border-radius: @radius-dialog@; }
QFrame[role="separator"] { background: @separator@; border: none; }
QFrame[role="outline"] { background: @outline@; border: none; }
QFrame[role="top-bar"] { background: @surface@; border: none; border-bottom: 1px solid @outline@; }
QFrame[role="rail-line"] { background: @rail-outline@; border: none; }
QFrame[role="bar"] { background: @surface@; border: none; }
QFrame[role="page"] { background: @window@; border: none; }
QFrame[role="clipboard"] { background: transparent; border: 1px dashed @outline@; border-radius: @radius-control@; }
QFrame[role="field"] { background: @field@; border: 1px solid @outline@; border-radius: @radius-control@; }
QFrame[role="field"][focused="true"] { background: @surface@; border: 2px solid @accent@; }
QFrame[role="field"][wrong="true"] { border: 1px solid @failure@; }
QFrame[role="field"][focused="true"][wrong="true"] { border: 2px solid @failure@; }

QPushButton { background: @control@; color: @text@; border: 1px solid @outline@; border-radius: @radius-control@;
    padding: 0 @px:13@; min-height: @control-inner@; font: @body-medium@; }
QPushButton:hover { background: @hover@; }
QPushButton:pressed { background: @fill@; }
QPushButton:focus { border: 2px solid @accent@; padding: 0 @px:12@; min-height: @control-inner-focused@; }
QPushButton:disabled { color: @text-tertiary@; background: @surface@; border-color: @separator@; }
QPushButton[role="primary"] { background: @accent@; color: @on-accent@; border-color: @accent@; }
QPushButton[role="primary"]:hover { background: @accent-hover@; border-color: @accent-hover@; }
QPushButton[role="primary"]:focus { border: 2px solid @accent@; }
QPushButton[role="primary"]:disabled { background: @fill@; color: @text-tertiary@; border-color: @separator@; }
QPushButton[role="quiet"] { background: transparent; border-color: transparent; color: @text-secondary@; }
QPushButton[role="quiet"]:hover { background: @fill@; }
QPushButton[role="quiet"]:focus { border: 2px solid @accent@; }
QPushButton[role="link"] { background: transparent; border-color: transparent; color: @accent@; padding: 0 @px:3@;
    min-height: @link-inner@; border-radius: @radius-chip@; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border: 2px solid @accent@; padding: 0 @px:2@; }
QPushButton[role="link"]:disabled { color: @text-tertiary@; }
QPushButton[role="chip"] { background: @accent-soft@; color: @accent@; border-color: transparent; font: @small-medium@;
    padding: 0 @px:6@; min-height: @chip-inner@; border-radius: @radius-chip@; }
QPushButton[role="chip"]:focus { border: 2px solid @accent@; padding: 0 @px:5@; min-height: @chip-inner-focused@; }
QPushButton[role="chip"]:disabled { background: @fill@; color: @text-tertiary@; }
QPushButton[role="strip"] { background: transparent; border: 1px solid transparent; color: @text-secondary@; font: @small@;
    padding: 0 3px; min-height: @chip-inner@; }
QPushButton[role="strip"]:hover { text-decoration: underline; }
QPushButton[role="strip"]:focus { border: 2px solid @accent@; padding: 0 2px; min-height: @chip-inner-focused@; }
QPushButton[role="segment"] { background: transparent; color: @text-secondary@; border: 1px solid transparent;
    border-radius: @radius-chip@; font: @small-medium@; padding: 0 @px:9@; min-height: @chip-inner@; }
QPushButton[role="segment"]:checked { background: @accent-soft@; color: @accent@; }
QPushButton[role="segment"]:focus { border: 2px solid @accent@; padding: 0 @px:8@; min-height: @chip-inner-focused@; }
QPushButton[role="segment"]:disabled { color: @text-tertiary@; }

QCheckBox, QRadioButton { padding: @px:2@ 0 @px:3@ 0; spacing: @px:6@; }
QCheckBox::indicator, QRadioButton::indicator { width: @px:14@; height: @px:14@; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: @radius-chip@; padding: 2px; }
QToolButton:hover { background: @fill@; }
QToolButton:focus { border: 2px solid @accent@; padding: 1px; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QPlainTextEdit, QTextEdit { background: @field@; color: @text@; border: 1px solid @outline@;
    border-radius: @radius-control@; padding: 0 @px:10@; selection-background-color: @accent@; selection-color: @on-accent@; }
QLineEdit { min-height: @field-inner@; }
QLineEdit:focus { background: @surface@; border: 2px solid @accent@; padding: 0 @px:9@; }
QLineEdit:focus { min-height: @field-inner-focused@; }
QLineEdit[wrong="true"] { border-color: @failure@; }
QLineEdit[role="compact"] { min-height: @compact-inner@; }
QLineEdit[role="compact"]:focus { min-height: @compact-inner-focused@; }
QLineEdit[role="bare"], QLineEdit[role="bare"]:focus { background: transparent; border: none; padding: 0; }

QAbstractItemView { background: transparent; border: none; outline: 0; selection-background-color: @selection@; selection-color: @text@; }
QComboBox QAbstractItemView { background: @surface@; border: 1px solid @outline@; padding: 4px; }
QTableCornerButton::section { background: transparent; border: none; }
QAbstractScrollArea { background: transparent; border: none; }
QPlainTextEdit, QTextEdit { background: @field@; border: 1px solid @outline@; padding: @px:6@; }
QPlainTextEdit:focus, QTextEdit:focus { background: @surface@; border: 2px solid @accent@; padding: @px:5@; }
QProgressBar { background: @fill@; border: none; border-radius: @px:5@; }
QProgressBar::chunk { background: @accent@; border-radius: @px:5@; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @scroll-handle@; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @text-tertiary@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @text-secondary@; font: @body-medium@; border: none;
    border-bottom: 2px solid transparent; padding: 0 @px:12@; min-height: @tab-inner@; margin-right: @px:4@; }
QTabBar::tab:hover { color: @text@; }
QTabBar::tab:selected { color: @accent@; border-bottom-color: @accent@; }
QTabBar::tab:focus:selected { color: @accent@; background: @accent-soft@; }
QTabWidget::pane { border: none; border-top: 1px solid @outline@; }

QMenu { background: @surface@; color: @text@; border: 1px solid @outline@; border-radius: @radius-control@; padding: 4px; }
QMenu::item { padding: @px:6@ @px:24@ @px:6@ @px:28@; border-radius: @radius-chip@; }
QMenu::item:selected { background: @selection@; }
QMenu::item:disabled { color: @text-tertiary@; }
QMenu::separator { height: 1px; background: @separator@; margin: 4px 8px; }
QMenu::icon { left: @px:8@; }
)";

// Where a shade of the ground would be all there is to see.
constexpr auto highContrastSource = R"(
QLabel[role="badge"] { border: 1px solid @pending@; }
QPushButton:disabled { border-style: dashed; border-color: @text-tertiary@; }
QPushButton[role="primary"]:disabled, QPushButton[role="chip"]:disabled { border-color: @text-tertiary@; }
QPushButton[role="chip"], QPushButton[role="segment"]:checked { border-color: @accent@; }
QTabBar::tab:focus:selected { border: 2px solid @accent@; }
QMenu::item:selected { border: 1px solid @accent@; }
QListWidget::item:selected { background: @selection@; color: @text@; border: 1px solid @accent@; }
QComboBox QAbstractItemView { selection-background-color: @accent@; selection-color: @on-accent@; }
QProgressBar { border: 1px solid @outline@; }
)";

QString hex(const QColor &color)
{
    return color.alpha() == 255 ? color.name()
                                : u"rgba(%1,%2,%3,%4)"_s.arg(color.red())
                                      .arg(color.green())
                                      .arg(color.blue())
                                      .arg(color.alpha());
}

QString fontRule(const Tokens &tokens, TextStyle style)
{
    const QFont font = tokens.font(style);
    const QString size =
        font.pixelSize() > 0 ? u"%1px"_s.arg(font.pixelSize()) : u"%1pt"_s.arg(font.pointSizeF());
    QStringList families;
    for (const QString &family : font.families())
        families << u'"' + family + u'"';
    return u"%1 %2 %3"_s.arg(tokens.weight(style)).arg(size, families.join(u", "_s));
}

QColor mixed(const QColor &one, const QColor &other, int percentOfOther)
{
    const auto part = [&](int a, int b) {
        return (a * (100 - percentOfOther) + b * percentOfOther) / 100;
    };
    return QColor(part(one.red(), other.red()), part(one.green(), other.green()),
                  part(one.blue(), other.blue()));
}

QHash<QString, QString> values(const Tokens &tokens)
{
    QHash<QString, QString> values;
    for (int i = 0; i < static_cast<int>(ColorRole::Count); ++i) {
        const auto role = static_cast<ColorRole>(i);
        values.insert(Tokens::keyOf(role), hex(tokens.color(role)));
    }
    values.insert(u"accent-hover"_s,
                  hex(mixed(tokens.color(ColorRole::Accent), tokens.color(ColorRole::Text), 15)));
    values.insert(u"scroll-handle"_s, hex(mixed(tokens.color(ColorRole::Outline),
                                                tokens.color(ColorRole::TextTertiary), 35)));

    const std::pair<QString, TextStyle> fonts[] = {{u"body-medium"_s, TextStyle::BodyMedium},
                                                   {u"section"_s, TextStyle::Section},
                                                   {u"small"_s, TextStyle::Small},
                                                   {u"small-medium"_s, TextStyle::SmallMedium},
                                                   {u"label"_s, TextStyle::Label},
                                                   {u"title"_s, TextStyle::Title},
                                                   {u"dialog-title"_s, TextStyle::DialogTitle},
                                                   {u"figure"_s, TextStyle::Figure},
                                                   {u"figure-small"_s, TextStyle::FigureSmall},
                                                   {u"brand"_s, TextStyle::Brand},
                                                   {u"mono"_s, TextStyle::Mono}};
    for (const auto &[key, style] : fonts)
        values.insert(key, fontRule(tokens, style));

    values.insert(u"radius-chip"_s, u"%1px"_s.arg(tokens.radius(Radius::Chip)));
    values.insert(u"radius-control"_s, u"%1px"_s.arg(tokens.radius(Radius::Control)));
    values.insert(u"radius-card"_s, u"%1px"_s.arg(tokens.radius(Radius::Card)));
    values.insert(u"radius-dialog"_s, u"%1px"_s.arg(tokens.radius(Radius::Dialog)));

    // The style sheet's heights are without the border, which is 1 px, 2 with focus.
    const auto inner = [&](const QString &name, int height) {
        values.insert(name + u"-inner"_s, u"%1px"_s.arg(height - 2));
        values.insert(name + u"-inner-focused"_s, u"%1px"_s.arg(height - 4));
    };
    inner(u"control"_s, tokens.size(Size::ControlHeight));
    inner(u"field"_s, tokens.size(Size::FieldHeight));
    inner(u"compact"_s, tokens.size(Size::CompactControl));
    inner(u"chip"_s, tokens.scaled(20));
    inner(u"link"_s, tokens.scaled(22));
    inner(u"tab"_s, tokens.size(Size::RowHeight));
    return values;
}

} // namespace

QString styleSheet(const Tokens &tokens)
{
    const QHash<QString, QString> known = values(tokens);
    static const QRegularExpression placeholder(u"@(px:)?([a-z0-9-]+)@"_s);
    QString text = QString::fromLatin1(source);
    if (tokens.mode() == Mode::HighContrast)
        text += QLatin1StringView(highContrastSource);
    QString sheet;
    sheet.reserve(text.size() + 4096);
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(text)) {
        sheet += QStringView(text).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (match.hasCaptured(1))
            sheet += u"%1px"_s.arg(tokens.scaled(match.captured(2).toInt()));
        else
            sheet += known.value(match.captured(2));
    }
    sheet += QStringView(text).mid(from);
    return sheet;
}

QPalette palette(const Tokens &tokens)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, ColorRole color) {
        palette.setColor(role, tokens.color(color));
    };
    set(QPalette::Window, ColorRole::Window);
    set(QPalette::WindowText, ColorRole::Text);
    set(QPalette::Base, ColorRole::Surface);
    set(QPalette::AlternateBase, ColorRole::Window);
    set(QPalette::Text, ColorRole::Text);
    set(QPalette::PlaceholderText, ColorRole::TextTertiary);
    set(QPalette::Button, ColorRole::Control);
    set(QPalette::ButtonText, ColorRole::Text);
    set(QPalette::BrightText, ColorRole::Failure);
    set(QPalette::Highlight, ColorRole::Accent);
    set(QPalette::HighlightedText, ColorRole::OnAccent);
    set(QPalette::Link, ColorRole::Accent);
    set(QPalette::LinkVisited, ColorRole::Accent);
    set(QPalette::ToolTipBase, ColorRole::Surface);
    set(QPalette::ToolTipText, ColorRole::Text);
    set(QPalette::Light, ColorRole::Surface);
    set(QPalette::Midlight, ColorRole::Separator);
    set(QPalette::Mid, ColorRole::Outline);
    set(QPalette::Dark, ColorRole::TextTertiary);
    set(QPalette::Shadow, ColorRole::Outline);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.color(ColorRole::TextTertiary));
    return palette;
}

} // namespace counterfoil
