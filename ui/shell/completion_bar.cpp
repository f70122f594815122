// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/completion_bar.h"

#include "core/domain/outside_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"

#include <QLocale>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int completionMargin = 18;
constexpr int completionGap = 14;
constexpr int buttonHeight = 22;

QString shortSentence(const QString &text)
{
    return shownText(text, 33); // a value may be as long as a paste
}

QString secondaryOf(const SearchCompletion &completion)
{
    QString text = shortSentence(completion.sentence);
    if (completion.count) {
        const QString count = QLocale().toString(*completion.count);
        text += text.isEmpty() ? count : u" \u00B7 "_s + count;
    }
    return text;
}

} // namespace

CompletionBar::CompletionBar(SearchCompleter &completer, QWidget *parent)
    : QWidget(parent)
    , m_completer(completer)
{
    setObjectName(u"searchCompletions"_s);
    connect(&completer, &SearchCompleter::changed, this, &CompletionBar::follow);
    follow();
}

void CompletionBar::follow()
{
    const QList<SearchCompletion> completions = m_completer.completions();
    for (ActionButton *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (const SearchCompletion &completion : completions) {
        auto *button = new ActionButton(completion.name + shortSentence(completion.value),
                                        ButtonRole::Chip, this);
        button->setSecondary(secondaryOf(completion));
        button->setToolTip(plainToolTip(shownText(completion.text)));
        connect(button, &QPushButton::clicked, this, [this, completion] {
            m_completer.take(completion);
            emit taken();
        });
        m_buttons << button;
    }
    setVisible(!completions.isEmpty());
    arrange();
}

QSize CompletionBar::sizeHint() const
{
    return {200, Theme::current().scaled(buttonHeight) + 12};
}

void CompletionBar::arrange()
{
    int left = completionMargin;
    const int height = Theme::current().scaled(buttonHeight);
    for (ActionButton *button : std::as_const(m_buttons)) {
        const QRect logical(left, 2, button->sizeHint().width(), height);
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), logical));
        button->setVisible(logical.right() <= width() - completionMargin);
        left += logical.width() + completionGap;
    }
}

void CompletionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace counterfoil
