// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/welcome/restorestep.h"

#include "forms/common/backgroundjob.h"
#include "forms/common/filefield.h"
#include "forms/common/passphrasefield.h"
#include "forms/common/question.h"
#include "forms/common/style.h"
#include "forms/welcome/versionwords.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace regards {

RestoreStep::RestoreStep(World &world, const QString &language, QWidget *parent)
    : WelcomeStep(world, language, parent)
    , m_file(style::heading({}, 2))
    , m_state(style::paragraph({}))
    , m_ask(new QWidget)
    , m_passphrase(new PassphraseField(QStringLiteral("passphrase"), tr("Passphrase")))
    , m_folder(new FileField(FileField::Kind::Folder, QStringLiteral("versionFolder"), tr("Another folder of backups")))
    , m_choose(new QWidget)
    , m_list(new QListWidget)
    , m_carry(new QCheckBox(tr("&Bring along what the present file holds beyond it")))
    , m_carryHint(style::hint(tr("Then nothing is lost. Leave it out to go back to how things were at that moment; "
                                 "what was erased since stays erased in any case.")))
    , m_done(style::paragraph({}))
{
    setObjectName(QStringLiteral("restoreStep"));
    m_state->setObjectName(QStringLiteral("restoreState"));
    m_done->setObjectName(QStringLiteral("restored"));
    m_list->setObjectName(QStringLiteral("versions"));
    m_list->setAccessibleName(tr("Earlier versions"));
    m_list->setWordWrap(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMinimumHeight(12 * fontMetrics().lineSpacing());
    m_carry->setObjectName(QStringLiteral("carry"));

    auto *ask = new QVBoxLayout(m_ask);
    ask->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&Passphrase of this file"));
    label->setBuddy(m_passphrase->line());
    ask->addWidget(label);
    ask->addWidget(m_passphrase);
    auto *folderLabel = new QLabel(tr("Backups are also in this &folder (a stick, say), if you know of one"));
    folderLabel->setWordWrap(true);
    folderLabel->setBuddy(m_folder->focusProxy());
    ask->addWidget(folderLabel);
    ask->addWidget(m_folder);
    auto *choose = new QVBoxLayout(m_choose);
    choose->setContentsMargins(0, 0, 0, 0);
    choose->addWidget(m_list, 1);
    choose->addWidget(m_carry);
    choose->addWidget(m_carryHint);

    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_file, m_state, m_ask, m_choose, m_done})
        column->addWidget(part);
    connect(m_passphrase, &PassphraseField::submitted, this, [this] { go(); });
    connect(m_list, &QListWidget::currentRowChanged, this, &RestoreStep::chosen);
    connect(m_list, &QListWidget::itemActivated, this, &RestoreStep::confirm);
    compose(tr("Earlier versions"), body, {});
    setStage(Stage::Ask);
}

void RestoreStep::setFile(const QString &path)
{
    m_path = path;
    const QFileInfo info(path);
    m_file->setText(info.fileName());
    const qsizetype count = versionsOf(path).size();
    QString state = info.exists()
        ? QString()
        : tr("The file itself is no longer in the folder %1.").arg(QDir::toNativeSeparators(info.absolutePath()))
            + u' ';
    state += count > 0
        ? tr("%n earlier version(s) lie beside it. The passphrase shows what each of them holds.", nullptr, int(count))
        : tr("There is no earlier version beside it. If you keep backups in another folder, choose it "
             "here.");
    m_state->setText(state);
    setStage(Stage::Ask);
}

QWidget *RestoreStep::firstFocus()
{
    if (m_stage == Stage::Ask)
        return m_passphrase->line();
    return m_stage == Stage::Choose ? static_cast<QWidget *>(m_list) : goButton();
}

void RestoreStep::setStage(Stage stage)
{
    m_stage = stage;
    m_ask->setVisible(stage == Stage::Ask);
    m_choose->setVisible(stage == Stage::Choose);
    m_done->setVisible(stage == Stage::Done);
    m_state->setVisible(stage != Stage::Done);
    goButton()->setText(stage == Stage::Ask          ? tr("Show what each holds")
                            : stage == Stage::Choose ? tr("Restore this version…")
                                                     : tr("Open it"));
    goButton()->setEnabled(stage != Stage::Choose || current());
}

const SeenVersion *RestoreStep::current() const
{
    const int row = m_list->currentRow();
    if (!m_found || row < 0 || row >= m_found->versions.size())
        return nullptr;
    const SeenVersion &seen = m_found->versions.at(row);
    return seen.contents ? &seen : nullptr;
}

void RestoreStep::go()
{
    if (isBusy())
        return;
    if (m_stage == Stage::Ask)
        look();
    else if (m_stage == Stage::Choose)
        confirm();
    else
        openBeside(m_path, [key = m_key]() -> Result<SecretKey> { return key->clone(); });
}

void RestoreStep::look()
{
    if (m_passphrase->isEmpty())
        return say(tr("Type the passphrase of this file first."));
    const auto passphrase = std::make_shared<Passphrase>(m_passphrase->passphrase());
    job().run(
        [this, path = m_path, folder = m_folder->path(), passphrase] {
            return std::make_shared<VersionLook>(
                lookAtVersions(path, folder, *passphrase, world(), [this](int done, int all) {
                    job().report(done, all);
                    return !job().isCancelled();
                }));
        },
        [this](const std::shared_ptr<VersionLook> &found) { looked(found); });
}

void RestoreStep::looked(const std::shared_ptr<VersionLook> &found)
{
    m_found = found;
    if (found->versions.isEmpty()) {
        say(tr("There is no earlier version here. Choose the folder where the backups are."));
        return m_passphrase->line()->setFocus();
    }
    if (!found->hasOpened())
        return failed(Error{ErrorCode::WrongPassphrase, {m_path}});
    m_passphrase->clear();
    fill();
    setStage(Stage::Choose);
    m_list->setFocus();
}

void RestoreStep::fill()
{
    const VersionWords words(language());
    m_list->clear();
    int first = -1;
    for (const SeenVersion &seen : std::as_const(m_found->versions)) {
        auto *item = new QListWidgetItem(words.describe(seen, m_found->present), m_list);
        if (seen.contents && first < 0)
            first = m_list->row(item);
    }
    m_list->setCurrentRow(first);
    const bool canCarry = m_found->present && m_found->present->role == Notebook::Role::Observer;
    m_carry->setVisible(canCarry);
    m_carryHint->setVisible(canCarry);
    QString state;
    if (m_found->present)
        state = tr("The present file holds: %1.").arg(words.counts(*m_found->present));
    else if (QFileInfo::exists(m_path))
        state = tr("The present file can’t be read. It will be kept all the same, under another name.");
    else
        state = tr("The file itself is missing. The version that you choose takes its place.");
    m_state->setText(state);
}

void RestoreStep::chosen()
{
    goButton()->setEnabled(current());
}

void RestoreStep::confirm()
{
    const SeenVersion *seen = current();
    if (!seen || isBusy())
        return;
    const QString text =
        tr("Put this version in the place of %1?\n\n%2\n\nThe present file is not overwritten: it stays beside, "
           "under a name with today’s date, and can be restored in the same way.")
            .arg(QFileInfo(m_path).fileName(), VersionWords(language()).describe(*seen, m_found->present));
    ask(this, text, tr("Restore this version"), [this] { restore(); });
}

void RestoreStep::restore()
{
    const SeenVersion *seen = current();
    if (!seen)
        return;
    RestoreRequest request;
    request.file = m_path;
    request.version = seen->version.path;
    request.versionKey = m_found->keyFor(seen->version.salt);
    request.presentKey = m_found->present ? m_found->keyFor(saltOfFile(m_path)) : nullptr;
    request.carry = m_carry->isVisibleTo(this) && m_carry->isChecked() ? Carry::Everything : Carry::Erasures;
    job().run([found = m_found, request, &world = world()] { return restoreVersion(request, world); },
              [this, salt = seen->version.salt](const Result<RestoreOutcome> &outcome) { restored(outcome, salt); });
}

void RestoreStep::restored(const Result<RestoreOutcome> &outcome, const QByteArray &salt)
{
    if (!outcome)
        return failed(outcome.error());
    m_key = m_found->keys.value(salt);
    const VersionWords words(language());
    QStringList text{tr("Restored: %1.").arg(words.frame(outcome->now)),
                     tr("It holds: %1.").arg(words.counts(outcome->now))};
    if (!outcome->putAside.isEmpty())
        text
            << tr("The file as it was is kept in the same folder, as %1.").arg(QFileInfo(outcome->putAside).fileName());
    if (outcome->broughtBack > 0 && !outcome->presentWasDamaged)
        text << tr("What the present file held beyond it was brought along.");
    else if (outcome->presentWasDamaged)
        text << tr("What could still be read of the damaged file was brought along.");
    else if (outcome->leftAside > 0)
        text << tr("What is newer stayed in the file that was put aside: restore that one to have it back.");
    m_done->setText(text.join(QStringLiteral("\n\n")));
    setStage(Stage::Done);
    goButton()->setFocus();
}

} // namespace regards
