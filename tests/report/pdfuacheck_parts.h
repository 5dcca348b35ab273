// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <QStringList>

#include <map>
#include <set>
#include <string>
#include <vector>

/// The parts of pdfuacheck.h.
namespace regards::test {

using PdfObject = QPDFObjectHandle;

/// What one part of the check finds and the next one needs.
struct PdfCheck
{
    explicit PdfCheck(QPDF &file)
        : pdf(file)
        , pages(file.getAllPages())
    { }

    void fault(const char *condition, const std::string &where)
    {
        const QString line = QString::fromLatin1(condition) + u' ' + QString::fromStdString(where);
        if (!faults.contains(line))
            faults.append(line);
    }
    [[nodiscard]] int pageOf(const PdfObject &page) const
    {
        for (size_t i = 0; i < pages.size(); ++i) {
            if (pages[i].getObjGen() == page.getObjGen())
                return int(i);
        }
        return -1;
    }

    QPDF &pdf;
    std::vector<PdfObject> pages;
    QStringList faults{};
    std::map<std::pair<int, int>, QPDFObjGen> marks{}; ///< by page and mark: the element that names it
    std::map<QPDFObjGen, QPDFObjGen> annotations{}; ///< by annotation: the element that names it
    std::map<QPDFObjGen, std::string> types{}; ///< of elements, by the standard's names
    std::map<QPDFObjGen, std::set<int>> codes{}; ///< by font: which are shown
};

void checkCatalog(PdfCheck &check, bool claims);
void checkStructure(PdfCheck &check);
void checkContents(PdfCheck &check);
void checkAnnotations(PdfCheck &check);
void checkFonts(PdfCheck &check);

} // namespace regards::test
