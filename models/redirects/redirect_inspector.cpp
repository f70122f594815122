// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redirects/redirect_inspector.h"

#include "core/net/aside.h"
#include "core/services/signing_key_service.h"
#include "models/redirects/redirect_words.h"
#include "models/tools/given_file.h"

namespace counterfoil {

RedirectInspector::RedirectInspector(RedirectReader reader, SigningKeyService &keys,
                                     std::function<QDateTime()> now, QObject *parent)
    : QObject(parent)
    , m_reader(std::move(reader))
    , m_service(keys)
    , m_now(std::move(now))
{}

void RedirectInspector::setPasted(const QByteArray &pasted)
{
    m_pasted = pasted;
    read();
}

void RedirectInspector::setFile(const QString &path)
{
    ++m_readNumber;
    m_isReading = true;
    emit changed();
    aside([path] { return readGivenFile(path, LargestRedirect); }, this,
          [this, number = m_readNumber](const GivenFile &file) {
              if (number != m_readNumber)
                  return;
              if (!file.problem.isEmpty()) {
                  fail(file.problem);
                  return;
              }
              if (file.bytes.size() <= LargestRedirect)
                  emit fileRead(QString::fromUtf8(file.bytes));
              setPasted(file.bytes);
          });
}

void RedirectInspector::checkAgain()
{
    m_service.forgetFailure();
    if (m_redirect && m_redirect->signature == RedirectSignature::UnknownKey)
        fetchKeys();
}

void RedirectInspector::read()
{
    ++m_readNumber;
    m_redirect.reset();
    m_problem.clear();
    m_keys = {};
    m_isReading = !m_pasted.isEmpty() && m_reader;
    emit changed();
    if (!m_isReading)
        return;
    aside(
        [reader = m_reader, pasted = m_pasted, now = m_now().toMSecsSinceEpoch()] {
            return reader(pasted, {{}, now});
        },
        this,
        [this, number = m_readNumber](const RedirectResult &result) {
            if (number == m_readNumber)
                takeFirst(result);
        });
}

/// Without keys, it is known which one is wanted.
void RedirectInspector::takeFirst(const RedirectResult &result)
{
    if (!result) {
        fail(redirectFaultSentence(result.error()));
        return;
    }
    m_isReading = false;
    m_redirect = *result;
    if (m_redirect->signature == RedirectSignature::UnknownKey)
        fetchKeys();
    else
        emit changed();
}

void RedirectInspector::fetchKeys()
{
    m_keys = {RedirectKeys::State::Fetching};
    emit changed();
    m_service.keysFor(m_redirect->keyId)
        .then(this, [this, number = m_readNumber](const Call<SigningKeys>::Result &keys) {
            if (number != m_readNumber)
                return;
            if (!keys) {
                m_keys = {RedirectKeys::State::Failed, keys.error()};
                emit changed();
                return;
            }
            m_keys.fetchedAt = keys->fetchedAt;
            verify(keys->keys);
        });
}

void RedirectInspector::verify(const std::vector<SigningKey> &keys)
{
    aside(
        [reader = m_reader, pasted = m_pasted, keys, now = m_now().toMSecsSinceEpoch()] {
            return reader(pasted, {keys, now});
        },
        this,
        [this, number = m_readNumber](const RedirectResult &result) {
            if (number != m_readNumber || !result)
                return;
            m_keys.state = RedirectKeys::State::Fetched;
            m_redirect = *result;
            emit changed();
        });
}

void RedirectInspector::fail(const QString &problem)
{
    m_isReading = false;
    m_redirect.reset();
    m_keys = {};
    m_problem = problem;
    emit changed();
}

} // namespace counterfoil
