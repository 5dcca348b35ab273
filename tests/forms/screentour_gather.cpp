// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/handover.h"
#include "core/exchange/visitpack.h"
#include "forms/gather/folderwatch.h"
#include "forms/gather/handovermodel.h"
#include "tests/forms/screentour.h"

#include <QDir>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

namespace regards::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Long = 60000; // milliseconds

/// What an observer wrote on a new laptop, while the archive got another remark of theirs: a conflict.
Result<void> writeOne(Notebook &archive, const TeamMember &member, const QString &folder)
{
    const auto code = visitCode(archive, member.visit, member.observer);
    if (!code)
        return code.error();
    const QString name = QDir(folder).filePath(member.observer.text().first(8));
    const QString pack = name + u".regards-visit"_s;
    if (const auto written = writeVisitPack(archive, member.visit, member.observer, *code, pack); !written)
        return written.error();
    auto notebook = createNotebook(name + u".regards"_s, Passphrase(Words), pack, *code, archive.world());
    if (!notebook)
        return notebook.error();
    Assessment assessment;
    assessment.visitUnit = archive.all<VisitUnit>(Query(u"visit"_s, member.visit)).constFirst().id;
    assessment.observer = member.observer;
    assessment.criterion = u"1.1.1"_s;
    assessment.rating = Rating(Rating::Level::Partial);
    assessment.comment = u"La fenêtre ferme mal."_s;
    if (const auto put = archive.put(assessment, member.observer); !put)
        return put.error();
    assessment.comment = u"Repeint, mais humide près de la fenêtre."_s;
    if (const auto put = (*notebook)->put(assessment); !put)
        return put.error();
    assessment.criterion = u"1.1.2"_s;
    if (const auto put = (*notebook)->put(assessment); !put)
        return put.error();
    const auto handedOver = writeHandOver(
        **notebook, QDir(folder).filePath(u"cle/%1.regards-handover"_s.arg(member.observer.text().first(8))));
    return handedOver ? Result<void>() : handedOver.error();
}

/// A stick with the files of two observers and one that is none.
bool prepare(Notebook &archive, const QString &folder)
{
    if (!QDir(folder).mkpath(u"cle"_s))
        return false;
    const QList<TeamMember> team = archive.all<TeamMember>();
    for (qsizetype i = 0; i < std::min(team.size(), qsizetype(2)); ++i) {
        if (!writeOne(archive, team.at(i), folder))
            return false;
    }
    QFile rubbish(QDir(folder).filePath(u"cle/illisible.regards-handover"_s));
    return rubbish.open(QIODevice::WriteOnly) && rubbish.write("rien") > 0;
}

bool isLookedAt(const QTableView &files)
{
    for (int row = 0; row < files.model()->rowCount(); ++row) {
        if (files.model()->index(row, HandOverModel::State).data().toString().startsWith(u'…'))
            return false;
    }
    return files.model()->rowCount() == 3;
}

} // namespace

void ScreenTour::gather()
{
    const QTemporaryDir folder;
    if (!place(u"gather"_s))
        return;
    if (!prepare(m_driver.notebook(), folder.path()))
        return m_problems.append(u"gather: no hand-overs could be written"_s);
    Place *shown = m_driver.window.workspace()->currentPlace();
    shown->setState(u"files"_s);
    const QString stick = folder.filePath(u"cle"_s);
    auto *sticks = shown->findChild<FolderWatch *>()->findChild<StickWatch *>();
    sticks->setSource([stick] { return QList<Stick>{{u"CLE-1"_s, stick, qint64(1) << 30}}; });
    auto *files = shown->findChild<QTableView *>(u"gather.files"_s);
    if (!QTest::qWaitFor([&] { return isLookedAt(*files); }, Long))
        return m_problems.append(u"gather: the stick's files were not found"_s);
    for (int row = 0; row < files->model()->rowCount(); ++row) {
        files->setCurrentIndex(files->model()->index(row, 0));
        at(u"gather-file-%1"_s.arg(row + 1));
        if (m_driver.find("gather.confirmKey")->isVisible() && press(u"gather-key"_s, "gather.confirmKey"))
            answer(u"gather-key"_s);
    }
    if (!press(u"gather-importing"_s, "gather.import"))
        return;
    m_visit(u"gather-importing"_s, m_driver.window); // at once: it does not take long
    if (!QTest::qWaitFor([&] { return !m_driver.find("gather.cancel")->isVisible(); }, Long))
        return m_problems.append(u"gather: the import does not end"_s);
    at(u"gather-done"_s);
    shown->setState(u"log"_s);
    at(u"gather-log"_s);
    if (press(u"gather-undo"_s, "imports.undo"))
        answer(u"gather-undo"_s);
    if (!QTest::qWaitFor([&] { return m_driver.find("imports.bringBack")->isVisible(); }, Long))
        m_problems.append(u"gather: the import was not set aside"_s);
    at(u"gather-log-undone"_s);
    shown->setState(u"files"_s);
    at(u"gather-undone"_s);
    sticks->setSource([] { return QList<Stick>(); });
}

void ScreenTour::answer(const QString &screen)
{
    if (!QTest::qWaitFor([] { return QApplication::activeModalWidget() != nullptr; }, Long))
        return m_problems.append(screen + u": no question came"_s);
    QPointer<QWidget> question = QApplication::activeModalWidget();
    at(screen, question);
    if (question)
        QTest::keyClick(question->findChild<QPushButton *>(u"question.yes"_s), Qt::Key_Space);
    if (!QTest::qWaitFor([&] { return !question; }))
        m_problems.append(screen + u": the question stays"_s);
}

} // namespace regards::test
