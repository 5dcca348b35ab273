// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingsdialog.h"

#include "app/session.h"
#include "forms/common/backgroundjob.h"
#include "forms/common/banner.h"
#include "forms/common/filefield.h"
#include "forms/common/locale.h"
#include "forms/common/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTemporaryFile>
#include <QVBoxLayout>

namespace regards {

namespace {

constexpr int Minutes[]{2, 5, 10, 15, 30, 60};

/// A heading with air above it.
void addHeading(QVBoxLayout *column, const QString &text)
{
    column->addSpacing(style::Gap);
    column->addWidget(style::heading(text, 2));
}

void choose(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

bool canWrite(const QString &folder)
{
    QTemporaryFile probe(folder + u"/.regards-XXXXXX");
    return QDir(folder).exists() && probe.open();
}

} // namespace

SettingsDialog::SettingsDialog(Session &session, QStringList dictionaries, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_dictionaries(std::move(dictionaries))
    , m_job(new BackgroundJob(this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    fill();
    fitScreen();
}

SettingsDialog::~SettingsDialog()
{
    delete m_job; // waits for it: it looks at the file
}

void SettingsDialog::fitScreen()
{
    const QSize room = screen()->availableSize();
    resize(std::min(room.width() - 80, 20 * fontMetrics().height() + 260), room.height() * 4 / 5);
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitScreen(); // larger text asks for a wider window
}

void SettingsDialog::retranslate()
{
    const QString focus = focusWidget() ? focusWidget()->objectName() : QString();
    fill();
    if (auto *again = findChild<QWidget *>(focus); again && !focus.isEmpty())
        again->setFocus();
}

void SettingsDialog::fill()
{
    setWindowTitle(tr("Settings"));
    delete m_content;
    m_content = new QWidget(this);
    auto *outer = new QVBoxLayout(m_content);
    auto *area = new QScrollArea(m_content);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget(area);
    page->setObjectName(QStringLiteral("page"));
    auto *column = new QVBoxLayout(page);
    column->addWidget(style::heading(tr("Settings"), 1));
    column->addWidget(style::hint(tr("They count at once, for this computer.")));
    addLook(column);
    addSafety(column);
    addBackup(column);
    addSpelling(column);
    column->addStretch(1);
    area->setWidget(page);
    outer->addWidget(area, 1);
    auto *buttons = new QDialogButtonBox(m_content);
    QPushButton *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("settingsClose"));
    close->setDefault(false);
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    outer->addWidget(buttons);
    layout()->addWidget(m_content);
    m_content->show();
}

QComboBox *SettingsDialog::addChoice(QVBoxLayout *column, const char *key, const QString &label)
{
    auto *box = new QComboBox;
    box->setObjectName(QLatin1StringView(key).toString());
    auto *name = new QLabel(label);
    name->setWordWrap(true);
    name->setBuddy(box);
    column->addWidget(name);
    column->addWidget(box, 0, Qt::AlignLeft);
    return box;
}

void SettingsDialog::addLook(QVBoxLayout *column)
{
    Settings &settings = m_session.settings();
    addHeading(column, tr("Language and look"));
    QComboBox *language = addChoice(column, "settingsLanguage", tr("&Language"));
    // Each language by its own name, so that everybody finds theirs.
    language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    language->addItem(QStringLiteral("Français"), QStringLiteral("fr"));
    choose(language, m_session.language());
    // Afterwards: the box goes as the words change.
    connect(
        language, &QComboBox::activated, this,
        [this, language] { Q_EMIT languageWanted(language->currentData().toString()); }, Qt::QueuedConnection);

    QComboBox *size = addChoice(column, "settingsText", tr("Size of the &text"));
    for (const int percent : style::TextSizes)
        //: size of the text; 100 % is the usual one
        size->addItem(tr("%1 %").arg(percent), percent);
    choose(size, settings.textPercent());
    connect(size, &QComboBox::activated, this, [this, &settings, size] {
        settings.setTextPercent(size->currentData().toInt());
        Q_EMIT lookChanged();
    });

    QComboBox *theme = addChoice(column, "settingsTheme", tr("C&olours"));
    theme->addItem(tr("As the system has them"), QStringLiteral("system"));
    //: colours of the program: dark text on a light ground
    theme->addItem(tr("Light"), QStringLiteral("light"));
    //: colours of the program: light text on a dark ground
    theme->addItem(tr("Dark"), QStringLiteral("dark"));
    theme->addItem(tr("High contrast"), QStringLiteral("contrast"));
    choose(theme, settings.theme());
    connect(theme, &QComboBox::activated, this, [this, &settings, theme] {
        settings.setTheme(theme->currentData().toString());
        Q_EMIT lookChanged();
    });
}

void SettingsDialog::addSafety(QVBoxLayout *column)
{
    Settings &settings = m_session.settings();
    addHeading(column, tr("When you leave the computer"));
    QComboBox *idle = addChoice(column, "settingsIdle", tr("Lock the &file by itself"));
    QList<int> choices(std::begin(Minutes), std::end(Minutes));
    if (!choices.contains(settings.idleMinutes())) {
        choices.append(settings.idleMinutes());
        std::sort(choices.begin(), choices.end());
    }
    for (const int minutes : std::as_const(choices))
        idle->addItem(tr("after %n minute(s) without use", nullptr, minutes), minutes);
    choose(idle, settings.idleMinutes());
    column->addWidget(style::hint(tr("Locked, the file asks for its passphrase. What you were typing is kept.")));
    connect(idle, &QComboBox::activated, this, [this, &settings, idle] {
        settings.setIdleMinutes(idle->currentData().toInt());
        Q_EMIT idleMinutesChanged();
    });
}

void SettingsDialog::addBackup(QVBoxLayout *column)
{
    addHeading(column, tr("Second place for backups"));
    column->addWidget(style::hint(
        tr("Backups are made beside the file. A second folder, on a stick say, helps when the computer is lost or "
           "broken. Backups are encrypted as the file is.")));
    m_banner = new Banner;
    m_banner->setObjectName(QStringLiteral("settingsBackupBanner"));
    m_backup = nullptr;
    if (!m_session.notebook()) {
        column->addWidget(style::paragraph(tr("Open your file first: the folder is kept in it.")));
        column->addWidget(m_banner);
        return;
    }
    m_backup = new FileField(FileField::Kind::Folder, QStringLiteral("settingsBackup"),
                             tr("Folder for a second backup; empty for none"));
    m_backup->setPath(m_session.notebook()->backupFolder());
    column->addWidget(m_backup);
    auto *use = new QPushButton(tr("&Use this folder"));
    use->setObjectName(QStringLiteral("settingsBackupUse"));
    use->setAccessibleDescription(tr("Checks that the folder can be written, and makes a backup in it now"));
    use->setAutoDefault(false);
    column->addWidget(use, 0, Qt::AlignLeft);
    column->addWidget(m_banner);
    connect(use, &QPushButton::clicked, this, &SettingsDialog::takeBackupFolder);
    connect(m_job, &BackgroundJob::runningChanged, use, &QWidget::setDisabled);
}

void SettingsDialog::takeBackupFolder()
{
    Notebook *notebook = m_session.notebook();
    if (!notebook || !m_backup || m_job->isRunning())
        return;
    const QString folder = m_backup->path();
    if (!folder.isEmpty() && !canWrite(folder)) {
        m_banner->say(Banner::Kind::Error,
                      tr("Nothing can be written into %1. Choose a folder that is yours, or put the stick in again.")
                          .arg(QDir::toNativeSeparators(folder)));
        return;
    }
    if (const auto kept = notebook->setBackupFolder(folder); !kept)
        return m_banner->say(kept.error(), m_session.language());
    if (folder.isEmpty())
        return m_banner->say(Banner::Kind::Info, tr("Backups are made beside the file only."));
    m_banner->say(Banner::Kind::Info, tr("A backup is being made…"));
    m_job->run(
        [notebook]() -> Result<void> {
            const auto own = notebook->reopen(notebook->world());
            return own ? (*own)->backUp() : own.error();
        },
        [this, folder](const Result<void> &made) {
            if (!made)
                return m_banner->say(made.error(), m_session.language());
            m_banner->say(Banner::Kind::Success,
                          tr("A backup was made and checked in %1. From now on there will be one "
                             "whenever there is one beside the file.")
                              .arg(QDir::toNativeSeparators(folder)));
        });
}

void SettingsDialog::addSpelling(QVBoxLayout *column)
{
    addHeading(column, tr("Spelling"));
    auto *spelling = new QCheckBox(tr("Underline &words that no dictionary knows"));
    spelling->setObjectName(QStringLiteral("settingsSpelling"));
    spelling->setChecked(m_session.settings().spelling());
    spelling->setEnabled(!m_dictionaries.isEmpty());
    column->addWidget(spelling);
    const QString found = m_dictionaries.isEmpty()
        ? tr("No dictionary was found on this computer, so spelling can’t be checked. On Debian and Ubuntu, the "
             "packages "
             "hunspell-fr and hunspell-en-gb bring them; elsewhere, put fr.aff, fr.dic, en_GB.aff and en_GB.dic into a "
             "folder named “dictionaries” beside the program.")
        : tr("Dictionaries found: %1.").arg(localeFor(m_session.language()).createSeparatedList(m_dictionaries));
    auto *hint = style::hint(found);
    hint->setObjectName(QStringLiteral("settingsDictionaries"));
    spelling->setAccessibleDescription(found);
    column->addWidget(hint);
    connect(spelling, &QCheckBox::toggled, this, [this](bool isOn) {
        m_session.settings().setSpelling(isOn);
        Q_EMIT spellingChanged();
    });
}

} // namespace regards
