// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cut_texts.h"

#include "app/program.h"
#include "core/secrets/run_store.h"
#include "tests/app/reach_findings.h"
#include "tour/screenshot_walk.h"
#include "ui/theme/theme.h"
#include "ui/theme/translations.h"
#include "ui/widgets/elided_label.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace counterfoil::test {

namespace {

constexpr int walkPatience = 240'000; // ms

/// It shows the beginning of its text, and tells the whole of it.
bool isTold(const QWidget *widget, const QString &text)
{
    return widget->toolTip().contains(text.toHtmlEscaped()) &&
           (widget->accessibleName() + widget->accessibleDescription()).contains(text);
}

bool isCut(const QLabel *label)
{
    if (label->text().isEmpty() || qobject_cast<const ElidedLabel *>(label))
        return false; // that one has its text as a tool tip
    if (label->wordWrap())
        return label->heightForWidth(label->width()) > label->height() + 1;
    return label->sizeHint().width() > label->width();
}

bool isCut(const QAbstractButton *button)
{
    return !button->text().isEmpty() && button->sizeHint().width() > button->width() &&
           !isTold(button, button->text());
}

/// With arrows, which the keys for the tabs move as well, each tab comes into sight whole.
bool isCut(const QTabBar *bar)
{
    const bool isScrolled = bar->usesScrollButtons() && bar->elideMode() == Qt::ElideNone;
    return bar->sizeHint().width() > bar->width() && !isScrolled;
}

/// Parts of it are outside of what holds it, where no scrolling leads.
bool isClipped(const QWidget *widget)
{
    QRect rect = widget->rect();
    for (const QWidget *at = widget; !at->isWindow(); at = at->parentWidget()) {
        const QWidget *holder = at->parentWidget();
        rect = QRect(at->mapToParent(rect.topLeft()), rect.size());
        const auto *area = qobject_cast<const QAbstractScrollArea *>(holder->parentWidget());
        if (area && area->viewport() == holder) {
            const bool isWide = rect.left() < 0 || rect.right() >= holder->width();
            return isWide && (area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff ||
                              area->horizontalScrollBar()->maximum() == 0);
        }
        if (!holder->rect().contains(rect))
            return true;
    }
    return false;
}

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return box->currentText();
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->accessibleName() + line->objectName();
    if (const auto *bar = qobject_cast<const QTabBar *>(widget))
        return bar->tabText(0);
    return {};
}

bool isCut(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return isCut(label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return isCut(button);
    if (const auto *bar = qobject_cast<const QTabBar *>(widget))
        return isCut(bar);
    return false;
}

bool isSeen(const QWidget *widget, const QWidget *root)
{
    return widget->isVisibleTo(root) && !widget->visibleRegion().isEmpty();
}

class Findings
{
public:
    void look(const QString &picture, const QWidget *root)
    {
        m_picture = picture;
        const auto widgets = root->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const QString text = textOf(widget);
            if (!isSeen(widget, root))
                continue;
            if (!text.isEmpty() && isCut(widget))
                note(widget,
                     u"needs %1, has %2: [%3]"_s.arg(widget->sizeHint().width())
                         .arg(widget->width())
                         .arg(text),
                     text);
            else if (!text.isEmpty() && isClipped(widget))
                note(widget, u"is clipped: [%1]"_s.arg(text), text);
            lookForCovered(widget);
        }
        if (root->isWindow() && root->width() > ScreenshotWalk::PictureSize.width())
            note(root, u"the window became %1 wide"_s.arg(root->width()), {});
    }

    QStringList lines() const { return m_lines.values(); }
    void add(const QString &line) { m_lines.insert(line, line); }

private:
    /// Children that lie over each other.
    void lookForCovered(const QWidget *holder)
    {
        QList<const QWidget *> parts;
        const auto children = holder->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        for (const QWidget *child : children) {
            const bool isPart =
                !textOf(child).isEmpty() || qobject_cast<const QAbstractScrollArea *>(child);
            if (isPart && isSeen(child, holder))
                parts << child;
        }
        for (qsizetype at = 0; at < parts.size(); ++at) {
            for (qsizetype other = at + 1; other < parts.size(); ++other) {
                if (parts[at]->geometry().intersects(parts[other]->geometry()))
                    note(parts[at], u"lies over %1"_s.arg(pathOf(parts[other])), {});
            }
        }
    }

    void note(const QWidget *widget, const QString &what, const QString &text)
    {
        const QString path = pathOf(widget);
        const QString key = path + (text.isEmpty() ? what : text);
        if (!m_lines.contains(key))
            m_lines.insert(key, m_picture + u": "_s + path + u": "_s + what);
    }

    QString m_picture;
    QMap<QString, QString> m_lines;
};

} // namespace

QStringList cutTexts(const QString &language, int percent)
{
    qputenv("COUNTERFOIL_LANGUAGE", language.toUtf8());
    qputenv("COUNTERFOIL_SCALE", QByteArray::number(percent));
    Translations translations(*qApp);
    Theme theme(*qApp);
    const QTemporaryDir pictures;
    CommandLine started;
    started.start = CommandLine::Start::Demo;
    started.screenshots = pictures.path();
    Findings found;
    Program program(started, pictures.path(), std::make_unique<RunStore>(), theme);
    bool isOver = false;
    QObject::connect(&program, &Program::failed, &program, [&](const QString &sentence) {
        found.add(sentence);
        isOver = true;
    });
    QObject::connect(&program, &Program::pictured, &program,
                     [&](const QString &name, const QWidget *window) {
                         if (name.endsWith("-light"_L1))
                             found.look(name, window);
                         else
                             isOver = true; // those of the other modes are as wide
                     });
    if (!program.start() || !QTest::qWaitFor([&isOver] { return isOver; }, walkPatience))
        found.add(u"The walk didn't come to its end."_s);
    return found.lines();
}

} // namespace counterfoil::test
