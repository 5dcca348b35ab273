// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/welcome/welcomestep.h"

class QCheckBox;
class QLabel;

namespace regards {

/// Shows a new archive's recovery secret once, to be printed, saved on a stick or copied by hand.
class SheetStep final : public WelcomeStep
{
    Q_OBJECT

public:
    SheetStep(World &world, const QString &language, QWidget *parent = nullptr);
    ~SheetStep() override;

    void setSheet(const std::shared_ptr<std::unique_ptr<Notebook>> &notebook, const QString &secret);
    [[nodiscard]] QWidget *firstFocus() override;

protected:
    void go() override;

private:
    void print();
    void save();
    void paintSheet(QPainter &painter, const QRectF &page) const;

    std::shared_ptr<std::unique_ptr<Notebook>> m_notebook;
    QString m_secret;
    QLabel *m_shown;
    QPushButton *m_print;
    QCheckBox *m_kept;
};

} // namespace regards
