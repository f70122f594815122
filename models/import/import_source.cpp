// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/import_source.h"

#include "core/tabular/text_source.h"
#include "core/tabular/windows_1252.h"
#include "models/import/import_gatherer.h"
#include "models/import/import_table.h"
#include "models/search/json_pieces.h"

#include <QBuffer>
#include <QFile>
#include <QUtf8StringView>

#include <memory>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

/// Of what is no table.
constexpr qsizetype largestText = 16 * 1024 * 1024;

struct ImportText
{
    QString text;
    bool isWindows1252 = false;
};

/// Opens what the source is.
std::unique_ptr<QIODevice> open(const ImportSource &source, QByteArray &bytes)
{
    if (source.path.isEmpty()) {
        bytes = source.text.toUtf8();
        auto buffer = std::make_unique<QBuffer>(&bytes);
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    }
    auto file = std::make_unique<QFile>(source.path);
    file->open(QIODevice::ReadOnly);
    return file;
}

ImportResult<ImportText> importTextOf(QIODevice &device)
{
    TextSource source(device);
    QByteArray bytes;
    for (QByteArray chunk = source.read(); !chunk.isEmpty(); chunk = source.read()) {
        bytes += chunk;
        if (bytes.size() > largestText)
            return tl::unexpected(ImportProblem{ImportProblem::Kind::TooLarge});
    }
    if (source.hasFailed())
        return tl::unexpected(ImportProblem{ImportProblem::Kind::Unreadable, device.errorString()});
    if (QUtf8StringView(bytes.constData(), bytes.size()).isValidUtf8())
        return ImportText{QString::fromUtf8(bytes), false};
    return ImportText{fromWindows1252(bytes), true};
}

/// In whatever encoding.
bool isJson(QIODevice &device)
{
    constexpr qint64 glance = 4096;
    QByteArray bytes = device.peek(glance);
    QBuffer beginning(&bytes);
    beginning.open(QIODevice::ReadOnly);
    return beginsAsJson(QString::fromUtf8(TextSource(beginning).read()));
}

ImportResult<ImportPreview> previewText(QIODevice &device)
{
    const auto read = importTextOf(device);
    if (!read)
        return tl::unexpected(read.error());
    ImportPreview preview;
    for (const QString &line : read->text.split(u'\n', Qt::SkipEmptyParts)) {
        if (preview.rows.size() == ImportPreview::MostRows)
            break;
        preview.rows.append({line});
    }
    preview.columns = 1;
    preview.idColumn = 0;
    preview.isWindows1252 = read->isWindows1252;
    return preview;
}

ImportResult<ImportIds> readText(QIODevice &device, qsizetype most, const Cancel &cancel)
{
    const auto read = importTextOf(device);
    if (!read)
        return tl::unexpected(read.error());
    ImportGatherer gatherer(most);
    for (const QList<RecognisedId> &row : recogniseRows(read->text)) {
        if (isCancelled(cancel))
            return tl::unexpected(ImportProblem{ImportProblem::Kind::Cancelled});
        gatherer.addRow(row);
        if (gatherer.isTooMuch())
            return tl::unexpected(ImportProblem{ImportProblem::Kind::TooMany});
    }
    gatherer.found().isWindows1252 = read->isWindows1252;
    return gatherer.found();
}

} // namespace

ImportResult<ImportPreview> previewImport(const ImportSource &source, const TableLayout &layout)
{
    QByteArray bytes;
    const auto device = open(source, bytes);
    if (!device->isOpen())
        return tl::unexpected(
            ImportProblem{ImportProblem::Kind::Unreadable, device->errorString()});
    if (layout.isChosen())
        return previewTable(*device, layout);
    if (isJson(*device)) {
        ImportPreview json;
        json.kind = ImportPreview::Kind::Json;
        return json;
    }
    auto table = previewTable(*device, layout);
    // Pasted lines with anything in them, rather than a table that was copied.
    const bool isPasted = source.path.isEmpty();
    const bool isText =
        table ? isProse(*table) || (isPasted && (table->columns < 2 || table->idColumn < 0))
              : isPasted;
    if (!isText)
        return table;
    device->seek(0);
    return previewText(*device);
}

ImportResult<ImportIds> readImport(const ImportSource &source, const ImportPreview &preview,
                                   int column, qsizetype most, const Cancel &cancel)
{
    QByteArray bytes;
    const auto device = open(source, bytes);
    if (!device->isOpen())
        return tl::unexpected(
            ImportProblem{ImportProblem::Kind::Unreadable, device->errorString()});
    if (preview.kind == ImportPreview::Kind::Table)
        return readTable(*device, preview, column, most, cancel);
    return readText(*device, most, cancel);
}

std::optional<RecognisedId> readOneThing(const ImportSource &source)
{
    QByteArray bytes;
    const auto device = open(source, bytes);
    if (!device->isOpen())
        return std::nullopt;
    const auto read = importTextOf(*device);
    if (!read || read->text.trimmed().startsWith(u'['))
        return std::nullopt;
    return recogniseId(read->text);
}

} // namespace counterfoil
