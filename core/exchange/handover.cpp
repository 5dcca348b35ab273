// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/handover.h"

#include "core/exchange/bundle.h"
#include "core/exchange/container.h"
#include "core/exchange/ownrecords.h"
#include "core/exchange/peers.h"
#include "core/exchange/visitpack.h"
#include "core/storage/atomicfile.h"
#include "core/storage/sqlchangestore.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

const QString LastHandOverFact = u"last_hand_over"_s;
const QString HistoryFact = u"hand_overs"_s;
constexpr qsizetype LongestHistory = 60;
/// Up to which seq each replica was handed over: unlike any time, right under clocks that go back.
const QString HandedOverFact = u"handed_over"_s;

// This file's own replicas, those of private notes left out.
constexpr char SharedOwn[] = "replica IN (SELECT n FROM replica WHERE own = 1 AND private = 0)";

// One row a replica.
constexpr char LastSharedOwn[] =
    "SELECT id, (SELECT max(seq) FROM change WHERE change.replica = replica.n) FROM replica "
    "WHERE own = 1 AND private = 0";

/// Letters and digits of a name, so that it can stand in a file name on any system.
QString fileNamePart(const QString &text)
{
    QString part;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            part += c;
        else if ((c.isSpace() || c == u'-') && !part.isEmpty() && !part.endsWith(u'-'))
            part += u'-';
    }
    return part.left(30);
}

// The visit, the day, and a few digits of the observer's id: nothing that names anybody.
QString suggestedName(const Notebook &notebook)
{
    const std::optional<Visit> visit = notebook.find<Visit>(notebook.visit());
    const QString title = fileNamePart(visit ? visit->title : QString());
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(notebook.world().now());
    return QStringList{title.isEmpty() ? u"visit"_s : title, now.toString(u"yyyyMMdd-HHmm"_s),
                       notebook.owner().text().left(6)}
               .join(u'_')
        + u".regards-handover"_s;
}

/// The hand-over that was just read back, at the head of the history.
Result<void> remember(Notebook &notebook, const HandOverSummary &summary, const QString &path, const Bundle &bundle)
{
    const qint64 at = bundle.writtenAt;
    QMap<QString, qint64> last;
    for (const Change &change : bundle.changes) {
        qint64 &seq = last[change.id.replica.text()];
        seq = std::max(seq, qint64(change.id.seq));
    }
    QJsonObject reach;
    for (auto it = last.cbegin(); it != last.cend(); ++it)
        reach.insert(it.key(), *it);
    if (const auto noted = notebook.setFact(HandedOverFact, QJsonDocument(reach).toJson(QJsonDocument::Compact));
        !noted)
        return noted;
    if (const auto noted = notebook.setFact(LastHandOverFact, QByteArray::number(at)); !noted)
        return noted;
    QJsonArray history = QJsonDocument::fromJson(notebook.fact(HistoryFact)).array();
    history.prepend(QJsonObject{{u"at"_s, at},
                                {u"file"_s, summary.fileName},
                                {u"folder"_s, QFileInfo(path).absolutePath()},
                                {u"bytes"_s, summary.bytes},
                                {u"changes"_s, summary.changes}});
    while (history.size() > LongestHistory)
        history.removeLast();
    return notebook.setFact(HistoryFact, QJsonDocument(history).toJson(QJsonDocument::Compact));
}

/// All that is shared, and who hands it over.
Result<Bundle> bundleOf(Notebook &notebook, const PublicIdentity &self)
{
    Bundle bundle;
    bundle.writtenAt = notebook.world().now();
    bundle.visit = notebook.visit();
    bundle.observer = notebook.owner();
    bundle.toolkit = QString::fromUtf8(notebook.fact(u"toolkit"_s));
    bundle.toolkitDigest = notebook.fact(u"toolkit_digest"_s);
    bundle.proof = enrolmentProof(notebook.fact(u"enrolment_token"_s), self, bundle.visit, bundle.observer);
    notebook.store().forEachChange(SharedOwn, [&](const Change &change) { bundle.changes.append(change); });
    if (const auto status = notebook.store().status(); !status)
        return status.error();
    return bundle;
}

Result<void> readBack(const QString &path, const QByteArray &sealed)
{
    const Result<QByteArray> back = readContainerFile(path);
    if (!back)
        return back.error();
    if (*back != sealed)
        return Error{ErrorCode::FileDamaged, {path, u"read_back"_s}};
    return {};
}

} // namespace

Result<HandOverSummary> planHandOver(const Notebook &notebook)
{
    if (notebook.role() != Notebook::Role::Observer)
        return Error{ErrorCode::NothingToHandOver, {notebook.path()}};
    const Result<PublicIdentity> coordinator = coordinatorOf(notebook);
    if (!coordinator)
        return coordinator.error();
    HandOverSummary summary;
    for (const RecordType &type : recordTypes()) {
        if (type.writer != Writer::Observer)
            continue;
        qint64 count = notebook.count(type.name);
        if (type.name == Note::typeName()) {
            summary.privateNotes = notebook.count(type.name, Query(u"private"_s, qint64(1)));
            count -= summary.privateNotes;
        }
        if (type.name == NoteTag::typeName()) {
            for (const Note &note : notebook.all<Note>(Query(u"private"_s, qint64(1))))
                count -= notebook.count(type.name, Query(u"note"_s, note.id));
        }
        if (count > 0)
            summary.records.insert(type.name, count);
    }
    const QByteArray counting = QByteArray("SELECT count(*) FROM change WHERE ") + SharedOwn;
    const Result<qint64> changes = queryInteger(notebook.vault(), counting);
    if (!changes)
        return changes.error();
    summary.changes = *changes;
    summary.sealedFor = coordinator->fingerprint().text();
    summary.fileName = suggestedName(notebook);
    return summary;
}

Result<HandOverSummary> writeHandOver(Notebook &notebook, const QString &path, const HandOverProgress &progress)
{
    constexpr int Steps = 4;
    const auto goesOn = [&progress](int done) { return !progress || progress(done, Steps); };
    if (!notebook.isReadOnly()) {
        if (const auto committed = notebook.commitDrafts(); !committed)
            return committed.error();
    }
    Result<HandOverSummary> summary = planHandOver(notebook);
    if (!summary)
        return summary;
    const Result<PublicIdentity> coordinator = coordinatorOf(notebook);
    const Result<Identity> identity = identityOf(notebook);
    if (!identity)
        return identity.error();
    if (!goesOn(0))
        return Error{ErrorCode::Cancelled, {}};
    const Result<Bundle> bundle = bundleOf(notebook, identity->publicHalf());
    if (!bundle)
        return bundle.error();
    if (!goesOn(1))
        return Error{ErrorCode::Cancelled, {}};
    const ContainerHeader header{ContainerKind::HandOver, FileId(notebook.world().randomBytes(FileId::Size))};
    const Result<QByteArray> sealed = sealContainer(header, encodeBundle(*bundle), *coordinator, *identity);
    if (!sealed)
        return sealed.error();
    if (!goesOn(2))
        return Error{ErrorCode::Cancelled, {}};
    if (const auto written = writeFileAtomically(path, *sealed); !written)
        return written.error();
    if (!goesOn(3)) {
        (void)removeFile(path);
        return Error{ErrorCode::Cancelled, {}};
    }
    if (const auto back = readBack(path, *sealed); !back)
        return back.error();
    summary->bytes = sealed->size();
    summary->fileName = QFileInfo(path).fileName();
    if (!notebook.isReadOnly()) {
        if (const auto noted = remember(notebook, *summary, path, *bundle); !noted)
            return noted.error();
    }
    (void)goesOn(Steps);
    return summary;
}

QList<HandOverEntry> handOverHistory(const Notebook &notebook)
{
    QList<HandOverEntry> history;
    for (const QJsonValue &value : QJsonDocument::fromJson(notebook.fact(HistoryFact)).array()) {
        const QJsonObject entry = value.toObject();
        history.append({entry.value(u"at"_s).toInteger(), entry.value(u"file"_s).toString(),
                        entry.value(u"folder"_s).toString(), entry.value(u"bytes"_s).toInteger(),
                        entry.value(u"changes"_s).toInteger()});
    }
    return history;
}

std::optional<qint64> lastHandOver(const Notebook &notebook)
{
    const QByteArray at = notebook.fact(LastHandOverFact);
    return at.isEmpty() ? std::nullopt : std::optional(at.toLongLong());
}

bool hasUnsentWork(const Notebook &notebook)
{
    const QJsonObject reach = QJsonDocument::fromJson(notebook.fact(HandedOverFact)).object();
    Statement last(notebook.vault(), LastSharedOwn);
    while (last.step() == Statement::Step::Row) {
        if (last.integer(1) > reach.value(ReplicaId(last.blobView(0)).text()).toInteger())
            return true;
    }
    const QList<Draft> drafts = notebook.drafts();
    return std::any_of(drafts.cbegin(), drafts.cend(), [&notebook](const Draft &draft) {
        const auto record = notebook.record(draft.record);
        return !record || !record->flag(u"private"_s);
    });
}

} // namespace regards
