// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip_line.h"

#include "ui/theme/theme.h"
#include "ui/widgets/filter_chip.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>
#include <QTextCharFormat>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int chipSpacing = 6;
constexpr int narrowestText = 150; // less, and the text goes into the next row

} // namespace

ChipLine::ChipLine(SearchLine &line, QWidget *parent)
    : QWidget(parent)
    , m_line(line)
    , m_edit(new QLineEdit(this))
{
    m_edit->setProperty("role", u"bare"_s);
    m_edit->setFrame(false);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_edit, &QLineEdit::textChanged, &line, &SearchLine::setTyped);
    connect(&line, &SearchLine::changed, this, &ChipLine::follow);
    follow();
}

void ChipLine::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    follow();
}

void ChipLine::follow()
{
    m_edit->setPlaceholderText(m_line.chips().isEmpty() ? m_placeholder : QString());
    followChips();
    followText();
    underline();
}

void ChipLine::followChips()
{
    const QList<SearchLine::Chip> &chips = m_line.chips();
    while (m_chips.size() > chips.size()) {
        FilterChip *last = m_chips.takeLast();
        last->hide();
        last->deleteLater();
    }
    while (m_chips.size() < chips.size()) {
        auto *chip = new FilterChip(this);
        const int index = static_cast<int>(m_chips.size());
        connect(chip, &FilterChip::removed, this, [this, index] { remove(index); });
        connect(chip, &FilterChip::turnedRound, this, [this, index] {
            m_line.toggleNegation(index);
            step(index, 0);
        });
        connect(chip, &FilterChip::left, this, [this, index](int by) { step(index, by); });
        connect(chip, &FilterChip::typed, this, [this](const QString &text) {
            m_edit->setFocus(Qt::OtherFocusReason);
            m_edit->end(false);
            m_edit->insert(text);
        });
        chip->show();
        m_chips << chip;
    }
    QStringList texts;
    for (qsizetype i = 0; i < chips.size(); ++i) {
        m_chips[i]->setWords(chips[i].label, chips[i].text);
        texts << chips[i].text;
    }
    if (texts == m_texts)
        return;
    m_texts = texts;
    setAllSelected(false);
    updateGeometry();
    arrange(width(), true);
    emit chipsChanged();
}

// The cursor keeps its distance from the end: what became a chip stood before it.
void ChipLine::followText()
{
    const QString typed = m_line.typed();
    if (m_edit->text() == typed)
        return;
    const auto behind = m_edit->text().size() - m_edit->cursorPosition();
    m_edit->setText(typed);
    m_edit->setCursorPosition(static_cast<int>(qMax<qsizetype>(0, typed.size() - behind)));
}

// QLineEdit formats a part of its text for input methods only; that way it is right for every
// script and however far the text is scrolled.
void ChipLine::underline()
{
    const auto &fault = m_line.fault();
    const bool isShown = fault && !fault->isUnfinished;
    if (!isShown && !m_isUnderlined)
        return;
    QList<QInputMethodEvent::Attribute> attributes;
    if (isShown) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(Theme::current().color(ColorRole::Failure));
        format.setBackground(Theme::current().color(ColorRole::FailureSoft));
        attributes << QInputMethodEvent::Attribute(QInputMethodEvent::TextFormat,
                                                   static_cast<int>(fault->position) -
                                                       m_edit->cursorPosition(),
                                                   static_cast<int>(fault->length), format);
    }
    m_isUnderlined = isShown;
    QInputMethodEvent event({}, attributes);
    QCoreApplication::sendEvent(m_edit, &event);
}

void ChipLine::takeBackChip()
{
    const qsizetype length = m_line.takeBackChip();
    m_edit->setCursorPosition(static_cast<int>(length));
    underline();
}

void ChipLine::step(int from, int by)
{
    const int to = from + by;
    if (to >= m_chips.size())
        m_edit->setFocus(Qt::OtherFocusReason);
    else if (to >= 0)
        m_chips[to]->setFocus(Qt::OtherFocusReason);
}

void ChipLine::remove(int chip)
{
    m_line.removeChip(chip);
    step(chip, 0);
}

void ChipLine::setAllSelected(bool isSelected)
{
    m_isAllSelected = isSelected;
    for (FilterChip *chip : std::as_const(m_chips))
        chip->setSelected(isSelected);
}

bool ChipLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit)
        return QWidget::eventFilter(watched, event);
    const QEvent::Type type = event->type();
    if (type == QEvent::KeyPress)
        return pressed(*static_cast<QKeyEvent *>(event));
    if (type == QEvent::InputMethod && m_isAllSelected &&
        !static_cast<QInputMethodEvent *>(event)->commitString().isEmpty())
        m_line.clear();
    if (type == QEvent::MouseButtonPress || type == QEvent::FocusOut)
        setAllSelected(false);
    return QWidget::eventFilter(watched, event);
}

bool ChipLine::pressed(const QKeyEvent &key)
{
    if (m_isAllSelected && pressedInSelection(key))
        return true;
    if (m_chips.isEmpty())
        return false;
    if (key.matches(QKeySequence::SelectAll)) {
        m_edit->selectAll();
        setAllSelected(true);
        return true;
    }
    const bool isAtStart = m_edit->cursorPosition() == 0 && !m_edit->hasSelectedText();
    const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    if (!isAtStart || key.modifiers() != Qt::NoModifier)
        return false;
    if (key.key() == Qt::Key_Backspace) {
        takeBackChip();
        return true;
    }
    if (key.key() == back) {
        step(static_cast<int>(m_chips.size()), -1);
        return true;
    }
    return false;
}

// What is typed or pasted replaces chips and text; the text takes the key itself.
bool ChipLine::pressedInSelection(const QKeyEvent &key)
{
    const bool isCut = key.matches(QKeySequence::Cut);
    if (isCut || key.matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(m_line.text());
        if (!isCut)
            return true;
    }
    const bool isModifier = key.key() == Qt::Key_Control || key.key() == Qt::Key_Shift ||
                            key.key() == Qt::Key_Alt || key.key() == Qt::Key_Meta;
    if (isModifier)
        return false;
    setAllSelected(false);
    const bool isRemoval = isCut || key.key() == Qt::Key_Backspace || key.key() == Qt::Key_Delete;
    const bool isCommand =
        key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool isText = !isCommand && !key.text().isEmpty() && key.text().front().isPrint();
    if (isRemoval || isText || key.matches(QKeySequence::Paste))
        m_line.clear();
    return isRemoval;
}

int ChipLine::rowHeight() const
{
    m_edit->ensurePolished();
    return qMax(m_edit->sizeHint().height(), FilterChip::usualHeight());
}

int ChipLine::arrange(int width, bool isMeant) const
{
    const int height = rowHeight();
    int left = 0;
    int top = 0;
    const auto place = [&](QWidget *widget, QSize size) {
        const QRect logical(left, top + (height - size.height()) / 2, size.width(), size.height());
        if (isMeant)
            widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), logical));
        left += size.width() + chipSpacing;
    };
    const auto wrap = [&](int wanted) {
        if (left > 0 && left + wanted > width) {
            left = 0;
            top += height + chipSpacing / 2;
        }
    };
    for (FilterChip *chip : m_chips) {
        const QSize size = chip->sizeHint().boundedTo({qMax(1, width), height});
        wrap(size.width());
        place(chip, size);
    }
    wrap(Theme::current().scaled(narrowestText));
    place(m_edit, {qMax(1, width - left), height});
    return top + height;
}

int ChipLine::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize ChipLine::sizeHint() const
{
    const int width = Theme::current().scaled(2 * narrowestText);
    return {width, this->width() > 0 ? heightForWidth(this->width()) : rowHeight()};
}

QSize ChipLine::minimumSizeHint() const
{
    return {Theme::current().scaled(narrowestText), rowHeight()};
}

void ChipLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

} // namespace counterfoil
