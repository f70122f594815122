// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/search_line.h"

#include <QWidget>

class QKeyEvent;
class QLineEdit;

namespace counterfoil {

class FilterChip;

// A line of search: the chips of a SearchLine and the text behind them, over several rows where
// they need them. Left at the text's beginning leads into the chips, Backspace there makes the last
// of them text again; "select all" takes in the chips. What is wrong in the text is underlined; the
// sentence is the owner's to show.
class ChipLine : public QWidget
{
    Q_OBJECT

public:
    // `line` outlives the widget.
    explicit ChipLine(SearchLine &line, QWidget *parent = nullptr);

    // Its objectName and accessible name are for the owner to set.
    QLineEdit *lineEdit() const { return m_edit; }
    // Shown while there is neither a chip nor a text.
    void setPlaceholder(const QString &text);
    const QList<FilterChip *> &chips() const { return m_chips; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    // Chips came or went, so that it may need another height.
    void chipsChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();
    void followChips();
    void followText();
    void underline();
    void takeBackChip();
    // Whether the filter keeps the key from the text.
    bool pressed(const QKeyEvent &key);
    bool pressedInSelection(const QKeyEvent &key);
    void setAllSelected(bool isSelected);
    void step(int from, int by);
    void remove(int chip);
    // Returns the height; moves the widgets there if wanted.
    int arrange(int width, bool isMeant) const;
    int rowHeight() const;

    SearchLine &m_line;
    QLineEdit *m_edit = nullptr;
    QList<FilterChip *> m_chips;
    QString m_placeholder;
    QStringList m_texts; // of the chips that are shown
    bool m_isUnderlined = false;
    bool m_isAllSelected = false; // chips and text
};

} // namespace counterfoil
