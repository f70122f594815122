// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/hash_key.h"

#include <QRandomGenerator>

#include <array>

namespace counterfoil {

namespace {

SecretName nameOf(const QString &account)
{
    return {account, SecretPurpose::HashKey};
}

Secret newKey()
{
    std::array<quint32, HashKeyBytes / sizeof(quint32)> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    QByteArray key(reinterpret_cast<const char *>(words.data()), HashKeyBytes);
    words.fill(0);
    return Secret(std::move(key));
}

/// A part of a whole: cancelling the whole cancels it.
template <typename T, typename Done>
void follow(SecretCall<Secret> *whole, SecretCall<T> &part, Done done)
{
    QObject::connect(whole, &CallBase::cancelRequested, &part, &CallBase::cancel);
    part.then(whole, done);
}

} // namespace

SecretCall<Secret> &readHashKey(SecretStore &store, const QString &account)
{
    auto *call = new SecretCall<Secret>(&store);
    follow(call, store.read(nameOf(account)), [call](const tl::expected<Secret, SecretError> &key) {
        if (key && key->reveal().size() != HashKeyBytes)
            call->settle(tl::unexpected(SecretError{SecretFault::NotFound, {}}));
        else
            call->settle(key);
    });
    return *call;
}

SecretCall<Secret> &needHashKey(SecretStore &store, const QString &account)
{
    auto *call = new SecretCall<Secret>(&store);
    follow(call, readHashKey(store, account),
           [call, &store, account](const tl::expected<Secret, SecretError> &key) {
               if (key || key.error().fault != SecretFault::NotFound) {
                   call->settle(key);
                   return;
               }
               follow(call, store.write(nameOf(account), newKey()),
                      [call, &store, account](const tl::expected<void, SecretError> &written) {
                          if (!written) {
                              call->settle(tl::unexpected(written.error()));
                              return;
                          }
                          // Another process may have made one at this moment: what is there now
                          // is the key of both.
                          follow(call, readHashKey(store, account),
                                 [call](const auto &kept) { call->settle(kept); });
                      });
           });
    return *call;
}

} // namespace counterfoil
