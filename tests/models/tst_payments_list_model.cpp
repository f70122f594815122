// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments_list_model.h"

#include "core/catalogue/sqlite/sqlite_catalogue.h"
#include "core/domain/outside_text.h"
#include "models/words/time_text.h"
#include "tests/support/payment_generator.h"
#include "tests/support/test_program.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QtTest>

#include <limits>

using namespace counterfoil;
using namespace Qt::StringLiterals;
using PaymentColumn = PaymentsListModel::Column;
using counterfoil::testing::PaymentGenerator;

namespace {

const auto Shop = u"shop"_s;
const QDateTime Now = QDateTime::fromString(u"2026-11-21T10:00:00Z"_s, Qt::ISODate);

SearchQuery words(const QString &text)
{
    return {Shop, {{{SearchTerm::Field::Word, text, false, false, {}, {}}}}};
}

} // namespace

/// The list on a real catalogue in a file.
class TestPaymentsListModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void rowsAreNewestFirst();
    void onlyWhatIsLookedAtIsInMemory();
    void everyRowIsThereOnceItIsCounted();
    void firstRowsComeBeforeTheCount();
    void refreshBeforeTheCountCountsToo();
    void searchShowsWhatItFinds();
    void hashedNamesAreFoundFromThePolicyOn();
    void answerToAnOlderSearchIsVoid();
    void anotherOrderIsTheCatalogues();
    void whatIsSeenLaterComesOnTop();
    void timesAndTheirZoneAreThoseOfTheClock();
    void textsOfAServerAreShownPlainAndShort();
    void copiedRowsHaveTitlesAndRunNothing();
    void rowsOfSeveralAccountsSayWhoseTheyAre();
    void selectionIsSummedByCurrency();
    void aSumThatNoAmountCanBeIsNone();
    void catalogueThatCannotBeReadIsAnError();

private:
    void begin(quint64 payments, const SearchQuery &query = {Shop, {}})
    {
        QList<SeenPayment> seen;
        for (quint64 i = 0; i < payments; ++i)
            seen.append({m_generator.payment(i), Now});
        write(seen);
        m_model = std::make_unique<PaymentsListModel>(
            *m_catalogue, Shop, [this] { return m_policy; }, [] { return Now; });
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_model->setQuery(query);
        QTRY_VERIFY(m_model->isCounted());
        QVERIFY(!m_model->error());
        QVERIFY(m_model->rowCount() == 0 || m_model->row(0));
    }
    void write(const QList<SeenPayment> &seen, const PersonalDataPolicy &policy = {},
               const QString &account = Shop)
    {
        bool done = false;
        m_catalogue->payments()
            .keep(account, seen, policy)
            .then(this, [this, &done, account](const DatabaseResult<qint64> &written) {
                done = written.has_value();
                m_catalogue->tellChanged(account);
            });
        QTRY_VERIFY(done);
    }
    [[nodiscard]] QString text(int row, PaymentColumn column) const
    {
        return m_model->index(row, static_cast<int>(column)).data().toString();
    }

    PaymentGenerator m_generator{3};
    PersonalDataPolicy m_policy;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<PaymentsListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestPaymentsListModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_catalogue.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_catalogue = std::make_unique<SqliteCatalogue>(m_folder->filePath(u"catalogue.sqlite"_s));
}

void TestPaymentsListModel::rowsAreNewestFirst()
{
    begin(30);
    QCOMPARE(m_model->rowCount(), 30);
    for (int row = 0; row < 30; ++row) {
        const PaymentPtr payment = m_generator.payment(quint64(29 - row));
        QCOMPARE(text(row, PaymentColumn::Order), payment->orderReference);
        QCOMPARE(text(row, PaymentColumn::Amount), formatAmount(payment->amount));
        QCOMPARE(text(row, PaymentColumn::Id), payment->id.text());
        const Amounts &amounts = payment->amounts;
        QCOMPARE(text(row, PaymentColumn::Captured),
                 formatAmount(payment->amount.with(amounts.totalCaptured.minorUnits())));
        QCOMPARE(text(row, PaymentColumn::Refunded),
                 formatAmount(payment->amount.with(amounts.totalRefunded.minorUnits())));
        QCOMPARE(text(row, PaymentColumn::Available),
                 formatAmount(payment->amount.with(amounts.availableToRefund.minorUnits())));
        QCOMPARE(text(row, PaymentColumn::Zone), u"UTC"_s);
    }
    QTRY_COMPARE(m_model->size().payments, 30);
}

void TestPaymentsListModel::timesAndTheirZoneAreThoseOfTheClock()
{
    const QTimeZone tokyo("Asia/Tokyo");
    write({{m_generator.payment(0), Now}});
    PaymentsListModel model(
        *m_catalogue, Shop, [this] { return m_policy; }, [tokyo] { return Now.toTimeZone(tokyo); });
    model.setQuery({Shop, {}});
    QTRY_VERIFY(model.rowCount() == 1 && model.row(0));
    const auto cell = [&model](PaymentColumn column) {
        return model.index(0, static_cast<int>(column)).data().toString();
    };
    const QDateTime created = model.row(0)->createdAt.toTimeZone(tokyo);
    const bool isThisYear = created.date().year() == Now.date().year();
    QCOMPARE(cell(PaymentColumn::Created),
             QLocale().toString(
                 created, dayPattern(isThisYear ? u"d MMM HH:mm"_s : u"d MMM yyyy"_s, QLocale())));
    QCOMPARE(
        model.headerData(static_cast<int>(PaymentColumn::Created), Qt::Horizontal, Qt::DisplayRole)
            .toString(),
        u"Created (Asia/Tokyo time)"_s);
    QCOMPARE(cell(PaymentColumn::Zone), u"Asia/Tokyo"_s);
}

void TestPaymentsListModel::onlyWhatIsLookedAtIsInMemory()
{
    begin(5000);
    QCOMPARE(m_model->rowCount(), 5000);
    QVERIFY(!m_model->row(4000)); // asked for now
    QTRY_VERIFY(m_model->row(4000));
    QCOMPARE(m_model->row(4000)->payment, PaymentGenerator::idOf(999));
    QVERIFY(!m_model->row(2500));
}

void TestPaymentsListModel::everyRowIsThereOnceItIsCounted()
{
    begin(1000);
    QSet<QString> ids;
    for (int row = 0; row < 1000; ++row) {
        QTRY_VERIFY(m_model->row(row));
        ids.insert(m_model->row(row)->payment.text());
    }
    QCOMPARE(ids.size(), 1000);
}

void TestPaymentsListModel::firstRowsComeBeforeTheCount()
{
    begin(1000, words(u"nobody"_s));
    bool isSeen = false;
    connect(m_model.get(), &PaymentsListModel::stateChanged, this, [this, &isSeen] {
        if (isSeen || m_model->isLoading())
            return;
        isSeen = true;
        QVERIFY(!m_model->isCounted());
        QCOMPARE(m_model->rowCount(), PagedRows<PaymentRow>::PageSize);
        QVERIFY(m_model->row(0));
        QVERIFY(m_model->row(m_model->rowCount() - 1));
    });
    m_model->setQuery({Shop, {}});
    QTRY_COMPARE(m_model->rowCount(), 1000);
    QVERIFY(isSeen);
    QVERIFY(m_model->isCounted());
}

void TestPaymentsListModel::refreshBeforeTheCountCountsToo()
{
    begin(1000, words(u"nobody"_s));
    bool isRefreshed = false;
    connect(m_model.get(), &PaymentsListModel::stateChanged, this, [this, &isRefreshed] {
        if (isRefreshed || m_model->isLoading())
            return;
        isRefreshed = true;
        m_model->refresh();
    });
    m_model->setQuery({Shop, {}});
    QTRY_VERIFY(isRefreshed);
    QTRY_COMPARE(m_model->rowCount(), 1000);
    QVERIFY(m_model->isCounted());
}

void TestPaymentsListModel::searchShowsWhatItFinds()
{
    begin(500);
    const QString order = m_generator.payment(77)->orderReference;
    m_model->setQuery(words(order));
    QTRY_COMPARE(m_model->rowCount(), 1);
    QTRY_COMPARE(text(0, PaymentColumn::Order), order);
    m_model->setQuery(words(u"nobodyhasthis"_s));
    QTRY_COMPARE(m_model->rowCount(), 0);
    QVERIFY(m_model->isCounted());
    QTRY_COMPARE(m_model->size().payments, 500);
}

void TestPaymentsListModel::hashedNamesAreFoundFromThePolicyOn()
{
    begin(0);
    quint64 number = 0;
    while (!m_generator.payment(number)->customer)
        ++number;
    const PaymentPtr payment = m_generator.payment(number);
    const PersonalDataPolicy hashed{PersonalData::Hashed, "a key"};
    write({{payment, Now}}, hashed);
    m_model->setQuery(
        {Shop, {{{SearchTerm::Field::Email, payment->customer->email, true, false, {}, {}}}}});
    QTRY_VERIFY(m_model->isCounted());
    QCOMPARE(m_model->rowCount(), 0);
    m_policy = hashed;
    m_model->refresh();
    QTRY_COMPARE(m_model->rowCount(), 1);
}

void TestPaymentsListModel::answerToAnOlderSearchIsVoid()
{
    begin(500);
    m_model->setQuery(words(u"order"_s));
    m_model->setQuery(words(m_generator.payment(5)->orderReference));
    QTRY_VERIFY(m_model->isCounted());
    QCOMPARE(m_model->rowCount(), 1);
}

void TestPaymentsListModel::anotherOrderIsTheCatalogues()
{
    begin(300);
    m_model->sort(static_cast<int>(PaymentColumn::Order), Qt::AscendingOrder);
    QTRY_COMPARE(text(0, PaymentColumn::Order), m_generator.payment(0)->orderReference);
    QTRY_VERIFY(m_model->isCounted());
    QCOMPARE(m_model->rowCount(), 300);
    m_model->sort(static_cast<int>(PaymentColumn::Id), Qt::AscendingOrder); // has none
    QCOMPARE(text(0, PaymentColumn::Order), m_generator.payment(0)->orderReference);
}

void TestPaymentsListModel::whatIsSeenLaterComesOnTop()
{
    begin(20);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    write({{m_generator.payment(20), Now}});
    QTRY_COMPARE(m_model->rowCount(), 21);
    QTRY_COMPARE(text(0, PaymentColumn::Order), m_generator.payment(20)->orderReference);
    QCOMPARE(resets.count(), 0);
}

void TestPaymentsListModel::textsOfAServerAreShownPlainAndShort()
{
    Payment hostile = *m_generator.payment(0);
    const QString text = u"\u202Eneedle\n"_s + QString(1024 * 1024, u'x');
    hostile.orderReference = text;
    hostile.customer.emplace().lastName = text;
    hostile.authorisation.status = Word<AuthorisationStatus>::unknown(text);
    hostile.split = {{{text, text}, hostile.amount, {}, {}, {}, {}}};
    write({{std::make_shared<Payment>(hostile), Now}});
    begin(0);
    QTRY_COMPARE(m_model->rowCount(), 1);
    QTRY_VERIFY(m_model->row(0));
    QCOMPARE(m_model->row(0)->order, text);
    QVERIFY(this->text(0, PaymentColumn::Order).startsWith(u"needle xxx"_s));
    for (int column = 0; column < m_model->columnCount(); ++column) {
        for (const int role : {Qt::DisplayRole, Qt::AccessibleTextRole}) {
            const QString shown = m_model->index(0, column).data(role).toString();
            QVERIFY(shown.size() <= 2 * LongestShown);
            QVERIFY(!shown.contains(QChar(0x202E)) && !shown.contains(u'\n'));
        }
    }
    m_model->setQuery(words(u"needle"_s));
    QTRY_VERIFY(m_model->isCounted());
    QCOMPARE(m_model->rowCount(), 1);
}

void TestPaymentsListModel::copiedRowsHaveTitlesAndRunNothing()
{
    auto formula = std::make_shared<Payment>(*m_generator.payment(0));
    formula->orderReference = u"=1+1"_s;
    write({{formula, Now}});
    begin(0);
    QSignalSpy copied(m_model.get(), &PaymentsListModel::copied);
    m_model->copy({0});
    QTRY_COMPARE(copied.count(), 1);
    const QStringList lines = copied.first().first().toString().split(u'\n');
    QVERIFY(lines[0].startsWith(u"Order\tCustomer"_s));
    QVERIFY(lines[1].startsWith(u"'=1+1\t"_s));
}

void TestPaymentsListModel::rowsOfSeveralAccountsSayWhoseTheyAre()
{
    const auto other = u"other"_s;
    write({{m_generator.payment(7), Now}}, {}, other);
    begin(2);
    m_model->setAccounts({Shop, other}, {{Shop, u"Lyon"_s}, {other, u"Lille"_s}});
    const SearchTerm own{SearchTerm::Field::Account, Shop, true, false, {}, {}};
    const SearchTerm others{SearchTerm::Field::Account, other, true, false, {}, {}};
    SearchQuery both{Shop, {}};
    both.groups.append(SearchQuery::Group{own, others});
    m_model->setQuery(both);
    QTRY_COMPARE(m_model->rowCount(), 3);
    QTRY_COMPARE(text(0, PaymentColumn::Account), u"Lille"_s);
    QCOMPARE(text(1, PaymentColumn::Account), u"Lyon"_s);
    QTRY_COMPARE(m_model->size().payments, 3);
    QSignalSpy copied(m_model.get(), &PaymentsListModel::copied);
    m_model->copy({0});
    QVERIFY(copied.wait());
    QVERIFY(copied[0][0].toString().startsWith("Account\t"_L1));
    QVERIFY(copied[0][0].toString().contains("\nLille\t"_L1));
    write({{m_generator.payment(8), Now}}, {}, other);
    QTRY_COMPARE(m_model->rowCount(), 4);
}

void TestPaymentsListModel::selectionIsSummedByCurrency()
{
    begin(200);
    QMap<QString, qint64> expected;
    QList<int> rows;
    for (int row = 0; row < 200; ++row) {
        const PaymentPtr payment = m_generator.payment(quint64(row));
        expected[payment->currency().code()] += payment->amount.minorUnits();
        rows << row;
    }
    QSignalSpy summed(m_model.get(), &PaymentsListModel::summed);
    m_model->sum(rows);
    QTRY_COMPARE(summed.count(), 1);
    const auto totals = summed.first().first().value<QList<CurrencyTotal>>();
    QCOMPARE(totals.size(), expected.size());
    for (const CurrencyTotal &total : totals)
        QCOMPARE(total.requested.minorUnits(), expected[total.requested.currency().code()]);
}

void TestPaymentsListModel::aSumThatNoAmountCanBeIsNone()
{
    QList<SeenPayment> seen;
    for (quint64 i = 0; i < 2; ++i) {
        Payment huge = *m_generator.payment(i);
        huge.amount = Money(std::numeric_limits<qint64>::max() - 1, *Currency::fromCode(u"EUR"_s));
        seen.append({std::make_shared<Payment>(huge), Now});
    }
    write(seen);
    begin(0);
    QTRY_COMPARE(m_model->rowCount(), 2);
    QSignalSpy summed(m_model.get(), &PaymentsListModel::summed);
    m_model->sum({0, 1});
    QVERIFY(summed.wait());
    QVERIFY(summed.first().first().value<QList<CurrencyTotal>>().isEmpty());
    m_model->sum({0});
    QVERIFY(summed.wait());
    QCOMPARE(summed.last().first().value<QList<CurrencyTotal>>().size(), 1);
}

void TestPaymentsListModel::catalogueThatCannotBeReadIsAnError()
{
    // A folder where the file should be.
    QVERIFY(QDir().mkdir(m_folder->filePath(u"catalogue.sqlite"_s)));
    PaymentsListModel model(*m_catalogue, Shop, [] { return PersonalDataPolicy(); });
    model.setQuery({Shop, {}});
    QTRY_VERIFY(model.error().has_value());
    QVERIFY(!model.isLoading());
}

COUNTERFOIL_TEST(QCoreApplication, TestPaymentsListModel)

#include "tst_payments_list_model.moc"
