// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo_receiver.h"

#include "core/gateways/providers.h"
#include "core/services/account_services.h"

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

/// Any port: no person gives it to a provider.
ReceiverSettings demoPlace()
{
    ReceiverSettings place;
    place.isOn = true;
    place.port = 0;
    return place;
}

QUrl noticeAddress(const QString &account, quint16 port)
{
    QUrl address;
    address.setScheme(u"http"_s);
    address.setHost(demoPlace().address);
    address.setPort(port);
    address.setPath(noticePath(account));
    return address;
}

} // namespace

DemoReceiver::DemoReceiver(NoticeReceivers &receivers, const QUrl &sandbox, QObject *parent)
    : QObject(parent)
    , m_receivers(receivers)
    , m_sandbox(sandbox)
{
    connect(&m_receivers, &NoticeReceivers::changed, this, &DemoReceiver::tellSandbox);
}

void DemoReceiver::listenFor(AccountServices &services)
{
    m_untold.insert(&services);
    m_receivers.open(services.account().id, demoPlace(), services.notices().door());
    tellSandbox();
}

void DemoReceiver::tellSandbox()
{
    const QSet<const AccountServices *> untold = m_untold;
    for (const AccountServices *services : untold) {
        const Account &account = services->account();
        const ReceiverState state = m_receivers.state(account.id);
        if (state.kind != ReceiverState::Kind::Listening)
            continue;
        m_untold.remove(services);
        m_sandbox
            .notifyAt(providerNamed(account.provider)->sandbox.word,
                      noticeAddress(account.id, state.port))
            .then(this, [this, id = account.id](const auto &answer) {
                if (answer)
                    emit told(id);
            });
    }
}

} // namespace counterfoil
