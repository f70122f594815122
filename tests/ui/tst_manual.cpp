// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/manual/manual.h"
#include "resources/resources.h"
#include "tests/support/test_program.h"
#include "ui/shell/manual_places.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>
#include <QXmlStreamReader>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const QString ManualSources = u"docs/manual/"_s;

QString sourcesIn(const QString &language)
{
    return language == "de"_L1 ? ManualSources + u"de/"_s : ManualSources;
}

QString textOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList chapterFiles(const QString &folder)
{
    return QDir(folder).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
}

QSet<QString> allMatches(const QString &pattern, const QString &text)
{
    QSet<QString> found;
    const QRegularExpression expression(pattern, QRegularExpression::DotMatchesEverythingOption |
                                                     QRegularExpression::MultilineOption);
    for (const QRegularExpressionMatch &match : expression.globalMatch(text))
        found << match.captured(1);
    return found;
}

/// A text of the window as the manual writes it: without keys of menus, and with an ellipsis where
/// something is filled in.
QString asWritten(QString text)
{
    static const QRegularExpression filledIn(u"%L?[0-9n]+"_s);
    text.replace(filledIn, u"…"_s).remove(u'&').remove(u'\\');
    text = text.simplified();
    while (text.endsWith(u'…'))
        text.chop(1);
    return text.trimmed();
}

/// Every text of the window in the language that its translation is into, or in English.
QSet<QString> textsOfTheWindow(bool translated)
{
    QFile file(u"translations/counterfoil_de.ts"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSet<QString> texts;
    QXmlStreamReader reader(&file);
    bool hasForms = false; // a plural: one text each
    while (!reader.atEnd()) {
        if (!reader.readNextStartElement())
            continue;
        if (reader.name() == "message"_L1)
            hasForms = reader.attributes().hasAttribute("numerus"_L1);
        const bool isSource = reader.name() == "source"_L1;
        const bool isTranslation =
            reader.name() == (hasForms ? "numerusform"_L1 : "translation"_L1);
        if (translated ? isTranslation : isSource)
            texts << asWritten(reader.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return texts;
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
}

} // namespace

/// docs/manual, and the same as the program carries it.
class TestManual : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { initResources(); }

    void everyFileIsAChapterAndEveryChapterHasItsFile();
    void everyChapterHasATitleAndMoreAndIsMadeOfWhatIsShown_data() { addLanguages(); }
    void everyChapterHasATitleAndMoreAndIsMadeOfWhatIsShown();
    void everyLinkLeadsToAChapter_data() { addLanguages(); }
    void everyLinkLeadsToAChapter();
    void everyPictureIsThereAndSmall_data() { addLanguages(); }
    void everyPictureIsThereAndSmall();
    void whatIsBoldIsAWordOfTheWindow_data() { addLanguages(); }
    void whatIsBoldIsAWordOfTheWindow();
    void everyDecisionIsAmongWhatWasAssumed();
    void whatAnAgentNeedsEveryDayIsThereInGerman();
    void aChapterThatIsNotTranslatedIsThereInEnglish();
    void wordsAreFoundInAllChapters();
    void addressesAndMarksAreNotFound();
    void onlyLinksToChaptersAreFollowed();
    void everyPageHasAChapter();
};

void TestManual::everyFileIsAChapterAndEveryChapterHasItsFile()
{
    QStringList names;
    for (const QString &name : Manual::chapterNames())
        names << name + u".md"_s;
    names.sort();
    QCOMPARE(chapterFiles(ManualSources), names);
    QCOMPARE(chapterFiles(u":/counterfoil/manual"_s), names);
    QCOMPARE(chapterFiles(u":/counterfoil/manual/de"_s), chapterFiles(ManualSources + u"de"_s));
    for (const QString &file : chapterFiles(ManualSources + u"de"_s))
        QVERIFY2(names.contains(file), qPrintable(file));
}

void TestManual::everyChapterHasATitleAndMoreAndIsMadeOfWhatIsShown()
{
    QFETCH(const QString, language);
    const Manual manual(language);
    QSet<QString> titles;
    for (const ManualChapter &chapter : manual.chapters()) {
        QTextDocument document;
        document.setMarkdown(chapter.text);
        const QTextBlock first = document.firstBlock();
        QCOMPARE(first.blockFormat().headingLevel(), 1);
        QCOMPARE(first.text(), chapter.title);
        QVERIFY2(!chapter.title.isEmpty(), qPrintable(chapter.name));
        QVERIFY2(document.blockCount() > 6, qPrintable(chapter.name));
        titles << chapter.title;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            // Marks that were not understood.
            const QString &text = block.text();
            QVERIFY2(!text.contains(u"**"_s) && !text.contains(u"]("_s) && !text.startsWith(u'|'),
                     qPrintable(chapter.name + u": "_s + text));
        }
    }
    QCOMPARE(titles.size(), manual.chapters().size());
}

void TestManual::everyLinkLeadsToAChapter()
{
    QFETCH(const QString, language);
    const Manual manual(language);
    for (const ManualChapter &chapter : manual.chapters()) {
        for (const QString &link : allMatches(u"\\]\\(([^)]*)\\)"_s, chapter.text))
            QVERIFY2(!Manual::chapterOfLink(link).isEmpty(), qPrintable(chapter.name + link));
    }
}

void TestManual::everyPictureIsThereAndSmall()
{
    QFETCH(const QString, language);
    const QString folder = sourcesIn(language);
    QSet<QString> shown;
    for (const QString &file : chapterFiles(folder))
        shown += allMatches(u"^!\\[[^\\]]*\\]\\(([^)]*)\\)"_s, textOfFile(folder + file));
    QSet<QString> kept;
    for (const QString &file : QDir(folder + u"pictures"_s).entryList(QDir::Files)) {
        kept << u"pictures/"_s + file;
        QVERIFY2(QFileInfo(folder + u"pictures/"_s + file).size() <= 100 * 1024, qPrintable(file));
    }
    QVERIFY(!kept.isEmpty());
    QCOMPARE(shown, kept);
}

void TestManual::whatIsBoldIsAWordOfTheWindow()
{
    QFETCH(const QString, language);
    const bool isGerman = language == "de"_L1;
    const QSet<QString> window = textsOfTheWindow(isGerman);
    QVERIFY(window.size() > 1000);
    const QString folder = sourcesIn(language);
    for (const QString &file : chapterFiles(folder)) {
        const QString text = textOfFile(folder + file);
        for (const QString &bold : allMatches(u"\\*\\*(.+?)\\*\\*(?!\\*)"_s, text))
            QVERIFY2(window.contains(asWritten(bold)), qPrintable(file + u": "_s + bold));
    }
}

void TestManual::everyDecisionIsAmongWhatWasAssumed()
{
    const QString rows = u"^\\| ([PYE]\\d+) \\|"_s;
    const QSet<QString> decided = allMatches(rows, textOfFile(u"docs/decisions.md"_s));
    QVERIFY(decided.size() > 40);
    QCOMPARE(allMatches(rows, textOfFile(ManualSources + u"assumed.md"_s)), decided);
}

void TestManual::whatAnAgentNeedsEveryDayIsThereInGerman()
{
    const Manual manual(u"de"_s);
    for (const auto *name :
         {"first-steps", "finding", "payment", "refunding", "unknown-outcomes", "operations",
          "review", "sessions", "links", "events", "tools", "files", "settings", "providers",
          "assumed", "troubleshooting", "keyboard"}) {
        const qsizetype at = manual.indexOf(QLatin1StringView(name));
        QVERIFY2(at >= 0, name);
        QVERIFY2(manual.chapters()[at].language == "de"_L1, name);
    }
}

void TestManual::aChapterThatIsNotTranslatedIsThereInEnglish()
{
    const Manual swedish(u"sv"_s);
    const Manual english(u"en"_s);
    QCOMPARE(swedish.chapters().size(), english.chapters().size());
    for (qsizetype i = 0; i < english.chapters().size(); ++i) {
        QCOMPARE(swedish.chapters()[i].language, u"en"_s);
        QCOMPARE(swedish.chapters()[i].text, english.chapters()[i].text);
    }
}

void TestManual::wordsAreFoundInAllChapters()
{
    const Manual manual(u"en"_s);
    QCOMPARE(manual.find({}).size(), manual.chapters().size());
    QCOMPARE(manual.find(u"  "_s).size(), manual.chapters().size());
    QVERIFY(manual.find(u"quaternion"_s).isEmpty());

    const QList<ManualHit> hits = manual.find(u"IDEMPOTENCY  key"_s);
    QVERIFY(hits.size() >= 2);
    QVERIFY(hits.size() < manual.chapters().size());
    bool isUnknownOutcomes = false;
    for (const ManualHit &hit : hits) {
        const ManualChapter &chapter = manual.chapters()[hit.chapter];
        QVERIFY2(chapter.words.contains(u"idempotency"_s, Qt::CaseInsensitive),
                 qPrintable(chapter.name));
        QVERIFY(hit.count >= 2);
        isUnknownOutcomes = isUnknownOutcomes || chapter.name == "unknown-outcomes"_L1;
    }
    QVERIFY(isUnknownOutcomes);
}

void TestManual::addressesAndMarksAreNotFound()
{
    const Manual manual(u"en"_s);
    for (const auto *marks : {"refunding.md", "**", "|---", "pictures/", "## "})
        QVERIFY2(manual.find(QLatin1StringView(marks)).isEmpty(), marks);
    for (const auto *signs : {"*/*", "CAP#12", "priority list"}) // that are read
        QVERIFY2(!manual.find(QLatin1StringView(signs)).isEmpty(), signs);
}

void TestManual::onlyLinksToChaptersAreFollowed()
{
    QCOMPARE(Manual::chapterOfLink(u"refunding.md"_s), u"refunding"_s);
    for (const auto *other : {"refunding", "../README.md", "Nowhere.md", "https://example.org/A.md",
                              "file:///etc/passwd", ""})
        QVERIFY2(Manual::chapterOfLink(QLatin1StringView(other)).isEmpty(), other);
}

void TestManual::everyPageHasAChapter()
{
    for (int kind = 0; kind <= static_cast<int>(Place::Kind::NewPayment); ++kind) {
        const QString chapter = chapterOf(static_cast<Place::Kind>(kind));
        QVERIFY2(Manual::chapterNames().contains(chapter), qPrintable(chapter));
        QVERIFY2(chapter != "first-steps"_L1, qPrintable(QString::number(kind)));
    }
}

COUNTERFOIL_TEST(QApplication, TestManual)
#include "tst_manual.moc"
