// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/gather/withdrawal.h"

#include "core/exchange/codes.h"
#include "core/exchange/gather.h"
#include "forms/common/backgroundjob.h"
#include "forms/common/banner.h"
#include "forms/common/question.h"
#include "forms/common/style.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace regards {

Withdrawal::Withdrawal(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_job(new BackgroundJob(this))
    , m_code(new QLineEdit(this))
    , m_erase(new QPushButton(tr("Erase this interview…"), this))
    , m_banner(new Banner(this))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(style::paragraph(
        tr("Somebody who was interviewed in this visit may take it back until the report is sent. They bring the code "
           "from their slip; nobody else can find the interview by it.")));
    auto *label = new QLabel(tr("Code on the &slip"), this);
    m_code->setObjectName(QStringLiteral("withdrawal.code"));
    m_code->setMaximumWidth(320);
    m_code->setPlaceholderText(QStringLiteral("XXXX-XXXX-XXXX"));
    label->setBuddy(m_code);
    m_erase->setObjectName(QStringLiteral("withdrawal.erase"));
    m_erase->setProperty("danger", true);
    column->addWidget(label);
    column->addWidget(m_code);
    column->addWidget(m_erase, 0, Qt::AlignLeft);
    column->addWidget(m_banner);
    column->addStretch();
    connect(m_erase, &QPushButton::clicked, this, &Withdrawal::withdraw);
    connect(m_code, &QLineEdit::returnPressed, this, &Withdrawal::withdraw);
    connect(m_job, &BackgroundJob::runningChanged, this, [this](bool isRunning) { m_erase->setEnabled(!isRunning); });
}

void Withdrawal::setVisit(const RecordId &visit)
{
    m_visit = visit;
    m_banner->clear();
}

void Withdrawal::withdraw()
{
    const auto code = WithdrawalCode::parse(m_code->text());
    if (!code) {
        m_banner->say(code.error(), m_desk.language);
        m_code->setFocus();
        return;
    }
    ask(this,
        tr("The interview with the code %1 goes, with its answers, quotes and ratings: here, in every backup, and on "
           "the "
           "observer’s laptop as soon as it takes a receipt. This cannot be undone. What lies on sticks cannot be "
           "reached.")
            .arg(code->format()),
        tr("Erase the interview"), [this, text = code->format()] { erase(text); });
}

void Withdrawal::erase(const QString &code)
{
    if (m_job->isRunning())
        return;
    const auto work = [notebook = &m_desk.notebook, visit = m_visit, code]() -> Result<RecordId> {
        const auto own = notebook->reopen(notebook->world());
        if (!own)
            return own.error();
        return withdrawInterview(**own, visit, code);
    };
    m_job->run(work, [this](const Result<RecordId> &erased) {
        m_desk.notebook.refresh();
        if (!erased) {
            m_banner->say(erased.error(), m_desk.language);
            return;
        }
        m_code->clear();
        m_banner->say(Banner::Kind::Success, tr("The interview was erased. Only that it was withdrawn remains."));
        Q_EMIT saved();
    });
}

} // namespace regards
