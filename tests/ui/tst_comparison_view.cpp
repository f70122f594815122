// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/compare_dialog.h"

#include "tests/support/test_program.h"
#include "tests/ui/kept_payment.h"
#include "tests/ui/newest_read.h"
#include "ui/pages/orders/payment_picker.h"
#include "ui/pages/payment/versions_dialog.h"
#include "ui/pages/payment_page.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_table.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;

/// Two payments, and two versions of one, side by side.
class TestComparisonView : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void versionsAreComparedInWords();
    void allFieldsAreBehindASwitch();
    void pathsAreBehindASwitch();
    void payloadsThatAreTheSameDifferInNothing();
    void whatHasNoFieldIsPointedOut();
    void aPaymentIsComparedWithOneThatIsPicked();
    void thousandsOfTransactionsAreShownAsFewRows();

private:
    void compare(const ComparedPayment &left, const ComparedPayment &right);
    [[nodiscard]] ListTable &fields() const { return *find<ListTable>("comparison"); }
    [[nodiscard]] QStringList told(const char *table) const;

    FakeGateway *m_gateway = nullptr;
    std::unique_ptr<AccountServices> m_services;
    std::unique_ptr<KeptPayment> m_kept;
};

void TestComparisonView::init()
{
    showWindow({1232, 817});
    m_gateway = new FakeGateway;
    m_services = makeService(m_gateway);
    m_kept = std::make_unique<KeptPayment>(m_scratch->catalogue);
}

void TestComparisonView::cleanup()
{
    closeWindow();
    m_kept.reset();
    m_services.reset();
}

void TestComparisonView::compare(const ComparedPayment &left, const ComparedPayment &right)
{
    auto *dialog =
        new CompareDialog(m_scratch->catalogue, m_services->account(),
                          m_services->gateway().paymentReader(), left, right, m_window.get());
    dialog->open();
    QTRY_VERIFY(!dialog->view().comparison().isComparing());
}

/// Of each row all but the part, as it is seen.
QStringList TestComparisonView::told(const char *table) const
{
    const QAbstractItemModel *model = find<ListTable>(table)->model();
    QStringList lines;
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = model->columnCount() - 3; column < model->columnCount(); ++column)
            cells << model->index(row, column).data().toString();
        lines << cells.join(u" | "_s);
    }
    return lines;
}

void TestComparisonView::versionsAreComparedInWords()
{
    m_kept->keep(1);
    m_kept->keep(2);
    auto *dialog = new VersionsDialog(m_scratch->catalogue, m_services->account(),
                                      m_services->gateway().paymentReader(), m_kept->id(),
                                      u"order_01"_s, m_window.get());
    dialog->open();
    QTRY_VERIFY(fields().isVisible());
    const QStringList lines = told("comparison");
    QVERIFY2(lines.contains(u"Refunded | 0.00 EUR | 5.00 EUR"_s), qPrintable(lines.join(u'\n')));
    QVERIFY(lines.contains(u"Left to refund | 30.00 EUR | 25.00 EUR"_s));
    QVERIFY(lines.contains(u"Amount | – | 5.00 EUR"_s));
    QVERIFY(!lines.join(u'\n').contains(u"total_refunded"_s));
    const QString titles = fields().model()->headerData(2, Qt::Horizontal).toString();
    QVERIFY2(titles.startsWith(u"Version 1, 12 May 2026"_s), qPrintable(titles));
}

void TestComparisonView::allFieldsAreBehindASwitch()
{
    m_kept->keep(1);
    m_kept->keep(2);
    compare({m_kept->id(), 1, u"one"_s}, {m_kept->id(), 2, u"two"_s});
    QTRY_VERIFY(fields().isVisible());
    QVERIFY(!told("comparison").contains(u"Captured | 30.00 EUR | 30.00 EUR"_s));
    const qsizetype different = told("comparison").size();
    QCOMPARE(find<QLabel>("comparisonCount")->text(), u"%1 fields differ"_s.arg(different));
    QTest::keyClick(find<QCheckBox>("comparisonAll"), Qt::Key_Space);
    QVERIFY(told("comparison").contains(u"Captured | 30.00 EUR | 30.00 EUR"_s));
    QTest::keyClick(find<QCheckBox>("comparisonAll"), Qt::Key_Space);
    QCOMPARE(told("comparison").size(), different);
}

void TestComparisonView::pathsAreBehindASwitch()
{
    m_kept->keep(1);
    m_kept->keep(2);
    compare({m_kept->id(), 1, u"one"_s}, {m_kept->id(), 2, u"two"_s});
    QTRY_VERIFY(fields().isVisible());
    auto *paths = find<QCheckBox>("comparisonPaths");
    QVERIFY(!paths->isChecked());
    QTest::keyClick(paths, Qt::Key_Space);
    QVERIFY(find<ListTable>("jsonDifferences")->isVisible());
    QVERIFY(!fields().isVisible());
    QVERIFY(!find<QCheckBox>("comparisonAll")->isEnabled());
    QVERIFY(told("jsonDifferences").contains(u"amounts.total_refunded | 0 | 500"_s));
    QTest::keyClick(paths, Qt::Key_Space);
    QVERIFY(fields().isVisible());
}

void TestComparisonView::payloadsThatAreTheSameDifferInNothing()
{
    m_kept->keep(1);
    compare({m_kept->id(), 1, u"one"_s}, {m_kept->id(), 1, u"two"_s});
    QCOMPARE(find<EmptyState>("comparisonState")->title(), u"No differences"_s);
}

void TestComparisonView::whatHasNoFieldIsPointedOut()
{
    for (const int version : {1, 2}) {
        auto payment = std::make_shared<Payment>(*m_kept->payment(1));
        payment->revision = version;
        payment->raw.replace("\"split\"",
                             "\"unheard\":" + QByteArray::number(version) + ",\"split\"");
        QVERIFY(answerOf(m_scratch->catalogue.payments().keep(
            u"shop"_s, {{payment, KeptPayment::seenAt(version)}}, {})));
    }
    compare({m_kept->id(), 1, u"one"_s}, {m_kept->id(), 2, u"two"_s});
    auto *state = find<EmptyState>("comparisonState");
    QTRY_COMPARE(state->title(), u"No differences in these fields"_s);
    QVERIFY2(state->sentence().contains(u"JSON paths"_s), qPrintable(state->sentence()));
    find<QCheckBox>("comparisonPaths")->click();
    QCOMPARE(told("jsonDifferences"), QStringList{u"unheard | 1 | 2"_s});
}

void TestComparisonView::aPaymentIsComparedWithOneThatIsPicked()
{
    m_kept->keep(2);
    m_kept->keep(3, u"order_02"_s);
    auto *layout = new QVBoxLayout(m_window.get());
    auto *page = new PaymentPage(*m_services, m_kept->id(), m_window.get());
    layout->addWidget(page);
    newestRead(*m_gateway).settle(m_kept->payment(2));
    QTRY_VERIFY(page->payment());
    page->findChild<QMenu *>(u"paymentMenu"_s)->findChild<QAction *>(u"compareWith"_s)->trigger();
    auto *picker = dynamic_cast<PaymentPicker *>(OverlayDialog::openIn(m_window.get()));
    QVERIFY(picker);
    QTRY_COMPARE(picker->payments().rowCount(), 1); // not with itself
    QTRY_VERIFY(picker->payments().row(0));
    QTest::keyClick(picker->findChild<QLineEdit *>(u"pickerWords"_s), Qt::Key_Return);
    QTRY_VERIFY(find<ListTable>("comparison"));
    QTRY_VERIFY(fields().isVisible());
    QVERIFY(told("comparison").contains(u"Refunded | 5.00 EUR | 10.00 EUR"_s));
    QCOMPARE(fields().model()->headerData(2, Qt::Horizontal).toString(), u"order_01"_s);
    QCOMPARE(fields().model()->headerData(3, Qt::Horizontal).toString(), u"order_02"_s);
    QTest::keyClick(&fields(), Qt::Key_Escape);
    QTRY_VERIFY(!OverlayDialog::openIn(m_window.get()));
}

void TestComparisonView::thousandsOfTransactionsAreShownAsFewRows()
{
    constexpr int transactions = 10'000;
    for (const int version : {1, 2}) {
        QJsonObject json = QJsonDocument::fromJson(m_kept->raw(1)).object();
        json[u"version"_s] = version;
        QJsonArray captures = json[u"captures"_s].toArray();
        QJsonObject capture = captures[0].toObject();
        QJsonObject part = capture[u"partner_transactions"_s].toArray()[0].toObject();
        QJsonArray parts;
        for (int number = 0; number < transactions; ++number) {
            part[u"id"_s] = u"part-%1"_s.arg(number);
            part[u"amount"_s] = version;
            parts.append(part);
        }
        capture[u"partner_transactions"_s] = parts;
        captures[0] = capture;
        json[u"captures"_s] = captures;
        const auto payment = m_services->gateway().paymentReader()(QJsonDocument(json).toJson());
        QVERIFY(payment);
        QVERIFY(answerOf(m_scratch->catalogue.payments().keep(
            u"shop"_s, {{*payment, KeptPayment::seenAt(version)}}, {})));
    }
    compare({m_kept->id(), 1, u"one"_s}, {m_kept->id(), 2, u"two"_s});
    QTRY_VERIFY(fields().isVisible());
    QVERIFY(fields().model()->rowCount() >= transactions);
    find<QCheckBox>("comparisonAll")->click();
    QVERIFY(fields().model()->rowCount() >= 5 * transactions);
    fields().setCurrentIndex(fields().model()->index(0, 0));
    QTest::keyClick(&fields(), Qt::Key_End, Qt::ControlModifier);
    QVERIFY(fields().currentIndex().row() == fields().model()->rowCount() - 1);
}

COUNTERFOIL_ENGLISH_TEST(QApplication, TestComparisonView)
#include "tst_comparison_view.moc"
