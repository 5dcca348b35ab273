// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/report/reportissue.h"

#include "core/report/pdf.h"
#include "core/report/unitreport.h"
#include "core/storage/atomicfile.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace regards {

Result<Issued> writeUnitReport(const Notebook &notebook, const Toolkit &toolkit, const RecordId &report,
                               const QString &language, const QString &path)
{
    const auto document = report::buildUnitReport(notebook, toolkit, report, language);
    if (!document)
        return document.error();
    const auto bytes = report::pdfOf(*document);
    if (!bytes)
        return bytes.error();
    if (const auto written = writeFileAtomically(path, *bytes); !written)
        return written.error();
    const auto about = notebook.find<Report>(report);
    Issued issued;
    issued.report = report;
    issued.kind = QStringLiteral("unit");
    issued.language = language;
    issued.status = about && about->sentOn.isValid() ? QStringLiteral("final") : QStringLiteral("provisional");
    issued.at = QDateTime::fromMSecsSinceEpoch(notebook.world().now(), Qt::UTC);
    issued.sha256 = QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
    return issued;
}

QString reportFileName(const QString &name, const QString &language, QDate day)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\x00-\\x1f<>:\"/\\\\|?*]+"));
    QString plain = name;
    plain.replace(forbidden, QStringLiteral("-"));
    return QStringLiteral("%1 (%2) %3.pdf").arg(plain.simplified().left(80), language, day.toString(Qt::ISODate));
}

} // namespace regards
