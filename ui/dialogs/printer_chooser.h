// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageLayout>
#include <functional>
#include <memory>

class QPrinter;
class QWidget;

namespace elo {

/// Asks for a printer without blocking. A test answers by itself.
class PrinterChooser
{
public:
    using Chosen = std::function<void(const std::shared_ptr<QPrinter> &printer)>;

    virtual ~PrinterChooser() = default;

    /// @param layout the paper of the pages. @param pages how many there are. @param chosen is not called if the
    /// user gave up.
    virtual void choose(QWidget *parent, const QPageLayout &layout, int pages, const Chosen &chosen) = 0;
};

/// Qt's own dialog.
class DialogPrinterChooser : public PrinterChooser
{
public:
    void choose(QWidget *parent, const QPageLayout &layout, int pages, const Chosen &chosen) override;
};

} // namespace elo
