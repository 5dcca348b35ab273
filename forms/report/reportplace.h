// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;

namespace regards {

class BackgroundJob;
class Banner;
class CheckList;
class PagesView;
class ReportFigures;
class ReportFrame;
class SectionList;

/// The report itself: its written parts, its pages as they will be, what is still open, and giving it out.
class ReportPlace final : public Place
{
    Q_OBJECT

public:
    explicit ReportPlace(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("report"); }
    [[nodiscard]] QString title() const override { return tr("Report"); }
    void setPlaceOf(const RecordId &visit, const RecordId &visitUnit) override;
    void commit() override;
    /// The key of the written part.
    [[nodiscard]] QString state() const override;
    void setState(const QString &state) override;
    [[nodiscard]] QWidget *firstFocus() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fillHead();
    [[nodiscard]] QWidget *body();
    void setReport(const RecordId &report);
    [[nodiscard]] QString language() const;
    void wantPreview();
    void makePreview();
    void refreshLists();
    void openExport();
    void exportTo(const QString &path);
    void finishExport(const QString &path, const Result<Issued> &issued);

    ReportFrame *m_frame;
    Banner *m_banner; ///< the frame's
    QComboBox *m_language = nullptr;
    QPushButton *m_export = nullptr;
    ReportFigures *m_figures = nullptr;
    SectionList *m_sections = nullptr;
    CheckList *m_check = nullptr;
    PagesView *m_pages = nullptr;
    QLabel *m_issued = nullptr;
    QPushButton *m_openFolder = nullptr;
    BackgroundJob *m_write;
    QTimer m_previewTimer;
    RecordId m_report;
    QString m_folder; ///< of the last export
};

} // namespace regards
