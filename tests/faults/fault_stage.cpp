// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_stage.h"

#include "core/domain/os_user.h"
#include "tests/faults/fault_screen.h"
#include "tests/faults/journal_reader.h"
#include "tests/net/caught.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace counterfoil::test {

namespace {

const auto reference = u"FAULT-1"_s;

/// For a busy machine; nothing waits longer than it must.
constexpr int stagePatience = 60'000;

template <typename T>
T await(Call<T> &call)
{
    QSignalSpy finished(&call, &CallBase::finished);
    Caught answer(call);
    finished.wait(stagePatience);
    if (!answer.succeeded())
        qFatal("the sandbox does not do what every row needs");
    return answer.value();
}

int countAll(const Payment &payment)
{
    return int(payment.captures.size() + payment.refunds.size() + payment.voids.size());
}

} // namespace

PaymentPtr halfCaptured(PurseGateway &gateway)
{
    const Currency euro = *Currency::fromCode(u"EUR");
    PaymentRequest request;
    request.amount = Money(10000, euro);
    request.order.reference = u"order"_s;
    request.order.netAmount = request.amount;
    request.split = {{request.amount, {u"dalenys"_s, u"creditcard"_s}, {}, {}, {}}};
    const PaymentPtr created = await(gateway.createPayment(request));
    OperationRequest half;
    half.kind = OperationKind::Capture;
    half.amount = Money(5000, euro);
    half.merchantReference = u"BEFORE-1"_s;
    return await(gateway.send(*gateway.prepare(half, *created),
                              IdempotencyKey(u"before-"_s + created->id.text())))
        .payment;
}

FaultStage::FaultStage(LocalAccount &sandbox, const Certificates &certificates, OperationKind kind)
    : credentials(sandbox.account())
    , m_sandbox(sandbox)
    , m_certificates(certificates)
    , m_kind(kind)
    , m_direct(sandbox.gateway())
    , m_wire(sandbox.url())
    , m_payment(halfCaptured(*m_direct))
{
    QObject::connect(&m_wire, &Wire::passed, &m_wire, [this](const RawRequest &request) {
        if (request.method == "POST" && request.path.endsWith(pathEnd()) &&
            JournalReader(journalPath()).onlyState() != u"sent"_s)
            ++m_unnotedPosts;
    });
    credentials.host = m_wire.url();
    options.http.timeouts.whole = 20s;
    options.retry.base = 1ms;
    options.retry.cap = 5ms;
    options.http.authorities = QSslCertificate::fromPath(certificates.authority());
}

QByteArray FaultStage::pathEnd() const
{
    switch (m_kind) {
    case OperationKind::Capture:
        return "/captures";
    case OperationKind::Refund:
        return "/refunds";
    case OperationKind::Void:
        return "/voids";
    }
    Q_UNREACHABLE();
}

void FaultStage::onSubmit(const QJsonObject &what, int times)
{
    script(u"POST"_s, QString::fromLatin1(pathEnd()), what, times);
}

void FaultStage::onRead(const QJsonObject &what, int times)
{
    script(u"GET"_s, u"/payments/"_s, what, times);
}

void FaultStage::onToken(const QJsonObject &what, int times)
{
    script(u"POST"_s, u"/oauth/token"_s, what, times);
}

void FaultStage::script(const QString &method, const QString &path, const QJsonObject &what,
                        int times)
{
    m_sandbox.addFault({{u"match"_s, QJsonObject{{u"method"_s, method}, {u"path"_s, path}}},
                        {u"times"_s, times},
                        {u"do"_s, what}});
}

void FaultStage::tamper(const Tampering &tampering)
{
    m_wire.tamper("POST", pathEnd(), tampering);
}

void FaultStage::hurry()
{
    options.http.timeouts.whole = 400ms;
}

void FaultStage::speakTls(const QString &certificate)
{
    m_wire.speakTls(certificate);
    credentials.host = m_wire.url();
}

void FaultStage::open()
{
    m_journal = std::make_unique<Journal>(journalPath());
    auto gateway = std::make_unique<PurseGateway>(credentials, options);
    if (m_warm)
        await(gateway->payment(m_payment->id, Freshness::AskPartners));
    m_services = std::make_unique<AccountServices>(
        account, std::move(gateway),
        ServiceStores{*m_journal, m_catalogue, {m_folder.path()}, {osUser()}}, m_clock, policy);
    m_services->known().upsert(m_payment);
    m_form = std::make_unique<OperationForm>(m_kind, m_payment,
                                             [this](OperationKind kind, const Payment &payment) {
                                                 return m_services->gateway().rules(kind, payment);
                                             });
    m_form->setAmountText(u"10.00"_s);
    m_form->setReference(reference);
    m_flow =
        std::make_unique<OperationFlow>(*m_form, m_services->operations(), m_services->known());
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
    const PaymentPtr now = await(m_direct->payment(m_payment->id, Freshness::AskPartners));
    const auto &operations = now->operations(m_kind);
    const auto own = std::count_if(operations.begin(), operations.end(), [](const Operation &o) {
        return o.merchantReference == reference;
    });
    return {int(own), countAll(*now) - countAll(*m_payment), m_elsewhere.connections()};
}

} // namespace counterfoil::test
