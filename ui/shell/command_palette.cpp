// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "core/domain/outside_text.h"
#include "models/search/search_recogniser.h"
#include "ui/shell/command_delegate.h"
#include "ui/shell/result_list.h"
#include "ui/theme/accessible.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card_frame.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/key_cap.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int paletteMargin = 18;
constexpr int mostCommands = 11;           // without scrolling
constexpr qsizetype longestId = 2'000;     // of a text that is looked at as one
constexpr qsizetype longestShownText = 60; // that is shown

} // namespace

CommandPalette::CommandPalette(QWidget *inWindow)
    : OverlayDialog(inWindow)
    , m_rows(new ResultList(panel()))
{
    setObjectName(u"commands"_s);
    setAccessibleName(tr("Commands"));
    setPanelWidth(780);
    setTopOffset(70);
    setRejectOnScrimClick(true);
    auto *layout = new QVBoxLayout(panel());
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    buildLine(layout);
    layout->addWidget(CardFrame::separator(panel()));
    m_rows->setObjectName(u"commandRows"_s);
    m_rows->setAccessibleName(tr("Commands"));
    m_rows->setModel(&m_model);
    m_rows->setItemDelegate(new CommandDelegate(m_model, m_rows));
    m_rows->setUniformItemSizes(true);
    m_rows->setMouseTracking(true);
    m_rows->setFocusPolicy(Qt::NoFocus); // the line keeps the keys
    m_rows->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_rows);
    buildHints(layout);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::follow);
    connect(m_rows, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    setInitialFocus(m_line);
}

void CommandPalette::buildLine(QVBoxLayout *layout)
{
    const Tokens &tokens = Theme::current();
    m_line = new QLineEdit(panel());
    m_line->setObjectName(u"commandLine"_s);
    m_line->setAccessibleName(tr("Find a command"));
    m_line->setPlaceholderText(tr("What do you want to do?"));
    m_line->setProperty("role", u"bare"_s);
    m_line->setFrame(false);
    QFont font = tokens.font(TextStyle::Body);
    font.setPixelSize(tokens.scaled(15));
    m_line->setFont(font);
    m_line->installEventFilter(this);
    m_summary = plainLabel({}, "secondary", panel());
    m_summary->setObjectName(u"commandSummary"_s);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(paletteMargin, 12, paletteMargin, 12);
    row->setSpacing(10);
    row->addWidget(new IconLabel(Icon::Search, ColorRole::Text, 18, panel()));
    row->addWidget(m_line, 1);
    row->addWidget(m_summary);
    layout->addLayout(row);
}

void CommandPalette::buildHints(QVBoxLayout *layout)
{
    layout->addWidget(CardFrame::separator(panel()));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(paletteMargin, 10, paletteMargin, 12);
    row->setSpacing(4);
    // Also for who cannot press keys: a reader's rows know no running. The line keeps the keys.
    //: What the Return key does
    m_run = new ActionButton(tr("run"), ButtonRole::Link, panel());
    m_run->setObjectName(u"commandRun"_s);
    m_run->setFocusPolicy(Qt::NoFocus);
    connect(m_run, &QPushButton::clicked, this, [this] { choose(m_rows->currentIndex().row()); });
    row->addWidget(new KeyCap(QKeySequence(Qt::Key_Return), panel()));
    row->addWidget(m_run);
    row->addSpacing(10);
    row->addWidget(new KeyCap(QKeySequence(Qt::Key_Escape), panel()));
    //: What the Escape key does
    row->addWidget(plainLabel(tr("close"), "small", panel()));
    row->addStretch();
    layout->addLayout(row);
}

void CommandPalette::openWith(const QList<Command> &commands)
{
    m_model.setCommands(commands);
    m_line->clear();
    follow();
    open();
    updatePanelGeometry();
}

void CommandPalette::follow()
{
    const QString typed = m_line->text().trimmed();
    m_model.setTyped(typed, idOffers(typed), searchOffers(typed));
    const int rows = qMin(mostCommands, m_model.rowCount());
    m_rows->setMaximumHeight(rows * Theme::current().size(Size::RowHeight) + (rows > 0 ? 8 : 0));
    m_rows->setVisible(rows > 0);
    updatePanelGeometry();
    m_summary->setText(m_model.summary());
    announce(m_summary);
    moveTo(0);
}

// Only what reads like an id; most of what is typed is a few letters.
QList<Command> CommandPalette::idOffers(const QString &typed)
{
    const auto found = typed.size() > longestId ? std::nullopt : recogniseId(typed);
    if (!found || (found->kind != IdKind::Payment && found->kind != IdKind::Unknown))
        return {};
    Command open;
    open.name = tr("Open payment %1").arg(shownText(found->id));
    open.group = tr("Go to");
    open.run = [this, place = Place::payment(found->id)] { emit placeChosen(place); };
    return {open};
}

QList<Command> CommandPalette::searchOffers(const QString &typed)
{
    if (typed.isEmpty())
        return {};
    Command search;
    search.name = tr("Search payments for “%1”").arg(shownText(typed, longestShownText));
    search.group = tr("Go to");
    search.run = [this, typed] { emit searchChosen(typed); };
    return {search};
}

void CommandPalette::moveTo(int row)
{
    if (m_model.rowCount() == 0) {
        m_line->setAccessibleDescription(QString());
        m_run->setEnabled(false);
        return;
    }
    m_rows->setCurrentIndex(m_model.index(qBound(0, row, m_model.rowCount() - 1)));
    tellCurrent();
}

// The line keeps the focus, so a reader would not notice that the row under it moves.
void CommandPalette::tellCurrent()
{
    const int row = m_rows->currentIndex().row();
    m_line->setAccessibleDescription(spokenText(m_model.command(row)));
    m_run->setEnabled(!m_model.command(row).isOff);
    QAccessibleEvent event(m_rows, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

// It closes first: what runs may open something else, and finds the focus where it was.
void CommandPalette::choose(int row)
{
    if (row < 0 || row >= m_model.rowCount() || m_model.command(row).isOff)
        return;
    const std::function<void()> run = m_model.command(row).run;
    accept();
    run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return OverlayDialog::eventFilter(watched, event);
    const int row = m_rows->currentIndex().row();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        moveTo(row + 1);
        return true;
    case Qt::Key_Up:
        moveTo(row - 1);
        return true;
    case Qt::Key_PageDown:
        moveTo(row + mostCommands - 1);
        return true;
    case Qt::Key_PageUp:
        moveTo(row - mostCommands + 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(row);
        return true;
    default:
        return OverlayDialog::eventFilter(watched, event);
    }
}

} // namespace counterfoil
