// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <QKeySequence>
#include <QStringList>

namespace elo::pages {

inline const QString kStart = QStringLiteral("start");
inline const QString kDashboard = QStringLiteral("dashboard");
inline const QString kDesk = QStringLiteral("desk");
inline const QString kImport = QStringLiteral("import");
inline const QString kMatrix = QStringLiteral("matrix");
inline const QString kDuplicates = QStringLiteral("duplicates");
inline const QString kConflicts = QStringLiteral("conflicts");
inline const QString kReport = QStringLiteral("report");
inline const QString kDisclosures = QStringLiteral("disclosures");
inline const QString kHistory = QStringLiteral("history");
/// No page of the window: openPage() with it shows the manual at {"topic": key}.
inline const QString kManual = QStringLiteral("manual");
/// No page either: openPage() with it shows the office's own fields of {"entity": key}.
inline const QString kCustomFields = QStringLiteral("custom_fields");
/// Nor here: openPage() with it makes a file for a laptop, about {"event": ref} or all.
inline const QString kTakeToEvent = QStringLiteral("take_to_event");

/// The keys of all pages in the order of the side bar; things go by the key of their entity, in the registry's order.
QStringList keys();

/// Where the side bar draws a line: the network of people and bodies, the work with them, the programme, and what is
/// done with all of them.
bool beginsGroup(const QString &key);

/// The name in the side bar and the menu.
QString label(const QString &key);

/// Ctrl and a digit for the first ten pages; empty for the others.
QKeySequence shortcut(const QString &key);

/// A new page. @returns null for an unknown key.
Page *make(const QString &key, const PageContext &context, QWidget *parent);

} // namespace elo::pages
