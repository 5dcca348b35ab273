// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

class QTabWidget;

namespace regards {

class FormsPage;
class TypeInPage;

/// On paper: the blank forms to print, and typing in what was written on them.
class PaperPlace final : public Place
{
    Q_OBJECT

public:
    explicit PaperPlace(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("paper"); }
    [[nodiscard]] QString title() const override { return tr("On paper"); }
    void setPlaceOf(const RecordId &visit, const RecordId &visitUnit) override;
    void commit() override;
    /// Empty on the forms; otherwise where one is in typing in.
    [[nodiscard]] QString state() const override;
    void setState(const QString &state) override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    QTabWidget *m_tabs;
    FormsPage *m_forms;
    TypeInPage *m_typeIn;
};

} // namespace regards
