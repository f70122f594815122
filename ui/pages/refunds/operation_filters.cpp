// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/refunds/operation_filters.h"

#include "core/domain/outside_text.h"
#include "models/refunds/operation_filter_form.h"
#include "models/refunds/operation_row_words.h"
#include "models/words/status_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/wrap_layout.h"

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int anyStatus = -1;

QString same(const QString &word)
{
    return shownText(word);
}

QString person(const QString &who, const Person &me)
{
    const QString text = personText(who, me.name);
    return text == who ? who : text.left(1).toUpper() + text.mid(1);
}

} // namespace

OperationFilters::OperationFilters(OperationFilterForm &form, Person me, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_me(std::move(me))
    , m_count(plainLabel({}, "section", this))
    , m_accounts(makeChoice(u"filterAccounts"_s, tr("Accounts")))
    , m_status(makeChoice(u"filterStatus"_s, tr("State")))
    , m_partner(makeChoice(u"filterPartner"_s, tr("Partner")))
    , m_method(makeChoice(u"filterMethod"_s, tr("Method")))
    , m_reason(makeChoice(u"filterReason"_s, tr("Reason")))
    , m_who(makeChoice(u"filterWho"_s, tr("Person")))
    //: Button: clears all filters
    , m_clear(new ActionButton(tr("Clear"), ButtonRole::Link, this))
{
    m_count->setObjectName(u"operationCount"_s);
    m_clear->setObjectName(u"clearFilters"_s);
    m_clear->setAccessibleName(tr("Clear all filters"));
    m_accounts->addItem(tr("This account"), false);
    m_accounts->addItem(tr("All accounts"), true);
    m_status->addItem(tr("All states"), anyStatus);
    for (const OperationStatus status :
         {OperationStatus::Success, OperationStatus::Pending, OperationStatus::Failure,
          OperationStatus::Conflict, OperationStatus::Uncertain})
        m_status->addItem(operationStatusText({status, {}}), static_cast<int>(status));

    auto *layout = new WrapLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_count);
    layout->addStretch();
    layout->addWidget(m_clear);
    for (Choice *choice : {m_accounts, m_status, m_partner, m_method, m_reason, m_who})
        layout->addWidget(choice);

    connect(m_accounts, &QComboBox::activated, &form,
            [this] { m_form.setOfAll(m_accounts->currentData().toBool()); });
    connect(m_status, &QComboBox::activated, &form, [this] {
        const int chosen = m_status->currentData().toInt();
        m_form.setStatus(chosen == anyStatus ? std::nullopt
                                             : std::optional(static_cast<OperationStatus>(chosen)));
    });
    const auto bind = [this](Choice *choice, void (OperationFilterForm::*set)(const QString &)) {
        connect(choice, &QComboBox::activated, &m_form,
                [this, choice, set] { (m_form.*set)(choice->currentData().toString()); });
    };
    bind(m_partner, &OperationFilterForm::setPartner);
    bind(m_method, &OperationFilterForm::setMethod);
    bind(m_reason, &OperationFilterForm::setReason);
    bind(m_who, &OperationFilterForm::setWho);
    connect(m_clear, &QPushButton::clicked, &form, &OperationFilterForm::clear);
    connect(&form, &OperationFilterForm::changed, this, &OperationFilters::showForm);
    fillAll();
    showForm();
}

Choice *OperationFilters::makeChoice(const QString &name, const QString &accessibleName)
{
    auto *choice = new Choice(this);
    choice->setObjectName(name);
    choice->setAccessibleName(accessibleName);
    choice->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    choice->setMaximumWidth(Theme::current().scaled(180));
    return choice;
}

void OperationFilters::setCount(const QString &words)
{
    m_count->setText(words);
}

void OperationFilters::setValues(const OperationValues &values)
{
    m_values = values;
    fillAll();
}

void OperationFilters::fillAll()
{
    fill(m_partner, tr("All partners"), m_values.partners, m_form.partner(), &same);
    fill(m_method, tr("All methods"), m_values.methods, m_form.method(), &same);
    fill(m_reason, tr("All reasons"), m_values.reasons, m_form.reason(), &same);
    fill(m_who, tr("Everyone"), m_values.people, m_form.who(),
         [this](const QString &who) { return person(who, m_me); });
}

void OperationFilters::fill(Choice *choice, const QString &every, const QStringList &values,
                            const QString &chosen,
                            const std::function<QString(const QString &)> &words)
{
    QStringList wanted{QString()};
    for (const QString &value : values) {
        if (!value.isEmpty())
            wanted.append(value);
    }
    if (!wanted.contains(chosen))
        wanted.append(chosen);
    QStringList shown;
    for (int i = 0; i < choice->count(); ++i)
        shown.append(choice->itemData(i).toString());
    if (shown != wanted) { // an open list stays open while nothing new is in it
        choice->clear();
        for (const QString &value : std::as_const(wanted))
            choice->addItem(value.isEmpty() ? every : words(value), value);
    }
    choice->setCurrentIndex(static_cast<int>(wanted.indexOf(chosen)));
}

void OperationFilters::showForm()
{
    m_accounts->setVisible(m_form.hasOthers());
    m_accounts->setCurrentIndex(m_accounts->findData(m_form.isOfAll()));
    const int status = m_form.status() ? static_cast<int>(*m_form.status()) : anyStatus;
    m_status->setCurrentIndex(m_status->findData(status));
    fillAll();
    m_clear->setVisible(m_form.isNarrowed());
}

} // namespace counterfoil
