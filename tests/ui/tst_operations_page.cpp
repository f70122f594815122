// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/entry_words.h"
#include "models/operation/operation_words.h"
#include "tests/support/journal_filler.h"
#include "tests/support/test_program.h"
#include "tests/support/typed_keys.h"
#include "tests/ui/operations_fixture.h"
#include "ui/dialogs/operation_dialog.h"
#include "ui/pages/operations/history_card.h"
#include "ui/pages/operations/open_list.h"
#include "ui/pages/operations_page.h"
#include "ui/shell/rail.h"
#include "ui/theme/pseudo_translator.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/status_chip.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace counterfoil;
using namespace counterfoil::testing;
using typed::press;

/// The page in the real window, by real keys.
class TestOperationsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("USER", "bob"); // whose "mine" is
        m_theme = std::make_unique<Theme>(*qApp);
    }
    void cleanup() { m_fixture.reset(); }
    void cleanupTestCase() { m_theme.reset(); }

    void anEmptyJournalSaysWhatWillStandHere();
    void railAndStatusLeadToThePage();
    void whatNeverLeftIsSentAgainWithSpace();
    void whatNeverLeftIsTakenBackWithTheLesserButton();
    void longerWordsHaveRoomInAnOpenRow();
    void theButtonUnderTheMouseActs();
    void aConflictOpensTheDialogForTheRestAndIsTakenNoteOf();
    void givingUpAsksFirstAndShowsTheEvidence();
    void enterLeadsToThePayment();
    void theMenuKeyOffersTheSame();
    void historyIsShownFilteredAndLeadsToItsPayment();
    void detailsHoldKeyAndEvidenceAndAreClosedWithEscape();
    void aJournalInTroubleIsToldAboveEveryPage();
    void aRescuedJournalIsToldUntilSomebodyTookNote();
    void ctrlZTakesBackWhatCoolsOff();
    void allAccountsStandInOneListAndLeadToTheirWindows();
    void everyControlHasANameForAssistiveTechnology();

private:
    OpenList *list() const { return m_fixture->find<OpenList>(u"openOperations"_s); }
    int rows() const { return list()->model()->rowCount(); }
    OperationsPage *page() const
    {
        return dynamic_cast<OperationsPage *>(m_fixture->window->page());
    }
    void begin(std::chrono::milliseconds coolingOff = {})
    {
        m_fixture = std::make_unique<OperationsFixture>(coolingOff);
    }
    void openPage() { m_fixture->open({Place::Kind::Operations, {}}); }
    /// A refund that has got as far as the answer to it.
    IdempotencyKey refund(qint64 amount, const tl::expected<PaymentPtr, ApiError> &answer);
    IdempotencyKey refund(qint64 amount, OperationStatus status);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OperationsFixture> m_fixture;
};

IdempotencyKey TestOperationsPage::refund(qint64 amount,
                                          const tl::expected<PaymentPtr, ApiError> &answer)
{
    const auto before = m_fixture->gateway->submissions.size();
    const IdempotencyKey key = m_fixture->refund(amount);
    (void)QTest::qWaitFor([&] { return m_fixture->gateway->submissions.size() > before; });
    m_fixture->answer(answer);
    (void)QTest::qWaitFor([&] { return m_fixture->state(key) != EntryState::Sent; });
    return key;
}

IdempotencyKey TestOperationsPage::refund(qint64 amount, OperationStatus status)
{
    const auto before = m_fixture->gateway->submissions.size();
    const IdempotencyKey key = m_fixture->refund(amount);
    (void)QTest::qWaitFor([&] { return m_fixture->gateway->submissions.size() > before; });
    m_fixture->answer(m_fixture->after(status));
    (void)QTest::qWaitFor([&] { return m_fixture->state(key) == EntryState::Settled; });
    return key;
}

void TestOperationsPage::anEmptyJournalSaysWhatWillStandHere()
{
    begin();
    openPage();
    auto *state = m_fixture->find<EmptyState>(u"settledState"_s);
    QTRY_COMPARE(state->title(), u"No operations yet"_s);
    QVERIFY(!m_fixture->find(u"openCard"_s)->isVisible());
    QVERIFY(!m_fixture->find(u"needALook"_s)->isVisible());
}

void TestOperationsPage::railAndStatusLeadToThePage()
{
    begin();
    m_fixture->open({});
    refund(3000, tl::unexpected(OperationsFixture::neverLeft()));
    const auto items = m_fixture->window->findChildren<RailItem *>();
    const auto item = std::find_if(items.cbegin(), items.cend(),
                                   [](RailItem *rail) { return rail->text() == "Operations"_L1; });
    QVERIFY(item != items.cend());
    QTRY_COMPARE((*item)->badge(), 1);
    QVERIFY((*item)->accessibleDescription().startsWith(u"1 need"_s));
    press(Qt::Key_4, Qt::AltModifier);
    QVERIFY(page());
    QVERIFY(m_fixture->find<QLabel>(u"needALook"_s)->text().startsWith(u"1 need"_s));
    press(Qt::Key_1, Qt::AltModifier);
    QVERIFY(!page());
    auto *strip = m_fixture->find<QPushButton>(u"openCount"_s);
    strip->setFocus();
    press(Qt::Key_Space);
    QVERIFY(page());
}

void TestOperationsPage::whatNeverLeftIsSentAgainWithSpace()
{
    begin();
    openPage();
    const IdempotencyKey key = refund(3000, tl::unexpected(OperationsFixture::neverLeft()));
    QTRY_COMPARE(rows(), 1);
    list()->setFocus();
    press(Qt::Key_Space);
    QTRY_COMPARE(m_fixture->gateway->submissions.size(), 2);
    QCOMPARE(m_fixture->gateway->submissions[1].key, key);
    QCOMPARE(m_fixture->gateway->submissions[1].body, m_fixture->gateway->submissions[0].body);
    m_fixture->answer(m_fixture->after(OperationStatus::Success));
    QTRY_COMPARE(rows(), 0);
    QTRY_COMPARE(m_fixture->find<EmptyState>(u"settledState"_s)->title(),
                 u"Everything is settled"_s);
}

void TestOperationsPage::whatNeverLeftIsTakenBackWithTheLesserButton()
{
    begin();
    openPage();
    const IdempotencyKey key = refund(3000, tl::unexpected(OperationsFixture::neverLeft()));
    QTRY_COMPARE(rows(), 1);
    list()->setFocus();
    press(Qt::Key_Left);
    press(Qt::Key_Space);
    QTRY_COMPARE(m_fixture->state(key), EntryState::Cancelled);
    QCOMPARE(rows(), 0);
    QCOMPARE(m_fixture->gateway->submissions.size(), 1);
}

void TestOperationsPage::longerWordsHaveRoomInAnOpenRow()
{
    PseudoTranslator longer(Qt::LeftToRight);
    QCoreApplication::installTranslator(&longer);
    const QFontMetrics body(Theme::current().font(TextStyle::Body));
    const QFontMetrics small(Theme::current().font(TextStyle::Small));
    OperationEntry entry;
    entry.state = EntryState::Unknown;
    const QDateTime now = QDateTime::currentDateTime();
    entry.nextCheck = now.addSecs(28);
    const OpenRowWidths widths = openRowWidths();
    for (const int width : {700, 900, 1000, 1400}) {
        const QRect place(0, 0, width, openRowHeight(width, widths));
        const OpenRowLayout row =
            layOutOpenRow(place, widths, {}, OperationKind::Refund, Qt::LeftToRight);
        QVERIFY(row.kind.width() >= body.horizontalAdvance(operationTitle(OperationKind::Refund)));
        QVERIFY(row.chip.width() >= StatusChip::sizeFor(statusLook(Look::Checking)).width());
        QVERIFY(row.next.width() >= small.horizontalAdvance(nextStepText(entry, now)));
        const QList<QRect> parts{row.chip, row.kind, row.amount, row.order, row.customer, row.next};
        for (qsizetype at = 0; at < parts.size(); ++at) {
            QVERIFY(place.contains(parts[at]));
            for (qsizetype other = at + 1; other < parts.size(); ++other)
                QVERIFY(!parts[at].intersects(parts[other]));
        }
    }
}

void TestOperationsPage::theButtonUnderTheMouseActs()
{
    begin();
    openPage();
    refund(3000, tl::unexpected(OperationsFixture::neverLeft()));
    QTRY_COMPARE(rows(), 1);
    const QRect takeBack = list()->buttonRect(0, EntryAction::TakeBack);
    QVERIFY(list()->viewport()->rect().contains(takeBack));
    QTest::mousePress(list()->viewport(), Qt::LeftButton, {}, takeBack.center());
    QTest::mouseRelease(list()->viewport(), Qt::LeftButton, {}, QPoint(5, 5)); // thought better
    QCOMPARE(rows(), 1);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, takeBack.center());
    QTRY_COMPARE(rows(), 0);
}

void TestOperationsPage::aConflictOpensTheDialogForTheRestAndIsTakenNoteOf()
{
    begin();
    openPage();
    const IdempotencyKey key = refund(3000, OperationStatus::Conflict);
    QTRY_COMPARE(rows(), 1);
    list()->setFocus();
    press(Qt::Key_Space);
    auto *dialog = qobject_cast<OperationDialog *>(OverlayDialog::openIn(m_fixture->window.get()));
    QVERIFY(dialog);
    dialog->reject();
    list()->setFocus();
    press(Qt::Key_Left);
    press(Qt::Key_Space);
    QTRY_COMPARE(rows(), 0);
    QVERIFY(m_fixture->services.operations().entry(key)->acknowledgedAt.isValid());
}

void TestOperationsPage::givingUpAsksFirstAndShowsTheEvidence()
{
    begin();
    openPage();
    const IdempotencyKey key = refund(3000, tl::unexpected(OperationsFixture::lost()));
    // Looked for and not there; it may be sent once only, so a person has to decide.
    QTRY_COMPARE(m_fixture->gateway->reads.size(), 1);
    m_fixture->gateway->reads.last()->settle(m_fixture->payment);
    QTRY_VERIFY(m_fixture->services.operations().entry(key)->hold != Hold::None);
    QTRY_COMPARE(rows(), 1);
    list()->setFocus();
    press(Qt::Key_Left);
    press(Qt::Key_Space);
    OverlayDialog *dialog = OverlayDialog::openIn(m_fixture->window.get());
    QVERIFY(dialog);
    const auto labels = dialog->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->text().contains(u"version 7 of the payment doesn't show it"_s);
    }));
    press(Qt::Key_Space); // the keys are on "Keep checking"
    QVERIFY(!OverlayDialog::openIn(m_fixture->window.get()));
    QCOMPARE(m_fixture->state(key), EntryState::Unknown);

    list()->setFocus();
    press(Qt::Key_Space); // still on the lesser button
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    QTRY_COMPARE(m_fixture->state(key), EntryState::Cancelled);
    QCOMPARE(m_fixture->gateway->submissions.size(), 1);
}

void TestOperationsPage::enterLeadsToThePayment()
{
    begin();
    openPage();
    refund(3000, OperationStatus::Pending);
    QTRY_COMPARE(rows(), 1);
    list()->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(m_fixture->window->place(), Place::payment(m_fixture->payment->id.text()));
    m_fixture->window->setFocus();
    press(Qt::Key_Escape);
    QVERIFY(page());
}

void TestOperationsPage::theMenuKeyOffersTheSame()
{
    begin();
    openPage();
    const IdempotencyKey key = refund(3000, tl::unexpected(OperationsFixture::neverLeft()));
    QTRY_COMPARE(rows(), 1);
    list()->setFocus();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(10, 10), QPoint(10, 10));
    QApplication::sendEvent(list()->viewport(), &event);
    auto *menu = list()->findChild<QMenu *>();
    QVERIFY(menu);
    QStringList words;
    for (const QAction *action : menu->actions())
        words << action->text();
    QCOMPARE(words, (QStringList{u"Send now"_s, u"Cancel sending"_s, u"Open payment"_s,
                                 u"Open in new window"_s, u"Copy idempotency key"_s}));
    menu->actions().last()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), key.text());
    menu->actions()[1]->trigger();
    menu->close();
    QTRY_COMPARE(m_fixture->state(key), EntryState::Cancelled);
}

void TestOperationsPage::historyIsShownFilteredAndLeadsToItsPayment()
{
    begin();
    QVERIFY(fillJournal(m_fixture->scratch.journal.path(), 3, [](int number) {
        OperationEntry done = entry(EntryState::Settled, 100 + number);
        done.key = IdempotencyKey(u"key-%1"_s.arg(number));
        done.account = u"demo"_s;
        done.status = operationWord(OperationStatus::Success);
        done.kind = number == 1 ? OperationKind::Capture : OperationKind::Refund;
        done.recordedAt = QDateTime::currentDateTimeUtc().addSecs(-number);
        return done;
    }));
    openPage();
    auto *state = m_fixture->find<EmptyState>(u"settledState"_s);
    QTRY_COMPARE(state->sentence(), u"3 operations this month, none lost, none duplicated."_s);
    press(Qt::Key_Space); // the keys are on "Show history"
    ListTable &table = page()->history().table();
    QTRY_COMPARE(table.model()->rowCount(), 3);
    QVERIFY(table.isVisible());

    auto *kind = m_fixture->find<QComboBox>(u"historyKind"_s);
    kind->setFocus();
    press(Qt::Key_Down); // capture
    QTRY_COMPARE(table.model()->rowCount(), 1);
    press(Qt::Key_Up);
    QTRY_COMPARE(table.model()->rowCount(), 3);
    m_fixture->find<QLineEdit>(u"historyText"_s)->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"nobody"_s);
    QTRY_COMPARE(table.model()->rowCount(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    QTRY_COMPARE(table.model()->rowCount(), 3);
    m_fixture->find<QCheckBox>(u"historyMine"_s)->setFocus();
    press(Qt::Key_Space); // they are alice's
    QTRY_COMPARE(table.model()->rowCount(), 0);
    press(Qt::Key_Space);
    QTRY_COMPARE(table.model()->rowCount(), 3);

    table.setFocus();
    QTRY_VERIFY(page()->history().model().entry(table.currentIndex().row()).has_value());
    press(Qt::Key_Return);
    QCOMPARE(m_fixture->window->place(), Place::payment(m_fixture->payment->id.text()));
}

void TestOperationsPage::detailsHoldKeyAndEvidenceAndAreClosedWithEscape()
{
    begin();
    openPage();
    const IdempotencyKey key = refund(3000, OperationStatus::Pending);
    QTRY_COMPARE(rows(), 1);
    list()->setFocus();
    auto *pane = m_fixture->find(u"entryPane"_s);
    QVERIFY(!pane->isVisible());
    press(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(pane->isVisible());
    QStringList texts;
    for (const QLabel *label : pane->findChildren<QLabel *>())
        texts << label->text();
    const QString all = texts.join(u'\n');
    QVERIFY2(all.contains(key.text()), qPrintable(all));
    QVERIFY2(all.contains(u"version 8 of the payment shows it"_s), qPrintable(all));
    press(Qt::Key_Escape);
    QVERIFY(!pane->isVisible());
    QVERIFY(page());
}

void TestOperationsPage::aJournalInTroubleIsToldAboveEveryPage()
{
    begin();
    m_fixture->open({});
    const TrailCheck &trail = m_fixture->services.operations().journal().trail();
    QTRY_VERIFY(trail.state().verdict != TrailState::Verdict::Unchecked); // the start is over
    auto *banner = m_fixture->find<Banner>(u"journalBanner"_s);
    QVERIFY(!banner->isVisible());
    m_fixture->services.operations().journal().ask(
        [](JournalFile &file) -> JournalResult<int> {
            return tl::unexpected(JournalError{JournalError::Kind::Full, file.owner(), {}});
        },
        this, [](const JournalResult<int> &) {});
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->sentence().contains(u"disk is full"_s));
    m_fixture->services.operations().loadEntries(m_fixture->payment->id); // it works again
    QTRY_VERIFY(!banner->isVisible());
}

void TestOperationsPage::aRescuedJournalIsToldUntilSomebodyTookNote()
{
    begin();
    QFile file(m_fixture->scratch.journal.path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    m_fixture->open({});
    auto *banner = m_fixture->find<Banner>(u"journalBanner"_s);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->sentence().contains(u"journal-damaged"_s));
    auto *button = banner->findChild<QPushButton *>();
    button->setFocus();
    press(Qt::Key_Space);
    QVERIFY(!banner->isVisible());
}

void TestOperationsPage::ctrlZTakesBackWhatCoolsOff()
{
    begin(std::chrono::minutes(5));
    m_fixture->open({});
    QSignalSpy changes(&m_fixture->services.operations(), &OperationService::entryChanged);
    const IdempotencyKey key = m_fixture->refund(3000);
    QTRY_COMPARE(changes.count(), 1); // the journal has recorded it
    auto *banner = m_fixture->find<Banner>(u"takeBackBanner"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier); // a bounce does no harm
    QTRY_COMPARE(m_fixture->state(key), EntryState::Cancelled);
    QTRY_COMPARE(banner->sentence(), u"Cancelled: Refund 30.00 EUR. Nothing was sent."_s);
    QVERIFY(banner->isVisible());
    QCOMPARE(m_fixture->gateway->submissions.size(), 0);
}

void TestOperationsPage::allAccountsStandInOneListAndLeadToTheirWindows()
{
    begin();
    QVERIFY(fillJournal(m_fixture->scratch.journal.path(), 2, [](int number) {
        OperationEntry theirs = entry(EntryState::Settled, 900 + number);
        theirs.key = IdempotencyKey(u"key-%1"_s.arg(number));
        theirs.account = u"other"_s;
        theirs.payment = PaymentId(u"payment-%1"_s.arg(number));
        theirs.status =
            operationWord(number == 0 ? OperationStatus::Pending : OperationStatus::Success);
        theirs.recordedAt = QDateTime::currentDateTimeUtc().addSecs(-3600);
        return theirs;
    }));
    openPage();
    refund(3000, OperationStatus::Pending);
    QTRY_COMPARE(rows(), 1);
    auto *accounts = m_fixture->find<QComboBox>(u"operationsAccounts"_s);
    QVERIFY(!accounts->isVisible());
    page()->setOtherAccounts({{u"other"_s, u"Lille"_s, u"Purse"_s, Environment::Test}});
    QVERIFY(accounts->isVisible());
    QCOMPARE(rows(), 1);

    accounts->setFocus();
    press(Qt::Key_Down);
    QTRY_COMPARE(rows(), 2);
    auto *state = m_fixture->find<EmptyState>(u"settledState"_s);
    QTRY_COMPARE(state->sentence(), u"1 operations this month, none lost, none duplicated."_s);
    QSignalSpy elsewhere(page(), &OperationsPage::accountRequested);
    QSignalSpy here(page(), &OperationsPage::openRequested);
    list()->setCurrentIndex(list()->model()->index(0, 0));
    list()->setFocus();
    press(Qt::Key_Space); // nothing can be done about it here
    press(Qt::Key_Return);
    QCOMPARE(elsewhere.count(), 1);
    QCOMPARE(elsewhere[0][0].toString(), u"other"_s);
    QCOMPARE(elsewhere[0][1].value<Place>(), Place::payment(u"payment-0"_s));

    page()->showHistory(true);
    ListTable &table = page()->history().table();
    const int column = static_cast<int>(OperationsHistoryModel::Column::Account);
    QTRY_COMPARE(table.model()->rowCount(), 1);
    QCOMPARE(table.shownColumns().indexOf(column), 1);
    QTRY_COMPARE(table.model()->index(0, column).data().toString(), u"Lille"_s);
    table.setCurrentIndex(table.model()->index(0, 0));
    table.setFocus();
    press(Qt::Key_Return);
    QCOMPARE(elsewhere.count(), 2);
    QCOMPARE(elsewhere[1][1].value<Place>(), Place::payment(u"payment-1"_s));
    QCOMPARE(here.count(), 0);

    page()->setOtherAccounts({});
    QVERIFY(!accounts->isVisible());
    QTRY_COMPARE(rows(), 1);
    QTRY_COMPARE(table.model()->rowCount(), 0);
    QVERIFY(table.isColumnHidden(column));
}

void TestOperationsPage::everyControlHasANameForAssistiveTechnology()
{
    begin();
    openPage();
    refund(3000, OperationStatus::Pending);
    page()->showHistory(true);
    for (const QWidget *widget : page()->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' +
                            widget->objectName()));
    }
}

COUNTERFOIL_ENGLISH_TEST(QApplication, TestOperationsPage)
#include "tst_operations_page.moc"
