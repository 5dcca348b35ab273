// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/issue.h"
#include "forms/common/place.h"

#include <QPointer>

#include <memory>

class QPrinter;

namespace regards {

class BackgroundJob;
class PagesView;

/**
 * Giving a document out, step by step: the pages that are shown are those that go out, a folder or a printer is
 * chosen, and the work runs beside the interface.
 *
 * One at a time. What the notebook has to say otherwise than the pages is told by changed(), and nothing is written.
 */
class IssueFlow final : public QObject
{
    Q_OBJECT

public:
    /// `settle` makes changes of what is being typed and brings the pages up to date, if they are not. All outlive it.
    IssueFlow(Desk &desk, PagesView &pages, std::function<void()> settle, QWidget *window);

    [[nodiscard]] bool isRunning() const;
    /// Asks for a folder, and before files are replaced.
    void write(const report::DocumentWish &wish, const QList<report::Format> &formats, report::Purpose purpose);
    /// Asks for a printer.
    void print(const report::DocumentWish &wish);
    void cancel();

Q_SIGNALS:
    void runningChanged(bool isRunning);
    void progressed(int done, int all);
    /// Not all files, where there was trouble.
    void wrote(const QStringList &files, const std::optional<regards::Error> &trouble);
    void printed();
    void changed(); ///< since the pages were laid out
    void heldBack();
    void cancelled();
    void failed(const regards::Error &error);

private:
    void whenSettled(const std::function<void()> &next);
    void chooseFolder(const report::IssueWish &wish);
    void confirm(const report::IssueWish &wish);
    void run(const report::IssueWish &wish);
    void finish(const Result<report::IssueOutcome> &outcome, bool isPrint);
    void choosePrinter(const report::DocumentWish &wish);
    void runPrint(const report::DocumentWish &wish, const std::shared_ptr<QPrinter> &printer);

    Desk &m_desk;
    PagesView &m_pages;
    std::function<void()> m_settle;
    QWidget *m_window;
    BackgroundJob *m_job;
    std::optional<report::Document> m_seen;
};

} // namespace regards
