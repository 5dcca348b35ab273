// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/gather.h"
#include "core/exchange/inbox.h"
#include "forms/common/place.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QTableView;

namespace regards {

class Banner;
class FileChooser;
class FileDetails;
class FolderWatch;
class HandOverModel;
class ReceiptOffer;
class WatchBar;
class WorkLine;
struct HandOverFile;

/// Hand-over files: found, dropped or chosen, looked at before anything is written, then imported.
class HandOverList final : public QWidget
{
    Q_OBJECT

public:
    HandOverList(Desk &desk, WorkLine &line, QWidget *parent = nullptr);

    /// The one that is shown elsewhere.
    void setVisit(const RecordId &visit);
    /// Looks at these files, and at those in these folders, and adds them to the list.
    void addFiles(const QStringList &paths);
    /// What is not finished is looked at again: the archive is not what it was.
    void lookAgain();
    /// An import was set aside or brought back: what was said of its file does not hold any more.
    void importChanged(const QString &fileName, const RecordId &observer);
    /// How many files wait for the coordinator.
    [[nodiscard]] int waiting() const;
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    /// Something was imported; the notebook has been refreshed.
    void imported();
    /// waiting() may be another.
    void waitingChanged();

private:
    [[nodiscard]] QLayout *chooseLine();
    [[nodiscard]] QWidget *fileArea();
    [[nodiscard]] QLayout *importLine();
    void build();
    void connectAll();
    void addFound(const QList<Sighting> &files);
    void markGone(const QStringList &paths);
    void add(const QStringList &files);
    void lookAtNext();
    void showDetails();
    [[nodiscard]] int currentRow() const;
    void confirmKey();
    void removeCurrent();
    void removeFinished();
    void import();
    void cancel();
    void showProgress(int done, int all);
    void fileDone(const QString &path, const Result<GatherPreview> &result);
    void finishImport(const Result<void> &outcome);
    void tellOutcome();
    void updateButtons();

    Desk &m_desk;
    WorkLine &m_line;
    RecordId m_visit;
    QSet<QString> m_knownFiles; ///< found, and dealt with before
    QStringList m_importing; ///< their paths, in the order in which they are imported
    QString m_lookedAt; ///< the path of the file that is being looked at
    bool m_isLookOutdated = false; ///< that file was offered anew meanwhile
    bool m_isCancelling = false;
    bool m_isKeyboardHere = false; ///< the import was begun by its button
    FileChooser *m_chooser;
    FolderWatch *m_watch;
    HandOverModel *m_model;
    WatchBar *m_watchBar;
    QPushButton *m_choose;
    QPushButton *m_chooseFolder;
    QTableView *m_table;
    QLabel *m_empty;
    FileDetails *m_details;
    QScrollArea *m_detailsArea;
    QPushButton *m_start;
    QPushButton *m_cancel;
    QPushButton *m_clear;
    QLabel *m_doing;
    QProgressBar *m_progress;
    ReceiptOffer *m_receipts;
    Banner *m_banner;
};

} // namespace regards
