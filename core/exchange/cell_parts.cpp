// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_parts.h"

#include "core/exchange/import_target.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

QStringList parts(const QString &cell, const QRegularExpression &separator)
{
    QStringList found;
    for (const QString &part : cell.split(separator))
        if (const QString trimmed = part.simplified(); !trimmed.isEmpty())
            found.append(trimmed);
    return found;
}

} // namespace

QStringList setParts(const QString &cell)
{
    static const QRegularExpression kSeparators(u"[;,/|\\n]| e | and | & | y | et | und "_s,
                                                QRegularExpression::CaseInsensitiveOption);
    return parts(cell, kSeparators);
}

QStringList nameParts(const QString &cell)
{
    static const QRegularExpression kSeparators(u"[;|\\n]"_s);
    return parts(cell, kSeparators);
}

QStringList addressParts(const QString &cell)
{
    static const QRegularExpression kSeparators(u"[;,|\\n]"_s);
    return parts(cell, kSeparators);
}

CellSplitter cellSplitter(const ImportTarget &target)
{
    if (target.kind == ImportTarget::Kind::Association)
        return nameParts;
    return target.holdsSet ? setParts : nullptr;
}

} // namespace elo
