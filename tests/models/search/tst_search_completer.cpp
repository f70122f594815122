// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/search_completer.h"

#include "tests/models/search/known_payments.h"
#include "tests/models/search/search_contexts.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;

class TestSearchCompleter : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_known = std::make_unique<KnownPaymentsFixture>();
        m_line = std::make_unique<SearchLine>(searchContext());
        m_completer = std::make_unique<SearchCompleter>(m_known->catalogue, *m_line);
    }
    void cleanup()
    {
        m_completer.reset();
        m_line.reset();
        m_known.reset();
    }

    void offersWhatTheWordMayBecome_data();
    void offersWhatTheWordMayBecome();
    void valuesThatOccurComeFirstWithTheirNumbers();
    void onlyTheNewestWordIsAnswered();
    void takingOneCompletesTheTerm();
    void aWholeNameIsOfferedAndFoundByItself();
    void whatWouldTurnTheLineIsNotOffered();

private:
    QStringList texts() const
    {
        QStringList texts;
        for (const SearchCompletion &completion : m_completer->completions())
            texts << completion.text;
        return texts;
    }

    std::unique_ptr<KnownPaymentsFixture> m_known;
    std::unique_ptr<SearchLine> m_line;
    std::unique_ptr<SearchCompleter> m_completer;
};

void TestSearchCompleter::offersWhatTheWordMayBecome_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("offers");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("a space") << u"emily "_s << QStringList();
    QTest::newRow("name begun") << u"a cur"_s
                                << QStringList({u"currency:"_s, u"email:cur "_s, u"name:cur "_s});
    QTest::newRow("one letter") << u"-p"_s << QStringList({u"-partner:"_s, u"-profile:"_s});
    QTest::newRow("word") << u"emi"_s << QStringList({u"email:emi "_s, u"name:emi "_s});
    QTest::newRow("four digits") << u"1234"_s << QStringList({u"last4:1234 "_s, u"amount:1234 "_s});
    QTest::newRow("amount") << u"42.99"_s << QStringList({u"amount:42.99 "_s});
    QTest::newRow("or") << u"or"_s << QStringList({u"order:"_s});
    QTest::newRow("quoted") << u"\"emi"_s << QStringList();
    QTest::newRow("days") << u"date:last"_s
                          << QStringList({u"date:last-week "_s, u"date:last-month "_s});
    QTest::newRow("accounts") << u"profile:de"_s << QStringList({u"profile:\"Demo shop\" "_s});
    QTest::newRow("words that never occur") << u"-op:re"_s << QStringList({u"-op:refund "_s});
    QTest::newRow("unknown name") << u"colour:r"_s << QStringList();
    QTest::newRow("free text") << u"ref:CAP"_s << QStringList();
    QTest::newRow("an id") << u"9a14962c-bdcf-49d1-8673-e75dfb48013f"_s << QStringList();
    QTest::newRow("too long") << QString(5000, u'e') << QStringList();
}

void TestSearchCompleter::offersWhatTheWordMayBecome()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, offers);
    m_line->setText(typed);
    QCOMPARE(texts(), offers);
}

void TestSearchCompleter::valuesThatOccurComeFirstWithTheirNumbers()
{
    QVERIFY(m_known->learn({m_known->numbered(1), m_known->numbered(2)}));
    m_line->setText(u"status:partly"_s);
    QTRY_VERIFY(!m_completer->completions().isEmpty() && m_completer->completions().first().count);
    const SearchCompletion first = m_completer->completions().first();
    QCOMPARE(first.count, 2);
    QCOMPARE(first.name, u"status:"_s);
    QVERIFY(first.value.startsWith(u"partly-"_s));
    QVERIFY(texts().contains(u"status:partly-voided "_s));
    QVERIFY(texts().removeDuplicates() == 0);
}

void TestSearchCompleter::onlyTheNewestWordIsAnswered()
{
    QVERIFY(m_known->learn({m_known->numbered(1)}));
    m_line->setText(u"last4:1"_s);
    m_line->setText(u"currency:E"_s);
    m_line->setText(u"emi"_s);
    const QSignalSpy changes(m_completer.get(), &SearchCompleter::changed);
    m_line->setText(u"currency:EU"_s);
    QTRY_COMPARE(texts(), QStringList({u"currency:EUR "_s}));
    QCOMPARE(m_completer->completions().first().count, 1);
    QCOMPARE(changes.count(), 2); // emptied, filled
}

void TestSearchCompleter::takingOneCompletesTheTerm()
{
    m_line->setText(u"a -op:ref"_s);
    m_completer->take(m_completer->completions().first());
    QCOMPARE(m_line->chips().size(), 2);
    QCOMPARE(m_line->text(), u"a -op:refund"_s);
    m_line->setTyped(u"b or cur"_s);
    m_completer->take(m_completer->completions().first());
    QCOMPARE(m_line->typed(), u"b or currency:"_s);
}

void TestSearchCompleter::aWholeNameIsOfferedAndFoundByItself()
{
    QVERIFY(m_known->learn({m_known->numbered(1), m_known->numbered(2, u"Ann"_s)}));
    m_line->setText(u"name:park"_s);
    QTRY_COMPARE(texts(), (QStringList{u"name:\"Ann Rose Parker\" "_s,
                                       u"name:\"Emily Rose Parker\" "_s, u"name:parker "_s}));
    m_completer->take(m_completer->completions().first());
    std::optional<qsizetype> found;
    m_known->catalogue.payments()
        .search(m_line->query(), {}, {})
        .then(this, [&found](const auto &rows) { found = rows ? rows->size() : -1; });
    QTRY_COMPARE(found, std::optional<qsizetype>(1));
    m_line->setText(u"email:ann"_s);
    QTRY_COMPARE(texts(), (QStringList{u"email:ann@example.org "_s, u"email:ann "_s}));
}

void TestSearchCompleter::whatWouldTurnTheLineIsNotOffered()
{
    Payment turned = m_known->numbered(1, u"Em\u202Eily"_s);
    QVERIFY(m_known->learn({turned}));
    m_line->setText(u"name:park"_s);
    QTRY_COMPARE(texts(), QStringList{u"name:parker "_s});
}

COUNTERFOIL_TEST(QCoreApplication, TestSearchCompleter)
#include "tst_search_completer.moc"
