// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace elo {

class Workspace;
struct Record;

/// What an opportunity asks for, made ready for comparing it with many members.
struct Wanted
{
    QString sector;
    QString interest;
    QString country;
    QStringList languages;
    QStringList skills; ///< folded words

    static Wanted of(const Record &opportunity);
};

/// What a member brings.
struct Brought
{
    QString sector;
    QString interests; ///< keys joined by commas, as stored
    QString country;
    QString languages;
    QString occupation;

    static Brought of(const Record &member);
};

/// How far the two go together; what fits nothing has no score.
struct Fit
{
    int score = 0; ///< 0: does not fit
    bool sector = false;
    bool interest = false;
    bool country = false;
    QStringList languages; ///< codes in common
    QStringList skills;    ///< folded words in common

    explicit operator bool() const { return score > 0; }
};

/// Compares. It keeps the words of occupations it has seen, since many people have the same.
class FitScore
{
public:
    Fit operator()(const Wanted &wanted, const Brought &brought);

private:
    const QStringList &wordsOf(const QString &occupation);
    QHash<QString, QStringList> m_words;
};

/// The reasons in words, the weightiest first.
QStringList reasonsOf(Workspace &workspace, const Fit &fit, const Wanted &wanted, const Brought &brought);

} // namespace elo
