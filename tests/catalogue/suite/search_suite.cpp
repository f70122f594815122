// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catalogue/suite/search_suite.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace counterfoil::testing {

namespace {

using Field = SearchTerm::Field;

constexpr int Count = 1500;
const auto SearchShop = u"shop"_s;

// A second reading of what terms mean, from the payment itself: knows no tokens and no index.

QString plain(const QString &text)
{
    QString kept;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (!c.isMark())
            kept += c;
    }
    return kept;
}

/// "order_2026-11" as ["order", "2026", "11"].
QStringList pieces(const QString &text)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s);
    return plain(text).split(between, Qt::SkipEmptyParts);
}

bool standsIn(const QString &field, const QString &wanted, bool isWhole)
{
    const QStringList have = pieces(field);
    const QStringList want = pieces(wanted);
    if (want.isEmpty())
        return false;
    for (qsizetype at = 0; at + want.size() <= have.size(); ++at) {
        bool all = true;
        for (qsizetype i = 0; i < want.size(); ++i) {
            const bool mayGoOn = !isWhole && i == want.size() - 1;
            all &= mayGoOn ? have[at + i].startsWith(want[i]) : have[at + i] == want[i];
        }
        if (all)
            return true;
    }
    return false;
}

QStringList references(const Payment &payment)
{
    QStringList all;
    for (const PartnerTransaction &part : payment.authorisation.partnerTransactions)
        all << part.partnerReference;
    for (const OperationKind kind :
         {OperationKind::Capture, OperationKind::Refund, OperationKind::Void}) {
        for (const Operation &operation : payment.operations(kind)) {
            all << operation.merchantReference;
            for (const PartnerTransaction &part : operation.partnerTransactions)
                all << part.partnerReference;
        }
    }
    return all;
}

QStringList operationIds(const Payment &payment)
{
    QStringList ids;
    for (const OperationKind kind :
         {OperationKind::Capture, OperationKind::Refund, OperationKind::Void}) {
        for (const Operation &operation : payment.operations(kind))
            ids << operation.id.text();
    }
    return ids;
}

bool endsOrder(const Payment &payment, const SearchTerm &term)
{
    static const QRegularExpression digit(u"[0-9]"_s);
    static const QRegularExpression number(u"\\A[0-9]+\\z"_s);
    const QStringList words = pieces(term.text);
    if (term.isWhole || words.size() != 1 || !words.first().contains(digit))
        return false;
    const bool isShort = words.first().size() < 4;
    if (isShort && !number.match(words.first()).hasMatch())
        return false;
    const QString end = (isShort ? u"00"_s : QString()) + words.first();
    const QStringList have = pieces(payment.orderReference);
    return std::any_of(have.cbegin(), have.cend(), [&](const QString &word) {
        return word.contains(digit) && (word.size() > 4 || word.startsWith(u'0')) &&
               word.endsWith(end);
    });
}

bool anyOf(const QStringList &fields, const SearchTerm &term)
{
    return std::any_of(fields.cbegin(), fields.cend(), [&](const QString &field) {
        return standsIn(field, term.text, term.isWhole);
    });
}

QStringList cards(const Payment &payment)
{
    QStringList all;
    for (const PartnerTransaction &part : payment.authorisation.partnerTransactions) {
        if (part.card)
            all << part.card->lastFourDigits;
    }
    return all;
}

bool holdsPlainly(const SearchTerm &term, const Payment &payment)
{
    const QString name = payment.customer ? payment.customer->fullName() : QString();
    const QString email = payment.customer ? payment.customer->email : QString();
    switch (term.field) {
    case Field::Word: {
        const bool isOneWord = pieces(term.text).size() == 1;
        const QString id = payment.id.text();
        const QStringList ids = isOneWord ? operationIds(payment) << id.left(8) : QStringList();
        return anyOf(QStringList{payment.orderReference, name, email} + references(payment) +
                         cards(payment) + ids,
                     term) ||
               endsOrder(payment, term) ||
               (!isOneWord && term.text.indexOf(u'-') == 8 && id.startsWith(term.text));
    }
    case Field::Id: {
        const QStringList ids = operationIds(payment) << payment.id.text();
        return std::any_of(ids.cbegin(), ids.cend(),
                           [&](const QString &id) { return id.startsWith(term.text); });
    }
    case Field::Amount: {
        const qint64 value = *faceValue(payment.amount);
        return (!term.from || value >= *term.from) && (!term.until || value < *term.until);
    }
    case Field::Currency:
        return payment.currency().code() == term.text;
    case Field::Status: {
        const auto states = paymentStates(payment);
        return std::any_of(states.begin(), states.end(),
                           [&](PaymentState state) { return wordOf(state) == term.text; });
    }
    case Field::Operation:
        return (term.text == "capture"_L1 && !payment.captures.empty()) ||
               (term.text == "refund"_L1 && !payment.refunds.empty()) ||
               (term.text == "void"_L1 && !payment.voids.empty());
    case Field::Partner:
        return std::any_of(payment.split.begin(), payment.split.end(), [&](const SplitItem &item) {
            return item.solution.partner.startsWith(term.text);
        });
    case Field::Method:
        return std::any_of(payment.split.begin(), payment.split.end(), [&](const SplitItem &item) {
            return item.solution.method.startsWith(term.text);
        });
    case Field::LastFour:
        return cards(payment).contains(term.text);
    case Field::Reference:
        return anyOf(references(payment), term);
    case Field::Order:
        return anyOf({payment.orderReference}, term) || endsOrder(payment, term);
    case Field::Email:
        return anyOf({email}, term);
    case Field::Name:
        return anyOf({name}, term);
    case Field::Date: {
        const qint64 at = payment.createdAt.msecsSinceEpoch();
        return (!term.from || at >= *term.from) && (!term.until || at < *term.until);
    }
    case Field::Overview:
    case Field::Account:
    case Field::Stale:
        break;
    }
    return false;
}

bool holds(const SearchQuery &query, const Payment &payment)
{
    return std::all_of(
        query.groups.cbegin(), query.groups.cend(), [&](const SearchQuery::Group &group) {
            return std::any_of(group.cbegin(), group.cend(), [&](const SearchTerm &term) {
                return holdsPlainly(term, payment) != term.isNegated;
            });
        });
}

SearchTerm text(Field field, const QString &text, bool isWhole = false, bool isNegated = false)
{
    return {field, text, isWhole, isNegated, {}, {}};
}

SearchTerm range(Field field, std::optional<qint64> from, std::optional<qint64> until)
{
    return {field, {}, false, false, from, until};
}

} // namespace

void SearchSuite::initTestCase()
{
    begin();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const PaymentGenerator generator(4);
    QList<SeenPayment> seen;
    for (quint64 i = 0; i < Count; ++i) {
        m_payments << generator.payment(i);
        seen.append({m_payments.last(), now});
    }
    QCOMPARE(answerOf(payments().keep(SearchShop, seen, {})).value(), Count);
    const PaymentGenerator other(5);
    QCOMPARE(answerOf(payments().keep(u"other"_s, {{other.payment(Count + 1), now}}, {})).value(),
             1);
}

QList<PaymentId> SearchSuite::found(const SearchQuery &query, const SearchOrder &order,
                                    const PersonalDataPolicy &policy)
{
    const auto rows = answerOf(payments().search(query, order, policy));
    if (!rows) {
        qWarning("%s", qPrintable(rows.error().detail));
        return {PaymentId(u"error"_s)};
    }
    QList<PaymentId> ids;
    const auto read = answerOf(payments().readMany(*rows)).value_or(QList<PaymentRow>());
    for (const PaymentRow &row : read)
        ids << row.payment;
    return ids;
}

void SearchSuite::findsWhatHolds_data()
{
    QTest::addColumn<SearchQuery::Group>("group");
    using Group = SearchQuery::Group;
    const PaymentPtr some = PaymentGenerator(4).payment(77);
    QTest::newRow("one letter") << Group{text(Field::Word, u"e"_s)};
    QTest::newRow("a word longer than the index's beginnings")
        << Group{text(Field::Word, u"lindqvist"_s)};
    QTest::newRow("its beginning") << Group{text(Field::Word, u"lindqvi"_s)};
    QTest::newRow("accents typed") << Group{text(Field::Word, u"Dupré"_s)};
    QTest::newRow("accents left out") << Group{text(Field::Word, u"dupre"_s)};
    QTest::newRow("order number") << Group{text(Field::Word, some->orderReference)};
    QTest::newRow("half an order number") << Group{text(Field::Word, u"order_2024-01-00000"_s)};
    QTest::newRow("payment id") << Group{text(Field::Word, some->id.text())};
    QTest::newRow("half a payment id") << Group{text(Field::Word, some->id.text().left(15))};
    QTest::newRow("beginning of an id") << Group{text(Field::Word, some->id.text().left(3))};
    QTest::newRow("e-mail") << Group{text(Field::Word, m_payments[3]->customer->email)};
    QTest::newRow("e-mail's field") << Group{text(Field::Email, m_payments[3]->customer->email)};
    QTest::newRow("e-mail's domain") << Group{text(Field::Email, u"example"_s)};
    QTest::newRow("reference") << Group{text(Field::Reference, u"CAP#1"_s)};
    QTest::newRow("words out of order") << Group{text(Field::Order, u"01_order"_s)};
    QTest::newRow("status") << Group{text(Field::Status, u"captured"_s)};
    QTest::newRow("not a status") << Group{text(Field::Status, u"captured"_s, false, true)};
    QTest::newRow("not a sequence")
        << Group{text(Field::Order, u"order_2024-01-00001"_s, false, true)};
    QTest::newRow("either") << Group{text(Field::Status, u"pending"_s),
                                     text(Field::Partner, u"oney"_s)};
    QTest::newRow("either, one of them not")
        << Group{text(Field::Status, u"captured"_s, false, true), text(Field::Currency, u"JPY"_s)};
    QTest::newRow("either a range")
        << Group{range(Field::Amount, 4'000'000, {}), text(Field::Currency, u"JPY"_s)};
    QTest::newRow("amount") << Group{
        range(Field::Amount, *faceValue(some->amount), *faceValue(some->amount) + 1)};
    QTest::newRow("amounts") << Group{range(Field::Amount, 400'000, 900'000)};
    QTest::newRow("dates") << Group{range(Field::Date, 1704070000000, 1704090000000)};
    QTest::newRow("quotes") << Group{text(Field::Word, u"\" OR 1=1 --"_s)};
    QTest::newRow("index's own signs") << Group{text(Field::Word, u"NEAR(a* b) ^ : + AND"_s)};
    QTest::newRow("no word") << Group{text(Field::Word, u"🙂"_s)};
    QTest::newRow("right to left") << Group{text(Field::Word, u"שלום"_s)};
    QTest::newRow("private use") << Group{text(Field::Word, u"\uE011captured"_s)};
}

void SearchSuite::findsWhatHolds()
{
    QFETCH(SearchQuery::Group, group);
    const SearchQuery query{SearchShop, {group}};
    QList<PaymentId> expected;
    for (auto payment = m_payments.crbegin(); payment != m_payments.crend(); ++payment) {
        if (holds(query, **payment))
            expected << (*payment)->id;
    }
    QCOMPARE(found(query), expected);
}

SearchTerm SearchSuite::randomTerm(QRandomGenerator &dice) const
{
    const Payment &payment = *m_payments[dice.bounded(Count)];
    const auto part = [&](const QString &whole) {
        return whole.left(1 + dice.bounded(static_cast<int>(qMax(1, int(whole.size())))));
    };
    const bool isNegated = dice.bounded(5) == 0;
    const QString name = payment.customer ? payment.customer->fullName() : u"em"_s;
    const QString email = payment.customer ? payment.customer->email : u"em"_s;
    const bool isWhole = dice.bounded(4) == 0;
    switch (dice.bounded(13)) {
    case 0:
        return text(Field::Word, part(payment.orderReference), isWhole, isNegated);
    case 1:
        return text(Field::Word, part(name.section(u' ', -1)), isWhole, isNegated);
    case 2:
        return text(Field::Email, part(email), isWhole, isNegated);
    case 3:
        return text(Field::Name, part(name), isWhole, isNegated);
    case 4: {
        const qint64 from = dice.bounded(5'000'000);
        return range(Field::Amount, from, from + 1 + dice.bounded(3'000'000));
    }
    case 5: {
        const qint64 from = 1704067200000 + qint64(dice.bounded(60'000)) * 1000;
        return range(Field::Date, from, from + qint64(dice.bounded(90'000)) * 1000);
    }
    case 6:
        return text(Field::Currency, payment.currency().code(), false, isNegated);
    case 7:
        return text(Field::Status,
                    paymentStateWords().at(dice.bounded(int(paymentStateWords().size()))), false,
                    isNegated);
    case 8:
        return text(Field::Partner, part(payment.split.front().solution.partner), false, isNegated);
    case 9:
        return text(Field::Operation, u"refund"_s, false, isNegated);
    case 10:
        return text(Field::Reference,
                    part(payment.authorisation.partnerTransactions.front().partnerReference),
                    isWhole, isNegated);
    case 11:
        return text(Field::Id, part(payment.id.text()), false, isNegated);
    default:
        return text(Field::Order, part(payment.orderReference), isWhole, isNegated);
    }
}

void SearchSuite::everyMixOfTermsFindsWhatHoldsInEveryOrder()
{
    QRandomGenerator dice(20261121);
    for (int round = 0; round < 200; ++round) {
        SearchQuery query{SearchShop, {}};
        for (int groups = 1 + dice.bounded(3); groups > 0; --groups) {
            SearchQuery::Group group;
            for (int terms = dice.bounded(4) == 0 ? 2 : 1; terms > 0; --terms)
                group << randomTerm(dice);
            query.groups << group;
        }
        const SearchOrder order{static_cast<SearchOrder::Column>(dice.bounded(9)),
                                dice.bounded(2) == 0};
        QList<PaymentId> expected;
        for (const PaymentPtr &payment : std::as_const(m_payments)) {
            if (holds(query, *payment))
                expected << payment->id;
        }
        QList<PaymentId> got = found(query, order);
        const auto page = answerOf(payments().first(query, order, 20, {}));
        QVERIFY2(page.has_value(), qPrintable(page ? QString() : page.error().detail));
        QCOMPARE(page->rows.size(), qMin(got.size(), 20));
        QCOMPARE(page->isAll, got.size() <= 20);
        for (qsizetype i = 0; i < page->rows.size(); ++i)
            QCOMPARE(page->rows[i].payment, got[i]);
        std::sort(got.begin(), got.end());
        std::sort(expected.begin(), expected.end());
        if (got != expected) {
            for (const SearchQuery::Group &group : query.groups) {
                for (const SearchTerm &term : group)
                    qWarning("field %d text '%s' whole %d not %d", int(term.field),
                             qPrintable(term.text), term.isWhole, term.isNegated);
            }
        }
        QCOMPARE(got, expected);
    }
}

void SearchSuite::firstPageIsTheBeginningOfAllRows()
{
    const auto rows = answerOf(payments().search({SearchShop, {}}, {}, {}));
    const auto page = answerOf(payments().first({SearchShop, {}}, {}, 50, {}));
    QCOMPARE(page->rows.size(), 50);
    QVERIFY(!page->isAll);
    for (qsizetype i = 0; i < 50; ++i)
        QCOMPARE(page->rows[i].row, rows->at(i));
}

void SearchSuite::everyOrderIsByItsColumn()
{
    const auto value = [](const PaymentRow &row, SearchOrder::Column column) -> QVariant {
        switch (column) {
        case SearchOrder::Column::Order:
            return row.order;
        case SearchOrder::Column::Customer:
            return row.customer.toLower();
        case SearchOrder::Column::Created:
            return row.createdAt;
        case SearchOrder::Column::State:
            return row.states.empty() ? 0 : int(row.states.front());
        case SearchOrder::Column::Amount:
            return *faceValue(row.amount);
        case SearchOrder::Column::Currency:
            return row.amount.currency().code();
        case SearchOrder::Column::Partners:
            return row.partners.join(u'\n');
        case SearchOrder::Column::Card:
            return row.card;
        case SearchOrder::Column::Seen:
            return row.seenAt;
        }
        return {};
    };
    for (int column = 0; column < 9; ++column) {
        for (const bool isDescending : {false, true}) {
            const SearchOrder order{static_cast<SearchOrder::Column>(column), isDescending};
            const auto rows =
                answerOf(payments().readMany(
                             answerOf(payments().search({SearchShop, {}}, order, {})).value()))
                    .value();
            QCOMPARE(rows.size(), Count);
            for (qsizetype i = 1; i < rows.size(); ++i) {
                const QVariant before = value(rows[i - 1], order.column);
                const QVariant here = value(rows[i], order.column);
                const bool isText = before.typeId() == QMetaType::QString;
                const qint64 way =
                    isText ? before.toString().toUtf8().compare(here.toString().toUtf8())
                           : before.toLongLong() - here.toLongLong();
                if (before.typeId() == QMetaType::QDateTime)
                    QVERIFY(isDescending ? before.toDateTime() >= here.toDateTime()
                                         : before.toDateTime() <= here.toDateTime());
                else
                    QVERIFY2(isDescending ? way >= 0 : way <= 0, qPrintable(before.toString()));
            }
        }
    }
}

void SearchSuite::anotherAccountIsNotSearched()
{
    QCOMPARE(found({u"other"_s, {}}).size(), 1);
    QCOMPARE(found({u"nobody"_s, {}}).size(), 0);
    QCOMPARE(found({SearchShop, {}}).size(), Count);
}

void SearchSuite::termNamesAnotherAccount()
{
    QCOMPARE(found({SearchShop, {{text(Field::Account, u"other"_s)}}}).size(), 1);
    QCOMPARE(found({{}, {}}).size(), Count + 1);
}

void SearchSuite::hashedPeopleAreFoundByTheWholeOnly()
{
    const QTemporaryDir folder;
    const auto own = make(folder.path());
    const PersonalDataPolicy policy{PersonalData::Hashed, "a key"};
    const PaymentPtr payment = m_payments[3];
    QVERIFY(answerOf(
        own->payments().keep(SearchShop, {{payment, QDateTime::currentDateTime()}}, policy)));
    const auto count = [&](const SearchTerm &term) {
        return answerOf(own->payments().search({SearchShop, {{term}}}, {}, policy))->size();
    };
    const QString email = payment->customer->email;
    QCOMPARE(count(text(Field::Email, email)), 1);
    QCOMPARE(count(text(Field::Email, email.toUpper())), 1);
    QCOMPARE(count(text(Field::Word, email)), 1);
    QCOMPARE(count(text(Field::Email, email.left(8))), 0);
    QCOMPARE(count(text(Field::Name, payment->customer->fullName())), 1);
    QCOMPARE(
        answerOf(own->payments().first({SearchShop, {}}, {}, 1, policy))->rows.first().customer,
        QString());
}

void SearchSuite::aTextOfAMegabyteIsFoundByItsBeginning_data()
{
    QTest::addColumn<PersonalDataPolicy>("policy");
    QTest::newRow("full") << PersonalDataPolicy{PersonalData::Full, {}};
    QTest::newRow("hashed") << PersonalDataPolicy{PersonalData::Hashed, "a key"};
}

void SearchSuite::aTextOfAMegabyteIsFoundByItsBeginning()
{
    QFETCH(PersonalDataPolicy, policy);
    const QString longText = u" needle and "_s.repeated(100'000);
    Payment sent = *m_payments[3];
    sent.orderReference = longText;
    sent.customer.emplace();
    sent.customer->firstName = longText;
    sent.customer->lastName = longText;
    sent.split = {{{longText, longText}, sent.amount, {}, {}, {}, {}}};
    for (PartnerTransaction &part : sent.authorisation.partnerTransactions)
        part.partnerReference = longText;

    const QTemporaryDir folder;
    const auto own = make(folder.path());
    const auto payment = std::make_shared<const Payment>(sent);
    QVERIFY(answerOf(
        own->payments().keep(SearchShop, {{payment, QDateTime::currentDateTime()}}, policy)));
    const auto count = [&](const SearchTerm &term) {
        return answerOf(own->payments().search({SearchShop, {{term}}}, {}, policy))->size();
    };
    QCOMPARE(count(text(Field::Order, u"needle and needle"_s)), 1);
    QCOMPARE(count(text(Field::Name, u"needle"_s)), 1);
    // However long the name, its customer can be forgotten.
    const QString person = sent.customer->rawName().trimmed();
    QCOMPARE(
        answerOf(own->retention().countCustomer({SearchShop, person, policy, {}})).value_or(-1), 1);
}

void SearchSuite::cancelledSearchGivesNothing()
{
    const auto cancel = std::make_shared<std::atomic_bool>(true);
    QVERIFY(answerOf(payments().search({SearchShop, {}}, {}, {}).cancelledBy(cancel))->isEmpty());
}

void SearchSuite::valuesAreThoseThatOccur()
{
    const auto partners = answerOf(payments().values(SearchShop, Field::Partner, u"p"_s, 5));
    QCOMPARE(partners->size(), 1);
    QCOMPARE(partners->first().value, u"paypal"_s);
    qint64 count = 0;
    for (const PaymentPtr &payment : std::as_const(m_payments))
        count += holdsPlainly(text(Field::Partner, u"paypal"_s), *payment) ? 1 : 0;
    QCOMPARE(partners->first().count, count);
    const auto currencies = answerOf(payments().values(SearchShop, Field::Currency, {}, 9));
    QCOMPARE(currencies->first().value, u"EUR"_s);
    const auto names = answerOf(payments().values(SearchShop, Field::Name, u"Dupré"_s, 9));
    QVERIFY(!names->isEmpty());
    for (const ValueCount &name : *names)
        QVERIFY2(plain(name.value).contains(u"dupre"_s), qPrintable(name.value));
    const auto emails = answerOf(payments().values(SearchShop, Field::Email, u"exam"_s, 9));
    QVERIFY(!emails->isEmpty());
    for (const ValueCount &email : *emails)
        QVERIFY2(email.value.contains(u"example"_s), qPrintable(email.value));
}

void SearchSuite::namesAndAddressesAreOfferedWhole()
{
    QList<SeenPayment> seen;
    const auto add = [&](const QString &first, const QString &last, const QString &email) {
        Payment payment = *m_payments[seen.size()];
        payment.order.reset();
        payment.customer.emplace();
        payment.customer->firstName = first;
        payment.customer->lastName = last;
        payment.customer->email = email;
        seen << SeenPayment{std::make_shared<const Payment>(payment), QDateTime::currentDateTime()};
    };
    add(u"Émile"_s, u"Dupré"_s, u"emile.dupre@example.org"_s);
    add(u"Émile"_s, u"Dupré"_s, u"emile.dupre@example.org"_s);
    add(u"Ann"_s, u"Dupont"_s, u"ann@dupont.example"_s);
    const QTemporaryDir folder;
    const auto own = make(folder.path());
    QVERIFY(answerOf(own->payments().keep(SearchShop, seen, {})));
    const auto offered = [&](Field field, const QString &begun) {
        const auto values = answerOf(own->payments().values(SearchShop, field, begun, 9));
        QStringList texts;
        for (const ValueCount &value : values.value_or(QList<ValueCount>()))
            texts << u"%1: %2"_s.arg(value.value).arg(value.count);
        return texts;
    };
    QCOMPARE(offered(Field::Name, u"dup"_s),
             (QStringList{u"Émile Dupré: 2"_s, u"Ann Dupont: 1"_s, u"dupre: 2"_s, u"dupont: 1"_s}));
    QCOMPARE(offered(Field::Name, u"Emile du"_s), QStringList{u"Émile Dupré: 2"_s});
    QCOMPARE(offered(Field::Email, u"emile.d"_s), QStringList{u"emile.dupre@example.org: 2"_s});
    QCOMPARE(offered(Field::Email, u"dupont"_s),
             (QStringList{u"ann@dupont.example: 1"_s, u"dupont: 1"_s}));
    QCOMPARE(offered(Field::Name, u"dupli"_s), QStringList());

    // Who was kept without a name is offered to nobody.
    QVERIFY(answerOf(own->payments().keep(u"private"_s, seen, {PersonalData::None, {}})));
    QVERIFY(answerOf(own->payments().values(u"private"_s, Field::Email, u"emile"_s, 9))->isEmpty());
}

} // namespace counterfoil::testing
