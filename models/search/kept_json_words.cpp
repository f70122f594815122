// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/kept_json_words.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

struct KeptJsonWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::KeptJson)
};

} // namespace

QString unreadableKeptSentence(KeptThing thing, const QString &path)
{
    switch (thing) {
    case KeptThing::SavedViews:
        return KeptJsonWords::tr(
                   "The saved views in %1 can't be read. Changes will be lost when you quit.")
            .arg(path);
    case KeptThing::ListLayouts:
        return KeptJsonWords::
            tr("The saved list layouts in %1 can't be read. Changes will be lost when you quit.")
                .arg(path);
    case KeptThing::OrderTemplates:
        return KeptJsonWords::tr(
                   "The order templates in %1 can't be read. Changes will be lost when you quit.")
            .arg(path);
    case KeptThing::ExportFormat:
        return KeptJsonWords::
            tr("The saved export format in %1 can't be read. Changes will be lost when you quit.")
                .arg(path);
    }
    Q_UNREACHABLE();
}

QString damagedKeptSentence(KeptThing thing, const QString &path)
{
    switch (thing) {
    case KeptThing::SavedViews:
        return KeptJsonWords::tr(
                   "The saved views in %1 are damaged. Changes will be lost when you quit.")
            .arg(path);
    case KeptThing::ListLayouts:
        return KeptJsonWords::tr(
                   "The saved list layouts in %1 are damaged. Changes will be lost when you quit.")
            .arg(path);
    case KeptThing::OrderTemplates:
        return KeptJsonWords::tr(
                   "The order templates in %1 are damaged. Changes will be lost when you quit.")
            .arg(path);
    case KeptThing::ExportFormat:
        return KeptJsonWords::tr(
                   "The saved export format in %1 is damaged. Changes will be lost when you quit.")
            .arg(path);
    }
    Q_UNREACHABLE();
}

QString setAsideSentence(KeptThing thing, const QString &aside)
{
    switch (thing) {
    case KeptThing::SavedViews:
        return KeptJsonWords::tr("The saved views were damaged. The file was moved to %1. There "
                                 "are no saved views for now.")
            .arg(aside);
    case KeptThing::ListLayouts:
        return KeptJsonWords::tr("The saved list layouts were damaged. The file was moved to %1. "
                                 "The lists start with their default layout.")
            .arg(aside);
    case KeptThing::OrderTemplates:
        return KeptJsonWords::tr("The order templates were damaged. The file was moved to %1. "
                                 "There are no templates for now.")
            .arg(aside);
    case KeptThing::ExportFormat:
        return KeptJsonWords::tr("The saved export format was damaged. The file was moved to %1. "
                                 "The default is used.")
            .arg(aside);
    }
    Q_UNREACHABLE();
}

QString unsavedKeptSentence(KeptThing thing, const QString &path)
{
    switch (thing) {
    case KeptThing::SavedViews:
        return KeptJsonWords::tr(
                   "The saved views could not be saved to %1. Changes will be lost when you quit.")
            .arg(path);
    case KeptThing::ListLayouts:
        return KeptJsonWords::tr("The saved list layouts could not be saved to %1. Changes will be "
                                 "lost when you quit.")
            .arg(path);
    case KeptThing::OrderTemplates:
        return KeptJsonWords::
            tr("The order templates could not be saved to %1. Changes will be lost when you quit.")
                .arg(path);
    case KeptThing::ExportFormat:
        return KeptJsonWords::tr("The saved export format could not be saved to %1. Changes will "
                                 "be lost when you quit.")
            .arg(path);
    }
    Q_UNREACHABLE();
}

QString newerKeptSentence(const QString &path)
{
    return KeptJsonWords::tr(
               "A newer version of Counterfoil wrote %1. Changes will be lost when you quit.")
        .arg(path);
}

} // namespace counterfoil
