// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/forget_customer_dialog.h"

#include "core/domain/outside_text.h"
#include "core/services/account_services.h"
#include "core/services/forget_customer.h"
#include "models/words/catalogue_error_words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/elided_label.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

ForgetCustomerDialog::ForgetCustomerDialog(QWidget *inWindow, AccountServices &services,
                                           const QString &person)
    : OverlayDialog(inWindow)
    , m_services(services)
    , m_person(person)
    , m_banner(new Banner(panel()))
    , m_count(plainLabel(tr("Finding their payments…"), "medium", panel()))
    , m_facts(new QWidget(panel()))
    , m_sure(new QCheckBox(tr("Yes, forget this customer. This can't be undone here."), panel()))
    , m_leave(new ActionButton(tr("Cancel"), ButtonRole::Outlined, panel()))
    , m_forget(new ActionButton(tr("Forget this customer"), ButtonRole::Outlined, panel()))
{
    setObjectName(u"forgetCustomerDialog"_s);
    setAccessibleName(tr("Forget this customer?"));
    setPanelWidth(560);
    m_banner->setObjectName(u"forgetBanner"_s);
    m_count->setObjectName(u"forgetCount"_s);
    m_count->setWordWrap(true);
    m_sure->setObjectName(u"forgetSure"_s);
    m_sure->setEnabled(false);
    m_leave->setObjectName(u"forgetLeave"_s);
    m_forget->setObjectName(u"forgetGo"_s);
    m_forget->setEnabled(false);

    auto *facts = new QVBoxLayout(m_facts);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setSpacing(8);
    for (const QString &fact :
         {tr("Names, e-mails, addresses, phone numbers and other personal details are erased from "
             "the list, the search, every kept version of these payments, their sessions, and "
             "recent searches."),
          tr("Amounts, order references, the cards' last digits, operations, the journal, notes "
             "and saved views are kept."),
          tr("The provider keeps its own record. When you open one of these payments, you still "
             "see the provider's details, but they aren't kept here again.")}) {
        QLabel *label = plainLabel(fact, "secondary", m_facts);
        label->setWordWrap(true);
        facts->addWidget(label);
    }

    auto *who = new ElidedLabel(shownText(m_person), panel());
    who->setProperty("role", u"secondary"_s);
    QVBoxLayout *column = titledColumn(*this);
    column->addWidget(who);
    column->addWidget(m_banner);
    column->addWidget(m_count);
    column->addWidget(m_facts);
    column->addWidget(m_sure);
    column->addLayout(dialogButtons({m_leave, m_forget}));
    setInitialFocus(m_leave);
    connect(m_leave, &QPushButton::clicked, this, &OverlayDialog::reject);
    connect(m_forget, &QPushButton::clicked, this, &ForgetCustomerDialog::forget);
    connect(m_sure, &QCheckBox::toggled, m_forget, &QWidget::setEnabled);
    countCustomer(m_services, m_person, this,
                  [this](const DatabaseResult<qint64> &payments) { takeCount(payments); });
}

void ForgetCustomerDialog::reject()
{
    if (!m_isForgetting)
        OverlayDialog::reject();
}

void ForgetCustomerDialog::takeCount(const DatabaseResult<qint64> &payments)
{
    if (!payments) {
        fail(payments.error());
        return;
    }
    if (*payments == 0) {
        m_count->setText(
            tr("No known payment has this customer's details. There is nothing to forget."));
        m_facts->hide();
        m_sure->hide();
        m_forget->hide();
        m_leave->setText(tr("Close"));
        return;
    }
    m_count->setText(tr("Customer details will be erased from %n payments.", nullptr,
                        static_cast<int>(*payments)));
    m_sure->setEnabled(true);
}

void ForgetCustomerDialog::forget()
{
    m_isForgetting = true;
    m_sure->setEnabled(false);
    m_forget->setEnabled(false);
    m_leave->setEnabled(false);
    m_banner->clear();
    m_count->setText(tr("Forgetting…"));
    forgetCustomer(m_services, m_person, this,
                   [this](const DatabaseResult<qint64> &payments) { takeEnd(payments); });
}

void ForgetCustomerDialog::takeEnd(const DatabaseResult<qint64> &payments)
{
    m_isForgetting = false;
    m_leave->setEnabled(true);
    if (!payments) {
        m_sure->setEnabled(true);
        m_forget->setEnabled(m_sure->isChecked());
        fail(payments.error());
        return;
    }
    m_count->setText(
        tr("Customer details were erased from %n payments.", nullptr, static_cast<int>(*payments)));
    m_facts->hide();
    m_sure->hide();
    m_forget->hide();
    m_leave->setText(tr("Close"));
    m_leave->setFocus(Qt::OtherFocusReason);
    emit forgotten(m_person);
}

void ForgetCustomerDialog::fail(const DatabaseError &error)
{
    m_count->setText(tr("Nothing was erased."));
    m_banner->showMessage(Banner::Kind::Failure, catalogueSentence(error));
}

} // namespace counterfoil
