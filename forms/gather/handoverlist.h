// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/gather.h"
#include "forms/common/place.h"

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace regards {

class BackgroundJob;
class Banner;

/// Hand-over files: dropped or chosen, looked at before anything is written, then imported.
class HandOverList final : public QWidget
{
    Q_OBJECT

public:
    explicit HandOverList(Desk &desk, QWidget *parent = nullptr);

    /// Looks at these files, and adds them to the list.
    void addFiles(const QStringList &paths);
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    /// Something was imported; the notebook has been refreshed.
    void imported();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct File
    {
        QString path;
        std::optional<Result<GatherPreview>> preview; ///< nullopt: not looked at yet
        bool isConfirmed = false; ///< its fingerprint was compared by voice
        bool doesErase = false; ///< its redactions of others' records are carried out
        bool takesTyped = false; ///< what its sender typed in for colleagues is taken
        bool isImported = false;
        std::optional<Error> failure; ///< of the import

        [[nodiscard]] bool isReady() const;
    };

    [[nodiscard]] QLayout *chooseLine();
    [[nodiscard]] QLayout *importLine();
    void buildTable();
    void buildDetails();
    void choose();
    void previewNext();
    void refresh();
    void showRow(int row);
    void showDetails();
    [[nodiscard]] QString stateOf(const File &file) const;
    [[nodiscard]] QString detailsOf(const GatherPreview &preview) const;
    void confirmKey();
    void import();
    void finishImport(const QList<GatherOutcome> &outcomes);
    void updateButtons();

    Desk &m_desk;
    QList<File> m_files;
    BackgroundJob *m_preview;
    BackgroundJob *m_import;
    QTableWidget *m_table;
    QLabel *m_empty;
    QLabel *m_details;
    QPushButton *m_confirm;
    QCheckBox *m_erase;
    QCheckBox *m_typed; ///< only while the file holds something typed in for colleagues
    QPushButton *m_choose = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_cancel = nullptr;
    QProgressBar *m_progress = nullptr;
    Banner *m_banner;
    bool m_isShowing = false;
};

} // namespace regards
