// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/import_form.h"

#include "core/net/aside.h"
#include "models/import/import_words.h"

namespace counterfoil {

ImportForm::~ImportForm()
{
    stopReading();
}

void ImportForm::setSource(const ImportSource &source)
{
    clear();
    m_source = source;
    if (source.path.isEmpty() && source.text.trimmed().isEmpty())
        return;
    readPreview({});
}

void ImportForm::setSeparator(char separator)
{
    if (!m_preview)
        return;
    m_preview->layout.separator = separator;
    // Where the table begins is seen with the right separator only.
    readPreview({separator, -1});
}

void ImportForm::setFirstRow(qsizetype row)
{
    if (!m_preview)
        return;
    m_preview->layout.firstRow = row;
    readPreview(m_preview->layout);
}

void ImportForm::readPreview(TableLayout layout)
{
    stopReading();
    m_ids.reset();
    m_problem.reset();
    m_isReading = true;
    emit changed();
    aside([source = m_source, layout] { return previewImport(source, layout); }, this,
          [this, number = m_readNumber](const ImportResult<ImportPreview> &preview) {
              if (number != m_readNumber)
                  return;
              m_isReading = false;
              if (!preview) {
                  m_problem = preview.error();
                  emit changed();
                  return;
              }
              m_preview = *preview;
              setColumn(preview->idColumn);
          });
}

void ImportForm::setColumn(int column)
{
    stopReading();
    m_column = column;
    m_ids.reset();
    m_problem.reset();
    if (m_preview && (column >= 0 || m_preview->kind != ImportPreview::Kind::Table))
        readIds();
    emit changed();
}

void ImportForm::clear()
{
    stopReading();
    m_source = {};
    m_preview.reset();
    m_ids.reset();
    m_problem.reset();
    m_column = -1;
    emit changed();
}

void ImportForm::stopReading()
{
    ++m_readNumber;
    m_isReading = false;
    if (m_cancel)
        m_cancel->store(true);
}

void ImportForm::readIds()
{
    m_isReading = true;
    m_cancel = std::make_shared<std::atomic_bool>(false);
    aside(
        [source = m_source, preview = *m_preview, column = m_column, cancel = m_cancel] {
            return readImport(source, preview, column, ImportService::MostIds, cancel);
        },
        this,
        [this, number = m_readNumber](const ImportResult<ImportIds> &ids) {
            if (number != m_readNumber)
                return;
            m_isReading = false;
            if (ids)
                m_ids = *ids;
            else
                m_problem = ids.error();
            emit changed();
        });
}

QString ImportForm::sentence() const
{
    if (m_problem)
        return importProblemSentence(*m_problem);
    if (m_isReading)
        return tr("Reading…");
    if (m_ids)
        return importIdsSentence(*m_ids);
    if (m_preview)
        return tr("No column seems to contain payment ids. Choose the right one.");
    return {};
}

bool ImportForm::hasProblem() const
{
    return m_problem || (m_ids && m_ids->ids.isEmpty()) || (m_preview && !m_ids && !m_isReading);
}

QString ImportForm::note() const
{
    const bool isWindows1252 =
        (m_preview && m_preview->isWindows1252) || (m_ids && m_ids->isWindows1252);
    return isWindows1252 ? tr("The file isn't UTF-8, so it was read as Windows-1252. Check that "
                              "accented letters look right.")
                         : QString();
}

bool ImportForm::start(ImportService &service) const
{
    return canStart() && service.start(m_source.name, m_ids->ids);
}

} // namespace counterfoil
