// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/split_editor.h"

#include "models/orders/order_words.h"
#include "ui/pages/orders/payment_picker.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/typed_text.h"
#include "ui/widgets/wrap_layout.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

SplitEditor::SplitEditor(OrderForm &form, Catalogue &catalogue, const QString &account,
                         const PersonalDataPolicy &policy, QWidget *parent)
    : CardFrame(parent)
    , m_form(form)
    , m_catalogue(catalogue)
    , m_account(account)
    , m_policy(policy)
    , m_list(new ListTable(this))
    , m_fields(new QWidget(this))
    , m_fault(plainLabel({}, "error", this))
    , m_none(plainLabel(tr("Without parts, the provider authorises the whole amount as usual."),
                        "secondary", this))
{
    //: How the payment is divided over partners
    setTitle(tr("Split"));
    m_list->setObjectName(u"splitParts"_s);
    m_list->setAccessibleName(tr("Parts of the payment"));
    m_list->setModel(&form.split());
    m_list->setWeights({200, 260, 110});
    m_list->rows()->setColumnStyle(static_cast<int>(SplitCandidatesModel::Column::Amount),
                                   CellStyle::Strong);
    m_fault->setObjectName(u"splitFault"_s);
    m_fault->setWordWrap(true);
    m_none->setWordWrap(true);
    body()->addWidget(m_none);
    body()->addWidget(m_list);
    makeFields();
    body()->addWidget(m_fields);
    body()->addWidget(m_fault);
    makeButtons();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SplitEditor::showPart);
    connect(&form.split(), &QAbstractItemModel::modelReset, this, [this] {
        m_list->setCurrentIndex(m_form.split().index(0, 0));
        showPart();
    });
    refresh();
}

LineField *SplitEditor::makeField(const QString &label, const QString &name,
                                  QString DraftCandidate::*member)
{
    auto *field = new LineField(label, m_fields);
    field->lineEdit()->setObjectName(name);
    onTyped(field->lineEdit(), this, [this, member](const QString &text) {
        change([&](DraftCandidate &candidate) {
            candidate.*member = text;
            if (member == &DraftCandidate::parentPayment)
                candidate.parentOrder.clear(); // that of another one
        });
    });
    return field;
}

void SplitEditor::makeFields()
{
    QLabel *kindLabel = plainLabel(tr("Part"), "label", m_fields);
    m_kind = new Choice(m_fields);
    m_kind->setObjectName(u"partKind"_s);
    m_kind->setAccessibleName(tr("Part"));
    kindLabel->setBuddy(m_kind);
    for (const CandidateKind kind :
         {CandidateKind::Solution, CandidateKind::OwnPayment, CandidateKind::Foreign})
        m_kind->addItem(candidateKindWords(kind), static_cast<int>(kind));
    m_partner = makeField(tr("Partner"), u"partPartner"_s, &DraftCandidate::partner);
    m_method = makeField(tr("Method"), u"partMethod"_s, &DraftCandidate::method);
    m_parent = makeField(tr("Payment id"), u"partParent"_s, &DraftCandidate::parentPayment);
    m_parent->setMono(true);
    m_token = makeField(tr("Partner's token"), u"partToken"_s, &DraftCandidate::token);
    m_reference =
        makeField(tr("Partner's reference"), u"partReference"_s, &DraftCandidate::reference);
    m_amount = makeField(tr("Amount"), u"partAmount"_s, &DraftCandidate::amount);
    m_rest = new ActionButton(QString(), ButtonRole::Chip, m_fields);
    m_rest->setObjectName(u"partRest"_s);
    m_amount->addTrailing(m_rest);
    m_pick = new ActionButton(Icon::Search, tr("Choose…"), ButtonRole::Chip, m_fields);
    m_pick->setObjectName(u"partPick"_s);
    m_parent->addTrailing(m_pick);

    auto *kind = new QVBoxLayout;
    kind->setSpacing(4);
    kind->addWidget(kindLabel);
    kind->addWidget(m_kind);
    kind->addStretch();
    auto *grid = new QGridLayout(m_fields);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    grid->addLayout(kind, 0, 0);
    grid->addWidget(m_parent, 0, 1, 1, 2, Qt::AlignTop);
    grid->addWidget(m_partner, 0, 1, Qt::AlignTop);
    grid->addWidget(m_method, 0, 2, Qt::AlignTop);
    grid->addWidget(m_amount, 0, 3, Qt::AlignTop);
    grid->addWidget(m_token, 1, 1, Qt::AlignTop);
    grid->addWidget(m_reference, 1, 2, Qt::AlignTop);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        change([&](DraftCandidate &candidate) {
            candidate.kind = static_cast<CandidateKind>(m_kind->itemData(index).toInt());
        });
        showPart();
    });
    connect(m_pick, &QPushButton::clicked, this, &SplitEditor::pickPayment);
    connect(m_rest, &QPushButton::clicked, this, [this] {
        if (const auto rest = m_form.split().restFor(row(), m_form.check().amount))
            change([&](DraftCandidate &candidate) { candidate.amount = editableAmount(*rest); });
        showPart();
    });
}

void SplitEditor::makeButtons()
{
    m_buttons = new QWidget(this);
    auto *line = new WrapLayout(m_buttons);
    line->setSpacing(6);
    const auto make = [&](const QString &text, const QString &name) {
        auto *button = new ActionButton(text, ButtonRole::Link, m_buttons);
        button->setObjectName(name);
        line->addWidget(button);
        return button;
    };
    const auto adds = [this](ActionButton *button, CandidateKind kind) {
        connect(button, &QPushButton::clicked, this, [this, kind] { add(kind); });
    };
    adds(make(tr("Add authorisation"), u"addSolution"_s), CandidateKind::Solution);
    adds(make(tr("Duplicate a payment"), u"addOwnPayment"_s), CandidateKind::OwnPayment);
    adds(make(tr("Duplicate from another system"), u"addForeign"_s), CandidateKind::Foreign);
    m_remove = make(tr("Remove part"), u"removePart"_s);
    body()->addWidget(m_buttons);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_form.split().remove(row());
        showPart();
    });
}

int SplitEditor::row() const
{
    return m_list->currentIndex().row();
}

void SplitEditor::change(const std::function<void(DraftCandidate &)> &how)
{
    const DraftCandidate *before = m_form.split().candidate(row());
    if (!before)
        return;
    DraftCandidate candidate = *before;
    how(candidate);
    m_form.split().setCandidate(row(), candidate);
}

void SplitEditor::add(CandidateKind kind)
{
    const int added = m_form.split().add(kind, m_form.check().amount);
    m_list->setCurrentIndex(m_form.split().index(added, 0));
    showPart();
    if (kind == CandidateKind::OwnPayment)
        pickPayment();
    else
        m_partner->lineEdit()->setFocus(Qt::OtherFocusReason);
}

void SplitEditor::pickPayment()
{
    auto *picker = new PaymentPicker(window(), m_catalogue, m_account, m_policy);
    connect(picker, &PaymentPicker::picked, this, [this](const PaymentRow &payment) {
        change([&](DraftCandidate &candidate) {
            candidate.parentPayment = payment.payment.text();
            candidate.parentOrder = payment.order;
        });
        showPart();
    });
    connect(picker, &OverlayDialog::finished, picker, &QObject::deleteLater);
    picker->open();
}

void SplitEditor::showPart()
{
    const DraftCandidate *part = m_form.split().candidate(row());
    m_fields->setVisible(part != nullptr);
    m_remove->setVisible(part != nullptr);
    if (!part)
        return;
    const auto show = [](LineField *field, const QString &text) {
        if (field->text() != text)
            field->setText(text);
    };
    show(m_amount, part->amount);
    show(m_partner, part->partner);
    show(m_method, part->method);
    show(m_parent, part->parentPayment);
    show(m_token, part->token);
    show(m_reference, part->reference);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(part->kind)));
    const bool isOwn = part->kind == CandidateKind::OwnPayment;
    const bool isForeign = part->kind == CandidateKind::Foreign;
    m_parent->setVisible(isOwn);
    m_partner->setVisible(!isOwn);
    m_method->setVisible(!isOwn);
    m_token->setVisible(isForeign);
    m_reference->setVisible(isForeign);
    m_amount->setUnit(m_form.typed().currency);
    const auto rest = m_form.split().restFor(row(), m_form.check().amount);
    m_rest->setVisible(rest && editableAmount(*rest) != part->amount);
    if (rest)
        //: Button: puts what is left of the order's amount into the field
        m_rest->setText(tr("Remaining %1").arg(formatAmount(*rest)));
}

void SplitEditor::refresh()
{
    const int parts = m_form.split().rowCount();
    m_list->setVisible(parts > 0);
    m_none->setVisible(parts == 0);
    constexpr int mostRows = 5;
    const Tokens &tokens = Theme::current();
    m_list->setFixedHeight(qMin(parts, mostRows) * tokens.size(Size::RowHeight) +
                           m_list->horizontalHeader()->sizeHint().height() + 4);
    showPart();
    const QString ofPart = m_form.split().fault(row());
    const QString ofAll = m_form.shownErrors().split;
    m_fault->setText(ofPart.isEmpty() ? ofAll : ofPart);
    m_fault->setVisible(!m_fault->text().isEmpty());
    m_buttons->setEnabled(!m_form.isLocked());
    m_fields->setEnabled(!m_form.isLocked());
}

} // namespace counterfoil
