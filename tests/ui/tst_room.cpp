// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/frame/scrolled_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/side_by_side.h"
#include "ui/widgets/wrap_layout.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace counterfoil;

namespace {

/// Of a certain size, which a layout shrinks only where it must.
class Part : public QWidget
{
public:
    Part(int width, QWidget *parent)
        : QWidget(parent)
        , m_width(width)
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {m_width, 30}; }

private:
    int m_width;
};

/// Two parts, a stretch and two parts, each 100 wide, with 10 between them.
class Head : public QWidget
{
public:
    Head()
    {
        auto *layout = new WrapLayout(this);
        layout->setSpacing(10);
        for (int at = 0; at < 4; ++at) {
            if (at == 2)
                layout->addStretch();
            parts[at] = new Part(100, this);
            layout->addWidget(parts[at]);
        }
    }
    void showAt(int width)
    {
        resize(width, layout()->heightForWidth(width));
        show();
        layout()->activate();
    }

    Part *parts[4];
};

/// Five parts below each other.
class LongPage : public ScrolledPage
{
public:
    LongPage()
        : ScrolledPage(6, nullptr)
    {
        for (int at = 0; at < 5; ++at)
            column().addWidget(new Part(100, body()));
    }

    Place place() const override { return {}; }
    QString title() const override { return {}; }
    void refresh() override {}
};

} // namespace

/// What gives way where there is little room.
class TestRoom : public QObject
{
    Q_OBJECT

private slots:
    void partsThatFitStandInOneLine();
    void partsBehindTheStretchWrapToTheTrailingEdge();
    void linesAreMirroredFromRightToLeft();
    void aHiddenPartTakesNoRoom();
    void aPartThatIsTooWideGetsTheWholeLine();
    void aPartThatExpandsTakesWhatItsLineLeaves();
    void partsStandBesideEachOtherOnlyWithRoom();
    void aPageScrollsOnlyWithoutRoom();
};

void TestRoom::partsThatFitStandInOneLine()
{
    Head head;
    QCOMPARE(head.sizeHint(), QSize(430, 30));
    head.showAt(430);
    QCOMPARE(head.height(), 30);
    head.showAt(500);
    QCOMPARE(head.height(), 30);
    QCOMPARE(head.parts[1]->x(), 110);
    QCOMPARE(head.parts[2]->x(), 500 - 210);
    QCOMPARE(head.parts[3]->x(), 400);
}

void TestRoom::partsBehindTheStretchWrapToTheTrailingEdge()
{
    Head head;
    head.showAt(429);
    QCOMPARE(head.height(), 70);
    QCOMPARE(head.parts[2]->geometry(), QRect(329, 0, 100, 30));
    QCOMPARE(head.parts[3]->geometry(), QRect(329, 40, 100, 30));
}

void TestRoom::linesAreMirroredFromRightToLeft()
{
    Head head;
    head.setLayoutDirection(Qt::RightToLeft);
    head.showAt(429);
    QCOMPARE(head.parts[0]->x(), 329);
    QCOMPARE(head.parts[3]->geometry(), QRect(0, 40, 100, 30));
}

void TestRoom::aHiddenPartTakesNoRoom()
{
    Head head;
    head.parts[1]->hide();
    head.showAt(429);
    QCOMPARE(head.height(), 30);
    QCOMPARE(head.parts[2]->x(), 219);
}

void TestRoom::aPartThatIsTooWideGetsTheWholeLine()
{
    Head head;
    head.showAt(80);
    QCOMPARE(head.height(), 4 * 30 + 3 * 10);
    QCOMPARE(head.parts[3]->geometry(), QRect(0, 120, 80, 30));
}

void TestRoom::aPartThatExpandsTakesWhatItsLineLeaves()
{
    Head head;
    head.parts[0]->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    head.parts[0]->setMaximumWidth(150);
    head.showAt(500);
    QCOMPARE(head.parts[0]->width(), 150);
    QCOMPARE(head.parts[1]->x(), 160);
    QCOMPARE(head.parts[3]->x(), 400);
}

void TestRoom::partsStandBesideEachOtherOnlyWithRoom()
{
    Theme theme(*qApp);
    SideBySide row;
    auto *list = new Part(100, &row);
    auto *pane = new Part(100, &row);
    row.add(list);
    row.addPane(pane, 200);
    row.resize(700, 300);
    row.show();
    QCOMPARE(pane->geometry().left(), 500);
    QCOMPARE(pane->width(), 200);
    theme.setScale(2);
    row.resize(701, 300);
    QTRY_COMPARE(pane->width(), 701);
    QVERIFY(pane->y() > list->geometry().bottom());
}

void TestRoom::aPageScrollsOnlyWithoutRoom()
{
    LongPage page;
    const auto *bar = page.findChild<QScrollArea *>()->verticalScrollBar();
    page.resize(400, 400);
    page.show();
    QCOMPARE(bar->maximum(), 0);
    page.resize(400, 120);
    QTRY_VERIFY(bar->maximum() > 0);
}

COUNTERFOIL_TEST(QApplication, TestRoom)
#include "tst_room.moc"
