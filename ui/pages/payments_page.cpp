// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payments_page.h"

#include "core/domain/outside_text.h"
#include "core/services/account_services.h"
#include "models/search/search_text.h"
#include "models/search/searched_accounts.h"
#include "models/words/catalogue_error_words.h"
#include "ui/accounts/accounts_choice.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/order_dialog.h"
#include "ui/frame/place_words.h"
#include "ui/pages/compare/compare_dialog.h"
#include "ui/pages/order_page.h"
#include "ui/pages/payments/payments_empty.h"
#include "ui/pages/payments/payments_reader.h"
#include "ui/pages/payments/payments_table.h"
#include "ui/pages/payments/preview_pane.h"
#include "ui/pages/payments/save_view_dialog.h"
#include "ui/pages/payments/views_button.h"
#include "ui/theme/accessible.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card_frame.h"
#include "ui/widgets/chip_line.h"
#include "ui/widgets/columns_button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/list_anchor.h"
#include "ui/widgets/remembered_look.h"
#include "ui/widgets/shortcuts.h"
#include "ui/widgets/side_by_side.h"
#include "ui/widgets/wrap_layout.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int previewWidth = 380; // at 100 %

} // namespace

PaymentsPage::PaymentsPage(AccountServices &services, SavedViews &views, QWidget *parent)
    : ScrolledPage(12, parent)
    , m_services(services)
    , m_model(
          services.catalogue(), services.account().id,
          [&services] { return services.personalData(); }, clockOf(services.account()))
    , m_search(contextOf({services.account()}))
    , m_views(views)
    , m_count(plainLabel({}, "secondary", body()))
    , m_filters(new ChipLine(m_search, body()))
    , m_fault(plainLabel({}, "error", body()))
    , m_notice(new Banner(body()))
    , m_table(new PaymentsTable(m_model, body()))
    , m_anchor(new ListAnchor(*m_table, storedRows(m_model)))
    , m_sums(plainLabel({}, "secondary", body()))
    , m_compare(new ActionButton(Icon::Columns3, tr("Compare"), ButtonRole::Outlined, body()))
    , m_empty(new PaymentsEmpty(m_model, m_search, body()))
    , m_reader(new PaymentsReader(services, m_model, *m_table, this))
    , m_ages(new QTimer(this))
{
    m_count->setObjectName(u"paymentsCount"_s);
    m_fault->setObjectName(u"filterFault"_s);
    m_fault->setWordWrap(true);
    m_notice->setObjectName(u"paymentsNotice"_s);
    m_sums->setObjectName(u"selectionSums"_s);
    m_ages->setInterval(std::chrono::seconds(10));
    new RememberedLook(*m_table, services.folder(), services.account().id, u"payments"_s);
    column().addLayout(makeHead());
    column().addLayout(makeFilters());
    column().addWidget(m_fault);
    column().addWidget(m_notice);
    m_row = new SideBySide(body(), 16);
    m_row->add(makeList());
    column().addWidget(m_row, 1);
    m_compare->setObjectName(u"comparePayments"_s);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(16);
    foot->addWidget(m_sums);
    foot->addWidget(m_compare);
    foot->addStretch(1);
    column().addLayout(foot);
    m_sums->hide();
    m_compare->hide();
    connectParts();
    setOtherAccounts({});
    updateState();
}

PaymentsPage::~PaymentsPage() = default;

QLayout *PaymentsPage::makeHead()
{
    //: Button: shows the preview of the selected payment
    m_previewButton =
        new ActionButton(Icon::AppWindow, tr("Preview"), ButtonRole::Outlined, body());
    m_previewButton->setObjectName(u"previewButton"_s);
    m_previewButton->setCheckable(true);
    //: Button
    auto *exports = new ActionButton(Icon::Download, tr("Export"), ButtonRole::Outlined, body());
    exports->setObjectName(u"exportPayments"_s);
    auto *imports =
        new ActionButton(Icon::FileInput, tr("Import ids"), ButtonRole::Outlined, body());
    imports->setObjectName(u"importIds"_s);
    connect(m_previewButton, &QAbstractButton::toggled, this, &PaymentsPage::setPreview);
    connect(exports, &QPushButton::clicked, this, &PaymentsPage::exportRows);
    connect(imports, &QPushButton::clicked, this, &PaymentsPage::importIds);
    auto *create = new ActionButton(Icon::Plus, tr("New payment"), ButtonRole::Outlined, body());
    create->setObjectName(u"newPayment"_s);
    create->setVisible(OrderPage::isOffered(m_services, CreationKind::Payment));
    connect(create, &QPushButton::clicked, this,
            [this] { emit openRequested(Place::newPayment()); });
    auto *head = new WrapLayout;
    head->setSpacing(10);
    head->addWidget(plainLabel(tr("Payments"), "title", body()));
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(create);
    head->addWidget(m_previewButton);
    head->addWidget(new ColumnsButton(
        *m_table,
        [](int column) { return columnTitle(static_cast<PaymentsListModel::Column>(column)); },
        body()));
    head->addWidget(exports);
    head->addWidget(imports);
    if (m_services.creations().payPage()) {
        auto *order = new ActionButton(Icon::Plus, tr("New order"), ButtonRole::Outlined, body());
        order->setObjectName(u"newOrder"_s);
        connect(order, &QPushButton::clicked, this, &PaymentsPage::createOrder);
        head->addWidget(order);
    }
    return head;
}

QLayout *PaymentsPage::makeFilters()
{
    m_filters->lineEdit()->setObjectName(u"filterLine"_s);
    //: The name of a field
    m_filters->lineEdit()->setAccessibleName(tr("Filter"));
    m_filters->setPlaceholder(tr("Filter: a word, status:pending, amount:>40, date:last-week…"));
    auto *views = new ViewsButton(m_views, m_services.account().id, body());
    connect(views, &ViewsButton::viewChosen, this, &PaymentsPage::showView);
    connect(views, &ViewsButton::saveRequested, this, &PaymentsPage::saveView);
    auto *field = new QFrame(body());
    field->setProperty("role", u"field"_s);
    auto *inside = new QHBoxLayout(field);
    inside->setContentsMargins(10, 0, 8, 0);
    inside->setSpacing(8);
    inside->addWidget(new IconLabel(Icon::Search, ColorRole::TextSecondary, 16, field));
    inside->addWidget(m_filters, 1);
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *row = new WrapLayout;
    row->setSpacing(10);
    m_accounts = new AccountsChoice(m_services.account(), body());
    m_accounts->setObjectName(u"listAccounts"_s);
    connect(m_accounts, &QComboBox::activated, this, &PaymentsPage::followAccounts);
    row->addWidget(field);
    row->addWidget(m_accounts);
    row->addWidget(views);
    return row;
}

QWidget *PaymentsPage::makeList()
{
    auto *card = new CardFrame(body());
    card->setFlush();
    auto *content = new QWidget(card);
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(content);
    return card;
}

void PaymentsPage::connectParts()
{
    connect(&m_search, &SearchLine::changed, this, &PaymentsPage::followSearch);
    connect(&m_model, &PaymentsListModel::stateChanged, this, &PaymentsPage::updateState);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &PaymentsPage::showSelection);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this] {
        showSelection();
        if (m_toOpen && m_model.row(m_toOpen->first))
            open(m_toOpen->first, m_toOpen->second);
    });
    connect(&m_model, &PaymentsListModel::summed, this, &PaymentsPage::showSums);
    connect(&m_model, &PaymentsListModel::copied, this, [this](const QString &text, int rows) {
        if (text.isNull()) {
            m_notice->showMessage(Banner::Kind::Failure, catalogueSentence(*m_model.error()));
            return;
        }
        QGuiApplication::clipboard()->setText(text);
        m_notice->showMessage(Banner::Kind::Info, tr("Copied %n rows.", nullptr, rows));
    });
    connect(m_table, &ListTable::rowActivated, this, [this](int row) { open(row, false); });
    connect(m_table, &ListTable::newWindowRequested, this, [this](int row) { open(row, true); });
    m_table->setDragged([this](const QList<int> &rows) { return dragged(rows); });
    connect(m_table, &PaymentsTable::copyRequested, this,
            [this] { m_model.copy(m_table->selectedRows()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QList<int> rows = m_table->selectedRows();
        m_model.sum(rows.size() > 1 ? rows : QList<int>());
        showSelection();
        offerComparison();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_toOpen.reset();
        showSelection();
    });
    connect(m_table, &PaymentsTable::comparisonRequested, this, &PaymentsPage::compareSelected);
    connect(m_compare, &QPushButton::clicked, this, &PaymentsPage::compareSelected);
    connect(m_empty, &PaymentsEmpty::searchRequested, this, &PaymentsPage::searchRequested);
    connect(&m_services.payments(), &PaymentService::learningChanged, this,
            &PaymentsPage::updateState);
    connect(&m_services.gateway(), &PaymentGateway::reachabilityChanged, this,
            [this](bool reachable) {
                m_reachable = reachable;
                updateState();
            });
    connect(m_ages, &QTimer::timeout, this, [this] {
        m_model.refreshAges();
        if (m_reachable)
            m_reader->readStale();
    });
    connect(addShortcut(this, Shortcut::Filter, Qt::WidgetWithChildrenShortcut),
            &QAction::triggered, m_filters->lineEdit(),
            [this] { m_filters->lineEdit()->setFocus(Qt::ShortcutFocusReason); });
    connect(addShortcut(m_table, Shortcut::PreviewOrMark, Qt::WidgetShortcut), &QAction::triggered,
            m_previewButton, &QAbstractButton::toggle);
}

void PaymentsPage::setOtherAccounts(const QList<Account> &accounts)
{
    m_accounts->setOthers(accounts);
    m_table->setAccounts(m_accounts->all());
    followAccounts();
}

void PaymentsPage::followAccounts()
{
    const QList<Account> chosen = m_accounts->chosen();
    m_table->showAccountColumn(m_accounts->isOfAll());
    m_model.setAccounts(idsOf(chosen), namesOf(chosen));
    m_search.setContext(contextOf(chosen)); // and the search follows
}

void PaymentsPage::followSearch()
{
    const auto &fault = m_search.fault();
    m_fault->setText(fault ? fault->sentence : QString());
    m_fault->setVisible(fault.has_value());
    SearchQuery query = m_search.query();
    if (m_search.recognised()) // an id that was pasted is looked for as the words that it is
        query.groups = {
            {{SearchTerm::Field::Word, m_search.recognised()->id, false, false, {}, {}}}};
    query.account = m_services.account().id;
    m_model.setQuery(ofAccounts(query, m_accounts->chosen()));
}

void PaymentsPage::refresh()
{
    m_reader->readShown();
}

void PaymentsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_search.setContext(contextOf(m_accounts->chosen()));
    m_model.refreshAges();
    m_ages->start();
}

void PaymentsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_ages->stop();
    m_reader->stop();
}

void PaymentsPage::open(int row, bool inNewWindow)
{
    const PaymentRow *payment = m_model.row(row);
    m_toOpen = payment ? std::nullopt : std::optional(std::pair(row, inNewWindow));
    if (!payment)
        return; // it is being read: then
    const Place place = Place::payment(payment->payment.text());
    if (payment->account != m_services.account().id)
        emit accountRequested(payment->account, place);
    else if (inNewWindow)
        emit newWindowRequested(place);
    else
        emit openRequested(place);
}

/// As far as they were read.
std::unique_ptr<QMimeData> PaymentsPage::dragged(const QList<int> &rows) const
{
    constexpr int mostDragged = 100;
    QList<Place> places;
    for (const int row : rows.mid(0, mostDragged)) {
        if (const PaymentRow *payment = m_model.row(row))
            places << Place::payment(payment->payment.text());
    }
    return mimeOf(places);
}

void PaymentsPage::updateCount()
{
    const int shown = m_model.rowCount();
    const auto known = static_cast<int>(m_model.size().payments);
    const auto toRead = static_cast<int>(m_services.payments().learning());
    const QLocale locale;
    QString count;
    if (m_search.isEmpty() && known > 0)
        //: How many payments are known on this computer
        count = tr("%1 known").arg(locale.toString(known));
    else if (!m_search.isEmpty() && m_model.isCounted())
        //: How many of the known payments match
        count = tr("%1 of %2 known").arg(locale.toString(shown), locale.toString(known));
    else if (!m_search.isEmpty())
        //: At least %1 of the known payments match
        count = tr("%1+ of %2 known").arg(locale.toString(shown), locale.toString(known));
    if (known > 0 && toRead > 0)
        //: %1 is a count such as "2 of 40 known"
        count = tr("%1, reading %n more", nullptr, toRead).arg(count);
    if (m_count->text() == count)
        return;
    m_count->setText(count);
    if (m_filters->lineEdit()->hasFocus()) // what is learned meanwhile is no answer to anybody
        announce(m_count);
}

void PaymentsPage::updateState()
{
    updateCount();
    const int shown = m_model.rowCount();
    const bool isLearning = m_services.payments().learning() > 0;
    // Of rows that were read one by one the newest is current, unless a person chose another.
    m_wasLearning |= isLearning;
    const QModelIndex current = m_table->currentIndex();
    const bool isOurs = !current.isValid() || (m_wasLearning && m_ownCurrent == current);
    if (shown > 0 && !isLearning && isOurs && (!current.isValid() || current.row() > 0)) {
        m_table->setCurrentIndex(m_model.index(0, m_table->shownColumns().constFirst()));
        m_ownCurrent = m_table->currentIndex();
    }

    // A list that fills keeps its frame: the rows come as they are read.
    QWidget *wanted = shown > 0 ? static_cast<QWidget *>(m_table) : m_empty;
    if (m_stack->currentWidget() != wanted || shown == 0)
        setInitialFocus(nullptr); // hidden with the focus, it would pass it to a stranger
    if (shown == 0)
        m_empty->follow(m_services.account().provider,
                        static_cast<int>(m_services.payments().learning()), m_reachable);
    m_stack->setCurrentWidget(wanted);
    if (shown > 0)
        setInitialFocus(isLearning ? nullptr : m_table); // its first row, not the first that came
    else
        setInitialFocus(m_empty->initialFocus());
}

void PaymentsPage::setPreview(bool isShown)
{
    if (isShown && !m_preview) { // made when first needed
        m_preview = new PreviewPane(m_services, body());
        m_row->addPane(m_preview, previewWidth);
        m_table->giveWayTo(m_preview);
    }
    if (m_preview)
        m_preview->setVisible(isShown);
    showSelection();
}

void PaymentsPage::showSelection()
{
    if (!m_previewButton->isChecked())
        return;
    const PaymentRow *row = m_model.row(m_table->currentIndex().row());
    if (row && row->account == m_services.account().id) // the services know no other's payments
        m_preview->show(*row);
    else
        m_preview->showNothing();
}

void PaymentsPage::offerComparison()
{
    const QList<int> rows = m_table->selectedRows();
    m_compare->setVisible(rows.size() == 2);
    const bool isOfOthers = std::any_of(rows.cbegin(), rows.cend(), [this](int row) {
        const PaymentRow *payment = m_model.row(row);
        return payment && payment->account != m_services.account().id;
    });
    m_compare->setEnabled(!isOfOthers);
    m_compare->setReason(isOfOthers ? tr("Only payments of this window's account are compared.")
                                    : QString());
}

/// The one further up stands on the left.
void PaymentsPage::compareSelected()
{
    const QList<int> rows = m_table->selectedRows();
    const PaymentRow *left = rows.size() == 2 ? m_model.row(rows.first()) : nullptr;
    const PaymentRow *right = left ? m_model.row(rows.last()) : nullptr;
    if (!right || !m_compare->isEnabled())
        return; // it is being read
    auto *dialog = new CompareDialog(m_services.catalogue(), m_services.account(),
                                     m_services.gateway().paymentReader(),
                                     {left->payment, {}, shownText(left->order)},
                                     {right->payment, {}, shownText(right->order)}, window());
    dialog->open();
}

void PaymentsPage::showSums(const QList<CurrencyTotal> &totals)
{
    QStringList parts;
    qint64 count = 0;
    for (const CurrencyTotal &total : totals) {
        parts << formatMoney(total.requested);
        count += total.count;
    }
    parts.prepend(tr("%n selected", nullptr, static_cast<int>(count)));
    m_sums->setText(parts.join(u"  ·  "_s));
    m_sums->setVisible(!totals.isEmpty());
}

void PaymentsPage::showView(const SavedView &view)
{
    m_search.setContext(contextOf(m_accounts->chosen()));
    m_search.setText(typedText(view.searchText, m_search.context()) + u' '); // its last term too
    m_table->showColumns(view.columns);
    m_table->sortByColumn(static_cast<int>(view.order.column),
                          view.order.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

// What cannot be read as a search keeps the words that it was typed with.
QVariant PaymentsPage::kept() const
{
    if (m_search.isEmpty())
        return {};
    const bool isRead = !m_search.fault() && !m_search.recognised() && m_search.several().isEmpty();
    return isRead ? QStringList{keptText(m_search.query(), m_search.context()), {}}
                  : QStringList{{}, m_search.text()};
}

void PaymentsPage::restore(const QVariant &kept)
{
    const QStringList texts = kept.toStringList();
    if (const QString read = texts.value(0); !read.isEmpty())
        m_search.setText(typedText(read, m_search.context()) + u' ');
    else
        m_search.setText(texts.value(1));
}

void PaymentsPage::saveView()
{
    auto *dialog = new SaveViewDialog(
        window(), [this](const QString &name, bool keepDates) -> tl::expected<void, QString> {
            const auto view =
                viewOf(m_search, name, m_table->shownColumns(), m_model.order(), keepDates);
            if (!view)
                return tl::unexpected(view.error());
            return m_views.add(m_services.account().id, *view);
        });
    connect(dialog, &OverlayDialog::finished, dialog, &QObject::deleteLater);
    dialog->open();
}

void PaymentsPage::exportRows()
{
    ExportDialog::openForPayments(
        window(), m_services.catalogue(), m_model.query(), m_model.order(),
        m_services.personalData(),
        {zoneOf(m_services.account()), m_services.folder(),
         m_accounts->isOfAll() ? namesOf(m_accounts->all()) : AccountNames()});
}

void PaymentsPage::importIds()
{
    ImportDialog *dialog =
        ImportDialog::openOver(window(), m_services.imports(), clockOf(m_services.account()));
    connect(dialog, &ImportDialog::paymentRequested, this,
            [this](const PaymentId &id) { emit openRequested(Place::payment(id.text())); });
}

void PaymentsPage::createOrder()
{
    auto *dialog = new OrderDialog(window(), m_services);
    connect(dialog, &OrderDialog::paymentRequested, this,
            [this](const PaymentId &id) { emit openRequested(Place::payment(id.text())); });
    connect(dialog, &OverlayDialog::finished, dialog, &QObject::deleteLater);
    dialog->open();
}

} // namespace counterfoil
