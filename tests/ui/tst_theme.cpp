// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "tests/support/seen_colour.h"
#include "tests/support/test_program.h"
#include "ui/theme/icons.h"
#include "ui/theme/status_look.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontInfo>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using counterfoil::test::contrast;
using namespace Qt::StringLiterals;

namespace {

// Text of any size: WCAG 2.1 level AA, and level AAA in high contrast.
double enoughToRead(Mode mode)
{
    return mode == Mode::HighContrast ? 7.0 : 4.5;
}

constexpr std::array allModes = {Mode::Light, Mode::Dark, Mode::HighContrast};

bool hasColor(const QImage &image, const QColor &wanted)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor found = image.pixelColor(x, y);
            if (found.alpha() > 250 && qAbs(found.red() - wanted.red()) < 4 &&
                qAbs(found.green() - wanted.green()) < 4 && qAbs(found.blue() - wanted.blue()) < 4)
                return true;
        }
    }
    return false;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { initResources(); }

    void contrastIsEnoughToRead_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<ColorRole>("ink");
        QTest::addColumn<ColorRole>("ground");
        for (const Mode mode : allModes) {
            const auto on = [mode](ColorRole ground, const QList<ColorRole> &inks) {
                for (const ColorRole ink : inks) {
                    const QString name = u"%1: %2 on %3"_s.arg(
                        Tokens::nameOf(mode), Tokens::keyOf(ink), Tokens::keyOf(ground));
                    QTest::newRow(qPrintable(name)) << mode << ink << ground;
                }
            };
            using enum ColorRole;
            for (const ColorRole ground : {Surface, Window})
                on(ground, {Text, TextSecondary, TextTertiary, Accent, Success, Pending, Failure,
                            Conflict, Uncertain});
            on(Surface, {LedgerCaptured, LedgerRefunded}); // figures
            on(Selection, {Text, TextSecondary, TextTertiary, Accent});
            on(Hover, {Text, TextSecondary, Accent});
            on(Fill, {Text, TextSecondary, TextTertiary});
            for (const ColorRole ground : {Control, Field})
                on(ground, {Text, TextSecondary, TextTertiary});
            for (const ColorRole ground : {AccentSoft, PendingSoft, FailureSoft}) // banners
                on(ground, {Text, Accent});
            on(AccentSoft, {Accent});
            on(Accent, {OnAccent});
            on(Highlight, {Text, TextSecondary});
            on(Rail, {RailText, RailActiveText});
            on(RailActive, {RailText, RailActiveText});
            on(Badge, {BadgeText});
        }
    }

    void contrastIsEnoughToRead()
    {
        QFETCH(Mode, mode);
        QFETCH(ColorRole, ink);
        QFETCH(ColorRole, ground);
        const Tokens tokens = Tokens::builtIn(mode);
        const double ratio = contrast(tokens.color(ink), tokens.color(ground));
        QVERIFY2(ratio >= enoughToRead(mode), qPrintable(u"the ratio is %1"_s.arg(ratio)));
    }

    void everyStatusCanBeReadOnItsChip()
    {
        for (const Mode mode : allModes) {
            const Tokens tokens = Tokens::builtIn(mode);
            for (int i = 0; i < static_cast<int>(Look::Count); ++i) {
                const StatusLook look = statusLook(static_cast<Look>(i));
                QVERIFY(!look.word.isEmpty());
                const double ratio = contrast(tokens.color(look.text), tokens.color(look.fill));
                QVERIFY2(ratio >= enoughToRead(mode),
                         qPrintable(u"%1: %2"_s.arg(look.word).arg(ratio)));
            }
        }
    }

    void linesAndPartsStandOutInHighContrast()
    {
        const Tokens tokens = Tokens::builtIn(Mode::HighContrast);
        using enum ColorRole;
        for (const ColorRole ground : {Window, Surface, Control, Field, Rail}) {
            QCOMPARE(tokens.color(ground), QColor(Qt::black));
            for (const ColorRole part :
                 {Outline, Separator, RailOutline, TextTertiary, Accent, Pending, Failure,
                  LedgerAuthorised, LedgerCaptured, LedgerRefunded, LedgerVoided, LedgerAvailable,
                  Badge, EnvironmentLive, EnvironmentTest}) {
                const double ratio = contrast(tokens.color(part), tokens.color(ground));
                QVERIFY2(ratio >= 3.0, qPrintable(Tokens::keyOf(part)));
            }
        }
        QVERIFY(contrast(tokens.color(LedgerAvailable), tokens.color(LedgerAvailableBase)) >= 3.0);
    }

    void statesOfOneMeaningShareAColourAndDifferentOnesDoNot()
    {
        QCOMPARE(operationLook(u"SUCCESS"_s), statusLook(Look::Success));
        QCOMPARE(operationLook(u"conflict"_s), statusLook(Look::Conflict));
        QCOMPARE(authorisationLook(u"AUTHORIZED"_s).word, u"Authorised"_s);
        QCOMPARE(sessionLook(u"ABORTED_BY_MERCHANT"_s), statusLook(Look::AbortedByMerchant));
        QCOMPARE(linkLook(u"PAID"_s), statusLook(Look::Paid));
        QSet<int> colors;
        for (const Look look :
             {Look::Success, Look::Pending, Look::Failure, Look::Conflict, Look::Uncertain})
            colors.insert(static_cast<int>(statusLook(look).text));
        QCOMPARE(colors.size(), 5);
    }

    void unknownWordIsShownAsItCameInSlate()
    {
        const StatusLook look = operationLook(u"HALF\n<b>DONE</b>"_s);
        QCOMPARE(look.word, u"Unknown: HALF <b>DONE</b>"_s);
        QCOMPARE(look.text, ColorRole::Uncertain);
        QCOMPARE(operationLook(QString()).word, u"Unknown"_s);
    }

    void everyIconLoadsAndTakesItsTint()
    {
        const QColor tint(12, 200, 100);
        for (int i = 0; i < static_cast<int>(Icon::Count); ++i) {
            const auto name = static_cast<Icon>(i);
            QVERIFY2(QFile::exists(iconFile(name)), qPrintable(iconFile(name)));
            const QImage image = iconPixmap(name, tint, 48, 1.0).toImage();
            QVERIFY2(hasColor(image, tint), qPrintable(iconFile(name)));
        }
    }

    void iconHasThePixelsOfItsScreen()
    {
        const QPixmap pixmap = iconPixmap(Icon::Search, Qt::black, 16, 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(16, 16));
    }

    void everyPlaceholderOfTheStyleSheetIsFilled()
    {
        const QString sheet = styleSheet(Tokens::builtIn(Mode::Light));
        QVERIFY(!sheet.contains(u'@'));
        QVERIFY(!sheet.contains(u": ;"_s));
        QVERIFY(!sheet.contains(u":  "_s));
        QVERIFY(sheet != styleSheet(Tokens::builtIn(Mode::Dark)));
        QVERIFY(!styleSheet(Tokens::builtIn(Mode::HighContrast)).contains(u'@'));
    }

    void brokenThemeFileNamesWhatIsMissing()
    {
        QFile file(u":/counterfoil/theme/light.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray json = file.readAll();
        QVERIFY(Tokens::fromJson(json));
        json.replace("\"accent-soft\"", "\"accent-sofa\"");
        const auto tokens = Tokens::fromJson(json);
        QVERIFY(!tokens);
        QVERIFY(tokens.error().contains(u"colors.accent-soft"_s));
        QVERIFY(!Tokens::fromJson("[]"));
        json.replace("\"name\": \"light\"", "\"name\": \"pale\"");
        QVERIFY(Tokens::fromJson(json).error().contains(u"mode"_s));
    }

    void switchOfTheModeIsLive()
    {
        Theme theme(*qApp);
        QCOMPARE(Theme::instanceOf(qApp), &theme);
        theme.setChoice(ThemeChoice::Light);
        QWidget window;
        window.setProperty("role", u"page"_s);
        auto *button = new QPushButton(u"Refund"_s, &window);
        button->setProperty("role", u"primary"_s);
        button->setIcon(icon(Icon::Undo2, ColorRole::OnAccent));
        window.resize(200, 80);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QColor light = Theme::current().color(ColorRole::Accent);
        QVERIFY(hasColor(window.grab().toImage(), light));

        QSignalSpy changed(&theme, &Theme::changed);
        theme.setChoice(ThemeChoice::Dark);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(Theme::current().mode(), Mode::Dark);
        const QImage after = window.grab().toImage();
        QVERIFY(hasColor(after, Theme::current().color(ColorRole::Accent)));
        QVERIFY(!hasColor(after, light));
        QCOMPARE(QApplication::palette().color(QPalette::WindowText),
                 Theme::current().color(ColorRole::Text));
        theme.setChoice(ThemeChoice::HighContrast);
        QCOMPARE(Theme::current().mode(), Mode::HighContrast);
        QVERIFY(hasColor(window.grab().toImage(), Theme::current().color(ColorRole::Accent)));
    }

    void bundledFontsAreTheOnesInUse()
    {
        Theme theme(*qApp);
        QCOMPARE(QFontInfo(QApplication::font()).family(), u"Roboto"_s);
        QCOMPARE(QFontInfo(theme.tokens().font(TextStyle::Mono)).family(), u"DejaVu Sans Mono"_s);
        const QFontMetrics money(theme.tokens().font(TextStyle::BodyMedium));
        QCOMPARE(money.horizontalAdvance(u"1,111.11"_s), money.horizontalAdvance(u"8,888.88"_s));
    }

    void biggerTextGrowsWhatHoldsIt()
    {
        Theme theme(*qApp);
        theme.setScale(2.0);
        const Tokens &tokens = theme.tokens();
        QCOMPARE(tokens.font(TextStyle::Body).pixelSize(), 26);
        QCOMPARE(tokens.size(Size::RowHeight), 76);
        for (const TextStyle style : {TextStyle::Body, TextStyle::Section})
            QVERIFY(QFontMetrics(tokens.font(style)).height() <= tokens.size(Size::CompactControl));
    }
};

COUNTERFOIL_TEST(QApplication, TestTheme)
#include "tst_theme.moc"
