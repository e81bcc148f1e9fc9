// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/language.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QToolButton;

namespace elo {

class ManualBrowser;

/// The manual in a window of its own, to read beside one's work: the contents, a field to find words in all topics,
/// the text, back and forward. It shows nothing but what is built in; what leads outside is asked about first.
class ManualWindow : public QWidget
{
    Q_OBJECT
public:
    ManualWindow(Language language, QWidget *parent);

    /// Shows a topic by its key; the beginning for an unknown one. Brings the window to the front.
    void openTopic(const QString &key);
    QString topic() const; ///< the key of what is shown

private:
    void buildBar();
    void buildContents();
    void showContents(const QStringList &keys);
    void look();
    void markWords();
    void nextHit();
    void onMoved();

    Language m_language;
    QLineEdit *m_search;
    QToolButton *m_back;
    QToolButton *m_forward;
    QListWidget *m_contents;
    ManualBrowser *m_text;
};

} // namespace elo
