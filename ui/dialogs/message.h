// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <functional>

class QMessageBox;
class QWidget;

namespace elo {

struct Entity;

/// Says what went wrong, what that means for the data and what to do (`ui/error_text.h`). Returns at once.
/// @param whenClosed may be empty. @param entity for the label of the field in Invalid, may be null.
QMessageBox *showError(QWidget *parent, const Error &error, const std::function<void()> &whenClosed = {},
                       const Entity *entity = nullptr);

/// A sentence with one button to close it.
QMessageBox *showMessage(QWidget *parent, const QString &title, const QString &text);

/// Asks before something that cannot be seen through at a glance. `yes` is the verb of the button ("Remove").
QMessageBox *ask(QWidget *parent, const QString &title, const QString &text, const QString &yes,
                 const std::function<void()> &proceed);

/// Unsaved input: save, discard, or stay. Only the chosen one is called; staying calls none.
QMessageBox *askUnsaved(QWidget *parent, const QString &what, const std::function<void()> &save,
                        const std::function<void()> &discard);

} // namespace elo
