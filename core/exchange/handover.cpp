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

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

const QString LastHandOverFact = u"last_hand_over"_s;

// This file's own replicas, those of private notes left out.
constexpr char SharedOwn[] = "replica IN (SELECT n FROM replica WHERE own = 1 AND private = 0)";

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

Result<HandOverSummary> writeHandOver(Notebook &notebook, const QString &path)
{
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
    const PublicIdentity self = identity->publicHalf();

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

    const ContainerHeader header{ContainerKind::HandOver, FileId(notebook.world().randomBytes(FileId::Size))};
    const Result<QByteArray> sealed = sealContainer(header, encodeBundle(bundle), *coordinator, *identity);
    if (!sealed)
        return sealed.error();
    if (const auto written = writeFileAtomically(path, *sealed); !written)
        return written.error();
    const Result<QByteArray> back = readContainerFile(path);
    if (!back)
        return back.error();
    if (*back != *sealed)
        return Error{ErrorCode::FileDamaged, {path, u"read_back"_s}};
    summary->bytes = sealed->size();
    summary->fileName = QFileInfo(path).fileName();
    if (!notebook.isReadOnly()) {
        const auto noted = notebook.setFact(LastHandOverFact, QByteArray::number(bundle.writtenAt));
        if (!noted)
            return noted.error();
    }
    return summary;
}

std::optional<qint64> lastHandOver(const Notebook &notebook)
{
    const QByteArray at = notebook.fact(LastHandOverFact);
    return at.isEmpty() ? std::nullopt : std::optional(at.toLongLong());
}

} // namespace regards
