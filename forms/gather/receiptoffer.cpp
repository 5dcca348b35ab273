// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/gather/receiptoffer.h"

#include "forms/common/banner.h"
#include "forms/common/flowlayout.h"
#include "forms/common/style.h"
#include "forms/gather/workline.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace regards {

ReceiptOffer::ReceiptOffer(Desk &desk, WorkLine &line, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_line(line)
    , m_text(nullptr)
    , m_write(nullptr)
    , m_later(nullptr)
    , m_banner(new Banner(this))
    , m_asking(new QWidget(this))
{
    setObjectName(QStringLiteral("receiptOffer"));
    setProperty("card", true);
    m_text = style::paragraph({}, m_asking);
    m_text->setObjectName(QStringLiteral("receiptOffer.text"));
    m_write = new QPushButton(m_asking);
    m_write->setObjectName(QStringLiteral("receiptOffer.write"));
    m_write->setProperty("main", true);
    m_later = new QPushButton(tr("Not now"), m_asking);
    m_later->setObjectName(QStringLiteral("receiptOffer.later"));
    m_later->setToolTip(tr("Receipts can be written at any time, beside the team."));
    m_later->setAccessibleDescription(m_later->toolTip());
    auto *inner = new QVBoxLayout(m_asking);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_text);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_write);
    buttons->addWidget(m_later);
    inner->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_asking);
    column->addWidget(m_banner);
    connect(m_write, &QPushButton::clicked, this, &ReceiptOffer::write);
    connect(m_later, &QPushButton::clicked, this, [this] {
        m_receipts.clear();
        refresh();
    });
    refresh();
}

void ReceiptOffer::offer(const ReceiptFor &receipt, const QString &place)
{
    m_receipts.removeIf(
        [&](const ReceiptFor &known) { return known.observer == receipt.observer && known.visit == receipt.visit; });
    m_receipts.append(receipt);
    m_places.insert(receipt.folder, place);
    m_banner->clear();
    refresh();
}

void ReceiptOffer::refresh()
{
    const bool isAsking = !m_receipts.isEmpty();
    m_asking->setVisible(isAsking);
    m_write->setEnabled(!m_isWriting);
    m_later->setEnabled(!m_isWriting);
    setVisible(isAsking || !m_banner->text().isEmpty());
    if (!isAsking)
        return;
    QStringList names;
    QStringList places;
    for (const ReceiptFor &receipt : std::as_const(m_receipts)) {
        names.append(receipt.name);
        if (const QString &place = m_places.value(receipt.folder); !places.contains(place))
            places.append(place);
    }
    const int count = int(m_receipts.size());
    m_text->setText(
        tr("Their laptops do not know yet what has arrived: %1.").arg(QLocale().createSeparatedList(names)));
    m_write->setText(places.size() == 1 ? tr("&Write %n receipt(s) to “%1”", nullptr, count).arg(places.constFirst())
                                        : tr("&Write %n receipt(s), each to where its file came from", nullptr, count));
}

void ReceiptOffer::write()
{
    if (m_isWriting || m_receipts.isEmpty())
        return;
    m_isWriting = true;
    refresh();
    const QList<ReceiptFor> receipts = m_receipts;
    const auto work = [receipts](Notebook &archive, BackgroundJob &job) {
        return writeReceipts(archive, receipts, job);
    };
    m_line.add(work, [this, receipts](const Result<int> &written) {
        m_isWriting = false;
        if (written) {
            m_receipts.removeIf([&](const ReceiptFor &receipt) { return receipts.contains(receipt); });
            m_banner->say(Banner::Kind::Success,
                          tr("%n receipt(s) written. You can take the stick out: the laptop finds the receipt on it.",
                             nullptr, *written));
        } else {
            m_banner->say(written.error(), m_desk.language);
        }
        refresh();
    });
}

} // namespace regards
