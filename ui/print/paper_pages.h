// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/paper_content.h"
#include "ui/print/report_pages.h"

namespace elo {

/// Lays out what is printed for an event: badges, lists, certificates, name plates. Window, PDF and printer paint
/// these pages, by paintReportPage(). No page for content that is empty. Needs a QGuiApplication for the fonts.
ReportPages layOutPaper(const PaperContent &content);

} // namespace elo
