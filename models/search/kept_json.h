// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/kept_json_words.h"

#include <QJsonObject>

#include <optional>

namespace counterfoil {

/// A small JSON file of this desk that several processes may change. A damaged one is set aside;
/// one of a later version is read as far as it goes and never written.
class KeptJson
{
public:
    /// Of a file without a name for people, problem() says nothing: it begins afresh.
    KeptJson(QString path, std::optional<KeptThing> thing, qint64 version);

    /// As the file is now.
    [[nodiscard]] QJsonObject read();
    /// Replaces the file whole, for its owner's eyes only. Whether it did.
    bool write(QJsonObject values);

    /// A sentence on what is wrong with the file; empty while all is well.
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    using Sentence = QString (*)(KeptThing, const QString &path);

    void setAside();
    void tell(Sentence sentence, const QString &path);

    QString m_path;
    std::optional<KeptThing> m_thing;
    qint64 m_version;
    QString m_problem;
    bool m_writable = true;
};

} // namespace counterfoil
