// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace regards {

/// Things side by side in the order of reading, on as many lines as they need; mirrored for languages from the right.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    /// `gap` pixels between two things and two lines.
    explicit FlowLayout(QWidget *parent = nullptr, int gap = 8);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &area) override;

private:
    /// Lays out within `area`, or only measures; the height it takes.
    int flow(const QRect &area, bool isMeasured) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
};

} // namespace regards
