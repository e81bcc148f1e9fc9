// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/page.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace elo {

/// A note written down in passing: its kind and its text. Enter saves, Shift+Enter begins a new line. A text that was
/// begun waits at its record while one looks at others.
class QuickNote : public QWidget
{
    Q_OBJECT
public:
    QuickNote(const PageContext &context, QWidget *parent);

    void setAbout(const Ref &about);
    bool hasText() const;
    bool hasDrafts() const; ///< here or at another record
    void focusText();

private:
    void save();
    bool eventFilter(QObject *watched, QEvent *event) override;

    PageContext m_context;
    Ref m_about;
    QHash<QString, QString> m_drafts; ///< by Ref text
    QComboBox *m_kind;
    QPlainTextEdit *m_text;
    QPushButton *m_save;
};

} // namespace elo
