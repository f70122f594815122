// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/totals_words.h"
#include "models/words/joined_text.h"
#include "tests/support/test_program.h"
#include "ui/theme/pseudo_translator.h"
#include "ui/theme/translations.h"

#include <QCoreApplication>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void englishHasItsPlurals()
    {
        Translations translations(*QCoreApplication::instance());
        translations.use(u"en"_s);
        const auto known = [](int count) {
            return QCoreApplication::translate("counterfoil::StatusStrip", "%n known payments",
                                               nullptr, count);
        };
        QCOMPARE(known(1), QStringLiteral("1 known payment"));
        QCOMPARE(known(2), QStringLiteral("2 known payments"));
        QCOMPARE(known(0), QStringLiteral("0 known payments"));
    }

    void theFirstLanguageOfTheSystemThatIsKnownIsShown_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QStringList>("system");
        QTest::addColumn<QString>("shown");
        QTest::newRow("region") << u"system"_s << QStringList{u"fr-CA"_s, u"en"_s} << u"fr"_s;
        QTest::newRow("order") << u"system"_s << QStringList{u"pl"_s, u"sv-FI"_s, u"de"_s}
                               << u"sv"_s;
        QTest::newRow("Norwegian") << u"system"_s << QStringList{u"nn-NO"_s} << u"nb"_s;
        QTest::newRow("old code") << u"system"_s << QStringList{u"no_NO"_s} << u"nb"_s;
        QTest::newRow("script") << u"system"_s << QStringList{u"es-Latn-MX"_s} << u"es"_s;
        QTest::newRow("none known") << u"system"_s << QStringList{u"pl"_s, u"C"_s} << u"en"_s;
        QTest::newRow("chosen") << u"nl"_s << QStringList{u"fr"_s} << u"nl"_s;
        QTest::newRow("chosen, unknown") << u"xx"_s << QStringList{u"fr"_s} << u"fr"_s;
    }
    void theFirstLanguageOfTheSystemThatIsKnownIsShown()
    {
        QFETCH(const QString, choice);
        QFETCH(const QStringList, system);
        QTEST(languageFor(choice, system), "shown");
    }

    void aRegionIsKeptWhereTheLanguageIsTheSystems()
    {
        const QLocale swiss(u"de_CH"_s);
        QCOMPARE(localeFor(u"system"_s, swiss), swiss);
        QCOMPARE(localeFor(u"de"_s, swiss), swiss);
        QCOMPARE(localeFor(u"fr"_s, swiss), QLocale(QLocale::French, QLocale::France));
        QCOMPARE(localeFor(u"nb"_s, swiss), QLocale(QLocale::NorwegianBokmal, QLocale::Norway));
        QCOMPARE(localeFor(u"en"_s, swiss), QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(localeFor(u"en"_s, QLocale(u"en_US"_s)), QLocale(u"en_US"_s));
    }

    void figuresFollowTheChosenLanguage()
    {
        const QLocale before;
        {
            Translations translations(*QCoreApplication::instance());
            translations.use(u"de"_s);
            QCOMPARE(translations.language(), u"de"_s);
            QCOMPARE(QLocale().toString(1234567), u"1.234.567"_s);
            translations.use(u"sv"_s);
            QCOMPARE(QLocale().decimalPoint(), u","_s);
        }
        QCOMPARE(QLocale(), before);
    }

    void partsOfASentenceAreJoinedAsTheLanguageHasIt()
    {
        Translations translations(*QCoreApplication::instance());
        translations.use(u"en"_s);
        QCOMPARE(withDetail(u"dalenys failed"_s, u"no %2 money"_s),
                 u"dalenys failed: no %2 money"_s);
        QCOMPARE(sideBySide({}), QString());
        QCOMPARE(sideBySide({u"a, %1"_s, u"b"_s, u"c"_s}), u"a, %1; b; c"_s);
        translations.use(u"fr"_s);
        QCOMPARE(withDetail(u"a"_s, u"b"_s), u"a\u00a0: b"_s);
        QCOMPARE(sideBySide({u"a"_s, u"b"_s, u"c"_s}), u"a\u202f; b\u202f; c"_s);
    }

    void whatIsNotReviewedAgreesWithItsNoun()
    {
        Translations translations(*QCoreApplication::instance());
        translations.use(u"fr"_s);
        const auto title = [](OperationKind kind) {
            return unreviewedText({}, kind, QDateTime::currentDateTime()).label;
        };
        QCOMPARE(title(OperationKind::Refund), u"Non vérifiés"_s);
        QCOMPARE(title(OperationKind::Capture), u"Non vérifiées"_s);
    }

    void aLanguageWithoutWordsIsNotOffered()
    {
        const QList<Language> offered = Translations::offered();
        const auto isEnglish = [](const Language &language) { return language.code == "en"_L1; };
        QVERIFY(std::any_of(offered.begin(), offered.end(), isEnglish));
        for (const Language &language : offered) {
            QTranslator words;
            QVERIFY(words.load(u":/counterfoil/translations/counterfoil_"_s + language.code));
            QVERIFY2(!words.isEmpty(), qPrintable(language.code));
        }
    }

    void pseudoTextKeepsWhatTheProgramReads_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("kept");
        QTest::newRow("places") << u"%1 of %2, %L3"_s << QStringList{u"%1"_s, u"%2"_s, u"%L3"_s};
        QTest::newRow("count") << u"%n payments in %1"_s << QStringList{u"%n"_s, u"%1"_s};
        QTest::newRow("markup") << u"See <b>the <a href=\"x\">list</a></b>"_s
                                << QStringList{u"<b>"_s, u"<a href=\"x\">"_s, u"</a>"_s, u"</b>"_s};
        QTest::newRow("entity") << u"a &lt; b"_s << QStringList{u"&lt;"_s};
        QTest::newRow("mnemonic") << u"&Save"_s << QStringList{u"&S"_s};
    }
    void pseudoTextKeepsWhatTheProgramReads()
    {
        QFETCH(const QString, source);
        QFETCH(const QStringList, kept);
        const QString text = pseudoText(source);
        QVERIFY(text != source);
        for (const QString &piece : kept)
            QCOMPARE(text.count(piece), source.count(piece));
    }

    void pseudoTextIsLongerByFortyInAHundred()
    {
        const QString source = u"Nothing is sent twice, and the window says what is known."_s;
        QVERIFY(pseudoText(source).size() * 10 >= source.size() * 14);
        QCOMPARE(pseudoText(u"Save"_s).at(0), QChar(u'['));
        QVERIFY(pseudoText(u"Save"_s).size() >= 8);
        QCOMPARE(pseudoText(u"%1"_s), u"%1"_s);
    }

    void everyTextIsThereInThePseudoLanguage()
    {
        Translations translations(*QCoreApplication::instance());
        translations.use(PseudoLanguage);
        QVERIFY(QCoreApplication::translate("anything", "Not in any file").startsWith(u'['));
        QVERIFY(QCoreApplication::translate("anything", "%n things", nullptr, 1234)
                    .contains(u"1234"_s));
        translations.use(u"en"_s);
        QCOMPARE(QCoreApplication::translate("anything", "Not in any file"), u"Not in any file"_s);
    }
};

COUNTERFOIL_TEST(QCoreApplication, TestTranslations)
#include "tst_translations.moc"
