// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/colleagues/colleaguespage.h"

#include "forms/colleagues/addcolleague.h"
#include "forms/colleagues/owncard.h"
#include "forms/colleagues/sendarchive.h"
#include "forms/common/banner.h"
#include "forms/common/disclosure.h"
#include "forms/common/locale.h"
#include "forms/common/pagestack.h"
#include "forms/common/question.h"
#include "forms/common/recordlist.h"
#include "forms/common/sidebyside.h"
#include "forms/common/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

QString exchangeText(const Colleague &colleague, const QString &language)
{
    const auto moment = [&](qint64 at) { return momentText(language, QDateTime::fromMSecsSinceEpoch(at)); };
    QStringList parts;
    parts.append(colleague.lastSent > 0 ? ColleaguesPage::tr("last sent on %1").arg(moment(colleague.lastSent))
                                        : ColleaguesPage::tr("nothing sent yet"));
    parts.append(colleague.lastReceived > 0
                     ? ColleaguesPage::tr("last received on %1").arg(moment(colleague.lastReceived))
                     : ColleaguesPage::tr("nothing received yet"));
    return parts.join(u", ");
}

} // namespace

ColleaguesPage::ColleaguesPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_pages(new PageStack(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    m_overview = scrolling(makeOverview(), this);
    m_form = new AddColleague(desk, this);
    m_adding = scrolling(m_form, this);
    m_pages->addPage(m_overview);
    m_pages->addPage(m_adding);
    connect(m_form, &AddColleague::added, this, &ColleaguesPage::added);
    connect(m_form, &AddColleague::givenUp, this, &ColleaguesPage::showOverview);
    refresh();
    m_cardPart->setOpen(m_list->count() == 0);
}

QWidget *ColleaguesPage::makeOverview()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::Gap);
    column->addWidget(style::heading(tr("Colleagues who coordinate too"), 1, page));
    m_empty = style::paragraph(
        tr("Two coordinators can work on the same visits, each in an archive of their own. They send their archives to "
           "each other, and each takes in what the other wrote; nothing is lost or overwritten.\n"
           "1. Write your card below and give it to your colleague.\n"
           "2. Take theirs with “Add a colleague”, and compare the fingerprints by telephone.\n"
           "3. Send your archive; theirs comes in under “Hand-over files”."),
        page);
    m_empty->setObjectName(u"colleagues.empty"_s);
    column->addWidget(m_empty);
    column->addWidget(makeList(page));
    m_banner = new Banner(page);
    column->addWidget(m_banner);
    m_send = new SendArchive(m_desk, page);
    column->addWidget(m_send);
    m_card = new OwnCard(m_desk, page);
    m_cardPart = new Disclosure(tr("My card and my fingerprint"), m_card, page);
    m_cardPart->setObjectName(u"colleagues.own"_s);
    column->addWidget(m_cardPart);
    column->addStretch();
    connect(m_send, &SendArchive::wanted, this, [this] {
        const bool wasOpen = m_cardPart->isOpen();
        m_cardPart->setOpen(true); // where the name is asked for
        if (!m_card->hasName())
            return;
        m_cardPart->setOpen(wasOpen);
        m_send->go();
    });
    connect(m_send, &SendArchive::sent, this, [this] {
        refresh();
        Q_EMIT saved();
    });
    connect(m_card, &OwnCard::saved, this, &ColleaguesPage::saved);
    return page;
}

QWidget *ColleaguesPage::makeList(QWidget *parent)
{
    auto *part = new QWidget(parent);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_list = new RecordList(part);
    m_list->setObjectName(u"colleagues.list"_s);
    m_list->setAccessibleName(tr("Colleagues"));
    m_list->setMinimumHeight(5 * fontMetrics().lineSpacing());
    column->addWidget(m_list);
    auto *row = new QHBoxLayout;
    m_add = new QPushButton(tr("&Add a colleague"), part);
    m_add->setObjectName(u"colleagues.add"_s);
    m_add->setAutoDefault(true);
    m_remove = new QPushButton(tr("&Stop the exchange"), part);
    m_remove->setObjectName(u"colleagues.remove"_s);
    m_remove->setProperty("danger", true);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    row->addStretch();
    column->addLayout(row);
    connect(m_list, &RecordList::chosen, this, &ColleaguesPage::chosen);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_form->start();
        m_pages->setCurrent(m_adding);
        m_form->firstFocus()->setFocus();
    });
    connect(m_remove, &QPushButton::clicked, this, &ColleaguesPage::removeCurrent);
    return part;
}

void ColleaguesPage::refresh()
{
    QList<ListRow> rows;
    for (const Colleague &colleague : colleagues(m_desk.notebook)) {
        const QString name = colleague.name.isEmpty() ? tr("A colleague without a name") : colleague.name;
        rows.append({colleague.owner.text(), name, exchangeText(colleague, m_desk.language)});
    }
    m_list->show(rows);
    if (m_list->currentKey().isEmpty())
        m_list->setFirstCurrent();
    m_list->setVisible(!rows.isEmpty());
    m_remove->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    m_card->refresh();
    chosen();
}

void ColleaguesPage::commit()
{
    m_card->commit();
}

QWidget *ColleaguesPage::firstFocus()
{
    if (m_pages->current() == m_adding)
        return m_form->firstFocus();
    return m_list->count() > 0 ? static_cast<QWidget *>(m_list) : m_add;
}

std::optional<Colleague> ColleaguesPage::current() const
{
    const RecordId owner = m_list->currentRecord();
    return owner ? colleagueOf(m_desk.notebook, owner) : std::nullopt;
}

void ColleaguesPage::chosen()
{
    const std::optional<Colleague> colleague = current();
    m_send->setVisible(colleague.has_value());
    if (colleague)
        m_send->setColleague(*colleague);
}

void ColleaguesPage::showOverview()
{
    m_pages->setCurrent(m_overview);
    refresh();
    m_add->setFocus();
}

void ColleaguesPage::added(const Colleague &colleague)
{
    showOverview();
    m_list->setCurrentKey(colleague.owner.text());
    m_list->setFocus();
    m_banner->say(
        Banner::Kind::Success,
        tr("This colleague is known now. Has yours taken your card too? Only then can they open what you send."));
    Q_EMIT saved();
}

void ColleaguesPage::removeCurrent()
{
    const std::optional<Colleague> colleague = current();
    if (!colleague)
        return;
    ask(this,
        tr("Files from %1 are refused from now on, because a laptop was lost, say. What has come from them stays. To "
           "begin again, add their card once more.")
            .arg(colleague->name.isEmpty() ? tr("this colleague") : colleague->name),
        tr("Stop the exchange"), [this, owner = colleague->owner] {
            if (const auto removed = removeColleague(m_desk.notebook, owner); !removed)
                return m_banner->say(removed.error(), m_desk.language);
            refresh();
            m_add->setFocus();
            Q_EMIT saved();
        });
}

} // namespace regards
