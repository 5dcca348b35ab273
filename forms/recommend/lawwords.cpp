// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/recommend/lawwords.h"

#include "core/words/phrase.h"
#include "core/words/words.h"
#include "forms/common/locale.h"

#include <QDate>

namespace regards {

LawWords::LawWords(const LawList &law, const QList<SubjectCode> &subjects)
    : m_entries(law.on(subjects))
    , m_date(law.date)
{ }

QString LawWords::list(const QString &language) const
{
    const QDate date = QDate::fromString(m_date + u"-01", Qt::ISODate);
    QString text = tr("In French law (list of %1; law changes, so check it), see:")
                       .arg(localeFor(language).toString(date, QStringLiteral("MMMM yyyy")));
    for (const LawEntry &entry : m_entries)
        //: a reference to a law, and what it is about
        text += u"\n• " + tr("%1: %2").arg(entry.reference.in(language), entry.subject.in(language));
    return text;
}

QString LawWords::sentence(const QString &language) const
{
    const Words words(language);
    QStringList references;
    for (const LawEntry &entry : m_entries)
        references.append(entry.reference.in(language));
    const QString between = language == u"fr" ? QStringLiteral("\u202f; ") : QStringLiteral("; ");
    //: followed by references to laws
    return filled(words.translate("Recommend", "See %1."), {references.join(between)});
}

LawList frenchLawOrNone()
{
    const auto law = frenchLaw();
    return law ? *law : LawList();
}

} // namespace regards
