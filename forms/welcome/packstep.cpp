// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/welcome/packstep.h"

#include "forms/common/backgroundjob.h"
#include "forms/common/filefield.h"
#include "forms/common/locale.h"
#include "forms/common/style.h"
#include "forms/welcome/newpassphrase.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace regards {

namespace {

constexpr int CodeLength = int(VisitCode::RandomSymbols + VisitCode::CheckSymbols);

/// How many letters and digits of a code were typed, whatever stands between them.
int typedSymbols(const QString &typed)
{
    return int(std::count_if(typed.begin(), typed.end(), [](QChar c) { return c.isLetterOrNumber(); }));
}

/// `mine.regards` becomes `mine-2.regards`, or the first number that is free.
QString freeNameBeside(const QString &path)
{
    const QFileInfo file(path);
    QString name;
    int number = 2;
    do {
        name = file.absoluteDir().filePath(
            QStringLiteral("%1-%2.%3").arg(file.completeBaseName(), QString::number(number++), file.suffix()));
    } while (QFileInfo::exists(name));
    return name;
}

} // namespace

QString suggestedFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u"/Regards";
}

PackStep::PackStep(World &world, const QString &language, std::function<QString(const QString &mark)> notebookOf,
                   QWidget *parent)
    : WelcomeStep(world, language, parent)
    , m_notebookOf(std::move(notebookOf))
    , m_look(new BackgroundJob(this))
    , m_pack(new FileField(FileField::Kind::Open, QStringLiteral("pack"), tr("Visit pack"),
                           tr("Visit packs (*.regards-visit)")))
    , m_code(new QLineEdit)
    , m_codeState(style::hint({}))
    , m_existing(new QFrame)
    , m_existingText(style::paragraph({}))
    , m_passphrase(new NewPassphrase)
    , m_target(new FileField(FileField::Kind::Save, QStringLiteral("target"), tr("Where your notebook is kept"),
                             tr("Notebooks (*.regards)")))
{
    setObjectName(QStringLiteral("packStep"));
    m_code->setObjectName(QStringLiteral("visitCode"));
    m_code->setAccessibleName(tr("Visit code"));
    m_code->setPlaceholderText(QStringLiteral("ABCD-EFGH-JKMN-PQRS-TVWX"));
    m_codeState->setObjectName(QStringLiteral("codeState"));
    connect(m_pack, &FileField::changed, this, &PackStep::suggestTarget);
    connect(m_pack, &FileField::changed, this, &PackStep::judgeCode);
    connect(m_code, &QLineEdit::textChanged, this, &PackStep::judgeCode);
    compose(tr("Start from a visit pack"), makeBody(), tr("Make my notebook"));
    judgeCode();
}

PackStep::~PackStep()
{
    delete m_look; // waits for it: it looks at what goes next
}

QWidget *PackStep::makeBody()
{
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    const auto add = [column](const QString &text, QWidget *field, QWidget *buddy) {
        auto *label = new QLabel(text);
        label->setWordWrap(true);
        label->setBuddy(buddy);
        column->addWidget(label);
        column->addWidget(field);
    };
    add(tr("&1. The visit pack that the coordinator gave you"), m_pack, m_pack->focusProxy());
    add(tr("&2. The visit code, given to you apart from it"), m_code, m_code);
    column->addWidget(m_codeState);
    column->addWidget(makeExisting());
    column->addWidget(style::paragraph(tr("3. Choose a passphrase of your own. You will type it each time you open "
                                          "your notebook.")));
    column->addWidget(m_passphrase);
    column->addWidget(style::hint(tr("If you forget it, nobody can open this notebook, not even the coordinator. What "
                                     "you hand over each evening is the way back: the coordinator can make you a new "
                                     "pack with it. What was not handed over would be lost.")));
    add(tr("&4. Where your notebook is kept"), m_target, m_target->focusProxy());
    auto *known = new QPushButton(tr("I &have a notebook of this visit already…"));
    known->setObjectName(QStringLiteral("haveNotebook"));
    known->setAccessibleDescription(tr("Opens that notebook and brings it up to date with the pack"));
    column->addWidget(known, 0, Qt::AlignLeft);
    connect(known, &QPushButton::clicked, this, &PackStep::chooseExisting);
    return body;
}

QWidget *PackStep::makeExisting()
{
    m_existing->setObjectName(QStringLiteral("existing"));
    m_existing->setProperty("banner", QStringLiteral("warning"));
    m_existingText->setObjectName(QStringLiteral("existingText"));
    auto *open = new QPushButton(tr("&Open my notebook"));
    open->setObjectName(QStringLiteral("openExisting"));
    auto *another = new QPushButton(tr("Make &another one all the same"));
    another->setObjectName(QStringLiteral("makeAnother"));
    auto *column = new QVBoxLayout(m_existing);
    column->addWidget(m_existingText);
    column->addWidget(open, 0, Qt::AlignLeft);
    column->addWidget(another, 0, Qt::AlignLeft);
    m_existing->hide();
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT existingWanted(m_existingPath, m_pack->path()); });
    connect(another, &QPushButton::clicked, this, [this] {
        m_isAnotherMeant = true;
        m_existing->hide();
        if (m_target->path() == m_existingPath)
            m_target->setPath(freeNameBeside(m_existingPath));
        m_passphrase->setFocus();
    });
    return m_existing;
}

void PackStep::setPack(const QString &path)
{
    m_pack->setPath(path);
}

QWidget *PackStep::firstFocus()
{
    return m_pack->path().isEmpty() ? m_pack->focusProxy() : m_code;
}

void PackStep::suggestTarget()
{
    if (m_pack->path().isEmpty() || (!m_target->path().isEmpty() && m_target->path() != m_suggested))
        return;
    const QString name = QFileInfo(m_pack->path()).completeBaseName();
    m_suggested = QDir::cleanPath(suggestedFolder() + u'/' + name + u".regards");
    m_target->setPath(m_suggested);
}

void PackStep::judgeCode()
{
    m_existing->hide();
    m_isAnotherMeant = false;
    const int typed = typedSymbols(m_code->text());
    if (typed == 0)
        return m_codeState->setText(tr("20 letters and digits. Capitals, spaces and hyphens don’t matter."));
    if (typed < CodeLength)
        return m_codeState->setText(tr("%1 of 20 letters and digits.").arg(typed));
    if (VisitCode::parse(m_code->text()))
        return inspect();
    m_codeState->setText(typed > CodeLength
                             ? tr("That is more than 20 letters and digits: one was typed twice.")
                             : tr("One of them is not right. Compare group by group with the letter; the code never "
                                  "holds the letter U."));
}

QString PackStep::question() const
{
    return m_pack->path() + u'\n' + m_code->text();
}

void PackStep::inspect()
{
    if (m_pack->path().isEmpty())
        return m_codeState->setText(tr("✓ The code is complete. Choose the visit pack above."));
    if (m_look->isRunning() || m_inspected == question())
        return;
    const Result<VisitCode> code = VisitCode::parse(m_code->text());
    if (!code)
        return;
    m_codeState->setText(tr("✓ The code is complete. Looking into the pack…"));
    const QString asked = question();
    m_look->run([pack = m_pack->path(), visitCode = *code] { return inspectVisitPack(pack, visitCode); },
                [this, asked](const Result<PackSummary> &summary) { inspected(asked, summary); });
}

void PackStep::inspected(const QString &asked, const Result<PackSummary> &summary)
{
    if (asked != question()) {
        m_isGoing = false;
        return judgeCode(); // typed on meanwhile
    }
    if (!summary) {
        m_isGoing = false;
        m_codeState->setText({});
        return failed(summary.error());
    }
    clearBanner();
    m_inspected = asked;
    m_codeState->setText(tr("✓ %1").arg(describe(*summary)));
    if (m_notebookOf)
        offerExisting(m_notebookOf(notebookMark(summary->visit, summary->observer)));
    if (std::exchange(m_isGoing, false))
        go();
}

QString PackStep::describe(const PackSummary &summary) const
{
    const QLocale locale = localeFor(language());
    const auto day = [&locale](const QString &iso) {
        return locale.toString(QDate::fromString(iso, Qt::ISODate), QLocale::ShortFormat);
    };
    QStringList parts{summary.visitTitle, summary.facility};
    parts.removeAll(QString());
    if (!summary.firstDay.isEmpty())
        //: the days of a visit
        parts.append(tr("%1 to %2").arg(day(summary.firstDay), day(summary.lastDay)));
    parts.append(tr("%n unit(s)", nullptr, int(summary.units)));
    //: for whom the pack is, and what it is about
    return tr("This pack is for %1: %2.").arg(summary.observerName, parts.join(QStringLiteral(", ")));
}

void PackStep::offerExisting(const QString &path)
{
    if (path.isEmpty() || m_isAnotherMeant)
        return;
    m_existingPath = path;
    m_existingText->setText(tr("You have a notebook of this visit on this computer already: %1. Open it: it takes in "
                               "whatever is new in the pack, and keeps all you wrote. A second notebook would stand "
                               "beside the first, empty; make one only if the coordinator told you to.")
                                .arg(QDir::toNativeSeparators(path)));
    m_existing->show();
}

void PackStep::chooseExisting()
{
    if (m_pack->path().isEmpty()) {
        m_pack->focusProxy()->setFocus();
        return say(tr("Choose the visit pack first: a file that ends in .regards-visit."));
    }
    const QString path = QFileDialog::getOpenFileName(this, tr("Your notebook of this visit"), suggestedFolder(),
                                                      tr("Notebooks (*.regards)"));
    if (!path.isEmpty())
        Q_EMIT existingWanted(path, m_pack->path());
}

void PackStep::failed(const Error &error)
{
    WelcomeStep::failed(error);
    if (error.code == ErrorCode::FileExists)
        offerExisting(m_target->path());
    if (error.code == ErrorCode::WrongVisitCode)
        m_code->setFocus();
}

void PackStep::go()
{
    if (m_pack->path().isEmpty())
        return say(tr("Choose the visit pack first: a file that ends in .regards-visit."));
    const Result<VisitCode> code = VisitCode::parse(m_code->text());
    if (!code) {
        m_code->setFocus();
        return say(tr("This visit code can’t be right. It has 20 letters and digits in five groups; please compare it "
                      "with the letter."));
    }
    if (!m_existing->isHidden()) {
        m_existing->findChild<QPushButton *>(QStringLiteral("openExisting"))->setFocus();
        return say(tr("You have a notebook of this visit already. Open it, or say that you want another one."));
    }
    if (!m_passphrase->isAcceptable()) {
        m_passphrase->setFocus();
        return say(tr("Type the same passphrase twice, at least a fair one."));
    }
    if (m_target->path().isEmpty())
        return say(tr("Say where your notebook is to be kept."));
    m_isGoing = m_look->isRunning();
    if (!m_isGoing)
        make(*code);
}

void PackStep::make(const VisitCode &code)
{
    const QString target = m_target->path();
    if (QFileInfo(target).absolutePath() == QDir::cleanPath(suggestedFolder()))
        QDir().mkpath(suggestedFolder());
    const auto passphrase = std::make_shared<Passphrase>(m_passphrase->passphrase());
    openBeside(target, [target, passphrase, pack = m_pack->path(), code, &world = world()]() -> Result<SecretKey> {
        Result<std::unique_ptr<Notebook>> made = createNotebook(target, *passphrase, pack, code, world);
        if (!made)
            return made.error();
        return (*made)->vault().key().clone();
    });
}

} // namespace regards
