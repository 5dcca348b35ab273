// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPainter;
class QPushButton;
class QRectF;

namespace regards {

/// The withdrawal code of an interview, shown this once: to be written on a slip or printed, and offered.
class SlipPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SlipPage(QWidget *parent = nullptr);

    void setCode(const QString &code, bool isGroup);
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void done();

private:
    void print();
    void paintSlip(QPainter &painter, const QRectF &page) const;

    QLabel *m_code;
    QLabel *m_group;
    QPushButton *m_begin;
};

} // namespace regards
