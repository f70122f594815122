// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "tests/support/test_program.h"
#include "tests/support/typed_keys.h"
#include "ui/shell/manual_view.h"
#include "ui/shell/manual_window.h"
#include "ui/theme/theme.h"
#include "ui/theme/translations.h"
#include "ui/widgets/overlay_dialog.h"

#include <QApplication>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>

using namespace counterfoil;
using namespace Qt::StringLiterals;
using typed::press;

/// The manual beside a window, as a person reads it.
class TestManualWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_translations = std::make_unique<Translations>(*qApp);
        m_theme = std::make_unique<Theme>(*qApp);
    }
    void cleanupTestCase()
    {
        m_theme.reset();
        m_translations.reset();
    }
    void init()
    {
        m_translations->use(u"en"_s);
        m_theme->setChoice(ThemeChoice::Light);
        m_owner = std::make_unique<QWidget>();
        m_owner->show();
        m_manual = ManualWindow::openFor(m_owner.get(), u"refunding"_s);
        QVERIFY(QTest::qWaitForWindowActive(m_manual));
    }
    void cleanup() { m_owner.reset(); }

    void itIsOneWindowThatTurnsToTheChapter();
    void itGoesWithItsOwner();
    void wordsAreMarkedAndTheListHasTheirChapters();
    void enterGoesFromMarkToMark();
    void whatIsNotFoundIsSaid();
    void aLinkTurnsToItsChapterAndBackLeadsBack();
    void otherLinksAreOpenedByTheBrowserOrNotAtAll();
    void escapeEmptiesTheSearchThenCloses();
    void everythingIsReachedByKeys();
    void textIsReadInDarkColoursToo();
    void aChapterThatIsNotTranslatedSaysSo();
    void nothingIsLoadedForAChapter();

public slots:
    void takeAddress(const QUrl &address) { m_addresses << address; }

private:
    [[nodiscard]] ManualView *text() const { return find<ManualView>("manualText"); }
    [[nodiscard]] QListWidget *list() const { return find<QListWidget>("manualChapters"); }
    [[nodiscard]] QLineEdit *line() const { return find<QLineEdit>("manualSearch"); }
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_manual->findChild<T *>(QLatin1StringView(name));
    }

    std::unique_ptr<Translations> m_translations;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_owner;
    QPointer<ManualWindow> m_manual;
    QList<QUrl> m_addresses;
};

void TestManualWindow::itIsOneWindowThatTurnsToTheChapter()
{
    QCOMPARE(m_manual->chapter(), u"refunding"_s);
    QVERIFY(text()->toPlainText().startsWith(u"Refunding"_s));
    QCOMPARE(list()->count(), static_cast<int>(Manual::chapterNames().size()));
    QCOMPARE(list()->currentItem()->text(), u"Refunding"_s);
    QCOMPARE(ManualWindow::openFor(m_owner.get(), u"events"_s), m_manual.data());
    QCOMPARE(m_manual->chapter(), u"events"_s);
    QCOMPARE(text()->verticalScrollBar()->value(), 0);
    ManualWindow::openFor(m_owner.get(), u"nowhere"_s);
    QCOMPARE(m_manual->chapter(), u"events"_s);
}

void TestManualWindow::itGoesWithItsOwner()
{
    ManualWindow::closeFor(m_owner.get());
    QVERIFY(!m_manual);
    ManualWindow::closeFor(m_owner.get()); // none is open
    const QPointer<ManualWindow> again = ManualWindow::openFor(m_owner.get(), u"events"_s);
    QVERIFY(again);
    m_owner.reset();
    QVERIFY(!again);
}

void TestManualWindow::wordsAreMarkedAndTheListHasTheirChapters()
{
    QTest::keyClicks(line(), u"cooling-off"_s);
    QVERIFY(list()->count() >= 2);
    QVERIFY(list()->count() < Manual::chapterNames().size());
    QCOMPARE(m_manual->chapter(), u"refunding"_s); // has the word, so it stays
    QVERIFY(text()->markCount() > 0);
    QCOMPARE(text()->extraSelections().size(), text()->markCount());
    QVERIFY(list()->currentItem()->text().endsWith(u"(%1)"_s.arg(text()->markCount())));
    QVERIFY(find<QLabel>("manualFound")->text().contains(QString::number(list()->count())));

    line()->setText(u"virtually keychain"_s);
    QCOMPARE(list()->count(), 0);
    line()->setText(u"keyring kwallet"_s); // in one chapter alone
    QCOMPARE(list()->count(), 1);
    QCOMPARE(m_manual->chapter(), u"troubleshooting"_s);
    QVERIFY(text()->markCount() >= 2);
    line()->clear();
    QCOMPARE(text()->markCount(), 0);
    QCOMPARE(list()->count(), static_cast<int>(Manual::chapterNames().size()));
}

void TestManualWindow::enterGoesFromMarkToMark()
{
    line()->setText(u"refund"_s);
    line()->setFocus();
    const qsizetype count = text()->markCount();
    QVERIFY(count > 3);
    QList<int> places{text()->textCursor().position()};
    for (qsizetype i = 1; i < count; ++i) {
        press(Qt::Key_Return);
        places << text()->textCursor().position();
        QVERIFY(places[i] > places[i - 1]);
    }
    QVERIFY(text()->verticalScrollBar()->value() > 0); // the last is seen
    press(Qt::Key_Return);
    QCOMPARE(text()->textCursor().position(), places.first());
}

void TestManualWindow::whatIsNotFoundIsSaid()
{
    line()->setText(u"quaternion"_s);
    QCOMPARE(find<QLabel>("manualFound")->text(), u"No chapter has these words."_s);
    QVERIFY(find<QLabel>("manualFound")->isVisible());
    QCOMPARE(list()->count(), 0);
    QCOMPARE(m_manual->chapter(), u"refunding"_s); // what was read stays
}

void TestManualWindow::aLinkTurnsToItsChapterAndBackLeadsBack()
{
    emit text()->anchorClicked(QUrl(u"capturing.md"_s));
    QCOMPARE(m_manual->chapter(), u"capturing"_s);
    QCOMPARE(list()->currentItem()->text(), u"Capturing and voiding"_s);
    emit text()->anchorClicked(QUrl(u"review.md"_s));
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_manual->chapter(), u"capturing"_s);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_manual->chapter(), u"refunding"_s);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_manual->chapter(), u"refunding"_s);
}

void TestManualWindow::otherLinksAreOpenedByTheBrowserOrNotAtAll()
{
    for (const auto *scheme : {"https", "http", "file", "counterfoil"})
        QDesktopServices::setUrlHandler(QLatin1StringView(scheme), this, "takeAddress");
    const QString before = text()->toPlainText();
    for (const auto *address : {"file:///etc/passwd", "http://example.org/", "Nowhere.md",
                                "counterfoil://payment/1", "https://example.org/"})
        emit text()->anchorClicked(QUrl(QLatin1StringView(address)));
    for (const auto *scheme : {"https", "http", "file", "counterfoil"})
        QDesktopServices::unsetUrlHandler(QLatin1StringView(scheme));
    QCOMPARE(m_addresses, QList<QUrl>{QUrl(u"https://example.org/"_s)});
    QCOMPARE(text()->toPlainText(), before);
}

void TestManualWindow::escapeEmptiesTheSearchThenCloses()
{
    line()->setText(u"refund"_s);
    press(Qt::Key_Escape);
    QVERIFY(line()->text().isEmpty());
    QVERIFY(m_manual->isVisible());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!m_manual);
}

void TestManualWindow::everythingIsReachedByKeys()
{
    QCOMPARE(typed::focusName(), u"manualChapters"_s);
    press(Qt::Key_Down);
    QCOMPARE(m_manual->chapter(), u"capturing"_s);
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(typed::focusName(), u"manualSearch"_s);
    press(Qt::Key_Down); // from the line, too
    QCOMPARE(m_manual->chapter(), u"unknown-outcomes"_s);
    STEP(typed::tabTo(u"manualChapters"_s));
    STEP(typed::tabTo(u"manualText"_s));
    for (const auto *name : {"manualSearch", "manualChapters", "manualText"})
        QVERIFY2(!find<QWidget>(name)->accessibleName().isEmpty(), name);
}

void TestManualWindow::textIsReadInDarkColoursToo()
{
    ManualWindow::openFor(m_owner.get(), u"unknown-outcomes"_s);
    const auto inkOfLink = [this] {
        for (QTextBlock block = text()->document()->begin(); block.isValid();
             block = block.next()) {
            for (auto at = block.begin(); !at.atEnd(); ++at) {
                if (!at.fragment().charFormat().isAnchor())
                    continue;
                return at.fragment().charFormat().foreground().color();
            }
        }
        return QColor();
    };
    ManualWindow::openFor(m_owner.get(), u"capturing"_s);
    QCOMPARE(inkOfLink(), m_theme->tokens().color(ColorRole::Accent));
    line()->setText(u"capture"_s);
    const qsizetype marks = text()->markCount();
    m_theme->setChoice(ThemeChoice::Dark);
    QTRY_COMPARE(inkOfLink(), m_theme->tokens().color(ColorRole::Accent));
    QCOMPARE(text()->markCount(), marks);
    QCOMPARE(m_manual->chapter(), u"capturing"_s);
}

void TestManualWindow::aChapterThatIsNotTranslatedSaysSo()
{
    QVERIFY(!find<QLabel>("manualUntranslated")->isVisible());
    ManualWindow::closeFor(m_owner.get());
    m_translations->use(u"de"_s);
    m_manual = ManualWindow::openFor(m_owner.get(), u"refunding"_s);
    QVERIFY(!find<QLabel>("manualUntranslated")->isVisible());
    QVERIFY(text()->toPlainText().startsWith(u"Erstatten"_s));

    ManualWindow::closeFor(m_owner.get());
    m_translations->use(u"sv"_s);
    m_manual = ManualWindow::openFor(m_owner.get(), u"assumed"_s);
    QVERIFY(find<QLabel>("manualUntranslated")->isVisible());
    QVERIFY(text()->toPlainText().startsWith(u"What we assumed"_s));
}

void TestManualWindow::nothingIsLoadedForAChapter()
{
    ManualChapter chapter{u"x"_s, u"X"_s, u"en"_s, {}, {}};
    chapter.text = u"# X\n\nSee ![a](http://127.0.0.1:1/a.png) and ![b](file:///etc/passwd).\n"_s;
    text()->setChapter(chapter);
    for (const auto *address : {"http://127.0.0.1:1/a.png", "file:///etc/passwd"}) {
        const QUrl url{QLatin1StringView(address)};
        const QVariant loaded = text()->document()->resource(QTextDocument::ImageResource, url);
        QVERIFY(loaded.toByteArray().isEmpty());
    }
}

COUNTERFOIL_ENGLISH_TEST(QApplication, TestManualWindow)
#include "tst_manual_window.moc"
