// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "core/secrets/run_store.h"
#include "tests/support/seen_colour.h"
#include "tests/support/test_program.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int toWalk = 360'000; // ms
// WCAG 2.1: 1.4.3 asks this of text, 1.4.6 of that in high contrast, 1.4.11 of signs.
constexpr double textFrom = 4.5;
constexpr double highContrastFrom = 7;
constexpr double signFrom = 3;
constexpr int rowsOfAList = 4;

/// Between what most of a piece of a picture is and what stands out most from it.
double contrastIn(const QImage &picture, const QRect &piece)
{
    constexpr int fewest = 4; // pixels: less is no stroke of a letter
    QHash<QRgb, int> counts;
    for (int y = piece.top(); y <= piece.bottom(); ++y) {
        for (int x = piece.left(); x <= piece.right(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    QRgb ground = 0;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (count.value() > counts.value(ground))
            ground = count.key();
    }
    double best = 1;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (count.value() >= fewest)
            best = std::max(best, contrast(QColor(ground), QColor(count.key())));
    }
    return best;
}

QString placeOf(const QWidget *widget)
{
    QStringList parts;
    for (; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        if (parts.isEmpty() || !widget->objectName().isEmpty())
            parts.prepend(widget->objectName().isEmpty()
                              ? QString::fromLatin1(widget->metaObject()->className())
                              : widget->objectName());
    }
    return parts.join(u'/');
}

/// Not under a dialog, whose shade takes from what is behind.
bool isOnTop(const QWidget *widget, const QRect &piece)
{
    const QWidget *window = widget->window();
    const QWidget *there = window->childAt(widget->mapTo(window, piece.center()));
    return there && (there == widget || there->isAncestorOf(widget) || widget->isAncestorOf(there));
}

} // namespace

/// What each picture of the tour really shows, at twice the size: strokes of letters then have
/// pixels of their full colour.
class TestPictureContrast : public QObject
{
    Q_OBJECT

private slots:
    void everyTextStandsOutFromItsGround();

private:
    void look(const QString &picture, const QWidget *root);
    void lookAtWidget(const QWidget *widget);
    void lookAtRows(const QAbstractItemView *view);
    void measure(const QWidget *widget, const QRect &piece, const QString &what, double least);

    QString m_picture;
    QImage m_image;
    const QWidget *m_root = nullptr;
    QSet<QString> m_seen;
    QStringList m_faint;
    int m_measured = 0;
};

void TestPictureContrast::measure(const QWidget *widget, const QRect &piece, const QString &what,
                                  double least)
{
    // Of what is scrolled out in part, the rest may be the space between lines.
    const bool isWhole = widget->visibleRegion().boundingRect().contains(piece);
    if (piece.isEmpty() || !isWhole || !isOnTop(widget, piece))
        return;
    const double ratio = m_image.devicePixelRatio();
    const QRectF there(widget->mapTo(m_root, piece.topLeft()), piece.size());
    const QRect pixels = QRectF(there.topLeft() * ratio, there.size() * ratio).toAlignedRect();
    const double found = contrastIn(m_image, pixels & m_image.rect());
    ++m_measured;
    const QString mode = m_picture.section(u'-', -1); // "contrast" of "high-contrast"
    const QString key = mode + placeOf(widget) + what;
    if (found > least - 0.01 || m_seen.contains(key))
        return;
    m_seen.insert(key);
    m_faint << u"%1: %2: %3 of %4: “%5”"_s.arg(m_picture, placeOf(widget))
                   .arg(found, 0, 'f', 2)
                   .arg(least)
                   .arg(what.left(60));
}

void TestPictureContrast::lookAtWidget(const QWidget *widget)
{
    const double least = m_picture.endsWith("-high-contrast"_L1) ? highContrastFrom : textFrom;
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (!label->text().isEmpty())
            measure(label, label->contentsRect(), label->text(), least);
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        // Without its edge and the ring of the focus.
        const QRect inside = button->rect().adjusted(6, 6, -6, -6);
        if (!button->text().isEmpty())
            measure(button, inside, button->text(), least);
        else if (!button->icon().isNull() && !qobject_cast<const QLineEdit *>(button->parent()))
            // What clears a line is Qt's own, and fades in.
            measure(button, inside, button->accessibleName(), signFrom);
    } else if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
        if (!line->text().isEmpty())
            measure(line, line->rect().adjusted(6, 6, -6, -6), u"its text"_s, least);
    } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
        lookAtRows(view);
    }
}

void TestPictureContrast::lookAtRows(const QAbstractItemView *view)
{
    const double least = m_picture.endsWith("-high-contrast"_L1) ? highContrastFrom : textFrom;
    const QAbstractItemModel *model = view->model();
    const QModelIndex first = view->indexAt(QPoint(4, 4));
    if (!model || !first.isValid())
        return;
    for (int row = first.row(); row < std::min(model->rowCount(), first.row() + rowsOfAList);
         ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex cell = model->index(row, column);
            const QString text = cell.data().toString();
            if (!text.isEmpty() && (cell.flags() & Qt::ItemIsEnabled))
                measure(view->viewport(), view->visualRect(cell).adjusted(2, 2, -2, -2),
                        u"column %1"_s.arg(column), least);
        }
    }
}

void TestPictureContrast::look(const QString &picture, const QWidget *root)
{
    m_picture = picture;
    m_root = root;
    m_image = const_cast<QWidget *>(root)->grab().toImage();
    const auto widgets = root->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->isVisibleTo(root) && widget->isEnabled())
            lookAtWidget(widget);
    }
}

void TestPictureContrast::everyTextStandsOutFromItsGround()
{
    qputenv("COUNTERFOIL_SCALE", "200");
    const QTemporaryDir folder;
    CommandLine line;
    line.start = CommandLine::Start::Demo;
    line.screenshots = folder.path();
    Theme theme(*qApp);
    Program program(line, folder.path(), std::make_unique<RunStore>(), theme);
    bool isOver = false;
    QString problem;
    connect(&program, &Program::pictured, this, &TestPictureContrast::look);
    connect(&program, &Program::ended, this, [&isOver] { isOver = true; });
    connect(&program, &Program::failed, this, [&](const QString &sentence) {
        problem = sentence;
        isOver = true;
    });
    QVERIFY(program.start());
    QTRY_VERIFY_WITH_TIMEOUT(isOver, toWalk);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    for (const QString &finding : std::as_const(m_faint))
        qWarning("%s", qPrintable(finding));
    QCOMPARE(m_faint.size(), 0);
    QVERIFY2(m_measured > 5'000, qPrintable(QString::number(m_measured)));
}

COUNTERFOIL_TEST(QApplication, TestPictureContrast)
#include "tst_picture_contrast.moc"
