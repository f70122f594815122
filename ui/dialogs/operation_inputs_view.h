// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operation/operation_form.h"
#include "models/operation/priority_presets.h"

#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;

namespace counterfoil {

class ActionButton;
class AllocationBars;
class AmountInput;
class Banner;
class Choice;
class ExtrasInput;
class LineField;
class OperationConfirmation;
class PriorityEditor;
class SumsStrip;

// Everything that is put in for an operation, and what follows from it. A thin skin over the form.
class OperationInputsView : public QWidget
{
    Q_OBJECT

public:
    // The form, the confirmation and the presets outlive the page.
    OperationInputsView(OperationForm &form, OperationConfirmation &confirmation,
                        PriorityPresetStore &presets, const QString &account,
                        QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *amountEdit() const;
    // Puts the cursor where something has to be typed: the confirmation if it is asked for, else
    // the amount.
    void focusWhatIsLeft();
    // What became of the last try: shown on top, apart from the fields. Empty: nothing.
    void showRefusal(const QString &sentence);
    // What is going on with what was submitted; in the same place.
    void showNotice(const QString &sentence);
    // Whether the inputs may change.
    void setEditable(bool editable);

private:
    void refresh();
    void refreshConfirmation();
    QWidget *makeFields();
    QWidget *makeConfirmation();
    QWidget *makePreview();

    OperationForm &m_form;
    OperationConfirmation &m_confirmation;
    Banner *m_moved = nullptr;
    Banner *m_refusal = nullptr;
    SumsStrip *m_sums = nullptr;
    QWidget *m_inputs = nullptr;
    AmountInput *m_amount = nullptr;
    LineField *m_reference = nullptr;
    Banner *m_askedAgain = nullptr;
    LineField *m_confirmed = nullptr;
    QFrame *m_lines = nullptr;
    QLabel *m_linesNeeded = nullptr;
    QLabel *m_linesError = nullptr;
    Choice *m_reason = nullptr;
    LineField *m_note = nullptr;
    ExtrasInput *m_extras = nullptr;
    PriorityEditor *m_priorities = nullptr;
    QWidget *m_preview = nullptr;
    AllocationBars *m_bars = nullptr;
    QLabel *m_uncovered = nullptr;
    ActionButton *m_addWildcard = nullptr;
    QLabel *m_notes = nullptr;
    QString m_refusalSentence;
    QString m_noticeSentence;
};

} // namespace counterfoil
