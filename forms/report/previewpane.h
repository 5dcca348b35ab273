// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/report/pagesview.h"

class QComboBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace regards {

/// The pages with what one needs to move in them: page by page, to a heading, larger and smaller.
class PreviewPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);

    [[nodiscard]] PagesView *pages() const noexcept { return m_pages; }

private:
    void showOutline();
    void showPage();
    void showZoom();
    void chooseZoom();

    PagesView *m_pages;
    QToolButton *m_back;
    QSpinBox *m_page;
    QToolButton *m_forward;
    QComboBox *m_headings;
    QToolButton *m_smaller;
    QComboBox *m_zoom;
    QToolButton *m_larger;
};

} // namespace regards
