// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/pin_lock.h"

#include "core/domain/same_bytes.h"
#include "core/net/aside.h"

#include <QPasswordDigestor>
#include <QRandomGenerator>

namespace counterfoil {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr int rounds = 300'000;
constexpr int mostRounds = 10'000'000; ///< whatever the keychain says
constexpr qsizetype saltSize = 16;
constexpr quint64 hashSize = 32;
constexpr auto form = "pbkdf2-sha256";

/// What the keychain keeps: "pbkdf2-sha256:<rounds>:<salt>:<hash>", the last two in base 64.
struct Kept
{
    int rounds = 0;
    QByteArray salt;
    QByteArray hash;
};

QByteArray derive(const Secret &pin, const QByteArray &salt, int times)
{
    return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, pin.reveal(), salt, times,
                                              hashSize);
}

QByteArray newSalt()
{
    QByteArray salt(saltSize, Qt::Uninitialized);
    for (char &byte : salt)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return salt;
}

Secret toSecret(const Kept &kept)
{
    return Secret(QByteArray(form) + ':' + QByteArray::number(kept.rounds) + ':' +
                  kept.salt.toBase64() + ':' + kept.hash.toBase64());
}

std::optional<Kept> fromSecret(const Secret &secret)
{
    const QList<QByteArray> parts = secret.reveal().split(':');
    if (parts.size() != 4 || parts[0] != form)
        return std::nullopt;
    const Kept kept{parts[1].toInt(), QByteArray::fromBase64(parts[2]),
                    QByteArray::fromBase64(parts[3])};
    const bool isSound = kept.rounds > 0 && kept.rounds <= mostRounds && !kept.salt.isEmpty() &&
                         kept.hash.size() == static_cast<qsizetype>(hashSize);
    return isSound ? std::optional(kept) : std::nullopt;
}

} // namespace

PinLock::PinLock(SecretStore &store, MonotonicClock clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(std::move(clock))
{}

SecretCall<void> &PinLock::set(const Secret &pin)
{
    auto *call = new SecretCall<void>(this);
    const QByteArray salt = newSalt();
    aside([pin, salt] { return derive(pin, salt, rounds); }, call,
          [this, call, salt](const QByteArray &hash) {
              auto &write = m_store.write(SecretName::lockPin(), toSecret({rounds, salt, hash}));
              write.then(call, [this, call](const auto &written) {
                  if (written)
                      forgetTries();
                  call->settle(written);
              });
          });
    return *call;
}

SecretCall<void> &PinLock::remove()
{
    forgetTries();
    return m_store.remove(SecretName::lockPin());
}

SecretCall<bool> &PinLock::isSet()
{
    auto *call = new SecretCall<bool>(this);
    m_store.read(SecretName::lockPin()).then(call, [call](const auto &kept) {
        if (kept || kept.error().fault == SecretFault::NotFound)
            call->settle(kept.has_value());
        else
            call->settle(tl::unexpected(kept.error()));
    });
    return *call;
}

SecretCall<PinLock::Verdict> &PinLock::check(const Secret &pin)
{
    auto *call = new SecretCall<Verdict>(this);
    if (m_knowsTries)
        readPin(call, pin);
    else
        readTries(call, pin);
    return *call;
}

void PinLock::readTries(SecretCall<Verdict> *call, const Secret &pin)
{
    auto &read = m_store.read(SecretName::lockTries());
    connect(call, &CallBase::cancelRequested, &read, &CallBase::cancel);
    read.then(call, [this, call, pin](const auto &kept) {
        if (!kept && kept.error().fault != SecretFault::NotFound) {
            call->settle(tl::unexpected(kept.error()));
            return;
        }
        m_knowsTries = true;
        m_wrong = kept ? std::max(0, kept->reveal().toInt()) : 0;
        waitAfterWrong();
        readPin(call, pin);
    });
}

void PinLock::readPin(SecretCall<Verdict> *call, const Secret &pin)
{
    if (wait() > milliseconds::zero()) {
        call->settle(Verdict::TooSoon);
        return;
    }
    auto &read = m_store.read(SecretName::lockPin());
    connect(call, &CallBase::cancelRequested, &read, &CallBase::cancel);
    read.then(call, [this, call, pin](const auto &kept) {
        if (kept)
            judge(call, pin, *kept);
        else if (kept.error().fault == SecretFault::NotFound)
            call->settle(Verdict::NotSet);
        else
            call->settle(tl::unexpected(kept.error()));
    });
}

void PinLock::judge(SecretCall<Verdict> *call, const Secret &pin, const Secret &secret)
{
    const auto kept = fromSecret(secret);
    if (!kept) {
        call->settle(Verdict::Damaged);
        return;
    }
    ++m_wrong; // until it turns out to be right
    auto &count = m_store.write(SecretName::lockTries(), Secret(QByteArray::number(m_wrong)));
    count.then(call, [this, call, pin, kept](const auto &counted) {
        if (!counted) {
            --m_wrong;
            call->settle(tl::unexpected(counted.error()));
            return;
        }
        aside(
            [pin, kept] { return areSameBytes(derive(pin, kept->salt, kept->rounds), kept->hash); },
            call,
            [this, call](bool isRight) {
                if (isRight)
                    forgetTries();
                else
                    waitAfterWrong();
                call->settle(isRight ? Verdict::Right : Verdict::Wrong);
            });
    });
}

void PinLock::forgetTries()
{
    m_wrong = 0;
    m_knowsTries = true;
    (void)m_store.remove(SecretName::lockTries()); // one that stays makes a later wait longer
}

void PinLock::waitAfterWrong()
{
    if (m_wrong < freeTries)
        return;
    seconds next = firstWait;
    for (int i = freeTries; i < m_wrong && next < longestWait; ++i)
        next *= 2;
    m_notBefore = m_clock() + std::min(next, longestWait);
}

milliseconds PinLock::wait() const
{
    if (m_wrong < freeTries)
        return milliseconds::zero();
    return std::max(milliseconds::zero(), ceil<milliseconds>(m_notBefore - m_clock()));
}

} // namespace counterfoil
