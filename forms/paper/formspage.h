// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/blankforms.h"
#include "core/report/writer.h"
#include "forms/common/place.h"

#include <QMap>
#include <QTimer>

#include <memory>

class QCheckBox;
class QComboBox;
class QProgressBar;
class QPrinter;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace regards {

class BackgroundJob;
class Banner;
class PagesView;

/// The blank forms: what goes into the booklet, its pages as they will be printed, printing and saving.
class FormsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit FormsPage(Desk &desk, QWidget *parent = nullptr);

    void setVisit(const RecordId &visit);
    [[nodiscard]] QWidget *firstFocus() const;
    /// Writes the booklet there, beside the interface.
    void saveTo(const QString &path);
    [[nodiscard]] report::FormsSelection selection() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeChoices();
    void addInterviews(QVBoxLayout *column, QWidget *page);
    QLayout *makeActs();
    void makeCodes();
    void choicesChanged();
    void makePreview();
    void choosePath();
    void print();
    void printOn(const std::shared_ptr<QPrinter> &printer);
    void finish(const Result<void> &result, const QString &done);
    void updateButtons();
    [[nodiscard]] std::function<Result<report::Document>()> builder() const;
    [[nodiscard]] report::Imposition imposition() const;

    Desk &m_desk;
    RecordId m_visit;
    QStringList m_codes; ///< withdrawal codes, one for each interview; new ones for each copy
    QTimer m_wait;
    BackgroundJob *m_job;
    PagesView *m_pages;
    Banner *m_banner;
    QComboBox *m_language = nullptr;
    QMap<SubjectCode, QCheckBox *> m_themes;
    QSpinBox *m_notes = nullptr;
    QMap<InterviewCategory, QSpinBox *> m_interviews;
    QCheckBox *m_group = nullptr;
    QCheckBox *m_booklet = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
    QProgressBar *m_progress = nullptr;
};

} // namespace regards
