// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/manual/manual.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr QLatin1StringView ManualFolder{":/counterfoil/manual/"};
constexpr QLatin1StringView ManualSuffix{".md"};

QString readChapter(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString withoutPictures(QString text)
{
    static const QRegularExpression picture(u"^!\\[[^\\n]*\\n\\n?"_s,
                                            QRegularExpression::MultilineOption);
    return text.remove(picture);
}

/// Without the marks of Markdown that are not read, and the addresses of links.
QString wordsOfMarkdown(QString text)
{
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression rule(u"^\\|[-|: ]+\\|$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression marks(u"^#+ |(?<!\\\\)[*`|]+|\\\\"_s,
                                          QRegularExpression::MultilineOption);
    static const QRegularExpression gaps(u"\\s+"_s);
    text.replace(link, u"\\1"_s).remove(rule).remove(marks);
    return text.replace(gaps, u" "_s).trimmed();
}

ManualChapter makeChapter(const QString &name, const QString &language)
{
    ManualChapter chapter{name, {}, language, {}, {}};
    if (language != "en"_L1)
        chapter.text = readChapter(ManualFolder + language + u'/' + name + ManualSuffix);
    if (chapter.text.isEmpty()) {
        chapter.language = u"en"_s;
        chapter.text = readChapter(ManualFolder + name + ManualSuffix);
    }
    chapter.text = withoutPictures(chapter.text);
    chapter.title = chapter.text.section(u'\n', 0, 0).mid(2); // "# Title"
    chapter.words = wordsOfMarkdown(chapter.text);
    return chapter;
}

} // namespace

const QStringList &Manual::chapterNames()
{
    static const QStringList names{
        u"first-steps"_s, u"finding"_s,   u"payment"_s,
        u"refunding"_s,   u"capturing"_s, u"unknown-outcomes"_s,
        u"operations"_s,  u"review"_s,    u"sessions"_s,
        u"links"_s,       u"events"_s,    u"tools"_s,
        u"files"_s,       u"settings"_s,  u"privacy"_s,
        u"providers"_s,   u"assumed"_s,   u"troubleshooting"_s,
        u"keyboard"_s,
    };
    return names;
}

QStringList Manual::wordsOf(const QString &typed)
{
    return typed.simplified().split(u' ', Qt::SkipEmptyParts);
}

QString Manual::chapterOfLink(const QString &link)
{
    if (!link.endsWith(ManualSuffix))
        return {};
    const QString name = link.chopped(ManualSuffix.size());
    return chapterNames().contains(name) ? name : QString();
}

Manual::Manual(const QString &language)
{
    for (const QString &name : chapterNames())
        m_chapters << makeChapter(name, language);
}

qsizetype Manual::indexOf(const QString &name) const
{
    return chapterNames().indexOf(name);
}

QList<ManualHit> Manual::find(const QString &typed) const
{
    const QStringList words = wordsOf(typed);
    QList<ManualHit> hits;
    for (qsizetype i = 0; i < m_chapters.size(); ++i) {
        ManualHit hit{i, 0};
        bool hasAll = true;
        for (const QString &word : words) {
            const auto count = m_chapters[i].words.count(word, Qt::CaseInsensitive);
            hasAll = hasAll && count > 0;
            hit.count += static_cast<int>(count);
        }
        if (hasAll)
            hits << hit;
    }
    return hits;
}

} // namespace counterfoil
