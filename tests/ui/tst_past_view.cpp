// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payment_page.h"

#include "tests/support/test_program.h"
#include "tests/ui/kept_payment.h"
#include "tests/ui/newest_read.h"
#include "ui/pages/compare/compare_dialog.h"
#include "ui/pages/payment/payment_tabs.h"
#include "ui/pages/payment/version_slider.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/figure.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;

/// The page of a payment as it was, by the slider and its keys.
class TestPastView : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void oneVersionOffersNoSlider();
    void theKeysLeadBackVersionByVersion();
    void headerSumsAndTimelineAreThoseOfThatTime();
    void operationsAreOffAndSayWhy();
    void escapeLeadsBackToNow();
    void theBandLeadsBackAndTheSliderGetsItsKeys();
    void aPressLeadsToTheVersionUnderIt();
    void aVersionThatComesMeanwhileThrowsNobodyOut();
    void aVersionThatCannotBeReadIsToldAndThePresentStays();
    void theSliderTellsItsVersionInWords();
    void whatIsShownIsComparedWithNow();

private:
    void openWith(int versions);
    void open(int version);
    void goBackTo(int version);
    [[nodiscard]] VersionSlider &slider() const { return *find<VersionSlider>("versionSlider"); }
    [[nodiscard]] VersionTrack &track() const { return slider().track(); }
    [[nodiscard]] Banner &band() const { return *find<Banner>("pastBand"); }
    [[nodiscard]] QString refunded() const { return find<Figure>("figureRefunded")->value(); }
    [[nodiscard]] ActionButton &refund() const { return *find<ActionButton>("refundButton"); }

    FakeGateway *m_gateway = nullptr;
    std::unique_ptr<AccountServices> m_services;
    std::unique_ptr<KeptPayment> m_kept;
    PaymentPage *m_page = nullptr;
};

void TestPastView::init()
{
    showWindow({1232, 817});
    m_gateway = new FakeGateway;
    m_services = makeService(m_gateway);
    m_kept = std::make_unique<KeptPayment>(m_scratch->catalogue);
}

void TestPastView::cleanup()
{
    closeWindow();
    m_kept.reset();
    m_services.reset();
}

void TestPastView::openWith(int versions)
{
    for (int version = 1; version <= versions; ++version)
        m_kept->keep(version);
    open(versions);
    // Behind what the page asked the catalogue for.
    QVERIFY(answerOf(m_scratch->catalogue.snapshots().newest(u"shop"_s, m_kept->id())));
    QTRY_COMPARE(slider().isVisible(), versions > 1);
    if (versions > 1)
        QTRY_COMPARE(track().maximum(), versions - 1);
}

void TestPastView::open(int version)
{
    auto *layout = new QVBoxLayout(m_window.get());
    layout->setContentsMargins(0, 0, 0, 0);
    m_page = new PaymentPage(*m_services, m_kept->id(), m_window.get());
    layout->addWidget(m_page);
    newestRead(*m_gateway).settle(m_kept->payment(version));
    QTRY_VERIFY(m_page->payment() && !m_page->isLoading());
}

void TestPastView::goBackTo(int version)
{
    track().setFocus();
    track().setValue(version - 1);
    QTRY_VERIFY(band().isVisible());
    QTRY_VERIFY2(band().sentence().contains(u"version %1 of "_s.arg(version)),
                 qPrintable(band().sentence()));
}

void TestPastView::oneVersionOffersNoSlider()
{
    openWith(1);
    QVERIFY(!slider().isVisible());
    m_kept->keep(2);
    QTRY_VERIFY(slider().isVisible());
}

void TestPastView::theKeysLeadBackVersionByVersion()
{
    openWith(3);
    QTRY_VERIFY(slider().isVisible());
    QVERIFY(!band().isVisible());
    track().setFocus();
    QTest::keyClick(&track(), Qt::Key_Left);
    QTRY_VERIFY(band().sentence().contains(u"version 2 of 3"_s));
    QTest::keyClick(&track(), Qt::Key_Left);
    QTRY_VERIFY(band().sentence().contains(u"version 1 of 3"_s));
    QTest::keyClick(&track(), Qt::Key_Right);
    QTRY_VERIFY(band().sentence().contains(u"version 2 of 3"_s));
    QTest::keyClick(&track(), Qt::Key_Right);
    QTRY_VERIFY(!band().isVisible());
    QVERIFY(track().hasFocus());
}

void TestPastView::headerSumsAndTimelineAreThoseOfThatTime()
{
    openWith(3);
    const int now = m_page->tabs().timeline().timeline().rowCount();
    const QString refundedNow = refunded();
    goBackTo(2);
    QVERIFY2(band().sentence().contains(u"12 May 2026"_s), qPrintable(band().sentence()));
    QVERIFY(refunded() != refundedNow);
    QVERIFY2(refunded().contains(formatAmount(m_kept->payment(2)->amounts.totalRefunded)),
             qPrintable(refunded()));
    QTRY_VERIFY(m_page->tabs().timeline().timeline().rowCount() < now);
    QCOMPARE(m_page->payment()->revision, Revision(3)); // what operations would be on
    goBackTo(1);
    QTest::keyClick(m_page, Qt::Key_Escape);
    QTRY_COMPARE(refunded(), refundedNow);
    QTRY_COMPARE(m_page->tabs().timeline().timeline().rowCount(), now);
}

void TestPastView::operationsAreOffAndSayWhy()
{
    openWith(3);
    QVERIFY(refund().isEnabled());
    QVERIFY(!refund().secondary().isEmpty());
    goBackTo(2);
    for (const char *name : {"captureButton", "refundButton", "voidButton"}) {
        auto *button = find<ActionButton>(name);
        QVERIFY(!button->isEnabled());
        QVERIFY2(button->accessibleDescription().contains(u"earlier version"_s), name);
        QVERIFY(button->secondary().isEmpty());
    }
    QTest::keyClick(m_page, Qt::Key_Escape);
    QTRY_VERIFY(refund().isEnabled());
    QVERIFY(!refund().secondary().isEmpty());
}

void TestPastView::escapeLeadsBackToNow()
{
    openWith(3);
    m_page->tabs().timeline().setFocus();
    goBackTo(1);
    QTest::keyClick(&m_page->tabs().timeline(), Qt::Key_Escape);
    QTRY_VERIFY(!band().isVisible());
    QCOMPARE(track().value(), 2);
}

void TestPastView::theBandLeadsBackAndTheSliderGetsItsKeys()
{
    openWith(2);
    goBackTo(1);
    QPushButton *back = band().findChildren<QPushButton *>().first();
    back->setFocus();
    QTest::keyClick(back, Qt::Key_Space);
    QTRY_VERIFY(!band().isVisible());
    QTRY_VERIFY(track().hasFocus());
}

void TestPastView::aPressLeadsToTheVersionUnderIt()
{
    openWith(3);
    QTest::mouseClick(&track(), Qt::LeftButton, {}, {2, track().height() / 2});
    QTRY_VERIFY(band().sentence().contains(u"version 1 of 3"_s));
    QTest::mouseClick(&track(), Qt::LeftButton, {}, track().rect().center());
    QTRY_VERIFY(band().sentence().contains(u"version 2 of 3"_s));
}

void TestPastView::aVersionThatComesMeanwhileThrowsNobodyOut()
{
    openWith(2);
    goBackTo(1);
    const QString then = refunded();
    m_kept->keep(3);
    m_page->refresh();
    newestRead(*m_gateway).settle(m_kept->payment(3));
    QTRY_COMPARE(m_page->payment()->revision, Revision(3));
    QTRY_VERIFY2(band().sentence().contains(u"version 1 of 3"_s), qPrintable(band().sentence()));
    QVERIFY(band().isVisible());
    QCOMPARE(refunded(), then);
    QVERIFY(!refund().isEnabled());
    QCOMPARE(track().value(), 0);
}

void TestPastView::aVersionThatCannotBeReadIsToldAndThePresentStays()
{
    auto broken = std::make_shared<Payment>(*m_kept->payment(1));
    broken->raw = "{}";
    QVERIFY(answerOf(
        m_scratch->catalogue.payments().keep(u"shop"_s, {{broken, KeptPayment::seenAt(1)}}, {})));
    m_kept->keep(2);
    open(2);
    QTRY_COMPARE(track().maximum(), 1);
    track().setValue(0);
    QTRY_VERIFY(band().isVisible());
    QCOMPARE(band().kind(), Banner::Kind::Warning);
    QVERIFY2(band().sentence().contains(u"can't be read"_s), qPrintable(band().sentence()));
    QVERIFY(refund().isEnabled());
}

void TestPastView::theSliderTellsItsVersionInWords()
{
    openWith(3);
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&track());
    QVERIFY(told);
    QCOMPARE(told->role(), QAccessible::Slider);
    QCOMPARE(told->text(QAccessible::Name), u"Version shown"_s);
    QVERIFY2(told->text(QAccessible::Value).contains(u"3 of 3"_s),
             qPrintable(told->text(QAccessible::Value)));
    QVERIFY(told->valueInterface());
    told->valueInterface()->setCurrentValue(0);
    QTRY_VERIFY(band().isVisible());
    QVERIFY(told->text(QAccessible::Value).contains(u"1 of 3"_s));
    QVERIFY(told->text(QAccessible::Description).contains(u"12 May 2026"_s));
}

void TestPastView::whatIsShownIsComparedWithNow()
{
    openWith(3);
    goBackTo(1);
    band().findChildren<QPushButton *>().last()->click();
    auto *dialog = dynamic_cast<CompareDialog *>(OverlayDialog::openIn(m_window.get()));
    QVERIFY(dialog);
    QTRY_VERIFY(!dialog->view().comparison().isComparing());
    const auto *model = dialog->findChild<QAbstractItemView *>(u"comparison"_s)->model();
    QVERIFY(model->rowCount() > 0);
    QVERIFY(model->headerData(2, Qt::Horizontal).toString().startsWith(u"Version 1 of 3"_s));
    QCOMPARE(model->headerData(3, Qt::Horizontal).toString(), u"Now"_s);
}

COUNTERFOIL_ENGLISH_TEST(QApplication, TestPastView)
#include "tst_past_view.moc"
