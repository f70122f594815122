// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/status_look.h"
#include "ui/widgets/shaped_texts.h"

#include <QHash>
#include <QStyledItemDelegate>

#include <functional>

namespace counterfoil {

// What a column's text is.
enum class CellStyle {
    Plain,
    Strong,    // the row's name, money
    Secondary, // facts beside
    Mono,      // references
    Chips,     // states, from the function given with setChips()
};

// The rows of every list: 38 px, one line, a soft fill and a 3 px accent edge when selected, a
// focus ring, a separator below. Alignment comes from the model (money right aligned); text is
// plain.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using StyleOf = std::function<CellStyle(const QModelIndex &)>;
    using ChipsOf = std::function<QList<StatusLook>(const QModelIndex &)>;

    explicit RowDelegate(QObject *parent = nullptr);

    void setColumnStyle(int column, CellStyle style);
    // Of a column whose cells are not all alike.
    void setColumnStyle(int column, const StyleOf &styleOf);
    void setChips(int column, const ChipsOf &chipsOf);
    // Marks each of these words wherever it stands in plain and strong cells.
    void setHighlight(const QStringList &words);

    // Of a cell that shows the longest of these words in the column's style.
    [[nodiscard]] int widthFor(int column, const QStringList &words) const;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    // What does not fit its cell is told in whole, unless the model has a tooltip of its own.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    // How many of the chips, of these widths, stand whole in that room; room for the "+2" of the
    // others included.
    [[nodiscard]] static int chipsThatFit(const QList<int> &widths, int room);

    // For delegates that draw their own cells.
    static void paintBackground(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index, bool separator);
    // The cell's rectangle without its padding.
    static QRect contentRect(const QRect &cell);

protected:
    [[nodiscard]] ShapedTexts &texts() const { return m_texts; }

private:
    [[nodiscard]] CellStyle styleOf(const QModelIndex &index) const;
    [[nodiscard]] QList<int> chipWidths(const QModelIndex &index) const;
    void paintChips(QPainter *painter, const QRect &content, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    [[nodiscard]] QString hiddenText(const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const;

    QHash<int, CellStyle> m_styles;
    QHash<int, StyleOf> m_stylesOf;
    QHash<int, ChipsOf> m_chips;
    QStringList m_highlight;
    mutable ShapedTexts m_texts; // painting is const for Qt
};

} // namespace counterfoil
