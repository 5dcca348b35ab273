// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/issue.h"

#include "core/report/gate.h"
#include "core/storage/atomicfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype LongestName = 80; // characters of a report's name in a file's

/// What file systems and mail programs take everywhere.
QString harmless(const QString &name)
{
    static const QRegularExpression forbidden(u"[\\x00-\\x1f<>:\"/\\\\|?*]+"_s);
    QString plain = name;
    plain.replace(forbidden, u"-"_s);
    return plain.simplified();
}

QString subjectName(const Notebook &notebook, const DocumentWish &wish)
{
    if (!isOfVisit(wish.kind))
        return notebook.find<Report>(wish.subject).value_or(Report()).name;
    const Visit visit = notebook.find<Visit>(wish.subject).value_or(Visit());
    const Facility facility = notebook.find<Facility>(visit.facility).value_or(Facility());
    return facility.name.isEmpty() ? visit.title : facility.name;
}

/// Writes one after the other; what was written before a failure stays.
void writeFiles(Notebook &notebook, const IssueWish &wish, const QStringList &paths, const QList<QByteArray> &contents,
                const Progress &progress, IssueOutcome &outcome)
{
    const int all = int(2 * paths.size());
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (!progress(int(paths.size() + i), all)) {
            outcome.end = IssueEnd::Cancelled;
            return;
        }
        if (const auto written = writeFileAtomically(paths.at(i), contents.at(i)); !written) {
            outcome.trouble = written.error();
            return;
        }
        outcome.files.append(paths.at(i));
        if (wish.purpose == Purpose::Team)
            continue;
        const QString format = suffix(wish.formats.at(i)).mid(1);
        const auto listed =
            listIssued(notebook, wish.document, format, QFileInfo(paths.at(i)).fileName(), sha256Of(contents.at(i)));
        if (!listed) {
            outcome.trouble = listed.error();
            return;
        }
    }
}

} // namespace

Result<Admitted> admit(const Notebook &notebook, const Toolkit &toolkit, const DocumentWish &wish, Purpose purpose,
                       const std::optional<Document> &seen)
{
    const auto built = buildDocument(notebook, toolkit, wish);
    if (!built)
        return built.error();
    if (seen && *seen != *built)
        return Admitted{IssueEnd::Changed};
    if (purpose == Purpose::Team)
        return Admitted{IssueEnd::Written, asTeamDraft(*built)};
    return mayBeIssued(obstaclesIn(*built, notebook, toolkit, wish)) ? Admitted{IssueEnd::Written, *built}
                                                                     : Admitted{IssueEnd::HeldBack};
}

Result<IssueOutcome> issue(Notebook &notebook, const Toolkit &toolkit, const IssueWish &wish, const Progress &progress)
{
    const auto admitted = admit(notebook, toolkit, wish.document, wish.purpose, wish.seen);
    if (!admitted)
        return admitted.error();
    if (admitted->end != IssueEnd::Written)
        return IssueOutcome{admitted->end};
    QList<QByteArray> contents;
    qint64 size = 0;
    for (const Format format : wish.formats) {
        if (!progress(int(contents.size()), int(2 * wish.formats.size())))
            return IssueOutcome{IssueEnd::Cancelled};
        const auto bytes = rendered(admitted->document, format);
        if (!bytes)
            return bytes.error();
        contents.append(*bytes);
        size += bytes->size();
    }
    const QStringList paths = filesOf(notebook, wish);
    if (const auto room = freeSpaceFor(wish.folder, size); !room)
        return room.error();
    IssueOutcome outcome;
    writeFiles(notebook, wish, paths, contents, progress, outcome);
    if (outcome.files.isEmpty() && outcome.trouble)
        return *outcome.trouble;
    return outcome;
}

Result<void> listIssued(Notebook &notebook, const DocumentWish &wish, const QString &format, const QString &file,
                        const QString &sha256)
{
    const QList<Report> reports = coveredReports(notebook, wish);
    QList<Record> rows;
    for (const Report &report : reports) {
        Issued issued;
        issued.report = report.id;
        issued.kind = token(wish.kind);
        issued.language = wish.language;
        issued.format = format;
        issued.file = file;
        issued.status = issuedToken(statusOf(reports).stage);
        issued.at = QDateTime::fromMSecsSinceEpoch(notebook.world().now(), Qt::UTC);
        issued.sha256 = sha256;
        rows.append(issued.toRecord());
    }
    const auto put = notebook.putAll(rows);
    return put ? Result<void>() : put.error();
}

QStringList filesOf(const Notebook &notebook, const IssueWish &wish)
{
    const QString title = fileTitle(notebook, wish.document, wish.purpose);
    QStringList paths;
    for (const Format format : wish.formats)
        paths.append(QDir(wish.folder).filePath(title + suffix(format)));
    return paths;
}

QString fileTitle(const Notebook &notebook, const DocumentWish &wish, Purpose purpose)
{
    const Words words(wish.language);
    const QString day = QDateTime::fromMSecsSinceEpoch(notebook.world().now()).date().toString(Qt::ISODate);
    const QString kind = words.choice(u"issued"_s, u"kind"_s, token(wish.kind));
    const Stage stage = statusOf(coveredReports(notebook, wish)).stage;
    const QString status = purpose == Purpose::Team ? words.translate("DocumentFile", "draft for the team")
        : stage == Stage::FactCheck                 ? words.translate("DocumentFile", "for the fact check")
        : stage == Stage::Final                     ? words.translate("DocumentFile", "final")
                                                    : words.translate("DocumentFile", "provisional");
    QStringList all{kind, subjectName(notebook, wish).left(LongestName), status};
    all.removeAll(QString());
    return harmless(u"%1 %2 (%3)"_s.arg(all.join(u" - "_s), day, wish.language));
}

Document asTeamDraft(Document document)
{
    const Words words(document.language == Language::French ? u"fr"_s : u"en"_s);
    const QString mark = words.translate("DocumentFile", "Draft, not to be given out");
    document.confidentiality = mark;
    for (Block &block : document.blocks) {
        if (auto *cover = std::get_if<CoverPage>(&block))
            cover->notice = mark;
    }
    return document;
}

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace regards::report
