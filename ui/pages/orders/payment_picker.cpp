// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/payment_picker.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/row_delegate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

using PickColumn = PaymentsListModel::Column;

int at(PickColumn column)
{
    return static_cast<int>(column);
}

} // namespace

PaymentPicker::PaymentPicker(QWidget *inWindow, Catalogue &catalogue, const QString &account,
                             const PersonalDataPolicy &policy)
    : OverlayDialog(inWindow)
    , m_account(account)
    , m_payments(catalogue, account, [policy] { return policy; })
    , m_list(new ListTable(panel()))
    , m_nothing(plainLabel(tr("No matching payments."), "secondary", panel()))
{
    setObjectName(u"paymentPicker"_s);
    setAccessibleName(tr("Choose a payment"));
    QVBoxLayout *column = titledColumn(*this);
    auto *field = new LineField(tr("Order, customer or id"), panel());
    m_words = field->lineEdit();
    m_words->setObjectName(u"pickerWords"_s);
    m_words->installEventFilter(this);
    column->addWidget(field);
    m_list->setObjectName(u"pickerList"_s);
    m_list->setAccessibleName(tr("Payments"));
    m_list->setModel(&m_payments);
    m_list->rows()->setColumnStyle(at(PickColumn::Order), CellStyle::Strong);
    m_list->rows()->setColumnStyle(at(PickColumn::Amount), CellStyle::Strong);
    QList<int> weights(at(PickColumn::Count), 100);
    weights[at(PickColumn::Order)] = 180;
    weights[at(PickColumn::Customer)] = 150;
    weights[at(PickColumn::Created)] = 150;
    weights[at(PickColumn::Currency)] = 60;
    m_list->setWeights(weights);
    m_list->showColumns({at(PickColumn::Order), at(PickColumn::Customer), at(PickColumn::Created),
                         at(PickColumn::Amount), at(PickColumn::Currency)});
    m_list->hideTitle(at(PickColumn::Currency));
    // Field and button keep their places where texts are big.
    const Tokens &tokens = Theme::current();
    m_list->setMinimumHeight(
        qMin(tokens.scaled(320), inWindow->window()->height() - tokens.scaled(230)));
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    auto *cancel = new ActionButton(tr("Cancel"), ButtonRole::Outlined, panel());
    column->addLayout(dialogButtons({cancel}));
    connect(cancel, &QPushButton::clicked, this, &OverlayDialog::reject);
    connect(m_words, &QLineEdit::textChanged, this, &PaymentPicker::search);
    connect(m_words, &QLineEdit::returnPressed, this,
            [this] { pick(qMax(0, m_list->currentIndex().row())); });
    connect(m_list, &ListTable::rowActivated, this, &PaymentPicker::pick);
    connect(&m_payments, &StoredListModel::stateChanged, this, [this] {
        m_nothing->setVisible(!m_payments.isLoading() && m_payments.rowCount() == 0);
    });
    m_nothing->hide();
    setInitialFocus(m_words);
    search({});
}

void PaymentPicker::leaveOut(const PaymentId &payment)
{
    m_leftOut = payment;
    search(m_words->text());
}

void PaymentPicker::search(const QString &words)
{
    SearchQuery query;
    query.account = m_account;
    constexpr qsizetype mostWords = 8;
    const QStringList typed = words.simplified().split(u' ', Qt::SkipEmptyParts).mid(0, mostWords);
    for (const QString &word : typed) {
        SearchTerm term;
        term.text = word;
        SearchTerm id = term;
        id.field = SearchTerm::Field::Id;
        query.groups << SearchQuery::Group{term, id};
    }
    if (!m_leftOut.isEmpty()) {
        SearchTerm other;
        other.field = SearchTerm::Field::Id;
        other.text = m_leftOut.text();
        other.isNegated = true;
        query.groups << SearchQuery::Group{other};
    }
    m_payments.setQuery(query);
}

void PaymentPicker::pick(int row)
{
    const auto payment = m_payments.row(row);
    if (!payment)
        return;
    emit picked(*payment);
    accept();
}

// The arrow keys lead through the list while the words keep the keys.
bool PaymentPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_payments.rowCount() > 0) {
            const int row =
                qBound(0, m_list->currentIndex().row() + step, m_payments.rowCount() - 1);
            m_list->setCurrentIndex(m_payments.index(row, at(PickColumn::Order)));
            return true;
        }
    }
    return OverlayDialog::eventFilter(watched, event);
}

} // namespace counterfoil
