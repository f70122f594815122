// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/document_list_page.h"

#include "core/services/account_services.h"
#include "ui/frame/place_words.h"
#include "ui/widgets/card_frame.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/find_line.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/remembered_look.h"
#include "ui/widgets/wrap_layout.h"

#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int mostDocumentsOnScreen = 40;

} // namespace

DocumentListPage::DocumentListPage(const QString &name, const QString &title, QWidget *parent)
    : Page(parent)
    , m_count(plainLabel({}, "secondary", this))
    , m_table(new ListTable(this))
    , m_empty(new EmptyState(this))
{
    auto *card = new CardFrame(this);
    card->setFlush();
    m_filters = makeFilters(name);
    card->body()->addWidget(m_filters);
    auto *content = new QWidget(card);
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(content, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(14);
    m_actions = new WrapLayout;
    m_actions->setSpacing(10);
    m_actions->addWidget(plainLabel(title, "title", this));
    m_actions->addWidget(m_count);
    m_actions->addStretch();
    layout->addLayout(m_actions);
    layout->addWidget(card, 1);

    m_table->setObjectName(name + u's');
    m_table->setOpensWindows(true);
    connect(m_table, &ListTable::rowActivated, this,
            [this](int row) { emit openRequested(placeOf(row)); });
    connect(m_table, &ListTable::newWindowRequested, this,
            [this](int row) { emit newWindowRequested(placeOf(row)); });
    m_table->setDragged([this](const QList<int> &rows) {
        QList<Place> places;
        for (const int row : rows)
            places << placeOf(row);
        return mimeOf(places);
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &DocumentListPage::showAll);
}

QWidget *DocumentListPage::makeFilters(const QString &name)
{
    auto *filters = new QWidget(this);
    m_words = new FindLine(tr("Order, customer, id or amount"), filters);
    m_words->setObjectName(name + u"Words"_s);
    m_status = new Choice(filters);
    m_status->setObjectName(name + u"Status"_s);
    m_status->setAccessibleName(tr("State"));
    m_status->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_status->addItem(tr("All states"), AnyStatus);
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(8);
    row->addWidget(m_status);
    row->addWidget(m_words, 1);
    row->addStretch(1);
    return filters;
}

void DocumentListPage::addStatus(const QString &word, int number)
{
    m_status->addItem(word, number);
}

void DocumentListPage::setModel(QAbstractItemModel &model)
{
    m_table->setModel(&model);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &DocumentListPage::updateState);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &DocumentListPage::updateState);
    connect(&model, &QAbstractItemModel::modelReset, this, &DocumentListPage::updateState);
    const auto filter = [this] { applyFilter(m_words->text(), m_status->currentData().toInt()); };
    connect(m_words, &QLineEdit::textChanged, this, filter);
    connect(m_status, &QComboBox::currentIndexChanged, this, filter);
    updateState();
}

void DocumentListPage::rememberLook(AccountServices &services, const QString &list)
{
    m_table->setMovable(true);
    new RememberedLook(*m_table, services.folder(), services.account().id, list);
}

void DocumentListPage::setAnchor(const ListAnchor::Rows &rows)
{
    m_anchor = new ListAnchor(*m_table, rows);
}

void DocumentListPage::refresh()
{
    const int first = qMax(0, m_table->rowAt(0));
    const int rows = m_table->model()->rowCount();
    for (int row = first; row < qMin(first + mostDocumentsOnScreen, rows); ++row) {
        if (row > first && m_table->rowViewportPosition(row) > m_table->viewport()->height())
            break;
        readRow(row);
    }
}

QVariant DocumentListPage::kept() const
{
    if (m_words->text().isEmpty() && m_status->currentIndex() == 0)
        return {};
    return QVariantList{m_words->text(), m_status->currentIndex()};
}

void DocumentListPage::restore(const QVariant &kept)
{
    m_words->setText(kept.toList().value(0).toString());
    m_status->setCurrentIndex(kept.toList().value(1).toInt());
}

void DocumentListPage::showAll()
{
    if (countAll() == 0) {
        emit searchRequested();
        return;
    }
    m_status->setCurrentIndex(0);
    m_words->clear();
}

void DocumentListPage::updateState()
{
    const int rows = m_table->model()->rowCount();
    const bool any = rows > 0;
    const int all = countAll();
    showNothing(*m_empty, all > 0);
    m_filters->setVisible(all > 0);
    if (rows < all)
        //: How many documents of a list match, of how many
        m_count->setText(tr("%1 of %2").arg(rows).arg(all));
    else
        m_count->setText(any ? countText(all) : QString());
    QWidget *shown = any ? static_cast<QWidget *>(m_table) : m_empty;
    if (m_stack->currentWidget() != shown)
        setInitialFocus(nullptr); // hidden with the focus, it would pass it to a stranger
    m_stack->setCurrentWidget(shown);
    setInitialFocus(any ? static_cast<QWidget *>(m_table) : m_empty->actionButton());
}

} // namespace counterfoil
