// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clistage.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <stdexcept>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace regards::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 120'000; // milliseconds; far more than anything takes

constexpr auto Frame = R"({"type":"facility","id":"11111111-1111-4111-8111-111111111111","name":"Centre du Val"}
{"type":"unit","id":"22222222-2222-4222-8222-222222222222","facility":"11111111-1111-4111-8111-111111111111","name":"Les Tilleuls","kind":"inpatient"}
{"type":"visit","id":"33333333-3333-4333-8333-333333333333","facility":"111111","title":"Visite de mars","first_day":"2026-03-02","last_day":"2026-03-04"}
{"type":"observer","id":"44444444-4444-4444-8444-444444444444","name":"Anne","background":"carer"}
{"type":"observer","id":"55555555-5555-4555-8555-555555555555","name":"Bao","background":"other"}
{"type":"team_member","visit":"333333","observer":"444444"}
{"type":"team_member","visit":"333333","observer":"555555"}
{"type":"visit_unit","visit":"333333","unit":"222222"}
)";

void must(const Run &run)
{
    if (run.exit != 0)
        throw std::runtime_error("the stage could not be set: " + run.err.toStdString());
}

} // namespace

QList<QJsonObject> Run::objects() const
{
    QList<QJsonObject> found;
    for (const QByteArray &line : out.split('\n')) {
        if (!line.isEmpty())
            found.append(QJsonDocument::fromJson(line).object());
    }
    return found;
}

QString Run::errorToken() const
{
    return QJsonDocument::fromJson(err.split('\n').constFirst()).object().value(u"error"_s).toString();
}

CliStage::CliStage(Content content)
    : m_variables{{u"REGARDS_TEST_CHEAP_KEYS"_s, u"1"_s},
                  {u"REGARDS_PASSPHRASE"_s, QString::fromLatin1(Words)},
                  {u"LANGUAGE"_s, QString()},
                  {u"LC_ALL"_s, u"C.UTF-8"_s}}
{
    if (content == Content::Nothing)
        return;
    static const CliStage set = [] {
        CliStage stage(Content::Nothing);
        stage.makeVisit();
        return stage;
    }();
    for (const QString &name : set.files()) {
        if (!QFile::copy(set.path(name), path(name)))
            throw std::runtime_error("the stage could not be copied");
    }
}

void CliStage::makeVisit() const
{
    must((*this)(u"archive create archive.regards --recovery-sheet sheet.txt"_s));
    QFile::copy(path(u"archive.regards"_s), path(u"fresh.regards"_s));
    must((*this)(u"record put archive.regards"_s, Frame));
    const QString unit = visitUnit();
    for (const auto &[name, id] : {std::pair(u"anne"_s, Anne), {u"bao"_s, Bao}}) {
        const QString observer = QString::fromLatin1(id);
        must((*this)(
            u"visit pack archive.regards --visit 333333 --observer %1 --to %2.regards-visit --code-file %2.code"_s.arg(
                observer, name)));
        must((*this)(u"notebook create %1.regards --from %1.regards-visit --code-file %1.code"_s.arg(name)));
        const QString records =
            u"{\"type\":\"assessment\",\"visit_unit\":\"%1\",\"observer\":\"%2\",\"criterion\":\"1.1.1\","
            "\"rating\":\"partial\",\"comment\":\"%3 found it cold\"}\n"
            "{\"type\":\"note\",\"visit\":\"%4\",\"observer\":\"%2\",\"text\":\"a note of %3\"}\n"_s.arg(
                unit, observer, name, QString::fromLatin1(Visit));
        must((*this)(u"record put %1.regards"_s.arg(name), records.toUtf8()));
        must((*this)(u"handover write %1.regards --to %1.regards-handover"_s.arg(name)));
    }
}

Run CliStage::operator()(const QString &arguments, const QByteArray &input) const
{
    return run(QStringLiteral(REGARDS_CLI), arguments.split(u' ', Qt::SkipEmptyParts), input);
}

Run CliStage::run(const QString &program, const QStringList &arguments, const QByteArray &input) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto it = m_variables.begin(); it != m_variables.end(); ++it) {
        if (it->isNull())
            environment.remove(it.key());
        else
            environment.insert(it.key(), *it);
    }
    QProcess process;
    process.setWorkingDirectory(path());
    process.setProcessEnvironment(environment);
#ifdef Q_OS_UNIX
    // Without a terminal of its own, nothing can stop to ask for a passphrase.
    process.setChildProcessModifier([] { setsid(); });
#endif
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(Patience))
        throw std::runtime_error("the program did not end");
    Run result{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    if (process.exitStatus() != QProcess::NormalExit)
        result.exit = -1;
    return result;
}

void CliStage::setVariable(const QString &name, const QString &value)
{
    m_variables.insert(name, value);
}

QString CliStage::path(const QString &name) const
{
    return m_folder.filePath(name);
}

QByteArray CliStage::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void CliStage::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        throw std::runtime_error("a file of the stage could not be written");
}

QStringList CliStage::files() const
{
    QStringList names = QDir(path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    names.removeIf([](const QString &name) { return name.endsWith(u"-wal") || name.endsWith(u"-shm"); });
    return names;
}

QString CliStage::visitUnit() const
{
    const QList<QJsonObject> found = (*this)(u"record get archive.regards --type visit_unit"_s).objects();
    return found.value(0).value(u"id"_s).toString();
}

QByteArray CliStage::records(const QString &file) const
{
    const Run got = (*this)(u"record get %1 --deleted"_s.arg(file));
    must(got);
    return got.out;
}

} // namespace regards::test
