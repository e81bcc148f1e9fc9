// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_package.h"

#include <QDir>
#include <QHash>
#include <functional>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

constexpr size_t kMostSheets = 1000;
constexpr qsizetype kMostRelations = 10'000;

struct Relation
{
    QString type; ///< its last word: "worksheet"; the two editions of the standard differ before that
    QString part;
};
using Relations = QHash<QString, Relation>; ///< by id

std::unexpected<Error> notAWorkbook(const QString &cause)
{
    return fail(ErrorCode::BadSource, {u"not_a_workbook"_s}, cause);
}

/// Gives every element of a part.
Result<void> overElements(XlsxArchive &archive, const QString &name, const std::function<void(XmlPart &)> &element)
{
    auto part = archive.part(name);
    if (!part)
        return std::unexpected(part.error());
    XmlPart xml(*part->device, name, part->limit);
    while (xml.next())
        if (xml.isStart())
            element(xml);
    if (xml.error())
        return std::unexpected(*xml.error());
    return {};
}

/// The part that a relation in a folder points to. Empty if it points out of the package.
QString resolved(const QString &folder, const QString &target)
{
    const QString path = target.startsWith(u'/') ? target.mid(1) : folder.isEmpty() ? target : folder + u'/' + target;
    const QString clean = QDir::cleanPath(path);
    return clean.startsWith(u"..") || clean.startsWith(u'/') || clean.contains(u':') ? QString() : clean;
}

QString folderOf(const QString &part)
{
    return part.left(std::max<qsizetype>(part.lastIndexOf(u'/'), 0));
}

/// The relations of a part; those of the package itself for an empty name.
Result<Relations> relationsOf(XlsxArchive &archive, const QString &part)
{
    const QString folder = folderOf(part);
    const QString file = part.mid(folder.isEmpty() ? 0 : folder.size() + 1);
    const QString name = (folder.isEmpty() ? QString() : folder + u'/') + u"_rels/"_s + file + u".rels"_s;
    Relations relations;
    auto read = overElements(archive, name, [&](XmlPart &xml) {
        if (xml.name() != u"Relationship" || xml.attribute(u"TargetMode") == u"External" ||
            relations.size() >= kMostRelations)
            return;
        const QString type = xml.attribute(u"Type");
        relations.insert(xml.attribute(u"Id"),
                         {type.mid(type.lastIndexOf(u'/') + 1), resolved(folder, xml.attribute(u"Target"))});
    });
    if (!read)
        return std::unexpected(read.error());
    return relations;
}

QString firstOfType(const Relations &relations, QStringView type)
{
    for (const Relation &relation : relations)
        if (relation.type == type)
            return relation.part;
    return {};
}

/// Whether the package says that the part is the main part of a workbook.
Result<bool> isWorkbook(XlsxArchive &archive, const QString &part)
{
    bool found = false;
    auto read = overElements(archive, u"[Content_Types].xml"_s, [&](XmlPart &xml) {
        const QString type = xml.attribute(u"ContentType");
        const bool isMain = type.contains(u"spreadsheetml"_s) || type.contains(u"ms-excel.sheet.macroEnabled"_s);
        const bool isAbout =
            (xml.name() == u"Override" &&
             xml.attribute(u"PartName").compare(u'/' + part, Qt::CaseInsensitive) == 0) ||
            (xml.name() == u"Default" && part.endsWith(u'.' + xml.attribute(u"Extension"), Qt::CaseInsensitive));
        found = found || (isAbout && isMain && type.endsWith(u"main+xml"_s));
    });
    if (!read)
        return std::unexpected(read.error());
    return found;
}

} // namespace

Result<XlsxPackage> XlsxPackage::read(XlsxArchive &archive)
{
    if (!archive.has(u"[Content_Types].xml"_s) || !archive.has(u"_rels/.rels"_s))
        return notAWorkbook(u"not an Office package"_s);
    const auto top = relationsOf(archive, {});
    if (!top)
        return std::unexpected(top.error());
    const QString workbook = firstOfType(*top, u"officeDocument");
    const auto isOne = workbook.isEmpty() ? Result<bool>(false) : isWorkbook(archive, workbook);
    if (!isOne)
        return std::unexpected(isOne.error());
    if (!*isOne)
        return notAWorkbook(u"content type"_s);
    const auto relations = relationsOf(archive, workbook);
    if (!relations)
        return std::unexpected(relations.error());

    XlsxPackage package;
    package.textsPart = firstOfType(*relations, u"sharedStrings");
    package.formatsPart = firstOfType(*relations, u"styles");
    auto read = overElements(archive, workbook, [&](XmlPart &xml) {
        if (xml.name() == u"workbookPr") {
            const QString is1904 = xml.attribute(u"date1904");
            package.epoch = is1904 == u"1" || is1904 == u"true" ? XlsxEpoch::Year1904 : XlsxEpoch::Year1900;
        } else if (xml.name() == u"sheet" && package.sheets.size() < kMostSheets) {
            const Relation relation = relations->value(xml.attribute(u"id"));
            const QString state = xml.attribute(u"state");
            if (relation.type == u"worksheet") // others are charts and macros
                package.sheets.push_back(
                    {xml.attribute(u"name"), relation.part, !state.isEmpty() && state != u"visible"});
        }
    });
    if (!read)
        return std::unexpected(read.error());
    if (package.sheets.empty())
        return fail(ErrorCode::BadSource, {u"no_sheet"_s});
    return package;
}

} // namespace elo
