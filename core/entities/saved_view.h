// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"

namespace elo {

/// A list as somebody wants to find it again: what it shows, in which order, with which columns.
struct SavedView : Stored
{
    QString name;
    QString entity; ///< key of what is listed
    QString filter; ///< as writeFilter() gives it
    QString text;   ///< what stood in the search line
    QString sortField;
    bool descending = false;
    QString columns; ///< keys of fields, by commas; empty: those the list has
    QString owner;   ///< the user whose view it is; empty: everybody's
};

Entity savedViewEntity();

} // namespace elo
