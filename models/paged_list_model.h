// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "models/accounts/account_names.h"
#include "models/paged_table_model.h"
#include "models/words/tsv_text.h"

namespace counterfoil {

/// A table of rows of the catalogue, whose ids a search has found. What is searched and how a row
/// reads is for the class that derives from it.
template <typename Row>
class PagedListModel : public PagedTableModel<Row>
{
public:
    /// What is read at most for the clipboard.
    static constexpr int MostCopied = 100'000;

    /// Reads the rows and emits copied().
    void copy(const QList<int> &rows)
    {
        const QList<qint64> wanted = this->ids(rows.mid(0, MostCopied));
        if (wanted.isEmpty())
            return;
        using Text = std::pair<QString, int>;
        m_source.reader->readMany(wanted)
            .map([source = m_source](const QList<Row> &read) {
                QString text = source.tsvHeader();
                for (const Row &row : read)
                    text += source.tsv(row);
                return Text{text, static_cast<int>(read.size())};
            })
            .then(this, [this](const DatabaseResult<Text> &text) {
                if (!text)
                    this->m_error = text.error();
                emit this->copied(text ? text->first : QString(), text ? text->second : 0);
            });
    }

protected:
    struct Source
    {
        int columns = 0;
        RowReader<Row> *reader = nullptr;
        std::function<QString()> tsvHeader;
        std::function<QString(const Row &)> tsv;
    };

    /// The catalogue outlives the model.
    PagedListModel(Catalogue &catalogue, const Source &source, QObject *parent)
        : PagedTableModel<Row>(source.columns, parent)
        , m_catalogue(catalogue)
        , m_source(source)
    {}

    [[nodiscard]] Catalogue &catalogue() const { return m_catalogue; }
    /// What is copied from now on. Another thread runs both.
    void setTsv(const std::function<QString()> &header,
                const std::function<QString(const Row &)> &line)
    {
        m_source.tsvHeader = header;
        m_source.tsv = line;
    }
    /// The same with the name of each row's account before it.
    void setTsvWithAccounts(const QString &title, const AccountNames &names,
                            const std::function<QString()> &header,
                            const std::function<QString(const Row &)> &line)
    {
        setTsv([title = tsvCell(title), header] { return title + u'\t' + header(); },
               [names, line](const Row &row) {
                   return tsvCell(nameIn(names, row.account)) + u'\t' + line(row);
               });
    }

    /// Another list, of which some rows may be at hand.
    void resetRows(const QList<qint64> &ids, const QList<Row> &rows = {})
    {
        PagedTableModel<Row>::resetRows(ids, [&] { putAll(rows); });
    }

private:
    void readRows(const QList<qint64> &ids) override
    {
        m_source.reader->read(ids).then(this, [this, ids](const DatabaseResult<QList<Row>> &rows) {
            putAll(rows.value_or(QList<Row>()));
            this->settle(ids, rows ? std::nullopt : std::optional(rows.error()));
        });
    }
    void putAll(const QList<Row> &rows)
    {
        for (const Row &row : rows)
            this->put(row.row, row);
    }

    Catalogue &m_catalogue;
    Source m_source;
};

} // namespace counterfoil
