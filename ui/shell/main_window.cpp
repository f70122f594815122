// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/services/account_services.h"
#include "models/app_settings.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/import_drop.h"
#include "ui/frame/page.h"
#include "ui/frame/place_words.h"
#include "ui/frame/window_services.h"
#include "ui/lock/screen_lock.h"
#include "ui/pages/order_page.h"
#include "ui/shell/account_button.h"
#include "ui/shell/account_menu.h"
#include "ui/shell/catalogue_banner.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/help_overlays.h"
#include "ui/shell/journal_banner.h"
#include "ui/shell/kept_data_banner.h"
#include "ui/shell/main_menu.h"
#include "ui/shell/manual_places.h"
#include "ui/shell/manual_window.h"
#include "ui/shell/page_factory.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/rail.h"
#include "ui/shell/reachable_commands.h"
#include "ui/shell/search_dialog.h"
#include "ui/shell/search_field.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/take_back_banner.h"
#include "ui/shell/window_size.h"
#include "ui/theme/environment_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/shortcuts.h"
#include "ui/widgets/tab_order.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

// An address may name a session where the provider has none: the payments are shown instead. So is
// the first of the tools instead of one that is of no use.
Place offeredPlace(const Place &place, AccountServices &services)
{
    const bool isOfSessions = place.kind == Place::Kind::Sessions ||
                              place.kind == Place::Kind::Session ||
                              place.kind == Place::Kind::Links || place.kind == Place::Kind::Link ||
                              place.kind == Place::Kind::Eligible;
    if (isOfSessions && !services.sessions().isOffered())
        return {};
    if (place.kind == Place::Kind::Redirects && !services.gateway().redirectReader())
        return {Place::Kind::Notices, {}};
    if (place.kind == Place::Kind::NewSession)
        return OrderPage::isOffered(services, CreationKind::Session) ? place : Place();
    if (place.kind == Place::Kind::NewPayment)
        return OrderPage::isOffered(services, CreationKind::Payment) ? place : Place();
    return place;
}

} // namespace

MainWindow::MainWindow(AccountServices &services, OperationDialogs &dialogs,
                       WindowServices *windowServices, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_dialogs(dialogs)
    , m_windowServices(windowServices)
{
    setWindowSizes(this, {900, 600}, {1440, 900});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, topEdgeHeight(services.account().environment), 0, 0);
    watchServices();
    wireDrops();
    makeContent();
    addShortcuts();
    showCurrent();
}

void MainWindow::makeContent()
{
    m_content = new QWidget(this);
    m_rail = new Rail(m_services.account(), m_content);
    m_menu = new MainMenu(m_content);
    m_pages = new PageStack(
        [this](const Place &place, QWidget *stack) {
            return makePage(place, m_services, m_dialogs, *this, stack);
        },
        m_content);
    m_status = new StatusStrip(m_services, m_content);
    addPages();
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(makeTopBar());
    column->addLayout(makeBanners());
    column->addWidget(m_pages, 1);
    column->addWidget(m_status);
    auto *row = new QHBoxLayout(m_content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    layout()->addWidget(m_content);

    connect(m_rail, &Rail::chosen, this, [this](Place::Kind kind) { open({kind, {}}); });
    connect(m_pages, &PageStack::openRequested, this, &MainWindow::open);
    connect(m_pages, &PageStack::newWindowRequested, this, &MainWindow::newWindowRequested);
    connect(m_pages, &PageStack::changed, this, &MainWindow::updateChrome);
    connect(m_status, &StatusStrip::operationsRequested, this, [this] {
        open({Place::Kind::Operations, {}});
    });
    updateBadges();
    wireMenu();
    wireWindowServices();
}

void MainWindow::addPages()
{
    m_rail->addPage(Place::Kind::Payments, Icon::CreditCard, tr("Payments"));
    const bool hasSessions = m_services.sessions().isOffered();
    if (hasSessions)
        m_rail->addPage(Place::Kind::Sessions, Icon::ShoppingCart, tr("Sessions"));
    m_rail->addPage(Place::Kind::Refunds, Icon::Undo2, tr("Refunds"));
    m_rail->addPage(Place::Kind::Operations, Icon::Activity, tr("Operations"));
    if (hasSessions)
        m_rail->addPage(Place::Kind::Links, Icon::Link, tr("Payment links"));
    m_rail->addPage(Place::Kind::Events, Icon::Inbox, tr("Events"));
    m_rail->addPage(Place::Kind::Notices, Icon::Braces, tr("Tools"));
    if (m_windowServices)
        m_rail->addPage(Place::Kind::Settings, Icon::Settings, tr("Settings"));
}

QString MainWindow::use() const
{
    return OverlayDialog::openIn(this)
               ? tr("A dialog is open in “%1”. Close it first.").arg(windowTitle())
               : m_pages->unfinished();
}

void MainWindow::renew()
{
    const QWidget *focused = focusWidget();
    const QString name = focused ? focused->objectName() : QString();
    ManualWindow::closeFor(this);
    m_pages->renew(false);
    const PageStack::Kept kept = m_pages->kept();
    delete std::exchange(m_search, nullptr);
    delete std::exchange(m_commands, nullptr);
    delete m_content;
    qDeleteAll(actions()); // their texts are those of commands
    setLocale(QLocale());
    makeContent();
    addShortcuts();
    m_pages->setKept(kept);
    m_content->show();
    showCurrent();
    if (QWidget *same = name.isEmpty() ? nullptr : m_content->findChild<QWidget *>(name))
        same->setFocus(Qt::OtherFocusReason);
}

void MainWindow::watchServices()
{
    connect(&m_services.operations(), &OperationService::entryChanged, this,
            &MainWindow::updateBadges);
    connect(&m_services.operations(), &OperationService::loaded, this, &MainWindow::updateBadges);
    connect(&m_services, &AccountServices::zoneChanged, this, [this] {
        // A dialog may lean on the page below it.
        const bool isInUse = OverlayDialog::openIn(this) != nullptr;
        m_pages->renew(isInUse);
        if (!isInUse)
            showCurrent();
    });
}

QWidget *MainWindow::makeTopBar()
{
    const Tokens &tokens = Theme::current();
    auto *bar = new QFrame(m_content);
    bar->setProperty("role", u"top-bar"_s);
    bar->setFixedHeight(tokens.size(Size::TopBar));
    auto *field = new SearchField(bar);
    connect(field, &QAbstractButton::clicked, this, [this] { openSearch(); });
    connect(field, &SearchField::typed, this, &MainWindow::openSearch);
    auto *menu = new IconButton(Icon::CircleUser, tr("Menu"), bar);
    menu->setObjectName(u"menuButton"_s);
    const int side = tokens.scaled(18);
    menu->setIconSize({side, side});
    menu->setPopupMode(QToolButton::InstantPopup);
    menu->setMenu(m_menu);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(20, 0, 18, 1);
    layout->addWidget(field, 1);
    layout->addStretch();
    layout->addWidget(menu);
    return bar;
}

// What concerns every page.
QLayout *MainWindow::makeBanners()
{
    m_takeBack = new TakeBackBanner(m_services.operations(), m_content);
    auto *banners = new QVBoxLayout;
    banners->setSpacing(0);
    auto *journal = new JournalBanner(m_services.operations().journal(), m_content);
    auto *catalogue = new CatalogueBanner(m_services.catalogue(), m_content);
    journal->watch(m_services.storeCheck());
    catalogue->watch(m_services.storeCheck());
    QList<Banner *> all{journal, catalogue};
    if (m_windowServices)
        all << new KeptDataBanner(m_windowServices->data(), m_services.account().id, m_content);
    all << m_takeBack;
    banners->setContentsMargins(20, 0, 20, 0);
    for (Banner *banner : std::as_const(all)) {
        banner->setContentsMargins(0, 12, 0, 0); // of its own: a layout's would stay without it
        banners->addWidget(banner);
    }
    return banners;
}

void MainWindow::updateBadges()
{
    const int count = m_services.operations().needsAttentionCount();
    m_rail->setBadge(Place::Kind::Operations, count, tr("%n need attention", nullptr, count));
}

void MainWindow::wireMenu()
{
    connect(m_menu, &MainMenu::newWindowRequested, this,
            [this] { emit newWindowRequested(Place()); });
    connect(m_menu, &MainMenu::tearOffRequested, this, [this] {
        const Place torn = place();
        goBack();
        emit newWindowRequested(torn);
    });
    connect(m_menu, &MainMenu::copyLinkRequested, this,
            [this] { QGuiApplication::clipboard()->setText(linkTo(place())); });
    connect(m_menu, &MainMenu::commandsRequested, this, &MainWindow::openCommands);
    connect(m_menu, &MainMenu::manualRequested, this,
            [this] { ManualWindow::openFor(this, chapterInFront(this, place().kind)); });
    connect(m_menu, &MainMenu::shortcutsRequested, this, [this] { showShortcuts(this); });
    connect(m_menu, &MainMenu::aboutRequested, this, [this] { showAbout(this); });
}

void MainWindow::wireWindowServices()
{
    m_menu->setCanLock(m_windowServices != nullptr);
    if (!m_windowServices)
        return;
    auto *menu = new AccountMenu(*m_windowServices, m_services.account(), m_content);
    connect(menu, &AccountMenu::settingsRequested, this, [this] {
        open({Place::Kind::Settings, {}});
    });
    connect(m_menu, &MainMenu::lockRequested, &m_windowServices->lock(), &ScreenLock::lock);
    m_rail->account()->setHasMenu(true);
    connect(m_rail->account(), &QAbstractButton::clicked, menu,
            [this, menu] { menu->openAbove(m_rail->account()); });
    const auto showColour = [this] {
        const AccountSettings *settings =
            m_windowServices->accounts().find(m_services.account().id);
        m_rail->account()->setColour(settings ? settings->colour : QString());
    };
    connect(&m_windowServices->accounts(), &AccountStore::changed, m_rail, showColour);
    showColour();
}

// One thing is shown, a list is offered for import; an id that may be of anything is searched for.
// While a dialog is open, the page below it stays as it is.
void MainWindow::wireDrops()
{
    auto *drop = new ImportDrop(this);
    connect(drop, &ImportDrop::idDropped, this, [this](const RecognisedId &dropped) {
        if (OverlayDialog::openIn(this))
            return;
        switch (dropped.kind) {
        case IdKind::Payment:
            return open(Place::payment(dropped.id));
        case IdKind::Session:
            return open(Place::session(dropped.id));
        case IdKind::Link:
            return open(Place::link(dropped.id));
        case IdKind::Unknown:
            return openSearch(dropped.id);
        }
    });
    connect(drop, &ImportDrop::listDropped, this, [this](const ImportSource &source) {
        if (!OverlayDialog::openIn(this))
            openImport(source);
    });
}

void MainWindow::openImport(const ImportSource &source)
{
    ImportDialog *dialog =
        ImportDialog::openOver(this, m_services.imports(), clockOf(m_services.account()), source);
    connect(dialog, &ImportDialog::paymentRequested, this,
            [this](const PaymentId &id) { open(Place::payment(id.text())); });
}

void MainWindow::addShortcuts()
{
    // While a dialog is open, the page below it stays as it is.
    const auto follow = [this](const QAction *shortcut, const std::function<void()> &act) {
        connect(shortcut, &QAction::triggered, this, [this, act] {
            if (!OverlayDialog::openIn(this))
                act();
        });
    };
    follow(addShortcut(this, Shortcut::Search), [this] { openSearch(); });
    follow(addShortcut(this, Shortcut::Reload), [this] { page()->refresh(); });
    const QList<Place::Kind> pages = m_rail->pages();
    for (int i = 0; i < qMin<qsizetype>(9, pages.size()); ++i) {
        QAction *action = addShortcut(this, Shortcut::RailPage, i + 1, Qt::WindowShortcut);
        action->setText(m_rail->textOf(pages[i]));
        follow(action, [this, kind = pages[i]] { open({kind, {}}); });
    }
    QAction *back = addShortcut(this, Shortcut::Back);
    back->setText(tr("Back"));
    follow(back, [this] { goBack(); });
    follow(addShortcut(this, Shortcut::Forward), [this] { goForward(); });
}

void MainWindow::open(const Place &place)
{
    const Place shown = offeredPlace(place, m_services);
    if (m_history.visit(shown))
        showCurrent();
    else
        m_rail->setCurrent(shown.kind); // the click on the rail unchecked it
}

KeptWindow MainWindow::kept() const
{
    Place shown = place();
    // What was typed there is not kept.
    if (shown.kind == Place::Kind::NewSession || shown.kind == Place::Kind::NewPayment)
        shown = {};
    KeptWindow kept{m_services.account().id, wordOf(shown.kind), shown.id, saveGeometry(), {}};
    for (const auto &[kind, position] : m_pages->positions().asKeyValueRange())
        kept.lists.insert(wordOf(kind), position);
    return kept;
}

void MainWindow::openKept(const KeptWindow &kept)
{
    PageStack::Positions positions;
    for (const auto &[word, position] : kept.lists.asKeyValueRange()) {
        if (const auto kind = kindOf(word))
            positions.insert(*kind, position);
    }
    m_pages->setPositions(positions);
    open({kindOf(kept.page).value_or(Place::Kind::Payments), kept.id});
}

void MainWindow::openSearch(const QString &text)
{
    if (OverlayDialog::openIn(this))
        return;
    if (!m_search) { // made when first needed: a window shows without it
        m_search = new SearchDialog({m_services, m_services.catalogue(), m_services.personalData(),
                                     m_windowServices ? &views() : nullptr},
                                    this);
        connect(m_search, &SearchDialog::chosen, this,
                [this](const Place &place, bool inNewWindow) {
                    if (inNewWindow)
                        emit newWindowRequested(place);
                    else
                        open(place);
                });
        connect(m_search, &SearchDialog::importWanted, this, &MainWindow::openImport);
        if (m_windowServices)
            connect(m_search, &SearchDialog::chosenElsewhere, m_windowServices,
                    &WindowServices::requestPlace);
    }
    if (m_windowServices)
        m_search->setOtherAccounts(m_windowServices->accountsBeside(m_services.account()));
    m_search->openWith(text);
}

void MainWindow::openCommands()
{
    if (OverlayDialog::openIn(this))
        return;
    if (!m_commands) {
        m_commands = new CommandPalette(this);
        connect(m_commands, &CommandPalette::placeChosen, this, &MainWindow::open);
        connect(m_commands, &CommandPalette::searchChosen, this, &MainWindow::openSearch);
    }
    m_commands->openWith(reachableCommands(*this));
}

SavedViews &MainWindow::views()
{
    if (m_windowServices)
        return m_windowServices->views();
    if (!m_ownViews)
        m_ownViews = new SavedViews(m_services.folder(), this);
    return *m_ownViews;
}

Page *MainWindow::page() const
{
    return m_pages->current();
}

void MainWindow::goBack()
{
    if (!m_history.canGoBack())
        return;
    m_history.goBack();
    showCurrent();
}

void MainWindow::goForward()
{
    if (!m_history.canGoForward())
        return;
    m_history.goForward();
    showCurrent();
}

void MainWindow::showCurrent()
{
    m_pages->show(m_history.current());
    m_rail->setCurrent(m_history.current().kind);
    m_menu->setHasDocument(!linkTo(m_history.current()).isEmpty());
    page()->setFocus(); // the keys are the page's, not the rail's
    emit placeChanged();
}

void MainWindow::updateChrome()
{
    Page *shown = page();
    if (!shown)
        return;
    shown->setAccessibleName(shown->title()); // it has the keys where nothing in it has
    const Account &account = m_services.account();
    //: Window title: the page, then the account.
    setWindowTitle((account.environment == Environment::Live ? tr("%1 – %2 (live) – Counterfoil")
                                                             : tr("%1 – %2 – Counterfoil"))
                       .arg(shown->title(), account.name));
    m_status->setSeenAt(shown->seenAt());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_windowServices)
        m_windowServices->settings().setWindowGeometry(saveGeometry());
    QWidget::closeEvent(event);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    focusNextIn(this, next);
    return true;
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel)) {
        goBack();
        return;
    }
    // No shortcut: that of an operation's dialog, which cancels its own, would clash with it.
    if (event->matches(QKeySequence::Undo) && !OverlayDialog::openIn(this)) {
        m_takeBack->takeBackNewest();
        return;
    }
    QWidget::keyPressEvent(event);
}

void MainWindow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        goBack();
    else if (event->button() == Qt::ForwardButton)
        goForward();
}

void MainWindow::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.color(ColorRole::Window));
    const Environment environment = m_services.account().environment;
    painter.fillRect(QRect(0, 0, width(), topEdgeHeight(environment)),
                     tokens.color(environmentRole(environment)));
}

} // namespace counterfoil
