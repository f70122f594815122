// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payment/timeline_view.h"

#include "core/domain/outside_text.h"
#include "core/net/aside.h"
#include "ui/pages/payment/timeline_delegate.h"
#include "ui/widgets/fade.h"
#include "ui/widgets/shortcuts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

qsizetype happenings(const Payment &payment)
{
    return std::ssize(payment.captures) + std::ssize(payment.voids) + std::ssize(payment.refunds);
}

} // namespace

TimelineView::TimelineView(const Person &me, std::function<QDateTime()> now, QWidget *parent)
    : UnevenList(parent)
    , m_now(std::move(now))
    , m_timeline(me)
    , m_delegate(new TimelineDelegate(m_timeline, this))
    , m_fade(new Fade(viewport()))
{
    setObjectName(u"timeline"_s);
    setAccessibleName(tr("Timeline"));
    setModel(&m_timeline);
    setItemDelegate(m_delegate);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setMouseTracking(true);
    connect(m_fade, &Fade::ended, this, [this] { markMoved({}); });
}

int TimelineView::rowHeight(int row) const
{
    return m_delegate->rowHeight(row);
}

void TimelineView::setPayment(const PaymentPtr &payment, const QList<OperationEntry> &entries,
                              const TimelineHistory &history)
{
    const auto make = m_timeline.contentOf(payment, entries, history);
    const int asked = ++m_asked;
    m_isMaking = happenings(*payment) + entries.size() > MostAtOnce;
    if (!m_isMaking)
        return takeContent(make());
    aside(make, this, [this, asked](TimelineContent content) {
        if (asked != m_asked)
            return;
        m_isMaking = false;
        takeContent(std::move(content));
    });
}

void TimelineView::takeContent(TimelineContent content)
{
    const int row = currentRow();
    const QString key = row < 0 ? QString() : m_timeline.keyOf(row);
    const int scrolled = verticalScrollBar()->value();
    const QModelIndex top = scrolled > 0 ? indexAt({0, 0}) : QModelIndex();
    const QString topKey = top.isValid() ? m_timeline.keyOf(top.row()) : QString();
    const int topOffset = top.isValid() ? visualRect(top).top() : 0;
    const QSet<QString> moved = content.moved;
    {
        const QScopedValueRollback updating(m_updating, true);
        m_timeline.setNow(m_now());
        m_timeline.setContent(std::move(content));
    }
    int target = key.isEmpty() ? -1 : m_timeline.rowOf(key);
    // What was an entry of this desk became an operation: the topmost row stands for it.
    if (target < 0 && m_timeline.rowCount() > 0)
        target = 0;
    if (target != currentRow() && target >= 0) {
        setCurrentIndex(m_timeline.index(target));
    } else {
        markGroup();
        emit currentRowChanged(target);
    }
    executeDelayedItemsLayout();
    // Whoever reads further down goes on reading there, whatever came above.
    const int topRow = topKey.isEmpty() ? -1 : m_timeline.rowOf(topKey);
    verticalScrollBar()->setValue(scrolled);
    if (topRow >= 0)
        verticalScrollBar()->setValue(scrolled + visualRect(m_timeline.index(topRow)).top() -
                                      topOffset);
    if (!moved.isEmpty())
        markMoved(moved);
    selectEntry(std::exchange(m_toBeSelected, {}));
    emit contentChanged();
}

void TimelineView::markMoved(const QSet<QString> &keys)
{
    m_marked = keys;
    m_delegate->setMoved(keys);
    if (!keys.isEmpty())
        m_fade->start();
    viewport()->update();
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    m_delegate->setMovedAlpha(m_fade->alpha());
    UnevenList::paintEvent(event);
}

void TimelineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    UnevenList::currentChanged(current, previous);
    if (m_updating)
        return;
    markGroup();
    if (current.isValid())
        highlight(m_timeline.reference(current.row()));
    emit currentRowChanged(current.row());
}

void TimelineView::markGroup()
{
    const int row = currentRow();
    m_markedGroup = row < 0 ? QString() : m_timeline.group(row).key();
    m_delegate->setCurrentGroup(m_markedGroup,
                                row >= 0 && m_timeline.kind(row) == TimelineLine::Kind::Head);
    viewport()->update();
}

void TimelineView::highlight(const QString &reference)
{
    const QString shared = m_timeline.isShared(reference) ? reference : QString();
    if (shared == m_highlighted)
        return;
    m_highlighted = shared;
    m_delegate->setHighlightedReference(shared);
    viewport()->update();
}

void TimelineView::selectEntry(const IdempotencyKey &entry)
{
    if (m_isMaking) // what there is now may be of an earlier version
        m_toBeSelected = entry;
    const int row = entry.isEmpty() ? -1 : m_timeline.rowOf(entry);
    if (row >= 0)
        setCurrentIndex(m_timeline.index(row));
}

void TimelineView::step(int direction)
{
    const int row = currentRow();
    const int target = row < 0 ? -1 : m_timeline.stepToSameReference(row, direction);
    if (target >= 0)
        setCurrentIndex(m_timeline.index(target));
}

void TimelineView::setFolded(int row, bool folded)
{
    if (!m_timeline.isFoldable(row) || m_timeline.isFolded(row) == folded)
        return;
    // A part that is folded away leaves the selection to its happening.
    const int head = m_timeline.firstRowOfGroup(row);
    if (folded)
        setCurrentIndex(m_timeline.index(head));
    m_timeline.setFolded(head, folded);
    markGroup();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const bool isBack = isPressed(*event, Shortcut::PreviousReference);
    if (isBack || isPressed(*event, Shortcut::NextReference)) {
        step(isBack ? -1 : 1);
        return;
    }
    const int row = currentRow();
    const bool mirrored = isRightToLeft();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (row >= 0)
            setFolded(row, (event->key() == Qt::Key_Left) != mirrored);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (row >= 0 && m_timeline.isFoldable(row))
            setFolded(row, !m_timeline.isFolded(row));
        return;
    default:
        break;
    }
    if (event->matches(QKeySequence::Copy)) {
        copyReference();
        return;
    }
    UnevenList::keyPressEvent(event);
}

/// What an agent takes elsewhere is the reference; a row without one gives its words.
void TimelineView::copyReference()
{
    if (currentRow() < 0)
        return;
    const QString reference = m_timeline.reference(currentRow());
    QGuiApplication::clipboard()->setText(reference.isEmpty() ? m_timeline.line(currentRow()).what
                                                              : wholeText(reference));
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    UnevenList::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    highlight(index.isValid() ? m_timeline.reference(index.row()) : QString());
}

void TimelineView::leaveEvent(QEvent *event)
{
    UnevenList::leaveEvent(event);
    highlight(currentRow() < 0 ? QString() : m_timeline.reference(currentRow()));
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    UnevenList::mouseReleaseEvent(event);
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    if (m_delegate->isOnFold(option, index.row(), position))
        setFolded(index.row(), !m_timeline.isFolded(index.row()));
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && m_timeline.kind(index.row()) == TimelineLine::Kind::Head)
        setFolded(index.row(), !m_timeline.isFolded(index.row()));
}

void TimelineView::changeEvent(QEvent *event)
{
    UnevenList::changeEvent(event);
    // Heights grow with the font of the theme.
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

} // namespace counterfoil
