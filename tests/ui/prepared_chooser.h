// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/file_chooser.h"

namespace elo::testing {

/// Answers with a path that the test prepared; without one it is as if the user had cancelled.
class PreparedChooser : public FileChooser
{
public:
    void chooseExisting(QWidget *, const QString &, const QString &, const Chosen &chosen) override
    {
        if (!answer.isEmpty())
            chosen(answer);
    }
    void chooseNew(QWidget *, const QString &, const QString &, const QString &suggested, const QString &,
                   const Chosen &chosen) override
    {
        suggestion = suggested;
        if (!answer.isEmpty())
            chosen(answer);
    }
    QString answer;
    QString suggestion; ///< what the user was shown
};

} // namespace elo::testing
