// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/json_lines_model.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QTableView;
class QStackedWidget;

namespace counterfoil {

class EmptyState;

// A JSON document, laid out on a worker thread and painted line by line; searched with Ctrl+F,
// copied as a whole or by selected lines.
class JsonView : public QWidget
{
    Q_OBJECT

public:
    // The name is for the parts of it: "json" gives jsonLines, jsonSearch, jsonCopyAll.
    JsonView(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    void setJson(const QByteArray &json);
    // Distance from the edges at both sides: none inside a dialog.
    void setPadding(int padding);
    [[nodiscard]] const JsonLinesModel &lines() const { return m_lines; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addShortcuts();
    void find(int step, bool fromHere);
    void copyAll();
    void copySelected();
    void makeView(const QString &name, const QString &accessibleName);
    void showState();
    void fitColumn();
    bool moveByKey(const QKeyEvent &key);

    JsonLinesModel m_lines;
    QHBoxLayout *m_bar = nullptr;
    int m_padding = 16;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_view = nullptr;
    EmptyState *m_state = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_hits = nullptr;
};

} // namespace counterfoil
