// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/priority_row.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/typed_text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QStringListModel>
#include <QStyle>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// A suggestion that the arrow keys are on: the line shows it before anybody chose it.
bool isSuggested(const QLineEdit *edit, const QString &text)
{
    const QAbstractItemView *popup = edit->completer() ? edit->completer()->popup() : nullptr;
    if (!popup || !popup->isVisible())
        return false;
    const QModelIndexList selected = popup->selectionModel()->selectedIndexes();
    return std::any_of(selected.begin(), selected.end(), [&text](const QModelIndex &index) {
        return index.data().toString() == text;
    });
}

} // namespace

PriorityRow::PriorityRow(QWidget *parent)
    : QFrame(parent)
    , m_handle(new IconLabel(Icon::GripVertical, ColorRole::TextSecondary, 14, this))
    , m_number(plainLabel({}, "secondary", this))
    , m_partner(makeEdit(PriorityListModel::Column::Partner))
    , m_method(makeEdit(PriorityListModel::Column::Method))
    , m_note(plainLabel({}, "small", this))
    , m_remove(new IconButton(Icon::X, tr("Remove"), this))
{
    const Tokens &tokens = Theme::current();
    setMinimumHeight(tokens.size(Size::RowHeight));
    m_handle->setAttribute(Qt::WA_TransparentForMouseEvents, false); // it is dragged
    m_handle->setCursor(Qt::SizeVerCursor);
    m_handle->setToolTip(tr("Drag to move the rule, or press Alt+Up or Alt+Down in its fields."));
    m_handle->installEventFilter(this);
    m_number->setFixedWidth(tokens.scaled(18));
    m_note->setWordWrap(true);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 10, 5);
    row->setSpacing(8);
    row->addWidget(m_handle);
    row->addWidget(m_number);
    row->addWidget(m_partner);
    row->addWidget(m_method);
    row->addWidget(m_note, 1);
    row->addWidget(m_remove);
    connect(m_remove, &QToolButton::clicked, this, &PriorityRow::removeRequested);
}

QLineEdit *PriorityRow::makeEdit(PriorityListModel::Column column)
{
    auto *edit = new QLineEdit(this);
    edit->setProperty("role", u"compact"_s);
    edit->setFixedWidth(Theme::current().scaled(150));
    edit->setPlaceholderText(column == PriorityListModel::Column::Partner ? tr("partner or *")
                                                                          : tr("method or *"));
    edit->installEventFilter(this);
    onTyped(edit, this, [this, edit, column](const QString &text) {
        if (!isSuggested(edit, text))
            emit edited(column, text);
    });
    return edit;
}

void PriorityRow::setNumber(int number)
{
    const QString text = QString::number(number);
    m_number->setText(text);
    m_partner->setObjectName(u"priorityPartner"_s + text);
    m_partner->setAccessibleName(tr("Partner of rule %1").arg(number));
    m_method->setObjectName(u"priorityMethod"_s + text);
    m_method->setAccessibleName(tr("Method of rule %1").arg(number));
    m_remove->setObjectName(u"priorityRemove"_s + text);
    m_remove->setToolTip(tr("Remove rule %1").arg(number));
    m_remove->setAccessibleName(tr("Remove rule %1").arg(number));
}

void PriorityRow::setTexts(const QString &partner, const QString &method)
{
    if (m_partner->text() != partner)
        showText(m_partner, partner);
    if (m_method->text() != method)
        showText(m_method, method);
}

void PriorityRow::setNote(const QString &note, const QString &problem)
{
    const bool wrong = !problem.isEmpty();
    const QString &text = wrong ? problem : note;
    const QString role = wrong ? u"error"_s : u"small"_s;
    if (m_note->property("role") != role) {
        m_note->setProperty("role", role);
        m_note->style()->unpolish(m_note);
        m_note->style()->polish(m_note);
    }
    m_note->setText(text);
    m_partner->setAccessibleDescription(text);
    m_method->setAccessibleDescription(text);
}

void PriorityRow::setCompletions(const QStringList &partners, const QStringList &methods)
{
    setUpCompletion(m_partner, partners);
    setUpCompletion(m_method, methods);
}

void PriorityRow::setUpCompletion(QLineEdit *edit, const QStringList &values)
{
    if (!edit->completer()) {
        auto *completer = new QCompleter(edit);
        completer->setModel(new QStringListModel(completer));
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        edit->setCompleter(completer);
        // Before the completer's own filter: the list that drops down takes the keys away.
        completer->popup()->installEventFilter(this);
        connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
                [this, edit](const QString &text) {
                    emit edited(edit == m_partner ? PriorityListModel::Column::Partner
                                                  : PriorityListModel::Column::Method,
                                text);
                });
    }
    static_cast<QStringListModel *>(edit->completer()->model())->setStringList(values);
}

void PriorityRow::setLast(bool last)
{
    m_last = last;
    update();
}

bool PriorityRow::keyPressed(QLineEdit *edit, QKeyEvent *event)
{
    const bool up = event->key() == Qt::Key_Up;
    const bool down = event->key() == Qt::Key_Down;
    QAbstractItemView *popup = edit->completer() ? edit->completer()->popup() : nullptr;
    if ((up || down) && event->modifiers().testFlag(Qt::AltModifier)) {
        if (popup)
            popup->hide();
        emit moveRequested(up ? -1 : 1);
        return true;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (popup && popup->isVisible() && enter && event->modifiers() & Qt::ControlModifier) {
        // What Ctrl+Enter means is for the dialog to say.
        popup->hide();
        QCoreApplication::postEvent(
            edit, new QKeyEvent(event->type(), event->key(), event->modifiers(), event->text()));
        return true;
    }
    if (down && popup && !popup->isVisible() && event->modifiers() == Qt::NoModifier) {
        edit->completer()->setCompletionPrefix({});
        edit->completer()->complete();
        return true;
    }
    return false;
}

bool PriorityRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        for (QLineEdit *edit : {m_partner, m_method}) {
            const bool ofPopup = edit && edit->completer() && edit->completer()->popup() == watched;
            if ((watched == edit || ofPopup) && keyPressed(edit, static_cast<QKeyEvent *>(event)))
                return true;
        }
    } else if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    } else if (watched == m_handle && event->type() == QEvent::MouseMove) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->buttons().testFlag(Qt::LeftButton))
            emit draggedTo(m_handle->mapTo(parentWidget(), mouse->position().toPoint()).y());
        return true;
    } else if (watched == m_handle && event->type() == QEvent::MouseButtonPress) {
        m_partner->setFocus(Qt::MouseFocusReason);
        return true; // the press is ours, so the moves come here too
    }
    return QFrame::eventFilter(watched, event);
}

void PriorityRow::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current();
    QPainter painter(this);
    if (m_partner->hasFocus() || m_method->hasFocus())
        painter.fillRect(rect(), tokens.color(ColorRole::Selection));
    if (!m_last)
        painter.fillRect(0, height() - 1, width(), 1, tokens.color(ColorRole::Separator));
}

} // namespace counterfoil
