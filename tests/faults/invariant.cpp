// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/invariant.h"

#include "tests/faults/fault_screen.h"

#include <set>

using namespace Qt::StringLiterals;

namespace counterfoil::test {

namespace {

void printLine(const QStringList &cells)
{
    constexpr std::array widths{42, 14, 6, 8, 17};
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool isLast = i + 1 == cells.size();
        line += isLast ? cells[i] : cells[i].leftJustified(widths.at(size_t(i))) + u' ';
    }
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

QString stateText(const OperationEntry &entry)
{
    const QString name = nameOf(entry.state);
    return entry.state == EntryState::Settled ? name + u' ' + entry.status.text() : name;
}

QString wrongEffects(FaultStage::Effects effects, int meant)
{
    if (effects.own != meant)
        return u"The sandbox has the operation %1 times, not %2."_s.arg(effects.own).arg(meant);
    if (effects.all != meant)
        return u"The sandbox has other operations that nobody meant."_s;
    if (effects.strays > 0)
        return u"A redirect was followed."_s;
    return {};
}

QString wrongPosts(const FaultStage &stage, const OperationEntry &entry, int expected)
{
    const testing::LocalShop &shop = stage.shop();
    const std::vector<RawRequest> posts = stage.posts();
    for (const RawRequest &post : posts) {
        if (shop.promise == ResendPromise::Kind::SameKey &&
            post.header("x-idempotency-key") != entry.key.text().toUtf8())
            return u"A POST carried another key."_s;
        if (QString::fromLatin1(post.path) != shop.prefix + entry.request.target ||
            QString::fromLatin1(post.method) != verbOf(entry.request.method) ||
            post.header("content-type") != entry.request.contentType)
            return u"A POST went another way than was recorded."_s;
        if (post.body != entry.request.body)
            return u"A POST carried other bytes than were recorded."_s;
    }
    if (int(posts.size()) != expected)
        return u"%1 POSTs were on the wire, not %2."_s.arg(posts.size()).arg(expected);
    return {};
}

QString wrongState(const OperationEntry &entry, const Expected &expected)
{
    if (entry.state != expected.state || entry.status.text() != expected.status)
        return u"It ended as %1."_s.arg(stateText(entry));
    if (entry.hold != expected.hold || (expected.hold == Hold::None && entry.isOpen()))
        return u"It is open, or held, and should not be; or the other way round."_s;
    return {};
}

/// The last change may still be on its way to the disk.
QString wrongJournal(FaultStage &stage, const OperationEntry &entry)
{
    constexpr int patience = 200;
    for (int i = 0; i < patience; ++i) {
        const auto found = stage.inJournal();
        if (found && found->state == entry.state && found->status == entry.status &&
            found->hold == entry.hold && found->attempts == entry.attempts &&
            found->request == entry.request && found->merchantReference == entry.merchantReference)
            return {};
    }
    return u"The journal's file says something else than the dialog."_s;
}

QString wrongScreen(const FaultStage &stage, const Expected &expected)
{
    if (stage.flow().stage() != stageOf(expected.state))
        return u"The dialog is at another stage: %1."_s.arg(nameOf(stage.flow().stage()));
    QStringList words = expected.words;
    if (expected.status == u"SUCCESS"_s)
        words << successWords(stage.kind());
    const QString screen = stage.screen();
    for (const QString &wanted : words) {
        if (screen.count(wanted) != 1)
            return u"The dialog does not say “%1” once: %2"_s.arg(wanted, screen);
    }
    return {};
}

} // namespace

bool hasEnded(const FaultStage &stage)
{
    if (!stage.flow().entry())
        return !stage.flow().held().isEmpty();
    const OperationEntry entry = stage.entry();
    const bool isPutOff = entry.state == EntryState::NotSent && entry.nextCheck.isValid();
    return stage.flow().stage() != OperationStage::Sending &&
           (entry.hold != Hold::None || (!entry.isOpen() && !isPutOff));
}

QString brokenInvariant(const QString &name, FaultStage &stage, const Expected &expected)
{
    if (!stage.flow().entry())
        return u"The journal did not take it: "_s + stage.flow().held();
    const OperationEntry entry = stage.entry();
    const FaultStage::Effects effects = stage.effects();
    const QString screen = stage.screen();
    printLine({name, stage.shop().provider + u' ' + keyOf(stage.kind()),
               QString::number(stage.posts().size()), QString::number(effects.all),
               stateText(entry),
               nameOf(stage.flow().stage()) + u": "_s + screen.section(u". "_s, 0, 0)});
    for (const QString &wrong :
         {wrongEffects(effects, expected.effects), wrongState(entry, expected),
          wrongPosts(stage, entry, expected.posts), wrongScreen(stage, expected),
          stage.unnotedPosts() > 0 ? u"A POST came before the journal had noted it."_s : QString(),
          wrongJournal(stage, entry)}) {
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

void printHeading()
{
    printLine({u"fault"_s, u"kind"_s, u"POSTs"_s, u"effects"_s, u"state"_s, u"screen"_s});
}

} // namespace counterfoil::test
