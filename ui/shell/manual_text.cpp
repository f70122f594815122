// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/manual_text.h"

#include "ui/theme/tokens.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

namespace counterfoil {

namespace {

class ManualLayout
{
public:
    ManualLayout(QTextDocument &document, const Tokens &tokens)
        : m_document(document)
        , m_tokens(tokens)
    {}

    void layOut() const
    {
        m_document.setDefaultFont(m_tokens.font(TextStyle::Body));
        m_document.setDocumentMargin(m_tokens.scaled(18));
        QTextCursor whole(&m_document); // one change, so that it is laid out once
        whole.beginEditBlock();
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next())
            layOutBlock(block);
        for (QTextFrame *frame : m_document.rootFrame()->childFrames()) {
            if (auto *table = qobject_cast<QTextTable *>(frame))
                layOutTable(*table);
        }
        whole.endEditBlock();
    }

private:
    void layOutBlock(const QTextBlock &block) const
    {
        QTextCursor cursor(block);
        QTextBlockFormat format;
        const int level = block.blockFormat().headingLevel();
        const bool isInTable = qobject_cast<QTextTable *>(cursor.currentFrame()) != nullptr;
        if (!isInTable) {
            format.setTopMargin(level > 1 ? m_tokens.scaled(18) : 0);
            format.setBottomMargin(m_tokens.scaled(block.textList() ? 5 : 10));
        }
        format.setLineHeight(level ? 100 : 130, QTextBlockFormat::ProportionalHeight);
        cursor.mergeBlockFormat(format);
        if (level)
            layOutHeading(cursor, level);
        else
            layOutPieces(block);
    }

    void layOutHeading(QTextCursor &cursor, int level) const
    {
        QTextCharFormat format;
        format.setFont(m_tokens.font(level == 1   ? TextStyle::Title
                                     : level == 2 ? TextStyle::DialogTitle
                                                  : TextStyle::Section));
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.setCharFormat(format); // a merge would keep Markdown's own adjustment of the size
    }

    /// Links, keys and what is typed, words of the window.
    void layOutPieces(const QTextBlock &block) const
    {
        struct Piece
        {
            int from;
            int length;
            QTextCharFormat format;
        };
        QList<Piece> pieces; // a change of the text would move what is walked through
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment fragment = at.fragment();
            pieces << Piece{fragment.position(), fragment.length(), lookOf(fragment.charFormat())};
        }
        for (const Piece &piece : std::as_const(pieces)) {
            QTextCursor cursor(&m_document);
            cursor.setPosition(piece.from);
            cursor.setPosition(piece.from + piece.length, QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(piece.format);
        }
    }

    [[nodiscard]] QTextCharFormat lookOf(const QTextCharFormat &format) const
    {
        QTextCharFormat look;
        if (format.isAnchor())
            look.setForeground(m_tokens.color(ColorRole::Accent));
        if (format.fontFixedPitch()) {
            look.setFont(m_tokens.font(TextStyle::Mono));
            look.setBackground(m_tokens.color(ColorRole::Fill));
        } else if (format.fontWeight() > QFont::Normal) {
            look.setFontWeight(m_tokens.weight(TextStyle::BodyMedium));
        }
        return look;
    }

    void layOutTable(QTextTable &table) const
    {
        QTextTableFormat format = table.format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(m_tokens.color(ColorRole::Outline));
        format.setBorderCollapse(true);
        format.setCellSpacing(0);
        format.setCellPadding(m_tokens.scaled(5));
        format.setBottomMargin(m_tokens.scaled(12));
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table.setFormat(format);
    }

    QTextDocument &m_document;
    const Tokens &m_tokens;
};

} // namespace

void layOutManualText(QTextDocument &document, const Tokens &tokens)
{
    ManualLayout(document, tokens).layOut();
}

} // namespace counterfoil
