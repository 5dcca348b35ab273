// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/colleagues.h"
#include "forms/common/place.h"

class QLabel;
class QPushButton;
class QScrollArea;

namespace regards {

class AddColleague;
class Banner;
class Disclosure;
class OwnCard;
class PageStack;
class RecordList;
class SendArchive;

/// The other coordinators: who they are, sending them the archive, this one's own card, and adding somebody from
/// theirs.
class ColleaguesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ColleaguesPage(Desk &desk, QWidget *parent = nullptr);

    void refresh();
    void commit();
    [[nodiscard]] QWidget *firstFocus();

Q_SIGNALS:
    void saved();

private:
    [[nodiscard]] QWidget *makeOverview();
    [[nodiscard]] QWidget *makeList(QWidget *parent);
    void showOverview();
    void chosen();
    void added(const Colleague &colleague);
    void removeCurrent();
    [[nodiscard]] std::optional<Colleague> current() const;

    Desk &m_desk;
    PageStack *m_pages;
    QScrollArea *m_overview = nullptr;
    QScrollArea *m_adding = nullptr;
    QLabel *m_empty = nullptr;
    RecordList *m_list = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    Banner *m_banner = nullptr;
    SendArchive *m_send = nullptr;
    OwnCard *m_card = nullptr;
    Disclosure *m_cardPart = nullptr;
    AddColleague *m_form = nullptr;
};

} // namespace regards
