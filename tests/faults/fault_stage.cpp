// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_stage.h"

#include "core/domain/os_user.h"
#include "tests/faults/fault_screen.h"
#include "tests/faults/journal_reader.h"

#include <QSignalSpy>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace counterfoil::test {

namespace {

/// For a busy machine; nothing waits longer than it must.
constexpr int stagePatience = 60'000;

GatewayOptions directOptions()
{
    GatewayOptions options;
    options.http.timeouts.whole = 10s; // a busy machine is no fault
    options.retry.base = 1ms;
    return options;
}

int countAll(const Payment &payment)
{
    return int(payment.captures.size() + payment.refunds.size() + payment.voids.size());
}

/// How often the ledger moved by that amount; below zero when it moved by any other.
int timesMoved(const Payment &from, const Payment &to, OperationKind kind, Money amount)
{
    const qint64 moved = to.moved(kind).minorUnits() - from.moved(kind).minorUnits();
    return moved % amount.minorUnits() == 0 ? int(moved / amount.minorUnits()) : -1;
}

} // namespace

FaultStage::FaultStage(LocalAccount &sandbox, const Certificates &certificates, OperationKind kind,
                       const testing::LocalShop &shop)
    : account{u"faults"_s, u"Faults"_s, shop.provider}
    , m_sandbox(sandbox)
    , m_certificates(certificates)
    , m_kind(kind)
    , m_shop(shop)
    , m_direct(shop.open(shop.accountAt(sandbox.url()), directOptions()))
    , m_wire(sandbox.url())
    , m_payment(anotherPayment())
    // Where references are used once, each stage needs one of its own.
    , m_reference(u"FAULT"_s + m_payment->id.text().right(12))
{
    QObject::connect(&m_wire, &Wire::passed, &m_wire, [this](const RawRequest &request) {
        if (request.method == m_shop.verb && request.path.endsWith(pathEnd()) &&
            JournalReader(journalPath()).onlyState() != u"sent"_s)
            ++m_unnotedPosts;
    });
    credentials = shop.accountAt(m_wire.url());
    options.http.timeouts.whole = 20s;
    options.retry.base = 1ms;
    options.retry.cap = 5ms;
    options.http.authorities = QSslCertificate::fromPath(certificates.authority());
}

void FaultStage::onSubmit(const QJsonObject &what, int times)
{
    script(m_shop.verb, QString::fromLatin1(pathEnd()), what, times);
}

void FaultStage::onRead(const QJsonObject &what, int times)
{
    script("GET", m_shop.readPath, what, times);
}

void FaultStage::onToken(const QJsonObject &what, int times)
{
    script("POST", u"/oauth/token"_s, what, times);
}

void FaultStage::script(const QByteArray &method, const QString &path, QJsonObject what, int times)
{
    const int code = what.value("status"_L1).toInt();
    if (m_shop.problem && code >= 400 && !what.contains("body"_L1))
        what.insert(u"body"_s, QString::fromUtf8(m_shop.problem(code)));
    m_sandbox.addFault(
        {{u"match"_s, QJsonObject{{u"method"_s, QString::fromLatin1(method)}, {u"path"_s, path}}},
         {u"times"_s, times},
         {u"do"_s, what}});
}

void FaultStage::tamper(const Tampering &tampering)
{
    m_wire.tamper(m_shop.verb, pathEnd(), tampering);
}

void FaultStage::hurry()
{
    options.http.timeouts.whole = 400ms;
}

void FaultStage::speakTls(const QString &certificate)
{
    m_wire.speakTls(certificate);
    credentials.host = hostAt(m_wire.url());
}

void FaultStage::open()
{
    m_journal = std::make_unique<Journal>(journalPath());
    auto gateway = m_shop.open(credentials, options);
    if (m_warm)
        (void)testing::readBy(*gateway, m_payment->id);
    m_payment = asReadBy(*gateway);
    m_services = std::make_unique<AccountServices>(
        account, std::move(gateway),
        ServiceStores{*m_journal, m_catalogue, {m_folder.path()}, {osUser()}}, m_clock, policy);
    m_services->known().upsert(m_payment);
    m_form = std::make_unique<OperationForm>(m_kind, m_payment,
                                             [this](OperationKind kind, const Payment &payment) {
                                                 return m_services->gateway().rules(kind, payment);
                                             });
    m_form->setAmountText(u"10.00"_s);
    m_form->setReference(m_reference);
    m_flow =
        std::make_unique<OperationFlow>(*m_form, m_services->operations(), m_services->known());
}

/// The payment as it is seen through the wire: links have the address at which they were asked for.
PaymentPtr FaultStage::asReadBy(const PaymentGateway &gateway) const
{
    QByteArray raw = m_payment->raw;
    raw.replace(hostAt(m_sandbox.url()).toString().toUtf8(), credentials.host.toString().toUtf8());
    return gateway.paymentReader()(raw).value_or(nullptr);
}

QString FaultStage::journalPath() const
{
    return m_folder.filePath(u"journal.sqlite"_s);
}

bool FaultStage::journalIsReady()
{
    QSignalSpy loaded(&m_services->operations(), &OperationService::loaded);
    return m_services->operations().isLoaded() || loaded.wait(stagePatience);
}

bool FaultStage::waitUntil(const std::function<bool()> &holds)
{
    QSignalSpy changed(m_flow.get(), &OperationFlow::changed);
    while (!holds()) {
        if (!changed.wait(stagePatience))
            return false;
    }
    return true;
}

std::optional<OperationEntry> FaultStage::inJournal()
{
    std::optional<OperationEntry> found;
    QObject context;
    QSignalSpy answered(&context, &QObject::objectNameChanged);
    m_journal->ask([key = entry().key](JournalFile &file) { return file.find(key); }, &context,
                   [&](const JournalResult<std::optional<OperationEntry>> &result) {
                       found = result.value_or(std::nullopt);
                       context.setObjectName(u"answered"_s);
                   });
    answered.wait(stagePatience);
    return found;
}

QString FaultStage::screen() const
{
    return screenWords(*m_flow, *m_form);
}

FaultStage::Effects FaultStage::effects()
{
    m_sandbox.clearFaults();
    const PaymentPtr now = testing::readBy(*m_direct, m_payment->id);
    const int strays = m_elsewhere.connections();
    if (!m_shop.listsOperations) {
        const Money amount = *m_form->check().amount;
        int all = 0;
        for (const OperationKind kind :
             {OperationKind::Capture, OperationKind::Refund, OperationKind::Void})
            all += std::abs(timesMoved(*m_payment, *now, kind, amount));
        return {timesMoved(*m_payment, *now, m_kind, amount), all, strays};
    }
    const auto &operations = now->operations(m_kind);
    const auto own =
        std::count_if(operations.begin(), operations.end(),
                      [this](const Operation &o) { return o.merchantReference == m_reference; });
    return {int(own), countAll(*now) - countAll(*m_payment), strays};
}

} // namespace counterfoil::test
