// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/operation_inputs_view.h"

#include "models/operation/line_sentences.h"
#include "models/operation/operation_confirmation.h"
#include "models/operation/operation_words.h"
#include "ui/dialogs/allocation_bars.h"
#include "ui/dialogs/amount_input.h"
#include "ui/dialogs/extras_input.h"
#include "ui/dialogs/sums_strip.h"
#include "ui/editors/line_quantities_editor.h"
#include "ui/editors/priority_editor.h"
#include "ui/theme/accessible.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/typed_text.h"

#include <QFrame>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

QString movedSentence(const OperationForm &form)
{
    QStringList figures;
    for (const MovedFigure &figure : form.movedFigures()) {
        //: A figure's name, then its amount before and now: "Captured 20.00 → 49.90"
        figures << OperationInputsView::tr("%1 %2 → %3")
                       .arg(figure.label, formatAmount(figure.before), formatAmount(figure.after));
    }
    if (figures.isEmpty())
        return OperationInputsView::tr("This payment has changed, but its figures are the same.");
    //: %1 is a list of figures, such as "Captured 20.00 → 49.90"
    return OperationInputsView::tr("This payment has changed: %1.").arg(figures.join(u", "_s));
}

void tell(QLabel *label, const QString &error)
{
    const bool isNews = label->text() != error;
    label->setText(error);
    label->setVisible(!error.isEmpty());
    if (isNews)
        announce(label);
}

} // namespace

OperationInputsView::OperationInputsView(OperationForm &form, OperationConfirmation &confirmation,
                                         PriorityPresetStore &presets, const QString &account,
                                         QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_confirmation(confirmation)
    , m_moved(new Banner(this))
    , m_refusal(new Banner(this))
    , m_sums(new SumsStrip(this))
    , m_inputs(new QWidget(this))
{
    m_moved->setObjectName(u"moved"_s);
    m_refusal->setObjectName(u"refusal"_s);
    auto *inputs = new QVBoxLayout(m_inputs);
    inputs->setContentsMargins(0, 0, 0, 0);
    inputs->setSpacing(14);
    // In the order of their rows: that is also the order of Tab.
    inputs->addWidget(makeFields());
    m_priorities = new PriorityEditor(form.priorities(), presets, account, form.kind(), m_inputs);
    inputs->addWidget(m_priorities);
    m_preview = makePreview();
    inputs->addWidget(m_preview);
    inputs->addWidget(makeConfirmation());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 0, 20, 18);
    column->setSpacing(14);
    column->addWidget(m_moved);
    column->addWidget(m_refusal);
    column->addWidget(m_sums);
    column->addWidget(m_inputs);

    connect(m_moved, &Banner::actionTriggered, &m_form, &OperationForm::acceptLatest);
    connect(&m_form, &OperationForm::changed, this, &OperationInputsView::refresh);
    connect(&m_confirmation, &OperationConfirmation::changed, this,
            &OperationInputsView::refreshConfirmation);
    refresh();
    refreshConfirmation();
}

QWidget *OperationInputsView::makeFields()
{
    auto *fields = new QWidget(m_inputs);
    m_amount = new AmountInput(m_form, fields);
    m_reference = new LineField(tr("Your reference"), fields);
    m_reference->lineEdit()->setObjectName(u"reference"_s);
    m_reference->lineEdit()->setPlaceholderText(tr("Generated if left empty"));
    m_reference->setMono(true);
    auto *strut = new QWidget(m_reference); // both fields of the row begin at one height
    strut->setFixedSize(0, m_amount->labelHeight());
    m_reference->addToLabelLine(strut);

    m_lines = new QFrame(fields);
    m_lines->setProperty("role", u"card"_s);
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(1, 1, 1, 1);
    lines->addWidget(new LineQuantitiesEditor(m_form.lines(), m_lines));
    m_linesNeeded = plainLabel(linesNeededSentence(), "small", fields);
    m_linesNeeded->setObjectName(u"linesNeeded"_s);
    m_linesNeeded->setWordWrap(true);
    m_linesError = plainLabel({}, "error", fields);
    m_linesError->setWordWrap(true);

    auto *reasonLabel = plainLabel(tr("Reason"), "label", fields);
    m_reason = new Choice(fields);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->addItem(tr("No reason given"), QString());
    for (const QString &reason : operationReasons(m_form.kind()))
        m_reason->addItem(reason, reason);
    reasonLabel->setBuddy(m_reason);
    m_note = new LineField(tr("Note"), fields);
    m_note->lineEdit()->setObjectName(u"note"_s);
    m_note->lineEdit()->setPlaceholderText(tr("Optional. Stays on this computer."));
    m_extras = new ExtrasInput(m_form, fields);

    auto *reason = new QVBoxLayout;
    reason->setSpacing(4);
    reason->addWidget(reasonLabel);
    reason->addWidget(m_reason);
    reason->addStretch();
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_amount, 0, 0);
    grid->addWidget(m_reference, 0, 1, Qt::AlignTop);
    grid->addWidget(m_lines, 1, 0, 1, 2);
    grid->addWidget(m_linesNeeded, 1, 0, 1, 2);
    grid->addWidget(m_linesError, 2, 0, 1, 2);
    grid->addLayout(reason, 3, 0);
    grid->addWidget(m_note, 3, 1, Qt::AlignTop);
    grid->addWidget(m_extras, 4, 0, 1, 2);

    onTyped(m_reference->lineEdit(), this,
            [this](const QString &text) { m_form.setReference(text); });
    onTyped(m_note->lineEdit(), this, [this](const QString &text) { m_form.setNote(text); });
    connect(m_reason, &QComboBox::activated, this,
            [this](int index) { m_form.setReason(m_reason->itemData(index).toString()); });
    return fields;
}

QWidget *OperationInputsView::makePreview()
{
    auto *preview = new QWidget(m_inputs);
    m_bars = new AllocationBars(m_form.kind(), preview);
    m_uncovered = plainLabel({}, "error", preview);
    m_uncovered->setObjectName(u"uncovered"_s);
    m_uncovered->setWordWrap(true);
    m_addWildcard = new ActionButton(tr("Add */*"), ButtonRole::Link, preview);
    m_addWildcard->setObjectName(u"addWildcard"_s);
    m_notes = plainLabel({}, "small", preview);
    m_notes->setObjectName(u"previewNotes"_s);
    m_notes->setWordWrap(true);

    auto *uncovered = new QHBoxLayout;
    uncovered->addWidget(m_uncovered, 1);
    uncovered->addWidget(m_addWildcard);
    auto *column = new QVBoxLayout(preview);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(plainLabel(previewHeading(m_form.kind()), "section", preview));
    column->addWidget(m_bars);
    column->addLayout(uncovered);
    column->addWidget(m_notes);
    connect(m_addWildcard, &QPushButton::clicked, &m_form, &OperationForm::addWildcard);
    return preview;
}

QWidget *OperationInputsView::makeConfirmation()
{
    auto *confirmation = new QWidget(m_inputs);
    m_askedAgain = new Banner(confirmation);
    m_askedAgain->setObjectName(u"askedAgain"_s);
    m_confirmed = new LineField(tr("Re-enter the amount"), confirmation);
    m_confirmed->lineEdit()->setObjectName(u"confirmation"_s);
    auto *column = new QVBoxLayout(confirmation);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_askedAgain);
    column->addWidget(m_confirmed);
    onTyped(m_confirmed->lineEdit(), this,
            [this](const QString &text) { m_confirmation.setText(text); });
    return confirmation;
}

void OperationInputsView::refreshConfirmation()
{
    const bool needed = m_confirmation.isNeeded();
    m_confirmed->parentWidget()->setVisible(needed);
    if (!needed)
        return;
    m_askedAgain->showMessage(Banner::Kind::Warning, m_confirmation.sentence());
    if (m_confirmed->text() != m_confirmation.text())
        m_confirmed->setText(m_confirmation.text());
    m_confirmed->setError(m_confirmation.error());
}

QLineEdit *OperationInputsView::amountEdit() const
{
    return m_amount->lineEdit();
}

void OperationInputsView::focusWhatIsLeft()
{
    QLineEdit *next = m_confirmation.isSatisfied() ? amountEdit() : m_confirmed->lineEdit();
    next->setFocus(Qt::OtherFocusReason);
}

void OperationInputsView::showRefusal(const QString &sentence)
{
    m_refusalSentence = sentence;
    m_noticeSentence.clear();
    refresh();
}

void OperationInputsView::showNotice(const QString &sentence)
{
    m_refusalSentence.clear();
    m_noticeSentence = sentence;
    refresh();
}

void OperationInputsView::setEditable(bool editable)
{
    m_inputs->setEnabled(editable);
    m_moved->setEnabled(editable);
}

void OperationInputsView::refresh()
{
    const FieldErrors errors = m_form.shownErrors();
    const OperationDraft &typed = m_form.typed();
    const OperationPreview &preview = m_form.check().preview;
    if (m_form.isMoved())
        m_moved->showMessage(Banner::Kind::Warning, movedSentence(m_form),
                             tr("Use the new figures"));
    else
        m_moved->clear();
    if (!m_noticeSentence.isEmpty() && !m_refusal->isHidden() &&
        m_refusal->kind() == Banner::Kind::Info)
        m_refusal->countDown(m_noticeSentence);
    else if (!m_noticeSentence.isEmpty())
        m_refusal->showMessage(Banner::Kind::Info, m_noticeSentence);
    else if (m_refusalSentence.isEmpty())
        m_refusal->clear();
    else
        m_refusal->showMessage(Banner::Kind::Failure,
                               (QStringList(m_refusalSentence) + errors.other).join(u'\n'));

    m_sums->setSums(operationSums(*m_form.payment(), m_form.kind()));
    m_amount->refresh(errors);
    if (m_reference->text() != typed.reference)
        m_reference->setText(typed.reference);
    m_reference->setError(errors.reference);
    m_lines->setVisible(typed.mode == AmountMode::ByLines);
    m_linesNeeded->setVisible(typed.mode != AmountMode::ByLines && m_form.rules().lines &&
                              m_form.lines().rowCount() > 0);
    tell(m_linesError, errors.lines);
    m_reason->setCurrentIndex(qMax(0, m_reason->findData(typed.reason)));
    if (m_note->text() != typed.note)
        m_note->setText(typed.note);
    m_extras->refresh(errors.extras);

    // Who pays first decides who pays what: where the one cannot be said, the other is not known.
    m_priorities->setVisible(m_form.rules().priorities);
    m_preview->setVisible(m_form.rules().priorities);
    // What the list does not cover is said under the bars, where it shows.
    m_priorities->setError(errors.priorities == preview.uncoveredSentence ? QString()
                                                                          : errors.priorities);
    m_bars->setParts(preview.parts);
    tell(m_uncovered, preview.uncoveredSentence);
    m_addWildcard->setVisible(preview.wildcardHelps);
    m_notes->setText(preview.notes.join(u'\n'));
    m_notes->setVisible(!preview.notes.isEmpty());
}

} // namespace counterfoil
