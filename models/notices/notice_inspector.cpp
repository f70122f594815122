// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices/notice_inspector.h"

#include "core/gateways/providers.h"
#include "core/net/aside.h"
#include "models/notices/notice_words.h"
#include "models/tools/given_file.h"

namespace counterfoil {

namespace {

struct NoticeInspection
{
    QString problem;
    bool isAboutHeaders = false;
    std::optional<Notice> notice;
    std::optional<ReceivedNotice> received;
};

NoticeInspection inspectNotice(const QByteArray &pasted, const QByteArray &headers,
                               const PaymentGateway::NoticeReader &reader)
{
    const auto received = noticeOfPaste(pasted, headers);
    if (!received) {
        const bool isBadHeader = received.error().kind == PasteProblem::Kind::BadHeader;
        return {pasteProblemSentence(received.error()), isBadHeader && !headers.isEmpty(), {}, {}};
    }
    const Notice notice = readNotice(*received, reader);
    const QString problem =
        noticeProblemSentence(notice, pasted, pasted.size() - received->body.size());
    if (!problem.isEmpty())
        return {problem, false, {}, {}};
    return {{}, false, notice, *received};
}

} // namespace

NoticeInspector::NoticeInspector(PaymentGateway::NoticeReader reader, QObject *parent)
    : QObject(parent)
    , m_reader(std::move(reader))
{}

void NoticeInspector::setPasted(const QByteArray &pasted)
{
    m_pasted = pasted;
    read();
}

void NoticeInspector::setHeaders(const QByteArray &headers)
{
    m_headers = headers;
    read();
}

void NoticeInspector::setFile(const QString &path)
{
    ++m_readNumber;
    m_isReading = true;
    emit changed();
    aside([path] { return readGivenFile(path, LargestNotice); }, this,
          [this, number = m_readNumber](const GivenFile &file) {
              if (number != m_readNumber)
                  return;
              if (file.problem.isEmpty()) {
                  if (file.bytes.size() <= LargestNotice)
                      emit fileRead(QString::fromUtf8(file.bytes));
                  setPasted(file.bytes);
                  return;
              }
              m_isReading = false;
              m_isAboutHeaders = false;
              m_notice.reset();
              m_received.reset();
              m_problem = file.problem;
              emit changed();
          });
}

void NoticeInspector::read()
{
    ++m_readNumber;
    m_notice.reset();
    m_received.reset();
    m_problem.clear();
    m_isAboutHeaders = false;
    m_isReading = !isEmpty();
    emit changed();
    if (isEmpty())
        return;
    aside([pasted = m_pasted, headers = m_headers,
           reader = m_reader] { return inspectNotice(pasted, headers, reader); },
          this,
          [this, number = m_readNumber](const NoticeInspection &inspection) {
              if (number != m_readNumber)
                  return;
              m_isReading = false;
              m_problem = inspection.problem;
              m_isAboutHeaders = inspection.isAboutHeaders;
              m_notice = inspection.notice;
              m_received = inspection.received;
              emit changed();
          });
}

} // namespace counterfoil
