// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/printer_chooser.h"

#include <QPrintDialog>
#include <QPrinter>

namespace elo {

void DialogPrinterChooser::choose(QWidget *parent, const QPageLayout &layout, int pages, const Chosen &chosen)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(layout);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, pages);
    QObject::connect(dialog, &QDialog::accepted, parent, [printer, layout, chosen] {
        // The paper is that of the pages: on another one, badges are no longer as large as their holders.
        printer->setPageLayout(layout);
        chosen(printer);
    });
    dialog->open();
}

} // namespace elo
