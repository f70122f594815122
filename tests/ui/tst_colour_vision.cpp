// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "tests/support/seen_colour.h"
#include "tests/support/test_program.h"
#include "ui/theme/status_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/money_bar.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace Qt::StringLiterals;

namespace {

// Closer than this in L*a*b*, and two colours of small things may be taken for one another.
constexpr double alikeBelow = 25;
// Neighbours in a bar differ by this ratio of luminances; where they don't, they are far apart in
// hue and the line between them stands out from both.
constexpr double apartFrom = 1.3;
constexpr double hueApartFrom = 60;
constexpr double lineFrom = 4.0;

constexpr std::array allModes = {Mode::Light, Mode::Dark, Mode::HighContrast};

QString described(const StatusLook &one, const StatusLook &other, const Vision &vision, Mode mode)
{
    return u"“%1” and “%2”, %3, %4"_s.arg(one.word, other.word, QLatin1StringView(vision.name),
                                          Tokens::nameOf(mode));
}

} // namespace

/// Whether a person who takes some colours for others can tell states and amounts apart.
class TestColourVision : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { initResources(); }

    // What a list, a page or a timeline may show beside one another.
    void statesThatLookAlikeHaveIconsAndWordsOfTheirOwn_data()
    {
        QTest::addColumn<QList<Look>>("states");
        const auto row = [](const char *name, const QList<Look> &states) {
            QTest::newRow(name) << states;
        };
        using enum Look;
        row("operations", {Success, Pending, Failure, Conflict, Uncertain, Checking, Waiting,
                           Sending, NotSent, Refused, Cancelled});
        row("payments",
            {Authorised, PartlyCaptured, Captured, PartlyRefunded, Refunded, PartlyVoided, Voided,
             AuthorisationPending, Refused, Aborted, AuthorisationError, ToVerify, ChargedBack,
             Pending, Uncertain, Conflict, Failure, Told});
        row("sessions", {Open, Submitted, AbortedByCustomer, AbortedByMerchant, Expired});
        row("links", {Open, Paid, Expired, Cancelled});
        row("events", {Success, Refused, Cancelled, Waiting, NotFetched, Told, Uncertain, Failure});
        row("signatures", {Valid, NotValid, BeingChecked, NotChecked});
    }

    // Two of one colour role mean the same to a degree, as "Refunded" and "Partly refunded"; they
    // may share an icon, but no word.
    void statesThatLookAlikeHaveIconsAndWordsOfTheirOwn()
    {
        QFETCH(const QList<Look>, states);
        for (qsizetype i = 0; i < states.size(); ++i) {
            for (qsizetype k = i + 1; k < states.size(); ++k) {
                const StatusLook one = statusLook(states[i]);
                const StatusLook other = statusLook(states[k]);
                QVERIFY2(one.word != other.word, qPrintable(one.word));
                if (one.text == other.text || one.icon != other.icon)
                    continue;
                for (const Mode mode : allModes) {
                    const Tokens tokens = Tokens::builtIn(mode);
                    for (const Vision &vision : visions) {
                        const double apart = difference(vision.seen(tokens.color(one.text)),
                                                        vision.seen(tokens.color(other.text)));
                        QVERIFY2(apart >= alikeBelow,
                                 qPrintable(described(one, other, vision, mode)));
                    }
                }
            }
        }
    }

    void theSimulationFindsWhatIsKnownToLookAlike()
    {
        const QColor red(u"#B3261E"_s);
        const QColor brown(u"#8A5A00"_s);
        const auto &[usual, protan, deutan, tritan] = visions;
        QVERIFY(difference(usual.seen(red), usual.seen(brown)) >= alikeBelow);
        QVERIFY(difference(protan.seen(red), protan.seen(brown)) < alikeBelow);
        QVERIFY(difference(deutan.seen(red), deutan.seen(brown)) < alikeBelow);
        QVERIFY(difference(tritan.seen(red), tritan.seen(brown)) >= alikeBelow);
        for (const Vision &vision : visions) { // white stays white for everybody
            for (const double channel : vision.seen(Qt::white))
                QVERIFY(qAbs(channel - 1) < 1e-5);
        }
    }

    void partsOfABarDifferInBrightnessOrAreParted()
    {
        const std::array parts = {ColorRole::LedgerRefunded, ColorRole::LedgerCaptured,
                                  ColorRole::LedgerVoided, ColorRole::LedgerAuthorised};
        for (const Mode mode : allModes) {
            const Tokens tokens = Tokens::builtIn(mode);
            for (const Vision &vision : visions) {
                const Light line = vision.seen(tokens.color(ColorRole::Surface));
                for (std::size_t i = 0; i < parts.size(); ++i) {
                    for (std::size_t k = i + 1; k < parts.size(); ++k) {
                        const Light one = vision.seen(tokens.color(parts[i]));
                        const Light other = vision.seen(tokens.color(parts[k]));
                        const bool isParted = contrast(line, one) >= lineFrom &&
                                              contrast(line, other) >= lineFrom &&
                                              difference(one, other) >= hueApartFrom;
                        const QString told = u"%1 and %2, %3, %4: %5 : 1"_s.arg(
                            Tokens::keyOf(parts[i]), Tokens::keyOf(parts[k]),
                            QLatin1StringView(vision.name), Tokens::nameOf(mode),
                            QString::number(contrast(one, other)));
                        QVERIFY2(contrast(one, other) >= apartFrom || isParted, qPrintable(told));
                    }
                }
            }
        }
    }

    void highContrastNeedsNoHueInABar()
    {
        const Tokens tokens = Tokens::builtIn(Mode::HighContrast);
        for (const Vision &vision : visions) {
            const Light refunded = vision.seen(tokens.color(ColorRole::LedgerRefunded));
            const Light captured = vision.seen(tokens.color(ColorRole::LedgerCaptured));
            QVERIFY2(contrast(refunded, captured) >= apartFrom, vision.name);
        }
    }

    void aLinePartsNeighboursAndWhatIsAvailableIsHatched()
    {
        Theme theme(*qApp);
        for (const ThemeChoice choice :
             {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
            theme.setChoice(choice);
            for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                QImage image(200, 18, QImage::Format_RGB32);
                QPainter painter(&image);
                MoneyBar::paint(&painter, image.rect(), MoneyBar::ledger(100, 60, 20, 20),
                                direction);
                painter.end();
                const auto at = [&](int x) {
                    return image.pixelColor(direction == Qt::RightToLeft ? 199 - x : x, 9);
                };
                const QColor line = theme.tokens().color(ColorRole::Surface);
                // Behind refunded, at the end of captured, which is wider, and behind voided.
                for (const int start : {40, 118, 160}) {
                    QVERIFY(at(start - 1) != line);
                    QCOMPARE(at(start), line);
                    QCOMPARE(at(start + 1), line);
                }
                QSet<QRgb> hatching;
                for (int x = 164; x < 195; ++x)
                    hatching.insert(at(x).rgb());
                QVERIFY(hatching.size() >= 2);
            }
        }
    }
};

COUNTERFOIL_TEST(QApplication, TestColourVision)
#include "tst_colour_vision.moc"
