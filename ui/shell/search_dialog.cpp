// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_dialog.h"

#include "models/search/search_text.h"
#include "models/search/searched_accounts.h"
#include "ui/accounts/accounts_choice.h"
#include "ui/shell/clipboard_card.h"
#include "ui/shell/completion_bar.h"
#include "ui/shell/hit_place.h"
#include "ui/shell/nothing_found.h"
#include "ui/shell/result_list.h"
#include "ui/shell/search_hit_delegate.h"
#include "ui/theme/accessible.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card_frame.h"
#include "ui/widgets/chip_line.h"
#include "ui/widgets/direction.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/key_cap.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int searchMargin = 18;
constexpr int mostHits = 9; // without scrolling

using Action = SearchHit::Action;

} // namespace

SearchDialog::SearchDialog(const Parts &parts, QWidget *inWindow)
    : OverlayDialog(inWindow)
    , m_parts(parts)
    , m_search(contextOf({parts.services.account()}))
    , m_hits(parts.services, parts.catalogue, m_search, parts.policy)
    , m_completer(parts.catalogue, m_search)
    , m_clipboard(new ClipboardCard(parts.services, parts.catalogue, panel()))
    , m_heading(plainLabel({}, "label", panel()))
    , m_forget(new ActionButton(tr("Clear recent searches"), ButtonRole::Link, panel()))
    , m_results(new ResultList(panel()))
    , m_nothing(new NothingFound(m_hits, m_search, parts.services, panel()))
    , m_completeHeading(plainLabel(tr("Suggestions"), "label", panel()))
    , m_completions(new CompletionBar(m_completer, panel()))
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
    auto *aroundCard = new QVBoxLayout;
    aroundCard->setContentsMargins(14, 10, 14, 0);
    aroundCard->addWidget(m_clipboard);
    layout->addLayout(aroundCard);
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(searchMargin, 12, searchMargin, 4);
    heading->addWidget(m_heading);
    heading->addStretch();
    heading->addWidget(m_forget);
    layout->addLayout(heading);
    m_forget->setObjectName(u"searchForget"_s);
    m_results->setObjectName(u"searchResults"_s);
    m_results->setAccessibleName(tr("Results"));
    m_results->setModel(&m_hits);
    m_results->setItemDelegate(new SearchHitDelegate(m_hits, m_results));
    m_results->setUniformItemSizes(true);
    m_results->setMouseTracking(true);
    m_results->setFocusPolicy(Qt::NoFocus); // the line keeps the keys
    m_results->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_results);
    layout->addWidget(m_nothing);
    m_completeHeading->setContentsMargins(searchMargin, 8, searchMargin, 6);
    layout->addWidget(m_completeHeading);
    layout->addWidget(m_completions);
    buildHints(layout);

    connect(&m_search, &SearchLine::changed, this, &SearchDialog::followLine);
    connect(&m_hits, &SearchHitsModel::answered, this, &SearchDialog::followHits);
    connect(&m_hits, &SearchHitsModel::summaryChanged, this, &SearchDialog::followSummary);
    connect(&m_completer, &SearchCompleter::changed, this, &SearchDialog::followLine);
    connect(m_line, &ChipLine::chipsChanged, this, &SearchDialog::fit);
    connect(m_completions, &CompletionBar::taken, m_line, qOverload<>(&QWidget::setFocus));
    connect(m_nothing, &NothingFound::widened, m_line, qOverload<>(&QWidget::setFocus));
    const auto leave = [this](const Place &place) {
        accept();
        emit chosen(place, false);
    };
    connect(m_clipboard, &ClipboardCard::chosen, this, leave);
    connect(m_nothing, &NothingFound::fetchWanted, this,
            [leave](const QString &id) { leave(Place::payment(id)); });
    connect(m_results, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { choose(index.row(), false); });
    connect(m_forget, &QPushButton::clicked, this, [this] {
        m_parts.views->forgetRecent(m_parts.services.account().id);
        offerRecent();
        m_line->setFocus();
    });
    setInitialFocus(m_line->lineEdit());
    m_clipboard->hide();
    followLine();
    followHits();
}

void SearchDialog::buildLine(QVBoxLayout *layout)
{
    const Tokens &tokens = Theme::current();
    m_line = new ChipLine(m_search, panel());
    QLineEdit *edit = m_line->lineEdit();
    edit->setObjectName(u"searchLine"_s);
    edit->setAccessibleName(tr("Search"));
    m_line->setPlaceholder(tr("Order, e-mail, last four, any id, a link or JSON"));
    QFont font = tokens.font(TextStyle::Body);
    font.setPixelSize(tokens.scaled(15));
    edit->setFont(font);
    edit->installEventFilter(this);
    m_summary = plainLabel({}, "secondary", panel());
    m_summary->setObjectName(u"searchSummary"_s);
    m_fault = plainLabel({}, "error", panel());
    m_fault->setObjectName(u"searchFault"_s);
    m_fault->setWordWrap(true);
    m_fault->setContentsMargins(windowMargins(searchMargin + 28, 0, searchMargin, 9));

    auto *row = new QHBoxLayout;
    row->setContentsMargins(searchMargin, 7, searchMargin, 7);
    row->setSpacing(10);
    row->addWidget(new IconLabel(Icon::Search, ColorRole::Text, 18, panel()));
    m_accounts = new AccountsChoice(m_parts.services.account(), panel());
    m_accounts->setObjectName(u"searchAccounts"_s);
    connect(m_accounts, &QComboBox::activated, this, [this] {
        followAccounts();
        m_line->setFocus();
    });
    row->addWidget(m_line, 1);
    row->addWidget(m_summary);
    row->addWidget(m_accounts);
    layout->addLayout(row);
    layout->addWidget(m_fault);
}

void SearchDialog::buildHints(QVBoxLayout *layout)
{
    layout->addWidget(CardFrame::separator(panel()));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(searchMargin, 10, searchMargin, 12);
    row->setSpacing(14);
    const auto hint = [this, row](const QKeySequence &keys, const QString &word,
                                  QWidget *words = nullptr) {
        auto *widget = new QWidget(panel());
        auto *parts = new QHBoxLayout(widget);
        parts->setContentsMargins(0, 0, 0, 0);
        parts->setSpacing(4);
        parts->addWidget(new KeyCap(keys, widget));
        parts->addWidget(words ? words : plainLabel(word, "small", widget));
        row->addWidget(widget);
        return widget;
    };
    // Also for who cannot press keys: a reader's rows know no opening. The line keeps the keys.
    //: What the Return key does
    auto *open = new ActionButton(tr("open"), ButtonRole::Link, panel());
    open->setObjectName(u"searchOpen"_s);
    open->setFocusPolicy(Qt::NoFocus);
    connect(open, &QPushButton::clicked, this, [this] { enter(false); });
    m_openHints << hint(QKeySequence(Qt::Key_Return), {}, open);
    //: What Ctrl+Return does: opens it in a new window
    m_openHints << hint(QKeySequence(Qt::CTRL | Qt::Key_Return), tr("new window"));
    //: What the Tab key does: completes what was typed
    m_completeHint = hint(QKeySequence(Qt::Key_Tab), tr("complete"));
    //: What the Escape key does
    hint(QKeySequence(Qt::Key_Escape), tr("close"));
    row->addStretch();
    layout->addLayout(row);
}

void SearchDialog::setOtherAccounts(const QList<Account> &accounts)
{
    m_accounts->setOthers(accounts);
    m_hits.setAccounts(m_accounts->chosen());
}

void SearchDialog::followAccounts()
{
    m_hits.setAccounts(m_accounts->chosen());
    m_search.setContext(contextOf(m_accounts->chosen()));
}

void SearchDialog::openWith(const QString &text)
{
    m_entered.reset();
    m_search.setContext(contextOf(m_accounts->chosen()));
    m_search.setText(text);
    offerRecent();
    m_clipboard->look();
    open();
    fit();
    m_line->lineEdit()->end(false);
}

void SearchDialog::offerRecent()
{
    if (!m_parts.views)
        return;
    QStringList texts;
    for (const QString &kept : m_parts.views->recent(m_parts.services.account().id))
        texts << typedText(kept, m_search.context());
    m_hits.setRecent(texts);
}

// While a term is being typed its fault is help, and grey; then it is one.
void SearchDialog::followLine()
{
    const auto &fault = m_search.fault();
    m_fault->setVisible(fault.has_value());
    if (fault) {
        m_fault->setText(fault->sentence);
        m_fault->setProperty("role", fault->isUnfinished ? u"small"_s : u"error"_s);
        m_fault->style()->unpolish(m_fault);
        m_fault->style()->polish(m_fault);
    }
    m_line->lineEdit()->setAccessibleDescription(fault ? fault->sentence : QString());
    const bool completes = !m_completer.completions().isEmpty();
    m_completeHeading->setVisible(completes);
    m_completions->setVisible(completes);
    m_completeHint->setVisible(completes);
    fit();
}

void SearchDialog::followHits()
{
    const bool empty = m_hits.rowCount() == 0;
    const Action first = m_hits.hit(0).action;
    m_heading->setVisible(!empty);
    m_heading->setText(first == Action::OpenPayment   ? tr("Payments")
                       : first == Action::OpenSession ? tr("Sessions")
                       : first == Action::OpenLink    ? tr("Payment links")
                       : first == Action::SearchAgain ? tr("Recent searches")
                       : first == Action::ImportPayments
                           ? tr("Several payments")
                           //: Heading of payments that this computer hasn't seen
                           : tr("Not known here"));
    m_forget->setVisible(!empty && first == Action::SearchAgain);
    m_results->setVisible(!empty);
    for (QWidget *hint : std::as_const(m_openHints))
        hint->setVisible(!empty && first != Action::SearchAgain);
    // Enter in an empty line must not search for what was searched last.
    if (!empty && first != Action::SearchAgain)
        m_results->setCurrentIndex(m_hits.index(0));
    followSummary();
    if (m_entered)
        choose(0, *m_entered);
}

void SearchDialog::followSummary()
{
    if (m_summary->text() != m_hits.summary()) {
        m_summary->setText(m_hits.summary());
        announce(m_summary);
    }
    m_nothing->setVisible(m_hits.rowCount() == 0);
    m_nothing->follow();
    fit();
}

void SearchDialog::fit()
{
    const int rows = qMin(mostHits, m_hits.rowCount());
    m_results->setMaximumHeight(rows * Theme::current().size(Size::RowHeight) + 8);
    updatePanelGeometry();
}

// The rows may still be those of an older text: then the answer is waited for.
void SearchDialog::enter(bool inNewWindow)
{
    if (m_hits.isLooking())
        m_entered = inNewWindow;
    else
        choose(m_results->currentIndex().row(), inNewWindow);
}

void SearchDialog::choose(int row, bool inNewWindow)
{
    m_entered.reset();
    if (row < 0 || row >= m_hits.rowCount())
        return;
    const SearchHit hit = m_hits.hit(row);
    if (hit.action == Action::SearchAgain) {
        m_search.setText(hit.id + u' ');
        m_line->setFocus();
        return;
    }
    remember();
    accept();
    if (hit.payment && hit.payment->account != m_parts.services.account().id)
        emit chosenElsewhere(hit.payment->account, placeOf(hit));
    else if (hit.action == Action::ImportPayments)
        //: The source of an import, where a file's name is shown otherwise
        emit importWanted({tr("pasted text"), {}, QString(hit.id).replace(u' ', u'\n')});
    else
        emit chosen(placeOf(hit), inNewWindow);
}

void SearchDialog::remember()
{
    if (m_parts.views && !m_search.fault() && !m_search.query().groups.isEmpty()) {
        m_parts.views->remember(m_parts.services.account().id,
                                keptText(m_search.query(), m_search.context()));
    }
}

void SearchDialog::moveTo(int row)
{
    if (m_hits.rowCount() > 0)
        m_results->setCurrentIndex(m_hits.index(qBound(0, row, m_hits.rowCount() - 1)));
}

bool SearchDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line->lineEdit() || event->type() != QEvent::KeyPress)
        return OverlayDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int row = m_results->currentIndex().row();
    switch (key->key()) {
    case Qt::Key_Down:
        moveTo(row + 1);
        return true;
    case Qt::Key_Up:
        moveTo(row - 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enter(key->modifiers().testFlag(Qt::ControlModifier));
        return true;
    case Qt::Key_Tab:
        if (m_completer.completions().isEmpty())
            return OverlayDialog::eventFilter(watched, event);
        m_completer.take(m_completer.completions().first());
        return true;
    default:
        // What is typed now is another search than the one that Enter was meant for.
        if (!key->text().isEmpty())
            m_entered.reset();
        return OverlayDialog::eventFilter(watched, event);
    }
}

} // namespace counterfoil
