// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip_line.h"

#include "tests/models/search/known_payments.h"
#include "tests/support/test_program.h"
#include "tests/support/typed_keys.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;
using typed::press;

namespace {

const QString unknownId = u"e3a6516b-0ec4-4a5b-92b0-7bb9693e82c1"_s;

} // namespace

class TestSearchDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        QGuiApplication::clipboard()->clear();
        m_known = std::make_unique<KnownPaymentsFixture>();
        QVERIFY(m_known->learn(
            {m_known->numbered(1), m_known->numbered(2, u"Chloe"_s), m_known->numbered(3)}));
        m_views = std::make_unique<SavedViews>(DataFolder{m_known->folder.path()});
        m_window = std::make_unique<QWidget>();
        m_window->resize(1200, 800);
        m_dialog = new SearchDialog(
            {*m_known->services, m_known->catalogue, PersonalDataPolicy{}, m_views.get()},
            m_window.get());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_dialog->openWith({});
        QVERIFY(line()->hasFocus());
    }
    void cleanup()
    {
        m_window.reset();
        m_views.reset();
        m_known.reset();
    }

    void anEMailFragmentAndEnterOpenThePayment();
    void enterBeforeTheAnswerWaitsForIt();
    void aRecognisedIdComesFirst();
    void severalPastedPaymentsAreImported();
    void anUnknownIdIsFetchedOnlyWhenAsked();
    void theClipboardIsOfferedAndNeverSent();
    void aSessionInTheClipboardIsNotOfferedWithoutACheckout();
    void aPaymentOfAnotherAccountLeadsToItsWindow();
    void tabCompletesTheWord();
    void whatIsWrongIsToldUnderTheLine();
    void nothingFoundOffersToWidenAndToFetch();
    void whatMayBeAPersonIsNotOfferedToBeFetched();
    void recentSearchesComeBackOnAnEmptyLine();
    void escapeGoesBackAndKeepsNothing();
    void tenKilobytesAreRefusedWithASentence();

private:
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_dialog->findChild<Widget *>(name);
    }
    QLineEdit *line() const { return find<QLineEdit>(u"searchLine"_s); }
    QAbstractItemModel *results() const { return find<QListView>(u"searchResults"_s)->model(); }
    QString idOf(int number) const { return m_known->numbered(number).id.text(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<KnownPaymentsFixture> m_known;
    std::unique_ptr<SavedViews> m_views;
    std::unique_ptr<QWidget> m_window;
    SearchDialog *m_dialog = nullptr;
};

void TestSearchDialog::anEMailFragmentAndEnterOpenThePayment()
{
    const QSignalSpy chosen(m_dialog, &SearchDialog::chosen);
    QTest::keyClicks(line(), u"emily@ex"_s);
    QTRY_COMPARE(results()->rowCount(), 2);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY(!m_dialog->isOpen());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].value<Place>(), Place::payment(idOf(3)));
    QCOMPARE(chosen[0][1].toBool(), false);
}

void TestSearchDialog::enterBeforeTheAnswerWaitsForIt()
{
    const QSignalSpy chosen(m_dialog, &SearchDialog::chosen);
    QTest::keyClicks(line(), u"chloe"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(chosen.count(), 0);
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].value<Place>(), Place::payment(idOf(2)));
    QCOMPARE(chosen[0][1].toBool(), true);
}

void TestSearchDialog::aRecognisedIdComesFirst()
{
    const QSignalSpy chosen(m_dialog, &SearchDialog::chosen);
    QGuiApplication::clipboard()->setText(u"  \""_s + idOf(3) + u"\" "_s);
    line()->paste();
    press(Qt::Key_Return);
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].value<Place>(), Place::payment(idOf(3)));
}

void TestSearchDialog::severalPastedPaymentsAreImported()
{
    const QSignalSpy chosen(m_dialog, &SearchDialog::chosen);
    const QSignalSpy imports(m_dialog, &SearchDialog::importWanted);
    QGuiApplication::clipboard()->setText(
        u"{\"payment_id\": \"%1\"}\n{\"payment_id\": \"%2\"}\n"_s.arg(idOf(3), unknownId));
    line()->paste();
    QTRY_COMPARE(results()->rowCount(), 1);
    press(Qt::Key_Return);
    QTRY_COMPARE(imports.count(), 1);
    QCOMPARE(imports[0][0].value<ImportSource>().text, idOf(3) + u'\n' + unknownId);
    QVERIFY(chosen.isEmpty());
    QVERIFY(!m_dialog->isOpen());
}

void TestSearchDialog::anUnknownIdIsFetchedOnlyWhenAsked()
{
    const QSignalSpy chosen(m_dialog, &SearchDialog::chosen);
    line()->setText(unknownId);
    QTRY_COMPARE(results()->rowCount(), 3);
    QVERIFY(m_known->gateway->reads.isEmpty());
    press(Qt::Key_Return);
    QCOMPARE(chosen[0][0].value<Place>(), Place::payment(unknownId));
}

void TestSearchDialog::theClipboardIsOfferedAndNeverSent()
{
    m_dialog->reject();
    const QSignalSpy chosen(m_dialog, &SearchDialog::chosen);
    QGuiApplication::clipboard()->setText(idOf(1));
    m_dialog->openWith({});
    auto *action = find<QPushButton>(u"clipboardAction"_s);
    QVERIFY(action->isVisible());
    QVERIFY(line()->text().isEmpty());
    QTRY_COMPARE(action->text(), u"Open"_s);
    QVERIFY(m_known->gateway->reads.isEmpty());
    press(Qt::Key_Tab);
    QVERIFY(action->hasFocus());
    press(Qt::Key_Space);
    QCOMPARE(chosen[0][0].value<Place>(), Place::payment(idOf(1)));
    QGuiApplication::clipboard()->setText(u"milk, bread"_s);
    m_dialog->openWith({});
    QVERIFY(!action->isVisible());
}

void TestSearchDialog::aSessionInTheClipboardIsNotOfferedWithoutACheckout()
{
    m_dialog->reject();
    QGuiApplication::clipboard()->setText(u"session:"_s + unknownId);
    m_dialog->openWith({});
    QVERIFY(find<QPushButton>(u"clipboardAction"_s)->isVisible());

    m_window.reset();
    m_known = std::make_unique<KnownPaymentsFixture>(false);
    m_window = std::make_unique<QWidget>();
    m_dialog = new SearchDialog(
        {*m_known->services, m_known->catalogue, PersonalDataPolicy{}, m_views.get()},
        m_window.get());
    m_window->show();
    m_dialog->openWith({});
    QVERIFY(!find<QPushButton>(u"clipboardAction"_s)->isVisible());
    QGuiApplication::clipboard()->setText(unknownId);
    m_dialog->openWith({});
    QVERIFY(find<QPushButton>(u"clipboardAction"_s)->isVisible());
}

void TestSearchDialog::aPaymentOfAnotherAccountLeadsToItsWindow()
{
    auto *accounts = find<QComboBox>(u"searchAccounts"_s);
    QVERIFY(!accounts->isVisible());
    auto theirs = std::make_shared<Payment>(m_known->numbered(7));
    bool done = false;
    m_known->catalogue.payments()
        .keep(u"other"_s, {{theirs, QDateTime::currentDateTimeUtc()}}, {})
        .then(this, [&done](const DatabaseResult<qint64> &kept) { done = kept.has_value(); });
    QTRY_VERIFY(done);
    m_dialog->setOtherAccounts({{u"other"_s, u"Lille"_s, u"Purse"_s, Environment::Test}});
    QVERIFY(accounts->isVisible());
    QSignalSpy here(m_dialog, &SearchDialog::chosen);
    QSignalSpy elsewhere(m_dialog, &SearchDialog::chosenElsewhere);
    QTest::keyClicks(line(), theirs->orderReference);
    auto *results = find<QListView>(u"searchResults"_s);
    QTRY_VERIFY(!find<QWidget>(u"searchSummary"_s)->property("text").toString().isEmpty());
    QCOMPARE(results->model()->rowCount(), 0);

    accounts->setFocus();
    press(Qt::Key_Down);
    QVERIFY(line()->hasFocus());
    QTRY_COMPARE(results->model()->rowCount(), 1);
    QVERIFY(results->model()->index(0, 0).data().toString().endsWith(u", Lille"_s));
    press(Qt::Key_Return);
    QTRY_COMPARE(elsewhere.count(), 1);
    QCOMPARE(elsewhere[0][0].toString(), u"other"_s);
    QCOMPARE(elsewhere[0][1].value<Place>(), Place::payment(theirs->id.text()));
    QCOMPARE(here.count(), 0);
}

void TestSearchDialog::tabCompletesTheWord()
{
    QTest::keyClicks(line(), u"last"_s);
    QVERIFY(find<QWidget>(u"searchCompletions"_s)->isVisible());
    press(Qt::Key_Tab);
    QCOMPARE(line()->text(), u"last4:"_s);
    QTRY_VERIFY(find<QWidget>(u"searchCompletions"_s)->isVisible());
    press(Qt::Key_Tab);
    QVERIFY(line()->text().isEmpty());
    QTRY_COMPARE(results()->rowCount(), 3);
    QTRY_COMPARE(find<QLabel>(u"searchSummary"_s)->text(), u"3 of 3"_s);
    QVERIFY(!find<QWidget>(u"searchCompletions"_s)->isVisible());
}

void TestSearchDialog::whatIsWrongIsToldUnderTheLine()
{
    auto *fault = find<QLabel>(u"searchFault"_s);
    QVERIFY(!fault->isVisible());
    QTest::keyClicks(line(), u"amount:"_s);
    QVERIFY(fault->isVisible());
    QCOMPARE(fault->property("role").toString(), u"small"_s);
    QTest::keyClicks(line(), u"4x emily"_s);
    QCOMPARE(fault->property("role").toString(), u"error"_s);
    QVERIFY(fault->text().contains(u"amount: needs a number"_s));
    QVERIFY(line()->accessibleDescription().contains(u"needs a number"_s));
    QTRY_COMPARE(results()->rowCount(), 2); // the sound term is searched
    line()->setText(u"emily"_s);
    QVERIFY(!fault->isVisible());
}

void TestSearchDialog::nothingFoundOffersToWidenAndToFetch()
{
    const QSignalSpy chosen(m_dialog, &SearchDialog::chosen);
    QTest::keyClicks(line(), u"emily status:voided "_s);
    auto *sentence = find<QLabel>(u"searchNothing"_s);
    auto *widen = find<QPushButton>(u"searchWiden"_s);
    auto *fetch = find<QPushButton>(u"searchFetch"_s);
    QTRY_VERIFY(sentence->text().startsWith(u"0 of 3 known payments; oldest known "_s));
    QVERIFY(sentence->isVisible());
    QCOMPARE(widen->text(), u"Search without \u201Cstatus: voided\u201D"_s);
    QVERIFY(!fetch->isVisible());
    widen->click();
    QVERIFY(line()->hasFocus());
    QTRY_COMPARE(results()->rowCount(), 2);
    QVERIFY(!sentence->isVisible());

    m_dialog->openWith(unknownId + u" status:voided "_s);
    QTRY_VERIFY(widen->isVisible());
    QVERIFY(!fetch->isVisible());
    widen->click();
    QTRY_VERIFY(fetch->isVisible());
    QVERIFY(!widen->isVisible());
    QVERIFY(m_known->gateway->reads.isEmpty());
    fetch->click();
    QCOMPARE(chosen[0][0].value<Place>(), Place::payment(unknownId));
}

void TestSearchDialog::whatMayBeAPersonIsNotOfferedToBeFetched()
{
    const auto *hits = qobject_cast<SearchHitsModel *>(results());
    for (const QString &text : {u"emily1984@example.net"_s, u"0612345678"_s, u"+33612345678"_s,
                                u"emily2"_s, u"EX-77-9"_s}) {
        m_dialog->openWith(text);
        QTRY_VERIFY(!hits->isLooking());
        QVERIFY2(find<QLabel>(u"searchNothing"_s)->isVisible(), qPrintable(text));
        QVERIFY2(!find<QPushButton>(u"searchFetch"_s)->isVisible(), qPrintable(text));
        m_dialog->reject();
    }
}

void TestSearchDialog::recentSearchesComeBackOnAnEmptyLine()
{
    QTest::keyClicks(line(), u"chloe last4:1234 "_s);
    QTRY_COMPARE(results()->rowCount(), 1);
    press(Qt::Key_Return);
    QVERIFY(!m_dialog->isOpen());
    m_dialog->openWith({});
    QCOMPARE(results()->rowCount(), 1);
    QCOMPARE(results()->index(0, 0).data().toString(), u"chloe last4:1234"_s);
    press(Qt::Key_Return); // nothing is chosen yet
    QVERIFY(m_dialog->isOpen());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY(m_dialog->isOpen());
    QCOMPARE(m_dialog->findChild<ChipLine *>()->chips().size(), 2);
    QVERIFY(line()->placeholderText().isEmpty());
    QTRY_COMPARE(find<QLabel>(u"searchSummary"_s)->text(), u"1 of 3"_s);
    m_dialog->openWith({});
    find<QPushButton>(u"searchForget"_s)->click();
    QCOMPARE(results()->rowCount(), 0);
    QVERIFY(m_views->recent(u"shop"_s).isEmpty());
    QVERIFY(line()->hasFocus());
}

void TestSearchDialog::escapeGoesBackAndKeepsNothing()
{
    const QSignalSpy chosen(m_dialog, &SearchDialog::chosen);
    QTest::keyClicks(line(), u"a chloe"_s);
    press(Qt::Key_Home);
    press(Qt::Key_Left); // on a chip
    press(Qt::Key_Escape);
    QVERIFY(!m_dialog->isOpen());
    QCOMPARE(chosen.count(), 0);
    QVERIFY(m_views->recent(u"shop"_s).isEmpty());
}

void TestSearchDialog::tenKilobytesAreRefusedWithASentence()
{
    QGuiApplication::clipboard()->setText(u"lorem \"ipsum "_s.repeated(800));
    line()->paste();
    QCOMPARE(line()->text().size(), 10'400);
    QVERIFY(find<QLabel>(u"searchFault"_s)->text().contains(u"at most 4,096 characters"_s));
    QCOMPARE(results()->rowCount(), 0);
}

COUNTERFOIL_ENGLISH_TEST(QApplication, TestSearchDialog)
#include "tst_search_dialog.moc"
