// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_overlay.h"

#include "ui/shell/search_row_delegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card_frame.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/key_cap.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int margin = 18;
constexpr int mostRows = 9; // without scrolling

} // namespace

Place placeOf(const SearchResultsModel::Result &result)
{
    switch (result.action) {
    case SearchResultsModel::Action::OpenPayment:
    case SearchResultsModel::Action::FetchPayment:
        return Place::payment(result.id);
    case SearchResultsModel::Action::OpenSession:
    case SearchResultsModel::Action::FetchSession:
        return Place::session(result.id);
    case SearchResultsModel::Action::FetchLink:
        return Place::link(result.id);
    }
    return {};
}

SearchOverlay::SearchOverlay(Desk &desk, QWidget *inWindow)
    : OverlayDialog(inWindow)
    , m_desk(desk)
    , m_model(desk)
    , m_heading(plainLabel(tr("Payments"), "label", panel()))
    , m_results(new QListView(panel()))
    , m_nothing(plainLabel({}, "secondary", panel()))
{
    setObjectName(u"search"_s);
    setAccessibleName(tr("Search"));
    setPanelWidth(780);
    setTopOffset(70);
    setRejectOnScrimClick(true);

    auto *layout = new QVBoxLayout(panel());
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    buildLine(layout);
    layout->addWidget(CardFrame::separator(panel()));
    buildClipboardCard(layout);

    m_heading->setContentsMargins(margin, 12, margin, 4);
    layout->addWidget(m_heading);
    m_results->setObjectName(u"searchResults"_s);
    m_results->setAccessibleName(tr("Results"));
    m_results->setModel(&m_model);
    m_results->setItemDelegate(new SearchRowDelegate(m_model, m_results));
    m_results->setUniformItemSizes(true);
    m_results->setMouseTracking(true);
    m_results->setFocusPolicy(Qt::NoFocus); // the line keeps the keys
    m_results->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_results);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(margin, 14, margin, 14);
    layout->addWidget(m_nothing);
    buildHints(layout);

    connect(m_line, &QLineEdit::textChanged, this, &SearchOverlay::textChanged);
    connect(m_results, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { choose(index.row(), false); });
    setInitialFocus(m_line);
    textChanged({});
}

void SearchOverlay::buildLine(QVBoxLayout *layout)
{
    const Tokens &tokens = Theme::current();
    m_line = new QLineEdit(panel());
    m_line->setObjectName(u"searchLine"_s);
    m_line->setAccessibleName(tr("Search"));
    m_line->setPlaceholderText(tr("Order, e-mail, last four, any id, a link or JSON"));
    m_line->setProperty("role", u"bare"_s);
    QFont font = tokens.font(TextStyle::Body);
    font.setPixelSize(tokens.scaled(15));
    m_line->setFont(font);
    m_line->installEventFilter(this);
    m_summary = plainLabel({}, "secondary", panel());

    auto *row = new QHBoxLayout;
    row->setContentsMargins(margin, 7, margin, 7);
    row->setSpacing(10);
    row->addWidget(new IconLabel(Icon::Search, ColorRole::Text, 18, panel()));
    row->addWidget(m_line, 1);
    row->addWidget(m_summary);
    layout->addLayout(row);
}

void SearchOverlay::buildClipboardCard(QVBoxLayout *layout)
{
    m_clipboard = new QFrame(panel());
    m_clipboard->setProperty("role", u"clipboard"_s);
    m_clipboardId = plainLabel({}, "mono", m_clipboard);
    m_clipboardKind = plainLabel({}, "secondary", m_clipboard);
    m_clipboardAction = new ActionButton(QString(), ButtonRole::Link, m_clipboard);
    m_clipboardAction->setObjectName(u"clipboardAction"_s);
    auto *row = new QHBoxLayout(m_clipboard);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(10);
    row->addWidget(new IconLabel(Icon::ClipboardPaste, ColorRole::Text, 16, m_clipboard));
    row->addWidget(plainLabel(tr("From clipboard"), "secondary", m_clipboard));
    row->addWidget(m_clipboardId);
    row->addWidget(m_clipboardKind);
    row->addStretch();
    row->addWidget(m_clipboardAction);
    auto *around = new QVBoxLayout;
    around->setContentsMargins(14, 10, 14, 0);
    around->addWidget(m_clipboard);
    layout->addLayout(around);
    connect(m_clipboardAction, &QPushButton::clicked, this, [this] {
        accept();
        emit chosen(m_clipboardPlace, false);
    });
}

void SearchOverlay::buildHints(QVBoxLayout *layout)
{
    auto *line = CardFrame::separator(panel());
    layout->addWidget(line);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(margin, 10, margin, 12);
    row->setSpacing(14);
    const std::pair<QKeySequence, QString> hints[] = {
        {QKeySequence(Qt::Key_Return), tr("open")},
        {QKeySequence(Qt::CTRL | Qt::Key_Return), tr("new window")},
        {QKeySequence(Qt::Key_Escape), tr("back")}};
    for (const auto &[keys, word] : hints) {
        auto *hint = new QWidget(panel());
        auto *parts = new QHBoxLayout(hint);
        parts->setContentsMargins(0, 0, 0, 0);
        parts->setSpacing(4);
        parts->addWidget(new KeyCap(keys, hint));
        parts->addWidget(plainLabel(word, "small", hint));
        row->addWidget(hint);
        if (keys != QKeySequence(Qt::Key_Escape))
            m_openHints << hint;
    }
    row->addStretch();
    layout->addLayout(row);
}

void SearchOverlay::openWith(const QString &text)
{
    m_line->setText(text);
    textChanged(text);
    lookAtClipboard();
    open();
    if (text.isEmpty())
        m_line->selectAll();
}

// Only shown: nothing of the clipboard is sent or opened before somebody asks for it.
void SearchOverlay::lookAtClipboard()
{
    constexpr qsizetype longest = 64 * 1024;
    const QString text = QGuiApplication::clipboard()->text();
    const auto found = text.size() > longest ? std::nullopt : recogniseId(text);
    m_clipboard->setVisible(found.has_value());
    if (!found)
        return;
    SearchResultsModel offers(m_desk);
    offers.setText(text);
    const SearchResultsModel::Result first = offers.result(0);
    m_clipboardPlace = placeOf(first);
    m_clipboardId->setText(found->id);
    const bool known = first.action == SearchResultsModel::Action::OpenPayment ||
                       first.action == SearchResultsModel::Action::OpenSession;
    QString kind;
    if (found->kind == IdKind::Unknown && !known)
        kind = tr("not known here");
    else if (m_clipboardPlace.kind == Place::Kind::Payment)
        kind = known ? tr("payment id") : tr("payment id, not known here");
    else if (m_clipboardPlace.kind == Place::Kind::Session)
        kind = known ? tr("session id") : tr("session id, not known here");
    else
        kind = tr("payment link id, not known here");
    m_clipboardKind->setText(kind);
    if (known)
        m_clipboardAction->setText(tr("Open"));
    else if (m_clipboardPlace.kind == Place::Kind::Payment)
        m_clipboardAction->setText(tr("Fetch payment from %1").arg(m_desk.profile().provider));
    else
        m_clipboardAction->setText(tr("Fetch from %1").arg(m_desk.profile().provider));
}

void SearchOverlay::textChanged(const QString &text)
{
    m_model.setText(text);
    const bool empty = m_model.rowCount() == 0;
    m_summary->setText(m_model.summary());
    m_heading->setVisible(!empty);
    using Action = SearchResultsModel::Action;
    const Action first = m_model.result(0).action;
    m_heading->setText(first == Action::OpenPayment   ? tr("Payments")
                       : first == Action::OpenSession ? tr("Sessions")
                                                      : tr("Not known here"));
    m_results->setVisible(!empty);
    m_nothing->setVisible(empty);
    m_nothing->setText(
        text.trimmed().isEmpty()
            ? tr("Type to search the payments known here, or paste an id, a link or JSON.")
            : tr("No known payment has all of these words. A payment that is not known here is "
                 "found by its id only."));
    for (QWidget *hint : m_openHints)
        hint->setVisible(!empty);
    if (!empty)
        m_results->setCurrentIndex(m_model.index(0));
    fitResults();
    updatePanelGeometry();
}

void SearchOverlay::fitResults()
{
    const int rows = qMin(mostRows, m_model.rowCount());
    m_results->setFixedHeight(rows * Theme::current().size(Size::RowHeight) + 8);
}

void SearchOverlay::choose(int row, bool inNewWindow)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const Place place = placeOf(m_model.result(row));
    accept();
    emit chosen(place, inNewWindow);
}

bool SearchOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return OverlayDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int row = m_results->currentIndex().row();
    const int last = m_model.rowCount() - 1;
    switch (key->key()) {
    case Qt::Key_Down:
        m_results->setCurrentIndex(m_model.index(qMin(row + 1, last)));
        return true;
    case Qt::Key_Up:
        m_results->setCurrentIndex(m_model.index(qMax(row - 1, 0)));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(row, key->modifiers().testFlag(Qt::ControlModifier));
        return true;
    default:
        return OverlayDialog::eventFilter(watched, event);
    }
}

} // namespace counterfoil
