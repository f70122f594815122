// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QGridLayout;
class QVBoxLayout;

namespace counterfoil {

class FieldRow;

// Facts under headings, in one or two columns, scrollable. It is filled again for each version of a
// payment: facts come and go with it. Values may come from outside, see wholeText(); headings,
// labels and names are as they may be shown.
class FactSheet : public QScrollArea
{
    Q_OBJECT

public:
    FactSheet(int columns, const QString &accessibleName, QWidget *parent = nullptr);

    // Least width of the labels at 100 %, for facts that follow: all are as wide as the longest of
    // them, to half as much again.
    void setLabelWidth(int width) { m_labelWidth = width; }
    // For a narrow pane: less air between the parts. Before the first section.
    void setTight()
    {
        m_tight = true;
        clear();
    }
    // Stands beneath a value that is too long to be shown.
    void setCutNote(const QString &sentence) { m_cutNote = sentence; }
    void clear();
    void addSection(const QString &heading);
    // Facts that nobody knows are left out.
    void addFact(const QString &label, const QString &value);
    // An id or address, with a button that copies it. The name is for the button: "session id".
    void addCopyable(const QString &label, const QString &value, const QString &name);
    // Takes the widget; across the whole width, beneath the facts so far.
    void addWide(QWidget *widget);
    [[nodiscard]] bool isEmpty() const { return m_cells.isEmpty(); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Cell
    {
        QLayout *section = nullptr;
        QWidget *wide = nullptr;
    };

    void arrange();
    void addRow(FieldRow *row);
    void put(const Cell &cell);

    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
    QVBoxLayout *m_section = nullptr;
    QList<Cell> m_cells;
    int m_mostColumns;
    int m_columns = 1;
    int m_place = 0; // of the next section, counted along the rows
    int m_labelWidth = 150;
    int m_widestLabel = 0; // at 100 %
    QList<FieldRow *> m_rows;
    qsizetype m_room = 0; // characters for values that are longer than a line, all together
    QString m_cutNote;
    bool m_tight = false;
};

} // namespace counterfoil
