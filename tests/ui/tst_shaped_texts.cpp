// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/theme/theme.h"
#include "ui/widgets/shaped_texts.h"

#include <QApplication>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <memory>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

constexpr QRect place(7, 3, 160, 40);

QImage blank(qreal ratio = 1)
{
    QImage image(QSize(180, 50) * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Theme::current().color(ColorRole::Surface));
    return image;
}

QImage painted(ShapedTexts &texts, const QString &text, Qt::Alignment side = Qt::AlignLeft,
               ColorRole color = ColorRole::Text, const QStringList &words = {}, qreal ratio = 1,
               int width = place.width())
{
    QImage image = blank(ratio);
    QPainter painter(&image);
    texts.paint(&painter, QRect(place.topLeft(), QSize(width, place.height())), text,
                TextStyle::Body, color, side, words);
    return image;
}

/// As Qt draws it; in a rectangle that leaves a whole number of pixels above the text.
QImage drawn(const QString &text, Qt::Alignment side, qreal ratio)
{
    QImage image = blank(ratio);
    QPainter painter(&image);
    painter.setFont(Theme::current().font(TextStyle::Body));
    painter.setPen(Theme::current().color(ColorRole::Text));
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const QFontMetrics metrics(painter.font());
    QRect room(place);
    room.setTop(place.top() + qRound((place.height() - metrics.height()) / 2.0));
    painter.drawText(room, static_cast<int>(side | Qt::AlignTop | Qt::AlignAbsolute),
                     metrics.elidedText(text, Qt::ElideRight, place.width()));
    return image;
}

} // namespace

class TestShapedTexts : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setChoice(ThemeChoice::Light);
        m_texts = std::make_unique<ShapedTexts>();
    }
    void cleanup()
    {
        m_texts.reset();
        m_theme.reset();
    }

    void textLooksAsQtDrawsIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Qt::Alignment>("side");
        QTest::addColumn<qreal>("ratio");
        const QList<std::pair<const char *, QString>> texts{
            {"latin", u"Zoé Łucja, Tax office"_s},
            {"figures", u"1,204,711.07"_s},
            {"hebrew", u"משה 12 כהן, תל אביב"_s},
            {"arabic in an isolate", u"\u2068محمد علي 42\u2069 Paris"_s},
            {"mixed", u"Order 17 של משה"_s},
            {"elided", u"a customer whose name is longer than the cell"_s},
            {"hebrew, elided", u"שם ארוך מאוד שאין לו מקום בתא הזה כלל"_s}};
        for (const auto &[name, text] : texts) {
            for (const qreal ratio : {1.0, 1.25, 2.0}) {
                for (const Qt::Alignment side : {Qt::AlignLeft, Qt::AlignRight})
                    QTest::addRow("%s, %s, %g", name, side == Qt::AlignLeft ? "left" : "right",
                                  ratio)
                        << text << side << ratio;
            }
        }
    }
    void textLooksAsQtDrawsIt()
    {
        QFETCH(const QString, text);
        QFETCH(const Qt::Alignment, side);
        QFETCH(const qreal, ratio);
        const QImage expected = drawn(text, side, ratio);
        QVERIFY(expected != blank(ratio));
        QCOMPARE(painted(*m_texts, text, side, ColorRole::Text, {}, ratio), expected);
        QCOMPARE(painted(*m_texts, text, side, ColorRole::Text, {}, ratio), expected); // kept
        QCOMPARE(m_texts->shaped(), 1);
    }

    void widthIsThatOfTheWholeText()
    {
        const QImage image = blank();
        QImage device = image;
        QPainter painter(&device);
        const QString text = u"a customer whose name is longer than the cell"_s;
        QCOMPARE(m_texts->width(painter, text, TextStyle::Body),
                 QFontMetrics(Theme::current().font(TextStyle::Body)).horizontalAdvance(text));
        QCOMPARE(m_texts->width(painter, {}, TextStyle::Body), 0);
        QVERIFY(m_texts->width(painter, text, TextStyle::Body) > 0);
        QCOMPARE(m_texts->shaped(), 1);
    }

    void anotherColourOrRatioNeedsNoOtherShape()
    {
        const QImage light = painted(*m_texts, u"Emily"_s);
        const QImage quiet = painted(*m_texts, u"Emily"_s, Qt::AlignLeft, ColorRole::Failure);
        const QImage sharp = painted(*m_texts, u"Emily"_s, Qt::AlignLeft, ColorRole::Text, {}, 2.0);
        QVERIFY(light != quiet);
        QVERIFY(light.size() != sharp.size());
        QCOMPARE(m_texts->shaped(), 1);
        QCOMPARE(m_texts->kept(), 1);
    }

    void anotherThemeIsPaintedInItsColours()
    {
        const QImage light = painted(*m_texts, u"Emily"_s);
        m_theme->setChoice(ThemeChoice::Dark);
        const QImage dark = painted(*m_texts, u"Emily"_s);
        QVERIFY(light != dark);
        QCOMPARE(dark, drawn(u"Emily"_s, Qt::AlignLeft, 1));
    }

    void anotherScaleGetsItsOwnShape()
    {
        const QImage small = painted(*m_texts, u"Emily"_s);
        m_theme->setScale(1.5);
        const QImage large = painted(*m_texts, u"Emily"_s);
        QVERIFY(small != large);
        QCOMPARE(large, drawn(u"Emily"_s, Qt::AlignLeft, 1));
        QCOMPARE(m_texts->shaped(), 2);
        QCOMPARE(m_texts->kept(), 1); // nothing of the other scale
    }

    void anotherWidthIsElidedForItself()
    {
        const QString text = u"a name of some words"_s;
        const QImage whole = painted(*m_texts, text);
        const QImage cut = painted(*m_texts, text, Qt::AlignLeft, ColorRole::Text, {}, 1, 60);
        QVERIFY(whole != cut);
        const QImage beside = cut.copy(place.left() + 60, 0, 180 - place.left() - 60, 50);
        QCOMPARE(beside, blank().copy(place.left() + 60, 0, 180 - place.left() - 60, 50));
        QCOMPARE(painted(*m_texts, text), whole);
    }

    void wordsAreMarkedThatAreLookedForNow()
    {
        const auto isMarked = [](const QImage &image) {
            const QRgb mark = Theme::current().color(ColorRole::Highlight).rgb();
            for (int x = 0; x < image.width(); ++x) {
                for (int y = 0; y < image.height(); ++y) {
                    if (image.pixel(x, y) == mark)
                        return true;
                }
            }
            return false;
        };
        const QString text = u"Emily Dupré"_s;
        const auto with = [&](const QStringList &words, Qt::Alignment side = Qt::AlignLeft) {
            return isMarked(painted(*m_texts, text, side, ColorRole::Text, words));
        };
        QVERIFY(!with({}));
        QVERIFY(with({u"dupre"_s}));
        QVERIFY(with({u"dupre"_s}));
        QCOMPARE(m_texts->shaped(), 2);
        QVERIFY(!with({u"order"_s}));
        QVERIFY(!with({u"dupre"_s}, Qt::AlignRight)); // figures are not marked
    }

    void noMoreThanAScreenIsKept()
    {
        QImage image = blank();
        QPainter painter(&image);
        const auto paint = [&](int number) {
            m_texts->paint(&painter, place, QString::number(number), TextStyle::Body,
                           ColorRole::Text, Qt::AlignLeft);
        };
        constexpr int all = ShapedTexts::MostKept + 50;
        for (int number = 0; number < all; ++number)
            paint(number);
        QCOMPARE(m_texts->kept(), ShapedTexts::MostKept);
        QCOMPARE(m_texts->shaped(), all);
        paint(all - 1);
        paint(all - ShapedTexts::MostKept); // the oldest that is kept
        QCOMPARE(m_texts->shaped(), all);
        paint(0);
        QCOMPARE(m_texts->shaped(), all + 1);
    }

    void linesOfAServerStayOneLine()
    {
        QCOMPARE(painted(*m_texts, u"one\ntwo"_s), drawn(u"one two"_s, Qt::AlignLeft, 1));
        QCOMPARE(painted(*m_texts, QString(100'000, u'a')),
                 drawn(QString(1'000, u'a'), Qt::AlignLeft, 1));
    }

    void painterKeepsItsPen()
    {
        QImage image = blank();
        QPainter painter(&image);
        painter.setPen(Qt::red);
        m_texts->paint(&painter, place, u"Emily"_s, TextStyle::Body, ColorRole::Text,
                       Qt::AlignLeft);
        QCOMPARE(painter.pen().color(), QColor(Qt::red));
    }

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ShapedTexts> m_texts;
};

COUNTERFOIL_TEST(QApplication, TestShapedTexts)
#include "tst_shaped_texts.moc"
