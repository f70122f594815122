// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/forgotten_payments.h"

#include "core/files/private_files.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

QString pathIn(const QString &folder)
{
    return folder + u"/forgotten.tsv"_s;
}

/// One payment a line: account, tab, id.
QByteArrayList linesIn(const QString &folder)
{
    QFile file(pathIn(folder));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().split('\n');
}

QByteArray lineStart(const QString &account)
{
    return account.toUtf8() + '\t';
}

} // namespace

QSet<PaymentId> forgottenPayments(const QString &folder, const QString &account)
{
    const QByteArray start = lineStart(account);
    QSet<PaymentId> payments;
    const QByteArrayList lines = linesIn(folder);
    for (const QByteArray &line : lines) {
        if (line.startsWith(start))
            payments.insert(PaymentId(QString::fromUtf8(line.mid(start.size()))));
    }
    return payments;
}

bool addForgotten(const QString &folder, const QString &account, const QList<PaymentId> &payments)
{
    QByteArray lines;
    for (const PaymentId &payment : payments)
        lines += lineStart(account) + payment.text().toUtf8() + '\n';
    QFile file(pathIn(folder));
    // One write at the file's end: what another process adds at this moment stays whole.
    if (!file.open(QIODevice::Append | QIODevice::Unbuffered) || !file.setPermissions(ownerOnly))
        return false;
    return file.write(lines) == lines.size();
}

bool removeForgotten(const QString &folder, const QString &account)
{
    if (forgottenPayments(folder, account).isEmpty())
        return true;
    const QByteArray start = lineStart(account);
    QByteArrayList kept = linesIn(folder);
    kept.removeIf([&start](const QByteArray &line) { return line.startsWith(start); });
    QSaveFile file(pathIn(folder));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly))
        return false;
    file.write(kept.join('\n'));
    return file.commit();
}

} // namespace counterfoil
