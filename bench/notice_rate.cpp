// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/notice_rate.h"

#include "core/catalogue/sqlite/sqlite_catalogue.h"
#include "core/domain/os_user.h"
#include "core/net/aside.h"
#include "tests/support/told_shop.h"

#include <QThread>
#include <QTimer>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int ToldPayments = 1000;
constexpr qint64 ToldVersions = 10;
const auto ToldAccount = u"bench"_s;

int deliverAll(const NoticeDoor &door)
{
    httpd::Request request;
    request.method = "POST";
    int delivered = 0;
    for (qint64 version = 1; version <= ToldVersions; ++version) {
        for (int number = 0; number < ToldPayments; ++number) {
            request.body = counterfoil::testing::ToldShop::told(number, version);
            while (answerNotice(request, door).status != 200)
                QThread::msleep(1); // as a provider that comes again
            ++delivered;
        }
    }
    return delivered;
}

} // namespace

NoticeRate::NoticeRate(QObject *parent)
    : Part(parent)
{}

NoticeRate::~NoticeRate() = default;

void NoticeRate::begin()
{
    m_journal = std::make_unique<Journal>(m_folder.filePath(u"journal.sqlite"_s));
    m_catalogue = std::make_unique<SqliteCatalogue>(m_folder.filePath(u"catalogue.sqlite"_s));
    m_services = std::make_unique<AccountServices>(
        Account{ToldAccount, u"Bench"_s, u"Purse"_s, Environment::Test},
        std::make_unique<counterfoil::testing::ToldShop>(ToldPayments, ToldVersions),
        ServiceStores{*m_journal, *m_catalogue, {m_folder.path()}, {osUser()}}, m_clock);
    QTimer::singleShot(500, this, [this] {
        m_stalls.reset();
        m_timer.start();
        aside([door = m_services->notices().door()] { return deliverAll(door); }, this,
              [this](int) { lookWhetherAllIsKept(); });
    });
}

/// The newest version of the payment that was told last is in the catalogue, and nothing waits.
void NoticeRate::lookWhetherAllIsKept()
{
    m_catalogue->payments()
        .find(ToldAccount, counterfoil::testing::ToldShop::idOf(ToldPayments - 1))
        .then(this, [this](const DatabaseResult<std::optional<PaymentRow>> &row) {
            const bool isKept = row && *row &&
                                (*row)->order == counterfoil::testing::ToldShop::orderOf(
                                                     ToldPayments - 1, ToldVersions);
            if (!isKept || m_services->notices().waiting() > 0) {
                QTimer::singleShot(1, this, &NoticeRate::lookWhetherAllIsKept);
                return;
            }
            m_rate =
                ToldPayments * static_cast<double>(ToldVersions) * 1000 / milliseconds(m_timer);
            m_longest = m_stalls.longest();
            m_services.reset();
            emit finished();
        });
}

QList<Row> NoticeRate::rows() const
{
    QList<Row> all{
        {u"webhooks into the catalogue"_s, m_rate, u"per s"_s, 5000, Row::Limit::AtLeast}};
    all += rowsOf(u"longest stall of the window while they come"_s, {m_longest}, &largest, 16);
    return all;
}

} // namespace bench
