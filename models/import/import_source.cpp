// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/import_source.h"

#include "models/search/search_recogniser.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr qint64 largestJson = 16 * 1024 * 1024;

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

std::optional<PaymentId> paymentIn(const QString &text)
{
    const auto found = recogniseId(text);
    if (!found || (found->kind != IdKind::Payment && found->kind != IdKind::Unknown))
        return std::nullopt;
    return PaymentId(found->id);
}

/// One, or all bare ones.
QList<PaymentId> paymentsIn(const QString &line)
{
    if (const auto found = recogniseId(line))
        return found->kind == IdKind::Payment || found->kind == IdKind::Unknown
                   ? QList<PaymentId>{PaymentId(found->id)}
                   : QList<PaymentId>();
    static const QRegularExpression bare(
        u"\\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\b"_s);
    QList<PaymentId> ids;
    for (auto matches = bare.globalMatch(line); matches.hasNext();)
        ids.append(PaymentId(matches.next().captured()));
    return ids;
}

/// Gathers ids, each once.
class Gatherer
{
public:
    explicit Gatherer(qsizetype most)
        : m_most(most)
    {}

    void addRow(const QList<PaymentId> &ids)
    {
        ++m_found.rows;
        if (ids.isEmpty())
            ++m_found.without;
        for (const PaymentId &id : ids) {
            const qsizetype before = m_seen.size();
            m_seen.insert(id);
            if (m_seen.size() == before)
                ++m_found.repeated;
            else
                m_found.ids.append(id);
        }
    }
    [[nodiscard]] bool isTooMuch() const { return m_found.ids.size() > m_most; }
    [[nodiscard]] ImportIds &found() { return m_found; }

private:
    qsizetype m_most;
    QSet<PaymentId> m_seen;
    ImportIds m_found;
};

tl::unexpected<ImportProblem> tableProblem(const CsvError &error)
{
    return tl::unexpected(ImportProblem{ImportProblem::Kind::Table, {}, error});
}

/// The column in most of whose cells an id stands.
int idColumnOf(const QList<QStringList> &rows, int columns)
{
    int best = -1;
    int bestHits = 0;
    for (int column = 0; column < columns; ++column) {
        int hits = 0;
        int ofPayments = 0;
        for (const QStringList &row : rows) {
            if (column >= row.size())
                continue;
            const auto found = recogniseId(row[column]);
            hits += found && found->kind != IdKind::Session && found->kind != IdKind::Link;
            ofPayments += found && found->kind == IdKind::Payment;
        }
        // An address of a payment tells more than a bare id, which may be anything's.
        if (2 * hits + ofPayments > bestHits) {
            best = column;
            bestHits = 2 * hits + ofPayments;
        }
    }
    return best;
}

/// A title such as "payment_id" settles which of several columns of ids is meant.
int idColumnByTitle(const QStringList &titles, const QList<QStringList> &rows, int guessed)
{
    static const QRegularExpression payment(u"payment|zahlung|paiement"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    for (int column = 0; column < titles.size(); ++column) {
        if (!titles[column].contains(payment))
            continue;
        if (std::any_of(rows.cbegin(), rows.cend(), [column](const QStringList &row) {
                return column < row.size() && paymentIn(row[column]);
            }))
            return column;
    }
    return guessed;
}

ImportResult<ImportPreview> previewTable(QIODevice &device)
{
    ImportPreview preview;
    preview.kind = ImportPreview::Kind::Table;
    CsvReader reader(device);
    while (preview.rows.size() <= ImportPreview::MostRows) {
        const auto record = reader.next();
        if (!record)
            return tableProblem(record.error());
        if (!*record)
            break;
        preview.columns = std::max(preview.columns, int((*record)->size()));
        preview.rows.append(**record);
    }
    preview.isWindows1252 = reader.isWindows1252();
    preview.idColumn = idColumnOf(preview.rows, preview.columns);
    const QStringList first = preview.rows.value(0);
    const bool hasTitles = preview.rows.size() > 1 &&
                           std::none_of(first.cbegin(), first.cend(),
                                        [](const QString &cell) { return paymentIn(cell); });
    if (hasTitles) {
        preview.titles = preview.rows.takeFirst();
        preview.idColumn = idColumnByTitle(preview.titles, preview.rows, preview.idColumn);
    }
    while (preview.rows.size() > ImportPreview::MostRows)
        preview.rows.removeLast();
    return preview;
}

bool looksLikeJson(const QByteArray &beginning)
{
    QByteArray text = beginning;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    text = text.trimmed();
    return text.startsWith('{') || text.startsWith('[');
}

ImportResult<ImportIds> readTable(QIODevice &device, const ImportPreview &preview, int column,
                                  qsizetype most, const Cancel &cancel)
{
    Gatherer gatherer(most);
    CsvReader reader(device);
    bool isTitles = !preview.titles.isEmpty();
    while (true) {
        const auto record = reader.next();
        if (!record)
            return tableProblem(record.error());
        if (!*record)
            break;
        if (isCancelled(cancel))
            return tl::unexpected(ImportProblem{ImportProblem::Kind::Cancelled});
        if (std::exchange(isTitles, false))
            continue;
        const auto id = paymentIn((*record)->value(column));
        gatherer.addRow(id ? QList<PaymentId>{*id} : QList<PaymentId>());
        if (gatherer.isTooMuch())
            return tl::unexpected(ImportProblem{ImportProblem::Kind::TooMany});
    }
    gatherer.found().isWindows1252 = reader.isWindows1252();
    return gatherer.found();
}

ImportResult<ImportIds> readJson(QIODevice &device, qsizetype most)
{
    const QByteArray bytes = device.read(largestJson + 1);
    if (bytes.size() > largestJson)
        return tl::unexpected(ImportProblem{ImportProblem::Kind::TooLarge});
    Gatherer gatherer(most);
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const QJsonArray list = document.isArray() ? document.array() : QJsonArray{document.object()};
    if (document.isNull()) {
        // A piece of one, perhaps.
        gatherer.addRow(paymentsIn(QString::fromUtf8(bytes)));
        return gatherer.found();
    }
    for (const QJsonValueConstRef element : list) {
        const QString text =
            element.isObject()
                ? QString::fromUtf8(
                      QJsonDocument(element.toObject()).toJson(QJsonDocument::Compact))
                : element.toString();
        const auto id = paymentIn(text);
        gatherer.addRow(id ? QList<PaymentId>{*id} : QList<PaymentId>());
        if (gatherer.isTooMuch())
            return tl::unexpected(ImportProblem{ImportProblem::Kind::TooMany});
    }
    return gatherer.found();
}

ImportResult<ImportIds> readText(const QString &text, qsizetype most)
{
    Gatherer gatherer(most);
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        gatherer.addRow(paymentsIn(line));
        if (gatherer.isTooMuch())
            return tl::unexpected(ImportProblem{ImportProblem::Kind::TooMany});
    }
    return gatherer.found();
}

} // namespace

ImportResult<ImportPreview> previewImport(const ImportSource &source)
{
    constexpr qint64 glance = 4096;
    QByteArray bytes;
    const auto device = open(source, bytes);
    if (!device->isOpen())
        return tl::unexpected(
            ImportProblem{ImportProblem::Kind::Unreadable, device->errorString()});
    if (looksLikeJson(device->peek(glance))) {
        ImportPreview json;
        json.kind = ImportPreview::Kind::Json;
        return json;
    }
    auto table = previewTable(*device);
    // Pasted lines with anything in them, rather than a table that was copied.
    if (source.path.isEmpty() && (!table || table->columns < 2 || table->idColumn < 0)) {
        ImportPreview text;
        for (const QString &line : source.text.split(u'\n', Qt::SkipEmptyParts)) {
            if (text.rows.size() == ImportPreview::MostRows)
                break;
            text.rows.append({line});
        }
        text.columns = 1;
        text.idColumn = 0;
        return text;
    }
    return table;
}

ImportResult<ImportIds> readImport(const ImportSource &source, const ImportPreview &preview,
                                   int column, qsizetype most, const Cancel &cancel)
{
    QByteArray bytes;
    const auto device = open(source, bytes);
    if (!device->isOpen())
        return tl::unexpected(
            ImportProblem{ImportProblem::Kind::Unreadable, device->errorString()});
    switch (preview.kind) {
    case ImportPreview::Kind::Table:
        return readTable(*device, preview, column, most, cancel);
    case ImportPreview::Kind::Json:
        return readJson(*device, most);
    case ImportPreview::Kind::Text:
        return readText(source.text, most);
    }
    Q_UNREACHABLE();
}

} // namespace counterfoil
