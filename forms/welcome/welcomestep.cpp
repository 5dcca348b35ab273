// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/welcome/welcomestep.h"

#include "forms/common/backgroundjob.h"
#include "forms/common/banner.h"
#include "forms/common/style.h"
#include "forms/welcome/unlocking.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace regards {

WelcomeStep::WelcomeStep(World &world, const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_world(world)
    , m_language(language)
    , m_job(new BackgroundJob(this))
    , m_banner(new Banner(this))
    , m_bar(new QProgressBar(this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_go(new QPushButton(this))
{
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Working"));
    m_bar->hide();
    m_back->setObjectName(QStringLiteral("back"));
    m_go->setObjectName(QStringLiteral("go"));
    m_go->setProperty("main", true);
    m_go->setAutoDefault(true);
    connect(m_back, &QPushButton::clicked, this, &WelcomeStep::backWanted);
    connect(m_go, &QPushButton::clicked, this, [this] { go(); });
    connect(m_job, &BackgroundJob::runningChanged, this, &WelcomeStep::setBusy);
    connect(m_job, &BackgroundJob::progressed, m_bar, [this](int done, int all) {
        m_bar->setRange(0, all);
        m_bar->setValue(done);
    });
}

void WelcomeStep::compose(const QString &title, QWidget *body, const QString &act)
{
    m_body = body;
    m_go->setText(act);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::Gap);
    column->addWidget(style::heading(title, 1, this));
    column->addWidget(body);
    column->addWidget(m_banner);
    column->addWidget(m_bar);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_go);
    column->addLayout(buttons);
    column->addStretch(1);
    setTabOrder(m_go, m_back);
}

bool WelcomeStep::isBusy() const
{
    return m_job->isRunning();
}

void WelcomeStep::setBusy(bool isBusy)
{
    m_bar->setVisible(isBusy);
    m_body->setEnabled(!isBusy);
    m_back->setEnabled(!isBusy);
    m_go->setEnabled(!isBusy);
    m_bar->setRange(0, 0);
    if (isBusy)
        m_banner->clear();
}

void WelcomeStep::openBeside(const QString &path, std::function<Result<SecretKey>()> work,
                             std::function<void(std::unique_ptr<Notebook>)> after)
{
    if (isBusy())
        return;
    m_job->run(std::move(work), [this, path, after = std::move(after)](const Result<SecretKey> &key) {
        if (!key)
            return failed(key.error());
        Result<std::unique_ptr<Notebook>> notebook = openWithKey(path, *key, m_world);
        if (!notebook)
            return failed(notebook.error());
        if (after)
            after(std::move(notebook).value());
        else
            Q_EMIT opened(std::make_shared<std::unique_ptr<Notebook>>(std::move(notebook).value()));
    });
}

void WelcomeStep::failed(const Error &error)
{
    m_banner->say(error, m_language);
    firstFocus()->setFocus();
}

void WelcomeStep::clearBanner()
{
    m_banner->clear();
}

void WelcomeStep::say(const QString &text)
{
    m_banner->say(Banner::Kind::Warning, text);
}

} // namespace regards
