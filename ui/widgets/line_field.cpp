// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/line_field.h"

#include "ui/theme/accessible.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/typed_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStyle>

namespace counterfoil {

using namespace Qt::StringLiterals;

LineField::LineField(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_labelLine(new QHBoxLayout)
    , m_frame(new QFrame(this))
    , m_inside(new QHBoxLayout(m_frame))
    , m_edit(new QLineEdit(m_frame))
    , m_unit(plainLabel({}, "secondary", m_frame))
    , m_sentence(plainLabel({}, "small", this))
{
    const Tokens &tokens = Theme::current();
    QLabel *title = plainLabel(label, "label", this);
    title->setBuddy(m_edit);
    m_labelLine->setSpacing(8);
    m_labelLine->addWidget(title);
    m_labelLine->addStretch();

    m_frame->setProperty("role", u"field"_s);
    m_frame->setFixedHeight(tokens.size(Size::FieldHeight));
    m_inside->setContentsMargins(12, 0, 6, 0);
    m_inside->setSpacing(8);
    m_inside->addWidget(m_edit, 1);
    m_inside->addWidget(m_unit);
    m_inside->addStretch(0);
    m_unit->hide();

    m_edit->setProperty("role", u"bare"_s);
    m_edit->setAccessibleName(label);
    m_edit->setFrame(false);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &LineField::fitToText);
    m_frame->installEventFilter(this);
    setFocusProxy(m_edit);

    m_sentence->setWordWrap(true);
    m_sentence->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_labelLine);
    layout->addWidget(m_frame);
    layout->addWidget(m_sentence);
}

QString LineField::text() const
{
    return m_edit->text();
}

void LineField::setText(const QString &text)
{
    showText(m_edit, text);
}

void LineField::setHint(const QString &hint)
{
    m_hint = hint;
    updateSentence();
}

void LineField::setError(const QString &error)
{
    m_error = error;
    updateSentence();
    updateFrame();
}

void LineField::setUnit(const QString &unit)
{
    m_unit->setText(unit);
    m_unit->setVisible(!unit.isEmpty());
    fitToText();
}

// The unit stands right behind the figure, so with one the edit is only as wide as its text.
void LineField::fitToText()
{
    if (m_unit->text().isEmpty()) {
        m_edit->setMaximumWidth(QWIDGETSIZE_MAX);
        return;
    }
    const QFontMetrics metrics(m_edit->font());
    const QString widest = m_edit->text().isEmpty() ? m_edit->placeholderText() : m_edit->text();
    m_edit->setMaximumWidth(
        qMax(metrics.horizontalAdvance(widest), metrics.horizontalAdvance(u"00.00"_s)) +
        metrics.averageCharWidth());
}

void LineField::addTrailing(QWidget *widget)
{
    m_inside->addWidget(widget);
}

void LineField::addToLabelLine(QWidget *widget)
{
    m_labelLine->addWidget(widget);
}

void LineField::setMono(bool mono)
{
    m_edit->setFont(Theme::current().font(mono ? TextStyle::Mono : TextStyle::Body));
}

void LineField::setBig(bool big)
{
    m_edit->setFont(Theme::current().font(big ? TextStyle::FigureSmall : TextStyle::Body));
    fitToText();
}

bool LineField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit &&
        (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        updateFrame();
    if (watched == m_frame && event->type() == QEvent::MouseButtonPress)
        m_edit->setFocus(Qt::MouseFocusReason);
    return QWidget::eventFilter(watched, event);
}

void LineField::updateFrame()
{
    m_frame->setProperty("focused", m_edit->hasFocus());
    m_frame->setProperty("wrong", !m_error.isEmpty());
    m_frame->style()->unpolish(m_frame);
    m_frame->style()->polish(m_frame);
}

void LineField::updateSentence()
{
    const bool wrong = !m_error.isEmpty();
    const bool isNews = wrong && m_sentence->text() != m_error;
    m_sentence->setText(wrong ? m_error : m_hint);
    m_sentence->setProperty("role", wrong ? u"error"_s : u"small"_s);
    m_sentence->style()->unpolish(m_sentence);
    m_sentence->style()->polish(m_sentence);
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_edit->setAccessibleDescription(m_sentence->text());
    if (isNews)
        announce(m_sentence);
}

} // namespace counterfoil
