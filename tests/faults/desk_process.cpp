// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/os_user.h"
#include "core/gateways/purse/purse_gateway.h"
#include "core/services/account_services.h"
#include "tests/faults/fast_clock.h"
#include "tests/support/no_catalogue.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <unistd.h>

#include <cstdio>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

QString nameOf(EntryState state)
{
    switch (state) {
    case EntryState::Recorded:
        return u"recorded"_s;
    case EntryState::Sent:
        return u"sent"_s;
    case EntryState::NotSent:
        return u"not-sent"_s;
    case EntryState::Refused:
        return u"refused"_s;
    case EntryState::Unknown:
        return u"unknown"_s;
    case EntryState::Settled:
        return u"settled"_s;
    case EntryState::Cancelled:
        return u"withdrawn"_s;
    }
    Q_UNREACHABLE();
}

ReconcilePolicy policy()
{
    // The clock of a process that lives for a second is a quarter of an hour ahead at its end.
    ReconcilePolicy policy;
    policy.duplicateWindow = policy.resumeWindow = policy.patience = std::chrono::hours(1000);
    policy.maxSends = 1000; // a kill between the note and the send uses one up
    policy.takeover = std::chrono::minutes(10);
    return policy;
}

PurseAccount accountAt(const QUrl &url)
{
    return {url, EntityId(u"5e3a0862-7cc3-4427-92ba-9e1e9595f571"_s), u"demo-client"_s,
            Secret("demo-secret"), Secret("demo-key")};
}

GatewayOptions quickOptions()
{
    GatewayOptions options;
    options.http.timeouts.whole = std::chrono::seconds(2);
    options.retry.base = std::chrono::milliseconds(1);
    options.keyLife = std::chrono::hours(1000); // see policy()
    return options;
}

/// The program without its window: takes orders from the standard input, a line each
/// ("refund PAYMENT 3000 REFERENCE"), and says on the standard output what becomes of them
/// ("REFERENCE settled SUCCESS"). Made to be killed.
class DeskProcess : public QObject
{
public:
    DeskProcess(const QUrl &url, const QString &folder)
        : m_journal(folder + u"/journal.sqlite"_s)
        , m_services({u"kill"_s, u"Kill"_s, u"Purse"_s},
                     std::make_unique<PurseGateway>(accountAt(url), quickOptions()),
                     ServiceStores{m_journal, m_catalogue, {folder}, {osUser()}}, m_clock, policy())
        , m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        OperationService &operations = m_services.operations();
        connect(&operations, &OperationService::entryChanged, this,
                [](const OperationEntry &entry) {
                    say(entry.merchantReference + u' ' + nameOf(entry.state) + u' ' +
                        entry.status.text());
                });
        connect(&operations, &OperationService::refused, this, [] { say(u"not-taken"_s); });
        connect(&operations, &OperationService::loaded, this, [] { say(u"loaded"_s); });
        connect(&m_input, &QSocketNotifier::activated, this, [this] { readOrders(); });
    }

private:
    void readOrders()
    {
        std::array<char, 4096> bytes{};
        const ssize_t count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
        if (count <= 0)
            return QCoreApplication::quit();
        m_orders.append(bytes.data(), count);
        for (qsizetype end; (end = m_orders.indexOf('\n')) >= 0;) {
            obey(QString::fromUtf8(m_orders.left(end)).split(u' '));
            m_orders.remove(0, end + 1);
        }
    }

    void obey(const QStringList &words)
    {
        OperationRequest request;
        request.kind = words.value(0) == "capture"_L1  ? OperationKind::Capture
                       : words.value(0) == "refund"_L1 ? OperationKind::Refund
                                                       : OperationKind::Void;
        request.merchantReference = words.value(3);
        const qint64 amount = words.value(2).toLongLong();
        m_services.gateway()
            .payment(PaymentId(words.value(1)), Freshness::AskPartners)
            .then(this, [this, request, amount](const auto &answer) {
                if (!answer)
                    return say(u"not-read"_s);
                OperationRequest whole = request;
                whole.amount = (*answer)->amount.with(amount);
                if (!m_services.operations().submit(*answer, whole, {}))
                    say(u"not-taken"_s);
            });
    }

    test::FastClock m_clock;
    Journal m_journal;
    testing::NoCatalogue m_catalogue;
    AccountServices m_services;
    QSocketNotifier m_input;
    QByteArray m_orders;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    DeskProcess process(QUrl(arguments[1]), arguments[2]);
    return QCoreApplication::exec();
}
