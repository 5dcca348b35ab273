// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/layout.h"

#include <QAbstractScrollArea>

#include <memory>

namespace regards {

/// The pages of a document one below the other, as wide as there is room: exactly what will be printed.
class PagesView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagesView(QWidget *parent = nullptr);

    /// None: nothing to show yet. Where one has scrolled to stays.
    void setPages(std::shared_ptr<const report::Pages> pages);
    [[nodiscard]] int pageCount() const;
    /// What stands in place of pages.
    void setMessage(const QString &message);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void measure();
    [[nodiscard]] double scale() const;
    [[nodiscard]] double pitch() const; ///< pixels from the top of a page to that of the next

    std::shared_ptr<const report::Pages> m_pages;
    QString m_message;
};

} // namespace regards
