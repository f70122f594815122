// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/saved_views.h"

#include "core/files/private_files.h"
#include "models/search/search_text.h"
#include "tests/models/search/search_contexts.h"
#include "tests/support/test_program.h"
#include "tests/support/unix_only.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;

namespace {

SavedView view(const QString &name)
{
    return {name, u"status:pending"_s, {3, 0, 5}, {SearchOrder::Column::Amount, false}, false};
}

} // namespace

class TestSavedViews : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void viewsSurviveARestart();
    void eachAccountHasItsOwn();
    void namesAreChecked_data();
    void namesAreChecked();
    void aViewIsReplacedMovedAndRemoved();
    void wordsForDaysAreKeptOrFixed();
    void aFaultySearchIsNotSaved();
    void recentSearchesAreTheLastTwelveEachOnce();
    void recentSearchesAboutSomebodyAreForgotten();
    void personalSearchesAreNotWrittenWhereLessIsKept_data();
    void personalSearchesAreNotWrittenWhereLessIsKept();
    void personalSearchesOfThisRunAreForgottenToo();
    void personalViewsAreRefusedWhereLessIsKept();
    void keepingLessCleansTheFile();
    void whatTwoProcessesSaveIsAllKept();
    void unknownKeysAreKept();
    void theFileIsItsOwnersOnly();
    void aDamagedFileIsSetAside();
    void aLaterVersionsFileIsOnlyRead();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"views.json"_s); }
    [[nodiscard]] QByteArray content() const
    {
        QFile kept(file());
        return kept.open(QIODevice::ReadOnly) ? kept.readAll() : QByteArray();
    }
    void write(const QByteArray &bytes) const
    {
        QFile kept(file());
        QVERIFY(kept.open(QIODevice::WriteOnly));
        kept.write(bytes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSavedViews::viewsSurviveARestart()
{
    SavedView full = view(u"Open"_s);
    full.keepDates = true;
    {
        SavedViews views(DataFolder{m_folder->path()});
        QVERIFY(views.add(u"shop"_s, full));
        QVERIFY(views.add(u"shop"_s, view(u"Second"_s)));
    }
    const SavedViews again(DataFolder{m_folder->path()});
    QVERIFY(again.views(u"shop"_s) == QList({full, view(u"Second"_s)}));
    QVERIFY(again.problem().isEmpty());
}

void TestSavedViews::eachAccountHasItsOwn()
{
    SavedViews views(DataFolder{m_folder->path()});
    const QSignalSpy changes(&views, &SavedViews::changed);
    QVERIFY(views.add(u"shop"_s, view(u"Open"_s)));
    QVERIFY(views.add(u"north"_s, view(u"Open"_s)));
    views.remember(u"north"_s, u"emily"_s);
    views.remove(u"shop"_s, u"Open"_s);
    QVERIFY(views.views(u"shop"_s).isEmpty());
    QCOMPARE(views.views(u"north"_s).size(), 1);
    QVERIFY(views.recent(u"shop"_s).isEmpty());
    QCOMPARE(changes.last().first().toString(), u"shop"_s);
}

void TestSavedViews::namesAreChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("part");
    QTest::newRow("empty") << u" \t "_s << u"Enter a name"_s;
    QTest::newRow("too long") << QString(61, u'x') << u"at most 60 characters"_s;
    QTest::newRow("taken") << u"Open"_s << u"already"_s;
    QTest::newRow("taken in another case") << u" oPEN "_s << u"already"_s;
}

void TestSavedViews::namesAreChecked()
{
    QFETCH(QString, name);
    QFETCH(QString, part);
    SavedViews views(DataFolder{m_folder->path()});
    QVERIFY(views.add(u"shop"_s, view(u"Open"_s)));
    QVERIFY(views.add(u"shop"_s, view(QString(60, u'y'))));
    const auto added = views.add(u"shop"_s, view(name));
    QVERIFY(!added);
    QVERIFY2(added.error().contains(part), qPrintable(added.error()));
    const auto replaced = views.replace(u"shop"_s, QString(60, u'y'), view(name));
    QVERIFY(!replaced);
    QCOMPARE(views.views(u"shop"_s).size(), 2);
}

void TestSavedViews::aViewIsReplacedMovedAndRemoved()
{
    SavedViews views(DataFolder{m_folder->path()});
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
        QVERIFY(views.add(u"shop"_s, view(name)));
    QVERIFY(views.replace(u"shop"_s, u"B"_s, view(u"b"_s)));
    QVERIFY(!views.replace(u"shop"_s, u"D"_s, view(u"D"_s)));
    views.move(u"shop"_s, 2, 0);
    views.move(u"shop"_s, 5, 0);
    views.remove(u"shop"_s, u"A"_s);
    QStringList names;
    for (const SavedView &known : views.views(u"shop"_s))
        names << known.name;
    QCOMPARE(names, QStringList({u"C"_s, u"b"_s}));
}

void TestSavedViews::wordsForDaysAreKeptOrFixed()
{
    SearchLine line(searchContext());
    line.setText(u"date:yesterday amount:>40"_s);
    const auto moving = viewOf(line, u"A"_s, {}, {}, false);
    const auto fixed = viewOf(line, u"B"_s, {}, {}, true);
    QCOMPARE(moving->searchText, u"date:yesterday amount:>40"_s);
    QCOMPARE(fixed->searchText, u"date:2026-11-20 amount:>40"_s);
    QVERIFY(fixed->keepDates);
}

void TestSavedViews::aFaultySearchIsNotSaved()
{
    SearchLine line(searchContext());
    line.setText(u"amount:x"_s);
    const auto refused = viewOf(line, u"A"_s, {}, {}, false);
    QVERIFY(!refused);
    QVERIFY(refused.error().contains(line.fault()->sentence));
}

void TestSavedViews::recentSearchesAreTheLastTwelveEachOnce()
{
    SavedViews views(DataFolder{m_folder->path()});
    for (int i = 0; i < 14; ++i)
        views.remember(u"shop"_s, QString::number(i));
    views.remember(u"shop"_s, u" 5 "_s);
    views.remember(u"shop"_s, u"  "_s);
    views.remember(u"shop"_s, QString(5000, u'x'));
    const SavedViews again(DataFolder{m_folder->path()});
    QCOMPARE(again.recent(u"shop"_s),
             QStringList({u"5"_s, u"13"_s, u"12"_s, u"11"_s, u"10"_s, u"9"_s, u"8"_s, u"7"_s,
                          u"6"_s, u"4"_s, u"3"_s, u"2"_s}));
    views.forgetRecent(u"shop"_s);
    QVERIFY(SavedViews(DataFolder{m_folder->path()}).recent(u"shop"_s).isEmpty());
}

void TestSavedViews::recentSearchesAboutSomebodyAreForgotten()
{
    SavedViews views(DataFolder{m_folder->path()});
    for (const QString &text :
         {u"email:ann@example.com"_s, u"status:pending"_s, u"Ann@Example.com amount:>4"_s})
        views.remember(u"shop"_s, text);
    views.remember(u"other"_s, u"ann@example.com"_s);
    views.forgetRecentAbout(u"shop"_s, {});
    QCOMPARE(views.recent(u"shop"_s).size(), 3);
    views.forgetRecentAbout(u"shop"_s, u"ann@example.com"_s);
    QCOMPARE(SavedViews(DataFolder{m_folder->path()}).recent(u"shop"_s),
             QStringList{u"status:pending"_s});
    QCOMPARE(views.recent(u"other"_s).size(), 1);
}

void TestSavedViews::personalSearchesAreNotWrittenWhereLessIsKept_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isWritten");
    QTest::newRow("e-mail") << u"email:ann@example.com"_s << false;
    QTest::newRow("e-mail, not") << u"-email:ann@example.com"_s << false;
    QTest::newRow("name") << u"name:dupre"_s << false;
    QTest::newRow("word") << u"dupre"_s << false;
    QTest::newRow("phone") << u"0612345678"_s << false;
    QTest::newRow("words in quotes") << u"\"+33 6 12 34 56 78\""_s << false;
    QTest::newRow("one of several") << u"status:pending amount:>40 dupre"_s << false;
    QTest::newRow("one or another") << u"status:pending or name:dupre"_s << false;
    QTest::newRow("e-mail as an order") << u"order:ann1@example.com"_s << false;
    QTest::newRow("name as a reference") << u"ref:\"Ann Dupre 2\""_s << false;
    QTest::newRow("name as an order") << u"order:dupre"_s << false;
    QTest::newRow("phone as an id") << u"id:+33612345678"_s << false;
    QTest::newRow("e-mail as a partner") << u"partner:ann@example.com"_s << false;
    QTest::newRow("what cannot be read") << u"amount:ann"_s << false;
    QTest::newRow("id") << u"9a14962c-bdcf-49d1-8673-e75dfb48013f status:pending"_s << true;
    QTest::newRow("part of an id") << u"id:9a14962c"_s << true;
    QTest::newRow("order") << u"order:2026-11-8841"_s << true;
    QTest::newRow("reference") << u"ref:CAP#12"_s << true;
    QTest::newRow("amount") << u"amount:>40 currency:EUR"_s << true;
    QTest::newRow("status") << u"-status:pending or op:refund"_s << true;
    QTest::newRow("date") << u"date:last-week stale:>1d"_s << true;
    QTest::newRow("partner") << u"partner:illicado method:giftcard last4:1234"_s << true;
    QTest::newRow("account") << u"profile:shop"_s << true;
}

void TestSavedViews::personalSearchesAreNotWrittenWhereLessIsKept()
{
    QFETCH(QString, text);
    QFETCH(bool, isWritten);
    for (const PersonalData keep : {PersonalData::Hashed, PersonalData::None}) {
        m_folder = std::make_unique<QTemporaryDir>();
        SavedViews views(DataFolder{m_folder->path()});
        views.setPersonalData(u"shop"_s, keep);
        views.remember(u"shop"_s, u"status:captured"_s);
        views.remember(u"shop"_s, text);
        views.remember(u"shop"_s, u"status:refunded"_s);
        QCOMPARE(views.recent(u"shop"_s),
                 QStringList({u"status:refunded"_s, text, u"status:captured"_s}));
        QStringList written{u"status:refunded"_s, u"status:captured"_s};
        if (isWritten)
            written.insert(1, text);
        QCOMPARE(SavedViews(DataFolder{m_folder->path()}).recent(u"shop"_s), written);
        QVERIFY(isWritten || (!content().contains("upre") && !content().contains("example")));
    }
    SavedViews full(DataFolder{m_folder->path()});
    full.remember(u"shop"_s, text);
    QCOMPARE(SavedViews(DataFolder{m_folder->path()}).recent(u"shop"_s).first(), text);
}

void TestSavedViews::personalSearchesOfThisRunAreForgottenToo()
{
    SavedViews views(DataFolder{m_folder->path()});
    views.setPersonalData(u"shop"_s, PersonalData::Hashed);
    views.remember(u"shop"_s, u"email:ann@example.com"_s);
    views.remember(u"shop"_s, u"dupre"_s);
    views.forgetRecentAbout(u"shop"_s, u"ann@example.com"_s);
    QCOMPARE(views.recent(u"shop"_s), QStringList{u"dupre"_s});
    views.forgetRecent(u"shop"_s);
    QVERIFY(views.recent(u"shop"_s).isEmpty());
}

void TestSavedViews::personalViewsAreRefusedWhereLessIsKept()
{
    SavedViews views(DataFolder{m_folder->path()});
    views.setPersonalData(u"shop"_s, PersonalData::Hashed);
    SavedView about = view(u"A"_s);
    about.searchText = u"status:pending email:ann@example.com"_s;
    for (const SavedView &refused : {about, view(u"Of ann@example.com"_s)}) {
        const auto added = views.add(u"shop"_s, refused);
        QVERIFY(!added);
        QVERIFY2(added.error().contains(u"names and e-mails"_s), qPrintable(added.error()));
    }
    QVERIFY(views.add(u"shop"_s, view(u"A"_s)));
    QVERIFY(!views.replace(u"shop"_s, u"A"_s, about));
    QVERIFY(views.views(u"shop"_s) == QList({view(u"A"_s)}));
    QVERIFY(!content().contains("ann@"));
    QVERIFY(views.add(u"other"_s, about));
}

void TestSavedViews::keepingLessCleansTheFile()
{
    SavedView about = view(u"Ann's"_s);
    about.searchText = u"email:ann@example.com"_s;
    {
        SavedViews views(DataFolder{m_folder->path()});
        QVERIFY(views.add(u"shop"_s, about));
        QVERIFY(views.add(u"shop"_s, view(u"Pending"_s)));
        for (const QString &text : {u"ann@example.com"_s, u"amount:>40"_s, u"dupre"_s})
            views.remember(u"shop"_s, text);
        QVERIFY(views.add(u"other"_s, about));
    }
    SavedViews views(DataFolder{m_folder->path()});
    const QSignalSpy changes(&views, &SavedViews::changed);
    views.setPersonalData(u"shop"_s, PersonalData::Full);
    QCOMPARE(views.recent(u"shop"_s).size(), 3);
    views.setPersonalData(u"shop"_s, PersonalData::None);
    QCOMPARE(changes.size(), 1);
    const SavedViews again(DataFolder{m_folder->path()});
    for (const SavedViews *cleaned : {&std::as_const(views), &again}) {
        QVERIFY(cleaned->views(u"shop"_s) == QList({view(u"Pending"_s)}));
        QCOMPARE(cleaned->recent(u"shop"_s), QStringList{u"amount:>40"_s});
        QVERIFY(cleaned->views(u"other"_s) == QList({about}));
    }
    views.setPersonalData(u"shop"_s, PersonalData::Hashed);
    QCOMPARE(changes.size(), 1);
}

void TestSavedViews::whatTwoProcessesSaveIsAllKept()
{
    SavedViews one(DataFolder{m_folder->path()});
    SavedViews other(DataFolder{m_folder->path()});
    QVERIFY(one.add(u"shop"_s, view(u"A"_s)));
    QVERIFY(other.add(u"shop"_s, view(u"B"_s)));
    QVERIFY(!one.add(u"shop"_s, view(u"B"_s)));
    QCOMPARE(SavedViews(DataFolder{m_folder->path()}).views(u"shop"_s).size(), 2);
}

void TestSavedViews::unknownKeysAreKept()
{
    write(R"({"version": 1, "later": [1], "profiles": {"shop": {"pinned": true, "views":
              [{"name": "A", "colour": "red", "order": "nonsense"}]}}})");
    SavedViews views(DataFolder{m_folder->path()});
    QVERIFY(views.views(u"shop"_s).first().order == SearchOrder{});
    QVERIFY(views.replace(u"shop"_s, u"A"_s, view(u"A"_s)));
    views.remember(u"shop"_s, u"x"_s);
    for (const char *key : {"later", "pinned", "colour", "status:pending", "\"x\""})
        QVERIFY2(content().contains(key), key);
}

void TestSavedViews::theFileIsItsOwnersOnly()
{
    COUNTERFOIL_NEEDS_UNIX("modes are those of Unix");
    SavedViews views(DataFolder{m_folder->path()});
    views.remember(u"shop"_s, u"x"_s);
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                            QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(file()) & others));
}

void TestSavedViews::aDamagedFileIsSetAside()
{
    write("{\"version\": 1, \"profiles\"");
    SavedViews views(DataFolder{m_folder->path()});
    QVERIFY(views.problem().contains(u"damaged"_s));
    const QStringList aside =
        QDir(m_folder->path()).entryList({u"views.json.damaged-*"_s}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    QVERIFY(views.problem().contains(aside.first()));
    QVERIFY(views.add(u"shop"_s, view(u"A"_s)));
    QCOMPARE(SavedViews(DataFolder{m_folder->path()}).views(u"shop"_s).size(), 1);
}

void TestSavedViews::aLaterVersionsFileIsOnlyRead()
{
    write(R"({"version": 2, "profiles": {"shop": {"recent": ["x"]}}})");
    const QByteArray before = content();
    SavedViews views(DataFolder{m_folder->path()});
    QVERIFY(views.problem().contains(u"newer version"_s));
    QCOMPARE(views.recent(u"shop"_s), QStringList({u"x"_s}));
    views.remember(u"shop"_s, u"y"_s);
    QCOMPARE(views.recent(u"shop"_s).first(), u"y"_s);
    QCOMPARE(content(), before);
}

COUNTERFOIL_TEST(QCoreApplication, TestSavedViews)
#include "tst_saved_views.moc"
