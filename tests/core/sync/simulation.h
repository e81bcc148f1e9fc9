// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/sync/fleet.h"

#include <QRandomGenerator>
#include <map>
#include <set>

namespace elo::test {

/// Several laptops on which people work without a network and between which operations go in any order, twice, late
/// or not at all; the clocks of some are hours off. It keeps books of its own of who wrote what and what he knew, and
/// in the end tells what the files have lost.
class Simulation
{
public:
    /// @param seed the same one does the same.
    Simulation(quint32 seed, int files, int steps);

    void run();
    /// What is wrong at the end, in words; empty: all files agree and nothing is missing.
    QStringList findings();

private:
    /// A value that an operation gave a field, and what its writer knew.
    struct Written
    {
        QVariant value;
        QString device;
        qint64 seq = 0;
        std::map<QString, qint64> knew;
    };
    struct Place
    {
        QString entity;
        QString record;
        QString field;
        friend bool operator<(const Place &a, const Place &b)
        {
            return std::tie(a.entity, a.record, a.field) < std::tie(b.entity, b.record, b.field);
        }
    };

    void act(int file);
    void edit(Workspace &workspace);
    void addPart(Workspace &workspace);
    void join(Workspace &workspace);
    void mergeOrPart(Workspace &workspace);
    void undoSomething(Workspace &workspace);
    void import(Workspace &workspace);
    void attend(Workspace &workspace);
    void define(Workspace &workspace);
    void decide(Workspace &workspace);
    void exchange();
    void note(int file);
    std::map<QString, qint64> knownBy(Workspace &workspace);
    void findLostWrites(QStringList &found);
    static bool isOwned(Workspace &workspace, const Record &record);
    static bool isKnown(const Written &write, const Written &by);
    std::vector<const Written *> latest(const std::vector<Written> &writes) const;

    qint64 below(qint64 end) { return m_random.bounded(qint64(end)); }
    template <class List>
    const auto &any(const List &list)
    {
        return list[size_t(below(qint64(list.size())))];
    }
    Ref anyMember(Workspace &workspace);

    QRandomGenerator m_random;
    int m_steps;
    std::vector<Ref> m_base;
    std::vector<Ref> m_associations;
    Ref m_event;
    Fleet m_fleet;
    std::vector<std::set<QString>> m_noted; ///< operations of each file that are in the books
    std::map<Place, std::vector<Written>> m_writes;
    std::set<QString> m_decided; ///< fields that somebody decided about: what is left of them is his choice
    int m_count = 0;
};

} // namespace elo::test
