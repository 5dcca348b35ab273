// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/guide/guidebook.h"

#include "forms/common/place.h"

#include <QFile>
#include <QRegularExpression>

#include <array>

/// Resources in a static library are there only once asked for; the macro wants the global namespace.
static void initGuideResources()
{
    Q_INIT_RESOURCE(guide);
}

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

const QString Root = u":/regards/guide/"_s;
constexpr qsizetype ExcerptBefore = 30;
constexpr qsizetype ExcerptLength = 110;

/// Whose page is asked for when the keyboard is in a dialog or a page of the welcome, by object name.
struct Named
{
    QLatin1StringView object;
    QLatin1StringView page;
};
constexpr std::array Dialogs{
    Named{QLatin1StringView("quickNoteDialog"), QLatin1StringView("notes")},
    Named{QLatin1StringView("settingsDialog"), QLatin1StringView("settings")},
    Named{QLatin1StringView("findDialog"), QLatin1StringView("find")},
    Named{QLatin1StringView("alertDialog"), QLatin1StringView("interviews")},
    Named{QLatin1StringView("blankScreen"), QLatin1StringView("interviews")},
    Named{QLatin1StringView("restoreStep"), QLatin1StringView("trouble")},
    Named{QLatin1StringView("recoverStep"), QLatin1StringView("trouble")},
    Named{QLatin1StringView("welcome"), QLatin1StringView("opening")},
    Named{QLatin1StringView("meetingWindow"), QLatin1StringView("meeting")},
    Named{QLatin1StringView("conflicts.page"), QLatin1StringView("conflicts")},
    Named{QLatin1StringView("historyDialog"), QLatin1StringView("conflicts")},
    Named{QLatin1StringView("sourcesDialog"), QLatin1StringView("figures")},
    Named{QLatin1StringView("plainSheet"), QLatin1StringView("plain")},
    Named{QLatin1StringView("checkList"), QLatin1StringView("giveout")},
    Named{QLatin1StringView("factCheckPage"), QLatin1StringView("giveout")},
    Named{QLatin1StringView("giveOutPage"), QLatin1StringView("giveout")},
    Named{QLatin1StringView("issuedPage"), QLatin1StringView("giveout")},
    Named{QLatin1StringView("colleagues"), QLatin1StringView("colleagues")},
};

/// Lower case and without accents, one character for each of the text's, so that places in both are the same.
QString folded(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        const QString parts = QString(c).normalized(QString::NormalizationForm_KD);
        plain.append(parts.at(0).toLower());
    }
    return plain;
}

/// What is read, without the signs of Markdown.
QString plainText(const QString &markdown)
{
    static const QRegularExpression link(u"!?\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression signs(u"[*`#|>]|-{3,}"_s);
    QString text = markdown;
    text.replace(link, u"\\1"_s);
    text.remove(signs);
    return text.simplified();
}

QString excerptAt(const QString &text, qsizetype at)
{
    qsizetype from = std::max<qsizetype>(0, at - ExcerptBefore);
    while (from > 0 && !text.at(from - 1).isSpace())
        --from;
    QString excerpt = text.mid(from, ExcerptLength).trimmed();
    if (from > 0)
        excerpt.prepend(u'…');
    if (from + ExcerptLength < text.size())
        excerpt.append(u'…');
    return excerpt;
}

} // namespace

QStringList GuideBook::names()
{
    return {u"start"_s, u"before"_s, u"opening"_s, u"mission"_s, u"observe"_s, u"notes"_s, u"documents"_s,
            u"interviews"_s, u"paper"_s, u"handover"_s, u"find"_s, u"privacy"_s, u"trouble"_s, u"settings"_s, u"keys"_s,
            // The coordinator's.
            u"coordinator"_s, u"programme"_s, u"gather"_s, u"conflicts"_s, u"agree"_s, u"meeting"_s, u"meetingkeys"_s,
            u"figures"_s, u"recommend"_s, u"report"_s, u"plain"_s, u"giveout"_s, u"colleagues"_s, u"archive"_s};
}

GuideBook::GuideBook(const QString &language)
    : m_language(language == u"fr" ? u"fr"_s : u"en"_s)
{
    initGuideResources();
    for (const QString &name : names()) {
        QFile file(Root + m_language + u'/' + name + u".md");
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        QString title = text.section(u'\n', 0, 0);
        title.remove(0, title.startsWith(u"# ") ? 2 : 0);
        m_pages.append({name, title, text});
    }
}

const GuidePage *GuideBook::page(const QString &name) const
{
    const auto found =
        std::find_if(m_pages.begin(), m_pages.end(), [&](const GuidePage &page) { return page.name == name; });
    return found == m_pages.end() ? nullptr : &*found;
}

QList<GuideHit> GuideBook::search(const QString &words) const
{
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    QList<GuideHit> hits;
    for (const GuidePage &page : wanted.isEmpty() ? QList<GuidePage>() : m_pages) {
        const QString text = plainText(page.text);
        const QString plain = folded(text);
        if (std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return plain.contains(word); }))
            hits.append({page.name, page.title, excerptAt(text, plain.indexOf(wanted.constFirst()))});
    }
    return hits;
}

QString GuideBook::picture(const QString &name) const
{
    static const QRegularExpression plain(u"^pictures/[a-z0-9-]+\\.png$"_s);
    if (!plain.match(name).hasMatch())
        return {};
    return Root + m_language + u'/' + name;
}

std::optional<QString> guidePageFor(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const auto *place = qobject_cast<const Place *>(widget))
            return guidePageForPlace(place->name());
        for (const Named &dialog : Dialogs) {
            if (widget->objectName() == dialog.object)
                return QString(dialog.page);
        }
    }
    return std::nullopt;
}

QString guidePageForPlace(const QString &place)
{
    return GuideBook::names().contains(place) ? place : GuideBook::names().constFirst();
}

} // namespace regards
