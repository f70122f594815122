// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_answers.h"
#include "tests/faults/fault_row.h"

using namespace Qt::StringLiterals;

namespace counterfoil::test {

std::vector<FaultRow> reachRows()
{
    const QStringList untrusted{u"certificate could not be verified"_s};
    return {
        answered({u"no fault"_s, [](FaultStage &) {}, succeeds()}),
        answered({u"no fault, over TLS"_s,
                  [](FaultStage &stage) { stage.speakTls(stage.certificates().good()); },
                  succeeds()}),
        {u"name not found"_s,
         [](FaultStage &stage) {
             stage.credentials.host = QUrl(u"https://nothing.invalid"_s);
             stage.options.retry.tries = 2;
         },
         isNotSent({u"name could not be found"_s})},
        {u"connection refused"_s,
         [](FaultStage &stage) { stage.wire().close(); },
         isNotSent({u"refused the connection"_s}),
         {},
         [](FaultStage &stage) { stage.wire().open(); }},
        {u"refused between record and send"_s, [](FaultStage &) {},
         isNotSent({u"refused the connection"_s}), [](FaultStage &stage) { stage.wire().close(); },
         [](FaultStage &stage) { stage.wire().open(); }},
        {u"proxy gone"_s,
         [](FaultStage &stage) {
             stage.wire().close();
             stage.credentials.host = QUrl(u"https://behind.the.proxy.invalid"_s);
             stage.options.http.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s,
                                                      quint16(stage.wire().url().port()));
         },
         isNotSent({})},
        {u"TLS, another name"_s,
         [](FaultStage &stage) { stage.speakTls(stage.certificates().otherName()); },
         isNotSent(untrusted)},
        {u"TLS, expired"_s,
         [](FaultStage &stage) { stage.speakTls(stage.certificates().expired()); },
         isNotSent(untrusted)},
        {u"TLS, not valid yet"_s,
         [](FaultStage &stage) { stage.speakTls(stage.certificates().notYetValid()); },
         isNotSent(untrusted)},
        {u"TLS, unknown issuer"_s,
         [](FaultStage &stage) {
             stage.speakTls(stage.certificates().good());
             stage.options.http.authorities =
                 QSslCertificate::fromPath(stage.certificates().otherAuthority());
         },
         isNotSent(untrusted)},
        {u"TLS, vouched for by itself"_s,
         [](FaultStage &stage) { stage.speakTls(stage.certificates().selfSigned()); },
         isNotSent(untrusted)},
    };
}

} // namespace counterfoil::test
