// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace elo {

/// Shows texts of the manual. What is not of the manual is never loaded: a link that leads outside asks first.
class ManualBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    explicit ManualBrowser(QWidget *parent = nullptr);

    /// Marks every place of a text in what is shown, and @returns how many there are.
    int mark(const QString &text);

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void doSetSource(const QUrl &url, QTextDocument::ResourceType type) override;

private:
    void dress();
};

} // namespace elo
