// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/status.h"
#include "forms/common/banner.h"
#include "forms/report/pagesview.h"
#include "tests/forms/evidencevisit.h"
#include "tests/forms/windowdriver.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTabBar>

namespace regards::test {

inline constexpr int Patience = 60000; // milliseconds: for a loaded machine, never waited out otherwise

/// The program's window at the report of the small visit, driven by keys.
class ReportRoom
{
public:
    ReportRoom()
        : report(visit.newReport(QStringLiteral("Ward A")))
    {
        file = visit.archive->path();
        visit.archive.reset();
        driver = std::make_unique<WindowDriver>(visit.world, visit.path(QStringLiteral("settings.ini")));
    }

    /// Unlocks the archive and goes to the report; waits for its pages.
    bool open()
    {
        if (!driver->unlock(file))
            return false;
        driver->window.workspace()->showPlace(QStringLiteral("report"));
        return arePagesThere();
    }
    [[nodiscard]] PagesView *pages() const { return driver->find<PagesView>("report.pages"); }
    /// Whether there are pages, and no others are being laid out.
    [[nodiscard]] bool arePagesThere() const
    {
        return QTest::qWaitFor([this] { return pages() && pages()->pageCount() > 0 && !pages()->isBusy(); }, Patience);
    }
    /// All that the pages' document says, as text.
    [[nodiscard]] bool say(const QString &words) const
    {
        if (!pages() || !pages()->pages())
            return false;
        for (const report::Block &block : pages()->pages()->document.blocks) {
            if (const auto *paragraph = std::get_if<report::Paragraph>(&block);
                paragraph && report::textOf(paragraph->runs).contains(words))
                return true;
        }
        return false;
    }
    /// Goes to a step by the keys of the tabs.
    bool step(int wanted) const
    {
        auto *tabs = driver->find<QTabBar>("report.steps");
        if (!activate() || !driver->focus("report.steps"))
            return false;
        for (int i = 0; i < tabs->count() && tabs->currentIndex() != wanted; ++i)
            driver->key(tabs->currentIndex() < wanted ? Qt::Key_Right : Qt::Key_Left);
        return tabs->currentIndex() == wanted;
    }
    [[nodiscard]] int currentStep() const { return driver->find<QTabBar>("report.steps")->currentIndex(); }
    [[nodiscard]] QString banner() const
    {
        const auto *frame = driver->find<QWidget>("report.document")->window();
        for (const Banner *banner : frame->findChildren<Banner *>()) {
            if (banner->isVisible() && !banner->text().isEmpty())
                return banner->text();
        }
        return {};
    }
    /// In the dialog for a folder: types it and says yes.
    bool chooseFolder(const QString &folder) const
    {
        if (!QTest::qWaitFor([] { return QApplication::activeModalWidget() != nullptr; }, Patience)
            || !driver->focus("fileNameEdit"))
            return false;
        driver->key(Qt::Key_A, Qt::ControlModifier);
        driver->type(folder);
        return QTest::qWaitFor(
            [this] {
                const QWidget *dialog = QApplication::activeModalWidget();
                if (dialog && dialog->objectName() == u"report.dialog")
                    driver->key(Qt::Key_Return);
                return !dialog || dialog->objectName() != u"report.dialog";
            },
            Patience);
    }
    /// Presses a button as soon as it can be.
    bool press(const char *name) const
    {
        return QTest::qWaitFor([&] { return activate() && driver->press(name); }, Patience);
    }
    /// Without a window manager nobody makes the window active again after a dialog has gone.
    bool activate() const
    {
        if (!QApplication::activeWindow())
            driver->window.activateWindow();
        return QApplication::activeWindow() != nullptr || QTest::qWaitForWindowActive(&driver->window);
    }
    [[nodiscard]] report::Status status() const
    {
        return report::statusOf(driver->notebook().find<Report>(report).value_or(Report()));
    }
    /// An empty folder for documents.
    [[nodiscard]] QString folder(const QString &name) const
    {
        const QString path = visit.path(name);
        QDir().mkpath(path);
        return path;
    }
    void write(const QString &key, const QString &text) const
    {
        Section section;
        section.report = report;
        section.key = key;
        section.text = text;
        SmallVisit::must(driver->notebook().put(section));
    }

    EvidenceVisit visit;
    RecordId report;
    QString file;
    std::unique_ptr<WindowDriver> driver;
};

inline QString pdfText(const QString &path)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"),
                 {QStringLiteral("-enc"), QStringLiteral("UTF-8"), path, QStringLiteral("-")});
    if (!reader.waitForFinished(Patience))
        return {};
    return QString::fromUtf8(reader.readAllStandardOutput());
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace regards::test
