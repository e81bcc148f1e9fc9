// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>
#include <QUuid>
#include <ostream>

// How Qt's values look in the messages of failed tests; without these gtest prints their bytes.

inline void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}

inline void PrintTo(const QByteArray &bytes, std::ostream *out)
{
    *out << '"' << bytes.toStdString() << '"';
}

inline void PrintTo(const QStringList &list, std::ostream *out)
{
    *out << "[\"" << list.join(QStringLiteral("\", \"")).toStdString() << "\"]";
}

inline void PrintTo(const QDate &date, std::ostream *out)
{
    *out << (date.isValid() ? date.toString(Qt::ISODate).toStdString() : "no date");
}

inline void PrintTo(const QUuid &id, std::ostream *out)
{
    *out << id.toString().toStdString();
}
