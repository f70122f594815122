// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/import_form.h"
#include "ui/frame/prompter.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTableWidget;

namespace counterfoil {

class ActionButton;
class Banner;
class Choice;

// Where the ids of an import come from: a file, or what is pasted; the beginning of it as a table
// with what separates its columns and where it begins, the column that counts, and what was found.
class ImportChoosePage : public QWidget
{
    Q_OBJECT

public:
    ImportChoosePage(ImportForm &form, std::shared_ptr<Prompter> prompter, QWidget *parent);

    [[nodiscard]] QWidget *first() const;

signals:
    void startRequested();
    void cancelRequested();

private:
    void askForFile();
    void update();
    void showPreview();
    void showLayout(const ImportPreview &table);

    ImportForm &m_form;
    std::shared_ptr<Prompter> m_prompter;
    ActionButton *m_file = nullptr;
    QLabel *m_fileName = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QWidget *m_layoutRow = nullptr;
    Choice *m_separator = nullptr;
    Choice *m_firstRow = nullptr;
    QWidget *m_columnRow = nullptr;
    Choice *m_column = nullptr;
    QTableWidget *m_table = nullptr;
    Banner *m_note = nullptr;
    QLabel *m_sentence = nullptr;
    ActionButton *m_start = nullptr;
};

} // namespace counterfoil
