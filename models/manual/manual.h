// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace counterfoil {

struct ManualChapter
{
    QString name;     ///< of its file and of links to it: "refunding"
    QString title;    ///< its first heading
    QString language; ///< "en" where there is none in the language that was asked for
    QString text;     ///< Markdown, without its pictures: the window that it explains is at hand
    QString words;    ///< what of it is read and searched
};

struct ManualHit
{
    qsizetype chapter = 0; ///< in chapters()
    int count = 0;         ///< of all words together
};

/// The manual in one language, as the program carries it (docs/manual); needs initResources(). A
/// chapter that language does not have is there in English.
class Manual
{
public:
    /// The names, in the order of reading.
    [[nodiscard]] static const QStringList &chapterNames();
    /// The words of what was typed to find.
    [[nodiscard]] static QStringList wordsOf(const QString &typed);
    /// The name of the chapter that a link inside the manual leads to; empty for all others.
    [[nodiscard]] static QString chapterOfLink(const QString &link);

    explicit Manual(const QString &language);

    [[nodiscard]] const QList<ManualChapter> &chapters() const { return m_chapters; }
    /// -1 where there is none.
    [[nodiscard]] qsizetype indexOf(const QString &name) const;
    /// Those that have every word, whatever its capitals, in the order of reading. All chapters,
    /// with a count of 0, where no word was typed.
    [[nodiscard]] QList<ManualHit> find(const QString &typed) const;

private:
    QList<ManualChapter> m_chapters;
};

} // namespace counterfoil
