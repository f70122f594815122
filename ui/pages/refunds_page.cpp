// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/refunds_page.h"

#include "core/domain/outside_text.h"
#include "models/operation/operation_words.h"
#include "models/refunds/operation_row_words.h"
#include "models/refunds/totals_words.h"
#include "models/words/catalogue_error_words.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/pages/refunds/operations_card.h"
#include "ui/pages/refunds/operations_table.h"
#include "ui/pages/refunds/period_button.h"
#include "ui/pages/refunds/review_dialog.h"
#include "ui/pages/refunds/sums_area.h"
#include "ui/print/print_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/columns_button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/list_anchor.h"
#include "ui/widgets/remembered_look.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/shortcuts.h"
#include "ui/widgets/wrap_layout.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr std::array kinds{OperationKind::Refund, OperationKind::Capture, OperationKind::Void};
constexpr int leastHeightWithChart = 500; // at 100 %

} // namespace

RefundsPage::RefundsPage(Catalogue &catalogue, const Account &account, DataFolder folder, Person me,
                         QWidget *parent, Now now)
    : ScrolledPage(12, parent)
    , m_catalogue(catalogue)
    , m_account(account)
    , m_zone(zoneOf(account))
    , m_folder(std::move(folder))
    , m_me(std::move(me))
    , m_form(
          account.id, [now] { return now().date(); }, m_zone)
    , m_model(catalogue, m_me, now)
    , m_totals(catalogue, now)
    , m_marks(catalogue, account.id, m_me, now)
    , m_now(std::move(now))
    , m_notice(new Banner(body()))
{
    setObjectName(u"refundsPage"_s);
    m_notice->setObjectName(u"refundsNotice"_s);
    buildHead();
    column().addWidget(m_notice);
    m_sums = new SumsArea(m_form, m_totals, m_now, body());
    column().addWidget(m_sums);
    m_card = new OperationsCard(m_form, m_model, m_totals, m_me, body());
    column().addWidget(m_card, 1);
    m_anchor = new ListAnchor(m_card->table(), storedRows(m_model));
    addColumns();
    connectParts();
    setOtherAccounts({});
    applyForm();
    updateState();
}

void RefundsPage::buildHead()
{
    QStringList words;
    for (const OperationKind kind : kinds)
        words.append(operationsTitle(kind));
    m_title = plainLabel(title(), "title", body());
    m_kind = new SegmentedControl(words, body());
    m_kind->setObjectName(u"operationKind"_s);
    m_kind->setAccessibleName(tr("Kind of operation"));
    m_kind->setFixedHeight(Theme::current().size(Size::ControlHeight)); // as what stands beside it
    for (QPushButton *segment : m_kind->findChildren<QPushButton *>())
        segment->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    //: Button
    m_export = new ActionButton(Icon::Download, tr("Export"), ButtonRole::Outlined, body());
    m_export->setObjectName(u"exportOperations"_s);
    m_mark = new ActionButton(Icon::CheckCheck, tr("Mark reviewed"), ButtonRole::Primary, body());
    m_mark->setObjectName(u"markReviewed"_s);
    m_head = new WrapLayout;
    m_head->setSpacing(10);
    m_head->addWidget(m_title);
    m_head->addWidget(m_kind);
    m_head->addStretch();
    m_head->addWidget(new PeriodButton(m_form, body()));
    column().addLayout(m_head);
}

void RefundsPage::addColumns()
{
    OperationsTable &table = m_card->table();
    new RememberedLook(table, m_folder, m_account.id, u"operations"_s);
    table.showAccountColumn(m_form.isOfAll()); // a list may have been left with it
    auto *columns = new ColumnsButton(
        table,
        [](int column) { return columnTitle(static_cast<OperationsListModel::Column>(column)); },
        this);
    m_head->addWidget(columns);
    m_head->addWidget(m_export);
    m_head->addWidget(m_mark);
}

void RefundsPage::connectParts()
{
    connect(m_kind, &SegmentedControl::currentChanged, this,
            [this](int index) { m_form.setKind(kinds[static_cast<size_t>(index)]); });
    connect(&m_form, &OperationFilterForm::changed, this, &RefundsPage::applyForm);
    connect(m_card, &OperationsCard::stateChanged, this, &RefundsPage::updateState);
    connect(m_card, &OperationsCard::retryRequested, this, &RefundsPage::refresh);
    connect(m_export, &QPushButton::clicked, this, &RefundsPage::offerExport);

    OperationsTable &table = m_card->table();
    connect(&table, &ListTable::rowActivated, this, [this](int row) { openRow(row, false); });
    connect(&table, &ListTable::newWindowRequested, this, [this](int row) { openRow(row, true); });
    connect(&table, &OperationsTable::markRequested, this, &RefundsPage::mark);
    connect(&table, &OperationsTable::copyRequested, this,
            [this] { m_model.copy(m_card->table().selectedRows()); });
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RefundsPage::updateMark);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &RefundsPage::updateMark);
    connect(m_mark, &QPushButton::clicked, this, &RefundsPage::mark);
    connect(addShortcut(this, Shortcut::MarkReviewed, Qt::WidgetWithChildrenShortcut),
            &QAction::triggered, this, &RefundsPage::mark);
    connect(addShortcut(this, Shortcut::PrintRefunds, Qt::WidgetWithChildrenShortcut),
            &QAction::triggered, this, &RefundsPage::print);

    connect(&m_model, &OperationsListModel::copied, this, [this](const QString &text, int rows) {
        if (text.isNull()) {
            m_notice->showMessage(Banner::Kind::Failure, catalogueSentence(*m_model.error()));
            return;
        }
        QGuiApplication::clipboard()->setText(text);
        m_notice->showMessage(Banner::Kind::Info, tr("Copied %n rows.", nullptr, rows));
    });
    connect(&m_marks, &ReviewMarks::marked, this, [this](qint64 count) {
        m_notice->showMessage(Banner::Kind::Info,
                              //: Captures, refunds or voids
                              tr("%n marked as reviewed.", nullptr, static_cast<int>(count)),
                              count > 0 ? tr("Undo") : QString());
    });
    connect(&m_marks, &ReviewMarks::unmarked, this, [this](qint64 count) {
        m_notice->showMessage(Banner::Kind::Info,
                              //: Captures, refunds or voids
                              tr("Review mark removed from %n.", nullptr, static_cast<int>(count)),
                              count > 0 ? tr("Undo") : QString());
    });
    connect(&m_marks, &ReviewMarks::undone, m_notice, &Banner::clear);
    connect(&m_marks, &ReviewMarks::failed, this, [this](const DatabaseError &error) {
        m_notice->showMessage(Banner::Kind::Failure,
                              tr("Nothing was marked. %1").arg(catalogueSentence(error)));
    });
    connect(m_notice, &Banner::actionTriggered, this, [this] {
        m_card->table().setFocus(Qt::OtherFocusReason); // the button that has it goes
        m_marks.undo();
    });
}

QString RefundsPage::title() const
{
    return operationsTitle(m_form.kind());
}

void RefundsPage::refresh()
{
    applyForm();
    m_model.refresh();
    m_totals.refresh();
}

void RefundsPage::setOtherAccounts(const QList<Account> &accounts)
{
    const QList<Account> all = QList<Account>{m_account} + accounts;
    m_names = namesOf(all);
    m_model.setAccountNames(m_names);
    m_card->table().setAccounts(all);
    QStringList others;
    for (const Account &account : accounts)
        others.append(account.id);
    m_form.setOthers(others);
}

/// The days of a period may be others than when the page was last looked at.
void RefundsPage::applyForm()
{
    m_title->setText(title());
    m_kind->setCurrentIndex(
        static_cast<int>(std::find(kinds.cbegin(), kinds.cend(), m_form.kind()) - kinds.cbegin()));
    m_card->table().showAccountColumn(m_form.isOfAll());
    m_marks.setAccounts(m_form.rows().accounts());
    m_model.setFilter(m_form.rows());
    m_totals.setFilter(m_form.scope());
    emit changed();
}

void RefundsPage::updateState()
{
    setInitialFocus(m_card->initialFocus());
    const bool hasRows = m_model.rowCount() > 0;
    m_export->setEnabled(hasRows);
    m_export->setReason(hasRows ? QString() : tr("Nothing to export."));
    m_sums->setVisible(!m_card->knowsNothing());
    updateMark();
}

void RefundsPage::updateMark()
{
    const auto count = static_cast<int>(m_card->table().selectedCount());
    const bool isRemoval = areAllReviewed();
    //: Button: says that it was not reviewed after all
    const QString words = isRemoval   ? tr("Remove mark")
                          : count > 1 ? tr("Mark %n reviewed", nullptr, count)
                                      : tr("Mark reviewed");
    m_mark->setText(words);
    m_mark->setEnabled(count > 0);
    m_mark->setReason(count == 0 ? tr("Select what you have reviewed first.")
                                 : tr("Space or Ctrl+M"));
    m_mark->updateGeometry();
    m_card->table().setMarkWords(words);
}

bool RefundsPage::areAllReviewed() const
{
    constexpr qint64 most = 200; // what is beyond a few screens is not read for a button's word
    const qint64 count = m_card->table().selectedCount();
    if (count == 0 || count > most)
        return false;
    const QList<int> rows = m_card->table().selectedRows();
    return std::all_of(rows.cbegin(), rows.cend(), [this](int row) {
        const OperationRow *known = m_model.row(row);
        return known && known->review;
    });
}

QVariant RefundsPage::kept() const
{
    return QVariant::fromValue(m_form.chosen());
}

void RefundsPage::restore(const QVariant &kept)
{
    m_form.choose(kept.value<OperationFilterForm::Chosen>());
}

void RefundsPage::mark()
{
    const QList<int> rows = m_card->table().selectedRows();
    if (rows.isEmpty())
        return;
    m_notice->clear();
    const QList<qint64> ids = m_model.ids(rows);
    if (areAllReviewed()) {
        m_marks.unmark(ids);
        return;
    }
    auto *dialog = new ReviewDialog(what(rows), m_me, this);
    connect(dialog, &OverlayDialog::finished, this, [this, dialog, ids](int result) {
        if (result == OverlayDialog::Accepted)
            m_marks.mark(ids, dialog->note());
        dialog->deleteLater();
    });
    dialog->open();
}

void RefundsPage::offerExport()
{
    auto *menu = new QMenu(m_export);
    menu->setObjectName(u"exportMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("As CSV or Excel…"), this, &RefundsPage::exportRows);
    menu->addAction(tr("Print or save as PDF…") + menuKeys(Shortcut::PrintRefunds), this,
                    &RefundsPage::print);
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(m_export->mapToGlobal(QPoint(0, m_export->height() + 4)));
}

void RefundsPage::exportRows()
{
    ExportDialog::openForOperations(this, m_catalogue, m_form.rows(), m_model.order(),
                                    {m_zone, m_folder, m_names});
}

void RefundsPage::print()
{
    if (m_model.rowCount() > 0)
        PrintDialog::openForOperations(this, m_catalogue, m_form.rows(), m_model.order(),
                                       m_form.isOfAll() ? tr("All accounts") : m_account.name,
                                       m_form.scopeText(), m_now(), m_names);
}

QString RefundsPage::what(const QList<int> &rows) const
{
    const OperationRow *only = rows.size() == 1 ? m_model.row(rows.first()) : nullptr;
    if (!only)
        return operationCount(m_form.kind(), rows.size());
    return operationTitle(only->kind, only->requested) + u" · "_s + shownText(only->order) +
           u" · "_s + partsText(*only);
}

void RefundsPage::openRow(int row, bool inNewWindow)
{
    const OperationRow *known = m_model.row(row);
    if (!known)
        return;
    const Place place = Place::payment(known->payment.text());
    if (known->account != m_account.id)
        emit accountRequested(known->account, place);
    else if (inNewWindow)
        emit newWindowRequested(place);
    else
        emit openRequested(place);
}

void RefundsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    applyForm();
    fitParts();
}

void RefundsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitParts();
}

void RefundsPage::fitParts()
{
    m_sums->setChartFits(height() >= Theme::current().scaled(leastHeightWithChart));
}

} // namespace counterfoil
