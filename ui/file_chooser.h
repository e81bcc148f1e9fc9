// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace elo {

/// Asks for a file name without blocking. A test answers by itself.
class FileChooser
{
public:
    using Chosen = std::function<void(const QString &path)>;

    virtual ~FileChooser() = default;

    /// @param filter as QFileDialog takes it. @param chosen is not called if the user gave up.
    virtual void chooseExisting(QWidget *parent, const QString &title, const QString &filter,
                                const Chosen &chosen) = 0;
    /// @param suggestion a whole path or a name. @param suffix is added to a name without one. Whoever
    /// writes decides what becomes of an existing file: an office file is never written over.
    virtual void chooseNew(QWidget *parent, const QString &title, const QString &filter, const QString &suggestion,
                           const QString &suffix, const Chosen &chosen) = 0;
};

/// Qt's own dialog: the desktop's is not there on every office PC, and cannot be driven by a screen reader
/// everywhere.
class DialogFileChooser : public FileChooser
{
public:
    void chooseExisting(QWidget *parent, const QString &title, const QString &filter, const Chosen &chosen) override;
    void chooseNew(QWidget *parent, const QString &title, const QString &filter, const QString &suggestion,
                   const QString &suffix, const Chosen &chosen) override;
};

} // namespace elo
