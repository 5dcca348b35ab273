// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/welcome/packstep.h"

#include "core/exchange/visitpack.h"
#include "forms/common/filefield.h"
#include "forms/common/style.h"
#include "forms/welcome/newpassphrase.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace regards {

QString suggestedFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u"/Regards";
}

PackStep::PackStep(World &world, const QString &language, QWidget *parent)
    : WelcomeStep(world, language, parent)
    , m_pack(new FileField(FileField::Kind::Open, QStringLiteral("pack"), tr("Visit pack"),
                           tr("Visit packs (*.regards-visit)")))
    , m_code(new QLineEdit)
    , m_passphrase(new NewPassphrase)
    , m_target(new FileField(FileField::Kind::Save, QStringLiteral("target"), tr("Where your notebook is kept"),
                             tr("Notebooks (*.regards)")))
{
    setObjectName(QStringLiteral("packStep"));
    m_code->setObjectName(QStringLiteral("visitCode"));
    m_code->setAccessibleName(tr("Visit code"));
    m_code->setPlaceholderText(QStringLiteral("ABCD-EFGH-JKMN-PQRS-TVWX"));
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    const auto add = [column](const QString &text, QWidget *field, QWidget *buddy) {
        auto *label = new QLabel(text);
        label->setBuddy(buddy);
        column->addWidget(label);
        column->addWidget(field);
    };
    add(tr("&1. The visit pack that the coordinator gave you"), m_pack, m_pack->focusProxy());
    add(tr("&2. The visit code, given to you apart from it"), m_code, m_code);
    column->addWidget(style::paragraph(tr("3. Choose a passphrase of your own. You will type it each time you open "
                                          "your notebook.")));
    column->addWidget(m_passphrase);
    column->addWidget(style::hint(tr("If you forget it, nobody can open this notebook, not even the coordinator. What "
                                     "you hand over each evening is the way back: the coordinator can make you a new "
                                     "pack with it. What was not handed over would be lost.")));
    add(tr("&4. Where your notebook is kept"), m_target, m_target->focusProxy());
    connect(m_pack, &FileField::changed, this, &PackStep::suggestTarget);
    compose(tr("Start from a visit pack"), body, tr("Make my notebook"));
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
    if (!m_passphrase->isAcceptable()) {
        m_passphrase->setFocus();
        return say(tr("Type the same passphrase twice, at least a fair one."));
    }
    const QString target = m_target->path();
    if (target.isEmpty())
        return say(tr("Say where your notebook is to be kept."));
    if (QFileInfo(target).absolutePath() == QDir::cleanPath(suggestedFolder()))
        QDir().mkpath(suggestedFolder());
    const auto passphrase = std::make_shared<Passphrase>(m_passphrase->passphrase());
    openBeside(target,
               [target, passphrase, pack = m_pack->path(), visitCode = *code, &world = world()]() -> Result<SecretKey> {
                   Result<std::unique_ptr<Notebook>> made = createNotebook(target, *passphrase, pack, visitCode, world);
                   if (!made)
                       return made.error();
                   return (*made)->vault().key().clone();
               });
}

} // namespace regards
