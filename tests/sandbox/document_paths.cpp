// SPDX-License-Identifier: GPL-3.0-or-later
#include "document_paths.h"

#include <QFile>

using sandbox::Json;

namespace {

/// What a merchant or a partner fills as they like: how it looks inside says nothing.
bool isFreeForm(const std::string &path)
{
    return path.ends_with("additional_data") || path.ends_with("/authentication");
}

} // namespace

void addPaths(const Json &json, const std::string &path, Paths &paths)
{
    paths.insert(path);
    if (isFreeForm(path) || !json.is_structured())
        return;
    for (const auto &[name, value] : json.items())
        addPaths(value, path + '/' + (json.is_array() ? "*" : name), paths);
}

Json documentNamed(const char *name)
{
    QFile file(QStringLiteral(COUNTERFOIL_TEST_DATA "/%1").arg(QLatin1StringView(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There is no document %s.", name);
    const QByteArray bytes = file.readAll();
    return Json::parse(bytes.begin(), bytes.end());
}

QByteArray missingPaths(const Paths &wanted, const Paths &served)
{
    QByteArrayList list;
    for (const std::string &path : wanted) {
        if (!served.contains(path))
            list.append(QByteArray::fromStdString(path));
    }
    return list.join(' ');
}
