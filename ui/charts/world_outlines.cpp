// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/world_outlines.h"

#include "ui/resources.h"

#include <QFile>

namespace elo {

namespace {

bool readPoint(QStringView text, QPointF &point)
{
    const qsizetype comma = text.indexOf(u',');
    bool xOk = false;
    bool yOk = false;
    point = {double(text.left(comma).toInt(&xOk)), double(text.mid(comma + 1).toInt(&yOk))};
    return comma > 0 && xOk && yOk;
}

} // namespace

std::pair<QString, QPainterPath> outlineFromLine(QStringView line)
{
    const qsizetype space = line.indexOf(u' ');
    if (space != 2)
        return {};
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill); // a country within a country is a hole
    for (const QStringView polygon : line.mid(space + 1).split(u';')) {
        QPointF at;
        bool first = true;
        for (const QStringView word : polygon.split(u' ', Qt::SkipEmptyParts)) {
            QPointF point;
            if (!readPoint(word, point))
                return {};
            at += point;
            if (first)
                path.moveTo(at);
            else
                path.lineTo(at);
            first = false;
        }
        path.closeSubpath();
    }
    return {line.left(space).toString(), path};
}

WorldOutlines WorldOutlines::load()
{
    initResources();
    WorldOutlines world;
    QFile file(QStringLiteral(":/ui/map/world.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return world;
    while (!file.atEnd()) {
        const auto [code, path] = outlineFromLine(QString::fromLatin1(file.readLine().trimmed()));
        if (code.isEmpty())
            continue;
        world.m_countries.insert(code, path);
        world.m_bounds |= path.boundingRect();
    }
    return world;
}

} // namespace elo
