// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/eligible_page.h"

#include "core/services/account_services.h"
#include "models/sessions/documents_model.h"
#include "ui/pages/eligible/known_orders_menu.h"
#include "ui/pages/eligible/order_card.h"
#include "ui/pages/tools/tools_header.h"
#include "ui/theme/status_look.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card_frame.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/side_by_side.h"
#include "ui/widgets/wrap_layout.h"

#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

using SolutionColumn = SolutionsModel::Column;

int number(SolutionColumn column)
{
    return static_cast<int>(column);
}

/// A solution that is offered, or not, or not known.
QList<StatusLook> offeredLook(const QModelIndex &index)
{
    const QString word = index.data().toString();
    if (index.data(SolutionsModel::ValueRole).toBool())
        return {{Icon::Check, word, ColorRole::Success, ColorRole::SuccessSoft}};
    return {{Icon::CircleMinus, word, ColorRole::Uncertain, ColorRole::UncertainSoft}};
}

QList<StatusLook> differenceLook(const QModelIndex &index)
{
    const QString word = index.data().toString();
    if (word.isEmpty())
        return {};
    return {{Icon::CircleAlert, word, ColorRole::Pending, ColorRole::PendingSoft}};
}

} // namespace

EligiblePage::EligiblePage(AccountServices &services, QString origin, QWidget *parent)
    : ScrolledPage(14, parent)
    , m_services(services)
    , m_origin(std::move(origin))
    , m_first(services.sessions())
    , m_second(services.sessions())
{
    setObjectName(u"eligiblePage"_s);
    auto *header = new ToolsHeader(Place::Kind::Eligible, title(), services, body());
    connect(header, &ToolsHeader::openRequested, this, &Page::openRequested);
    column().addWidget(header);
    column().addWidget(makeHead());
    column().addWidget(makeOrders());
    column().addWidget(makeResult(), 1);
    for (const EligibleForm *form : {&m_first, &m_second})
        connect(form, &EligibleForm::changed, this, &EligiblePage::update);
    takeOrigin();
    update();
}

QWidget *EligiblePage::makeHead()
{
    auto *head = new QWidget(body());
    m_compare =
        new ActionButton(Icon::Plus, tr("Compare with another order"), ButtonRole::Outlined, head);
    m_compare->setObjectName(u"compareOrders"_s);
    //: Button: asks the provider what the order can be paid with
    m_ask = new ActionButton(tr("Check"), ButtonRole::Primary, head);
    m_ask->setObjectName(u"askSolutions"_s);
    auto *row = new WrapLayout(head);
    row->setSpacing(10);
    row->addWidget(
        plainLabel(tr("Check how an order could be paid. Nothing is created."), "secondary", head));
    row->addStretch();
    row->addWidget(m_compare);
    row->addWidget(m_ask);
    connect(m_compare, &QPushButton::clicked, this, &EligiblePage::compare);
    connect(m_ask, &QPushButton::clicked, this, &EligiblePage::ask);
    return head;
}

QWidget *EligiblePage::makeOrders()
{
    auto *orders = new SideBySide(body());
    m_firstCard = new OrderCard(m_services, m_first, u"first"_s, tr("First order"), orders);
    m_secondCard = new OrderCard(m_services, m_second, u"second"_s, tr("Second order"), orders);
    m_secondCard->hide();
    orders->add(m_firstCard);
    orders->add(m_secondCard);
    return orders;
}

QWidget *EligiblePage::makeResult()
{
    auto *card = new CardFrame(body());
    card->setFlush();
    auto *content = new QWidget(card);
    auto *result = new QWidget(content);
    m_summary = plainLabel({}, "secondary", result);
    m_summary->setObjectName(u"solutionsSummary"_s);
    m_summary->setContentsMargins(12, 10, 12, 10);
    m_table = new ListTable(result);
    m_table->setObjectName(u"solutions"_s);
    m_table->setAccessibleName(tr("Solutions"));
    m_table->setModel(&m_model);
    RowDelegate *rows = m_table->rows();
    rows->setColumnStyle(number(SolutionColumn::Partner), CellStyle::Strong);
    rows->setChips(number(SolutionColumn::First), &offeredLook);
    rows->setChips(number(SolutionColumn::Second), &offeredLook);
    rows->setChips(number(SolutionColumn::Difference), &differenceLook);
    rows->setColumnStyle(number(SolutionColumn::Also), CellStyle::Mono);
    m_table->setWeights({160, 160, 150, 150, 150, 260});
    auto *column = new QVBoxLayout(result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    m_empty = new EmptyState(content);
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(result);
    card->body()->addWidget(content, 1);
    return card;
}

void EligiblePage::takeOrigin()
{
    const QString kind = m_origin.section(u':', 0, 0);
    const QString id = m_origin.section(u':', 1);
    const auto take = [this](OrderSource source, const auto &document) {
        if (!document)
            return;
        const QString text = orderSourceText(source, documentReference(*document));
        if (const auto request = eligibleRequest(*document))
            m_first.setRequest(*request, text);
    };
    const SessionService &sessions = m_services.sessions();
    if (kind == "session"_L1) {
        take(OrderSource::Session, sessions.session(SessionId(id)));
    } else if (kind == "link"_L1) {
        take(OrderSource::Link, sessions.link(PaymentLinkId(id)));
    } else if (kind == "payment"_L1) {
        if (const KnownPayment *known = m_services.known().find(PaymentId(id)))
            take(OrderSource::Payment, known->payment);
    }
    ask();
}

QVariant EligiblePage::kept() const
{
    return QVariantList{QVariant::fromValue(m_first.question()),
                        QVariant::fromValue(m_second.question()), m_first.answer().has_value()};
}

void EligiblePage::restore(const QVariant &kept)
{
    const QVariantList all = kept.toList();
    const auto second = all.value(1).value<EligibleForm::Question>();
    if (m_origin.isEmpty()) // else it was taken from there
        m_first.setQuestion(all.value(0).value<EligibleForm::Question>());
    if (second.request) {
        compare();
        m_second.setQuestion(second);
    }
    if (all.value(2).toBool())
        ask();
}

void EligiblePage::compare()
{
    m_secondCard->show();
    m_compare->hide();
    m_secondCard->firstInput()->setFocus();
    update();
}

void EligiblePage::ask()
{
    m_first.ask();
    m_second.ask();
}

void EligiblePage::refresh()
{
    ask();
}

void EligiblePage::update()
{
    const bool isAsking = m_first.isAsking() || m_second.isAsking();
    const bool canAsk = m_first.canAsk() || m_second.canAsk();
    m_ask->setEnabled(canAsk && !isAsking);
    m_ask->setReason(canAsk ? QString() : tr("Choose an order first."));
    setInitialFocus(m_firstCard->firstInput());
    m_model.setAnswers(m_first.answer(), m_second.answer());
    m_summary->setText(m_model.summary());
    QList<int> columns{number(SolutionColumn::Partner), number(SolutionColumn::Method),
                       number(SolutionColumn::First)};
    if (m_second.request())
        columns << number(SolutionColumn::Second) << number(SolutionColumn::Difference);
    if (m_model.hasMore())
        columns << number(SolutionColumn::Also);
    if (columns != m_table->shownColumns())
        m_table->showColumns(columns);
    if (m_model.rowCount() == 0)
        showEmpty();
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 0 : 1);
}

void EligiblePage::showEmpty()
{
    if (m_first.isAsking() || m_second.isAsking())
        m_empty->setLoading(tr("Asking the provider…"));
    else if (m_first.answer() || m_second.answer())
        m_empty->setState(Icon::CreditCard, tr("No solutions"),
                          tr("The provider offers no way to pay this order."));
    else if (!m_first.errors().other.isEmpty() || !m_second.errors().other.isEmpty())
        m_empty->setState(Icon::CircleAlert, tr("No answer"),
                          tr("See the error shown with the order above."));
    else
        m_empty->setState(Icon::CreditCard, tr("Nothing checked yet"),
                          tr("Choose or paste an order, then check how it could be paid."));
}

} // namespace counterfoil
