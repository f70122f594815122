// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payment/json_view.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/find_line.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/shortcuts.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

class LineDelegate : public QStyledItemDelegate
{
public:
    LineDelegate(const JsonLinesModel &lines, const int &padding, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_lines(lines)
        , m_padding(padding)
    {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        const Tokens &tokens = Theme::current();
        const QFontMetrics metrics(tokens.font(TextStyle::Mono));
        const int longest =
            std::min(m_lines.document().longestLine(), JsonLinesModel::longestShownLine + 1);
        return {metrics.averageCharWidth() * longest + 2 * m_padding,
                tokens.lineHeight(TextStyle::Mono) + 2};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &tokens = Theme::current();
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, tokens.color(ColorRole::Selection));
        painter->setFont(tokens.font(TextStyle::Mono));
        painter->setPen(tokens.color(ColorRole::Text));
        painter->setLayoutDirection(Qt::LeftToRight);
        painter->drawText(option.rect.adjusted(m_padding, 0, 0, 0),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          index.data().toString());
        painter->restore();
    }

private:
    const JsonLinesModel &m_lines;
    const int &m_padding;
};

} // namespace

JsonView::JsonView(const QString &name, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_view(new QTableView(m_stack))
    , m_state(new EmptyState(m_stack))
    , m_search(new FindLine(tr("Search"), this))
    , m_hits(plainLabel({}, "small", this))
{
    makeView(name, accessibleName);
    m_search->setObjectName(name + u"Search"_s);
    m_search->setAccessibleName(tr("Search in the JSON"));
    m_search->setProperty("role", u"compact"_s);
    m_search->setMaximumWidth(Theme::current().scaled(280));
    m_search->installEventFilter(this);
    auto *copy = new ActionButton(Icon::Copy, tr("Copy all"), ButtonRole::Quiet, this);
    copy->setObjectName(name + u"CopyAll"_s);

    m_bar = new QHBoxLayout;
    m_bar->setContentsMargins(m_padding, 8, m_padding, 8);
    m_bar->addWidget(m_search, 1);
    m_bar->addWidget(m_hits);
    m_bar->addStretch(1);
    m_bar->addWidget(copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_bar);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_state);

    connect(copy, &QPushButton::clicked, this, &JsonView::copyAll);
    connect(m_search, &QLineEdit::textChanged, this, [this] { find(1, true); });
    connect(&m_lines, &JsonLinesModel::preparingChanged, this, &JsonView::showState);
    addShortcuts();
    showState();
}

/// A table of one column: unlike a list, it does not visit every line before it shows the first.
void JsonView::makeView(const QString &name, const QString &accessibleName)
{
    m_view->setObjectName(name + u"Lines"_s);
    m_view->setAccessibleName(accessibleName);
    new FocusRing(m_view);
    m_view->setModel(&m_lines);
    m_view->setItemDelegate(new LineDelegate(m_lines, m_padding, this));
    m_view->horizontalHeader()->hide();
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setMinimumSectionSize(1);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    // JSON reads from left to right in every language.
    m_view->setLayoutDirection(Qt::LeftToRight);
    m_view->installEventFilter(this);
}

void JsonView::fitColumn()
{
    const QSize line = m_view->itemDelegate()->sizeHint({}, {});
    if (m_view->verticalHeader()->defaultSectionSize() != line.height())
        m_view->verticalHeader()->setDefaultSectionSize(line.height()); // visits every line
    m_view->setColumnWidth(0, std::max(line.width(), m_view->viewport()->width()));
}

void JsonView::addShortcuts()
{
    const auto add = [this](Shortcut shortcut, auto function) {
        connect(addShortcut(this, shortcut, Qt::WidgetWithChildrenShortcut), &QAction::triggered,
                this, function);
    };
    add(Shortcut::FindInJson, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    add(Shortcut::FindNext, [this] { find(1, false); });
    add(Shortcut::FindPrevious, [this] { find(-1, false); });
}

void JsonView::setJson(const QByteArray &json)
{
    m_lines.setJson(json);
}

void JsonView::setPadding(int padding)
{
    m_padding = padding;
    m_bar->setContentsMargins(padding, 4, padding, 4);
}

void JsonView::showState()
{
    if (m_lines.isPreparing() && m_lines.rowCount() == 0) {
        m_state->setLoading(tr("Formatting the document…"));
        m_stack->setCurrentWidget(m_state);
    } else if (m_lines.rowCount() == 0) {
        m_state->setState(Icon::FileJson, tr("No JSON"), tr("No request or answer was kept."));
        m_stack->setCurrentWidget(m_state);
    } else {
        m_stack->setCurrentWidget(m_view);
        fitColumn();
    }
}

void JsonView::find(int step, bool fromHere)
{
    m_hits->clear();
    if (m_search->text().isEmpty())
        return;
    const int here = std::max(0, m_view->currentIndex().row());
    const int line = m_lines.document().find(m_search->text(), fromHere ? here : here + step, step);
    if (line < 0) {
        m_hits->setText(tr("Not found"));
        return;
    }
    m_hits->setText(tr("Line %1").arg(line + 1));
    m_view->setCurrentIndex(m_lines.index(line));
    m_view->scrollTo(m_lines.index(line), QAbstractItemView::PositionAtCenter);
}

void JsonView::copyAll()
{
    QApplication::clipboard()->setText(m_lines.document().text());
}

void JsonView::copySelected()
{
    QList<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    QString text;
    for (const int row : rows)
        text += m_lines.document().line(row).toString() + u'\n';
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

/// In a table these keys go along the row, where there is nowhere to go.
bool JsonView::moveByKey(const QKeyEvent &key)
{
    const bool first = key.key() == Qt::Key_Home;
    if ((!first && key.key() != Qt::Key_End) || key.modifiers() != Qt::NoModifier)
        return false;
    m_view->setCurrentIndex(m_lines.index(first ? 0 : m_lines.rowCount() - 1));
    return true;
}

bool JsonView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::Resize)
        fitColumn();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_view && key->matches(QKeySequence::Copy)) {
        copySelected();
        return true;
    }
    if (watched == m_view && moveByKey(*key))
        return true;
    if (watched != m_search)
        return QWidget::eventFilter(watched, event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        find(key->modifiers() & Qt::ShiftModifier ? -1 : 1, false);
        return true;
    }
    if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace counterfoil
