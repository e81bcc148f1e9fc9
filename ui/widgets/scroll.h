// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace elo {

/// Content that scrolls when there is too little room for it, without a frame and without a stop for Tab of its own.
QScrollArea *scrolling(QWidget *content);

} // namespace elo
