// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/manual_view.h"

#include "ui/shell/manual_text.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDesktopServices>
#include <QScrollBar>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

QList<QTextCursor> marksOf(const QTextDocument &document, const QString &typed)
{
    QList<QTextCursor> marks;
    const QStringList words = Manual::wordsOf(typed);
    for (const QString &word : words) {
        for (QTextCursor at = document.find(word); !at.isNull(); at = document.find(word, at))
            marks << at;
    }
    std::sort(marks.begin(), marks.end());
    return marks;
}

} // namespace

ManualView::ManualView(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(u"manualText"_s);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    // Links by Tab, and the keys that scroll.
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    connect(this, &QTextBrowser::anchorClicked, this, &ManualView::follow);
    // The theme's colours and letters are in the text itself.
    if (const Theme *theme = Theme::instanceOf(qApp))
        connect(theme, &Theme::changed, this, &ManualView::renew);
}

void ManualView::setChapter(const ManualChapter &chapter)
{
    m_chapter = chapter;
    setAccessibleName(chapter.title);
    render();
    verticalScrollBar()->setValue(0);
    mark(m_typed);
}

void ManualView::render()
{
    document()->setMarkdown(m_chapter.text);
    layOutManualText(*document(), Theme::current());
    moveCursor(QTextCursor::Start);
}

void ManualView::renew()
{
    const int at = verticalScrollBar()->value();
    render();
    mark(m_typed);
    verticalScrollBar()->setValue(at);
}

void ManualView::mark(const QString &typed)
{
    m_typed = typed;
    m_marks = marksOf(*document(), typed);
    m_current = -1;
    showMarks();
    goToNextMark();
}

void ManualView::goToNextMark()
{
    if (m_marks.isEmpty())
        return;
    m_current = (m_current + 1) % m_marks.size();
    QTextCursor at = m_marks[m_current];
    at.setPosition(at.selectionStart()); // the mark is seen better without a selection on it
    setTextCursor(at);
    ensureCursorVisible();
    showMarks();
}

void ManualView::showMarks()
{
    const Tokens &tokens = Theme::current();
    QList<QTextEdit::ExtraSelection> shown;
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = m_marks[i];
        const bool isCurrent = i == m_current;
        mark.format.setBackground(
            tokens.color(isCurrent ? ColorRole::Accent : ColorRole::Highlight));
        mark.format.setForeground(tokens.color(isCurrent ? ColorRole::OnAccent : ColorRole::Text));
        if (const QColor edge = tokens.edge(ColorRole::Pending); edge.isValid()) {
            mark.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
            mark.format.setUnderlineColor(edge);
        }
        shown << mark;
    }
    setExtraSelections(shown);
}

QVariant ManualView::loadResource(int, const QUrl &)
{
    return QByteArray(""); // for nothing at all, Qt would look for a file itself
}

void ManualView::follow(const QUrl &link)
{
    const QString chapter = Manual::chapterOfLink(link.toString());
    if (!chapter.isEmpty())
        emit chapterRequested(chapter);
    else if (link.scheme() == "https"_L1)
        QDesktopServices::openUrl(link);
}

} // namespace counterfoil
