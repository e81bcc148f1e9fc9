// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/attachment_name.h"

#include <QRegularExpression>
#include <QSet>

namespace elo {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestExtension = 16;
/// Most file systems count bytes, and 255 of them are all there are.
constexpr qsizetype kMostBytes = 240;

bool isInvisible(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format: // overrides of direction, joiners, marks of order
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

/// Half a surrogate pair cannot be written to a disk.
QString withoutHalves(const QString &name)
{
    QString whole;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (name[i].isHighSurrogate() && i + 1 < name.size() && name[i + 1].isLowSurrogate()) {
            whole += name.mid(i, 2);
            ++i;
        } else if (!name[i].isSurrogate()) {
            whole += name[i];
        }
    }
    return whole;
}

QString visible(const QString &name)
{
    QString kept;
    for (const QChar c : name) {
        if (isInvisible(c))
            continue;
        kept += u"<>:\"|?*"_s.contains(c) ? QChar(u'_') : c;
    }
    return kept.simplified();
}

void trimEnds(QString &name)
{
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    while (name.startsWith(u'.') || name.startsWith(u' ')) // no hidden files
        name.remove(0, 1);
}

/// CON, NUL, COM1 … mean devices on Windows whatever their extension.
bool isDevice(const QString &name)
{
    static const QRegularExpression kDevices(u"^(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    return kDevices.match(name.section(u'.', 0, 0).trimmed()).hasMatch();
}

/// With the dot; empty if there is none, or if what follows the last dot is no extension.
QString extensionOf(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 && name.size() - dot <= kLongestExtension ? name.mid(dot) : QString();
}

bool fits(const QString &name)
{
    return name.size() <= kLongestAttachmentName && name.toUtf8().size() <= kMostBytes;
}

QString shortened(const QString &name)
{
    if (fits(name))
        return name;
    const QString extension = extensionOf(name);
    QString stem = name.chopped(extension.size());
    while (!stem.isEmpty() && !fits(stem + extension))
        stem.chop(stem.size() > 1 && stem.back().isLowSurrogate() ? 2 : 1);
    trimEnds(stem);
    return stem + extension;
}

} // namespace

QString harmlessFileName(const QString &name)
{
    QString last = name;
    last.replace(u'\\', u'/');
    last = visible(withoutHalves(last.section(u'/', -1)));
    trimEnds(last);
    last = shortened(last);
    if (isDevice(last))
        last.prepend(u'_');
    return last.isEmpty() ? u"file"_s : last;
}

} // namespace elo
