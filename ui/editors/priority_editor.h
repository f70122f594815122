// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operation/priority_list_model.h"
#include "models/operation/priority_presets.h"

#include <QWidget>

class QFrame;
class QLabel;
class QVBoxLayout;

namespace counterfoil {

class ActionButton;
class PresetNameBar;
class PriorityRow;

// The ordered entries of a priority list: add, remove, move by handle or Alt+Up and Alt+Down;
// presets; copy and paste as JSON.
class PriorityEditor : public QWidget
{
    Q_OBJECT

public:
    // The model and the store outlive the editor.
    PriorityEditor(PriorityListModel &model, PriorityPresetStore &presets, const QString &account,
                   OperationKind kind, QWidget *parent = nullptr);

    // What the clipboard or a preset had wrong, or what is wrong with the list as a whole.
    void setError(const QString &sentence);

public slots:
    void copyJson();
    void pasteJson();
    void addEntry();

private:
    void rebuild();
    void insertRow(int at);
    void refresh();
    void moveRow(PriorityRow *row, int to);
    void removeRow(PriorityRow *row);
    [[nodiscard]] int rowOf(const PriorityRow *row) const;
    void showPresetMenu();
    void savePreset(const QString &name);
    void report(const tl::expected<void, QString> &result);
    void showSentence();

    PriorityListModel &m_model;
    PriorityPresetStore &m_presets;
    QString m_account;
    OperationKind m_kind;
    ActionButton *m_preset = nullptr;
    ActionButton *m_add = nullptr;
    QWidget *m_moves = nullptr;
    QFrame *m_card = nullptr;
    QVBoxLayout *m_list = nullptr;
    QLabel *m_sentence = nullptr;
    PresetNameBar *m_nameBar = nullptr;
    QList<PriorityRow *> m_rows;
    QString m_error;    // from outside
    QString m_ownError; // of the last paste or save, until the list changes
};

} // namespace counterfoil
