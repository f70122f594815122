// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/translations.h"

#include "resources/resources.h"
#include "ui/theme/pseudo_translator.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr QLatin1StringView OwnFolder{":/counterfoil/translations"};

} // namespace

Translations::Translations(QCoreApplication &application)
    : QObject(&application)
{
    setObjectName(u"translations"_s);
    initResources();
    use(SystemLanguage);
}

Translations::~Translations()
{
    QLocale::setDefault(m_system);
}

Translations *Translations::instanceOf(const QObject *application)
{
    return application ? application->findChild<Translations *>(u"translations"_s,
                                                                Qt::FindDirectChildrenOnly)
                       : nullptr;
}

QList<Language> Translations::offered()
{
    QList<Language> all = shownLanguages();
    all.removeIf([](const Language &language) {
        QTranslator words;
        return language.code != "en"_L1 &&
               (!words.load(u"counterfoil_"_s + language.code, OwnFolder, {}, u".qm"_s) ||
                words.isEmpty());
    });
    return all;
}

/// The one that is added last is asked first.
void Translations::use(const QString &choice)
{
    m_choice = choice;
    m_language = languageFor(choice, m_system.uiLanguages());
    m_used << localeFor(choice, m_system);
    QLocale::setDefault(m_used.last());
    m_translators.clear();
    addFile(u"counterfoil_en"_s, OwnFolder); // plural forms that others may lack
    if (m_language == PseudoLanguage || m_language == PseudoRightToLeft) {
        add(std::make_unique<PseudoTranslator>(m_language == PseudoRightToLeft ? Qt::RightToLeft
                                                                               : Qt::LeftToRight));
        return;
    }
    if (m_language == "en"_L1)
        return;
    // Of the machine's Qt; what the windows show of Qt is in our own file as well.
    addFile(u"qtbase_"_s + m_language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    addFile(u"counterfoil_"_s + m_language, OwnFolder);
}

void Translations::addFile(const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(name, folder, {}, u".qm"_s))
        add(std::move(translator));
}

void Translations::add(std::unique_ptr<QTranslator> translator)
{
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace counterfoil
