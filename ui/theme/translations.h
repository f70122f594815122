// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/languages.h"

#include <QObject>
#include <QTranslator>

#include <memory>
#include <vector>

class QCoreApplication;

namespace counterfoil {

/// The language of the windows: the translators of the application, the locale of its figures and
/// the direction of its layouts. main() owns the one object, made before anything is shown. What
/// has its words already keeps them: windows are made again after a switch (Windows::renew()).
class Translations : public QObject
{
    Q_OBJECT

public:
    /// Begins with the system's language and way of writing figures.
    explicit Translations(QCoreApplication &application);
    ~Translations() override;

    /// The application's, or null.
    static Translations *instanceOf(const QObject *application);

    /// Those that there are words of, in the order of their own names; English is always there.
    [[nodiscard]] static QList<Language> offered();

    /// A code of ui/theme/languages.h, or "system". What is unknown counts as the system's.
    void use(const QString &choice);
    [[nodiscard]] const QString &choice() const { return m_choice; }
    /// What is shown: "nb".
    [[nodiscard]] const QString &language() const { return m_language; }

private:
    void addFile(const QString &name, const QString &folder);
    void add(std::unique_ptr<QTranslator> translator);

    QString m_choice;
    QString m_language;
    QLocale m_system;
    QList<QLocale> m_used; ///< kept: another thread may be reading an earlier default
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace counterfoil
