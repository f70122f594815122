// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/print_sheet.h"

#include <QBuffer>
#include <QPaintEngine>
#include <QPdfWriter>

namespace counterfoil::test {

/// Takes what is painted for its texts alone.
class TextEngine final : public QPaintEngine
{
public:
    explicit TextEngine(QString &texts)
        : QPaintEngine(AllFeatures)
        , m_texts(texts)
    {}
    using QPaintEngine::drawPolygon;
    using QPaintEngine::drawRects;
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawRects(const QRectF *, int) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    /// A line's end has lost its space.
    void drawTextItem(const QPointF &, const QTextItem &item) override
    {
        m_texts += item.text() + u' ';
    }
    [[nodiscard]] Type type() const override { return User; }

private:
    QString &m_texts;
};

/// Pages of which nothing but the texts is left.
class TextPages final : public QPdfWriter
{
public:
    explicit TextPages(QIODevice *nowhere)
        : QPdfWriter(nowhere)
        , m_engine(m_texts)
    {}
    bool newPage() override { return true; }
    /// One behind the other.
    [[nodiscard]] const QString &texts() const { return m_texts; }

protected:
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }

private:
    QString m_texts;
    mutable TextEngine m_engine;
};

/// What stands on the sheet's pages, with a space between its lines.
[[nodiscard]] inline QString printedTexts(const PrintSheet &sheet)
{
    QBuffer nowhere;
    TextPages pages(&nowhere);
    pages.setPageLayout(printLayout(QPageLayout::Landscape));
    PrintRun run;
    return sheet.paint(pages, run) > 0 ? pages.texts() : QString();
}

} // namespace counterfoil::test
