// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace regards {

class VisitForm;
class VisitPacks;

/// The visits: putting one together, changing it, and the packs with which its observers start.
class ProgrammePlace final : public Place
{
    Q_OBJECT

public:
    explicit ProgrammePlace(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("programme"); }
    [[nodiscard]] QString title() const override { return tr("Visit"); }
    void setPlaceOf(const RecordId &visit, const RecordId &visitUnit) override;
    void commit() override;
    [[nodiscard]] QString state() const override;
    void setState(const QString &state) override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    [[nodiscard]] QWidget *overview();
    void refresh();
    void showVisit(const RecordId &visit);
    void openForm();

    QStackedWidget *m_stack;
    QWidget *m_overview;
    VisitForm *m_form;
    VisitPacks *m_packs = nullptr;
    QListWidget *m_list = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_change = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_facts = nullptr;
    QWidget *m_details = nullptr;
    QLabel *m_empty = nullptr;
    RecordId m_visit;
};

} // namespace regards
