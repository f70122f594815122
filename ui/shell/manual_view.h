// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/manual/manual.h"

#include <QTextBrowser>

namespace counterfoil {

/// A chapter of the manual in the theme's letters and colours. Nothing is fetched for it.
class ManualView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ManualView(QWidget *parent);

    /// From its top.
    void setChapter(const ManualChapter &chapter);
    /// Marks what was typed to find, everywhere, and goes to the first.
    void mark(const QString &typed);
    /// To the next of what is marked; after the last, to the first again.
    void goToNextMark();
    [[nodiscard]] qsizetype markCount() const { return m_marks.size(); }

    /// No text of the manual has pictures or anything else that would be loaded.
    QVariant loadResource(int type, const QUrl &name) override;

signals:
    void chapterRequested(const QString &name);

private:
    void render();
    void renew();
    void showMarks();
    void follow(const QUrl &link);

    ManualChapter m_chapter;
    QString m_typed;
    QList<QTextCursor> m_marks;
    qsizetype m_current = -1; ///< of the marks
};

} // namespace counterfoil
