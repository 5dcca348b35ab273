// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/interview/slippage.h"

#include "forms/common/flowlayout.h"
#include "forms/common/style.h"

#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

namespace regards {

using namespace Qt::Literals::StringLiterals;

SlipPage::SlipPage(QWidget *parent)
    : QWidget(parent)
    , m_code(new QLabel(this))
    , m_group(style::paragraph(tr("Everybody in the group gets the same code. If one of them withdraws, the whole "
                                  "interview is erased."),
                               this))
    , m_begin(new QPushButton(tr("&Begin the questions"), this))
{
    m_code->setObjectName(u"withdrawalCode"_s);
    m_code->setTextFormat(Qt::PlainText);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_code->setAlignment(Qt::AlignCenter);
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 2);
    large.setBold(true);
    m_code->setFont(large);
    m_begin->setObjectName(u"beginQuestions"_s);
    m_begin->setProperty("main", true);
    auto *slip = new QPushButton(tr("&Print the slip…"), this);
    slip->setObjectName(u"printSlip"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(style::heading(tr("The withdrawal code"), 1, this));
    column->addWidget(style::paragraph(tr("Write this code on a slip, or print it, and offer it. With it the interview "
                                          "can be erased until the report is sent; nothing else links the person to "
                                          "it. It is shown only now."),
                                       this));
    column->addWidget(m_code);
    column->addWidget(m_group);
    column->addWidget(style::paragraph(tr("Say: take the slip or leave it. Somebody who finds it could see that you "
                                          "talked with us."),
                                       this));
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_begin);
    buttons->addWidget(slip);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(m_begin, &QPushButton::clicked, this, &SlipPage::done);
    connect(slip, &QPushButton::clicked, this, &SlipPage::print);
}

void SlipPage::setCode(const QString &code, bool isGroup)
{
    m_code->setText(code);
    m_code->setAccessibleName(tr("Withdrawal code: %1").arg(code));
    m_group->setVisible(isGroup);
}

QWidget *SlipPage::firstFocus() const
{
    return m_begin;
}

void SlipPage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QPainter painter(&printer);
    const QRectF page = printer.pageRect(QPrinter::DevicePixel);
    paintSlip(painter, page.translated(-page.topLeft()));
}

void SlipPage::paintSlip(QPainter &painter, const QRectF &page) const
{
    // No date, no place, no name of the programme: the less it says, the less it reveals.
    constexpr double Inset = 0.05;
    const QRectF area = page.adjusted(page.width() * Inset, page.width() * Inset, -page.width() * Inset, 0);
    QFont code = font();
    code.setPointSizeF(20);
    code.setBold(true);
    painter.setFont(code);
    QRectF used;
    painter.drawText(area, Qt::TextWordWrap, m_code->text(), &used);
    QFont text = font();
    text.setPointSizeF(11);
    painter.setFont(text);
    painter.drawText(area.adjusted(0, used.height() * 1.2, 0, 0), Qt::TextWordWrap,
                     tr("With this code, what was written down can be erased until the report is sent."));
}

} // namespace regards
