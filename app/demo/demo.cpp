// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo.h"

#include "app/demo/democontent.h"
#include "app/demo/demoearlier.h"
#include "app/demo/demoframe.h"
#include "app/demo/demolaptop.h"
#include "app/demo/demoteam.h"
#include "core/exchange/gather.h"
#include "core/exchange/visitpack.h"
#include "core/report/documents.h"
#include "core/report/writer.h"
#include "core/storage/atomicfile.h"
#include "core/storage/backup.h"
#include "core/toolkit/toolkitloader.h"

#include <QDir>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;
using namespace regards::demo;

/// Of the first visit only so many reports are printed: a demo of a hundred units needs no hundred documents.
constexpr qsizetype PrintedReports = 2;

class DemoMaker
{
public:
    DemoMaker(QString folder, const DemoOptions &options, const std::function<void(const QString &)> &progress)
        : m_folder(std::move(folder))
        , m_options(options)
        , m_progress(progress)
        , m_world(seedOf(options.seed, {1}), 0)
    { }

    Result<void> run();

private:
    Result<void> makeFolders();
    Result<void> makeArchive();
    Result<void> writePacks(const DemoVisit &visit);
    Result<void> typeInFromPaper(const DemoVisit &visit);
    Result<void> visit(const DemoVisit &visit);
    Result<void> evening(const DemoVisit &visit, int day);
    Result<void> withdraw(const DemoVisit &visit, const QString &code);
    Result<void> finish(const DemoVisit &visit, const QList<DemoReport> &reports);
    Result<void> print(const DemoVisit &visit, const QList<DemoReport> &reports, const DemoReport &earlier);
    Result<void> print(report::DocumentKind kind, const RecordId &subject, const QString &fileName);
    Result<void> print(const report::DocumentWish &wish, const QString &fileName, report::Format format);

    [[nodiscard]] QString path(const QString &name) const { return m_folder + u'/' + name; }
    [[nodiscard]] QString packOf(const DemoObserver &observer) const
    {
        return path(u"packs/%1.regards-visit"_s.arg(observer.fileName));
    }
    [[nodiscard]] QString handOverOf(const DemoObserver &observer) const
    {
        return path(u"handovers/%1.regards-handover"_s.arg(observer.fileName));
    }
    /// Whoever writes next in the archive sits down at this moment, unless it is later already.
    void sitDown(qint64 moment) { m_world.setNow(std::max(m_world.now(), moment)); }
    void tell(const QString &what) const
    {
        if (m_progress)
            m_progress(what);
    }

    QString m_folder;
    const DemoOptions &m_options;
    const std::function<void(const QString &)> &m_progress;
    SeededWorld m_world; ///< the archive's
    Content m_content;
    std::optional<Toolkit> m_toolkit;
    Passphrase m_passphrase;
    std::unique_ptr<Notebook> m_archive;
};

Result<void> DemoMaker::run()
{
    if (m_options.language != u"fr")
        return Error{ErrorCode::FormatUnknown, {m_options.language}};
    Result<Content> content = loadContent();
    if (!content)
        return content.error();
    m_content = std::move(*content);
    Result<Toolkit> toolkit = ToolkitLoader::builtin();
    if (!toolkit)
        return toolkit.error();
    m_toolkit = std::move(*toolkit);
    m_passphrase = Passphrase(m_content.programme.passphrase);
    if (const auto made = makeFolders(); !made)
        return made;
    tell(u"archive.regards"_s);
    if (const auto made = makeArchive(); !made)
        return made;
    const Result<QList<DemoVisit>> visits = planVisits(*m_archive, m_world, *m_toolkit, m_content, m_options);
    if (!visits)
        return visits.error();
    for (const DemoVisit &planned : *visits) {
        if (const auto packed = writePacks(planned); !packed)
            return packed;
    }
    if (const auto typed = typeInFromPaper(visits->first()); !typed)
        return typed;
    if (const auto copied = backupTo(m_archive->vault(), path(u"empty.regards"_s)); !copied)
        return copied;
    for (const DemoVisit &planned : *visits) {
        if (const auto visited = visit(planned); !visited)
            return visited;
    }
    QList<DemoReport> first;
    for (const DemoVisit &planned : *visits) {
        const auto reports = agreeOn(*m_archive, m_world, planned, m_content, *m_toolkit);
        if (!reports)
            return reports.error();
        if (first.isEmpty())
            first = *reports;
    }
    return finish(visits->first(), first);
}

Result<void> DemoMaker::makeFolders()
{
    const QDir folder(m_folder);
    if (folder.exists() && !folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return Error{ErrorCode::FileExists, {m_folder}};
    for (const QString &name : {u"packs"_s, u"codes"_s, u"notebooks"_s, u"handovers"_s, u"reports"_s}) {
        if (!QDir().mkpath(path(name)))
            return Error{ErrorCode::FolderUnwritable, {path(name), {}}};
    }
    const QByteArray passphrase = m_content.programme.passphrase.toUtf8() + '\n';
    if (const auto written = writeFileAtomically(path(u"passphrase"_s), passphrase); !written)
        return written;
    return writeFileAtomically(path(u"LISEZ-MOI.txt"_s), m_content.readMe);
}

Result<void> DemoMaker::makeArchive()
{
    auto archive = Notebook::create(path(u"archive.regards"_s), m_passphrase, Notebook::Role::Archive, m_world);
    if (!archive)
        return archive.error();
    m_archive = std::move(*archive);
    return prepareArchive(*m_archive);
}

Result<void> DemoMaker::writePacks(const DemoVisit &visit)
{
    sitDown(visit.at(-10, 14));
    for (const DemoObserver &observer : visit.team) {
        tell(observer.fileName);
        const Result<VisitCode> code = visitCode(*m_archive, visit.id, observer.id);
        if (!code)
            return code.error();
        const QString codeFile = path(u"codes/%1.txt"_s.arg(observer.fileName));
        const auto kept = writeFileAtomically(codeFile, QByteArray(code->format().toLatin1() + '\n'));
        if (!kept)
            return kept;
        if (const auto packed = writeVisitPack(*m_archive, visit.id, observer.id, *code, packOf(observer)); !packed)
            return packed;
    }
    return {};
}

/// The first observer gave a sheet of paper away at noon of the first day, and typed the same at the laptop later.
Result<void> DemoMaker::typeInFromPaper(const DemoVisit &visit)
{
    sitDown(visit.at(0, 13, 20));
    Record record;
    record.type = Assessment::typeName();
    record.fields = {{u"visit_unit"_s, visit.units.first().visitUnit},
                     {u"observer"_s, visit.team.first().id},
                     {u"criterion"_s, m_content.programme.clash.criterion},
                     {u"comment"_s, m_content.programme.clash.paper}};
    const auto put = m_archive->put(record, visit.team.first().id);
    if (!put)
        return put.error();
    return {};
}

Result<void> DemoMaker::visit(const DemoVisit &visit)
{
    const Plot plot = plotOf(visit, m_content, *m_toolkit, m_options);
    QString withdrawalCode;
    std::vector<std::unique_ptr<DemoLaptop>> laptops;
    for (int i = 0; i < visit.team.size(); ++i) {
        const DemoObserver &observer = visit.team.at(i);
        tell(observer.fileName);
        const quint64 seed = seedOf(m_options.seed, {2, quint64(visit.number), quint64(i)});
        laptops.push_back(std::make_unique<DemoLaptop>(visit, i, *m_toolkit, seed));
        const Result<VisitCode> code = visitCode(*m_archive, visit.id, observer.id);
        if (!code)
            return code.error();
        const QString notebook = path(u"notebooks/%1.regards"_s.arg(observer.fileName));
        const auto begun = laptops.back()->begin(notebook, m_passphrase, packOf(observer), *code);
        if (!begun)
            return begun;
    }
    for (int day = 0; day < visit.days; ++day) {
        for (size_t i = 0; i < laptops.size(); ++i) {
            const DemoObserver &observer = visit.team.at(qsizetype(i));
            tell(observer.fileName);
            if (const auto worked = laptops[i]->work(day, plot.at(qsizetype(i)).days.at(day)); !worked)
                return worked;
            if (const auto handed = laptops[i]->handOver(day, handOverOf(observer)); !handed)
                return handed;
        }
        if (const auto gathered = evening(visit, day); !gathered)
            return gathered;
    }
    for (const auto &laptop : laptops) {
        if (!laptop->withdrawalCode().isEmpty())
            withdrawalCode = laptop->withdrawalCode();
    }
    return withdrawalCode.isEmpty() ? Result<void>() : withdraw(visit, withdrawalCode);
}

Result<void> DemoMaker::evening(const DemoVisit &visit, int day)
{
    tell(u"archive.regards"_s);
    sitDown(visit.at(day, 18, 30));
    QStringList files;
    for (const DemoObserver &observer : visit.team)
        files.append(handOverOf(observer));
    const auto gathered = gatherAll(*m_archive, files);
    if (!gathered)
        return gathered.error();
    for (const GatherOutcome &outcome : *gathered) {
        if (!outcome.result)
            return outcome.result.error();
    }
    return {};
}

/// Some days later somebody came with the code of their slip.
Result<void> DemoMaker::withdraw(const DemoVisit &visit, const QString &code)
{
    sitDown(visit.at(visit.days + 5, 11, 10));
    const auto withdrawn = withdrawInterview(*m_archive, visit.id, code);
    if (!withdrawn)
        return withdrawn.error();
    return {};
}

/// What happens long after the first visit, and the documents of it.
Result<void> DemoMaker::finish(const DemoVisit &visit, const QList<DemoReport> &reports)
{
    tell(u"archive.regards"_s);
    const auto earlier = typeInEarlierVisit(*m_archive, m_world, visit, m_content, reports);
    if (!earlier)
        return earlier.error();
    if (const auto heard = hearFacility(*m_archive, m_world, visit, m_content, reports); !heard)
        return heard;
    return m_options.documents ? print(visit, reports, *earlier) : Result<void>();
}

Result<void> DemoMaker::print(const DemoVisit &visit, const QList<DemoReport> &reports, const DemoReport &earlier)
{
    using report::DocumentKind;
    const QString number = reports.first().fileName.section(u'-', -1);
    struct Printed
    {
        DocumentKind kind;
        RecordId subject;
        QString fileName;
    };
    QList<Printed> all;
    for (const DemoReport &one : reports.first(std::min(PrintedReports, reports.size())))
        all.append({DocumentKind::Unit, one.id, one.fileName});
    all += {{DocumentKind::Unit, earlier.id, earlier.fileName},
            {DocumentKind::Handout, reports.first().id, u"restitution-"_s + number},
            {DocumentKind::Plain, reports.first().id, u"langage-clair-"_s + number},
            {DocumentKind::Facility, visit.id, u"etablissement"_s},
            {DocumentKind::Forms, visit.id, u"feuilles"_s}};
    for (const Printed &one : std::as_const(all)) {
        if (const auto printed = print(one.kind, one.subject, one.fileName); !printed)
            return printed;
    }
    const report::DocumentWish editable{DocumentKind::Unit, reports.first().id, u"fr"_s};
    for (const report::Format format : {report::Format::Html, report::Format::Odt}) {
        if (const auto written = print(editable, reports.first().fileName, format); !written)
            return written;
    }
    return {};
}

/// In both languages.
Result<void> DemoMaker::print(report::DocumentKind kind, const RecordId &subject, const QString &fileName)
{
    for (const QString &language : {u"fr"_s, u"en"_s}) {
        if (const auto printed = print({kind, subject, language}, fileName, report::Format::Pdf); !printed)
            return printed;
    }
    return {};
}

Result<void> DemoMaker::print(const report::DocumentWish &wish, const QString &fileName, report::Format format)
{
    const QString name = u"%1-%2%3"_s.arg(fileName, wish.language, report::suffix(format));
    tell(name);
    const auto document = report::buildDocument(*m_archive, *m_toolkit, wish);
    return document ? report::writeDocument(*document, format, path(u"reports/"_s + name)) : document.error();
}

} // namespace

Result<void> makeDemo(const QString &folder, const DemoOptions &options,
                      const std::function<void(const QString &)> &progress)
{
    return DemoMaker(folder, options, progress).run();
}

} // namespace regards
